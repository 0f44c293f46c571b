<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Online</name>
        <message>
            <source>Exchanged: nothing new has come.</source>
            <translation>Échange effectué : rien de nouveau n'est arrivé.</translation>
        </message>
        <message numerus="yes">
            <source>Exchanged: %n pieces have come.</source>
            <translation>
                <numerusform>Échange effectué : %n élément est arrivé.</numerusform>
                <numerusform>Échange effectué : %n éléments sont arrivés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>Deux personnes ont écrit ici, veuillez lire</translation>
        </message>
        <message>
            <source>Somebody asks to join: see People.</source>
            <translation>Quelqu'un demande à rejoindre : voir Personnes.</translation>
        </message>
        <message>
            <source>The exchange was stopped. What came is kept.</source>
            <translation>L'échange a été arrêté. Ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <source>The secure module says another thing than before.</source>
            <translation>Le module sécurisé dit autre chose qu'auparavant.</translation>
        </message>
        <message>
            <source>Your work is safe.</source>
            <translation>Votre travail est en sécurité.</translation>
        </message>
        <message>
            <source>Show this to the secretariat.</source>
            <translation>Montrez-le au secrétariat.</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
            <translation>Envoie au module sécurisé ce qui attend et rapporte ce qui est nouveau. Continuez à écrire pendant ce temps.</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <source>Stop the exchange</source>
            <translation>Arrêter l'échange</translation>
        </message>
        <message>
            <source>The exchange goes on…</source>
            <translation>L'échange est en cours…</translation>
        </message>
        <message>
            <source>No secure module is named in this valise: its work goes by pouch.</source>
            <translation>Aucun module sécurisé n'est nommé dans cette valise : son travail passe par pli.</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>The stick, or another folder</source>
            <translation>La clé USB ou un autre dossier</translation>
        </message>
        <message>
            <source>The pouch is packed, and was read back.</source>
            <translation>Le pli est prêt et a été relu.</translation>
        </message>
        <message>
            <source>The packing was stopped. There is nothing new on the stick.</source>
            <translation>La préparation a été arrêtée. Il n'y a rien de nouveau sur la clé.</translation>
        </message>
        <message>
            <source>The slip is saved. It holds no secret.</source>
            <translation>Le bordereau est enregistré. Il ne contient aucun secret.</translation>
        </message>
        <message>
            <source>Pouch out</source>
            <translation>Pli sortant</translation>
        </message>
        <message>
            <source>Nobody else is known here yet whom a pouch could be for.</source>
            <translation>Personne d'autre n'est encore connu ici à qui un pli puisse être destiné.</translation>
        </message>
        <message>
            <source>One sealed file on a stick, which only those can open whom you choose.</source>
            <translation>Un fichier scellé sur une clé, que seuls peuvent ouvrir ceux que vous choisissez.</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>With attachments</source>
            <translation>Avec les pièces jointes</translation>
        </message>
        <message>
            <source>Also what they have</source>
            <translation>Aussi ce qu'ils ont déjà</translation>
        </message>
        <message>
            <source>For somebody who has lost it.</source>
            <translation>Pour quelqu'un qui l'a perdu.</translation>
        </message>
        <message>
            <source>Pack onto a stick…</source>
            <translation>Préparer sur une clé…</translation>
        </message>
        <message>
            <source>The pouch is being packed…</source>
            <translation>Le pli est en préparation…</translation>
        </message>
        <message>
            <source>Stop packing</source>
            <translation>Arrêter la préparation</translation>
        </message>
        <message>
            <source>Send this slip by another way</source>
            <translation>Transmettez ce bordereau par une autre voie</translation>
        </message>
        <message>
            <source>Save the slip…</source>
            <translation>Enregistrer le bordereau…</translation>
        </message>
        <message>
            <source>All of your team</source>
            <translation>Toute votre équipe</translation>
        </message>
    </context>
    <context>
        <name>PartyWords</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>somebody who is not known here</source>
            <translation>quelqu'un qui n'est pas connu ici</translation>
        </message>
    </context>
    <context>
        <name>Pouch</name>
        <message>
            <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
            <translation>Ce pli est adressé à quelqu'un d'autre. Faites-le suivre sans l'ouvrir.</translation>
        </message>
        <message>
            <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
            <translation>Ce fichier a été modifié ou tronqué en route. Redemandez le pli.</translation>
        </message>
        <message>
            <source>A newer program made this pouch. Update this program.</source>
            <translation>Ce pli vient d'un programme plus récent. Mettez à jour ce programme.</translation>
        </message>
        <message>
            <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
            <translation>L'auteur de ce pli n'est pas encore connu ici. Intégrez d'abord les autres plis.</translation>
        </message>
        <message>
            <source>This file is not a pouch.</source>
            <translation>Ce fichier n'est pas un pli.</translation>
        </message>
        <message>
            <source>This file cannot be read. See whether the stick is still in.</source>
            <translation>Ce fichier ne peut pas être lu. Vérifiez que la clé est encore branchée.</translation>
        </message>
        <message>
            <source>There is no pouch in this folder.</source>
            <translation>Il n'y a pas de pli dans ce dossier.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Rien n'a changé.</translation>
        </message>
        <message>
            <source>Choose the folder in which the stick is shown.</source>
            <translation>Choisissez le dossier où la clé est affichée.</translation>
        </message>
        <message>
            <source>There is no room left on the stick or on the disk.</source>
            <translation>Il n'y a plus de place sur la clé ou sur le disque.</translation>
        </message>
        <message>
            <source>What was there before is as it was.</source>
            <translation>Ce qui s'y trouvait est inchangé.</translation>
        </message>
        <message>
            <source>Free some room, or take another stick.</source>
            <translation>Libérez de la place ou prenez une autre clé.</translation>
        </message>
        <message>
            <source>The stick cannot be read or written.</source>
            <translation>La clé ne peut être ni lue ni écrite.</translation>
        </message>
        <message>
            <source>Your valise is as it was.</source>
            <translation>Votre valise est inchangée.</translation>
        </message>
        <message>
            <source>See whether the stick is still in, and whether it may be written.</source>
            <translation>Vérifiez que la clé est branchée et qu'on peut y écrire.</translation>
        </message>
        <message>
            <source>This could not be done with the pouch.</source>
            <translation>Cela n'a pas pu être fait avec le pli.</translation>
        </message>
        <message>
            <source>who is who</source>
            <translation>qui est qui</translation>
        </message>
        <message>
            <source>the team</source>
            <translation>l'équipe</translation>
        </message>
        <message>
            <source>the review</source>
            <translation>l'examen</translation>
        </message>
        <message>
            <source>the circle of all</source>
            <translation>le cercle de tous</translation>
        </message>
        <message>
            <source>left out: somebody whom the pouch is for is not in it</source>
            <translation>non inclus : l'un des destinataires n'en fait pas partie</translation>
        </message>
        <message>
            <source>your last work in it is left out: it could not be sealed, and is safe</source>
            <translation>votre dernier travail n'est pas inclus : il n'a pas pu être scellé et il est en sécurité</translation>
        </message>
        <message>
            <source>an attachment is left out: not all of it is on this computer</source>
            <translation>une pièce jointe n'est pas incluse : elle n'est pas entière sur cet ordinateur</translation>
        </message>
        <message>
            <source>Receipt slip</source>
            <translation>Bordereau</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>Pour : %1</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <translation>Fait : %1</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>Fichier : %1</translation>
        </message>
        <message>
            <source>Six words: %1</source>
            <translation>Six mots : %1</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>En chiffres : %1</translation>
        </message>
        <message>
            <source>Exchange with the secure module</source>
            <translation>Échange avec le module sécurisé</translation>
        </message>
        <message>
            <source>Exchange with the secure module, cut short</source>
            <translation>Échange avec le module sécurisé, interrompu</translation>
        </message>
        <message>
            <source>Pouch packed for %1</source>
            <translation>Pli préparé pour %1</translation>
        </message>
        <message>
            <source>Pouch of %1 taken in</source>
            <translation>Pli de %1 intégré</translation>
        </message>
        <message numerus="yes">
            <source>%n pieces out</source>
            <translation>
                <numerusform>%n élément sorti</numerusform>
                <numerusform>%n éléments sortis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pieces in</source>
            <translation>
                <numerusform>%n élément reçu</numerusform>
                <numerusform>%n éléments reçus</numerusform>
            </translation>
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
            <source>What arrived</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>Take</name>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Made: %1</source>
            <translation>Fait : %1</translation>
        </message>
        <message>
            <source>Six words: %1</source>
            <translation>Six mots : %1</translation>
        </message>
        <message>
            <source>As digits: %1</source>
            <translation>En chiffres : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new pieces of %1</source>
            <translation>
                <numerusform>%n nouvel élément : %1</numerusform>
                <numerusform>%n nouveaux éléments : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
            <translation>Son auteur n'est pas confirmé aujourd'hui. Demandez d'abord à votre point de contact.</translation>
        </message>
        <message>
            <source>You have taken this in already. Once more, it changes nothing.</source>
            <translation>Vous l'avez déjà intégré. Une fois de plus, cela ne change rien.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Il ne contient rien de nouveau.</translation>
        </message>
        <message>
            <source>The stick, or another folder</source>
            <translation>La clé USB ou un autre dossier</translation>
        </message>
        <message>
            <source>It was stopped. What was taken in before that stays.</source>
            <translation>C'est arrêté. Ce qui a été intégré auparavant reste.</translation>
        </message>
        <message>
            <source>Part of it waits for another pouch.</source>
            <translation>Une partie attend un autre pli.</translation>
        </message>
        <message>
            <source>All that could be read is in your valise.</source>
            <translation>Tout ce qui a pu être lu est dans votre valise.</translation>
        </message>
        <message>
            <source>Take in the other pouches or volumes, then this one again.</source>
            <translation>Intégrez les autres plis ou volumes, puis de nouveau celui-ci.</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>Deux personnes ont écrit ici, veuillez lire</translation>
        </message>
        <message>
            <source>The pouch is taken in.</source>
            <translation>Le pli est intégré.</translation>
        </message>
        <message>
            <source>Pouch in</source>
            <translation>Pli entrant</translation>
        </message>
        <message>
            <source>Look first: nothing changes until you take it in.</source>
            <translation>Regardez d'abord : rien ne change tant que vous ne l'intégrez pas.</translation>
        </message>
        <message>
            <source>Choose the stick…</source>
            <translation>Choisir la clé…</translation>
        </message>
        <message>
            <source>Compare the six words with the slip that came by another way.</source>
            <translation>Comparez les six mots avec le bordereau arrivé par une autre voie.</translation>
        </message>
        <message>
            <source>The words are the same: take it in</source>
            <translation>Les mots sont les mêmes : intégrer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>The stick is being read…</source>
            <translation>La clé est en cours de lecture…</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>Arrêter l'intégration</translation>
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
    </context>
    <context>
        <name>valise::gui::ArrivalsScreen</name>
        <message>
            <source>By the secure module</source>
            <translation>Par le module sécurisé</translation>
        </message>
        <message>
            <source>By pouch</source>
            <translation>Par pli</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Question %1 : %2</translation>
        </message>
        <message>
            <source>Something else in your team</source>
            <translation>Autre chose dans votre équipe</translation>
        </message>
        <message>
            <source>In the review: what was submitted, asked or recorded</source>
            <translation>Dans l'examen : ce qui a été soumis, demandé ou consigné</translation>
        </message>
        <message>
            <source>From the secretariat, for everybody</source>
            <translation>Du secrétariat, pour tous</translation>
        </message>
        <message numerus="yes">
            <source>%n choices or entries</source>
            <translation>
                <numerusform>%n choix ou inscription</numerusform>
                <numerusform>%n choix ou inscriptions</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>ajouté : %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>supprimé : %1</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
            <translation>Rien d'autrui n'est encore arrivé. Un échange ou un pli l'apporte.</translation>
        </message>
        <message>
            <source>Go to exchange</source>
            <translation>Aller à l'échange</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <source>What is in this arrival</source>
            <translation>Ce que contient cette arrivée</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message numerus="yes">
            <source>Changed in %n places</source>
            <translation>
                <numerusform>Modifié à %n endroit</numerusform>
                <numerusform>Modifié à %n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
            <translation>Vous avez annulé cette arrivée. Rien n'en est perdu : elle reste parmi les versions.</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marquer comme lu</translation>
        </message>
        <message>
            <source>Undo this arrival…</source>
            <translation>Annuler cette arrivée…</translation>
        </message>
        <message>
            <source>Two people wrote here, please read</source>
            <translation>Deux personnes ont écrit ici, veuillez lire</translation>
        </message>
        <message>
            <source>Underlined words came, struck-through words went.</source>
            <translation>Les mots soulignés sont arrivés, les mots barrés ont disparu.</translation>
        </message>
        <message>
            <source>Some of this does not count any more.</source>
            <translation>Une partie de cela ne compte plus.</translation>
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
            <source>Marked as read.</source>
            <translation>Marqué comme lu.</translation>
        </message>
        <message numerus="yes">
            <source>What arrived is taken back in %n places.</source>
            <translation>
                <numerusform>Ce qui est arrivé est retiré de %n endroit.</numerusform>
                <numerusform>Ce qui est arrivé est retiré de %n endroits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
            <translation>Vos propres mots et tous les commentaires restent, et ce qui est retiré reste parmi les versions.</translation>
        </message>
        <message>
            <source>Others receive this with the next exchange.</source>
            <translation>Les autres le reçoivent avec le prochain échange.</translation>
        </message>
        <message>
            <source>Undo this arrival</source>
            <translation>Annuler cette arrivée</translation>
        </message>
        <message>
            <source>The arrival is undone.</source>
            <translation>L'arrivée est annulée.</translation>
        </message>
        <message>
            <source>More has come since this arrival.</source>
            <translation>D'autres choses sont arrivées depuis.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Rien n'a changé.</translation>
        </message>
        <message>
            <source>Undo the last arrival, or bring back a version of the answer.</source>
            <translation>Annulez la dernière arrivée ou rétablissez une version de la réponse.</translation>
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
        <name>valise::gui::ExchangeScreen</name>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>What passed</source>
            <translation>Ce qui est passé</translation>
        </message>
        <message>
            <source>Nothing has passed yet. This list is kept on this computer alone.</source>
            <translation>Rien n'est encore passé. Cette liste n'est conservée que sur cet ordinateur.</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>What arrived: %1</source>
            <translation>Ce qui est arrivé : %1</translation>
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
        <name>valise::gui::Help</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>Pages de l'aide</translation>
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
        <name>valise::gui::PeopleScreen</name>
        <message>
            <source>A focal point of a State</source>
            <translation>Un point de contact d'un État</translation>
        </message>
        <message>
            <source>Another computer of yours</source>
            <translation>Un autre de vos ordinateurs</translation>
        </message>
        <message>
            <source>An expert of your State</source>
            <translation>Un expert de votre État</translation>
        </message>
        <message>
            <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
            <translation>Personne n'a encore demandé. Un échange transporte les lettres, ou vous les enregistrez et les intégrez comme fichiers.</translation>
        </message>
        <message>
            <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
            <translation>Personne n'a encore demandé. Enregistrez la lettre, remettez-la avec le code et intégrez la lettre qui revient.</translation>
        </message>
        <message>
            <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
            <translation>%1 demande à rejoindre. Appelez, faites-vous lire les six mots et tapez ce que vous entendez.</translation>
        </message>
        <message>
            <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
            <translation>Réponse donnée. Le prochain échange la transporte, ou vous l'enregistrez dans un fichier.</translation>
        </message>
        <message>
            <source>Answered. Save the letter and hand it over; then end the invitation.</source>
            <translation>Réponse donnée. Enregistrez la lettre et remettez-la ; puis mettez fin à l'invitation.</translation>
        </message>
        <message numerus="yes">
            <source>%n computers in use</source>
            <translation>
                <numerusform>%n ordinateur utilisé</numerusform>
                <numerusform>%n ordinateurs utilisés</numerusform>
            </translation>
        </message>
        <message>
            <source>one of them is this one</source>
            <translation>l'un d'eux est celui-ci</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Invite somebody</source>
            <translation>Inviter quelqu'un</translation>
        </message>
        <message>
            <source>People are invited from the computer with which you joined first.</source>
            <translation>On invite depuis l'ordinateur avec lequel vous avez rejoint en premier.</translation>
        </message>
        <message>
            <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
            <translation>Vous remettez un code que personne d'autre ne doit voir. Vous confirmez grâce à six mots qui vous sont lus.</translation>
        </message>
        <message>
            <source>Who is invited</source>
            <translation>Qui est invité</translation>
        </message>
        <message>
            <source>Of which State</source>
            <translation>De quel État</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>The invitation is made. Its code is for one person alone.</source>
            <translation>L'invitation est faite. Son code est pour une seule personne.</translation>
        </message>
        <message>
            <source>Invitation %1</source>
            <translation>Invitation %1</translation>
        </message>
        <message>
            <source>Save the letter…</source>
            <translation>Enregistrer la lettre…</translation>
        </message>
        <message>
            <source>Take in their letter…</source>
            <translation>Intégrer sa lettre…</translation>
        </message>
        <message>
            <source>End this invitation…</source>
            <translation>Mettre fin à cette invitation…</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Afficher le code</translation>
        </message>
        <message>
            <source>Code, for this person alone</source>
            <translation>Code, pour cette seule personne</translation>
        </message>
        <message>
            <source>The code as a QR code</source>
            <translation>Le code sous forme de code QR</translation>
        </message>
        <message>
            <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
            <translation>Notez-le sur papier, laissez-le photographier ou envoyez-le par une voie que personne ne lit.</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>The code is copied.</source>
            <translation>Le code est copié.</translation>
        </message>
        <message>
            <source>The letter is saved.</source>
            <translation>La lettre est enregistrée.</translation>
        </message>
        <message>
            <source>%1 asks to join.</source>
            <translation>%1 demande à rejoindre.</translation>
        </message>
        <message>
            <source>The six words, or six groups of digits, as you hear them</source>
            <translation>Les six mots, ou six groupes de chiffres, tels que vous les entendez</translation>
        </message>
        <message>
            <source>Confirm %1</source>
            <translation>Confirmer %1</translation>
        </message>
        <message>
            <source>I do not expect them…</source>
            <translation>Je n'attends pas cette personne…</translation>
        </message>
        <message>
            <source>Whoever asks is told no, and this invitation lets nobody in.</source>
            <translation>La personne reçoit un refus, et cette invitation ne laisse entrer personne.</translation>
        </message>
        <message>
            <source>Nothing of yours was shown to them.</source>
            <translation>Rien de vous ne lui a été montré.</translation>
        </message>
        <message>
            <source>Make another invitation for whom you expect.</source>
            <translation>Faites une autre invitation pour la personne attendue.</translation>
        </message>
        <message>
            <source>Tell them no</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Confirmed. The answer is to reach them now.</source>
            <translation>Confirmé. La réponse doit maintenant parvenir à la personne.</translation>
        </message>
        <message>
            <source>These are not six words, or six groups of four digits.</source>
            <translation>Ce ne sont ni six mots ni six groupes de quatre chiffres.</translation>
        </message>
        <message>
            <source>Nobody was confirmed.</source>
            <translation>Personne n'a été confirmé.</translation>
        </message>
        <message>
            <source>Have them read once more, slowly.</source>
            <translation>Faites relire, lentement.</translation>
        </message>
        <message>
            <source>Other words stand on the screen of whoever asks.</source>
            <translation>D'autres mots figurent sur l'écran de la personne qui demande.</translation>
        </message>
        <message>
            <source>Have them read once more. If they differ again, somebody stands between you.</source>
            <translation>Faites relire. S'ils diffèrent encore, quelqu'un se tient entre vous.</translation>
        </message>
        <message>
            <source>They differ again: tell them no</source>
            <translation>Ils diffèrent encore : refuser</translation>
        </message>
        <message>
            <source>They are told no.</source>
            <translation>Le refus est transmis.</translation>
        </message>
        <message>
            <source>This invitation ends, and nobody joins with it any more.</source>
            <translation>Cette invitation prend fin, et plus personne ne rejoint avec elle.</translation>
        </message>
        <message>
            <source>Whoever joined with it before stays.</source>
            <translation>Qui a rejoint avec elle auparavant reste.</translation>
        </message>
        <message>
            <source>You can invite them anew.</source>
            <translation>Vous pouvez inviter de nouveau.</translation>
        </message>
        <message>
            <source>End the invitation</source>
            <translation>Mettre fin à l'invitation</translation>
        </message>
        <message>
            <source>The invitation has ended.</source>
            <translation>L'invitation a pris fin.</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>State not known here</source>
            <translation>État non connu ici</translation>
        </message>
        <message>
            <source>Name not told here</source>
            <translation>Nom non indiqué ici</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (vous)</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Accès terminé</translation>
        </message>
        <message>
            <source>Their work last came %1</source>
            <translation>Dernière arrivée de son travail : %1</translation>
        </message>
        <message>
            <source>No work of theirs has come yet</source>
            <translation>Aucun travail de sa part n'est encore arrivé</translation>
        </message>
        <message numerus="yes">
            <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
            <translation>
                <numerusform>Mis de côté : %n élément écrit après la fin de l'accès. Il ne compte pas.</numerusform>
                <numerusform>Mis de côté : %n éléments écrits après la fin de l'accès. Ils ne comptent pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Mettre fin à l'accès…</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>Mettre fin à l'accès de %1…</translation>
        </message>
        <message>
            <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
            <translation>Fin définitive de l'accès : %1. Désormais, rien ne lui est remis, et ce qui serait encore écrit ne compte pas.</translation>
        </message>
        <message>
            <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
            <translation>Ce qui est sur ses ordinateurs y reste, nul ne peut le reprendre ; ce qui a été écrit demeure.</translation>
        </message>
        <message>
            <source>Say why they are removed, or put this away.</source>
            <translation>Dites pourquoi, ou rangez ce message.</translation>
        </message>
        <message>
            <source>They left</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>A computer is lost</source>
            <translation>Un ordinateur est perdu</translation>
        </message>
        <message>
            <source>A computer was in other hands</source>
            <translation>Un ordinateur est passé en d'autres mains</translation>
        </message>
        <message>
            <source>Removed. Others learn it with the next exchange or pouch.</source>
            <translation>Accès terminé. Les autres l'apprennent avec le prochain échange ou pli.</translation>
        </message>
        <message>
            <source>They are removed as far as you may remove them.</source>
            <translation>L'accès est terminé dans la mesure où cela vous revient.</translation>
        </message>
        <message>
            <source>What is done stays.</source>
            <translation>Ce qui est fait demeure.</translation>
        </message>
        <message>
            <source>The rest is for the focal point of their State, or for the secretariat.</source>
            <translation>Le reste revient au point de contact de son État ou au secrétariat.</translation>
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
        <name>valise::gui::Safekeeping</name>
        <message>
            <source>A folder for the backup, on another disk if you can</source>
            <translation>Un dossier pour la copie, si possible sur un autre disque</translation>
        </message>
        <message>
            <source>The backup is being made…</source>
            <translation>La copie est en cours…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back.</source>
            <translation>La copie est faite et a été relue.</translation>
        </message>
        <message>
            <source>The backup is being read…</source>
            <translation>La copie est en cours de lecture…</translation>
        </message>
        <message>
            <source>The backup opens with this passphrase, and all of it can be read.</source>
            <translation>La copie s'ouvre avec cette phrase de passe et se lit en entier.</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup.</source>
            <translation>Cette phrase de passe n'ouvre pas la copie.</translation>
        </message>
        <message>
            <source>Backup and valise are as they were.</source>
            <translation>La copie et la valise sont inchangées.</translation>
        </message>
        <message>
            <source>A backup opens with the passphrase that the valise had when it was made.</source>
            <translation>Une copie s'ouvre avec la phrase de passe que la valise avait alors.</translation>
        </message>
        <message>
            <source>The backup is not where it was made.</source>
            <translation>La copie n'est pas là où elle a été faite.</translation>
        </message>
        <message>
            <source>Your valise is as it was.</source>
            <translation>Votre valise est inchangée.</translation>
        </message>
        <message>
            <source>Plug in its disk, or make another backup.</source>
            <translation>Branchez son disque ou faites une autre copie.</translation>
        </message>
        <message>
            <source>Part of the backup cannot be read.</source>
            <translation>Une partie de la copie ne peut pas être lue.</translation>
        </message>
        <message>
            <source>Make another backup, in another place.</source>
            <translation>Faites une autre copie, ailleurs.</translation>
        </message>
        <message>
            <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
            <translation>La nouvelle phrase de passe ouvre la valise. Les copies faites avant s'ouvrent avec l'ancienne.</translation>
        </message>
        <message>
            <source>The present passphrase is another one.</source>
            <translation>La phrase de passe actuelle est une autre.</translation>
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
            <source>The report is saved.</source>
            <translation>Le rapport est enregistré.</translation>
        </message>
        <message>
            <source>All of it is in this folder, sealed: %1 (%2).</source>
            <translation>Tout est dans ce dossier, scellé : %1 (%2).</translation>
        </message>
        <message>
            <source>The last one was made %1: %2</source>
            <translation>La dernière a été faite le %1 : %2</translation>
        </message>
        <message>
            <source>No backup was made on this computer yet.</source>
            <translation>Aucune copie n'a encore été faite sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Where is my work?</source>
            <translation>Où est mon travail ?</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copies de sauvegarde</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Faire une copie…</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Phrase de passe de la copie</translation>
        </message>
        <message>
            <source>Test the backup</source>
            <translation>Tester la copie</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
            <translation>Personne ne peut la retrouver ni la réinitialiser. Notez la nouvelle, loin de cet ordinateur.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase de passe actuelle</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Rapport d'assistance</translation>
        </message>
        <message>
            <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
            <translation>Des nombres, des tailles, des versions et des dates, en anglais. Il ne contient aucun mot d'aucune réponse. Vous le voyez avant de l'enregistrer.</translation>
        </message>
        <message>
            <source>Draw up the report</source>
            <translation>Établir le rapport</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
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
