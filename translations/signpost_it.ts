<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Informazioni</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Tutto ciò che è in questa cartella è cifrato.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licenze</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Codici postali e zone</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost è software libero con licenza GNU Affero General Public License, versione 3 o successiva: si può usare, studiare, condividere e modificare.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">I caratteri sono Noto Sans, qui chiamati Signpost Sans, con licenza SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">La finestra è disegnata con Qt, con licenza GNU LGPL, versione 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Dove si trovano le schede</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Possiamo citare le sue parole, senza nome</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Possiamo telefonare</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Possiamo mandare messaggi</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Possiamo parlare di questa persona a questo servizio</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Ha bisogno di un interprete</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">È sicuro portare a casa il foglio</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Vuole altro aiuto da noi</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Vorrebbe parlare con una donna</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AnsweredLines</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Tralascia</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Risposte date sul suo schermo</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Annota</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">In altro modo</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Uomo</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">Persona non binaria</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Non chiesto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Non ancora</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Preferisce non dirlo</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Donna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sì</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colori</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Crema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Scuro</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Per chiunque usi questo computer. Ciò che non è ancora tradotto appare in inglese. I fogli hanno una lingua propria.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contrasto alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Chiaro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Grandezza del testo</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Non è stato possibile conservare questa scelta per la prossima volta. Nient&apos;altro cambia.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Un appuntamento…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Per esempio: gio 3 dicembre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Luogo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Ora</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Con chi</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Non mostrare i servizi</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Solo numeri di telefono e orari</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Mostra i servizi</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">Ciò che vi si legge potrebbe mettere la persona in pericolo, se qualcuno è con lei. Chieda prima di girare lo schermo.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Chi può vedere lo schermo?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Solo il responsabile della tutela può aprire queste note. Sono al sicuro.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Aggiungi a {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Contatti senza nome</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Tutti i contatti dell&apos;ultimo giorno hanno un nome.</numerusform>
            <numerusform>Tutti i contatti degli ultimi {0} giorni hanno un nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Da quel momento è nella sua storia. Guardi il giorno, l&apos;ora e la lingua.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Quale contatto era con {0}?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc torna indietro</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Pagina {0} di {1}. Si gira con le frecce.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc torna indietro</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Pagina {0} di {1}. Si gira con le frecce.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">Codice QR con le parole di questo foglio</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Un collega senza internet ha preparato questo file su una chiavetta. È bloccato: qui non se ne può leggere nulla, e qui non ne resta nulla.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Indirizzo del server del team</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Domanda al server del team…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Trasporto fatto. Riporti la chiavetta dove è stata preparata e apra lì la risposta.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Trasporta un file</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Trasporta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Scegli un file…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Scelga il file sulla chiavetta.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Scriva l&apos;indirizzo del server del team.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ferma</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Quale file trasportare?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Qui è già tutto salvato.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Salvato su questo computer. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Messo da parte. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Annullato. È come prima.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">Quello che aveva scritto è di nuovo qui.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Le modifiche a questa pagina non erano finite. Può continuare o metterle da parte.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Informazioni</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Cartoncino o lettera…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contatti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Dati</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Come raggiungere la persona</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">SERVE ALTRO AIUTO</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Serve altro aiuto: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Nuovo contatto</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Parti di questa pagina</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Salva le modifiche (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Metti da parte</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Condividi con un partner…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Che cosa è successo?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Le modifiche non sono ancora salvate.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>e {0} altro</numerusform>
            <numerusform>e {0} altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">Nessuno trovato per “{0}”. Provi a scriverlo in un altro modo.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Persone trovate</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Scriva due lettere di un nome. Nome o cognome, in qualsiasi ordine.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} persona trovata</numerusform>
            <numerusform>{0} persone trovate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} di {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">Non ci sono ancora parole in questa lingua: {0}. Si mostra l&apos;inglese.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Questo computer non ha una voce per questa lingua: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Una correzione.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Una nota sigillata. Solo il responsabile della tutela può leggerla.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Corretto in seguito.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Per il responsabile della tutela</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Servizi indicati</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Servizi indicati: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Come</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Con parole sue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Lingue non chieste</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Possiamo citare</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minuti</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Bisogni</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Nessun bisogno scritto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Nota per il responsabile della tutela.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Nessun servizio indicato, nessuna nota</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Altri che hanno partecipato</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Preferisce non dirlo</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Ricevuto da</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Inviato al team.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stato</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Spiegato come usiamo i dati: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Annullato.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">In attesa di invio.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Che cosa lo ha impedito</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dove</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">data di nascita: {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">interprete: non chiesto</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">interprete: un uomo</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">interprete: una donna</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">interprete: chiunque</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">interprete: preferisce non dirlo</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">non serve un interprete</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">non annotato</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">non ancora</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">preferisce non dirlo</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">con {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sì</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (nulla trovato)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Aggiunto alla storia della persona. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Utenti</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Schede unite. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Condiviso. La copia arriva al partner con il prossimo scambio.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Separato di nuovo.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Separate di nuovo. Ogni scheda è come prima.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Ritirato. Dal partner sarà cancellato con il prossimo scambio.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Annullato. Quel contatto è di nuovo senza nome.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">La colonna {0} è</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Lascia com&apos;è</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Ci siamo telefonati: tutte le parole sono uguali</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Quello che lei legge a loro</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">Quello che {0} deve leggerle</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Computer</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Computer del team</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Escludi ora</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Escluso. Il server lo saprà con il prossimo scambio.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Perso: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">No, lascia com&apos;è</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Qualcuno di nuovo (il nome non è ancora arrivato)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Qualcuno che è andato via</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Da ora il server del team non lo fa più entrare, e ogni chiave che aveva viene rifatta. Ciò che conteneva finora può essere ancora lì, bloccato con le frasi segrete di chi lo usava. Non si può annullare: per usarlo ancora, deve entrare di nuovo nel team.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Questo computer è perso…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">Alla prossima connessione cancella da solo la sua copia. Ciò che non è stato inviato resta lì, sigillato per il team.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">escluso</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">numero {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">questo computer</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Una copia è stata fatta e aperta: è buona.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copie</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">È stato riscritto dalla carta il {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Ultima copia: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Fai una copia ora</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Fai un nuovo foglio di recupero</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Copia in corso…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Nessuno ha ancora riscritto il foglio dalla carta. Ne faccia uno nuovo.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Apri l&apos;ultima copia per vedere se è buona</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Aperta per vedere se è buona: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Foglio di recupero</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost fa una copia cifrata ogni giorno, e la apre per vedere se è buona. Le copie si conservano per 35 giorni.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">L&apos;ultima copia si apre: è buona.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Non c&apos;è ancora una copia.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Queste copie sono su questo computer. Se viene rubato, spariscono con lui: ogni tanto copi la cartella più recente su una chiavetta USB e la chiuda a chiave.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Dove sono</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Correggi {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Indicato: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minuti</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Minuti: scriva un numero o lasci vuoto. Nulla è perso.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Bisogno: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Salva la correzione</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Salvato su questo computer. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Diventa una nuova voce. Quella vecchia resta leggibile.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Annullato. Le parole sono in In sospeso.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Tolga la spunta a ciò che era sbagliato</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Questa correzione non era finita. Può continuare.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Coperto.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Coperto. Scriva il PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Blocca invece</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">Questo non è il PIN. Tentativi rimasti: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">Il PIN ha da 4 a 8 cifre.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Sblocca con la frase segreta</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">Ciò che stava scrivendo è conservato.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Torna alla copia del {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Ritorno alla copia…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">O le parole del foglio di recupero</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Frase segreta di allora</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Scriva la frase segreta, o le parole del foglio di recupero.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">La copia è di nuovo qui. Ora scelga una nuova frase segreta con il foglio di recupero.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Questo file non si può leggere</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Prova ad aprire di nuovo</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">Ciò che è stato scritto dopo il {0} non è nella copia. Il file che non si può leggere è conservato, perché qualcuno possa ancora recuperarlo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Lei chi è?</translation>
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
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Inizia la demo</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Ricomincia la demo. Ciò che è stato scritto in quella vecchia si cancella.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Continua la demo</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">La sua frase segreta è “{0}”, il suo PIN per coprire è {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Preparazione della demo. Ci vogliono circa dieci secondi…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Apertura…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">La demo è uno sportello a Islington con 25 persone inventate e 150 servizi inventati. Una riga in alto dice che è la demo. Non ci scriva nulla su persone vere.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Prova la demo</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Aggiungi questo servizio</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Torna alla lista</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Togli</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Scrivere questo in un&apos;altra lingua</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Indirizzo</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Chieda solo se la persona vuole dirlo. “Non chiesto” e “preferisce non dirlo” sono risposte diverse, e vanno bene tutte e due.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Nascita (basta l&apos;anno)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Gruppo etnico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Cognome</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Genere</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Nome di battesimo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interprete</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Questa persona è qui due volte?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Lingue, la preferita per prima</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Possiamo lasciare un messaggio?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Possiamo telefonare?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Possiamo mandare SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Possiamo scrivere lettere?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nome che usa</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Numero nel vostro foglio di calcolo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefono</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Codice postale</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religione</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Spiegato come usiamo i dati</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Spiegato il</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Che altro serve per la sua sicurezza, per esempio “Non tramite il marito”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Fatto. {0} servizio letto.</numerusform>
            <numerusform>Fatto. {0} servizi letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">File che non contengono una lista di servizi: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0} servizio: preparazione alla ricerca…</numerusform>
            <numerusform>{0} servizi: preparazione alla ricerca…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} come prima</numerusform>
            <numerusform>{0} come prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} cambiato</numerusform>
            <numerusform>{0} cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} nuovo</numerusform>
            <numerusform>{0} nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} servizio</numerusform>
            <numerusform>{0} servizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} servizio non è più nella lista. Resta qui, con la sua data.</numerusform>
            <numerusform>{0} servizi non sono più nella lista. Restano qui, con la loro data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} servizio è arrivato due volte. Vale quello controllato per ultimo.</numerusform>
            <numerusform>{0} servizi sono arrivati due volte. Vale quello controllato per ultimo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} servizio lasciato fuori: il motivo è sotto la fonte.</numerusform>
            <numerusform>{0} servizi lasciati fuori: i motivi sono sotto la fonte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} servizio corretto: il motivo è sotto la fonte.</numerusform>
            <numerusform>{0} servizi corretti: i motivi sono sotto la fonte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} servizio letto da {1}…</numerusform>
            <numerusform>{0} servizi letti da {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Per esempio {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, dal server del team</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, importato {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Arrivo dell&apos;elenco dei servizi del team…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Arrivo dell&apos;elenco dei servizi del team: {0} di {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Preparazione dell&apos;elenco del team alla ricerca: {1} di {0} servizio</numerusform>
            <numerusform>Preparazione dell&apos;elenco del team alla ricerca: {1} di {0} servizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>L&apos;elenco dei servizi del team è qui: {0} servizio.</numerusform>
            <numerusform>L&apos;elenco dei servizi del team è qui: {0} servizi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Importa una lista</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Importa</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Scelga un file o una cartella, o scriva un indirizzo web.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Scegli una lista di servizi</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Scelga la colonna con i nomi dei servizi.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Elenco dei servizi</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">File, cartella o indirizzo web</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Ancora nessuna lista. Importi la prima qui sotto.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Solo un coordinatore può importare liste.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Dati Open Referral (JSON), liste NHS di studi GP e farmacie (CSV), o un semplice foglio di calcolo (CSV o XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost trova i servizi in queste liste. Sono conservate su questo computer.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Fonti</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Due colonne sono “{0}”. Per una scelga altro.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Che cosa l&apos;ultima importazione di questa fonte ha corretto o lasciato fuori</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">Che cosa contiene ogni colonna? Guardi gli esempi, poi importi.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Terminare un progetto</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Terminarlo ora</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Non passa più nulla da una parte all&apos;altra, e non si può più scrivere nulla sulle copie. Ciò che c&apos;è finora nel progetto lo tengono entrambi. Prima ritiri le sue persone, sulle loro pagine. Non si può annullare.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Le copie delle nostre persone possono restare a loro</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">Il progetto per voi è finito. L&apos;altra organizzazione lo saprà con il prossimo scambio.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”, con {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Apertura…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificato di cancellazione</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Scegli il motivo</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Cancella una persona</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Cancella {0} per sempre</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Cancellato. Legga il certificato, e lo salvi se serve.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Tutto ciò che riguarda solo una persona sparisce, qui e sugli altri computer del team. Non si può recuperare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">No, non cancellare</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Solo un coordinatore può cancellare una persona.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Scelga il motivo.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Salva il certificato</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Salva il certificato…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Salvato. Il certificato non contiene nomi.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">La sua pagina, i suoi contatti, bisogni, note e voci di “serve altro aiuto” sono cancellati per sempre. Un contatto insieme a un&apos;altra persona resta, senza di lei.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Perché?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Arrivato, ma non si è potuto aprire: {0}. È conservato come è arrivato, e nulla è stato sovrascritto. Lo dica al coordinatore: forse manca una chiave, o qualcosa è stato cambiato lungo la strada.</numerusform>
            <numerusform>Arrivati, ma non si sono potuti aprire: {0}. Sono conservati come sono arrivati, e nulla è stato sovrascritto. Lo dica al coordinatore: forse manca una chiave, o qualcosa è stato cambiato lungo la strada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Non accettato dal server del team: {0}. È salvato su questo computer. Lo dica al coordinatore.</numerusform>
            <numerusform>Non accettati dal server del team: {0}. Sono salvati su questo computer. Lo dica al coordinatore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Scritto da un Signpost più nuovo: {0}. È conservato. Per vederlo, installi la versione più nuova su questo computer.</numerusform>
            <numerusform>Scritti da un Signpost più nuovo: {0}. Sono conservati. Per vederli, installi la versione più nuova su questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">dalle {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">È tutto salvato su questo computer.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Non si è potuto usare</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Scambio</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Guarda</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Nulla è in attesa.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Questo computer lavora da solo. È tutto salvato.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">In attesa di invio</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">In attesa di invio ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Tutti gli utenti, i contatti e ciò che è da seguire, in un file che altri programmi leggono.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Scegli dove ed esporta…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Esporta</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Esportati: {0}, {1}. Il file può essere letto da chiunque.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Solo un coordinatore può esportare.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Scriva a che cosa serve l&apos;esportazione.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">Il file non è bloccato: chi lo ha può leggere tutto. Lo tenga solo finché serve. L&apos;esportazione e il suo scopo sono scritti nel registro.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">A che cosa serve?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} utente</numerusform>
            <numerusform>{0} utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contatto</numerusform>
            <numerusform>{0} contatti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Un codice postale</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Prima aggiunga un servizio: Enter sul servizio nella lista.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Aggiunto: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Trova un servizio</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Prima finisca la persona nuova: prema Enter lì, o Esc per lasciare.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Non più salvato. È di nuovo tutto qui.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Annotato: per questo bisogno non si è trovato nulla.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Salvato su questo computer. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Messo da parte. È in In sospeso, nella pagina Oggi.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Tolto: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Codice postale della persona</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Non c&apos;è ancora nulla da salvare. Aggiunga un servizio, un bisogno o una nota.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">Questo è per {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Non era finito ({0}).</translation>
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
        <translation type="unfinished">Inizi qui se nessuno del team usa ancora Signpost. Due minuti.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Trasporta un file per un collega senza internet</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entra</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Per guardarsi intorno, con persone e servizi inventati.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nuova organizzazione</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Prova la demo</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Benvenuti in Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Il team usa già Signpost, su altri computer.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Un altro giorno</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Scelga un esito. Anche “Non si sa” è un esito.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Scegli</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Giorno, come 3 dicembre 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Da fare entro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fatto</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Passato a</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Passato a qualcun altro</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Tra 2 settimane</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">Tra 3 giorni lavorativi</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Tra una settimana</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">Nel team resta aperto; fuori dal team esce dalla lista aperta.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Torna il prossimo giorno lavorativo, {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Torna nella lista aperta. Ciò che è stato fatto resta leggibile.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Esce dalla lista aperta e resta in Tutti.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Resta aperto. Quando lo guarda di nuovo?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Io</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Prossimo giorno lavorativo</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Non serve più</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Né nome né telefono</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Riapri</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Esito</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Raggiunto, serve ancora aiuto</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Contatto sicuro</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Qualcuno fuori dal team</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Il team</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Provato, nessuna risposta</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Urgente: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">In attesa</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Che cosa lo ha impedito</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Chi se ne occupa?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Perché</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Con</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Scriva il giorno così: 3 dicembre 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} giorno</numerusform>
            <numerusform>{0} giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Salvato su questo computer. Ora se ne occupa {0}. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Salvato su questo computer. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Annullato. È di nuovo senza nome.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Annullato. {0} aspetta come prima.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: da fare entro {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Ho dimenticato la frase segreta</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Può restare vuoto.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Apri con la nuova frase segreta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Apertura…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN per coprire (da 4 a 8 cifre)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Lettere maiuscole o minuscole, con o senza spazi: va bene tutto.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Le parole del foglio di recupero, tutti i sei gruppi</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Queste parole non aprono queste schede. Nulla è perso. È il foglio di recupero più recente di questa organizzazione? Riprovi.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Lei chi è?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">Presso</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Scrivi le sedi nelle Impostazioni</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Dove si trova oggi?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">Di nuovo {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Contatti precedenti: prema Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} di {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Aggiungi un contatto senza nome</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Torna alla lista</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Contatti, dal più recente</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Correggi</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Ancora nessun contatto. Prema Nuovo contatto quando la persona è qui.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Che cosa è successo?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contatto precedente</numerusform>
            <numerusform>{0} contatti precedenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Aggiunto. Enter lo toglie.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Aggiunto</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Forse non copre questo indirizzo: chieda</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Un altro computer per {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Domanda al server del team…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Codici che nessuno ha ancora usato</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Chiudi questo codice</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Chiuso. Questo codice non fa entrare nessuno.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Invita</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Crea un codice</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Non ancora usato</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Scriva il nome: sarà sul biglietto.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Qualcuno</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Una persona nuova</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">Il codice è pronto. Stampi il biglietto, o lo copi.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Il suo nome</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Che cosa fa</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Chi invitare?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   fino al {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Indirizzo del server del team</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Domanda al server del team…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Alla fine riceve un foglio di recupero per questo computer. Tenga pronta una stampante o una penna.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Codice</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entra</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Ingresso nel team. Ci vogliono alcuni secondi…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Guarda il codice</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN per coprire (da 4 a 8 cifre). Può restare vuoto.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Scriva l&apos;indirizzo del server del team.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Scriva il codice.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Scriva il suo nome, come lo vuole sulla schermata di blocco.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Lettere maiuscole o minuscole, con o senza trattini: va bene tutto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ferma</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Arresto…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Serve il biglietto del coordinatore. La prima persona di un team riceve un codice da chi gestisce il server.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Il suo nome, come apparirà sulla schermata di blocco</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Indirizzo del server del team</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Codice</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Tutto ciò che è in questo profilo resta, e viene inviato al server del team, bloccato in modo che il server non possa leggerlo.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entra</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Entra in un team</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Fatto. Ora arrivano le note del team, e le sue vengono inviate.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Guarda il codice</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Non ora</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Scriva l&apos;indirizzo e il codice che sono sul biglietto.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Metti insieme</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Lettere maiuscole o minuscole, con o senza trattini: va bene tutto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ferma</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Qui c&apos;è: {0} e {1}. Anche il team ne ha. Nulla si perde: si conserva tutto di entrambi. Chi è in entrambi resta due volte, finché le due schede non si uniscono in Utenti. Metterli insieme?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} contatto</numerusform>
            <numerusform>{0} contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} persona</numerusform>
            <numerusform>{0} persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} è qui due volte?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} è la stessa persona?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">L&apos;unione mette le due storie in una pagina. Nessuna scheda si perde, e si può annullare.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Stessa persona: unisci le due schede</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Un&apos;altra persona: torna indietro</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Separa l&apos;ultima unione</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">L&apos;altra scheda: scriva un nome</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">Queste potrebbero essere la stessa persona</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Questo codice dà inizio al team di {0}. Lei ne sarà il coordinatore.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Questo codice è per un altro suo computer, in {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Questo codice la fa entrare in {0}, come {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Tastiera: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Utenti</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Copri lo schermo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Scambio</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Trova un servizio</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Dai un foglio</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Vai a una pagina, un&apos;azione o un servizio</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Blocca</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Prossima persona, mette da parte questa</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Note per il responsabile della tutela</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salva</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Impostazioni</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Questa lista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Oggi</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Gira lo schermo verso il cliente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annulla</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Numeri per aiuto urgente</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Di che cosa ha bisogno questa persona?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Chi è?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Scrivi una nota</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Copri lo schermo</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Esegui ciò che è segnato</translation>
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
        <translation type="unfinished">Tasti</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift tre volte</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Torna indietro di un passo. Le parole restano.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2} di {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Usa questa lingua</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % in bozza, {2} % letto da chi parla la lingua)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Un file salvato può essere aperto da chiunque usi questo computer.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Una registrazione audio</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Braille</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Lingua dei segni britannica</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Cartoncino o lettera</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Cartoncino per iscriversi da un GP</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Parole facili con immagini</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Inglese</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Aiuto con i moduli</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">A caratteri grandi</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">Nella sua lingua</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Informazioni</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">Non c&apos;è scritto nessun nome, e non dice nulla sul motivo della visita.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Caratteri grandi</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Lettera su lingua e sostegno</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Guardare la persona: non sente bene</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Preparazione della pagina…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Più tempo</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Senza gradini</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Pagina {0} di {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Immagine della pagina</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Stampa</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Stampato.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Salva come file</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Salva la pagina</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Salvato. Altri che usano questo computer possono aprire quel file.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Mostra in grande da fotografare</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Qualcuno entra con la persona</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">A voce: non legge bene</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Sostegno</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">Ciò che si spunta qui non viene conservato.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">Da 16 a 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">Da 18 a 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">Da 25 a 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">Da 35 a 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">Da 50 a 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">Da 65 a 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 e oltre</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Origine africana</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Altra origine asiatica</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Altra origine nera, nera britannica o caraibica</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Altra origine mista o multipla</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Altra origine bianca</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Qualsiasi altro gruppo etnico</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Un&apos;altra religione</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Arabo</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Asiatico o asiatico britannico</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladese</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Nero, nero britannico, caraibico o africano</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Buddista</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Caraibico</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Cinese</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Cristiana</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Costo</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Ostacolo digitale</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Discriminazione</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Inglese, gallese, scozzese, nordirlandese o britannico</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Paura o sfiducia</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gypsy o Irish Traveller</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Induista</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Indiano</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Serve un interprete</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Serve un interprete, un uomo</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Serve un interprete, una donna</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Presentato</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Irlandese</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Ebraica</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Ostacolo della lingua</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Gruppi etnici misti o multipli</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Musulmana</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Nessun posto o nessun fondo</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Nessun interprete</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Non serve un interprete</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Nessuna religione</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">Non ne ha diritto</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Altro gruppo etnico</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pakistano</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Inviato al servizio</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Rom</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Normale, tra 2 settimane</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Foglio</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikh</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Presto, tra 3 giorni lavorativi</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Detto a voce</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Trasporti</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">Meno di 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Urgente, oggi</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Bianco</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Bianco e asiatico</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Bianco e nero africano</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Bianco e nero caraibico</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Ho dimenticato la frase segreta: usa il foglio di recupero</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Lascia la demo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Apertura…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN per coprire (da 4 a 8 cifre)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase segreta</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Scriva la frase segreta.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Signpost non si è sbloccato. Nulla è perso.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">Questa è la demo. La sua frase segreta è: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Riprovi.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Sblocca</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Sblocca Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Lei chi è?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">Con un PIN si può coprire lo schermo e tornare subito. Signpost lo dimentica quando si blocca. Può restare vuoto.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Ora può riprovare.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Controlla di nuovo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Registro, dalla riga più recente</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Chi ha aperto, stampato, esportato o cambiato che cosa. Nulla si può togliere senza che si veda. Non nomina nessun utente.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">scopo: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qualcuno</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} riga. Il registro è intero: nessuna riga è stata cambiata o tolta.</numerusform>
            <numerusform>{0} righe. Il registro è intero: nessuna riga è stata cambiata o tolta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Chieda prima all&apos;altra organizzazione la sua tessera e la metta qui.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Fare la proposta</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Proporre un progetto</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Scriva come si chiama il progetto.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Leggere la tessera</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Prima telefoni, e confrontate le parole.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">La tessera di {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">La proposta è fatta. La invii, poi faccia lo scambio con il team.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">La proposta: da inviare</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">La loro tessera</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Come si chiamerà il progetto?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">È una persona che conosciamo?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">In dubbio? Scelga persona nuova: nulla va perso.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Stessa persona</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Persona nuova</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Età</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Meno</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Possiamo citare le sue parole</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Di più</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Le sue parole</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Spiegato come usiamo i dati</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Che cosa lo ha impedito</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Come possiamo ritrovare questa persona?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Entro quando</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Io</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Il team</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Scriva una o due lettere</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Perché</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Con</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">È {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Chi è questa persona?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Si riempie da solo quando si aggiunge un servizio</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Togli il bisogno {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: nulla trovato</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Cognome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Possiamo lasciare un messaggio?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Possiamo telefonare?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Possiamo mandare SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Possiamo scrivere lettere?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefono</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Ricorda questa persona</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Persona nuova. Tutto questo può restare vuoto.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Basta il nome senza cognome: chiunque veda questo computer può leggerlo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Crea</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Preparazione. Ci vogliono alcuni secondi…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Nome della vostra organizzazione</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nuova organizzazione</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Nessuno può aprire le schede senza una frase segreta o il foglio di recupero, che viene dopo. Tenga pronta una stampante o una penna.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN per coprire (da 4 a 8 cifre)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Scriva il nome della vostra organizzazione.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Scriva il suo nome, come lo vuole sulla schermata di blocco.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">Con un PIN si può coprire lo schermo e tornare subito. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Il suo nome, come apparirà sulla schermata di blocco</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Almeno {0} carattere.</numerusform>
            <numerusform>Almeno {0} caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Difficile da indovinare. Bene.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nuova frase segreta</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>La frase segreta deve avere almeno {0} carattere.</numerusform>
            <numerusform>La frase segreta deve avere almeno {0} caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">La stessa frase segreta ancora una volta</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Le due frasi segrete non sono uguali. Scriva di nuovo la seconda.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Tre o quattro parole senza legame vanno bene.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Una nota con questo segno viene sigillata quando si salva. Solo il responsabile può leggerla.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">In pericolo adesso: chiami il 999. Ascolti, non prometta di mantenere il segreto, e non chieda a un parente di fare da interprete. Lo dica oggi al responsabile della tutela.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Non è ancora indicato un responsabile della tutela. Chieda al coordinatore.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Solo per il responsabile della tutela</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Responsabile della tutela: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">La nota di prima resta sigillata per il responsabile.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">In pensiero per la sicurezza di qualcuno?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Torna alla lista</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Senza nome</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Quella volta non è stato indicato nessun servizio.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Apri la pagina di {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Contatto: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Servizi indicati quella volta</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">Il contatto è stato annullato dopo. La nota resta.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Scritta da {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qualcuno</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Scritta da {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">senza nome</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qualcuno</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} di {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, non ancora aperta</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Tieni questa</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Tieni questa: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Qualcuno</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} ha scritto questo alle {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} ha scritto questo.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">L&apos;elenco dei servizi non ha più questo servizio.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Coprire e bloccare</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Copri lo schermo dopo questi minuti senza un tasto</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Per esempio: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Sedi</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">È su ogni foglio che le persone portano a casa.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">È sulla scheda dei numeri urgenti (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Blocca dopo questi minuti di schermo coperto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Nome del responsabile della tutela</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Solo un coordinatore può cambiare queste voci.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">La nostra organizzazione</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Telefono del responsabile della tutela</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Responsabile della tutela (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salva</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Salvato su questo computer. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Annullato. È come prima.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Dove si tengono gli sportelli, uno per riga, con il codice postale dopo una virgola</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">La nostra tessera</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Invii questo testo all&apos;altra organizzazione, per e-mail o per posta. Non contiene nulla di segreto. Poi telefonatevi e confrontate le parole.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">La tessera</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Quello che lei legge a loro</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Vai a</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Pagina, azione o servizio</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Pagine, azioni e servizi</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Salva come PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Salvato. Chi ha questo file può usarlo: lo stampi, poi lo elimini.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Inviato alla stampante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">La stampante non l&apos;ha accettato. Nulla è perso. Riprovi.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Aprire il file…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Salvare come file…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostra</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Aggiungi</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Aggiungi una persona su questo computer</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Aggiunto. Ora il nome è sulla schermata di blocco.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Cambia la mia frase segreta</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Cambia che cosa fa…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Tutti nel team.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Tieni</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Nome, come apparirà sulla schermata di blocco</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Persone</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Rimuovi {0} ora</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Rimosso. {0} voce da seguire è tornata al team.</numerusform>
            <numerusform>Rimosso. {0} voci da seguire sono tornate al team.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Rimuovi…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Salva che cosa fa</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Salvato. Ora {0} fa: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">La frase segreta di adesso</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">Il server del team non fa più entrare questa persona, e ogni chiave che aveva viene rifatta. Un computer suo può conservare ciò che aveva finora.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">La persona scrive qui la propria frase segreta.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Che cosa fa</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Che cosa fa {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Chi usa Signpost su questo computer.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Parole da confrontare al telefono</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">La sua frase segreta</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">La sua frase segreta è cambiata.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} non ha ancora un computer nel team.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} non potrà più sbloccare Signpost qui. Ciò che ha scritto resta, e le sue voci da seguire tornano al team. Non si può annullare.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, computer {1} di {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Risposto sul suo schermo. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Dai il foglio</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Servizi indicati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Bisogno</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Non chiesto</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Salva per {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Salva senza nome</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Questa persona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Chi</translation>
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
        <translation type="unfinished">Leggetevi queste parole al telefono. Se una è diversa, qualcuno sta in mezzo a voi: non invii altro, e telefoni a chi gestisce il server.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">Il PIN ha da 4 a 8 cifre. Può anche restare vuoto.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Torna indietro</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Salvato. Invii il file all&apos;altra organizzazione.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Terminare questo progetto…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Ancora senza nome</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">Nulla è condiviso con un&apos;altra organizzazione.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Proporre un progetto…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">La nostra tessera…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Accettare una proposta…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Progetti condivisi</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">proposto, non hanno ancora detto sì</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">aperto a entrambi</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">finito</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">persone che possono leggere: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">fermo: la loro chiave è cambiata, telefonare a loro</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">in attesa della loro chiave</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">con {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} nostra</numerusform>
            <numerusform>{0} nostre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} loro</numerusform>
            <numerusform>{0} loro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Una verifica di un servizio in un&apos;altra lingua</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">La pagina di una persona</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Un servizio in un&apos;altra lingua</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Indirizzo</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Nascita</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contatto</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Da fare entro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fatto</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Fatto il</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Vuoto</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Gruppo etnico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Cognome</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Genere</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Nome di battesimo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Passato ad altri</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Come</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Quante volte si è provato</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Come ritrovare la persona</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Come ottenerlo</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Quanto è urgente</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Con parole sue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interprete</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Unito con</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Lingue, la preferita per prima</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Andato via il</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Possiamo lasciare un messaggio?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Possiamo telefonare?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Possiamo mandare SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Possiamo scrivere lettere?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Nome che usa</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Non serve più</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nessuno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Non si sa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Numero nel vostro foglio di calcolo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefono</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Codice postale</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religione</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Qualcuno</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Qualcuno del team</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altro</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Serve ancora aiuto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Ritirato</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Il team</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Spiegato come usiamo i dati</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Spiegato il</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Due versioni</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Annullato</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Come è andata</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Che altro serve per la sua sicurezza</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Che cosa lo ha impedito</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Che cosa è successo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Che cos&apos;è</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Che cosa fa</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Che cosa portare</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dove</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Se l&apos;anno di nascita è approssimato</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Per chi è</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Perché serve altro aiuto</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Con</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">Con chi, a parole</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sì</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">L&apos;ho su carta</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Se si dimentica una frase segreta, solo queste parole aprono le schede. Le metta ora su carta, e tenga la carta in un posto chiuso a chiave lontano da questo computer.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Stampa</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Salva come PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Qui non c&apos;è una stampante. Copi le parole a mano: sei gruppi di sei. Oppure le salvi su una chiavetta USB e le stampi altrove; chi ha quel file può aprire tutto.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Il suo foglio di recupero</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Cancellazione di ciò che resta della copia del team…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continua</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Mettere il file sigillato su una chiavetta…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">Il file sigillato è lì. Lo dia al coordinatore.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Questo computer è stato rimosso dal suo team</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Per tornare nel team, chieda un nuovo codice per entrare.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Dove mettere il file sigillato?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Scrittura del file…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Cerca più lontano</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Nessuno di questi aiuta: annota che non si è trovato nulla</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Annota che non si è trovato nulla</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Servizi trovati</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Scriva di che cosa ha bisogno questa persona, per esempio dentista, banco alimentare o non riesco a pagare l&apos;affitto. La freccia giù va alla lista. Enter aggiunge un servizio. La freccia destra lo apre.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Tutti i sei gruppi, nell&apos;ordine dei loro numeri</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Controlla</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Mostra di nuovo il foglio</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Lettere maiuscole o minuscole, con o senza spazi: va bene tutto.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Queste sono le parole di un altro foglio. Nulla è perso. Guardi di nuovo.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Scriva le parole che sono sulla carta</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Legge anche le note segnate per questo ruolo</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Revisore</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Operatore</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Utenti, contatti e voci da seguire</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Coordinatore</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Persone, elenco dei servizi, importazioni ed esportazioni</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Legge il registro, non vede gli utenti</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Responsabile della tutela (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Contatti di oggi ed elenco dei servizi</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Volontario</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">revisore</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">operatore</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">coordinatore</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">responsabile della tutela</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">volontario</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Scambio con il team: {0} di circa {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Scambio con il team…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">A che punto è lo scambio con il team</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ferma</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Ferma lo scambio con il team</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Arresto… Ciò che è stato scambiato finora resta.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} di {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">CONTATTO SICURO</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Contatto sicuro: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Ancora nessuna nota. Quando qualcuno spunta “Solo per il responsabile della tutela” sotto una nota, arriva qui.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Note per il responsabile della tutela</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Solo un responsabile della tutela può leggere queste note. Ogni apertura è scritta nel registro.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Note sigillate, dalla più recente</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Domanda al server del team…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Metta qui ciò che l&apos;altra organizzazione le ha inviato.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Leggere la proposta</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Prima telefoni, e confrontate le parole.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Accettare</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Accettare una proposta</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">La loro proposta</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Ha accettato. Il progetto si apre quando entrambi hanno fatto lo scambio.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”, proposto da {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Qualsiasi lingua</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratis</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Con parole sue, per esempio: dentista</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">Vicino a</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Aperto ora</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Parla</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Di che cosa ha bisogno questa persona?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">In pericolo adesso? Chiami il 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">Nulla trovato per “{0}”. Provi un&apos;altra parola.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Questo codice postale non è conosciuto: le distanze non appaiono.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Inteso come “{0}”.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} servizio.</numerusform>
            <numerusform>{0} servizi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Scritto anche in</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zona coperta</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Costo</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Accesso</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Come ottenerlo</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Lingua: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Lingue parlate</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Orari di apertura</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Luogo</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Gestito da</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Il testo inglese nel frattempo è cambiato.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Web ed email</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Che cos&apos;è</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Che cosa portare</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Per chi è</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Di chi chiedere</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Come è stato indicato {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Ancora nulla. Enter aggiunge un servizio.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Togli {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Ripristinare</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Verificato: accanto ci sono il suo nome e la data di oggi, per il team.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Scelga una lingua</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Scelga prima la lingua.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Come ottenerlo</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Ho verificato: è giusto</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Vale di nuovo come non verificato.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">È di nuovo lì.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Alla fine non verificato</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Non salvato. Quello che ha scritto resta per la prossima volta che apre questa finestra.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salva</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Salvato su questo computer.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ritirare</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Ritirato. Non viene più mostrato.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Che cos&apos;è</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">Cosa portare (una cosa per riga)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Per chi è</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Scrivere questo in un&apos;altra lingua</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Scriva solo ciò che sa per certo. Ciò che lascia vuoto è mostrato in inglese. Accanto ci sono il suo nome e la data di oggi, per il team.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Questo non era finito. Può continuare.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Informazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aspetto</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copie</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Elenco dei servizi</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Cancella una persona</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Esporta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">La nostra organizzazione</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Parti delle impostazioni</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Persone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Impostazioni</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Team e computer</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Fogli di calcolo dei team</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">Una copia è condivisa in questo progetto. Quando la ritira, viene cancellata da entrambe le parti, con tutto ciò che vi è stato scritto. La pagina della persona resta.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Prima chieda alla persona, poi scelga come ha detto sì.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Contatti, con bisogni e servizi</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">La persona è d&apos;accordo?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Genere, etnia e religione</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Torna indietro</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Non è aperto nessun progetto con un&apos;altra organizzazione. Prima lo inizia un coordinatore.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Non ancora chiesto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Progetto</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Condividi una copia</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">Condividere {0} con un&apos;altra organizzazione?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Ritira la copia per sempre</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">Il partner riceve una copia con il nome, le lingue e come raggiungere la persona in sicurezza. Entrambi vedete ciò che si scrive sulla copia. Le note per il responsabile della tutela non partono mai.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">Su che altro è d&apos;accordo?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">Ciò che è ancora aperto in “Serve altro aiuto”</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Ciò che è stato scritto su questi contatti</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Sì, lo ha detto oggi</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Sì, ha firmato oggi</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, con {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Un file salvato può essere aperto da chiunque usi questo computer.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Prima risponda: è sicuro portarlo a casa?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Chieda prima di dare un foglio di carta. Ciò che c&apos;è scritto potrebbe mettere la persona in pericolo.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Cartoncino o lettera…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Inglese</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Non dare il foglio</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">È sicuro portarlo a casa? Prima scelga una risposta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lingua</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Preparazione del foglio…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Nessun foglio dato. Detto invece a voce.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Nessun foglio.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normale</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Solo il numero</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">Solo il numero stampa un numero di telefono e gli orari, senza nomi di servizi.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Immagine del foglio</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Stampa</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">È sicuro portarlo a casa?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Salva come file</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Salva il foglio</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Salvato. Altri che usano questo computer possono aprire quel file.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Foglio</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Foglio stampato.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Mostra in grande da fotografare</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Grandezza</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sì</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Coperto.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Demo. Qui tutte le persone sono inventate.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Blocco in corso…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">La finestra ora è in {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Indirizzo del server: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fatto</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Vale per un solo uso, fino al {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Stampa il biglietto</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Salva come PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">Il codice per {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Chi ha questo codice può entrare al posto di questa persona. Lo dia in mano, o lo legga al telefono; non lo mandi per email. Non viene mostrato di nuovo.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>E {0} altro di questo tipo.</numerusform>
            <numerusform>E altri {0} di questo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Fatto. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Riga {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Riga {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} contatto aggiunto</numerusform>
            <numerusform>{0} contatti aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} contatto è di una persona già conosciuta</numerusform>
            <numerusform>{0} contatti sono di persone già conosciute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} lasciato fuori</numerusform>
            <numerusform>{0} lasciati fuori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} persona aggiunta</numerusform>
            <numerusform>{0} persone aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} riga può essere di una persona già conosciuta con un nome scritto in altro modo. La cerchi in Utenti: lì si possono unire due schede.</numerusform>
            <numerusform>{0} righe possono essere di persone già conosciute con un nome scritto in altro modo. Le cerchi in Utenti: lì si possono unire due schede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} riga letta</numerusform>
            <numerusform>{0} righe lette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} era già qui</numerusform>
            <numerusform>{0} erano già qui</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} di {0} riga…</numerusform>
            <numerusform>{1} di {0} righe…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Tutto resta su questo computer. Se il team usa Signpost anche su altri computer, si possono tenere allineati.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Scambio con il team: {0} di circa {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Scambio con il team…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Entra in un team</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Controllo…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">No, per ora non eliminare</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Eliminare qui molte schede?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ferma</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Ferma lo scambio</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Arresto… Ciò che è stato scambiato finora resta.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Scambia ora</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">Il server del team chiede a questo computer di eliminare molte schede insieme. Nulla è stato ancora eliminato. Chieda al coordinatore se è giusto: ciò che si elimina qui non si può recuperare da qui.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Questo computer lavora da solo.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Sì, elimina anche qui</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Salvato su questo computer.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Team aggiornato alle {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Le note del team stanno ancora arrivando.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Le note del team stanno ancora arrivando: {0} di circa {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">L&apos;orologio di questo computer è avanti di {0}. Lo regoli.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">L&apos;orologio di questo computer è indietro di {0}. Lo regoli.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Aggiornato. Inviati: {0}. Arrivati: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Ciò che il team ha inviato non si è potuto scrivere su questo disco. Nulla è perso: viene chiesto di nuovo. Faccia spazio sul disco, o controlli che sia collegato.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Veda Scambio (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} giorno</numerusform>
            <numerusform>{0} giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} voce ha due versioni.</numerusform>
            <numerusform>{0} voci hanno due versioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} ora</numerusform>
            <numerusform>{0} ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} minuto</numerusform>
            <numerusform>{0} minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} il {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} in attesa di invio.</numerusform>
            <numerusform>{0} in attesa di invio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">È davvero il nostro server?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Più computer di una stessa organizzazione, allineati tramite un server.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Team e computer</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">Il team</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">Il server del team</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Parole da confrontare al telefono</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Importa i contatti e le persone che un team teneva in un foglio di calcolo. Di ogni riga si dice che cosa ne è stato; importare di nuovo lo stesso file non aggiunge nulla.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Importa</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Prima scelga un file.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Scegli un foglio di calcolo</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">File (CSV o XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Guarda</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Solo un coordinatore può importare fogli di calcolo.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Fogli di calcolo dei team</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Due colonne sono “{0}”. Per una scelga altro.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} riga. Che cosa contiene ogni colonna? Guardi gli esempi.</numerusform>
            <numerusform>{0} righe. Che cosa contiene ogni colonna? Guardi gli esempi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Qui non c&apos;è scritto nulla in inglese.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Il testo inglese nel frattempo è cambiato.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">Il farmacista può curare mal d&apos;orecchio, mal di gola, sinusite, fuoco di Sant&apos;Antonio, impetigine, punture d&apos;insetto infette e semplici infezioni urinarie nelle donne, senza appuntamento dal GP. Ci sono limiti di età.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Un inquilino non deve andarsene nella data scritta nell&apos;avviso del proprietario. Si faccia consigliare prima di andarsene: andarsene troppo presto può voler dire meno aiuto dal comune (council).</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Ogni adulto che assiste qualcuno senza essere pagato può chiedere al comune (council) una valutazione (carer&apos;s assessment). Riguarda i bisogni di chi assiste, ed è gratuita.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space ferma la maggior parte degli interessi e gli ufficiali giudiziari per un massimo di 60 giorni. Può chiederlo solo un consulente per i debiti.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">I figli di genitori senza diritto a fondi pubblici (no recourse to public funds) possono avere i pasti scolastici gratis se il reddito della famiglia è basso.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">Di giorno o di notte: chiami il 111 e scelga l&apos;opzione per la salute mentale (2). Se una vita è in pericolo, 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Se uno studio GP non vuole iscrivere qualcuno, deve dire il motivo per iscritto.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">La maggior parte degli inquilini può essere mandata via solo dagli ufficiali giudiziari del tribunale. Cambiare le serrature o mandare via qualcuno con la forza senza un ordine del tribunale è un reato.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">Le cure dentistiche NHS sono gratis sotto i 18 anni, in gravidanza e per 12 mesi dopo un parto, e con alcuni sussidi. Controlli prima che la cura inizi.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Gli esami della vista NHS sono gratis per chi ha 60 anni o più, meno di 16 anni, il diabete o il glaucoma, o alcuni sussidi.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Nessun indirizzo fisso? Una persona può iscriversi da un GP con un indirizzo temporaneo o con l&apos;indirizzo dello studio.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Reddito basso? Il modulo HC1 può portare un aiuto per i costi NHS, anche senza sussidi. Un certificato HC2 dà l&apos;aiuto completo.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Solo consulenti registrati, solicitor e barrister possono dare consigli sull&apos;immigrazione. Controlli il nome nella lista del governo prima che qualcuno paghi.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">Chi ha 18 anni o più può rivolgersi direttamente a NHS Talking Therapies. Non serve una lettera del GP.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">In gravidanza o con un bambino sotto i 4 anni e con alcuni sussidi: una carta Healthy Start paga latte, frutta e verdura. Sotto i 18 anni e in gravidanza: i sussidi non servono.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP rifiutato? Chieda un riesame obbligatorio (mandatory reconsideration) entro un mese dalla data della lettera.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">Andare dal GP è gratis per tutti in Inghilterra, qualunque sia la condizione di immigrazione. Le cure in ospedale possono essere a pagamento: prima si faccia consigliare.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Chi è senza casa per violenza domestica ha sempre un bisogno prioritario (priority need). Il comune (council) non deve chiedere prove prima di aiutare.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">L&apos;NHS trova e paga gli interpreti. Lo chieda quando prenota. I bambini non devono fare da interprete.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">Il primo pagamento di Universal Credit arriva dopo circa 5 settimane. Un anticipo è un prestito senza interessi: si restituisce dai pagamenti successivi.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">Per iscriversi da un GP non serve una prova dell&apos;indirizzo né un documento d&apos;identità. La condizione di immigrazione non conta.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter per continuare</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Con parole sue, per esempio: dentista</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Nessuno è in attesa. Mentre parlate, segni qualcuno con Ctrl+M.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Oggi ancora nessuno. Scriva di che cosa ha bisogno la prima persona, per esempio dentista.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Note per lei come responsabile della tutela: {0} non ancora aperta</numerusform>
            <numerusform>Note per lei come responsabile della tutela: {0} non ancora aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Nulla è in sospeso.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Apri la lista</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Ricevuti oggi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Oggi</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Oggi, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">In sospeso</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Di che cosa ha bisogno questa persona?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} più avanti</numerusform>
            <numerusform>{0} più avanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} in ritardo</numerusform>
            <numerusform>{0} in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} oggi</numerusform>
            <numerusform>{0} oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} urgente</numerusform>
            <numerusform>{0} urgenti</numerusform>
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
        <translation type="unfinished">1. Prepara un viaggio USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Trasporta un file…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Apri la risposta…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Un collega l&apos;ha preparato su una chiavetta. Il file è bloccato: non se ne può leggere nulla, e non legge nulla qui. Trasportarlo due volte o in ritardo non fa danno.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Indirizzo del server, per il trasporto</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Domanda al server del team…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Trasporto fatto. Riporti la chiavetta dove è stata preparata e apra lì la risposta.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Trasporta un file per un collega senza internet</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Trasporta un file…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Senza internet per giorni? Un viaggio USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Prepari su una chiavetta ciò che è in attesa, lo trasporti su qualsiasi computer in rete, e apra qui la risposta. Il file è bloccato: chi lo trasporta non può leggere nulla. Trasportarlo due volte o in ritardo non fa danno.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Pronto: {0} scheda. Porti la chiavetta a un computer in rete, e faccia lì il trasporto.</numerusform>
            <numerusform>Pronto: {0} schede. Porti la chiavetta a un computer in rete, e faccia lì il trasporto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Scriva l&apos;indirizzo del server del team.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ferma</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Questo file chiede di eliminare qui molte schede. Nulla è stato eliminato. Chieda al coordinatore se è giusto.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Apri, ed elimina anche qui</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Dove mettere il file?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Quale file è tornato?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Quale file trasportare?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Ultima copia: {0}, non controllata.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Ultima copia: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Bloccato, ma il disco non ha accettato altro. Le sue parole sono conservate finché Signpost non si chiude. Faccia spazio, poi sblocchi e prema Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Bloccato. Ciò che stava scrivendo è conservato.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Ancora nessuna copia.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Salvato solo su questo computer.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">La lista dei servizi non si è potuta leggere, quindi ora è vuota. Nulla sulle persone è perso. Chieda a un coordinatore di importarla di nuovo: Impostazioni, Elenco dei servizi.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continua</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Metti da parte</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Non era finito ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">In pericolo adesso?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Non ancora indicato</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Aiuto urgente</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Voci con due versioni</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Oppure scriva ciò che è giusto</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Scriva ciò che è giusto.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Deciso. Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">L&apos;altra versione</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Due persone hanno cambiato la stessa cosa mentre erano separate. Nulla è perso: le guardi entrambe, e scelga.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Due versioni</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Annullato. Entrambe le versioni sono di nuovo qui.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Finché non sceglie, dovunque appaia il numero di telefono si mostra la versione più sicura.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Usa ciò che ho scritto</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">In uso ora</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Tutti</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: che cosa è successo?   {0}: la pagina della persona</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Più avanti {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Freccia sinistra</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Miei</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Senza data {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Per il team non c&apos;è nessuno in attesa. Veda Tutti.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Per lei non c&apos;è nessuno in attesa. Veda Team e Tutti.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Nessuno è in attesa. Mentre parlate, segni qualcuno con Ctrl+M.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">In ritardo {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Freccia destra</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Team</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Oggi {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Urgenti {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Di chi</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Torna alla lista</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Nota (può restare vuota)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Ora sappiamo chi è</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Apri la pagina di {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salva</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Finora</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Che cosa è successo?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Che cosa si è fatto finora: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Questa nota non era finita. Può continuare.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>provato una volta</numerusform>
            <numerusform>provato {0} volte</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">in attesa da {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">con {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">È una persona che conosciamo?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Nuovo utente “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Nome non dato</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Senza nome</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. Il partner vede ciò che si salva qui.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Lingua da correggere</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Crea un foglio di calcolo da correggere</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Crea un foglio di calcolo da correggere…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Chi parla questa lingua può correggerne le parole in un foglio di calcolo. Le sue parole valgono poi su questo computer.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Prendi le correzioni</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Prendi le correzioni…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">Il foglio di calcolo è pronto. Scriva sotto “correction” ciò che deve esserci, e un nome sotto “reviewed_by”. Poi lo prenda qui.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Cambiate: {1}. Confermate: {2}. Valgono dalla prossima apertura di Signpost.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, poi 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Un codice ha 7 gruppi di 5 lettere e cifre. Nulla è perso.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Una colonna è abbinata a qualcosa che Signpost non conosce.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Un consenso può nominare: {0}. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Una copia è condivisa con {0} in {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Una colonna abbinata non è in questo file. Abbini di nuovo le colonne.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Un bisogno è troppo lungo. Lo tenga sotto le 500 lettere; nelle note c&apos;è più spazio.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Una versione più nuova di Signpost ha creato questi file. Nulla è stato cambiato. Per aprirli, installi la versione più nuova su questo computer.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Un servizio senza nome non si può conservare. Lo tolga e lo aggiunga di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Un testo è troppo lungo. Ognuno deve avere meno di {0} lettera.</numerusform>
            <numerusform>Un testo è troppo lungo. Ognuno deve avere meno di {0} lettere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Una donna viene ferita, minacciata o controllata da un partner, un ex o la famiglia, o si è in pensiero per lei. Gratis, giorno e notte. Gestito da Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Accesso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Indirizzo</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>Da {0} anno in su</numerusform>
            <numerusform>Dai {0} anni in su</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>Da {1} a {0} anno</numerusform>
            <numerusform>Dai {1} ai {0} anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>E {0} in più.</numerusform>
            <numerusform>E {0} in più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Un altro motivo, annotato altrove.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">All&apos;indirizzo del team risponde un altro server, quindi non gli è stato inviato nulla. {0} Lo dica al coordinatore.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Zona coperta</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Chieda prima di telefonare.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">All&apos;indirizzo del team non risponde nessun server Signpost. {0} Chieda al coordinatore se l&apos;indirizzo è cambiato.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">A questo indirizzo non risponde nessun server Signpost. {0} Guardi di nuovo l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Nascita: scriva un anno come 1984, “circa 1984”, o una data intera come 17 marzo 1984. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Certificato di cancellazione</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Controllato {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Scelga una lingua diversa dall&apos;inglese.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Scelga una frase segreta che solo Lei conosce. Stampi il foglio di recupero che viene dopo.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Scelga il nome di un nuovo file. Nulla è stato esportato.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Scelga perché si cancella questa persona. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Chiuso ora. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Chiuso in quel momento. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contatti</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Costo</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Data in cui è stato fatto</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Data non conosciuta</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Data di nascita: scriva un anno, come 1984, o una data intera. Può restare vuota.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Data del contatto</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">Il giorno {0} di ogni mese</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Giorni non conosciuti</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Da fare entro</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Non lo fotografi, non lo mandi per e-mail e non lo tenga su un computer.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Non telefonare.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Non mandare SMS.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Emergenza: ambulanza, polizia, vigili del fuoco</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Vuoto, ma c&apos;è un motivo o una data. Preso come sì.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Le copie cifrate fatte prima si cancellano entro il {0}. Se una copia viene ripresa prima di allora, questa persona ne viene tolta subito.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Cifrato, e ogni pagina si può leggere.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Voci di “serve altro aiuto”</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Cancellato per sempre su questo computer:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Cancellato il {0}, da {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Ogni giorno</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">È tutto salvato su questo computer e sarà inviato più tardi.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Cognome</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Campi con due versioni</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">{0}, la quinta volta nel mese</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">{0}, la prima volta nel mese</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Per sicurezza, aspetti {0} secondo. Le sue note sono al sicuro.</numerusform>
            <numerusform>Per sicurezza, aspetti {0} secondi. Le sue note sono al sicuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Per: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">{0}, la quarta volta nel mese</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Gratis</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Emergenza gas</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Come possiamo ritrovare questa persona?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Entro quando? Scelga urgente, presto o normale.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Come trovare aiuto lì</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Quanto è urgente</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">Nel foglio “{0}” manca la colonna “{1}”.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Serve un interprete</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Presentato</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">È una persona che conosciamo?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">Non doveva essere mai scritto.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Entri nel team</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Tipo di aiuto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Lingue</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">A questa persona sono state aggiunte lingue.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Lingue: ne scelga fino a 20.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Ultimo controllo</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">{0}, l&apos;ultima volta nel mese</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitudine</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Lasciare solo un messaggio.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Non lasciare messaggi.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Legami tra persone e contatti</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Nella lista: {0}. Prima telefoni</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitudine</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Fatto il: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Abbini a una colonna almeno un nome, un riferimento, un bisogno o una nota.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Forse non copre questo indirizzo: chieda</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">Si può: {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Crisi di salute mentale</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Minuti: scriva un numero da 0 a 1440, o lasci vuoto.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">C’è più di un progetto con questo nome. Nulla è stato cambiato. Indichi il suo identificativo (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Nome del servizio</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">Linea nazionale contro la violenza domestica (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Bisogni</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Serve altro aiuto</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Nessuna connessione con il server del team. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Niente lettere.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Senza nome</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Senza nome: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Ora in questo progetto non si può condividere nessuno. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Nessuno viene condiviso senza il suo consenso. Prima chieda alla persona, e indichi come ha detto sì.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Nessuno con questo nome usa Signpost su questo computer. Scelga un nome dalla lista.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Non importata: non contiene nessuna persona, nessun bisogno e nessuna nota.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Non importata: è stata cancellata in precedenza. Se la persona torna, la aggiunga come nuova.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Non controllato da {0}. Prima telefoni.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">Non si sa se c&apos;è in questo giorno, prima telefoni</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">Non si sa quando è stato controllato l&apos;ultima volta. Prima telefoni.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Non si sa, chieda</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Non ancora salvato: non si è potuto scrivere sul disco. Le sue parole sono ancora qui. Controlli che il disco sia collegato, poi prema Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Non ancora salvato: il disco è pieno. Le sue parole sono ancora qui. Faccia spazio, poi prema Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Non uguale a prima per questa persona. Conservato con la riga.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Le note e i bisogni aperti fanno parte dei contatti: serve il consenso anche per questi.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Non se ne è conservato nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Una di queste è condivisa con un&apos;altra organizzazione, e l&apos;altra no. Non si possono mettere insieme. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">{0}, una volta al mese</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Solo un coordinatore può dare inizio al team. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Solo un responsabile della tutela può aggiungerne un altro. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Solo un responsabile della tutela può invitarne un altro. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Solo un responsabile della tutela può fare un nuovo foglio di recupero. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Solo un responsabile della tutela può aprire queste note. Sono al sicuro.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Solo un responsabile della tutela può leggere questa nota. È al sicuro.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Si possono importare solo indirizzi http e https. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Solo chi ha dato questo nome può toglierlo. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Solo chi ha salvato questo può annullarlo. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Apra Signpost sul Suo computer. Nella prima pagina scelga “Entra”. Se finora ha lavorato con Signpost da solo, vada in Impostazioni, “Team e computer”: tutto quello che ha resta.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Aperto ora fino alle {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Aperto in quel momento fino alle {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Orari di apertura</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Orari di apertura non conosciuti, prima telefoni</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Apre oggi {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Apre {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Apre {0}, ora di chiusura non conosciuta</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Organizzazione: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Il nostro responsabile della tutela (safeguarding lead)</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Pagine della persona</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Una parte del file di Signpost su questo computer non si può leggere. È stata messa da parte e nulla è stato sovrascritto. Non c&apos;è ancora una copia a cui tornare. Chieda aiuto a chi si occupa di Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Una parte del file di Signpost su questo computer non si può leggere. È stata messa da parte e nulla è stato sovrascritto. Si può tornare alla copia del {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Una parte di un file di Signpost su questo computer non si può leggere. Nulla è stato sovrascritto.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">Persone vostre sono ancora condivise in questo progetto, o qualcosa del progetto è in attesa di invio. Nulla è stato cambiato. Prima le ritiri e faccia uno scambio, o dica che le copie restano.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefono</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Telefono non conosciuto</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Scelga almeno un ruolo.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Scelga almeno {0} carattere. Alcune parole insieme vanno bene.</numerusform>
            <numerusform>Scelga almeno {0} caratteri. Alcune parole insieme vanno bene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Tenga lo scopo sotto le 500 lettere.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Tenga il motivo sotto le 200 lettere, e come ritrovare la persona sotto le 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Guardi di nuovo il gruppo {0}. Nulla è perso.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Scriva un nome per la schermata di blocco.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Scriva il nome della vostra organizzazione. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Scriva il nome della vostra organizzazione.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Scriva il suo nome, come lo vuole sulla schermata di blocco.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Codice postale</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Preferisce non dire come ci si può mettere in contatto.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Metta questo foglio in una busta chiusa, in un posto chiuso a chiave, lontano dal computer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Foglio di recupero</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Riferimento</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Riferimento o numero della persona</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Inviato al servizio</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Prima telefoni</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Solo telefonare.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Telefoni a chi Le ha dato questo foglietto e confrontate le parole: in Impostazioni, “Persone”, prema “Parole da confrontare al telefono”. Sono uguali sui due computer.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Telefoni per chiedere quando apre</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">I ruoli sono: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">La riga {0} non si può leggere: forse lì manca una virgoletta.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">La riga {0} ha una cella con più di 32.767 lettere.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">La riga {0} ha più di 200 colonne. È il file giusto?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">C&apos;è in questo giorno, orari non conosciuti. Prima telefoni</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Contatto sicuro non chiesto. Chieda prima di telefonare.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Indichi come è stato dato ogni servizio: detto a voce, foglio, presentato o inviato al servizio.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Note sigillate</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">{0}, la penultima volta nel mese</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">{0}, la seconda volta nel mese</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Servizio indicato</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Servizi dati</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Più persone hanno questo nome. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Più persone usano questo profilo, e il codice fa entrare solo lei. Lo usi con una cartella vuota, o prima rimuova le altre. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Più persone usano questo profilo. Indichi chi è.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Condiviso con un&apos;altra organizzazione</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Condiviso con {0} in {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Foglio</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Foglio “{0}”, riga {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Foglio “{0}”, riga {1}: una cella è troppo lunga.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Foglio “{0}”, riga {1}: una formula non si può leggere.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Foglio “{0}”, riga {1}: questo non è testo.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost non può tenere segreto questo file su questo computer, quindi non l&apos;ha aperto. Nulla è stato cambiato. Chieda aiuto a chi ha installato Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost non può leggere il formato {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost è già aperto su questo computer. Nulla è stato cambiato. Vada alla finestra aperta, o prima la chiuda.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost è bloccato. Ciò che stava scrivendo è conservato. Sblocchi per continuare.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost non può scrivere in questa cartella, quindi non si è potuto salvare nulla. Nulla è stato cambiato. Sposti la cartella dove è permesso scrivere, o chieda il permesso.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost non può scrivere lì. Nulla è perso. Alcune chiavette hanno un piccolo interruttore che le blocca. La sblocchi, o scelga un altro posto, e provi ancora.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Alcuni dischi conservano per un po&apos; tracce dei file cancellati. Signpost non può toglierle.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Nel frattempo qualcuno l&apos;ha cambiato. Nulla è stato cambiato. Guardi di nuovo.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Questo file l&apos;ha preparato un&apos;altra persona che usa questo computer. Nulla è stato cambiato. Le chieda di sbloccare Signpost e di aprirlo.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Qualcuno l&apos;ha già deciso, o la scheda non c&apos;è più. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Qualcuno con questo nome usa già Signpost. Aggiunga un&apos;iniziale.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Qualcuno non ce la fa più, potrebbe farsi del male, o sente o vede cose che gli altri non sentono o non vedono. Chiami il 111 e scelga l&apos;opzione per la salute mentale (2). Giorno e notte, a qualsiasi età. Se una vita è in pericolo, 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Qualcuno ha bisogno di aiuto medico adesso, ma non è questione di vita o di morte. Gratis, giorno e notte. Chieda un interprete.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Qualcuno sente odore di gas, o suona un allarme per il monossido di carbonio. Apra le finestre, non tocchi interruttori, vada fuori, poi chiami. Gratis, giorno e notte.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Qualcuno vuole parlare con una persona che ascolta. Gratis, giorno e notte. Non appare nella bolletta del telefono.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">La vita di qualcuno è in pericolo, qualcuno è ferito gravemente, o c&apos;è un reato in corso adesso. Non è sicuro parlare? Da un cellulare, chiami il 999, poi prema 55 quando viene chiesto.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Qualcosa è troppo grande per il server del team. {0} Lo dica al coordinatore.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Qualcosa che era stato cancellato è di nuovo qui. Lo dica a chi dà assistenza.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Qualcosa non ha funzionato in Signpost. Nulla di ciò che era salvato è perso.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Passi di queste</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Fermato. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Fermato. Ciò che è arrivato prima è stato importato: {0}. Nient&apos;altro è stato cambiato.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Fermato. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Strappi questo foglietto. Il codice vale una volta, per un computer, e fino alla data qui sopra.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Solo SMS.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Quel giorno non è ancora arrivato. Guardi di nuovo la data.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Signpost non si è sbloccato. Nulla è perso. Riprovi.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Non ha funzionato. Nulla è perso.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>Sono più di {0} persona, bisogno o servizio per un solo contatto.</numerusform>
            <numerusform>Sono più di {0} persone, bisogni o servizi per un solo contatto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Quella persona non è nel team. Scelga qualcun altro, o il team.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">Il Wi-Fi qui chiede prima di accedere. Apra un browser web, acceda, poi riprovi. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">L&apos;indirizzo del server del team deve iniziare con https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">La risposta è arrivata danneggiata, quindi non è stata usata. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">L&apos;orologio di questo computer è sbagliato. Lo regoli. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">Qui la connessione al server non è sicura. {0} Ne provi un&apos;altra.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">Qui la connessione al server del team non è sicura, quindi non è stato inviato nulla. {0} Provi un&apos;altra rete, e controlli la data di questo computer.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">La connessione si è interrotta a metà. Nulla è perso. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">La connessione si è interrotta a metà. {0} Riprovi.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">La copia del {0} si apre.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">La data di nascita è nel futuro. Basta un anno, come 1984.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">La data in cui si è spiegato come usiamo i dati non è una data.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">Il giorno del suo consenso non è ancora arrivato. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">Il giorno entro cui farlo è passato. Scelga oggi o più avanti.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">La demo si è fermata: la finestra non ha aperto le sue pagine.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">L&apos;elenco dei servizi non ha più questo servizio.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">L&apos;elenco dei servizi arrivato non era firmato dal server del team, quindi non è stato usato. Ciò che è salvato su questo computer resta com&apos;era. Lo dica al coordinatore.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">L&apos;elenco dei servizi inviato dal server del team qui non si può leggere, quindi non è stato usato. Ciò che è salvato su questo computer resta com&apos;era. Lo dica al coordinatore.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">Il disco ha troppo poco spazio per l&apos;elenco dei servizi: servono {0} MB. Nulla è stato cambiato. Faccia spazio, poi riprovi.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">Il disco è pieno, quindi non è stato importato nulla. Nulla è perso. Faccia spazio, poi importi di nuovo.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">Il disco è quasi pieno. Faccia spazio presto.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">Il file non si può leggere. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">Lì il file non si è potuto scrivere. Nulla è perso. La chiavetta è ancora inserita? La inserisca di nuovo, o scelga un altro posto, e provi ancora.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">Lì il file non si è potuto scrivere. Nulla è perso. Scelga un altro posto.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">Il file è com&apos;era, e nulla è perso.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">La cartella per le immagini non si può creare.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">Il file delle chiavi di questo profilo è stato cambiato, quindi Signpost non l&apos;ha usato. Nulla è stato sovrascritto. Si può tornare a una copia.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">L&apos;ultima copia è del {0}. Ne faccia una ora.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Il nome è troppo lungo. Deve avere meno di {0} lettera.</numerusform>
            <numerusform>Il nome è troppo lungo. Deve avere meno di {0} lettere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">La nota per il responsabile della tutela è vuota. Scriva che cosa la preoccupa.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>La nota è troppo lunga. Deve avere meno di {0} lettera.</numerusform>
            <numerusform>La nota è troppo lunga. Deve avere meno di {0} lettere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">L&apos;ha scritto l&apos;altra organizzazione. Le chieda di segnarlo.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">La stampante non ha accettato il foglio. Nulla è perso. Lo mostri invece in grande.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">Il foglio di recupero ha {0}, ognuno di {1}. Ne ha scritte {2} su {3}. Nulla è perso.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">Il server chiede a questo computer di eliminare molte schede insieme. Nulla è stato eliminato. Chieda al coordinatore se è giusto, poi dia il suo consenso nella pagina Scambio.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Il server non può leggere questo file: è per il server di un altro team, o è danneggiato. {0} Guardi di nuovo l&apos;indirizzo, o chieda un nuovo file.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">Il server non ha potuto prendere il file. {0} Riprovi più tardi.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Il server non sa chi ha preparato questo file: è per il server di un altro team, o è stato cambiato lungo la strada. {0} Guardi di nuovo l&apos;indirizzo, o chieda un nuovo file.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">Il server è occupato. {0} Riprovi tra poco.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">Il server non conosce questa proposta. Nulla è stato cambiato. Chieda all&apos;altra organizzazione di fare prima uno scambio.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">L’indirizzo del server</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">Il foglio “{0}” ha troppe righe.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">Il foglio “{0}” manca.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">Nel frattempo il team è cambiato, quindi il server non ha preso nulla di questo viaggio. {0} Prepari un nuovo file e lo porti un&apos;altra volta.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Il team non ha questo computer. Nulla è stato cambiato. Guardi di nuovo la lista.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">Il server del team e gli altri computer lo sapranno con il prossimo scambio. Ognuno cancella allora le proprie schede.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">Il server del team non ha accettato ciò che è stato inviato. {0} Lo dica al coordinatore.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Il server del team ha un guasto. Signpost riprova da solo. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">Il server del team non ha ancora un elenco dei servizi. Ciò che è salvato su questo computer resta.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Il server del team è occupato. Signpost riprova da solo. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">Il server del team ha bisogno di un Signpost più nuovo. {0} Lo installi quando può.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">Il server del team non fa più entrare questo nome o questo computer. Ciò che non è stato inviato resta su questo computer. Chieda al coordinatore.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">Il server del team è stato ripreso da una copia. Signpost fa il confronto. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">L&apos;ora del contatto non ha un fuso orario.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">L&apos;anno di nascita è di più di 125 anni fa. Lo guardi di nuovo.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">La sua scheda è stata conservata abbastanza a lungo.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">In questo profilo ci sono utenti o contatti, e anche il team ne ha. Nulla è stato cambiato. Se vanno insieme, lo indichi (--merge): si conserva tutto di entrambi, e chi è in entrambi resta due volte finché qualcuno non unisce le schede.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">In questo profilo ci sono note per il responsabile della tutela, e solo un responsabile della tutela del profilo può passarle al team. Nulla è stato cambiato. Chieda a questa persona di entrare con questo profilo.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Lì c&apos;è già un file con questo nome, e non è un file da trasportare. È rimasto com&apos;era. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Non c&apos;è connessione con il server. {0} Riprovi più tardi.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Non c&apos;è ancora una copia. Ne faccia una ora.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Non c&apos;è ancora una copia. Ne faccia una presto.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Non c&apos;è un file con questo nome. Guardi di nuovo il nome.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Qui non c&apos;è una nota aperta da segnare. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Lì non c&apos;è spazio per il file. Nulla è perso. Faccia spazio sulla chiavetta, o ne prenda un&apos;altra, e provi ancora.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Questo file non c&apos;è. Nulla è stato cambiato. Guardi il nome.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Questo progetto condiviso non c&apos;è. Nulla è stato cambiato. Guardi di nuovo la lista.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">In questa cartella non c&apos;è ancora nulla di Signpost. Ne scelga un&apos;altra, o ne crei una nuova.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Queste due schede sono già una sola persona. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Queste parole aprono le schede della Sua organizzazione se tutti dimenticano la frase segreta, o se questo computer si perde e Lei ha una copia delle schede. Senza una frase segreta o questo foglio nessuno può aprirle: né chi fa Signpost, né un’officina.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">L&apos;ha chiesto la persona.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">Non ve l&apos;hanno proposto, o l&apos;hanno ritirato. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Hanno ricevuto una chiave diversa dalla vostra. Nulla è stato cambiato. Confrontate al telefono le parole della vostra tessera.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">{0}, la terza volta nel mese</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Questo file Excel è danneggiato e non si può leggere. Lo salvi di nuovo.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Questo file Excel, una volta aperto, è molto più grande di quanto sembra. Non è stato aperto.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Questa risposta è per un altro computer o un altro profilo, oppure è danneggiata. Nulla è stato cambiato e nulla è andato perso. La apra dove il file è stato preparato. Se è stato qui, prepari un nuovo file.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Questo lì non si può scrivere. Nulla è stato cambiato. Scelga una delle due.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">Questo certificato non contiene nessun nome, per non conservare nulla della persona.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Questo codice è per un altro computer di qualcuno che è già nel team. Lo usi con una cartella vuota. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Questo codice non fa entrare nessuno: è già stato usato, è scaduto, o è per un altro server. Nulla è stato cambiato. Ne chieda uno nuovo.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Questo computer non ha potuto leggere le parole ad alta voce.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Questo computer non è connesso a internet. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Questo computer non è connesso a internet. {0} Riprovi più tardi.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Questo computer è stato rimosso dal suo team dal coordinatore del team.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Questo computer è stato rimosso da {0} dal coordinatore. Ciò che aveva del team è stato cancellato qui, e anche le sue copie.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Questo computer lavora da solo: non ci sono schede altrove in Signpost.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Questo contatto non è su questo computer. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Questo contatto è stato salvato con questo nome. Scriva invece una correzione.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Questo contatto è stato annullato. Le parole sono in In sospeso.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Questo giorno non è ancora arrivato. Conservato.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Questa bozza è di qualcun altro. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Questa voce non è su questo computer. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Questo file non si può aprire. Lo chiuda altrove, poi riprovi.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Questo file non si può aprire. Guardi il nome.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Questo file non si può leggere come testo. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Questo file ha la forma di un&apos;altra versione. Chiuda Signpost e lo apra di nuovo.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Questo file è già stato al server: contiene la risposta. È rimasto com&apos;era. Lo riporti al computer che l&apos;ha preparato.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Questo file ha più di 200.000 righe. Lo divida in file più piccoli.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Questo file non è ancora stato al server. Nulla è stato cambiato. Lo porti a un computer in rete, faccia lì il trasporto, poi lo apra qui.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Questo file è di un&apos;altra organizzazione. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Questo file è troppo grande per essere un pacchetto di traduzione.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Questo file è più grande di 50 MB. Lo divida in file più piccoli.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Questo file, una volta aperto, è molto più grande di un pacchetto di traduzione.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Questo file è stato preparato molto tempo fa, e poi si sono fatti altri viaggi. Nulla è stato cambiato, e nulla è perso. Ne prepari uno nuovo.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">Questa cartella contiene già un profilo Signpost. È rimasta com&apos;era. Ne scelga un&apos;altra.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Questa cartella non si può usare: il nome è troppo lungo, o al suo posto c&apos;è un file. Nulla è stato cambiato. Scelga un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Questa cartella non è una copia fatta da Signpost. Ne scelga un&apos;altra.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">Questa è già una pagina condivisa. La condivide solo l&apos;organizzazione da cui viene.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">Questo file Excel è vecchio o bloccato. Lo apra in Excel, tolga la password se c&apos;è, lo salvi come .xlsx o .csv, e scelga quel file.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Non è né sì né no. Conservato come è scritto.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Non è né sì né no. Preso come sì.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Questo non è un file di lavoro non inviato, o è danneggiato. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Questa non è una lingua di Signpost. Ci sono: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Questo non è un pacchetto di traduzione, o è danneggiato. Lo salvi come .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Questa non è una tessera di Signpost. Nulla è stato cambiato. Chieda di inviarla di nuovo.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Questa non è una data. La riga è conservata, con la cella come è scritta.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Questo non è un file preparato da Signpost per il trasporto, o è danneggiato. Nulla è stato cambiato, e nulla è perso. Se è danneggiato, ne prepari uno nuovo.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Questo non è un foglio di calcolo che Signpost può leggere. Lo salvi come .csv o .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Questo non è un anno di nascita. Conservato come è scritto.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Questo non è un file Excel che Signpost può leggere. Lo salvi come .xlsx o .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Questa non è una proposta di Signpost. Nulla è stato cambiato. Chieda di inviarla di nuovo.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Questo non è l&apos;indirizzo di un server. Guardi di nuovo il biglietto.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Non è urgente, presto o normale. Preso come presto.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">Questo è l&apos;unico coordinatore. Nulla è stato cambiato. Prima aggiunga un altro coordinatore.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">Questo è l&apos;unico responsabile della tutela, e nessun altro potrebbe leggere le note per la tutela. Nulla è stato cambiato. Prima aggiunga un altro responsabile della tutela.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">Questa è la vostra tessera. Chieda all&apos;altra organizzazione la sua.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Questo nome non apre più questo profilo. Chieda al coordinatore.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Questo nome è stato dato in un altro giorno. Scriva invece una correzione.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Questa nota non è su questo computer. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Questa proposta è per un&apos;altra organizzazione. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">Questa voce è già conclusa. Prima la riapra. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">Questa voce è già aperta. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Questa frase segreta può essere facile da indovinare. Meglio tre o quattro parole senza legame.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Questa persona è già condivisa in questo progetto. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Questa vostra persona non è condivisa in questo progetto.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Questa persona usa già Signpost su questo computer.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">La scheda di questa persona non è su questo computer. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Questo profilo è già entrato nel server di un team. Nulla è stato cambiato. Per entrare in un altro team, usi un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Questo profilo non è entrato nel server di un team. Nulla è stato cambiato. Prima entri in uno.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Questo profilo è in uso anche su un altro computer. Ora riceve un posto proprio. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Questo progetto con un&apos;altra organizzazione è finito. Non si può scrivere nulla su ciò che vi era condiviso. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Questa scheda sta già da sola. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Questa nota per la tutela non si può leggere. È rimasta com&apos;era.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Nel frattempo è stato finito. Nulla è perso.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Questo è stato salvato in un altro giorno. Scriva invece una correzione: nulla è perso.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Questo è stato ritirato nel frattempo. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Questo è già stato annullato. Le parole sono in In sospeso.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Orari non conosciuti, prima telefoni</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Per usarlo: nella schermata di blocco scelga “Ho dimenticato la frase segreta” e scriva le parole nell’ordine dei loro numeri.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Detto a voce</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Spiegato il: scriva una data come 24 novembre 2026. Può restare vuoto.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">Provato 3 volte. Decidete insieme.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Due colonne sono abbinate alla stessa cosa. Abbini ognuna una sola volta.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Due persone della Sua organizzazione devono sapere dove si trova.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Due versioni: controlli prima di telefonare.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Scriva l’indirizzo del server e il codice di questo foglietto, gruppo per gruppo. Un errore di battitura viene trovato e detto.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Fino a {0} anno</numerusform>
            <numerusform>Fino a {0} anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Aggiornato.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valido fino al</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Era condiviso con {0} in {1}, che è finito</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Sito web</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">Ciò che è arrivato prima è stato importato: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Che cosa è successo</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">Che cosa è successo? Scelga una delle risposte; “non si sa” è una di queste.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Che cosa offre</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Ciò che il server dice del team non si è potuto provare, quindi non se ne è usato nulla. {0} Lo dica al coordinatore.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Che cosa portare</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Che cosa fare</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Che cosa fare con questo foglio</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Ciò che si è trovato non si è potuto scrivere al suo posto. Nulla di ciò che era salvato è perso. Quel disco è pieno? Faccia spazio e riprovi.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Ciò che non era ancora stato inviato non ha potuto essere sigillato per il team, quindi da questo computer non è stato tolto nulla. Chieda al coordinatore.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Quello che è stato stampato, esportato o portato via prima non si può raggiungere da qui.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dove</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Chi segue la cosa</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Per chi è</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Chi lo gestisce</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Chi se ne occupa? Scriva il nome.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Chi ha questo foglio e il Suo computer può leggere tutto. Se si perde o qualcuno l’ha visto, ne faccia uno nuovo in Impostazioni.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Chi ha questo foglietto può entrare nel Signpost del Suo team al posto Suo. Non lo dia a nessun altro.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Nome intero</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Perché: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Senza il nome nessuno potrebbe ritrovare questa persona. Nulla è stato cambiato.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Scriva un nome di non più di {0} lettera. Nulla è stato cambiato.</numerusform>
            <numerusform>Scriva un nome di non più di {0} lettere. Nulla è stato cambiato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Scriva almeno un testo in questa lingua.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Solo lettere per posta.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Anno o data di nascita</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Lei teme che un bambino o un adulto stia subendo un danno. Lo dica oggi al responsabile della tutela, se può prima che la persona vada via.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Non può rimuovere il suo stesso nome. Chieda a un altro coordinatore.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Non può escludere il computer che sta usando.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">Il coordinatore ha tolto il suo nome da {0}, quindi la sua passphrase non apre più Signpost su questo computer. Ciò che non aveva inviato parte con il prossimo scambio di chi continua qui.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Questo l&apos;ha scritto lei. Chieda a un&apos;altra persona che legge la lingua di verificarlo.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">La sua chiave manca nel file delle chiavi. Usi il foglio di recupero.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Il suo ruolo non lo comprende. Nulla è stato cambiato. Chieda al coordinatore.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">Il coordinatore del team ha rimosso questo nome o computer. Ciò che non ha inviato è conservato, sigillato per il team.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">una data non si è potuta capire ed è stata lasciata fuori</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">una formula è stata conservata come testo semplice</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">un nome in comune</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">un numero non si è potuto capire ed è stato lasciato fuori</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">un numero di telefono è stato scritto nella forma usuale</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">un punto sulla mappa non poteva essere giusto ed è stato lasciato fuori</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">un&apos;ora o un giorno non si è potuto capire ed è stato lasciato fuori</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">un testo molto lungo è stato tagliato</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">circa {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">ha aggiunto qualcuno</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">dopo frasi segrete sbagliate</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">un&apos;età sotto 0 è stata presa come non conosciuta</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">un indirizzo email non si è potuto capire ed è stato lasciato fuori</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">un link non sicuro o non leggibile è stato lasciato fuori</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">in altro modo</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">appuntamento preso</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">a casa</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">di nuovo al team</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">importato da un foglio di calcolo</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">per email</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">al telefono</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">per SMS</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">in video</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">le maiuscole sono state rese normali</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">ha cambiato le impostazioni</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">ha cambiato la sua frase segreta</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">bisogni complessi</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">contattato, nessuna risposta</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">costo</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">ha preparato un file da trasportare</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">ha escluso un computer</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">non ci è andato</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">ostacolo digitale</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">esclusione digitale</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">discriminazione</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">fatto</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">un testo vuoto è stato preso come non conosciuto</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">ha cancellato una persona</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">ha esportato il lavoro sugli utenti</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">paura o sfiducia</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">segnato</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">ha ricevuto aiuto</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">passato ad altri</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">passato a qualcuno fuori dal team</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">caratteri nascosti sono stati tolti</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">crisi abitativa</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">ha importato l&apos;elenco dei servizi</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">di persona</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">ha chiuso un invito</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">ha invitato</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">isolamento</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">ha risposto con un errore ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">non si è potuto raggiungere.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">non dice chi lo gestisce</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>ha più di {0} riga.</numerusform>
            <numerusform>ha più di {0} righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">non ha un id proprio: ne è stato creato uno dalle sue parole</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">non ha un nome</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">contiene un carattere che non si vede</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">contiene un numero che non è un numero.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">è vuoto, o troppo lungo</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">è troppo grande per un solo servizio</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">ha troppi livelli per essere una lista di servizi.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">invia molto più di una lista di servizi.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">rimanda a un indirizzo che non è sicuro.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">le sue lettere non sono UTF-8, come devono essere in JSON. Chieda UTF-8 a chi l&apos;ha inviato.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">le sue righe non si sono potute distinguere.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">è entrato nel team</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">ostacolo della lingua</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">ultimo</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">ultimo contatto {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">lasciare un messaggio</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">lasciato fuori</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">lettere che non si sono potute leggere sono state sostituite</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">ha fatto un nuovo foglio di recupero</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">ha creato questa organizzazione</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">i codici di formato sono stati tolti dal testo</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">corretto</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">ha unito utenti</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">trovato due volte</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">senza GP</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">nessun posto o nessun fondo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">senza data</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">nessun interprete</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">non serve più</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">senza nome</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">senza diritto a fondi pubblici (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">nessun testo ha questa chiave</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">non ne ha diritto</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">ancora nessun contatto</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">una riga è troppo lunga per riguardare un servizio.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">un servizio che contiene è troppo grande.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">un testo che contiene è troppo lungo per riguardare un servizio.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">riaperto</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">ha aperto un utente</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">ha aperto una nota per la tutela</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">in ritardo da {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">ha stampato una lettera</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">ha stampato un foglio</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">raggiunto, serve ancora aiuto</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">motivo non scritto</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">ha rimosso qualcuno</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">telefonare</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">rischio da parte di altri</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">stesso nome</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">stesso telefono</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">stesso codice postale</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">stesso anno di nascita</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">ha salvato una lettera</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">ha salvato un foglio</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">ha separato utenti</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">ha deciso tra due versioni</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">ha mostrato lo schermo del cliente</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">ha mostrato una lettera</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">ha mostrato un foglio</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qualcuno</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">altro</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">gli spazi sono stati messi in ordine</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">foglio di calcolo</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">ha scartato una dichiarazione</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">mandare un SMS</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">la connessione si è interrotta prima della fine.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">il contatto è stato annullato</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">l&apos;elenco dei servizi non si è potuto leggere ed è ricominciato</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">l&apos;ultimo passo è stato annullato</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">il nome non è uno che si può conservare</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">il team</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">non ci sono parole che qualcuno abbia potuto leggere</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">a questo indirizzo non c&apos;è una lista di servizi.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">non contiene una lista di servizi.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">in questa cartella non c&apos;è una lista di servizi.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">questo file non c&apos;è.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">questo file non si è potuto aprire.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">questo file è danneggiato o incompleto.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">questo file è vuoto.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">questo file è incompleto: si ferma a metà.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">questo file è troppo grande per essere una lista di servizi.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">questo è un vecchio file Excel. Lo salvi come .xlsx o .csv e riprovi.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">questo non è un foglio di calcolo né una lista di servizi.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">questo non è testo, quindi non si è potuta leggere nessuna lista di servizi.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">questo non è JSON che si può leggere.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">questa non è una lista di servizi che si può leggere.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">questa chiave c&apos;era già prima</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">questo foglio di calcolo non contiene nessun foglio.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">questo foglio di calcolo è danneggiato e non si è potuto aprire.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">questo foglio di calcolo è danneggiato.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">questo foglio di calcolo, una volta aperto, è troppo grande.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">oggi</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">ha importato lavoro non inviato</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">ha tolto il nome da un contatto</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">trasporti</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">provato, nessuna risposta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">non si sa</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">ha sbloccato Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">ha sbloccato con il foglio di recupero</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">in attesa</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>in attesa da {0} giorno</numerusform>
            <numerusform>in attesa da {0} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">è tornato a una copia</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">ciò che è tra parentesi graffe non è come in inglese</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">con {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">scrivere lettere</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB liberi.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Non è ancora indicato nessuno: chieda al coordinatore, o veda Impostazioni.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} e {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, di {1}, non verificato</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, di {1}, {2}, verificato da {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, di {1}, {2}, non verificato</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} voce non ancora inviata è conservata, sigillata, nel file {1}. Solo il team può aprirlo. Lo dia al coordinatore.</numerusform>
            <numerusform>{0} voci non ancora inviate sono conservate, sigillate, nel file {1}. Solo il team può aprirlo. Lo dia al coordinatore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} cancellato, non è tornato.</numerusform>
            <numerusform>{0} cancellati, nessuno è tornato.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} int. {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} dalle {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, da {1}, data non conosciuta</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, da {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} gruppo</numerusform>
            <numerusform>{0} gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} non è qualcosa che Signpost conserva su una persona.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} lettera o cifra</numerusform>
            <numerusform>{0} lettere e cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} riga, non cambiata.</numerusform>
            <numerusform>{0} righe, nessuna cambiata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} miglio</numerusform>
            <numerusform>{0} miglia</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} di {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} persona lo apre, e un foglio di recupero.</numerusform>
            <numerusform>{0} persone lo aprono, e un foglio di recupero.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} – {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">Testi in {0} del nostro team, verificati</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">Testi in {0} del nostro team, non verificati</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">Testi in {0} di questa lista</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} – {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, inizio: {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, orari non conosciuti</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, fine: {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} di {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. Il testo inglese nel frattempo è cambiato</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: scelga una delle risposte, o lasci come non chiesto.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: scelga una delle risposte.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: nessuna colonna contiene i nomi dei servizi. Chiami una colonna &quot;Name&quot;, o abbini le colonne in Signpost. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: nulla di ciò che contiene è un servizio. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: non contiene nessun servizio. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: questo foglio di calcolo è vuoto. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} è troppo lungo. Deve avere meno di {0} lettera.</numerusform>
            <numerusform>{1} è troppo lungo. Deve avere meno di {0} lettere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, ogni giorno</numerusform>
            <numerusform>{1}, ogni {0} giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, ogni mese</numerusform>
            <numerusform>{1}, ogni {0} mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, ogni settimana</numerusform>
            <numerusform>{1}, ogni {0} settimane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Copri</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Pagina di adesso</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Inizio…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annulla</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">A che punto è</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Arresto…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost non si è potuto aprire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Riprova</translation>
    </message>
</context>
</TS>
