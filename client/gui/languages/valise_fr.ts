<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>LeftOut</name>
        <message>
            <source>pictures</source>
            <translation>les images</translation>
        </message>
        <message>
            <source>the lines of tables</source>
            <translation>les traits des tableaux</translation>
        </message>
        <message>
            <source>where links lead</source>
            <translation>la destination des liens</translation>
        </message>
        <message>
            <source>bold, italic and underlined letters</source>
            <translation>les lettres en gras, en italique ou soulignées</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>Everything is as it was before.</source>
            <translation>Tout est comme avant.</translation>
        </message>
        <message>
            <source>This passphrase does not open the valise.</source>
            <translation>Cette phrase de passe n'ouvre pas la valise.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Rien n'a changé.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock.</source>
            <translation>Vérifiez la langue du clavier et la touche Verr. Maj.</translation>
        </message>
        <message>
            <source>There is no valise in this place.</source>
            <translation>Il n'y a pas de valise à cet endroit.</translation>
        </message>
        <message>
            <source>Choose another place, or make a valise.</source>
            <translation>Choisissez un autre endroit ou créez une valise.</translation>
        </message>
        <message>
            <source>The valise is open in another program, or too many passphrases were tried.</source>
            <translation>La valise est ouverte dans un autre programme, ou trop de phrases de passe ont été essayées.</translation>
        </message>
        <message>
            <source>Close the other program, or wait a little.</source>
            <translation>Fermez l'autre programme ou attendez un peu.</translation>
        </message>
        <message>
            <source>Part of the files of the valise cannot be read.</source>
            <translation>Une partie des fichiers de la valise est illisible.</translation>
        </message>
        <message>
            <source>Open a backup, or ask whoever looks after your computer.</source>
            <translation>Ouvrez une copie de sauvegarde ou adressez-vous à la personne qui s'occupe de votre ordinateur.</translation>
        </message>
        <message>
            <source>This valise was made by a newer program.</source>
            <translation>Cette valise a été créée par un programme plus récent.</translation>
        </message>
        <message>
            <source>Update this program.</source>
            <translation>Mettez ce programme à jour.</translation>
        </message>
        <message>
            <source>There is something in this place already.</source>
            <translation>Il y a déjà quelque chose à cet endroit.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Cela reste tel quel.</translation>
        </message>
        <message>
            <source>Name a place where there is nothing.</source>
            <translation>Indiquez un endroit où il n'y a rien.</translation>
        </message>
        <message>
            <source>This is not the code or the letter that was expected.</source>
            <translation>Ce n'est pas le code ou la lettre attendus.</translation>
        </message>
        <message>
            <source>Compare it with what you were given, group by group.</source>
            <translation>Comparez-le avec ce qui vous a été remis, groupe par groupe.</translation>
        </message>
        <message>
            <source>This letter is not of this invitation, or was changed on its way.</source>
            <translation>Cette lettre n'est pas de cette invitation, ou a été modifiée en chemin.</translation>
        </message>
        <message>
            <source>Ask whoever invited you for it once more.</source>
            <translation>Redemandez-la à la personne qui vous a invité.</translation>
        </message>
        <message>
            <source>No letter lies there for this code.</source>
            <translation>Aucune lettre n'attend pour ce code.</translation>
        </message>
        <message>
            <source>Ask whoever invited you to exchange, then come back.</source>
            <translation>Demandez à la personne qui vous a invité de faire un échange, puis revenez.</translation>
        </message>
        <message>
            <source>The secure module did not answer.</source>
            <translation>Le module sécurisé n'a pas répondu.</translation>
        </message>
        <message>
            <source>Your work is safe on this computer.</source>
            <translation>Votre travail est en sécurité sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It will be sent when the connection returns, or you can send it by pouch.</source>
            <translation>Il partira au retour de la connexion, ou vous pouvez l’envoyer par pli.</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>Il n'y a plus de place sur le disque.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Ce qui était enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>Free some room; then it goes on.</source>
            <translation>Libérez de la place ; le travail reprendra.</translation>
        </message>
        <message>
            <source>This is for somebody else to do.</source>
            <translation>Cela revient à quelqu'un d'autre.</translation>
        </message>
        <message>
            <source>Speak to the focal point of your team.</source>
            <translation>Adressez-vous au point de contact de votre équipe.</translation>
        </message>
        <message>
            <source>The answer has changed meanwhile.</source>
            <translation>La réponse a changé entre-temps.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>Regardez-la de nouveau.</translation>
        </message>
        <message>
            <source>Part of the valise cannot be read.</source>
            <translation>Une partie de la valise est illisible.</translation>
        </message>
        <message>
            <source>All else is as it was.</source>
            <translation>Tout le reste est comme avant.</translation>
        </message>
        <message>
            <source>This could not be done.</source>
            <translation>Cela n'a pas pu se faire.</translation>
        </message>
        <message>
            <source>Quote the code below to whoever looks after your computer.</source>
            <translation>Citez le code ci-dessous à la personne qui s'occupe de votre ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Not started</source>
            <translation>Non commencé</translation>
        </message>
        <message>
            <source>Being drafted</source>
            <translation>En cours de rédaction</translation>
        </message>
        <message>
            <source>Ready for the team</source>
            <translation>Prêt pour l'équipe</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumis</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyé</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>Waiting to be shared</source>
            <translation>En attente d'envoi</translation>
        </message>
        <message>
            <source>Received by the secure module</source>
            <translation>Reçu par le module sécurisé</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>À rendre cette semaine</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>secretariat</source>
            <translation>secrétariat</translation>
        </message>
        <message>
            <source>focal point</source>
            <translation>point de contact</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>expert gouvernemental</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>ordinateur</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>Deux personnes ont écrit ici, veuillez lire</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>Un choix est à faire</translation>
        </message>
        <message>
            <source>Needs another look</source>
            <translation>À revoir</translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n commentaire</numerusform>
                <numerusform>%n commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggested changes</source>
            <translation>
                <numerusform>%n modification suggérée</numerusform>
                <numerusform>%n modifications suggérées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n pièce jointe</numerusform>
                <numerusform>%n pièces jointes</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked any more</source>
            <translation>N'est plus demandé</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 sur %2 prêtes</translation>
        </message>
        <message numerus="yes">
            <source>%n being drafted</source>
            <translation>
                <numerusform>%n en cours de rédaction</numerusform>
                <numerusform>%n en cours de rédaction</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>%n demande de l'attention</numerusform>
                <numerusform>%n demandent de l'attention</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>dernier échange %1</translation>
        </message>
        <message>
            <source>no exchange yet</source>
            <translation>pas encore d'échange</translation>
        </message>
        <message>
            <source>Saved on this computer · work goes by pouch</source>
            <translation>Enregistré sur cet ordinateur · le travail voyage par pli</translation>
        </message>
        <message numerus="yes">
            <source>Saved on this computer · %n changes wait to be shared</source>
            <translation>
                <numerusform>Enregistré sur cet ordinateur · %n modification en attente d'envoi</numerusform>
                <numerusform>Enregistré sur cet ordinateur · %n modifications en attente d'envoi</numerusform>
            </translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::AnswerFoot</name>
        <message>
            <source>Mark ready for the team</source>
            <translation>Marquer comme prêt pour l'équipe</translation>
        </message>
        <message>
            <source>Return with a reason</source>
            <translation>Renvoyer avec un motif</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>Suivante sans réponse</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translation>Langue de la réponse</translation>
        </message>
        <message>
            <source>Language not noted</source>
            <translation>Langue non indiquée</translation>
        </message>
        <message>
            <source>Question %1 of %2 · %3</source>
            <translation>Question %1 sur %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::AnswerScreen</name>
        <message>
            <source>Pasted without %1.</source>
            <translation>Collé sans %1.</translation>
        </message>
        <message>
            <source>Attaching the file…</source>
            <translation>Le fichier est en cours d’ajout…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Your changes are suggested: they stand in the margin.</source>
            <translation>Vos modifications sont suggérées : elles figurent dans la marge.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Comments and references</source>
            <translation>Commentaires et références</translation>
        </message>
        <message>
            <source>Nobody has written anything yet.</source>
            <translation>Personne n'a encore rien écrit.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Je l'ai lu</translation>
        </message>
        <message>
            <source>It is still right</source>
            <translation>Elle vaut encore</translation>
        </message>
        <message>
            <source>What you write here changes nothing in the answer until somebody accepts it.</source>
            <translation>Ce que vous écrivez ici ne change rien à la réponse tant que personne ne l'accepte.</translation>
        </message>
        <message>
            <source>Suggest these changes</source>
            <translation>Suggérer ces modifications</translation>
        </message>
        <message>
            <source>Leave the answer as it is</source>
            <translation>Laisser la réponse telle quelle</translation>
        </message>
        <message>
            <source>Search in the answer</source>
            <translation>Rechercher dans la réponse</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Chercher le suivant</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Suggesting</source>
            <translation>Suggestion de modifications</translation>
        </message>
        <message>
            <source>Viewing</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Returned: %1</source>
            <translation>Renvoyé : %1</translation>
        </message>
        <message>
            <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
            <translation>Cette réponse est approuvée. Qui la rouvre peut la changer ; vous pouvez la commenter.</translation>
        </message>
        <message>
            <source>These words are not in the answer.</source>
            <translation>Ces mots ne sont pas dans la réponse.</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>Suivante sans réponse</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Accept the suggested change</source>
            <translation>Accepter la modification suggérée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler l'action</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir l'action</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Writers: %1</source>
            <translation>Auteurs : %1</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Choice</name>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>Un choix est à faire</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::CommandList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Editor</name>
        <message>
            <source>Undo</source>
            <translation>Annuler l'action</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir l'action</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Paragraph from left to right</source>
            <translation>Paragraphe de gauche à droite</translation>
        </message>
        <message>
            <source>Paragraph from right to left</source>
            <translation>Paragraphe de droite à gauche</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Foot</name>
        <message numerus="yes">
            <source>Locks in %n seconds</source>
            <translation>
                <numerusform>Verrouillage dans %n seconde</numerusform>
                <numerusform>Verrouillage dans %n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the passage</source>
            <translation>Langue du passage</translation>
        </message>
        <message>
            <source>Where your work is</source>
            <translation>Où est votre travail</translation>
        </message>
        <message>
            <source>The disk has no room: what you type is kept in memory, and tried again.</source>
            <translation>Le disque est plein : ce que vous écrivez reste en mémoire et l'enregistrement est retenté.</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Home</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
            <translation>Rien n'est encore venu du secrétariat. Un échange ou un pli l'apportera.</translation>
        </message>
        <message>
            <source>You take part in no review yet. An exchange or a pouch brings it.</source>
            <translation>Vous ne participez encore à aucun examen. Un échange ou un pli l'apportera.</translation>
        </message>
        <message>
            <source>Your focal point has not begun your team's work in this review yet.</source>
            <translation>Votre point de contact n'a pas encore commencé le travail de votre équipe dans cet examen.</translation>
        </message>
        <message>
            <source>Nothing needs you. Last exchange: %1.</source>
            <translation>Rien ne vous attend. Dernier échange : %1.</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Rien ne vous attend.</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>Ce qui vous attend</translation>
        </message>
        <message>
            <source>Returned to you</source>
            <translation>Renvoyé à vous</translation>
        </message>
        <message>
            <source>A reviewing State asks for a clarification</source>
            <translation>Un État examinateur demande un éclaircissement</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>Deux personnes ont écrit ici, veuillez lire</translation>
        </message>
        <message>
            <source>Somebody has to choose</source>
            <translation>Un choix est à faire</translation>
        </message>
        <message>
            <source>Needs another look</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Question %1 : %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Ouvrir : %1</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Questionnaires</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Dates limites</translation>
        </message>
        <message>
            <source>%1 · by the end of %2</source>
            <translation>%1 · jusqu'à la fin du %2</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::ItemsSide</name>
        <message>
            <source>Legal reference</source>
            <translation>Référence juridique</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <source>Technical assistance need</source>
            <translation>Besoin d'assistance technique</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Bonne pratique</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Difficulté</translation>
        </message>
        <message>
            <source>Legal references and attachments</source>
            <translation>Références juridiques et pièces jointes</translation>
        </message>
        <message>
            <source>Nothing is cited or attached yet.</source>
            <translation>Rien n'est encore cité ni joint.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Law, by its title</source>
            <translation>Loi, par son titre</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Joindre un fichier…</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Masquer</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::PassphraseForm</name>
        <message>
            <source>Several words are easier to remember than one with signs in it.</source>
            <translation>Plusieurs mots se retiennent mieux qu'un seul avec des signes.</translation>
        </message>
        <message>
            <source>Too short: take several words.</source>
            <translation>Trop courte : prenez plusieurs mots.</translation>
        </message>
        <message>
            <source>Write it down now, away from this computer; then type it a second time.</source>
            <translation>Notez-la maintenant, loin de cet ordinateur, puis tapez-la une seconde fois.</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Les deux sont identiques.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>La phrase de passe encore une fois</translation>
        </message>
        <message>
            <source>Draw seven words</source>
            <translation>Tirer sept mots au hasard</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Afficher la phrase de passe</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::QuestionSide</name>
        <message>
            <source>Language of the question</source>
            <translation>Langue de la question</translation>
        </message>
        <message>
            <source>Sample: nobody adopted this questionnaire.</source>
            <translation>Exemple : personne n'a adopté ce questionnaire.</translation>
        </message>
        <message>
            <source>Provision: %1, article %2</source>
            <translation>Disposition : %1, article %2</translation>
        </message>
        <message>
            <source>Follows question %1</source>
            <translation>Suit la question %1</translation>
        </message>
        <message>
            <source>Asked because of the answer to question %1</source>
            <translation>Posée en raison de la réponse à la question %1</translation>
        </message>
        <message>
            <source>Stands by the answer to question %1</source>
            <translation>Renvoie à la réponse à la question %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Ouvrir : %1</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::QuestionnaireScreen</name>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>Toutes les questions</translation>
        </message>
        <message>
            <source>Assigned to me</source>
            <translation>Attribuées à moi</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyé</translation>
        </message>
        <message>
            <source>With comments or suggested changes</source>
            <translation>Avec commentaires ou modifications suggérées</translation>
        </message>
        <message>
            <source>Needing attention</source>
            <translation>Demandant de l'attention</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translation>Questions affichées</translation>
        </message>
        <message>
            <source>Search in the questions</source>
            <translation>Rechercher dans les questions</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>No question is so. Show all questions to see them.</source>
            <translation>Aucune question ne correspond. Affichez toutes les questions pour les voir.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Sample: nobody adopted this questionnaire.</source>
            <translation>Exemple : personne n'a adopté ce questionnaire.</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::RemarksSide</name>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>These words are gone.</source>
            <translation>Ces mots ne sont plus là.</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Retirer : %1</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Ajouter : %1</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>Comments and suggested changes</source>
            <translation>Commentaires et modifications suggérées</translation>
        </message>
        <message>
            <source>Show resolved comments</source>
            <translation>Montrer les commentaires clos</translation>
        </message>
        <message>
            <source>No comments on this answer. Choose words, and write one here.</source>
            <translation>Aucun commentaire sur cette réponse. Choisissez des mots et écrivez-en un ici.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Suggest these words</source>
            <translation>Suggérer ces mots</translation>
        </message>
        <message>
            <source>Upon the words that are chosen in the answer, or upon all of it</source>
            <translation>Sur les mots choisis dans la réponse, ou sur toute la réponse</translation>
        </message>
        <message>
            <source>In place of the words that are chosen in the answer</source>
            <translation>À la place des mots choisis dans la réponse</translation>
        </message>
        <message>
            <source>A comment, a reply, or words that you suggest</source>
            <translation>Un commentaire, une réponse ou des mots que vous suggérez</translation>
        </message>
        <message>
            <source>%1 · comment</source>
            <translation>%1 · commentaire</translation>
        </message>
        <message>
            <source>%1 · reply: %2</source>
            <translation>%1 · réponse : %2</translation>
        </message>
        <message>
            <source>%1 · suggested change</source>
            <translation>%1 · modification suggérée</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Settings</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Langue du programme</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>Verrouiller en l'absence de personne</translation>
        </message>
        <message>
            <source>What people write keeps its own language.</source>
            <translation>Ce que chacun écrit garde sa propre langue.</translation>
        </message>
        <message>
            <source>Nothing is said by colour alone.</source>
            <translation>Rien n'est dit par la couleur seule.</translation>
        </message>
        <message>
            <source>All of the window grows with it.</source>
            <translation>Toute la fenêtre s'agrandit avec elle.</translation>
        </message>
        <message>
            <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
            <translation>Ce que vous écriviez est conservé. Ctrl+L verrouille aussitôt.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claires</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombres</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Never by itself</source>
            <translation>Jamais d'elle-même</translation>
        </message>
        <message numerus="yes">
            <source>After %n minutes</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Unlock</name>
        <message>
            <source>Last opened %1</source>
            <translation>Ouverte la dernière fois : %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Déverrouillage…</translation>
        </message>
        <message>
            <source>Keyboard: %1</source>
            <translation>Clavier : %1</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Verr. Maj. est activé</translation>
        </message>
        <message>
            <source>Unlock your valise</source>
            <translation>Déverrouillez votre valise</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Afficher la phrase de passe</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>En ouvrir une autre…</translation>
        </message>
        <message>
            <source>I have forgotten my passphrase</source>
            <translation>J'ai oublié ma phrase de passe</translation>
        </message>
        <message>
            <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
            <translation>Personne ne peut retrouver ni réinitialiser une phrase de passe, ni le secrétariat ni les auteurs de ce programme. Ce que vous avez partagé n'est pas perdu : votre point de contact ou le secrétariat peut vous inviter de nouveau, et tout ce qui est parvenu au module sécurisé ou à un collègue revient. Votre fiche de récupération dit à qui vous adresser.</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::VersionsScreen</name>
        <message>
            <source>not shared yet</source>
            <translation>pas encore partagée</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu'un</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n characters came or went</source>
            <translation>
                <numerusform>%n caractère ajouté ou retiré</numerusform>
                <numerusform>%n caractères ajoutés ou retirés</numerusform>
            </translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>retiré : %1</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>ajouté : %1</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>Rien n'est différent.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>Comparer avec la version précédente</translation>
        </message>
        <message>
            <source>Compare with the newest version</source>
            <translation>Comparer avec la version la plus récente</translation>
        </message>
        <message>
            <source>Since I last read</source>
            <translation>Depuis ma dernière lecture</translation>
        </message>
        <message>
            <source>The version has its name.</source>
            <translation>La version a son nom.</translation>
        </message>
        <message>
            <source>Restored as a new version. None is lost.</source>
            <translation>Rétablie comme nouvelle version. Aucune n'est perdue.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>As words, without marks</source>
            <translation>En mots, sans marques</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Ce qui est différent</translation>
        </message>
        <message>
            <source>Name, such as: as cleared by the Ministry of Justice</source>
            <translation>Nom, par exemple : approuvée par le Ministère de la justice</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>Nom de la version</translation>
        </message>
        <message>
            <source>Name this version</source>
            <translation>Nommer cette version</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Rétablir cette version</translation>
        </message>
        <message>
            <source>Nobody has written in this answer yet.</source>
            <translation>Personne n'a encore écrit dans cette réponse.</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>Ouvrir la réponse</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Welcome</name>
        <message>
            <source>Nobody has answered yet.</source>
            <translation>Personne n'a encore répondu.</translation>
        </message>
        <message>
            <source>Your request has been sent.</source>
            <translation>Votre demande est partie.</translation>
        </message>
        <message>
            <source>Read the six words to whoever invited you, then look again.</source>
            <translation>Lisez les six mots à la personne qui vous a invité, puis regardez de nouveau.</translation>
        </message>
        <message>
            <source>Welcome to Valise</source>
            <translation>Bienvenue dans Valise</translation>
        </message>
        <message>
            <source>A review to practise on</source>
            <translation>Un examen d'entraînement</translation>
        </message>
        <message>
            <source>Join with an invitation</source>
            <translation>Rejoindre avec une invitation</translation>
        </message>
        <message>
            <source>Read six words to each other</source>
            <translation>Lisez-vous six mots l'un à l'autre</translation>
        </message>
        <message>
            <source>I was invited</source>
            <translation>J'ai été invité</translation>
        </message>
        <message>
            <source>You have a code from the secretariat or from your focal point.</source>
            <translation>Vous avez un code du secrétariat ou de votre point de contact.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>I have a pouch</source>
            <translation>J'ai un pli</translation>
        </message>
        <message>
            <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
            <translation>On vous a remis des lettres sur une clé USB. Rejoignez d'abord avec elles, sans réseau ; le pli s'ouvrira ensuite.</translation>
        </message>
        <message>
            <source>Join by letters</source>
            <translation>Rejoindre par lettres</translation>
        </message>
        <message>
            <source>Just try it</source>
            <translation>Juste essayer</translation>
        </message>
        <message>
            <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
            <translation>Un examen inventé avec un questionnaire d'exemple, sur cet ordinateur seul. Ni réseau ni invitation.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>I have a valise already</source>
            <translation>J'ai déjà une valise</translation>
        </message>
        <message>
            <source>It lies in another folder, or on a stick.</source>
            <translation>Elle se trouve dans un autre dossier ou sur une clé USB.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
            <translation>Vous serez le point de contact du Sénégal. Les personnes sont inventées, le questionnaire est un exemple que personne n'a adopté, et rien ne quitte cet ordinateur. Choisissez une phrase de passe, comme pour une vraie valise.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Making the practice review…</source>
            <translation>Préparation de l'examen d'entraînement…</translation>
        </message>
        <message>
            <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
            <translation>Votre invitation est un code, et une lettre si le code ne désigne pas le module sécurisé. Ce que vous tapez ici reste sur cet ordinateur jusqu'à ce que la personne qui vous a invité ait entendu de vous les six mots.</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Choisir : %1</translation>
        </message>
        <message>
            <source>Code of the invitation</source>
            <translation>Code de l'invitation</translation>
        </message>
        <message>
            <source>Your name, as whoever invited you is to read it</source>
            <translation>Votre nom, tel que doit le lire la personne qui vous a invité</translation>
        </message>
        <message>
            <source>Letter of the invitation, if you have a file</source>
            <translation>Lettre de l'invitation, si vous avez un fichier</translation>
        </message>
        <message>
            <source>Root policy of the secretariat, if it did not come with the program</source>
            <translation>Politique racine du secrétariat, si elle n'est pas venue avec le programme</translation>
        </message>
        <message>
            <source>Ask to join</source>
            <translation>Demander à rejoindre</translation>
        </message>
        <message>
            <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
            <translation>Appelez la personne qui vous a invité et lisez-lui ces mots. Elle les compare aux siens et vous confirme ; un inconnu interposé en aurait d'autres.</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>En chiffres : %1</translation>
        </message>
        <message>
            <source>Look whether they have answered</source>
            <translation>Voir si une réponse est arrivée</translation>
        </message>
        <message>
            <source>Save your letter to them as a file…</source>
            <translation>Enregistrer votre lettre dans un fichier…</translation>
        </message>
        <message>
            <source>Their letter has come: choose it…</source>
            <translation>Leur lettre est arrivée : choisissez-la…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>valise::gui::Window</name>
        <message>
            <source>Go to: %1</source>
            <translation>Aller à : %1</translation>
        </message>
        <message>
            <source>Search on this screen</source>
            <translation>Rechercher sur cet écran</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>Toutes les commandes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Review of %1</source>
            <translation>Examen : %1</translation>
        </message>
        <message>
            <source>Practice review: people and answers are made up.</source>
            <translation>Examen d'entraînement : les personnes et les réponses sont inventées.</translation>
        </message>
        <message>
            <source>Valise</source>
            <translation>Valise</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
</TS>
