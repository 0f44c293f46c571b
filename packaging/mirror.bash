# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# What apt knows about the Debian archives that this machine uses. Only asks,
# changes nothing. For the scripts beside it, which source it. Each function
# hands its arguments on to apt-get, so that a caller with package lists of its
# own can ask about those.

# Prints a line for each Debian archive with a component "main", in apt's
# order: label, suite, codename, URI and the place of the entry, with tabs
# between them. Discs are left out, for they need somebody to insert them.
list_debian_archives() {
    local format=$'$(LABEL)\t$(SUITE)\t$(CODENAME)\t$(REPO_URI)\t$(SOURCESENTRY)'
    apt-get "$@" indextargets --format "$format" \
        'Created-By: Packages' 'Origin: Debian' 'Component: main' |
        awk -F '\t' -v OFS='\t' '
            # apt adds a slash, which is wrong behind the name of a mirror list.
            { sub("/$", "", $4) }
            $4 !~ /^cdrom:/ && !seen[$0]++'
}

# Prints URI, codename and place of the entry of the archive that the system
# itself comes from, with tabs between them; nothing if this is no Debian.
find_debian_mirror() {
    list_debian_archives "$@" | awk -F '\t' -v OFS='\t' '
        # A hyphen marks an addition to a release, such as stable-updates.
        $1 != "Debian" || $2 ~ /-/ { next }
        # People add these beside the release that they run.
        $2 ~ /^(testing|unstable|experimental)$/ { if (!other) other = $4 OFS $3 OFS $5; next }
        !main { main = $4 OFS $3 OFS $5 }
        END { if (main || other) print (main ? main : other) }'
}

# Prints the file of keys that the entry at the given place (file:number)
# trusts, otherwise Debian's own; nothing if neither is there, in which case
# apt goes by the keys that it trusts for every archive.
find_archive_keyring() {
    local file=${1%:*} number=${1##*:} keyring
    case $file in
        *.sources) keyring=$(signed_by_of_stanza "$file" "$number") ;;
        *) keyring=$(sed -n "${number}s/.*[[ ]signed-by=\([^] ]*\).*/\1/p" "$file") ;;
    esac
    for keyring in "$keyring" /usr/share/keyrings/debian-archive-keyring.{pgp,gpg}; do
        if [[ $keyring == /* && -r $keyring ]]; then
            printf '%s\n' "$keyring"
            return
        fi
    done
}

signed_by_of_stanza() {
    awk -v wanted="$2" '
        BEGIN { RS = ""; FS = "\n" }
        !/(^|\n)Types:/ { next }
        ++stanza == wanted {
            for (field = 1; field <= NF; field++)
                if (sub(/^Signed-By:[ \t]*/, "", $field)) print $field
        }' "$1"
}
