<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Tout est chiffré dans ce dossier.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Codes postaux et secteurs</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost est un logiciel libre sous licence GNU Affero General Public License, version 3 ou ultérieure : vous pouvez l’utiliser, l’étudier, le partager et le modifier.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">Les lettres sont celles de Noto Sans, appelée ici Signpost Sans, sous licence SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">La fenêtre est dessinée avec Qt, sous licence GNU LGPL, version 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Où se trouvent les dossiers</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Pouvons-nous citer ses paroles, sans nom</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Pouvons-nous lui téléphoner</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Pouvons-nous lui envoyer des SMS</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Pouvons-nous parler d&apos;elle ou de lui à ce service</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">A besoin d&apos;un interprète</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">Le papier peut être emporté sans danger</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Veut plus d&apos;aide de notre part</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Souhaite parler à une femme</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0} : {1}</translation>
    </message>
</context>
<context>
    <name>AnsweredLines</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Laisser de côté</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Réponses données sur son écran</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Noter</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">D’une autre façon</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Homme</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">Non binaire</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Pas demandé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Pas encore</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Femme</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0} : {1}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Crème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Pour toutes les personnes qui utilisent cet ordinateur. Ce qui n’est pas encore traduit apparaît en anglais. Les fiches ont leur propre langue.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Ce choix n’a pas pu être gardé pour la prochaine fois. Rien d’autre n’est touché.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Un rendez-vous…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Par exemple : jeu. 3 décembre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Heure</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Avec qui</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Ne pas montrer les services</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Seulement les téléphones et les horaires</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Montrer les services</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">Ce qui y figure pourrait mettre la personne en danger, si quelqu&apos;un l&apos;accompagne. Demandez avant de tourner l&apos;écran.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Qui peut voir l&apos;écran ?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Seule la personne chargée de la protection (safeguarding lead) peut ouvrir ces notes. Elles sont gardées en sécurité.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Ajouter à {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Contacts sans nom</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Chaque contact du dernier jour ({0}) a un nom.</numerusform>
            <numerusform>Chaque contact des {0} derniers jours a un nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Il figure ensuite dans son historique. Regardez le jour, l’heure et la langue.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Quel contact était {0} ?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc pour revenir</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Page {0} sur {1}. Les flèches tournent la page.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc pour revenir</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Page {0} sur {1}. Les flèches tournent la page.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">QR code du texte de cette fiche</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Un collègue sans internet a mis ce fichier sur une clé. Il est verrouillé : rien ne peut être lu ici, et rien ne reste ici.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Adresse du serveur de l’équipe</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Demande au serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Transporté. Rapportez la clé là où elle a été préparée, et ouvrez-la là-bas.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Transporter un fichier</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Le transporter</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Choisir un fichier…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Veuillez choisir le fichier sur la clé.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Veuillez saisir l’adresse du serveur de l’équipe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Quel fichier faut-il transporter ?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Tout est déjà enregistré ici.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Enregistré sur cet ordinateur. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Mis de côté. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">Ce que vous aviez écrit est revenu.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Vous n’aviez pas fini de modifier cette page. Continuez, ou mettez-la de côté.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Carte ou lettre…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Comment joindre la personne</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">ENCORE BESOIN D’AIDE</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Encore besoin d’aide : {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Nouveau contact</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Parties de cette page</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Enregistrer les changements (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Mettre de côté</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Partager avec un partenaire…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Vos changements ne sont pas encore enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>et {0} autre</numerusform>
            <numerusform>et {0} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">Aucun résultat pour « {0} ». Essayez une autre orthographe.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Personnes trouvées</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Tapez deux lettres d’un nom. Prénom ou nom de famille, dans n’importe quel ordre.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} personne trouvée</numerusform>
            <numerusform>{0} personnes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">Il n&apos;y a pas encore de mots dans cette langue : {0}. L&apos;anglais est affiché.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas de voix pour cette langue : {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Une correction.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Une note scellée. Seule la personne chargée de la protection peut la lire.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Corrigé plus tard.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Pour la personne chargée de la protection</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Donné</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Donné : {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Comment</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Avec ses propres mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Langues pas demandées</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Pouvons-nous citer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Besoins</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Aucun besoin noté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Note pour la personne chargée de la protection.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Rien donné, pas de note</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Autres participants</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Vu par</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Envoyé à l’équipe.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Informé de l’usage de ses données : {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Annulé.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">En attente d’envoi.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ce qui a fait obstacle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">naissance : {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">interprète : pas demandé</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">interprète : un homme</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">interprète : une femme</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">interprète : homme ou femme</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">interprète : préfère ne pas le dire</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">pas besoin d’interprète</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">pas noté</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">pas encore</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">préfère ne pas le dire</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgent</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">avec {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (rien trouvé)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Ajouté à son historique. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Réunis. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Partagé. Le partenaire reçoit la copie au prochain échange.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">De nouveau séparés.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">De nouveau séparés. Chaque dossier est comme avant.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Repris. La copie y sera effacée au prochain échange.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Annulé. Ce contact n’a de nouveau pas de nom.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">La colonne {0} est</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Nous nous sommes appelés : tous les mots sont les mêmes</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Ce que vous lui lisez</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">Ce que {0} doit vous lire</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Ordinateurs</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Ordinateurs de l’équipe</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Bloquer maintenant</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Bloqué. Le serveur l’apprend au prochain échange.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Perdu : {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">Non, laisser</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Une nouvelle personne (son nom n’est pas encore arrivé)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Une personne qui est partie</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Dès maintenant, le serveur de l’équipe ne le laisse plus entrer, et chaque clé qui s’y trouvait est refaite. Ce qu’il contenait jusqu’ici peut y être encore, verrouillé avec les phrases de passe des personnes qui l’utilisaient. Cela ne peut pas être annulé : pour servir de nouveau, il doit rejoindre l’équipe de nouveau.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Cet ordinateur est perdu…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">À sa prochaine connexion, il efface lui-même sa copie. Ce qui n’en a pas été envoyé y reste, scellé pour l’équipe.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">bloqué</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">numéro {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Une copie a été faite et ouverte : elle est bonne.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">Elle a été recopiée depuis le papier le {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Dernière copie : {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Faire une nouvelle fiche de récupération</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Copie en cours…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Personne n’a encore recopié la fiche depuis le papier. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Ouvrir la dernière copie pour voir si elle est bonne</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Ouverte pour voir si elle est bonne : {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Fiche de récupération</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost fait chaque jour une copie chiffrée, et l’ouvre pour voir si elle est bonne. Les copies sont gardées 35 jours.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">La dernière copie s’ouvre : elle est bonne.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Ces copies sont sur cet ordinateur. S’il est volé, elles partent avec lui : de temps en temps, copiez le dossier le plus récent sur une clé USB, et rangez-la sous clé.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Où elles sont</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Corriger {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Donné : {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Minutes : écrivez un nombre, ou laissez vide. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Besoin : {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Enregistrer la correction</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Enregistré sur cet ordinateur. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Cela devient une nouvelle entrée. L’ancienne reste lisible.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Annulé. Le texte est dans « À terminer ».</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Décochez ce qui était faux</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Vous n’aviez pas fini cette correction. Continuez.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Masqué.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Masqué. Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Verrouiller plutôt</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">Ce n’est pas le code PIN. Essais restants : {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">Le code PIN a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Déverrouiller avec votre phrase de passe</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">Ce que vous écriviez est gardé.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Revenir à la copie du {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Retour à la copie…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">Ou les mots de la fiche de récupération</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Phrase de passe de ce moment-là</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Veuillez saisir votre phrase de passe, ou les mots de la fiche de récupération.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">La copie est revenue. Choisissez maintenant une nouvelle phrase de passe avec la fiche de récupération.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Essayer encore d’ouvrir</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">Ce qui a été écrit après cette date : {0}, n’est pas dans la copie. Le fichier illisible est gardé, pour que quelqu’un puisse peut-être encore en tirer quelque chose.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Qui êtes-vous ?</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Commencer la démo</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Recommencer la démo. Ce qui a été écrit dans l’ancienne est supprimé.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Continuer la démo</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">Sa phrase de passe est « {0} », son code PIN pour l’écran masqué est {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Préparation de la démo. Cela prend environ dix secondes…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Ouverture…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">La démo est un accueil de jour à Islington avec 25 personnes inventées et 150 services inventés. Une ligne en haut dit que c’est la démo. N’y écrivez rien sur de vraies personnes, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Essayer la démo</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Ajouter ce service</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Retour à la liste</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Le retirer</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Écrire cela dans une autre langue</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Demandez seulement si la personne veut le dire. « Pas demandé » et « préfère ne pas le dire » sont des réponses différentes, et les deux conviennent.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Naissance (l’année suffit)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Groupe ethnique</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Genre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interprète</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Cette personne est-elle ici deux fois ?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Langues, la préférée d’abord</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Pouvons-nous laisser un message ?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Pouvons-nous appeler ?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Pouvons-nous envoyer un SMS ?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Pouvons-nous écrire ?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nom d’usage</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Numéro dans votre tableau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Code postal</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religion</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Informé de l’usage de ses données</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Informé le</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Ce qui protège aussi la personne, par exemple « Pas par le mari »</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Terminé. {0} service lu.</numerusform>
            <numerusform>Terminé. {0} services lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">Fichiers sans liste de services : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>Préparation de {0} service pour la recherche…</numerusform>
            <numerusform>Préparation de {0} services pour la recherche…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} comme avant</numerusform>
            <numerusform>{0} comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} modifié</numerusform>
            <numerusform>{0} modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} nouveau</numerusform>
            <numerusform>{0} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} service</numerusform>
            <numerusform>{0} services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} service n’est plus dans la liste. Il est gardé, avec sa date.</numerusform>
            <numerusform>{0} services ne sont plus dans la liste. Ils sont gardés, avec leur date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} service est venu deux fois. Celui vérifié en dernier est gardé.</numerusform>
            <numerusform>{0} services sont venus deux fois. Celui vérifié en dernier est gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} service laissé de côté : les raisons sont sous la source.</numerusform>
            <numerusform>{0} services laissés de côté : les raisons sont sous la source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} service réparé : les raisons sont sous la source.</numerusform>
            <numerusform>{0} services réparés : les raisons sont sous la source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} service lu depuis {1}…</numerusform>
            <numerusform>{0} services lus depuis {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1} : {2}. Par exemple {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, du serveur de l’équipe</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0} : {1}, {2}, importé {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Réception de l’annuaire de l’équipe…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Téléchargement de l’annuaire de l’équipe : {0} sur {1} Mo</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Préparation de l’annuaire de l’équipe pour la recherche : {1} sur {0} service</numerusform>
            <numerusform>Préparation de l’annuaire de l’équipe pour la recherche : {1} sur {0} services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>L’annuaire de l’équipe est là : {0} service.</numerusform>
            <numerusform>L’annuaire de l’équipe est là : {0} services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Importer une liste</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Importer</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Choisissez un fichier ou un dossier, ou saisissez une adresse web.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Choisir une liste de services</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Choisissez la colonne qui contient les noms des services.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Annuaire</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Fichier, dossier ou adresse web</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Pas encore de liste. Importez la première ci-dessous.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Seule la coordination peut importer des listes.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Flux Open Referral (JSON), listes NHS des cabinets de GP et des pharmacies (CSV), ou un simple tableau (CSV ou XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost trouve les services dans ces listes. Elles sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Sources</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Deux colonnes sont « {0} ». Choisissez autre chose pour l’une d’elles.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Ce que le dernier import de cette source a réparé ou laissé de côté</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">Que contient chaque colonne ? Regardez les exemples, puis importez.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Terminer un projet</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Terminer maintenant</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Plus rien ne passe d’un côté à l’autre, et on ne peut plus rien écrire sur les copies. Chacun garde ce qui est dans le projet jusqu’ici. Reprenez d’abord vos personnes, sur leurs pages. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Les copies de nos personnes peuvent rester chez l’autre organisation</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">Le projet est terminé pour vous. L’autre organisation l’apprendra au prochain échange.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">« {0} », avec {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Ouverture…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificat d’effacement</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Choisissez pourquoi</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Effacer une personne</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Effacer {0} définitivement</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Effacé. Lisez l’attestation, et enregistrez-la si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Tout ce qui concerne seulement une personne est effacé, ici et sur les autres ordinateurs de l’équipe. On ne peut pas le faire revenir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Non, garder la personne</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Seule la coordination peut effacer une personne.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Veuillez choisir pourquoi.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Enregistrer l’attestation…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Enregistré. L’attestation ne contient aucun nom.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">Sa page, ses contacts, besoins, notes et entrées « encore besoin d’aide » sont effacés définitivement. Un contact avec quelqu’un d’autre reste, sans cette personne.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Arrivé, mais impossible à ouvrir : {0}. C’est gardé tel quel, et rien n’a été écrasé. Dites-le à votre coordination : une clé manque peut-être, ou quelque chose a changé en route.</numerusform>
            <numerusform>Arrivés, mais impossibles à ouvrir : {0}. Ils sont gardés tels quels, et rien n’a été écrasé. Dites-le à votre coordination : une clé manque peut-être, ou quelque chose a changé en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Refusé par le serveur de l’équipe : {0}. C’est enregistré sur cet ordinateur. Dites-le à votre coordination.</numerusform>
            <numerusform>Refusés par le serveur de l’équipe : {0}. Ils sont enregistrés sur cet ordinateur. Dites-le à votre coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Écrit par un Signpost plus récent : {0}. C’est gardé. Installez la nouvelle version sur cet ordinateur pour le voir.</numerusform>
            <numerusform>Écrits par un Signpost plus récent : {0}. Ils sont gardés. Installez la nouvelle version sur cet ordinateur pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">depuis {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">Tout est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Impossible à utiliser</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Échanges</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Les regarder</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Rien n’attend.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Cet ordinateur travaille seul. Tout est enregistré.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">En attente d’envoi</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">En attente d’envoi ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Toutes les personnes, tous les contacts et tous les suivis dans un fichier que d’autres programmes lisent.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Choisir où, et exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Exporté : {0}, {1}. Tout le monde peut lire ce fichier.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Seule la coordination peut exporter.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Veuillez écrire à quoi sert l’export.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">Le fichier n’est pas verrouillé : toute personne qui l’a peut tout lire. Ne le gardez pas plus longtemps que nécessaire. L’export et son but sont notés dans le journal.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">À quoi sert-il ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} personne</numerusform>
            <numerusform>{0} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contact</numerusform>
            <numerusform>{0} contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Un code postal</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Ajoutez d’abord un service : Enter sur ce service dans la liste.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Ajouté : {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Trouver un service</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Terminez d’abord la nouvelle personne : appuyez sur Enter à cet endroit, ou sur Esc pour laisser.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">N’est plus enregistré. Tout est de nouveau ici.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Noté : rien n’a été trouvé pour ce besoin.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Enregistré sur cet ordinateur. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Mis de côté. C’est sous « À terminer » dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Retiré : {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Son code postal</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Il n’y a encore rien à enregistrer. Ajoutez un service, un besoin ou une note.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">C’est pour {0} : {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Vous n’aviez pas fini ({0}).</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin here if nobody in your team uses Signpost yet. Two minutes.</source>
        <translation type="unfinished">Commencez ici si personne dans votre équipe n’utilise encore Signpost. Deux minutes.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Transporter un fichier pour un collègue sans internet</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Rejoindre</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Regardez avec des personnes et des services inventés.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nouvelle organisation</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Essayer la démo</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Bienvenue dans Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Votre équipe utilise déjà Signpost, sur d’autres ordinateurs.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Un autre jour</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Choisissez un résultat. « Inconnu » en est un.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Choisissez</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Jour, comme 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Confié à</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Confié à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Dans 2 semaines</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">Dans 3 jours ouvrés</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Dans une semaine</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">Dans l’équipe, cela reste ouvert ; à l’extérieur, cela quitte la liste ouverte.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Cela revient le prochain jour ouvré, {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Cela retourne dans la liste ouverte. Ce qui a été fait reste lisible.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Cela quitte la liste ouverte et reste sous Tout.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Cela reste ouvert. Quand le regardez-vous de nouveau ?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Moi</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Prochain jour ouvré</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Plus nécessaire</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Pas de nom, pas de téléphone</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Rouvrir</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Joint, encore besoin d’aide</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Contact sûr</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Quelqu’un à l’extérieur</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">L’équipe</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Essayé, pas de réponse</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Urgent : {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">En attente</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ce qui a fait obstacle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Qui s’en charge ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Avec</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Écrivez le jour comme 3 December 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} jour</numerusform>
            <numerusform>{0} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Enregistré sur cet ordinateur. C’est maintenant pour {0}. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Enregistré sur cet ordinateur. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Annulé. Il n’y a de nouveau pas de nom.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Annulé. {0} attend comme avant.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}. Échéance : {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Peut rester vide.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Ouvrir avec la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Ouverture…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">Code PIN pour l’écran masqué (4 à 8 chiffres)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Petites ou grandes lettres, avec ou sans espaces : tout convient.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Les mots de la fiche de récupération, les six groupes</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Ces mots n’ouvrent pas ces dossiers. Rien n’est perdu. Est-ce la fiche de récupération la plus récente de cette organisation ? Essayez encore.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Qui êtes-vous ?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">À</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Nommez vos lieux d’accueil dans Réglages</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Où êtes-vous aujourd’hui ?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">{0} de nouveau</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Contacts précédents : appuyez sur Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Ajouter un contact sans nom</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Retour à la liste</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Contacts, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Corriger</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Pas encore vu. Choisissez Nouveau contact quand la personne est là.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Que s’est-il passé ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contact précédent</numerusform>
            <numerusform>{0} contacts précédents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Ajouté. Enter le retire.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Ajouté</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Ne couvre peut-être pas cette adresse : demandez</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Un autre ordinateur pour {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Demande au serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Codes que personne n’a encore utilisés</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Arrêter ce code</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Arrêté. Ce code ne laisse entrer personne.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Inviter</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Faire un code</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Pas encore utilisé</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Veuillez saisir son nom : il figure sur le coupon.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Une nouvelle personne</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">Le code est prêt. Imprimez le coupon, ou copiez-le.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Son nom</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Son rôle</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Qui ?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   jusqu’au {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Adresse du serveur de l’équipe</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Demande au serveur de l’équipe…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">À la fin, vous recevez une fiche de récupération pour cet ordinateur. Ayez une imprimante ou un stylo sous la main.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Rejoindre</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Vous rejoignez l’équipe. Cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Regarder le code</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">Code PIN pour l’écran masqué (4 à 8 chiffres). Peut rester vide.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Veuillez saisir l’adresse du serveur de l’équipe.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Veuillez saisir le code.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Veuillez saisir votre nom, comme vous le voulez sur l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Petites ou grandes lettres, avec ou sans traits d’union : tout convient.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Arrêt…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Il vous faut le coupon de votre coordination. La première personne d’une équipe reçoit un code de qui gère le serveur.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Votre nom, comme il figurera sur l’écran de verrouillage</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Adresse du serveur de l’équipe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Tout ce qui est dans ce profil reste, et est envoyé au serveur de l’équipe, verrouillé pour que le serveur ne puisse pas le lire.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Rejoindre</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Rejoindre une équipe</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">C’est fait. Les notes de l’équipe arrivent maintenant, et les vôtres sont envoyées.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Regarder le code</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Veuillez saisir l’adresse et le code qui figurent sur le coupon.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Les réunir</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Petites ou grandes lettres, avec ou sans traits d’union : tout convient.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Ce qui est ici : {0} et {1}. L’équipe en a aussi. Rien n’est perdu : tout est gardé des deux côtés. Une personne présente des deux côtés y reste deux fois, jusqu’à ce que vous réunissiez les deux sous Personnes. Faut-il les mettre ensemble ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contact</numerusform>
            <numerusform>{0} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} personne</numerusform>
            <numerusform>{0} personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} : cette personne est-elle ici deux fois ?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} : est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Réunir met les deux historiques sur une page. Aucun dossier n’est perdu, et vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Même personne : réunir les deux dossiers</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Quelqu’un d’autre : retour</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Séparer la dernière réunion</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">L’autre dossier : tapez un nom</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">C’est peut-être la même personne</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Ce code commence l’équipe de {0}. Vous en assurez la coordination.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Ce code est pour un autre de vos ordinateurs, dans {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Ce code vous laisse entrer dans {0}, comme {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock est activé.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Clavier : {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Masquer l’écran</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Échanges</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Trouver un service</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Donner une fiche</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Aller à une page, une action ou un service</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Personne suivante, met celle-ci de côté</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notes pour la personne chargée de la protection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Cette liste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Tourner l&apos;écran vers la personne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Numéros d’urgence</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">De quoi cette personne a-t-elle besoin ?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Qui est-ce ?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Masquer l’écran</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Faire l’action marquée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift trois fois</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Revenir d’un pas. Le texte est gardé.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0} : {1}, {2} sur {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Utiliser cette langue</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % en brouillon, {2} % relus par un locuteur)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Un fichier enregistré peut être ouvert par toute personne qui utilise cet ordinateur.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Un enregistrement audio</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Braille</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Langue des signes britannique</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Carte ou lettre</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Carte pour s’inscrire chez un GP (médecin)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Mots faciles avec images</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Anglais</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Aide pour les formulaires</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">En gros caractères</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">Dans sa langue</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Information</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">Il n’y a pas de nom dessus, et rien ne dit pourquoi la personne est venue.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Gros caractères</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Lettre sur la langue et le soutien</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Regardez la personne : elle n’entend pas bien</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Préparation de la page…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Plus de temps</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Pas de marches</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Image de la page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Imprimé.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Enregistrer la page</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Enregistré. D’autres personnes qui utilisent cet ordinateur peuvent ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Afficher en grand pour photographier</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Quelqu’un entre avec la personne</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">À l’oral : la personne ne lit pas bien</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Soutien</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">Ce que vous cochez ici n’est pas gardé.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 à 17 ans</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 à 24 ans</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 à 34 ans</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 à 49 ans</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 à 64 ans</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 à 74 ans</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 ans et plus</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Origine africaine</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Autre origine asiatique</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Autre origine noire, noire britannique ou caribéenne</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Autre origine mixte ou multiple</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Autre origine blanche</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Tout autre groupe ethnique</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Autre religion</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Arabe</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Asiatique ou asiatique britannique</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladais</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Noir, noir britannique, caribéen ou africain</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Bouddhiste</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Caribéen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Chinois</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Chrétien</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coût</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Obstacle numérique</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Discrimination</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Anglais, gallois, écossais, nord-irlandais ou britannique</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Peur ou méfiance</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gypsy ou Irish Traveller (gens du voyage)</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hindou</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Indien</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Besoin d’interprète</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Besoin d’interprète, un homme</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Besoin d’interprète, une femme</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Mise en relation</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Irlandais</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Juif</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Obstacle de la langue</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Groupes ethniques mixtes ou multiples</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Musulman</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Pas de place ou de budget</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Pas d’interprète</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Pas besoin d’interprète</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Sans religion</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">N’y a pas droit</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Autre groupe ethnique</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pakistanais</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Rom</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Habituel, dans 2 semaines</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Fiche</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikh</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Bientôt, dans 3 jours ouvrés</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">À l’oral</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Trajet</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">Moins de 16 ans</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Urgent, aujourd’hui</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Blanc</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Blanc et asiatique</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Blanc et noir africain</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Blanc et noir caribéen</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">J’ai oublié ma phrase de passe : utiliser la fiche de récupération</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Quitter la démo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Ouverture…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">Code PIN pour l’écran masqué (4 à 8 chiffres)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase de passe</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Veuillez saisir votre phrase de passe.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Cela n’a pas déverrouillé Signpost. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">C’est la démo. Sa phrase de passe est : {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Essayez encore.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Déverrouiller Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">Avec un code PIN, vous pouvez masquer l’écran et revenir aussitôt. Signpost l’oublie quand il se verrouille. Peut rester vide.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Vous pouvez essayer de nouveau maintenant.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Journal, la ligne la plus récente d’abord</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Qui a ouvert, imprimé, exporté ou changé quoi. On ne peut rien en retirer sans que cela se voie. Aucune personne accompagnée n’y est nommée.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">but : {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} ligne. Le journal est complet : aucune ligne n’a été changée ou retirée.</numerusform>
            <numerusform>{0} lignes. Le journal est complet : aucune ligne n’a été changée ou retirée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Demandez d’abord sa carte à l’autre organisation, et mettez-la ici.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Faire l’offre</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Proposer un projet</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Veuillez écrire le nom du projet.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Lire la carte</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Appelez d’abord, et comparez les mots.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">La carte de {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">L’offre est faite. Envoyez-la, puis faites l’échange avec l’équipe.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">L’offre : à envoyer</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">La carte de l’autre organisation</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Comment s’appellera le projet ?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Est-ce quelqu’un que nous connaissons ?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">Un doute ? Choisissez nouvelle personne : rien n’est perdu.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Même personne</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Nouvelle personne</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Âge</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Moins</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Pouvons-nous citer ses mots</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Ses propres mots</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Informé de l’usage de ses données</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ce qui a fait obstacle</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Comment retrouver cette personne ?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Dans quel délai</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Moi</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">L’équipe</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Tapez une ou deux lettres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Avec</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">C’est {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Qui est-ce ?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Se remplit quand vous ajoutez un service</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Retirer le besoin {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0} : rien trouvé</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Pouvons-nous laisser un message ?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Pouvons-nous appeler ?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Pouvons-nous envoyer un SMS ?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Pouvons-nous écrire ?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Retenir cette personne</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Nouvelle personne. Tout ceci peut rester vide.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Un prénom suffit : toute personne qui voit cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Créer</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Création en cours. Cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Nom de votre organisation</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nouvelle organisation</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Personne ne peut ouvrir les dossiers sans une phrase de passe ou la fiche de récupération, qui vient ensuite. Ayez une imprimante ou un stylo sous la main.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">Code PIN pour l’écran masqué (4 à 8 chiffres)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Veuillez saisir le nom de votre organisation.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Veuillez saisir votre nom, comme vous le voulez sur l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">Avec un code PIN, vous pouvez masquer l’écran et revenir aussitôt. Peut rester vide.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Votre nom, comme il figurera sur l’écran de verrouillage</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Au moins {0} caractère.</numerusform>
            <numerusform>Au moins {0} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Difficile à deviner. Bien.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nouvelle phrase de passe</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>La phrase de passe doit avoir au moins {0} caractère.</numerusform>
            <numerusform>La phrase de passe doit avoir au moins {0} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">La même phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Les deux phrases de passe ne sont pas les mêmes. Tapez la seconde de nouveau.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Trois ou quatre mots sans lien conviennent bien.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Une note marquée ainsi est scellée quand vous enregistrez. Seule la personne chargée de la protection peut la lire.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">En danger maintenant : appelez le 999. Écoutez, ne promettez pas de garder le secret, et ne demandez pas à un proche d’interpréter. Prévenez aujourd’hui la personne chargée de la protection (safeguarding lead).</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Aucune personne chargée de la protection n’est encore nommée. Demandez à votre coordination.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Seulement pour la personne chargée de la protection</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Personne chargée de la protection (safeguarding lead) : {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">La note d’avant reste scellée pour la personne chargée de la protection.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">Une inquiétude pour la sécurité de quelqu’un ?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Retour à la liste</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Pas de nom</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Aucun service n’a été donné ce jour-là.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Ouvrir la page de {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Vu {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Services donnés ce jour-là</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">Le contact a été annulé ensuite. La note reste.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Écrit par {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">quelqu’un</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Écrit par {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">pas de nom</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">quelqu’un</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, pas encore ouvert</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Garder celle-ci : {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Quelqu’un</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} a écrit ceci à {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} a écrit ceci.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">L’annuaire n’a plus ce service.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Masquer et verrouiller</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Masquer l’écran après ce nombre de minutes sans toucher une touche</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Par exemple : St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Lieux d’accueil</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Il figure sur chaque fiche que les personnes emportent chez elles.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Il figure sur la carte des numéros d’urgence (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Verrouiller après ce nombre de minutes masquées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Nom de la personne chargée de la protection (safeguarding lead)</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Seule la coordination peut changer cela.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Notre organisation</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Téléphone de la personne chargée de la protection</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Personne chargée de la protection (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Enregistré sur cet ordinateur. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Où vous tenez vos accueils, un par ligne, avec le code postal après une virgule</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">Notre carte</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Envoyez ce texte à l’autre organisation, par e-mail ou par la poste. Rien n’y est secret. Puis appelez-vous et comparez les mots.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">La carte</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Ce que vous lui lisez</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Aller à</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Page, action ou service</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Pages, actions et services</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Enregistré. Toute personne qui a ce fichier peut l’utiliser : imprimez-le, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">L’imprimante ne l’a pas pris. Rien n’est perdu. Essayez encore.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Ouvrir le fichier…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Enregistrer comme fichier…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Afficher</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Ajouter quelqu’un sur cet ordinateur</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Ajouté. Le nom figure maintenant sur l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Changer ma phrase de passe</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Changer son rôle…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Toutes les personnes de l’équipe.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Laisser tel quel</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Nom, comme il figurera sur l’écran de verrouillage</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Utilisateurs</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Retirer {0} maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Retiré. {0} suivi rendu à l’équipe.</numerusform>
            <numerusform>Retiré. {0} suivis rendus à l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Retirer…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Enregistrer son rôle</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Enregistré. Nouveau rôle de {0} : {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">Votre phrase de passe actuelle</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">Le serveur de l’équipe ne laisse plus entrer cette personne, et chaque clé qu’elle avait est refaite. Un ordinateur à elle peut garder ce qu’il contenait jusqu’ici.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">La personne tape ici sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Son rôle</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Rôle de {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Qui utilise Signpost sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Mots à comparer par téléphone</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">Votre phrase de passe a été changée.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} n’a pas encore d’ordinateur dans l’équipe.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} ne pourra plus déverrouiller Signpost ici. Ce que cette personne a écrit reste, et ses suivis ouverts reviennent à l’équipe. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, ordinateur {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Répondu sur son écran. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Donner une fiche</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Donné</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Besoin</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Pas demandé</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Enregistrer pour {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Enregistrer sans nom</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Cette personne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} min</numerusform>
            <numerusform>{0} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">Lisez-vous ces mots l’un à l’autre par téléphone. Si l’un d’eux est différent, quelqu’un se tient entre vous : n’envoyez plus rien, et appelez la personne qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">Le code PIN a de 4 à 8 chiffres. Il peut aussi rester vide.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Revenir</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Enregistré. Envoyez le fichier à l’autre organisation.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Terminer ce projet…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Pas encore de nom</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">Rien n’est partagé avec une autre organisation.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Proposer un projet…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">Notre carte…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Accepter une offre…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Projets partagés</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">proposé, l’autre organisation n’a pas encore dit oui</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">ouvert aux deux</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">terminé</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">personnes qui peuvent lire : {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">arrêté : leur clé a changé, appelez-les</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">en attente de leur clé</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">avec {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} chez nous</numerusform>
            <numerusform>{0} chez nous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} chez eux</numerusform>
            <numerusform>{0} chez eux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Une vérification d’un service dans une autre langue</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">La page d’une personne</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Un service dans une autre langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Naissance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contact</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Fait le</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Vide</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Groupe ethnique</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Genre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Confié</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Comment</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Nombre d’essais</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Comment retrouver la personne</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Comment l’obtenir</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Degré d’urgence</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Avec ses propres mots</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interprète</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Réuni avec</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Langues, la préférée d’abord</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Parti</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Pouvons-nous laisser un message ?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Pouvons-nous appeler ?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Pouvons-nous envoyer un SMS ?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Pouvons-nous écrire ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nom d’usage</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Plus nécessaire</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Aucune personne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Pas connu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Numéro dans votre tableau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Code postal</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religion</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Quelqu’un de l’équipe</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Autre chose</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">A encore besoin d’aide</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Repris</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">L’équipe</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Informé de l’usage de ses données</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Informé le</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Deux versions</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Annulé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Ce que c’est devenu</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Ce qui protège aussi la personne</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ce qui a fait obstacle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce que c’est</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Son rôle</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Si l’année de naissance est estimée</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Pourquoi la personne a encore besoin d’aide</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Avec</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">Avec qui, en mots</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Je l’ai sur papier</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Si une phrase de passe est oubliée, seuls ces mots ouvrent les dossiers. Mettez-les sur papier maintenant, et gardez le papier sous clé, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Il n’y a pas d’imprimante ici. Recopiez les mots à la main : six groupes de six. Ou enregistrez-les sur une clé USB et imprimez-les ailleurs ; toute personne qui a ce fichier peut tout ouvrir.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Votre fiche de récupération</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Effacement de ce qui reste de la copie de l’équipe…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Mettre le fichier scellé sur une clé…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">Le fichier scellé y est. Donnez-le à votre coordination.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Cet ordinateur a été retiré de son équipe</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Pour revenir dans l’équipe, demandez un nouveau code pour la rejoindre.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Où mettre le fichier scellé ?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Écriture du fichier…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Chercher plus loin</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Rien de cela n’aide : noter que rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Noter que rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Services trouvés</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Tapez ce dont cette personne a besoin, par exemple dentiste, banque alimentaire, ou « je ne peux pas payer mon loyer ». Flèche bas va à la liste. Enter ajoute un service. Flèche droite l’ouvre.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Les six groupes, dans l’ordre de leurs numéros</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Vérifier</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Montrer la fiche de nouveau</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Petites ou grandes lettres, avec ou sans espaces : tout convient.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Ce sont les mots d’une autre fiche. Rien n’est perdu. Regardez encore.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Tapez les mots depuis le papier</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Lit aussi les notes qui lui sont destinées</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditeur</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Intervenant social</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Personnes, contacts et suivis</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Coordination</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Utilisateurs, annuaire, imports et exports</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Lit le journal, ne voit pas les personnes accompagnées</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Personne chargée de la protection (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Les contacts du jour et l’annuaire</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Bénévole</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">auditeur</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">intervenant social</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">coordination</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">personne chargée de la protection (safeguarding lead)</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">bénévole</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Échange avec l’équipe : {0} sur environ {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Échange avec l’équipe…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Où en est l’échange avec l’équipe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Arrêter l’échange avec l’équipe</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Arrêt… Ce qui a été échangé jusqu’ici reste.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">CONTACT SÛR</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Contact sûr : {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Pas encore de note. Quand quelqu’un coche « Seulement pour la personne chargée de la protection » sous une note, elle arrive ici.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notes pour la personne chargée de la protection</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Seule une personne chargée de la protection (safeguarding lead) peut lire ces notes. Chaque ouverture est inscrite dans le journal.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Notes scellées, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Demande au serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Mettez ici ce que l’autre organisation vous a envoyé.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Lire l’offre</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Appelez d’abord, et comparez les mots.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Accepter</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Accepter une offre</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">L’offre de l’autre organisation</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Vous avez accepté. Le projet s’ouvre quand les deux ont fait l’échange.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">« {0} », proposé par {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Toutes les langues</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratuit</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Avec ses propres mots, par exemple : dentiste</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">Près de</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Ouvert maintenant</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Parle</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">De quoi cette personne a-t-elle besoin ?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">En danger maintenant ? Appelez le 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">Rien trouvé pour « {0} ». Essayez un autre mot.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Ce code postal n’est pas connu : les distances ne sont pas indiquées.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Compris comme « {0} ».</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} service.</numerusform>
            <numerusform>{0} services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Aussi écrit en</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zone couverte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coût</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Accès</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Comment l’obtenir</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Langue : {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Langues parlées</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Heures d’ouverture</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Géré par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Le texte anglais a changé depuis.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Web et e-mail</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce que c’est</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Qui demander</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Comment {0} a été donné</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Encore rien. Enter ajoute un service.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Retirer {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Vérifié : votre nom et la date du jour figurent à côté, pour l’équipe.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Choisissez une langue</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Choisissez d’abord la langue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Comment l’obtenir</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">J’ai vérifié : c’est juste</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Cela compte de nouveau comme non vérifié.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">C’est de nouveau là.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Finalement pas vérifié</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Pas enregistré. Ce que vous avez écrit est gardé pour la prochaine fois que vous ouvrirez ceci.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Repris. Ce n’est plus affiché.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce que c’est</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">À apporter (un par ligne)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Écrire cela dans une autre langue</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Écrivez ce dont vous avez la certitude. Ce que vous laissez vide est affiché en anglais. Votre nom et la date du jour figurent à côté, pour l’équipe.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Ceci n’était pas terminé. Continuez.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Annuaire</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Effacer une personne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Notre organisation</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Parties des réglages</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Utilisateurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Équipe et ordinateurs</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Tableaux des équipes</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">Une copie est partagée dans ce projet. Quand vous la reprenez, elle est effacée des deux côtés, avec tout ce qui y a été écrit. La page de la personne reste.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Demandez d’abord à la personne, puis choisissez comment elle a dit oui.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Contacts, avec besoins et services</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">La personne est-elle d’accord ?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Genre, origine ethnique et religion</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Revenir</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Aucun projet avec une autre organisation n’est ouvert. La coordination doit d’abord en commencer un.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Pas encore demandé</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Projet</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Partager une copie</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">Partager {0} avec une autre organisation ?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Reprendre la copie définitivement</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">L’autre organisation reçoit une copie avec le nom, les langues et comment joindre la personne sans risque. Vous voyez tous les deux ce qui est écrit sur la copie. Les notes pour la personne chargée de la protection ne sont jamais envoyées.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">Avec quoi d’autre la personne est-elle d’accord ?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">Ce qui est encore ouvert sous « Encore besoin d’aide »</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Ce qui a été écrit sur ces contacts</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Oui, la personne l’a dit aujourd’hui</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Oui, la personne a signé aujourd’hui</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, avec {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Un fichier enregistré peut être ouvert par toute personne qui utilise cet ordinateur.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Répondez d’abord : sans risque à la maison ?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Demandez avant de donner un papier. Ce qui y figure pourrait mettre la personne en danger.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Carte ou lettre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Anglais</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Ne pas donner de fiche</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">La personne peut-elle l’emporter chez elle sans risque ? Choisissez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grand</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Préparation de la fiche…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Aucune fiche n’a été donnée. Dit à l’oral à la place.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Pas de fiche.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Numéro seul</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">Numéro seul imprime un numéro de téléphone et des horaires, sans nom de service.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Image de la fiche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">Sans risque à la maison ?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Enregistré. D’autres personnes qui utilisent cet ordinateur peuvent ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Fiche</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Fiche imprimée.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Afficher en grand pour photographier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Masqué.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Démo. Toutes les personnes ici sont inventées.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Verrouillage…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">La fenêtre est maintenant dans cette langue : {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Adresse du serveur : {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Valable une seule fois, jusqu’au {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Imprimer le coupon</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">Le code pour {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Toute personne qui a ce code peut entrer à sa place. Remettez-le en main propre, ou lisez-le par téléphone ; ne l’envoyez pas par e-mail. Il n’est pas montré de nouveau.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Et {0} autre de ce genre.</numerusform>
            <numerusform>Et {0} autres de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Terminé. {0} : {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Ligne {0}, {1} : {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Ligne {0} : {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} contact ajouté</numerusform>
            <numerusform>{0} contacts ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} contact d’une personne déjà connue</numerusform>
            <numerusform>{0} contacts de personnes déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} laissé de côté</numerusform>
            <numerusform>{0} laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} personne ajoutée</numerusform>
            <numerusform>{0} personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} ligne concerne peut-être quelqu’un de connu sous une autre orthographe. Cherchez sous Personnes : on peut y réunir deux dossiers.</numerusform>
            <numerusform>{0} lignes concernent peut-être quelqu’un de connu sous une autre orthographe. Cherchez sous Personnes : on peut y réunir deux dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} ligne lue</numerusform>
            <numerusform>{0} lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} était déjà ici</numerusform>
            <numerusform>{0} étaient déjà ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} sur {0} ligne…</numerusform>
            <numerusform>{1} sur {0} lignes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Tout reste sur cet ordinateur. Si votre équipe utilise aussi Signpost sur d’autres ordinateurs, ils peuvent être tenus à jour ensemble.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Échange avec l’équipe : {0} sur environ {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Échange avec l’équipe…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Rejoindre une équipe</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Recherche…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">Non, les garder pour l’instant</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Faut-il supprimer beaucoup de dossiers ici ?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Arrêter l’échange</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Arrêt… Ce qui a été échangé jusqu’ici reste.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Échanger maintenant</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">Le serveur de l’équipe demande à cet ordinateur de supprimer beaucoup de dossiers à la fois. Rien n’a encore été supprimé. Demandez à votre coordination si c’est voulu : ce qui est supprimé ici ne peut pas revenir depuis ici.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Cet ordinateur travaille seul.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Oui, les supprimer ici aussi</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Équipe à jour à {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Les notes de l’équipe arrivent encore.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Les notes de l’équipe arrivent encore : {0} sur environ {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">L’horloge de cet ordinateur avance de {0}. Veuillez la régler.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">L’horloge de cet ordinateur retarde de {0}. Veuillez la régler.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">À jour. Envoyés : {0}. Reçus : {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Ce que l’équipe a envoyé n’a pas pu être écrit sur ce disque. Rien n’est perdu : ce sera demandé de nouveau. Faites de la place sur le disque, ou vérifiez qu’il est branché.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Voir Échanges (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} jour</numerusform>
            <numerusform>{0} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} entrée a deux versions.</numerusform>
            <numerusform>{0} entrées ont deux versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} heure</numerusform>
            <numerusform>{0} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} minute</numerusform>
            <numerusform>{0} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} le {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} en attente d’envoi.</numerusform>
            <numerusform>{0} en attente d’envoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">Est-ce vraiment notre serveur ?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Plusieurs ordinateurs d’une organisation, tenus à jour ensemble par un serveur.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Équipe et ordinateurs</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">L’équipe elle-même</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">Le serveur de l’équipe</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Mots à comparer par téléphone</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Importez les contacts et les personnes qu’une équipe gardait dans un tableau. Chaque ligne est prise en compte ; importer de nouveau le même fichier n’ajoute rien.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Importer</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Choisir un tableau</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Fichier (CSV ou XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Le regarder</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Seule la coordination peut importer des tableaux.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Tableaux des équipes</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Deux colonnes sont « {0} ». Choisissez autre chose pour l’une d’elles.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} ligne. Que contient chaque colonne ? Regardez les exemples.</numerusform>
            <numerusform>{0} lignes. Que contient chaque colonne ? Regardez les exemples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Rien n’est écrit ici en anglais.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Le texte anglais a changé depuis.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">Un pharmacien peut traiter, sans rendez-vous chez un GP (médecin) : mal d’oreille, mal de gorge, sinusite, zona, impétigo, piqûres d’insectes infectées et infections urinaires simples chez la femme. Il y a des limites d’âge.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Un locataire n’est pas obligé de partir à la date indiquée dans l’avis du propriétaire. Demandez conseil avant de partir : partir trop tôt peut réduire l’aide de la mairie (council).</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Tout adulte qui aide un proche sans être payé peut demander à la mairie (council) une évaluation (carer&apos;s assessment). Elle porte sur ses propres besoins d’aidant, et elle est gratuite.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space arrête la plupart des intérêts et les huissiers pendant 60 jours au plus. Seul un conseiller en dettes peut en faire la demande.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Les enfants de parents sans droit aux aides publiques (no recourse to public funds) peuvent avoir des repas scolaires gratuits si le revenu de la famille est bas.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">Jour et nuit : appelez le 111 et choisissez l’option santé mentale (2). Si une vie est en danger, le 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Si un cabinet de GP (médecin) refuse d’inscrire quelqu’un, il doit dire pourquoi par écrit.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">La plupart des locataires ne peuvent être expulsés que par les huissiers du tribunal. Changer les serrures ou forcer quelqu’un à partir sans décision du tribunal est un délit.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">Les soins dentaires NHS sont gratuits avant 18 ans, pendant la grossesse et 12 mois après une naissance, et avec certaines aides. Vérifiez avant le début du traitement.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Les examens de la vue NHS sont gratuits à partir de 60 ans, avant 16 ans, en cas de diabète ou de glaucome, ou avec certaines aides.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Pas d’adresse fixe ? On peut s’inscrire chez un GP (médecin) avec une adresse temporaire ou l’adresse du cabinet.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Petit revenu ? Le formulaire HC1 peut donner une aide pour les frais NHS, même sans prestations. Un certificat HC2 donne l’aide complète.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Seuls les conseillers enregistrés, les solicitors et les barristers (avocats) peuvent donner des conseils sur l’immigration. Vérifiez le nom sur la liste du gouvernement avant tout paiement.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">À partir de 18 ans, on peut s’adresser soi-même à NHS Talking Therapies. Aucune lettre du GP n’est nécessaire.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Enceinte ou avec un enfant de moins de 4 ans, et avec certaines aides : une carte Healthy Start paie du lait, des fruits et des légumes. Enceinte avant 18 ans : pas besoin de toucher une aide.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP refusé ? Demandez un réexamen (mandatory reconsideration) dans le mois qui suit la date de la lettre.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">Voir un GP (médecin) est gratuit pour tout le monde en Angleterre, quel que soit le statut d’immigration. Les soins à l’hôpital peuvent être payants : demandez conseil d’abord.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Une personne sans logement à cause de violences domestiques est toujours prioritaire (priority need). La mairie (council) ne doit pas demander de preuve avant d’aider.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">Le NHS organise et paie les interprètes. Demandez-le au moment du rendez-vous. Les enfants ne devraient pas servir d’interprètes.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">Le premier paiement d’Universal Credit prend environ 5 semaines. Une avance est un prêt sans intérêt : elle est remboursée sur les paiements suivants.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">Pas besoin de justificatif d’adresse ni de pièce d’identité pour s’inscrire chez un GP (médecin). Le statut d’immigration ne compte pas.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter pour continuer</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Avec ses propres mots, par exemple : dentiste</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Personne n’attend. Signalez quelqu’un avec Ctrl+M pendant que vous parlez.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Encore personne aujourd’hui. Tapez ce dont la première personne a besoin, par exemple dentiste.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Notes pour vous (protection, safeguarding lead) : {0} pas encore ouverte</numerusform>
            <numerusform>Notes pour vous (protection, safeguarding lead) : {0} pas encore ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Rien n’est à terminer.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Ouvrir la liste</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Vus aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Aujourd’hui, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">À terminer</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">De quoi cette personne a-t-elle besoin ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} plus tard</numerusform>
            <numerusform>{0} plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} en retard</numerusform>
            <numerusform>{0} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} aujourd’hui</numerusform>
            <numerusform>{0} aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} urgent</numerusform>
            <numerusform>{0} urgents</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} · {2} · {3}</source>
        <translation type="unfinished">{0} · {1} · {2} · {3}</translation>
    </message>
</context>
<context>
    <name>Trip</name>
    <message>
        <source>1. Pack for a USB trip…</source>
        <translation type="unfinished">1. Préparer un trajet USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Transporter un fichier…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Ouvrir au retour…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Un collègue l’a mis sur une clé. Le fichier est verrouillé : vous ne pouvez rien y lire, et il ne lit rien ici. Le transporter deux fois ou en retard ne fait aucun mal.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Adresse du serveur, pour le transport</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Demande au serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Transporté. Rapportez la clé là où elle a été préparée, et ouvrez-la là-bas.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Transporter un fichier pour un collègue sans internet</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Transporter un fichier…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Pas d’internet pendant des jours ? Un trajet USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Mettez ce qui attend sur une clé, transportez-le avec n’importe quel ordinateur connecté à internet, et ouvrez la réponse ici. Le fichier est verrouillé : qui le transporte ne peut rien lire. Le transporter deux fois ou en retard ne fait aucun mal.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Préparé : {0} dossier. Apportez la clé à un ordinateur connecté à internet, et transportez le fichier là-bas.</numerusform>
            <numerusform>Préparé : {0} dossiers. Apportez la clé à un ordinateur connecté à internet, et transportez le fichier là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Veuillez saisir l’adresse du serveur de l’équipe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Ce fichier demande de supprimer beaucoup de dossiers ici. Rien n’a été supprimé. Demandez à votre coordination si c’est voulu.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Ouvrir, et les supprimer ici aussi</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Où faut-il mettre le fichier ?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Quel fichier est revenu ?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Quel fichier faut-il transporter ?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Dernière copie : {0}, pas vérifiée.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Dernière copie : {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Verrouillé, mais le disque ne pouvait plus rien prendre. Votre texte est retenu jusqu’à la fermeture de Signpost. Faites de la place, puis déverrouillez et appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Verrouillé. Ce que vous écriviez est gardé.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Pas encore de copie.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Enregistré seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">La liste des services n’a pas pu être lue : elle est donc vide pour le moment. Rien sur les personnes n’est perdu. Demandez à la coordination de l’importer de nouveau : Réglages, Annuaire.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Mettre de côté</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Vous n’aviez pas fini ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">En danger maintenant ?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Pas encore indiqué</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Aide urgente</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Entrées avec deux versions</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Ou tapez ce qui est juste</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Veuillez saisir ce qui est juste.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Réglé. Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">L’autre version</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Deux personnes ont changé la même chose chacune de leur côté. Rien n’est perdu : regardez les deux, et choisissez.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Deux versions</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Annulé. Les deux versions sont de nouveau ici.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Jusqu’à votre choix, la version la plus sûre est montrée partout où figure le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Utiliser ce que j’ai tapé</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Utilisé maintenant</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter : que s’est-il passé ?   {0} : la page de la personne</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Plus tard {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Flèche gauche</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Pour moi</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Sans date {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Personne n’attend l’équipe. Voir Tout.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Personne ne vous attend. Voir Équipe et Tout.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Personne n’attend. Signalez quelqu’un avec Ctrl+M pendant que vous parlez.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">En retard {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Flèche droite</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Équipe</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Aujourd’hui {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Urgent {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Retour à la liste</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Note (peut rester vide)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Maintenant nous savons qui c’est</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Ouvrir la page de {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Jusqu’ici</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Ce qui a été fait jusqu’ici : {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Vous n’aviez pas fini cette note. Continuez.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>essayé {0} fois</numerusform>
            <numerusform>essayé {0} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgent</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">en attente {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">avec {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Est-ce quelqu’un que nous connaissons ?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Nouvelle personne « {0} »</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Aucun nom donné</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Sans nom</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. Cette personne voit ce que vous enregistrez ici.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Langue à corriger</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Faire un tableau à corriger</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Faire un tableau à corriger…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Quelqu’un qui parle cette langue peut corriger les textes dans un tableau. Ses textes sont ensuite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Reprendre les corrections</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Reprendre les corrections…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">Le tableau est prêt. Écrivez sous “correction” le texte voulu, et un nom sous “reviewed_by”. Puis reprenez-le ici.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Changés : {1}. Confirmés : {2}. Ils apparaissent à la prochaine ouverture de Signpost.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, puis 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Un code a 7 groupes de 5 lettres et chiffres. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Une colonne est reliée à quelque chose que Signpost ne connaît pas.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Un accord peut nommer : {0}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Une copie est partagée avec {0} dans {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Une colonne reliée n’est pas dans ce fichier. Reliez de nouveau les colonnes.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Un besoin est trop long. Restez sous 500 lettres, s’il vous plaît ; les notes en prennent plus.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Une version plus récente de Signpost a fait ces fichiers. Rien n’a été changé. Installez la version plus récente sur cet ordinateur pour les ouvrir.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Un service sans nom ne peut pas être gardé. Veuillez le retirer, puis l’ajouter de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Un texte est trop long. Restez sous {0} lettre pour chacun, s’il vous plaît.</numerusform>
            <numerusform>Un texte est trop long. Restez sous {0} lettres pour chacun, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Une femme est blessée, menacée ou contrôlée par son partenaire, un ex ou sa famille, ou vous vous inquiétez pour elle. Gratuit, jour et nuit. Géré par Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Accès</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>{0} an et plus</numerusform>
            <numerusform>{0} ans et plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>De {1} à {0} an</numerusform>
            <numerusform>De {1} à {0} ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>Et {0} de plus.</numerusform>
            <numerusform>Et {0} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Une autre raison, notée ailleurs.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">Un autre serveur répond à l’adresse de l’équipe, donc rien ne lui a été envoyé. {0} Dites-le à votre coordination.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zone couverte</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Demandez avant d’appeler.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">Aucun serveur Signpost ne répond à l’adresse de l’équipe. {0} Demandez à votre coordination si l’adresse a changé.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">Aucun serveur Signpost ne répond à cette adresse. {0} Regardez de nouveau l’adresse.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Naissance : écrivez une année comme 1984, “about 1984”, ou une date entière comme 17 March 1984. Peut rester vide.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificat d’effacement</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Vérifié : {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Choisissez une autre langue que l’anglais.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Choisissez une phrase de passe que vous seul connaissez. Imprimez la fiche de récupération qui vient ensuite.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Choisissez le nom d’un nouveau fichier. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Choisissez pourquoi cette personne est effacée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Fermé maintenant. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Fermé à ce moment. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Coût</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Date de fin</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Date inconnue</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Date de naissance : écrivez une année, comme 1984, ou une date entière. Peut rester vide.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Date du contact</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">Le {0} de chaque mois</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Jours inconnus</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Ne la photographiez pas, ne l’envoyez pas par e-mail et ne la gardez pas sur un ordinateur.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Ne pas appeler.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Ne pas envoyer de SMS.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Urgence : ambulance, police, pompiers</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Vide, mais il y a une raison ou une date. Compris comme oui.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Les copies chiffrées faites auparavant sont supprimées au plus tard le {0}. Si une copie est reprise avant cette date, cette personne en est aussitôt retirée.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Chiffré, et chaque page peut être lue.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Entrées « encore besoin d’aide »</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Effacé pour de bon sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Effacé le {0}, par {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Tous les jours</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Tout est enregistré sur cet ordinateur et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Champs qui ont deux versions</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">Cinquième {0} du mois</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">Premier {0} du mois</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Par sécurité, veuillez attendre {0} seconde. Vos notes sont en sécurité.</numerusform>
            <numerusform>Par sécurité, veuillez attendre {0} secondes. Vos notes sont en sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Pour : {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">Quatrième {0} du mois</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratuit</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Urgence gaz</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Comment retrouver cette personne ?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Dans quel délai ? Choisissez urgent, bientôt ou habituel.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Comment y obtenir de l’aide</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Degré d’urgence</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">Dans la feuille « {0} », la colonne « {1} » manque.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Besoin d’interprète</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Mise en relation</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Est-ce quelqu’un que nous connaissons ?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">Cela n’aurait jamais dû être noté.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Rejoignez l’équipe</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Type d’aide</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Des langues ont été ajoutées à cette personne.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Langues : choisissez-en 20 au plus.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Dernière vérification</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">Dernier {0} du mois</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitude</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Seulement laisser un message.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Ne pas laisser de message.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Liens entre personnes et contacts</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Indiqué : {0}, appelez d’abord</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitude</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Faite le : {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Reliez au moins un nom, une référence, un besoin ou une note à une colonne.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Ne couvre peut-être pas cette adresse : demandez</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">On peut {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Crise de santé mentale</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Minutes : écrivez un nombre de 0 à 1440, ou laissez vide.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Plusieurs projets portent ce nom. Rien n’a été changé. Donnez son identifiant (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Nom du service</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">National Domestic Abuse Helpline (violences domestiques)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Besoins</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Encore besoin d’aide</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Pas de connexion au serveur de l’équipe. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Pas de lettres.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Pas de nom</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Pas de nom : {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Personne ne peut être partagé dans ce projet maintenant. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Aucune personne n’est partagée sans son accord. Demandez-lui d’abord, et indiquez comment elle a dit oui.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Personne de ce nom n’utilise Signpost sur cet ordinateur. Choisissez un nom dans la liste.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Pas importé : aucune personne, aucun besoin et aucune note dedans.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Pas importé : cela a été effacé auparavant. Si la personne revient, ajoutez-la comme quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Pas vérifié depuis {0}. Appelez d’abord.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">On ne sait pas si c’est ouvert ce jour-là, appelez d’abord</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">Date de dernière vérification inconnue. Appelez d’abord.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Pas connu, demandez</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Pas encore enregistré : impossible d’écrire sur le disque. Votre texte est toujours ici. Vérifiez que le disque est branché, puis appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Pas encore enregistré : le disque est plein. Votre texte est toujours ici. Faites de la place, puis appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Pas comme avant pour cette personne. Gardé avec la ligne.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Les notes et les besoins ouverts vont avec les contacts : il faut aussi l’accord pour les contacts.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Rien n’a été changé.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">L’un des deux est partagé avec une autre organisation, l’autre non. Ils ne peuvent pas être réunis. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">Un {0} du mois</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Seule la coordination peut commencer l’équipe. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Seule une personne chargée de la protection (safeguarding lead) peut en ajouter une autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Seule une personne chargée de la protection (safeguarding lead) peut en inviter une autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Seule une personne chargée de la protection (safeguarding lead) peut faire une nouvelle fiche de récupération. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Seule une personne chargée de la protection (safeguarding lead) peut ouvrir ces notes. Elles sont gardées en sécurité.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Seule une personne chargée de la protection (safeguarding lead) peut lire cette note. Elle est gardée en sécurité.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Seules les adresses http et https peuvent être importées. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Seule la personne qui a donné ce nom peut l’enlever. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Seule la personne qui a enregistré ceci peut l’annuler. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Ouvrez Signpost sur votre ordinateur. Sur sa première page, choisissez « Rejoindre ». Si vous avez travaillé seul avec Signpost jusqu’ici, allez dans Réglages, « Équipe et ordinateurs » : tout ce que vous avez est gardé.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Ouvert maintenant, jusqu’à {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Ouvert à ce moment, jusqu’à {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Heures d’ouverture</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Heures d’ouverture inconnues, appelez d’abord</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Ouvre aujourd’hui à {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Ouvre {0} à {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Ouvre à {0}, heure de fermeture inconnue</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Organisation : {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Notre personne chargée de la protection (safeguarding lead)</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Pages de la personne</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Une partie du fichier de Signpost sur cet ordinateur ne peut pas être lue. Elle a été mise de côté et rien n’a été écrasé. Il n’y a pas encore de copie où revenir. Demandez de l’aide à la personne qui s’occupe de Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Une partie du fichier de Signpost sur cet ordinateur ne peut pas être lue. Elle a été mise de côté et rien n’a été écrasé. Vous pouvez revenir à la copie du {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Une partie d’un fichier Signpost sur cet ordinateur ne peut pas être lue. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">Des personnes de chez vous sont encore partagées dans ce projet, ou quelque chose attend d’être envoyé. Rien n’a été changé. Reprenez-les et faites d’abord un échange, ou dites que les copies restent.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Téléphone inconnu</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Veuillez choisir au moins un rôle.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Veuillez choisir au moins {0} caractère. Quelques mots ensemble conviennent bien.</numerusform>
            <numerusform>Veuillez choisir au moins {0} caractères. Quelques mots ensemble conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Restez sous 500 lettres pour le but, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Restez sous 200 lettres pour la raison, et sous 500 pour comment retrouver la personne, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Veuillez regarder de nouveau le groupe {0}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Veuillez saisir un nom pour l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Veuillez saisir le nom de votre organisation. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Veuillez saisir le nom de votre organisation.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Veuillez saisir votre nom, comme vous le voulez sur l’écran de verrouillage.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Code postal</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Préfère ne pas dire comment être joint.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Mettez cette fiche dans une enveloppe fermée, dans un endroit fermé à clé, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Raison</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Fiche de récupération</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Référence</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Référence ou numéro de la personne</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Appelez d’abord</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Seulement appeler.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Téléphonez à la personne qui vous a donné ce billet et comparez les mots : dans Réglages, « Utilisateurs », choisissez « Mots à comparer par téléphone ». Ils sont les mêmes sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Appelez pour demander quand cela ouvre</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">Les rôles sont : {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">La ligne {0} ne peut pas être lue : il y manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">La ligne {0} a une cellule de plus de 32 767 lettres.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">La ligne {0} a plus de 200 colonnes. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Ouvert ce jour-là, heures inconnues. Appelez d’abord</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Contact sûr : pas demandé. Demandez avant d’appeler.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Indiquez comment chaque service a été donné : à l’oral, fiche, mise en relation ou orientation.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Notes scellées</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">Avant-dernier {0} du mois</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">Deuxième {0} du mois</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Service donné</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Services donnés</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Plusieurs personnes ont ce nom. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Plusieurs personnes utilisent ce profil, et le code ne laisse entrer que vous. Utilisez-le avec un dossier vide, ou retirez d’abord les autres. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Plusieurs personnes utilisent ce profil. Dites qui vous êtes.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Partagé avec une autre organisation</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Partagé avec {0} dans {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Fiche</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Feuille « {0} », ligne {1} ({2}) : {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Feuille « {0} », ligne {1} : une cellule est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Feuille « {0} », ligne {1} : une formule ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Feuille « {0} », ligne {1} : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost ne peut pas garder ce fichier secret sur cet ordinateur, il ne l’a donc pas ouvert. Rien n’a été changé. Demandez de l’aide à la personne qui a installé Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost ne peut pas lire le format {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost est déjà ouvert sur cet ordinateur. Rien n’a été changé. Allez à la fenêtre ouverte, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost est verrouillé. Ce que vous écriviez est gardé. Déverrouillez pour continuer.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost n’a pas le droit d’écrire dans ce dossier, donc rien n’a pu être enregistré. Rien n’a été changé. Déplacez le dossier là où vous avez le droit d’écrire, ou demandez l’autorisation.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost n’a pas le droit d’écrire à cet endroit. Rien n’est perdu. Certaines clés ont un petit bouton qui les verrouille. Déverrouillez-la, ou choisissez un autre endroit, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Certains disques gardent un temps des traces de fichiers effacés. Signpost ne peut pas les enlever.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Quelqu’un a changé ceci depuis. Rien n’a été changé. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Une autre personne qui utilise cet ordinateur a préparé ce fichier. Rien n’a été changé. Demandez-lui de déverrouiller Signpost et de l’ouvrir.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Quelqu’un a déjà réglé ceci, ou le dossier n’est plus là. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Quelqu’un de ce nom utilise déjà Signpost. Ajoutez une initiale.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Quelqu’un n’en peut plus, risque de se faire du mal, ou entend ou voit des choses que les autres n’entendent ou ne voient pas. Appelez le 111 et choisissez l’option santé mentale (2). Jour et nuit, à tout âge. Si une vie est en danger, le 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Quelqu’un a besoin d’une aide médicale maintenant, mais ce n’est pas une question de vie ou de mort. Gratuit, jour et nuit. Demandez un interprète.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Quelqu’un sent une odeur de gaz, ou une alarme de monoxyde de carbone sonne. Ouvrez les fenêtres, ne touchez à aucun interrupteur, sortez, puis appelez. Gratuit, jour et nuit.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Quelqu’un veut parler à une personne qui écoute. Gratuit, jour et nuit. L’appel n’apparaît pas sur la facture de téléphone.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">La vie de quelqu’un est en danger, quelqu’un est gravement blessé, ou un crime est en cours. Parler est dangereux ? Avec un portable, appelez le 999, puis appuyez sur 55 quand on vous le demande.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Quelque chose est trop grand pour le serveur de l’équipe. {0} Dites-le à votre coordination.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Quelque chose qui avait été effacé est de nouveau ici. Dites-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Il y a eu un problème dans Signpost. Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Étapes de ces entrées</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Arrêté. Ce qui venait avant a été importé : {0}. Rien d’autre n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Arrêté. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Déchirez ce billet. Le code sert une fois, pour un ordinateur, et jusqu’à la date ci-dessus.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Seulement par SMS.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Ce jour n’est pas encore venu. Veuillez regarder de nouveau la date.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Cela n’a pas déverrouillé Signpost. Rien n’est perdu. Essayez encore.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Cela n’a pas marché. Rien n’a été perdu.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>C’est plus de {0} personne, besoin ou service pour un contact.</numerusform>
            <numerusform>C’est plus de {0} personnes, besoins ou services pour un contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Cette personne n’est pas dans l’équipe. Choisissez quelqu’un d’autre, ou l’équipe.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">Le Wi-Fi d’ici demande d’abord de vous connecter. Ouvrez un navigateur web, connectez-vous, puis essayez encore. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">L’adresse du serveur de l’équipe doit commencer par https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">La réponse est arrivée abîmée, elle n’a donc pas été utilisée. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">L’horloge de cet ordinateur n’est pas juste. Veuillez la régler. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">La connexion au serveur n’est pas sûre ici. {0} Essayez-en une autre.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">La connexion au serveur de l’équipe n’est pas sûre ici, donc rien n’a été envoyé. {0} Essayez un autre réseau, et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">La connexion s’est coupée en route. Rien n’est perdu. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">La connexion s’est coupée en route. {0} Essayez encore.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">La copie du {0} s’ouvre.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">La date de naissance est dans le futur. Une année, comme 1984, suffit.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">La date où la personne a été informée de l’usage de ses données n’est pas une date.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">Le jour de son accord n’est pas encore venu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">L’échéance est passée. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">La démo s’est arrêtée : la fenêtre n’a pas ouvert ses pages.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">L’annuaire n’a plus ce service.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">L’annuaire reçu n’était pas signé par le serveur de l’équipe, il n’a donc pas été utilisé. Ce qui est enregistré sur cet ordinateur reste comme avant. Dites-le à votre coordination.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">L’annuaire envoyé par le serveur de l’équipe ne peut pas être lu ici, il n’a donc pas été utilisé. Ce qui est enregistré sur cet ordinateur reste comme avant. Dites-le à votre coordination.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">Le disque n’a pas assez de place pour l’annuaire : il faut {0} Mo. Rien n’a été changé. Faites de la place, puis essayez encore.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">Le disque est plein, donc rien n’a été importé. Rien n’a été perdu. Faites de la place, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">Le disque est presque plein. Faites bientôt de la place.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">Le fichier ne peut pas être lu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">Le fichier n’a pas pu être écrit à cet endroit. Rien n’est perdu. La clé est-elle toujours branchée ? Rebranchez-la, ou choisissez un autre endroit, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">Le fichier n’a pas pu être écrit à cet endroit. Rien n’a été perdu. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">Le fichier est comme avant, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">Le dossier pour les images ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">Le fichier de clés de ce profil a été modifié, Signpost ne l’a donc pas utilisé. Rien n’a été écrasé. Vous pouvez revenir à une copie.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">La dernière copie date du {0}. Faites-en une maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Le nom est trop long. Restez sous {0} lettre, s’il vous plaît.</numerusform>
            <numerusform>Le nom est trop long. Restez sous {0} lettres, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">La note pour la personne chargée de la protection est vide. Écrivez ce qui vous inquiète.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>La note est trop longue. Restez sous {0} lettre, s’il vous plaît.</numerusform>
            <numerusform>La note est trop longue. Restez sous {0} lettres, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">L’autre organisation a écrit ceci. Demandez-lui de le marquer.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">L’imprimante n’a pas pris la fiche. Rien n’a été perdu. Affichez-la en grand à la place.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">La fiche de récupération a {0}, chacun de {1}. Vous avez tapé {2} sur {3}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">Le serveur demande à cet ordinateur de supprimer beaucoup de dossiers à la fois. Rien n’a été supprimé. Demandez à votre coordination si c’est voulu, puis acceptez sur la page Échanges.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Le serveur ne peut pas lire ce fichier : il est pour le serveur d’une autre équipe, ou il est abîmé. {0} Regardez de nouveau l’adresse, ou demandez un nouveau fichier.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">Le serveur n’a pas pu prendre le fichier. {0} Essayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Le serveur ne sait pas qui a préparé ce fichier : il est pour le serveur d’une autre équipe, ou il a été changé en route. {0} Regardez de nouveau l’adresse, ou demandez un nouveau fichier.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">Le serveur est occupé. {0} Essayez encore dans un moment.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">Le serveur ne connaît pas cette offre. Rien n’a été changé. Demandez à l’autre organisation de faire d’abord un échange.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">L’adresse du serveur</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">La feuille « {0} » a trop de lignes.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">La feuille « {0} » manque.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">L’équipe a changé entre-temps, le serveur n’a donc rien pris de ce trajet. {0} Préparez un nouveau fichier et transportez-le encore une fois.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">L’équipe n’a pas cet ordinateur. Rien n’a été changé. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">Le serveur de l’équipe et les autres ordinateurs l’apprennent au prochain échange. Chacun efface alors ses propres enregistrements.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">Le serveur de l’équipe n’a pas pris ce qui a été envoyé. {0} Dites-le à votre coordination.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Le serveur de l’équipe a un problème. Signpost essaie de nouveau tout seul. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">Le serveur de l’équipe n’a pas encore d’annuaire des services. Ce qui est enregistré sur cet ordinateur reste.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Le serveur de l’équipe est occupé. Signpost essaie de nouveau tout seul. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">Le serveur de l’équipe a besoin d’un Signpost plus récent. {0} Installez-le quand vous pourrez.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">Le serveur de l’équipe ne laisse plus entrer ce nom ou cet ordinateur. Ce que vous n’avez pas envoyé reste sur cet ordinateur. Demandez à votre coordination.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">Le serveur de l’équipe a été remis en place depuis une copie. Signpost compare avec lui. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">L’heure du contact n’a pas de fuseau horaire.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">L’année de naissance date de plus de 125 ans. Veuillez la regarder de nouveau.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">Son dossier a été gardé assez longtemps.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">Il y a des personnes ou des contacts dans ce profil, et l’équipe en a aussi. Rien n’a été changé. S’ils vont ensemble, dites-le (--merge) : tout est gardé des deux côtés, et les personnes présentes des deux côtés restent deux fois jusqu’à ce que quelqu’un les réunisse.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">Il y a des notes pour la personne chargée de la protection dans ce profil, et seule une personne chargée de la protection (safeguarding lead) de ce profil peut les transmettre à l’équipe. Rien n’a été changé. Demandez-lui de rejoindre l’équipe avec ce profil.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Il y a déjà un fichier de ce nom, et il ne vient pas d’un trajet USB. Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Il n’y a pas de connexion au serveur. {0} Essayez plus tard.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Il n’y a pas encore de copie. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Il n’y a pas encore de copie. Faites-en bientôt une.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Il n’y a pas de fichier de ce nom. Regardez de nouveau le nom.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Il n’y a pas ici de note ouverte à marquer. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Il n’y a pas de place pour le fichier à cet endroit. Rien n’est perdu. Faites de la place sur la clé, ou prenez-en une autre, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Ce fichier n’existe pas. Rien n’a été changé. Regardez son nom.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Ce projet partagé n’existe pas. Rien n’a été changé. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">Il n’y a encore rien de Signpost dans ce dossier. Choisissez-en un autre, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Ces deux dossiers sont déjà une seule personne. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Ces mots ouvrent les dossiers de votre organisation si tout le monde oublie sa phrase de passe, ou si cet ordinateur est perdu et que vous avez une copie des dossiers. Sans phrase de passe ni cette fiche, personne ne peut les ouvrir : ni ceux qui font Signpost, ni un réparateur.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">La personne l’a demandé.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">L’autre organisation ne vous l’a pas proposé, ou l’a repris. Rien n’a changé.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">L’autre organisation a reçu une autre clé que la vôtre. Rien n’a été changé. Comparez avec elle, au téléphone, les mots de votre carte.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">Troisième {0} du mois</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Ce fichier Excel est abîmé et ne peut pas être lu. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Ce fichier Excel se décompresse en beaucoup plus qu’il ne semble contenir. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Cette réponse est pour un autre ordinateur ou un autre profil, ou elle est abîmée. Rien n’a été changé et rien n’est perdu. Ouvrez-la là où elle a été préparée. Si c’était ici, préparez un nouveau fichier.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Ceci ne peut pas être écrit à cet endroit. Rien n’a été changé. Choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">Ce certificat ne contient aucun nom, pour ne rien garder de la personne.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Ce code est pour un autre ordinateur de quelqu’un qui est déjà dans l’équipe. Utilisez-le avec un dossier vide. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Ce code ne laisse entrer personne : il a déjà été utilisé, il n’est plus valable, ou il est pour un autre serveur. Rien n’a été changé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas pu lire les mots à voix haute.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Cet ordinateur n’est pas connecté à internet. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Cet ordinateur n’est pas connecté à internet. {0} Essayez plus tard.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Cet ordinateur a été retiré de son équipe par la coordination de l’équipe.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Cet ordinateur a été retiré de {0} par la coordination. Ce qu’il avait de l’équipe a été effacé ici, et ses copies aussi.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Cet ordinateur travaille seul : il n’y a pas d’enregistrements ailleurs dans Signpost.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Ce contact n’est pas sur cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Ce contact a été enregistré avec ce nom. Écrivez plutôt une correction.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Ce contact a été annulé. Le texte est dans « À terminer ».</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Ce jour n’est pas encore venu. Gardé.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Ce brouillon appartient à quelqu’un d’autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Cette entrée n’est pas sur cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Ce fichier ne peut pas être ouvert. Fermez-le ailleurs, puis essayez encore.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Ce fichier ne peut pas être ouvert. Regardez son nom.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu comme du texte. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Ce fichier a la forme d’une autre version. Fermez Signpost et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Ce fichier est déjà allé au serveur : il contient la réponse. Il a été laissé tel quel. Rapportez-le à l’ordinateur qui l’a préparé.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Ce fichier a plus de 200 000 lignes. Partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Ce fichier n’est pas encore allé au serveur. Rien n’a été changé. Apportez-le à un ordinateur connecté à internet, transportez-le là-bas, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Ce fichier est celui d’une autre organisation. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Ce fichier est beaucoup trop grand pour un tableau de traduction.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Ce fichier dépasse 50 Mo. Partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Ce fichier se décompresse en beaucoup plus qu’un tableau de traduction.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Ce fichier a été préparé il y a longtemps, et d’autres trajets ont été faits depuis. Rien n’a été changé, et rien n’est perdu. Préparez-en un nouveau.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">Ce dossier contient déjà un profil Signpost. Il a été laissé tel quel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Ce dossier ne peut pas être utilisé : son nom est trop long, ou un fichier est à sa place. Rien n’a été changé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Ce dossier n’est pas une copie faite par Signpost. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">C’est déjà une page partagée. Seule l’organisation d’où elle vient la partage.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">C’est un fichier Excel ancien ou verrouillé. Ouvrez-le dans Excel, enlevez le mot de passe s’il y en a un, enregistrez-le en .xlsx ou .csv, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Ce n’est ni oui ni non. C’est gardé comme écrit.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Ce n’est ni oui ni non. C’est compris comme oui.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Ce n’est pas un fichier de travail non envoyé, ou il est abîmé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Ce n’est pas une langue de Signpost. Il y a : {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Ce n’est pas un tableau de traduction, ou il est abîmé. Enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Ce n’est pas une carte de Signpost. Rien n’a été changé. Demandez à l’autre organisation de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Ce n’est pas une date. La ligne est gardée, avec la cellule comme écrite.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Ce n’est pas un fichier préparé par Signpost pour un trajet USB, ou il est abîmé. Rien n’a été changé, et rien n’est perdu. S’il est abîmé, préparez-en un nouveau.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Ce n’est pas un tableau que Signpost peut lire. Enregistrez-le en .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Ce n’est pas une année de naissance. C’est gardé comme écrit.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Ce n’est pas un fichier Excel que Signpost peut lire. Enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Ce n’est pas une offre de Signpost. Rien n’a été changé. Demandez à l’autre organisation de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Ce n’est pas l’adresse d’un serveur. Regardez de nouveau le coupon.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Ce n’est ni urgent, ni bientôt, ni habituel. C’est compris comme bientôt.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">C’est la seule personne de la coordination. Rien n’a été changé. Ajoutez d’abord une autre personne à la coordination.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">C’est la seule personne chargée de la protection (safeguarding lead), et personne d’autre ne pourrait lire les notes de protection. Rien n’a été changé. Ajoutez d’abord une autre personne chargée de la protection.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">C’est votre propre carte. Demandez la sienne à l’autre organisation.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Ce nom n’ouvre plus ce profil. Demandez à votre coordination.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Ce nom a été donné un autre jour. Écrivez plutôt une correction.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Cette note n’est pas sur cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Cette offre est pour une autre organisation. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">C’est déjà fait. Rouvrez d’abord. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">C’est déjà ouvert. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Cette phrase de passe est peut-être facile à deviner. Trois ou quatre mots sans lien sont mieux.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Cette personne est déjà partagée dans ce projet. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Cette personne de chez vous n’est pas partagée dans ce projet.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Cette personne utilise déjà Signpost sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Le dossier de cette personne n’est pas sur cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Ce profil a déjà rejoint le serveur d’une équipe. Rien n’a été changé. Pour rejoindre une autre équipe, utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Ce profil n’a pas rejoint le serveur d’une équipe. Rien n’a été changé. Rejoignez-en d’abord un.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Ce profil est aussi utilisé sur un autre ordinateur. Il reçoit maintenant sa propre place. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Ce projet avec une autre organisation est terminé. On ne peut rien écrire sur ce qui y était partagé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Ce dossier est déjà séparé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Cette note de protection ne peut pas être lue. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Ceci a été terminé entre-temps. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Ceci a été enregistré un autre jour. Écrivez plutôt une correction : rien n’est perdu.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Ceci a été repris entre-temps. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Ceci a déjà été annulé. Le texte est dans « À terminer ».</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Heures inconnues, appelez d’abord</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Pour l’utiliser : sur l’écran verrouillé, choisissez « J’ai oublié ma phrase de passe » et tapez les mots dans l’ordre de leurs numéros.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">À l’oral</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Informé le : écrivez une date comme 24 November 2026. Peut rester vide.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">Essayé 3 fois. Décidez ensemble.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Deux colonnes sont reliées à la même chose. Reliez chacune une seule fois.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Deux personnes de votre organisation doivent savoir où elle est.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Deux versions : vérifiez avant d’appeler.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Tapez l’adresse du serveur et le code de ce billet, groupe par groupe. Une faute de frappe est repérée et signalée.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Jusqu’à {0} an</numerusform>
            <numerusform>Jusqu’à {0} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">À jour.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu’au</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">A été partagé avec {0} dans {1}, qui est terminé</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Site web</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">Ce qui venait avant a été importé : {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">Que s’est-il passé ? Choisissez une des réponses ; « inconnu » en est une.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Ce que le service propose</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Ce que le serveur dit de votre équipe n’a pas pu être prouvé, rien n’en a donc été utilisé. {0} Dites-le à votre coordination.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Que faire</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Que faire de cette fiche</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Ce qui a été trouvé n’a pas pu être écrit à l’endroit prévu. Rien de ce qui était enregistré n’est perdu. Ce disque est-il plein ? Faites de la place et essayez encore.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Ce qui n’était pas encore envoyé n’a pas pu être scellé pour l’équipe, donc rien n’a été enlevé de cet ordinateur. Demandez à votre coordination.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Ce qui a été imprimé, exporté ou emporté auparavant ne peut pas être atteint d’ici.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Qui fait le suivi</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Qui le gère</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Qui s’en charge ? Écrivez son nom.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Qui a cette fiche et votre ordinateur peut tout lire. Si elle est perdue ou a été vue, faites-en une nouvelle dans Réglages.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Qui a ce billet peut rejoindre le Signpost de votre équipe à votre place. Ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Nom complet</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Pourquoi : {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Sans le nom, personne ne pourrait retrouver cette personne. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Écrivez un nom de {0} lettre au plus. Rien n’a été changé.</numerusform>
            <numerusform>Écrivez un nom de {0} lettres au plus. Rien n’a été changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Écrivez au moins un texte dans cette langue.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Seulement écrire.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Année ou date de naissance</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Vous craignez qu’un enfant ou un adulte subisse du mal. Prévenez la personne chargée de la protection aujourd’hui, avant que la personne concernée parte si vous le pouvez.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Vous ne pouvez pas vous retirer vous-même. Demandez à une autre personne de la coordination.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Vous ne pouvez pas bloquer l’ordinateur que vous utilisez.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">La coordination vous a retiré de {0}, donc votre phrase secrète n’ouvre plus Signpost sur cet ordinateur. Ce que vous n’aviez pas envoyé partira au prochain échange de la personne qui continue ici.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Vous avez écrit cela. Demandez à quelqu’un d’autre qui lit la langue de le vérifier.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">Votre propre clé manque dans le fichier de clés. Utilisez la fiche de récupération.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Votre rôle ne permet pas cela. Rien n’a été changé. Demandez à votre coordination.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">La coordination de votre équipe a retiré ce nom ou cet ordinateur. Ce que vous n’avez pas envoyé est gardé, scellé pour l’équipe.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">une date n’a pas pu être comprise et a été laissée de côté</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">une formule a été gardée comme simple texte</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">un nom en commun</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">un nombre n’a pas pu être compris et a été laissé de côté</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">un numéro de téléphone a été écrit sous la forme habituelle</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">un lieu sur la carte ne pouvait pas être juste et a été laissé de côté</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">une heure ou un jour n’a pas pu être compris et a été laissé de côté</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">un texte très long a été coupé</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">vers {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">a ajouté quelqu’un</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">après des phrases de passe fausses</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">un âge sous 0 a été compris comme pas connu</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">une adresse e-mail n’a pas pu être comprise et a été laissée de côté</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">un lien peu sûr ou illisible a été laissé de côté</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">d’une autre façon</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">rendez-vous pris</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">à domicile</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">rendu à l’équipe</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">importé d’un tableau</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">par e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">par téléphone</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">par SMS</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">par vidéo</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">des lettres majuscules ont été rendues ordinaires</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">a changé des réglages</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">a changé sa phrase de passe</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">besoins complexes</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">contacté, pas de réponse</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">coût</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">a préparé un trajet USB</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">a bloqué un ordinateur</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">n’y est pas allé</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">obstacle numérique</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">exclusion numérique</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">discrimination</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">fait</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">un texte vide a été compris comme pas connu</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">a effacé une personne</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">a exporté les dossiers</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">peur ou méfiance</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">signalé</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">a reçu de l’aide</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">confié</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">confié à quelqu’un à l’extérieur</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">des caractères cachés ont été retirés</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">crise de logement</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">a importé un annuaire</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">en personne</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">invitation arrêtée</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">a invité</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">isolement</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">réponse avec une erreur ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">impossible à joindre.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">on ne sait pas qui le gère</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>plus de {0} ligne.</numerusform>
            <numerusform>plus de {0} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">pas d’identifiant propre : un identifiant a été fait à partir de ses mots</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">pas de nom</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">contient un caractère qu’on ne peut pas voir</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">contient un nombre qui n’en est pas un.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">vide, ou beaucoup trop long</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">beaucoup trop grand pour un seul service</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">trop de niveaux imbriqués pour être une liste de services.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">envoie beaucoup plus qu’une liste de services.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">renvoie vers une adresse qui n’est pas sûre.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">ses lettres ne sont pas en UTF-8, comme JSON le demande. Demandez de l’UTF-8 à l’expéditeur.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">ses lignes n’ont pas pu être séparées.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">a rejoint l’équipe</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">obstacle de la langue</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">dernier jour</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">vu la dernière fois {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">laisser un message</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">laissé de côté</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">des lettres n’ont pas pu être lues et ont été remplacées</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">a fait une nouvelle fiche de récupération</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">a créé cette organisation</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">des balises ont été retirées du texte</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">réparé</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">a réuni deux personnes</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">trouvé deux fois</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">pas de GP (médecin)</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">pas de place ou de budget</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">pas de date</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">pas d’interprète</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">plus nécessaire</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">pas de nom</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">sans droit aux aides publiques (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">aucun texte n’a cette clé</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">n’y a pas droit</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">pas encore vu</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">une ligne y est beaucoup trop longue pour décrire un service.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">un service y est beaucoup trop grand.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">un texte y est beaucoup trop long pour décrire un service.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">rouvert</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">a ouvert la page d’une personne</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">a ouvert une note de protection</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">en retard depuis {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">a imprimé une lettre</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">a imprimé une fiche</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">joint, encore besoin d’aide</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">raison pas écrite</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">a retiré quelqu’un</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">appeler</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">risque venant d’autres personnes</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">même nom</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">même téléphone</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">même code postal</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">même année de naissance</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">a enregistré une lettre</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">a enregistré une fiche</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">a séparé deux personnes</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">a réglé deux versions</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">a montré l&apos;écran du client</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">a affiché une lettre</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">a affiché une fiche</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">quelqu’un</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">autre chose</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">des espaces ont été remis en ordre</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">tableau</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">a écarté une déclaration</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">envoyer un SMS</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">la connexion s’est coupée avant la fin.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">le contact a été annulé</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">l’annuaire n’a pas pu être lu et a été recommencé</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">la dernière étape a été reprise</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">le nom ne peut pas être gardé</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">l’équipe</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">il n’y a pas de texte qui aurait pu être relu</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">il n’y a pas de liste de services à cette adresse.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">il n’y a pas de liste de services dedans.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">il n’y a pas de liste de services dans ce dossier.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">ce fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">ce fichier est abîmé ou incomplet.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">ce fichier est vide.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">ce fichier est incomplet : il s’arrête au milieu.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">ce fichier est trop grand pour être une liste de services.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">c’est un ancien fichier Excel. Enregistrez-le en .xlsx ou .csv et essayez encore.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">ce n’est ni un tableau ni une liste de services.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">ce n’est pas du texte, aucune liste de services n’a donc pu être lue.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">ce n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">ce n’est pas une liste de services lisible.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">cette clé est déjà venue avant</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">ce tableau n’a pas de feuille.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">ce tableau est abîmé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">ce tableau est abîmé.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">ce tableau se décompresse en beaucoup trop de données.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">aujourd’hui</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">a importé du travail non envoyé</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">a enlevé le nom d’un contact</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">trajet</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">essayé, pas de réponse</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">a déverrouillé Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">a déverrouillé avec la fiche de récupération</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">en attente</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>en attente depuis {0} jour</numerusform>
            <numerusform>en attente depuis {0} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">est revenu à une copie</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">ce qui est entre accolades n’est pas comme en anglais</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">avec {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">écrire</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} Mo libres.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Personne n’est encore nommé : demandez à votre coordination, ou voyez Réglages.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} et {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, par {1}, non vérifié</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, par {1}, {2}, vérifié par {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, par {1}, {2}, non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} entrée pas encore envoyée est gardée, scellée, dans le fichier {1}. Seule l’équipe peut l’ouvrir. Donnez-le à votre coordination.</numerusform>
            <numerusform>{0} entrées pas encore envoyées sont gardées, scellées, dans le fichier {1}. Seule l’équipe peut l’ouvrir. Donnez-le à votre coordination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} effacé, aucun n’est revenu.</numerusform>
            <numerusform>{0} effacés, aucun n’est revenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} poste {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} à partir de {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, de {1}, date inconnue</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, de {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} groupe</numerusform>
            <numerusform>{0} groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} n’est pas quelque chose que Signpost garde sur une personne.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} lettre ou chiffre</numerusform>
            <numerusform>{0} lettres et chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} ligne, aucune changée.</numerusform>
            <numerusform>{0} lignes, aucune changée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} mile</numerusform>
            <numerusform>{0} miles</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} ou {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} personne peut ouvrir ceci, et une fiche de récupération.</numerusform>
            <numerusform>{0} personnes peuvent ouvrir ceci, et une fiche de récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} à {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">Textes en {0} de notre équipe, vérifiés</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">Textes en {0} de notre équipe, non vérifiés</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">Textes en {0} de cette liste</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} de {1} à {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, à partir du {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, heures inconnues</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, jusqu’au {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1} : {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. Le texte anglais a changé depuis</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0} : choisissez une des réponses, ou laissez « pas demandé ».</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0} : choisissez une des réponses.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0} : aucune colonne ne contient les noms des services. Nommez une colonne &quot;Name&quot;, ou reliez les colonnes dans Signpost. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0} : rien n’y est un service. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0} : il n’y a aucun service dedans. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0} : ce tableau est vide. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0} : {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} : c’est trop long. Restez sous {0} lettre, s’il vous plaît.</numerusform>
            <numerusform>{1} : c’est trop long. Restez sous {0} lettres, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, chaque jour ({0})</numerusform>
            <numerusform>{1}, tous les {0} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, chaque mois ({0})</numerusform>
            <numerusform>{1}, tous les {0} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, chaque semaine ({0})</numerusform>
            <numerusform>{1}, toutes les {0} semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Masquer</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Début…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Où cela en est</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Arrêt…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost n’a pas pu s’ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Essayer encore</translation>
    </message>
</context>
</TS>
