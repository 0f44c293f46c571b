<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttachedCopy</name>
    <message>
        <source>Saving the copy…</source>
        <translation>Enregistrement de la copie…</translation>
    </message>
    <message>
        <source>Saving the copy: %1 of %2 pieces</source>
        <translation>Enregistrement de la copie : %1 éléments sur %2</translation>
    </message>
    <message>
        <source>Saved. This copy has left the valise: whoever gets it can read it.</source>
        <translation>Enregistrée. Cette copie a quitté la valise : quiconque la reçoit peut la lire.</translation>
    </message>
    <message>
        <source>has not come whole yet: %1 of %2 pieces</source>
        <translation>n’est pas encore arrivé en entier : %1 éléments sur %2</translation>
    </message>
</context>
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
        <source>links that lead to no https address</source>
        <translation>les liens qui ne mènent pas à une adresse https</translation>
    </message>
    <message>
        <source>the levels of lists</source>
        <translation>les niveaux des listes</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>le soulignement</translation>
    </message>
</context>
<context>
    <name>MarginDeeds</name>
    <message>
        <source>Choose the words that it is about now.</source>
        <translation>Choisissez les mots auxquels il se rapporte maintenant.</translation>
    </message>
    <message>
        <source>Attaching the file…</source>
        <translation>Le fichier est en cours d’ajout…</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is not the address of a secure module.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un module sécurisé.</translation>
    </message>
    <message>
        <source>It looks like https://module.example.org.</source>
        <translation>Elle ressemble à https://module.example.org.</translation>
    </message>
    <message>
        <source>These are not six words.</source>
        <translation>Ce ne sont pas six mots.</translation>
    </message>
    <message>
        <source>Type the six words, or the six groups of digits, that the secretariat tells you.</source>
        <translation>Tapez les six mots, ou les six groupes de chiffres, que vous dit le secrétariat.</translation>
    </message>
    <message>
        <source>The module at this address has other words.</source>
        <translation>Le module à cette adresse a d’autres mots.</translation>
    </message>
    <message>
        <source>See how the address is written, and ask the secretariat for the words.</source>
        <translation>Vérifiez l&apos;adresse et demandez les mots au secrétariat.</translation>
    </message>
    <message>
        <source>This valise belongs to another secure module.</source>
        <translation>Cette valise appartient à un autre module sécurisé.</translation>
    </message>
    <message>
        <source>Ask the secretariat which address it has now.</source>
        <translation>Demandez au secrétariat quelle est son adresse actuelle.</translation>
    </message>
    <message>
        <source>The secure module is known now.</source>
        <translation>Le module sécurisé est connu désormais.</translation>
    </message>
    <message>
        <source>Address of the secure module</source>
        <translation>Adresse du module sécurisé</translation>
    </message>
    <message>
        <source>Its six words, as the secretariat tells them</source>
        <translation>Ses six mots, tels que les dit le secrétariat</translation>
    </message>
    <message>
        <source>Add the secure module</source>
        <translation>Ajouter le module sécurisé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Exchanged: nothing new has come.</source>
        <translation>Échange effectué : rien de nouveau n&apos;est arrivé.</translation>
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
        <translation>Quelqu&apos;un demande à rejoindre : voir Personnes.</translation>
    </message>
    <message>
        <source>The exchange was stopped. What came is kept.</source>
        <translation>L&apos;échange a été arrêté. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>The secure module says another thing than before.</source>
        <translation>Le module sécurisé dit autre chose qu&apos;auparavant.</translation>
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
        <translation>Arrêter l&apos;échange</translation>
    </message>
    <message>
        <source>The exchange goes on…</source>
        <translation>L&apos;échange est en cours…</translation>
    </message>
    <message>
        <source>No secure module is named in this valise: its work goes by pouch.</source>
        <translation>Aucun module sécurisé n&apos;est nommé dans cette valise : son travail passe par pli.</translation>
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
        <translation>La préparation a été arrêtée. Il n&apos;y a rien de nouveau sur la clé.</translation>
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
        <translation>Personne d&apos;autre n&apos;est encore connu ici à qui un pli puisse être destiné.</translation>
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
        <source>All of your team</source>
        <translation>Toute votre équipe</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Avec les pièces jointes</translation>
    </message>
    <message>
        <source>Also what they have</source>
        <translation>Aussi ce qu&apos;ils ont déjà</translation>
    </message>
    <message>
        <source>For somebody who has lost it.</source>
        <translation>Pour quelqu&apos;un qui l&apos;a perdu.</translation>
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
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>quelqu&apos;un qui n&apos;est pas connu ici</translation>
    </message>
</context>
<context>
    <name>Pouch</name>
    <message>
        <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
        <translation>Ce pli est adressé à quelqu&apos;un d&apos;autre. Faites-le suivre sans l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
        <translation>Ce fichier a été modifié ou tronqué en route. Redemandez le pli.</translation>
    </message>
    <message>
        <source>A newer program made this pouch. Update this program.</source>
        <translation>Ce pli vient d&apos;un programme plus récent. Mettez à jour ce programme.</translation>
    </message>
    <message>
        <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
        <translation>L&apos;auteur de ce pli n&apos;est pas encore connu ici. Intégrez d&apos;abord les autres plis.</translation>
    </message>
    <message>
        <source>This file is not a pouch.</source>
        <translation>Ce fichier n&apos;est pas un pli.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether the stick is still in.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez que la clé est encore branchée.</translation>
    </message>
    <message>
        <source>There is no pouch in this folder.</source>
        <translation>Il n&apos;y a pas de pli dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Choose the folder in which the stick is shown.</source>
        <translation>Choisissez le dossier où la clé est affichée.</translation>
    </message>
    <message>
        <source>There is no room left on the stick or on the disk.</source>
        <translation>Il n&apos;y a plus de place sur la clé ou sur le disque.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>Ce qui s&apos;y trouvait est inchangé.</translation>
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
        <translation>Vérifiez que la clé est branchée et qu&apos;on peut y écrire.</translation>
    </message>
    <message>
        <source>This could not be done with the pouch.</source>
        <translation>Cela n&apos;a pas pu être fait avec le pli.</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>qui est qui</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l&apos;équipe</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>l&apos;examen</translation>
    </message>
    <message>
        <source>the circle of all</source>
        <translation>le cercle de tous</translation>
    </message>
    <message>
        <source>left out: somebody whom the pouch is for is not in it</source>
        <translation>non inclus : l&apos;un des destinataires n&apos;en fait pas partie</translation>
    </message>
    <message>
        <source>your last work in it is left out: it could not be sealed, and is safe</source>
        <translation>votre dernier travail n&apos;est pas inclus : il n&apos;a pas pu être scellé et il est en sécurité</translation>
    </message>
    <message>
        <source>an attachment is left out: not all of it is on this computer</source>
        <translation>une pièce jointe n&apos;est pas incluse : elle n&apos;est pas entière sur cet ordinateur</translation>
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
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a valise</source>
        <translation>Fiche de récupération d&apos;une valise</translation>
    </message>
    <message>
        <source>The valise lies here: %1</source>
        <translation>La valise se trouve ici : %1</translation>
    </message>
    <message>
        <source>Nobody can look up or reset its passphrase, and none is on this sheet.</source>
        <translation>Personne ne peut retrouver ni réinitialiser sa phrase de passe, et elle n&apos;est pas sur cette fiche.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Si la phrase de passe est oubliée</translation>
    </message>
    <message>
        <source>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</source>
        <translation>1. Essayez avec une autre langue de clavier et sans verrouillage des majuscules. Essayer ne fait rien perdre.</translation>
    </message>
    <message>
        <source>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</source>
        <translation>2. Demandez au point de contact de vous inviter de nouveau, avec une nouvelle valise. Ce qui a été partagé revient avec le prochain échange ou pli ; ce qui n&apos;était que sur cet ordinateur ne revient pas.</translation>
    </message>
    <message>
        <source>3. A backup opens with the passphrase that the valise had on that day.</source>
        <translation>3. Une copie de sauvegarde s&apos;ouvre avec la phrase de passe que la valise avait ce jour-là.</translation>
    </message>
    <message>
        <source>Focal point, and how to reach them: %1</source>
        <translation>Point de contact, et comment le joindre : %1</translation>
    </message>
    <message>
        <source>Secretariat, and how to reach it: %1</source>
        <translation>Secrétariat, et comment le joindre : %1</translation>
    </message>
    <message>
        <source>Backups are kept here: %1</source>
        <translation>Les copies de sauvegarde sont gardées ici : %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction : %1</translation>
    </message>
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
        <translation>Besoin d&apos;assistance technique</translation>
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
        <source>Row of the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>Reference to another answer</source>
        <translation>Renvoi à une autre réponse</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Éclaircissement demandé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté d&apos;un commun accord</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Modifié depuis votre lecture</translation>
    </message>
    <message>
        <source>Waits for a reply</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>Pas encore accepté</translation>
    </message>
    <message>
        <source>To be agreed again</source>
        <translation>À approuver de nouveau</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>Un choix est à faire</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Modifié depuis l&apos;approbation</translation>
    </message>
    <message>
        <source>Cleared, and removed from your team since</source>
        <translation>Approuvé, puis retiré de votre équipe</translation>
    </message>
    <message>
        <source>List of observations</source>
        <translation>Liste d&apos;observations</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open clarifications</source>
        <translation>
            <numerusform>%n éclaircissement en cours</numerusform>
            <numerusform>%n éclaircissements en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Fully implemented</source>
        <translation>Pleinement appliqué</translation>
    </message>
    <message>
        <source>%1 is fully implemented.</source>
        <translation>%1 : pleinement appliqué.</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Appliqué en partie</translation>
    </message>
    <message>
        <source>%1 is implemented in part.</source>
        <translation>%1 : appliqué en partie.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non appliqué</translation>
    </message>
    <message>
        <source>%1 is not implemented.</source>
        <translation>%1 : non appliqué.</translation>
    </message>
    <message>
        <source>A good practice under %1.</source>
        <translation>Bonne pratique au titre de : %1.</translation>
    </message>
    <message>
        <source>A challenge in implementing %1.</source>
        <translation>Difficulté dans l&apos;application de : %1.</translation>
    </message>
    <message>
        <source>Technical assistance is needed to implement %1.</source>
        <translation>Une assistance technique est nécessaire pour appliquer : %1.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Un fichier porte déjà ce nom.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Il est resté tel quel.</translation>
    </message>
    <message>
        <source>Replace it, or put this away and choose another name.</source>
        <translation>Remplacez-le, ou rangez ce message et choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
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
    <message>
        <source>Check and submit</source>
        <translation>Vérifier et soumettre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
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
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
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
        <translation>Son auteur n&apos;est pas confirmé aujourd&apos;hui. Demandez d&apos;abord à votre point de contact.</translation>
    </message>
    <message>
        <source>You have taken this in already. Once more, it changes nothing.</source>
        <translation>Vous l&apos;avez déjà intégré. Une fois de plus, cela ne change rien.</translation>
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
        <translation>C&apos;est arrêté. Ce qui a été intégré auparavant reste.</translation>
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
        <translation>Regardez d&apos;abord : rien ne change tant que vous ne l&apos;intégrez pas.</translation>
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
        <translation>Arrêter l&apos;intégration</translation>
    </message>
    <message>
        <source>A pouch that came as a file</source>
        <translation>Un pli arrivé sous forme de fichier</translation>
    </message>
    <message>
        <source>Pouches (*.age)</source>
        <translation>Plis (*.age)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
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
        <translation>Cette phrase de passe n&apos;ouvre pas la valise.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Vérifiez la langue du clavier et la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>There is no valise in this place.</source>
        <translation>Il n&apos;y a pas de valise à cet endroit.</translation>
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
        <translation>Fermez l&apos;autre programme ou attendez un peu.</translation>
    </message>
    <message>
        <source>Part of the files of the valise cannot be read.</source>
        <translation>Une partie des fichiers de la valise est illisible.</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever looks after your computer.</source>
        <translation>Ouvrez une copie de sauvegarde ou adressez-vous à la personne qui s&apos;occupe de votre ordinateur.</translation>
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
        <translation>Indiquez un endroit où il n&apos;y a rien.</translation>
    </message>
    <message>
        <source>This is not the code or the letter that was expected.</source>
        <translation>Ce n&apos;est pas le code ou la lettre attendus.</translation>
    </message>
    <message>
        <source>Compare it with what you were given, group by group.</source>
        <translation>Comparez-le avec ce qui vous a été remis, groupe par groupe.</translation>
    </message>
    <message>
        <source>This letter is not of this invitation, or was changed on its way.</source>
        <translation>Cette lettre n&apos;est pas de cette invitation, ou a été modifiée en chemin.</translation>
    </message>
    <message>
        <source>Ask whoever invited you for it once more.</source>
        <translation>Redemandez-la à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>No letter lies there for this code.</source>
        <translation>Aucune lettre n&apos;attend pour ce code.</translation>
    </message>
    <message>
        <source>Ask whoever invited you to exchange, then come back.</source>
        <translation>Demandez à la personne qui vous a invité de faire un échange, puis revenez.</translation>
    </message>
    <message>
        <source>The secure module did not answer.</source>
        <translation>Le module sécurisé n&apos;a pas répondu.</translation>
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
        <translation>Il n&apos;y a plus de place sur le disque.</translation>
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
        <translation>Cela revient à quelqu&apos;un d&apos;autre.</translation>
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
        <translation>Cela n&apos;a pas pu se faire.</translation>
    </message>
    <message>
        <source>Quote the code below to whoever looks after your computer.</source>
        <translation>Citez le code ci-dessous à la personne qui s&apos;occupe de votre ordinateur.</translation>
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
        <translation>Prêt pour l&apos;équipe</translation>
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
        <translation>En attente d&apos;envoi</translation>
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
        <translation>N&apos;est plus demandé</translation>
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
            <numerusform>%n demande de l&apos;attention</numerusform>
            <numerusform>%n demandent de l&apos;attention</numerusform>
        </translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>dernier échange %1</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>pas encore d&apos;échange</translation>
    </message>
    <message>
        <source>Saved on this computer · work goes by pouch</source>
        <translation>Enregistré sur cet ordinateur · le travail voyage par pli</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer · %n changes wait to be shared</source>
        <translation>
            <numerusform>Enregistré sur cet ordinateur · %n modification en attente d&apos;envoi</numerusform>
            <numerusform>Enregistré sur cet ordinateur · %n modifications en attente d&apos;envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>contributeur</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerFoot</name>
    <message>
        <source>Mark ready for the team</source>
        <translation>Marquer comme prêt pour l&apos;équipe</translation>
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
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <source>Suggesting</source>
        <translation>Suggestion de modifications</translation>
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
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir l&apos;action</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Read or hide the provision</source>
        <translation>Lire ou masquer la disposition</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerWriting</name>
    <message>
        <source>Choose the words that are to be a link.</source>
        <translation>Choisissez les mots qui deviendront un lien.</translation>
    </message>
    <message>
        <source>This address is not one that others can follow.</source>
        <translation>Cette adresse n&apos;est pas de celles que d&apos;autres peuvent ouvrir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Écrivez une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>Your changes are suggested: they stand in the margin.</source>
        <translation>Vos modifications sont suggérées : elles figurent dans la marge.</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Agree to this answer</source>
        <translation>Accepter cette réponse</translation>
    </message>
    <message>
        <source>Clear for the review</source>
        <translation>Approuver pour l&apos;examen</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>Modifié depuis votre lecture</translation>
    </message>
    <message>
        <source>With new messages</source>
        <translation>Avec de nouveaux messages</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Which answers are shown</source>
        <translation>Réponses affichées</translation>
    </message>
    <message>
        <source>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</source>
        <translation>Porte à l&apos;examen les observations de votre équipe et l&apos;avancement pour chaque réponse. Les notes privées restent dans votre équipe.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Commencer le travail de votre équipe</translation>
    </message>
    <message>
        <source>Answers that were submitted</source>
        <translation>Réponses soumises</translation>
    </message>
    <message>
        <source>The answer that is chosen</source>
        <translation>La réponse choisie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</source>
        <translation>Votre État est examinateur. Commencez le travail de votre équipe pour lire ici ce qui a été soumis.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Votre point de contact n&apos;a pas encore commencé le travail de votre équipe dans cet examen.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have not come whole yet. The next exchange or pouch brings them.</source>
        <translation>
            <numerusform>%n soumission n&apos;est pas encore arrivée en entier. Le prochain échange ou pli l&apos;apportera.</numerusform>
            <numerusform>%n soumissions ne sont pas encore arrivées en entier. Le prochain échange ou pli les apportera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted yet. An exchange or a pouch brings it.</source>
        <translation>Rien n&apos;a encore été soumis. Un échange ou un pli l&apos;apportera.</translation>
    </message>
    <message>
        <source>Your team sees this. Your focal point clears it for the review.</source>
        <translation>Votre équipe le voit. Votre point de contact l&apos;approuve pour l&apos;examen.</translation>
    </message>
    <message>
        <source>The observation is your team&apos;s. Your focal point clears it for the review.</source>
        <translation>L&apos;observation est à votre équipe. Votre point de contact l&apos;approuve pour l&apos;examen.</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>C&apos;est dans l&apos;examen, et part avec le prochain échange ou pli.</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>Le travail de votre équipe a commencé.</translation>
    </message>
    <message>
        <source>The chosen words stand in the answer more than once.</source>
        <translation>Les mots choisis figurent plus d’une fois dans la réponse.</translation>
    </message>
    <message>
        <source>The chosen words do not stand like this in the answer&apos;s text.</source>
        <translation>Les mots choisis ne figurent pas ainsi dans le texte de la réponse.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you wrote is kept.</source>
        <translation>Rien n&apos;a été envoyé, et ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Choose more words around them, or none.</source>
        <translation>Choisissez plus de mots autour, ou aucun.</translation>
    </message>
    <message>
        <source>Choose words within the text of the answer, or none.</source>
        <translation>Choisissez des mots dans le texte de la réponse, ou aucun.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>Vous observez : vous lisez ce qui a été soumis et n&apos;écrivez rien.</translation>
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
        <translation>Dans l&apos;examen : ce qui a été soumis, demandé ou consigné</translation>
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
        <translation>Rien d&apos;autrui n&apos;est encore arrivé. Un échange ou un pli l&apos;apporte.</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>Aller à l&apos;échange</translation>
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
        <translation>Vous avez annulé cette arrivée. Rien n&apos;en est perdu : elle reste parmi les versions.</translation>
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
        <translation>L&apos;arrivée est annulée.</translation>
    </message>
    <message>
        <source>More has come since this arrival.</source>
        <translation>D&apos;autres choses sont arrivées depuis.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Undo the last arrival, or bring back a version of the answer.</source>
        <translation>Annulez la dernière arrivée ou rétablissez une version de la réponse.</translation>
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
    <name>valise::gui::ClarificationBox</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1 : %2</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Éclaircissement</translation>
    </message>
    <message>
        <source>%1 asks · %2</source>
        <translation>%1 demande · %2</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Citation : « %1 »</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Demander encore</translation>
    </message>
    <message>
        <source>Your State&apos;s reply</source>
        <translation>Réponse de votre État</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Settled: nothing more to ask</source>
        <translation>Réglé : plus rien à demander</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>C&apos;est dans l&apos;examen, et part avec le prochain échange ou pli.</translation>
    </message>
    <message>
        <source>The clarification is settled.</source>
        <translation>L&apos;éclaircissement est réglé.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationsTab</name>
    <message>
        <source>Clarifications</source>
        <translation>Éclaircissements</translation>
    </message>
    <message>
        <source>No clarification was asked. What a reviewing State asks comes here to be replied to.</source>
        <translation>Aucun éclaircissement n&apos;a été demandé. Ce qu&apos;un État examinateur demande arrive ici pour réponse.</translation>
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
    <name>valise::gui::DifferencesTab</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What the reviewing States say, side by side</source>
        <translation>Ce que disent les États examinateurs, côte à côte</translation>
    </message>
    <message>
        <source>What the reviewing States cleared, side by side. It says where each is, and not who is right.</source>
        <translation>Ce que les États examinateurs ont approuvé, côte à côte : où en est chacun, et non qui a raison.</translation>
    </message>
    <message>
        <source>No reviewing State has cleared anything yet.</source>
        <translation>Aucun État examinateur n&apos;a encore rien approuvé.</translation>
    </message>
    <message>
        <source>Article or question</source>
        <translation>Article ou question</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Nothing cleared</source>
        <translation>Rien d&apos;approuvé</translation>
    </message>
</context>
<context>
    <name>valise::gui::DrawnLots</name>
    <message>
        <source>Anybody repeats the draw from its record, on any computer, with this program.</source>
        <translation>Chacun peut refaire le tirage d&apos;après son procès-verbal, sur tout ordinateur, avec ce programme.</translation>
    </message>
    <message>
        <source>Save the record as a file…</source>
        <translation>Enregistrer le procès-verbal dans un fichier…</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>État examiné</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>Qui examine qui</translation>
    </message>
    <message>
        <source>Nobody: a rule left this place empty</source>
        <translation>Personne : une règle a laissé cette place vide</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>supplémentaire</translation>
    </message>
    <message>
        <source>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</source>
        <translation>Nouveau tirage : un autre État à la place de %1, qui examinait %2. Demandé par %3 : %4</translation>
    </message>
    <message>
        <source>In exceptional circumstances</source>
        <translation>Dans des circonstances exceptionnelles</translation>
    </message>
    <message>
        <source>Draw another State</source>
        <translation>Tirer au sort un autre État</translation>
    </message>
    <message>
        <source>%1, which reviews %2</source>
        <translation>%1, qui examine %2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>Pourquoi, à lire par tous</translation>
    </message>
    <message>
        <source>There were as many for this State as the rules have on request. More are for exceptional circumstances.</source>
        <translation>Il y en a eu autant pour cet État que les règles en prévoient sur demande. D&apos;autres sont réservés aux circonstances exceptionnelles.</translation>
    </message>
    <message>
        <source>Nobody else moves. The next seed is opened, and the longer record is published.</source>
        <translation>Personne d&apos;autre ne change de place. La graine suivante est ouverte, et le procès-verbal complété est publié.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Commencer un examen</translation>
    </message>
    <message>
        <source>Who reviews is as the lots were drawn.</source>
        <translation>Les États examinateurs sont ceux du tirage au sort.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe d&apos;articles</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Langue de ses documents</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Son premier jour</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Commencer l&apos;examen</translation>
    </message>
</context>
<context>
    <name>valise::gui::Editor</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir l&apos;action</translation>
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
        <translation>Rien n&apos;est encore passé. Cette liste n&apos;est conservée que sur cet ordinateur.</translation>
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
        <translation>Le disque est plein : ce que vous écrivez reste en mémoire et l&apos;enregistrement est retenté.</translation>
    </message>
</context>
<context>
    <name>valise::gui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address of the link: https://…</source>
        <translation>Adresse du lien : https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Link the chosen words</source>
        <translation>Lier les mots choisis</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Grand titre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Petit titre</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>What this paragraph is</source>
        <translation>Nature de ce paragraphe</translation>
    </message>
    <message>
        <source>Direction of this paragraph</source>
        <translation>Sens de ce paragraphe</translation>
    </message>
    <message>
        <source>By its first letter</source>
        <translation>Par sa première lettre</translation>
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
        <translation>Pages de l&apos;aide</translation>
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
        <translation>Rien n&apos;est encore venu du secrétariat. Un échange ou un pli l&apos;apportera.</translation>
    </message>
    <message>
        <source>You take part in no review yet. An exchange or a pouch brings it.</source>
        <translation>Vous ne participez encore à aucun examen. Un échange ou un pli l&apos;apportera.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>Votre point de contact n&apos;a pas encore commencé le travail de votre équipe dans cet examen.</translation>
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
        <source>%1 · by the end of %2 · here until %3</source>
        <translation>%1 · jusqu&apos;à la fin du %2 · ici jusqu&apos;au %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Days are those of the secretariat; “here until” is the time of this computer.</source>
        <translation>Les jours sont ceux du secrétariat ; « ici jusqu&apos;au » est l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The review has begun. Begin your team&apos;s work in it.</source>
        <translation>L&apos;examen a commencé. Commencez-y le travail de votre équipe.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>Commencer le travail de votre équipe</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>Le travail de votre équipe a commencé.</translation>
    </message>
    <message>
        <source>A new focal point</source>
        <translation>Un nouveau point de contact</translation>
    </message>
    <message>
        <source>somebody whose name has not come yet</source>
        <translation>une personne dont le nom n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</source>
        <translation>Le secrétariat a désigné un nouveau point de contact pour votre État : %1. Votre travail passera à son équipe le %2 et reste où il est jusque-là. Si vous ne vous y attendiez pas, téléphonez au secrétariat avant cette date.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>Vous observez : vous lisez ce qui a été soumis et n&apos;écrivez rien.</translation>
    </message>
</context>
<context>
    <name>valise::gui::InvitationsTab</name>
    <message>
        <source>The first letter is on its way to them</source>
        <translation>La première lettre est en route</translation>
    </message>
    <message>
        <source>Somebody asks: compare the six words</source>
        <translation>Quelqu&apos;un demande : comparez les six mots</translation>
    </message>
    <message>
        <source>The last letter is on its way to them</source>
        <translation>La dernière lettre est en route</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>States in reviews</source>
        <translation>États participant à des examens</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>Il n&apos;y a pas encore d&apos;examen. Un tirage au sort dit qui examine qui.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Personne n&apos;a encore rejoint.</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points joined.</source>
        <translation>
            <numerusform>%n point de contact a rejoint.</numerusform>
            <numerusform>%n points de contact ont rejoint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focal point: %1</source>
        <translation>Point de contact : %1</translation>
    </message>
    <message>
        <source>Invitations that are out</source>
        <translation>Invitations en cours</translation>
    </message>
    <message>
        <source>No invitation is out.</source>
        <translation>Aucune invitation en cours.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu&apos;un</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemForm</name>
    <message>
        <source>Priority not said</source>
        <translation>Priorité non indiquée</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité élevée</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité faible</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>Type d&apos;assistance</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
        <translation>Besoin d&apos;assistance technique</translation>
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
    <message>
        <source>Row of the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>References, attachments and lists</source>
        <translation>Références, pièces jointes et listes</translation>
    </message>
    <message>
        <source>Nothing is cited, attached or listed yet.</source>
        <translation>Rien n&apos;est encore cité, joint ni noté.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui s&apos;ajoute</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>valise::gui::JointTextTab</name>
    <message>
        <source>Others wrote in this text while you did.</source>
        <translation>D&apos;autres ont écrit dans ce texte en même temps que vous.</translation>
    </message>
    <message>
        <source>Their words are here; your last words are in the box, and not in the text yet.</source>
        <translation>Leurs mots sont ici ; vos derniers mots sont dans le cadre, pas encore dans le texte.</translation>
    </message>
    <message>
        <source>Copy your last words, look at the text again, and put them in.</source>
        <translation>Copiez vos derniers mots, regardez de nouveau le texte et insérez-les.</translation>
    </message>
    <message>
        <source>Look at the text again</source>
        <translation>Regarder de nouveau le texte</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Texte commun</translation>
    </message>
    <message>
        <source>Nobody has built this text yet, and no observation was cleared for it.</source>
        <translation>Personne n&apos;a encore établi ce texte, et aucune observation n&apos;a été approuvée pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has built this text yet. %n observations were cleared for it.</source>
        <translation>
            <numerusform>Personne n&apos;a encore établi ce texte. %n observation a été approuvée pour lui.</numerusform>
            <numerusform>Personne n&apos;a encore établi ce texte. %n observations ont été approuvées pour lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the text</source>
        <translation>Établir le texte</translation>
    </message>
    <message>
        <source>The text is built. From now on it is yours to write.</source>
        <translation>Le texte est établi. À vous de l&apos;écrire désormais.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read.</source>
        <translation>Deux personnes ont écrit ici, veuillez lire.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l&apos;ai lu</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>La marque est retirée.</translation>
    </message>
    <message>
        <source>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</source>
        <translation>Tous les États de l&apos;examen voient ce que vous écrivez avec le prochain échange ou pli. Qui a accepté d&apos;autres mots accepte de nouveau.</translation>
    </message>
    <message>
        <source>The reviewing States write this text.</source>
        <translation>Les États examinateurs écrivent ce texte.</translation>
    </message>
    <message>
        <source>What was cleared since</source>
        <translation>Ce qui a été approuvé depuis</translation>
    </message>
    <message>
        <source>in place of earlier words</source>
        <translation>à la place de mots antérieurs</translation>
    </message>
    <message>
        <source>Bring these into the text</source>
        <translation>Les porter dans le texte</translation>
    </message>
    <message>
        <source>The observations are in the text.</source>
        <translation>Les observations sont dans le texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations in the text were taken back or replaced since: take their words out.</source>
        <translation>
            <numerusform>%n observation du texte a été retirée ou remplacée : ôtez ses mots.</numerusform>
            <numerusform>%n observations du texte ont été retirées ou remplacées : ôtez leurs mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations were brought in twice: read whether their words stand there twice.</source>
        <translation>
            <numerusform>%n observation a été portée deux fois : voyez si ses mots y sont deux fois.</numerusform>
            <numerusform>%n observations ont été portées deux fois : voyez si leurs mots y sont deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations have a category that this text has no place for.</source>
        <translation>
            <numerusform>%n observation a une catégorie sans place dans ce texte.</numerusform>
            <numerusform>%n observations ont une catégorie sans place dans ce texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>All States agreed to these words.</source>
        <translation>Tous les États ont accepté ces mots.</translation>
    </message>
    <message>
        <source>Take back that your State agreed</source>
        <translation>Retirer l&apos;accord de votre État</translation>
    </message>
    <message>
        <source>Agree for your State</source>
        <translation>Accepter pour votre État</translation>
    </message>
    <message>
        <source>Your State takes its agreement back.</source>
        <translation>Votre État retire son accord.</translation>
    </message>
    <message>
        <source>Your State agrees to these words.</source>
        <translation>Votre État accepte ces mots.</translation>
    </message>
    <message>
        <source>Joint texts</source>
        <translation>Textes communs</translation>
    </message>
    <message>
        <source>Write as a Word document…</source>
        <translation>Écrire comme document Word…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté d&apos;un commun accord</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Exemple, adopté par personne</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Écrit. Ce fichier a quitté la valise : quiconque l&apos;obtient peut le lire.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</source>
        <translation>Rien n&apos;est public à moins que votre État ne le dise, pour les mots qui sont ici maintenant. S&apos;ils changent, on choisit de nouveau.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Réponses : %1</translation>
    </message>
    <message>
        <source>Public: %1</source>
        <translation>Public : %1</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>Cela peut être publié.</translation>
    </message>
    <message>
        <source>It is not public any more.</source>
        <translation>Ce n&apos;est plus public.</translation>
    </message>
</context>
<context>
    <name>valise::gui::LotsTab</name>
    <message>
        <source>The secretariat said two things: begin a new draw</source>
        <translation>Le secrétariat a dit deux choses : commencez un nouveau tirage</translation>
    </message>
    <message>
        <source>A file of it has not come yet</source>
        <translation>Un de ses fichiers n&apos;est pas encore venu</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tiré au sort</translation>
    </message>
    <message>
        <source>Draw of lots</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>Its commitment: %1</source>
        <translation>Son engagement : %1</translation>
    </message>
    <message>
        <source>Its seed lies on the computer that committed to it: the draw is held there.</source>
        <translation>Sa graine est sur l&apos;ordinateur qui s&apos;est engagé : le tirage se fait là.</translation>
    </message>
    <message>
        <source>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</source>
        <translation>Le module sécurisé n&apos;a pas encore reçu l&apos;engagement. Après le prochain échange, la graine peut être ouverte.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>The record is signed and published for everybody.</source>
        <translation>Le procès-verbal est signé et publié pour tous.</translation>
    </message>
    <message>
        <source>The lots are drawn, and the record is published.</source>
        <translation>Le tirage est fait et le procès-verbal est publié.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>A line for each: who contributes, a colon, and their words. One is enough.</source>
        <translation>Une ligne pour chacune : qui contribue, deux-points, et ses mots. Une suffit.</translation>
    </message>
    <message>
        <source>All compared the words: open the seed</source>
        <translation>Tous ont comparé les mots : ouvrir la graine</translation>
    </message>
    <message>
        <source>From then on nothing can be changed.</source>
        <translation>Dès lors, rien ne peut plus être changé.</translation>
    </message>
    <message>
        <source>Six words of the contributions, for all present to compare: %1</source>
        <translation>Six mots des contributions, à comparer par tous les présents : %1</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>Personne n&apos;a encore contribué.</translation>
    </message>
    <message>
        <source>A line is not as it should be: a name, a colon, and words.</source>
        <translation>Une ligne n&apos;est pas comme il faut : un nom, deux-points et des mots.</translation>
    </message>
    <message>
        <source>The seed is open: the draw is fixed.</source>
        <translation>La graine est ouverte : le tirage est fixé.</translation>
    </message>
    <message>
        <source>The record is written. It is no secret.</source>
        <translation>Le procès-verbal est écrit. Il n&apos;est pas secret.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The record is published either way.</source>
        <translation>Le procès-verbal est publié de toute façon.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>Un nouveau tirage</translation>
    </message>
    <message>
        <source>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</source>
        <translation>Le secrétariat s&apos;engage sur une graine que personne ne voit, sur les États et sur les règles. L&apos;engagement est annoncé à tous, définitivement.</translation>
    </message>
    <message>
        <source>Session, such as Joint meeting of 2026</source>
        <translation>Session, par exemple Réunion commune de 2026</translation>
    </message>
    <message>
        <source>States under review in this draw</source>
        <translation>États examinés dans ce tirage</translation>
    </message>
    <message>
        <source>How many begin together, group by group, such as 3, 3</source>
        <translation>Combien commencent ensemble, groupe par groupe, par exemple 3, 3</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>S&apos;engager</translation>
    </message>
    <message>
        <source>No draw can begin from this.</source>
        <translation>Aucun tirage ne peut partir de là.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n&apos;a été publié.</translation>
    </message>
    <message>
        <source>The sizes of the groups are the States together, and the session has a name of its own.</source>
        <translation>Les tailles des groupes font ensemble le nombre des États, et la session a un nom à elle.</translation>
    </message>
    <message>
        <source>The commitment is published. Its seed lies in this valise alone: make a backup.</source>
        <translation>L&apos;engagement est publié. Sa graine n&apos;est que dans cette valise : faites une sauvegarde.</translation>
    </message>
    <message>
        <source>Another State is drawn, and the record is published.</source>
        <translation>Un autre État est tiré au sort, et le procès-verbal est publié.</translation>
    </message>
    <message>
        <source>Nobody else can be drawn in this place by the rules.</source>
        <translation>D&apos;après les règles, personne d&apos;autre ne peut être tiré au sort pour cette place.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The secretariat can announce another draw.</source>
        <translation>Le secrétariat peut annoncer un autre tirage.</translation>
    </message>
    <message>
        <source>The review has begun. It reaches its States with the next exchange or pouch.</source>
        <translation>L&apos;examen a commencé. Il parvient à ses États avec le prochain échange ou pli.</translation>
    </message>
    <message>
        <source>No review can begin from this.</source>
        <translation>Aucun examen ne peut partir de là.</translation>
    </message>
    <message>
        <source>Choose a cluster in which an instrument has articles. Two States review each instrument.</source>
        <translation>Choisissez un groupe d&apos;articles où un instrument en a. Deux États examinent chaque instrument.</translation>
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
        <translation>Plusieurs mots se retiennent mieux qu&apos;un seul avec des signes.</translation>
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
    <message>
        <source>Easy to guess: take more words that nobody would expect</source>
        <translation>Facile à deviner : prenez plus de mots que personne n’attend</translation>
    </message>
    <message>
        <source>Not hard to guess: one or two words more</source>
        <translation>Pas difficile à deviner : un ou deux mots de plus</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile à deviner</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Difficulté à la deviner</translation>
    </message>
</context>
<context>
    <name>valise::gui::PeopleScreen</name>
    <message>
        <source>A focal point of a State</source>
        <translation>Un point de contact d&apos;un État</translation>
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
        <translation>Personne n&apos;a encore demandé. Un échange transporte les lettres, ou vous les enregistrez et les intégrez comme fichiers.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
        <translation>Personne n&apos;a encore demandé. Enregistrez la lettre, remettez-la avec le code et intégrez la lettre qui revient.</translation>
    </message>
    <message>
        <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
        <translation>%1 demande à rejoindre. Appelez, faites-vous lire les six mots et tapez ce que vous entendez.</translation>
    </message>
    <message>
        <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
        <translation>Réponse donnée. Le prochain échange la transporte, ou vous l&apos;enregistrez dans un fichier.</translation>
    </message>
    <message>
        <source>Answered. Save the letter and hand it over; then end the invitation.</source>
        <translation>Réponse donnée. Enregistrez la lettre et remettez-la ; puis mettez fin à l&apos;invitation.</translation>
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
        <translation>l&apos;un d&apos;eux est celui-ci</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu&apos;un</translation>
    </message>
    <message>
        <source>People are invited from the computer with which you joined first.</source>
        <translation>On invite depuis l&apos;ordinateur avec lequel vous avez rejoint en premier.</translation>
    </message>
    <message>
        <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
        <translation>Vous remettez un code que personne d&apos;autre ne doit voir. Vous confirmez grâce à six mots qui vous sont lus.</translation>
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
        <translation>L&apos;invitation est faite. Son code est pour une seule personne.</translation>
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
        <translation>Je n&apos;attends pas cette personne…</translation>
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
        <translation>Personne n&apos;a été confirmé.</translation>
    </message>
    <message>
        <source>Have them read once more, slowly.</source>
        <translation>Faites relire, lentement.</translation>
    </message>
    <message>
        <source>Other words stand on the screen of whoever asks.</source>
        <translation>D&apos;autres mots figurent sur l&apos;écran de la personne qui demande.</translation>
    </message>
    <message>
        <source>Have them read once more. If they differ again, somebody stands between you.</source>
        <translation>Faites relire. S&apos;ils diffèrent encore, quelqu&apos;un se tient entre vous.</translation>
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
        <translation>Mettre fin à l&apos;invitation</translation>
    </message>
    <message>
        <source>The invitation has ended.</source>
        <translation>L&apos;invitation a pris fin.</translation>
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
        <translation>Aucun travail de sa part n&apos;est encore arrivé</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
        <translation>
            <numerusform>Mis de côté : %n élément écrit après la fin de l&apos;accès. Il ne compte pas.</numerusform>
            <numerusform>Mis de côté : %n éléments écrits après la fin de l&apos;accès. Ils ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Mettre fin à l&apos;accès…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Mettre fin à l&apos;accès de %1…</translation>
    </message>
    <message>
        <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
        <translation>Fin définitive de l&apos;accès : %1. Désormais, rien ne lui est remis, et ce qui serait encore écrit ne compte pas.</translation>
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
        <translation>Un ordinateur est passé en d&apos;autres mains</translation>
    </message>
    <message>
        <source>Removed. Others learn it with the next exchange or pouch.</source>
        <translation>Accès terminé. Les autres l&apos;apprennent avec le prochain échange ou pli.</translation>
    </message>
    <message>
        <source>They are removed as far as you may remove them.</source>
        <translation>L&apos;accès est terminé dans la mesure où cela vous revient.</translation>
    </message>
    <message>
        <source>What is done stays.</source>
        <translation>Ce qui est fait demeure.</translation>
    </message>
    <message>
        <source>The rest is for the focal point of their State, or for the secretariat.</source>
        <translation>Le reste revient au point de contact de son État ou au secrétariat.</translation>
    </message>
    <message>
        <source>An observer of your State, who reads and changes nothing</source>
        <translation>Un observateur de votre État, qui lit et ne change rien</translation>
    </message>
    <message>
        <source>A contributor, who proposes text to your team and is not in the review</source>
        <translation>Un contributeur, qui propose du texte à votre équipe et ne participe pas à l’examen</translation>
    </message>
</context>
<context>
    <name>valise::gui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Nothing is due: no step that has a deadline is still to happen.</source>
        <translation>Aucune échéance : aucune étape avec une date limite n&apos;est encore à venir.</translation>
    </message>
    <message>
        <source>Each State sees its own deadlines on its Home page; nothing is sent by mail.</source>
        <translation>Chaque État voit ses dates limites sur sa page d&apos;accueil ; rien n&apos;est envoyé par courrier.</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>États et étapes</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>Il n&apos;y a pas encore d&apos;examen. Un tirage au sort dit qui examine qui.</translation>
    </message>
    <message>
        <source>By name of the State: days and nothing else.</source>
        <translation>Par nom d&apos;État : des jours et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Steps of each State, with their days</source>
        <translation>Étapes de chaque État, avec leurs jours</translation>
    </message>
    <message>
        <source>Record that a step happened</source>
        <translation>Noter qu&apos;une étape a eu lieu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>État examiné</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The step is recorded. It reaches everybody with the next exchange or pouch.</source>
        <translation>L&apos;étape est notée. Elle parvient à tous avec le prochain échange ou pli.</translation>
    </message>
    <message>
        <source>Copy the words of a reminder</source>
        <translation>Copier les mots d&apos;un rappel</translation>
    </message>
    <message>
        <source>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</source>
        <translation>Dans l&apos;examen de %1, cette étape était à faire avant la fin du %2 : %3. Veuillez dire au secrétariat quand elle peut être attendue.</translation>
    </message>
    <message>
        <source>Copied. Put it into a letter to the focal point.</source>
        <translation>Copié. Mettez-le dans une lettre au point de contact.</translation>
    </message>
</context>
<context>
    <name>valise::gui::PublishingTab</name>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>its file has not come yet</source>
        <translation>son fichier n&apos;est pas encore venu</translation>
    </message>
    <message>
        <source>another one has this number: publish the next</source>
        <translation>un autre a ce numéro : publiez le suivant</translation>
    </message>
    <message>
        <source>not signed by the secretariat: it counts for nothing</source>
        <translation>non signé par le secrétariat : il ne compte pas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>A questionnaire or a catalogue</source>
        <translation>Un questionnaire ou un catalogue</translation>
    </message>
    <message>
        <source>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</source>
        <translation>Un questionnaire est un fichier JSON, XLSForm ou un plan Word ; un catalogue, un fichier JSON. Le regarder ne publie rien.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Questionnaires and catalogues</source>
        <translation>Questionnaires et catalogues</translation>
    </message>
    <message>
        <source>An outline does not say these of itself.</source>
        <translation>Un plan ne dit pas cela de lui-même.</translation>
    </message>
    <message>
        <source>Its id, such as untoc-1</source>
        <translation>Son identifiant, par exemple untoc-1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe d&apos;articles</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n&apos;a été publié.</translation>
    </message>
    <message>
        <source>See whether it is the file that was meant.</source>
        <translation>Voyez si c&apos;est bien le fichier voulu.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. Nothing can be published before they are mended in the file.</source>
        <translation>
            <numerusform>%n défaut. Rien ne peut être publié avant qu&apos;il soit corrigé dans le fichier.</numerusform>
            <numerusform>%n défauts. Rien ne peut être publié avant qu&apos;ils soient corrigés dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Défauts du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n things were guessed or left out. Read them before you publish.</source>
        <translation>
            <numerusform>%n chose a été supposée ou omise. Lisez-la avant de publier.</numerusform>
            <numerusform>%n choses ont été supposées ou omises. Lisez-les avant de publier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was guessed or left out</source>
        <translation>Ce qui a été supposé ou omis</translation>
    </message>
    <message>
        <source>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</source>
        <translation>Publier crée le catalogue %1, pour tous et définitivement ; un suivant peut prendre sa place.</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Publier pour tous</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>Exemple, adopté par personne</translation>
    </message>
    <message>
        <source>As an expert sees it: %1</source>
        <translation>Comme le voit un expert : %1</translation>
    </message>
    <message>
        <source>It is published, and reaches everybody with the next exchange or pouch.</source>
        <translation>C&apos;est publié, et parvient à tous avec le prochain échange ou pli.</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Ce qui est publié</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Rien n&apos;a encore été publié.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Catalogue %1</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1 : complet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions lack words</source>
        <translation>
            <numerusform>%1 : %n question sans mots</numerusform>
            <numerusform>%1 : %n questions sans mots</numerusform>
        </translation>
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
        <translation>Exemple : personne n&apos;a adopté ce questionnaire.</translation>
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
    <message>
        <source>Hide the provision</source>
        <translation>Masquer la disposition</translation>
    </message>
    <message>
        <source>Read the provision</source>
        <translation>Lire la disposition</translation>
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
        <translation>Demandant de l&apos;attention</translation>
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
        <translation>Exemple : personne n&apos;a adopté ce questionnaire.</translation>
    </message>
    <message>
        <source>Answers by chapter and state</source>
        <translation>Réponses par chapitre et par état</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>How many answers of each chapter are in each state</source>
        <translation>Combien de réponses de chaque chapitre sont dans chaque état</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Changed since I last read</source>
        <translation>Modifié depuis ma dernière lecture</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation>Document (*.docx)</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>Écrit. Ce fichier a quitté la valise : quiconque l&apos;obtient peut le lire.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReceivedPage</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1 : %2</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Soumission %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Ce que dit la réponse</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Examen : %1</translation>
    </message>
    <message>
        <source>Take back that you agreed</source>
        <translation>Retirer votre accord</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Your State has nothing more to ask about this answer.</source>
        <translation>Votre État n&apos;a plus rien à demander sur cette réponse.</translation>
    </message>
    <message>
        <source>A clarification is open: the answer counts as agreed once it is settled.</source>
        <translation>Un éclaircissement est en cours : la réponse sera acceptée une fois qu&apos;il sera réglé.</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Demande d&apos;éclaircissement</translation>
    </message>
    <message>
        <source>What you would like the State under review to explain</source>
        <translation>Ce que vous souhaitez que l&apos;État examiné explique</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</source>
        <translation>Tant que vous ne demandez pas, votre équipe seule le voit. Les mots choisis dans la réponse sont cités.</translation>
    </message>
    <message>
        <source>Your team alone sees this. Your focal point asks it.</source>
        <translation>Votre équipe seule le voit. Votre point de contact le demande.</translation>
    </message>
    <message>
        <source>Observations of your team</source>
        <translation>Observations de votre équipe</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>Citation : « %1 »</translation>
    </message>
    <message>
        <source>Several wordings stand. What you write takes their place.</source>
        <translation>Plusieurs formulations coexistent. Ce que vous écrivez les remplace.</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>Observation : %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the observation: %1</source>
        <translation>Retirer l&apos;observation : %1</translation>
    </message>
    <message>
        <source>What was cleared of it stays in the review.</source>
        <translation>Ce qui en a été approuvé reste dans l&apos;examen.</translation>
    </message>
    <message>
        <source>The observation is removed from your team.</source>
        <translation>L&apos;observation est retirée de votre équipe.</translation>
    </message>
    <message>
        <source>Take back from the review</source>
        <translation>Retirer de l&apos;examen</translation>
    </message>
    <message>
        <source>All in the review see that your State takes it back.</source>
        <translation>Tous dans l&apos;examen voient que votre État la retire.</translation>
    </message>
    <message>
        <source>Your State takes the observation back.</source>
        <translation>Votre État retire l&apos;observation.</translation>
    </message>
    <message>
        <source>Category of the observation</source>
        <translation>Catégorie de l&apos;observation</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>Ajouter une observation</translation>
    </message>
    <message>
        <source>Choose a category and how it begins. Words that you choose in the answer are quoted.</source>
        <translation>Choisissez une catégorie et un début. Les mots choisis dans la réponse sont cités.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Private: this stays on your team&apos;s computers.</source>
        <translation>Privé : ceci reste sur les ordinateurs de votre équipe.</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>Enregistrer une copie de %1…</translation>
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
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 a écrit : %2</translation>
    </message>
    <message>
        <source>Move to the chosen words</source>
        <translation>Déplacer vers les mots choisis</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReviewDesk</name>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
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
        <translation>La copie s&apos;ouvre avec cette phrase de passe et se lit en entier.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Cette phrase de passe n&apos;ouvre pas la copie.</translation>
    </message>
    <message>
        <source>Backup and valise are as they were.</source>
        <translation>La copie et la valise sont inchangées.</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the valise had when it was made.</source>
        <translation>Une copie s&apos;ouvre avec la phrase de passe que la valise avait alors.</translation>
    </message>
    <message>
        <source>The backup is not where it was made.</source>
        <translation>La copie n&apos;est pas là où elle a été faite.</translation>
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
        <translation>La nouvelle phrase de passe ouvre la valise. Les copies faites avant s&apos;ouvrent avec l&apos;ancienne.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>La phrase de passe actuelle est une autre.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
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
        <translation>Aucune copie n&apos;a encore été faite sur cet ordinateur.</translation>
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
        <translation>Rapport d&apos;assistance</translation>
    </message>
    <message>
        <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
        <translation>Des nombres, des tailles, des versions et des dates, en anglais. Il ne contient aucun mot d&apos;aucune réponse. Vous le voyez avant de l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Draw up the report</source>
        <translation>Établir le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Imprimer la fiche de récupération…</translation>
    </message>
</context>
<context>
    <name>valise::gui::Secretariat</name>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
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
        <translation>Verrouiller en l&apos;absence de personne</translation>
    </message>
    <message>
        <source>What people write keeps its own language.</source>
        <translation>Ce que chacun écrit garde sa propre langue.</translation>
    </message>
    <message>
        <source>Nothing is said by colour alone.</source>
        <translation>Rien n&apos;est dit par la couleur seule.</translation>
    </message>
    <message>
        <source>All of the window grows with it.</source>
        <translation>Toute la fenêtre s&apos;agrandit avec elle.</translation>
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
        <translation>Jamais d&apos;elle-même</translation>
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
    <name>valise::gui::SpellCheck</name>
    <message>
        <source>This computer has no dictionary for %1.</source>
        <translation>Cet ordinateur n&apos;a pas de dictionnaire pour %1.</translation>
    </message>
    <message>
        <source>The text stays as it is, and its spelling is not checked.</source>
        <translation>Le texte reste tel quel et son orthographe n&apos;est pas vérifiée.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install the package %1.</source>
        <translation>Demandez à la personne qui s&apos;occupe de cet ordinateur d&apos;installer le paquet %1.</translation>
    </message>
    <message>
        <source>All words are in the dictionary.</source>
        <translation>Tous les mots sont dans le dictionnaire.</translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellingBar</name>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Not in the dictionary (%1): %2</source>
        <translation>Absent du dictionnaire (%1) : %2</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>Ce mot est juste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>valise::gui::Submission</name>
    <message>
        <source>Empty: stays out</source>
        <translation>Vide : reste en dehors</translation>
    </message>
    <message>
        <source>None of the options is chosen</source>
        <translation>Aucune des options n&apos;est choisie</translation>
    </message>
    <message>
        <source>Not asked any more: stays out</source>
        <translation>N&apos;est plus demandée : reste en dehors</translation>
    </message>
    <message>
        <source>Not marked ready</source>
        <translation>Non marquée prête</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>Modifié depuis l&apos;approbation</translation>
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
        <source>A law that is not here</source>
        <translation>Une loi qui n&apos;est pas ici</translation>
    </message>
    <message>
        <source>A law that was taken out of the library</source>
        <translation>Une loi retirée du recueil</translation>
    </message>
    <message>
        <source>A file that nobody announced here</source>
        <translation>Un fichier que personne n&apos;a annoncé ici</translation>
    </message>
    <message>
        <source>A file that is not on this computer</source>
        <translation>Un fichier qui n&apos;est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its reference to another answer leads nowhere</source>
        <translation>Son renvoi à une autre réponse ne mène nulle part</translation>
    </message>
    <message>
        <source>The answer that it refers to changed</source>
        <translation>La réponse à laquelle elle renvoie a changé</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Commentaires ouverts</translation>
    </message>
    <message>
        <source>Open suggested changes</source>
        <translation>Modifications suggérées en attente</translation>
    </message>
    <message>
        <source>Its language is not noted</source>
        <translation>Sa langue n&apos;est pas notée</translation>
    </message>
    <message>
        <source>A translation is missing</source>
        <translation>Une traduction manque</translation>
    </message>
    <message>
        <source>A link that leads to no https address</source>
        <translation>Un lien qui ne mène pas à une adresse https</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>Reçu par le module sécurisé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>Vérifier et soumettre</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À regarder d&apos;abord</translation>
    </message>
    <message>
        <source>Nothing was found: every answer is complete.</source>
        <translation>Rien à signaler : toutes les réponses sont complètes.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n point à vérifier.</numerusform>
            <numerusform>%n points à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold an answer back until they are seen to.</source>
        <translation>
            <numerusform>%n d&apos;entre eux retient une réponse jusqu&apos;à ce qu&apos;il soit réglé.</numerusform>
            <numerusform>%n d&apos;entre eux retiennent une réponse jusqu&apos;à ce qu&apos;ils soient réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, with the answers</source>
        <translation>Points à vérifier, avec les réponses</translation>
    </message>
    <message>
        <source>holds the answer back</source>
        <translation>retient la réponse</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the answer.</source>
        <translation>Entrée, ou un double clic, ouvre la réponse.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>The focal point of your State clears and submits answers.</source>
        <translation>Le point de contact de votre État approuve et soumet les réponses.</translation>
    </message>
    <message>
        <source>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</source>
        <translation>Aucune réponse n&apos;est prête à être approuvée. Ce qui est marqué prêt, et que rien ne retient, vient ici.</translation>
    </message>
    <message>
        <source>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</source>
        <translation>Ces réponses sont prêtes. En approuver une dit que vous en répondez pour votre État. Choisissez les pièces jointes qui partent avec elle.</translation>
    </message>
    <message>
        <source>Answers that can be cleared</source>
        <translation>Réponses qui peuvent être approuvées</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Pièce jointe : %1</translation>
    </message>
    <message>
        <source>Clear the answers that are ticked</source>
        <translation>Approuver les réponses cochées</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>No answer is cleared that was not submitted.</source>
        <translation>Aucune réponse approuvée ne reste à soumettre.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>All who are in this review: %1, and the secretariat.</source>
        <translation>Tous ceux de cet examen : %1, et le secrétariat.</translation>
    </message>
    <message>
        <source>What will not be sent</source>
        <translation>Ce qui ne sera pas envoyé</translation>
    </message>
    <message>
        <source>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</source>
        <translation>Les notes privées, commentaires, modifications suggérées, versions antérieures, pièces jointes non choisies, et qui a écrit quoi. Ils restent dans votre équipe.</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Votre phrase de passe, encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n answers</source>
        <translation>
            <numerusform>Soumettre %n réponse</numerusform>
            <numerusform>Soumettre %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Rien n&apos;a encore été soumis.</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>Soumission %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>Six mots : %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>The answers stay cleared. What went out by pouch before is in others&apos; hands.</source>
        <translation>Les réponses restent approuvées. Ce qui est déjà parti par pli est dans d&apos;autres mains.</translation>
    </message>
    <message>
        <source>The submission is taken back; its answers stay cleared.</source>
        <translation>La soumission est retirée ; ses réponses restent approuvées.</translation>
    </message>
    <message>
        <source>The secure module has received this submission already.</source>
        <translation>Le module sécurisé a déjà reçu cette soumission.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Reopen the answers, and submit them again.</source>
        <translation>Rouvrez les réponses et soumettez-les de nouveau.</translation>
    </message>
    <message>
        <source>No answer is ticked.</source>
        <translation>Aucune réponse n&apos;est cochée.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are cleared.</source>
        <translation>
            <numerusform>%n réponse est approuvée.</numerusform>
            <numerusform>%n réponses sont approuvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the valise.</source>
        <translation>Ce n&apos;est pas la phrase de passe de la valise.</translation>
    </message>
    <message>
        <source>Nothing has left your team.</source>
        <translation>Rien n&apos;a quitté votre équipe.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>Vérifiez la langue du clavier et la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>Submission %1 waits to be shared. Its six words: %2</source>
        <translation>La soumission %1 attend d&apos;être envoyée. Ses six mots : %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::TextPane</name>
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
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction : %1</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Texte affiché</translation>
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
        <source>Writers: %1</source>
        <translation>Auteurs : %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Personne n&apos;a encore rien écrit.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l&apos;ai lu</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Elle vaut encore</translation>
    </message>
    <message>
        <source>What you write here changes nothing in the answer until somebody accepts it.</source>
        <translation>Ce que vous écrivez ici ne change rien à la réponse tant que personne ne l&apos;accepte.</translation>
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
        <translation>J&apos;ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
        <translation>Personne ne peut retrouver ni réinitialiser une phrase de passe, ni le secrétariat ni les auteurs de ce programme. Ce que vous avez partagé n&apos;est pas perdu : votre point de contact ou le secrétariat peut vous inviter de nouveau, et tout ce qui est parvenu au module sécurisé ou à un collègue revient. Votre fiche de récupération dit à qui vous adresser.</translation>
    </message>
    <message>
        <source>The disk has no room for the last words that you typed.</source>
        <translation>Le disque n&apos;a plus de place pour les derniers mots que vous avez écrits.</translation>
    </message>
    <message>
        <source>They wait in the memory of this program, encrypted.</source>
        <translation>Ils attendent, chiffrés, dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>Make room on the disk, then unlock. Do not end Valise before.</source>
        <translation>Libérez de la place sur le disque, puis déverrouillez. Ne quittez pas Valise avant.</translation>
    </message>
    <message>
        <source>End Valise and lose these words</source>
        <translation>Quitter Valise et perdre ces mots</translation>
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
        <translation>quelqu&apos;un</translation>
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
        <translation>supprimé : %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n&apos;est différent.</translation>
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
        <translation>Rétablie comme nouvelle version. Aucune n&apos;est perdue.</translation>
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
        <translation>Personne n&apos;a encore écrit dans cette réponse.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Versions in time</source>
        <translation>Versions dans le temps</translation>
    </message>
</context>
<context>
    <name>valise::gui::Welcome</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n&apos;a encore répondu.</translation>
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
        <translation>Un examen d&apos;entraînement</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Read six words to each other</source>
        <translation>Lisez-vous six mots l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>J&apos;ai été invité</translation>
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
        <translation>J&apos;ai un pli</translation>
    </message>
    <message>
        <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
        <translation>On vous a remis des lettres sur une clé USB. Rejoignez d&apos;abord avec elles, sans réseau ; le pli s&apos;ouvrira ensuite.</translation>
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
        <translation>Un examen inventé avec un questionnaire d&apos;exemple, sur cet ordinateur seul. Ni réseau ni invitation.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>I have a valise already</source>
        <translation>J&apos;ai déjà une valise</translation>
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
        <translation>Vous serez le point de contact du Sénégal. Les personnes sont inventées, le questionnaire est un exemple que personne n&apos;a adopté, et rien ne quitte cet ordinateur. Choisissez une phrase de passe, comme pour une vraie valise.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Making the practice review…</source>
        <translation>Préparation de l&apos;examen d&apos;entraînement…</translation>
    </message>
    <message>
        <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
        <translation>Votre invitation est un code, et une lettre si le code ne désigne pas le module sécurisé. Ce que vous tapez ici reste sur cet ordinateur jusqu&apos;à ce que la personne qui vous a invité ait entendu de vous les six mots.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code de l&apos;invitation</translation>
    </message>
    <message>
        <source>Your name, as whoever invited you is to read it</source>
        <translation>Votre nom, tel que doit le lire la personne qui vous a invité</translation>
    </message>
    <message>
        <source>Letter of the invitation, if you have a file</source>
        <translation>Lettre de l&apos;invitation, si vous avez un fichier</translation>
    </message>
    <message>
        <source>Root policy of the secretariat, if it did not come with the program</source>
        <translation>Politique racine du secrétariat, si elle n&apos;est pas venue avec le programme</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
        <translation>Appelez la personne qui vous a invité et lisez-lui ces mots. Elle les compare aux siens et vous confirme ; un inconnu interposé en aurait d&apos;autres.</translation>
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
        <translation>Examen d&apos;entraînement : les personnes et les réponses sont inventées.</translation>
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
