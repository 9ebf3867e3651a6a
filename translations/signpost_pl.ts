<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">O programie</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Wszystko w tym folderze jest zaszyfrowane.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licencje</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Kody pocztowe i obszary</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost jest wolnym oprogramowaniem na licencji GNU Affero General Public License w wersji 3 lub nowszej: można go używać, badać, udostępniać i zmieniać.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">Krój pisma to Noto Sans, tutaj pod nazwą Signpost Sans, na licencji SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">Okno rysuje Qt, na licencji GNU LGPL w wersji 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Gdzie są przechowywane dane</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Czy możemy cytować te słowa, bez nazwiska</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Czy możemy dzwonić</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Czy możemy wysyłać SMS-y</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Czy możemy powiedzieć o tej osobie temu miejscu</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Potrzebuje tłumacza</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">Kartkę można bezpiecznie zabrać do domu</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Chce od nas więcej pomocy</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Chce porozmawiać z kobietą</translation>
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
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Odpowiedzi z ekranu klienta</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">Inaczej</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Mężczyzna</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">Osoba niebinarna</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Nie zapytano</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Jeszcze nie</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Woli nie mówić</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Kobieta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
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
        <translation type="unfinished">Wygląd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Kremowe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Ciemne</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Dla wszystkich, którzy używają tego komputera. Co nie jest jeszcze przetłumaczone, widać po angielsku. Kartki mają osobny język.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Duży kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Jasne</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Nie udało się zachować tego wyboru na następny raz. Nic innego się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Wizyta…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Na przykład: czw. 3 grudnia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Miejsce</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Godzina</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Z kim</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Nie pokazuj usług</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Tylko numery telefonów i godziny</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Pokaż usługi</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">To, co tam jest, może narazić tę osobę, jeśli ktoś z nią przyszedł. Zapytaj, zanim odwrócisz ekran.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Kto widzi ekran?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Te notatki może otworzyć tylko osoba odpowiedzialna za ochronę ludzi. Są bezpiecznie przechowywane.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Dodaj do: {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Kontakty bez nazwiska</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Każdy kontakt z ostatniego dnia ma nazwisko.</numerusform>
            <numerusform>Każdy kontakt z ostatnich {0} dni ma nazwisko.</numerusform>
            <numerusform>Każdy kontakt z ostatnich {0} dni ma nazwisko.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Będzie wtedy w historii tej osoby. Sprawdź dzień, godzinę i język.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Który kontakt to {0}?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc: powrót</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Strona {0} z {1}. Strzałki zmieniają stronę.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc: powrót</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Strona {0} z {1}. Strzałki zmieniają stronę.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">Kod QR ze słowami tej kartki</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Ktoś z zespołu, kto nie ma internetu, spakował ten plik na pendrive. Jest zablokowany: niczego z niego nie można tu przeczytać i nic z niego tu nie zostaje.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Adres serwera zespołu</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Łączenie z serwerem zespołu…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Przewieziono. Zanieś pendrive tam, gdzie plik był spakowany, i tam go rozpakuj.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Przewieź plik</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Przewieź</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Wybierz plik…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Plik</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Wybierz plik na pendrivie.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Wpisz adres serwera zespołu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Który plik przewieźć?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Wszystko tutaj jest już zapisane.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Zapisano na tym komputerze. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Odłożono. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Cofnięto. Jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">To, co było wpisane, jest z powrotem.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Zmiany na tej stronie są niedokończone. Pracuj dalej albo je odłóż.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">O tej osobie</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Karta lub pismo…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Kontakty</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Dane</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Jak się skontaktować</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">DALSZA POMOC</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Dalsza pomoc: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Nowy kontakt</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Części tej strony</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Zapisz zmiany (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Odłóż</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Udostępnij partnerowi…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się stało?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Zmiany nie są jeszcze zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>i jeszcze {0}</numerusform>
            <numerusform>i jeszcze {0}</numerusform>
            <numerusform>i jeszcze {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">Nikogo nie znaleziono dla „{0}”. Spróbuj innej pisowni.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Znalezione osoby</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Wpisz dwie litery. Imię lub nazwisko, w dowolnej kolejności.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>Znaleziono {0} osobę</numerusform>
            <numerusform>Znaleziono {0} osoby</numerusform>
            <numerusform>Znaleziono {0} osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} z {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">Nie ma jeszcze słów w języku: {0}. Pokazujemy angielski.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Ten komputer nie ma głosu dla języka: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Poprawka.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Zapieczętowana notatka. Przeczyta ją tylko osoba odpowiedzialna za ochronę ludzi.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Później poprawione.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Dla osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Wskazano</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Wskazano: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Jak</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Własnymi słowami</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Nie zapytano o języki</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Czy można cytować</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minuty</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Potrzeby</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Nie zapisano potrzeby</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Notatka dla osoby odpowiedzialnej za ochronę ludzi.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Nic nie wskazano, bez notatki</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Inne obecne osoby</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Woli nie mówić</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Kto miał kontakt</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Wysłano do zespołu.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Powiedziano, jak używamy informacji o tej osobie: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Cofnięto.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">Czeka na wysłanie.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Co przeszkodziło</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Gdzie</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">ur. {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">nie zapytano o tłumacza</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">tłumacz: mężczyzna</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">tłumacz: kobieta</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">tłumacz: każdy</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">tłumacz: woli nie mówić</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">tłumacz niepotrzebny</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">nie zapisano</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">jeszcze nie</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">woli nie mówić</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">pilne</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">u kogo: {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">tak</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (nic nie znaleziono)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Dodano do historii tej osoby. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Klienci</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Połączono. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Udostępniono. Partner dostanie kopię przy następnej wymianie.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Znów rozdzielono.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Znów rozdzielono. Każdy zapis jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Odebrano. Przy następnej wymianie zostanie tam usunięte.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Cofnięto. Ten kontakt znów jest bez nazwiska.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">Kolumna {0} to</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Zostaw tak, jak jest</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Rozmawialiśmy przez telefon: wszystkie słowa są takie same</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Co czytasz drugiej stronie</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">Co {0} ma Ci przeczytać</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Komputery</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Komputery zespołu</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Odetnij teraz</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Odcięto. Serwer dowie się o tym przy następnej wymianie.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Zgubiony: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">Nie, zostaw</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Ktoś nowy (imię jeszcze nie dotarło)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Ktoś, kto odszedł</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Serwer zespołu od tej chwili już nie wpuści tego komputera, a każdy klucz, który na nim był, zostanie zrobiony na nowo. To, co miał do tej pory, może nadal na nim być, zablokowane hasłami osób, które go używały. Nie można tego cofnąć: aby znów go używać, trzeba dołączyć go na nowo.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Ten komputer zaginął…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">Przy następnym połączeniu sam usunie swoją kopię. To, czego z niego nie wysłano, zostaje tam, zapieczętowane dla zespołu.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">odcięty</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">numer {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">ten komputer</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Zrobiono kopię i otwarto ją: jest dobra.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Kopie</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">Przepisano ją z papieru: {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Ostatnia kopia: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Zrób nową kartkę odzyskiwania</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Robienie kopii…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Nikt jeszcze nie przepisał kartki z papieru. Zrób nową.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Otwórz ostatnią kopię, aby sprawdzić, czy jest dobra</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Otwarto, aby sprawdzić, czy jest dobra: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kartka odzyskiwania</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost codziennie robi zaszyfrowaną kopię i otwiera ją, aby sprawdzić, czy jest dobra. Kopie są przechowywane przez 35 dni.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">Ostatnia kopia się otwiera: jest dobra.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Nie ma jeszcze kopii.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Te kopie są na tym komputerze. Gdyby go skradziono, znikną razem z nim: co jakiś czas skopiuj najnowszy folder na pendrive i zamknij go w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Gdzie są</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Popraw: {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Wskazano: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minuty</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Minuty: wpisz liczbę albo zostaw puste. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Potrzeba: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Zapisz poprawkę</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Zapisano na tym komputerze. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">To będzie nowy wpis. Stary nadal można przeczytać.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Cofnięto. Treść jest w części Niedokończone.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Odznacz, co było błędne</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Ta poprawka jest niedokończona. Pracuj dalej.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Ekran zasłonięty.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Ekran zasłonięty. Wpisz swój PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Zablokuj zamiast tego</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">To nie jest ten PIN. Pozostałe próby: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">PIN ma od 4 do 8 cyfr.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Odblokuj hasłem</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">To, co było wpisywane, jest zachowane.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Wróć do kopii z: {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Powrót do kopii…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">Albo słowa z kartki odzyskiwania</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Hasło z tamtego czasu</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Wpisz swoje hasło albo słowa z kartki odzyskiwania.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">Kopia została przywrócona. Teraz wybierz nowe hasło, używając kartki odzyskiwania.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Nie można odczytać tego pliku</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Spróbuj otworzyć ponownie</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">W kopii nie ma tego, co zapisano po: {0}. Plik, którego nie można odczytać, zostaje zachowany, aby ktoś mógł jeszcze odzyskać jego treść.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kim jesteś?</translation>
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
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Zacznij demo</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Zacznij demo od nowa. To, co wpisano w starym, zostanie usunięte.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Wróć do demo</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">Hasło: „{0}”, PIN do zasłony: {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Przygotowywanie demo. To potrwa około dziesięciu sekund…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Otwieranie…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">Demo to otwarty dyżur w Islington z 25 zmyślonymi osobami i 150 zmyślonymi usługami. Napis u góry mówi, że to demo. Nie wpisuj do niego niczego o prawdziwych osobach.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Wypróbuj demo</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Dodaj tę usługę</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Wróć do listy</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Wyjmij</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Napisz to w innym języku</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Pytaj tylko wtedy, gdy ta osoba chce o tym mówić. „Nie zapytano” i „woli nie mówić” to różne odpowiedzi i obie są w porządku.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Data urodzenia (wystarczy rok)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Grupa etniczna</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nazwisko</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Płeć</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Imię</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tłumacz</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Czy ta osoba jest tu dwa razy?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Języki, najpierw preferowany</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Czy można zostawić wiadomość?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Czy można dzwonić?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Czy można wysłać SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Czy można wysłać list?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Używane imię</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Numer w Waszym arkuszu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Kod pocztowy</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religia</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Powiedziano, jak używamy informacji o tej osobie</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Powiedziano dnia</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Co jeszcze chroni tę osobę, na przykład „nie przez męża”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Gotowe. Wczytano {0} usługę.</numerusform>
            <numerusform>Gotowe. Wczytano {0} usługi.</numerusform>
            <numerusform>Gotowe. Wczytano {0} usług.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">Pliki, w których nie ma listy usług: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>Przygotowywanie {0} usługi do wyszukiwania…</numerusform>
            <numerusform>Przygotowywanie {0} usług do wyszukiwania…</numerusform>
            <numerusform>Przygotowywanie {0} usług do wyszukiwania…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} bez zmian</numerusform>
            <numerusform>{0} bez zmian</numerusform>
            <numerusform>{0} bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} zmieniona</numerusform>
            <numerusform>{0} zmienione</numerusform>
            <numerusform>{0} zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} nowa</numerusform>
            <numerusform>{0} nowe</numerusform>
            <numerusform>{0} nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} usługa</numerusform>
            <numerusform>{0} usługi</numerusform>
            <numerusform>{0} usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} usługi nie ma już na liście. Jest zachowana, z datą.</numerusform>
            <numerusform>{0} usług nie ma już na liście. Są zachowane, z datą.</numerusform>
            <numerusform>{0} usług nie ma już na liście. Są zachowane, z datą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} usługa była podana dwa razy. Zostaje ta, którą sprawdzono ostatnio.</numerusform>
            <numerusform>{0} usługi były podane dwa razy. Zostają te, które sprawdzono ostatnio.</numerusform>
            <numerusform>{0} usług było podanych dwa razy. Zostają te, które sprawdzono ostatnio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>Pominięto {0} usługę: powody są pod źródłem.</numerusform>
            <numerusform>Pominięto {0} usługi: powody są pod źródłem.</numerusform>
            <numerusform>Pominięto {0} usług: powody są pod źródłem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>Poprawiono {0} usługę: powody są pod źródłem.</numerusform>
            <numerusform>Poprawiono {0} usługi: powody są pod źródłem.</numerusform>
            <numerusform>Poprawiono {0} usług: powody są pod źródłem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>Wczytano {0} usługę, źródło: {1}…</numerusform>
            <numerusform>Wczytano {0} usługi, źródło: {1}…</numerusform>
            <numerusform>Wczytano {0} usług, źródło: {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Na przykład {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, z serwera zespołu</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, wczytano: {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Wczytywanie spisu usług zespołu…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Pobieranie spisu usług zespołu: {0} z {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Przygotowywanie spisu usług zespołu do wyszukiwania: {1} z {0} usługi</numerusform>
            <numerusform>Przygotowywanie spisu usług zespołu do wyszukiwania: {1} z {0} usług</numerusform>
            <numerusform>Przygotowywanie spisu usług zespołu do wyszukiwania: {1} z {0} usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>Spis usług zespołu już jest: {0} usługa.</numerusform>
            <numerusform>Spis usług zespołu już jest: {0} usługi.</numerusform>
            <numerusform>Spis usług zespołu już jest: {0} usług.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Wczytaj listę</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Wczytaj</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Wybierz plik lub folder albo wpisz adres internetowy.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Wybierz listę usług</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Wybierz kolumnę, w której są nazwy usług.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Spis usług</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Plik, folder lub adres internetowy</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Nie ma jeszcze listy. Wczytaj pierwszą poniżej.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Tylko koordynator może wczytywać listy.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Dane Open Referral (JSON), listy NHS z gabinetami GP i aptekami (CSV) albo zwykły arkusz (CSV lub XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost szuka usług w tych listach. Są one przechowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Źródła</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Dwie kolumny to „{0}”. Dla jednej z nich wybierz coś innego.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Co przy ostatnim wczytaniu tego źródła poprawiono lub pominięto</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">Co jest w której kolumnie? Spójrz na przykłady, a potem wczytaj.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Zakończ projekt</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Zakończ teraz</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Nic więcej nie przejdzie między organizacjami i nic więcej nie można napisać na kopiach. To, co jest w projekcie do tej pory, zachowują obie strony. Najpierw cofnij udostępnienie swoich osób, na ich stronach. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Kopie naszych osób mogą zostać u drugiej strony</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">Projekt jest dla Was zakończony. Druga strona dowie się o tym przy następnej wymianie.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">„{0}”, z: {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Otwieranie…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Zaświadczenie o usunięciu danych</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Wybierz powód</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Usuń osobę</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Usuń na zawsze: {0}</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Usunięto. Przeczytaj zaświadczenie i zapisz je, jeśli jest potrzebne.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Wszystko, co dotyczy tylko jednej osoby, znika tutaj i na innych komputerach zespołu. Nie można tego przywrócić.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Nie, zachowaj</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Tylko koordynator może usunąć osobę.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Wybierz powód.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Zapisz zaświadczenie</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Zapisz zaświadczenie…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Zapisano. W zaświadczeniu nie ma nazwiska.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">Strona tej osoby, jej kontakty, potrzeby, notatki i wpisy „Dalsza pomoc” zostają usunięte na zawsze. Kontakt wspólny z kimś innym zostaje, ale bez tej osoby.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Dlaczego?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Nadeszło, ale nie dało się otworzyć: {0}. Zachowano to tak, jak przyszło, i niczego nie nadpisano. Powiedz o tym koordynatorowi: może brakować klucza albo coś zmieniono po drodze.</numerusform>
            <numerusform>Nadeszło, ale nie dało się otworzyć: {0}. Zachowano to tak, jak przyszło, i niczego nie nadpisano. Powiedz o tym koordynatorowi: może brakować klucza albo coś zmieniono po drodze.</numerusform>
            <numerusform>Nadeszło, ale nie dało się otworzyć: {0}. Zachowano to tak, jak przyszło, i niczego nie nadpisano. Powiedz o tym koordynatorowi: może brakować klucza albo coś zmieniono po drodze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Serwer zespołu nie przyjął: {0}. Jest to zapisane na tym komputerze. Powiedz o tym koordynatorowi.</numerusform>
            <numerusform>Serwer zespołu nie przyjął: {0}. Jest to zapisane na tym komputerze. Powiedz o tym koordynatorowi.</numerusform>
            <numerusform>Serwer zespołu nie przyjął: {0}. Jest to zapisane na tym komputerze. Powiedz o tym koordynatorowi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Zapisane przez nowszy Signpost: {0}. Jest to zachowane. Aby to zobaczyć, zainstaluj nowszą wersję na tym komputerze.</numerusform>
            <numerusform>Zapisane przez nowszy Signpost: {0}. Jest to zachowane. Aby to zobaczyć, zainstaluj nowszą wersję na tym komputerze.</numerusform>
            <numerusform>Zapisane przez nowszy Signpost: {0}. Jest to zachowane. Aby to zobaczyć, zainstaluj nowszą wersję na tym komputerze.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">od: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">Wszystko jest zapisane na tym komputerze.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Nie można użyć</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Wymiana</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Przejrzyj</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Nic nie czeka.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Ten komputer pracuje samodzielnie. Wszystko jest zapisane.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">Czeka na wysłanie ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Wszyscy klienci, kontakty i sprawy w jednym pliku, który odczytają inne programy.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Wybierz miejsce i eksportuj…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Eksport</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Wyeksportowano: {0}, {1}. Ten plik może przeczytać każdy.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Tylko koordynator może eksportować.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Napisz, do czego potrzebny jest eksport.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">Plik nie jest zablokowany: kto go ma, może przeczytać wszystko. Nie trzymaj go dłużej, niż potrzeba. Eksport i jego cel są zapisywane w dzienniku.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">Do czego to potrzebne?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} klient</numerusform>
            <numerusform>{0} klientów</numerusform>
            <numerusform>{0} klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} kontakt</numerusform>
            <numerusform>{0} kontakty</numerusform>
            <numerusform>{0} kontaktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Kod pocztowy</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Najpierw dodaj usługę: naciśnij na niej Enter na liście.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Dodano: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Znajdź usługę</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Najpierw dokończ dodawanie nowej osoby: naciśnij tam Enter albo Esc, aby zrezygnować.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Zapis cofnięto. Wszystko jest tu z powrotem.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Zapisano: nic nie znaleziono dla tej potrzeby.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Zapisano na tym komputerze. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Odłożono. Jest na stronie Dzisiaj, w części Niedokończone.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Wyjęto: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Kod pocztowy tej osoby</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Nie ma jeszcze czego zapisać. Dodaj usługę, potrzebę albo notatkę.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">To dla: {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Coś zostało niedokończone ({0}).</translation>
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
        <translation type="unfinished">Zacznij tutaj, jeśli nikt w zespole nie używa jeszcze programu Signpost. Dwie minuty.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Przewieź plik dla kogoś z zespołu, kto nie ma internetu</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Dołącz</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Rozejrzyj się wśród zmyślonych osób i zmyślonych usług.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nowa organizacja</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Wypróbuj demo</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Witamy w programie Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Zespół już używa programu Signpost na innych komputerach.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Inny dzień</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Wybierz wynik. Jednym z nich jest „nie wiadomo”.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Wybierz</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Dzień, na przykład 03.12.2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Zrobić do</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Przekazano do</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Przekazano komuś innemu</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Za 2 tygodnie</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">Za 3 dni robocze</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Za tydzień</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">W zespole sprawa zostaje otwarta; poza zespołem znika z listy otwartych.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Wróci w następny dzień roboczy: {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Wraca na listę otwartych. To, co zrobiono, nadal można przeczytać.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Znika z listy otwartych i zostaje w części Wszystkie.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Sprawa zostaje otwarta. Kiedy do niej wrócić?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Następny dzień roboczy</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Już niepotrzebne</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Bez nazwiska, bez telefonu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Otwórz ponownie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Wynik</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Jest kontakt, nadal potrzebna pomoc</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Bezpieczny kontakt</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Ktoś spoza zespołu</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Próba bez odpowiedzi</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Pilne: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Czeka</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Co przeszkodziło</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Kto to przejmuje?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Dlaczego</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">U kogo</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Wpisz dzień, miesiąc i rok, na przykład 03.12.2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} dzień</numerusform>
            <numerusform>{0} dni</numerusform>
            <numerusform>{0} dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Zapisano na tym komputerze. Teraz zajmuje się tym {0}. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Zapisano na tym komputerze. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Cofnięto. Znów nie ma tu nazwiska.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Cofnięto. {0} czeka jak przedtem.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: zrobić do: {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Nie pamiętam hasła</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Pole może zostać puste.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Otwórz nowym hasłem</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Otwieranie…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN do zasłony (od 4 do 8 cyfr)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Małe lub wielkie litery, z odstępami lub bez: wszystko jedno.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Słowa z kartki odzyskiwania, wszystkie sześć grup</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Te słowa nie otwierają tych danych. Nic nie przepadło. Czy to najnowsza kartka odzyskiwania tej organizacji? Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kim jesteś?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">Gdzie</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Nazwij swoje sale w Ustawieniach</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Gdzie dziś jesteś?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">Znów {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Wcześniejsze kontakty: naciśnij Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} z {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Dodaj kontakt bez nazwiska</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Wróć do listy</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Kontakty, najnowsze na górze</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Popraw to</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Jeszcze nie było kontaktu. Gdy ta osoba tu będzie, naciśnij Nowy kontakt.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się stało?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} wcześniejszy kontakt</numerusform>
            <numerusform>{0} wcześniejsze kontakty</numerusform>
            <numerusform>{0} wcześniejszych kontaktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Dodano. Enter wyjmuje.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Dodano</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Może nie obejmować tego adresu: zapytaj</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Kolejny komputer: {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Łączenie z serwerem zespołu…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Kody, których nikt jeszcze nie użył</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Unieważnij ten kod</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Unieważniono. Ten kod nikogo nie wpuści.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Zaproś</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Utwórz kod</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Jeszcze nieużyty</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Wpisz imię lub nazwisko tej osoby: będzie na karteczce.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Ktoś</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Ktoś nowy</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">Kod jest gotowy. Wydrukuj karteczkę albo ją przepisz.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Imię lub nazwisko</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Rola</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Kogo?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   do {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Adres serwera zespołu</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Łączenie z serwerem zespołu…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Na koniec dostaniesz kartkę odzyskiwania dla tego komputera. Miej pod ręką drukarkę albo długopis.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Kod</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Dołącz</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Dołączanie do zespołu. To potrwa kilka sekund…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Sprawdź kod</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN do zasłony (od 4 do 8 cyfr). Pole może zostać puste.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Wpisz adres serwera zespołu.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Wpisz kod.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Wpisz swoje imię lub nazwę, tak jak ma być na ekranie blokady.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Małe lub wielkie litery, z łącznikami lub bez: wszystko jedno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Zatrzymywanie…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Potrzebna jest karteczka od koordynatora. Pierwsza osoba w zespole ma kod od osoby, która prowadzi serwer.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Twoje imię lub nazwa na ekran blokady</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Adres serwera zespołu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Kod</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Wszystko w tym profilu zostaje i jest wysyłane na serwer zespołu w postaci zablokowanej, której serwer nie może odczytać.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Dołącz</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Dołącz do zespołu</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Dołączono. Teraz przychodzą notatki zespołu, a Twoje są wysyłane.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Sprawdź kod</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nie teraz</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Wpisz adres i kod z karteczki.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Połącz</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Małe lub wielkie litery, z łącznikami lub bez: wszystko jedno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Co jest tutaj: {0} i {1}. Zespół też ma swoje. Nic nie przepadnie: wszystko z obu stron zostaje. Osoba, która jest po obu stronach, będzie tam dwa razy, dopóki nie połączysz obu zapisów na stronie Klienci. Połączyć?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} kontakt</numerusform>
            <numerusform>{0} kontakty</numerusform>
            <numerusform>{0} kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} osoba</numerusform>
            <numerusform>{0} osoby</numerusform>
            <numerusform>{0} osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">Czy {0} jest tu dwa razy?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">Czy {0}{1} to ta sama osoba?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Połączenie umieszcza obie historie na jednej stronie. Żaden zapis nie ginie i można to cofnąć.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Ta sama osoba: połącz oba zapisy</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Ktoś inny: wróć</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Rozdziel ostatnie połączenie</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">Drugi zapis: wpisz imię lub nazwisko</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">To może być ta sama osoba</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Ten kod tworzy zespół organizacji {0}. Twoja rola w nim: koordynator.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Ten kod jest dla kolejnego Twojego komputera, w: {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Ten kod wpuszcza Cię do: {0}, rola: {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Klawiatura: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Klienci</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Zasłoń ekran</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Wymiana</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Znajdź usługę</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Daj kartkę</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Przejdź do strony, działania lub usługi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Zablokuj</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Następna osoba, tę odłóż</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notatki dla osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Ta lista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Odwróć ekran do klienta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Numery pilnej pomocy</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Czego potrzebuje ta osoba?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Kto to jest?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Napisz notatkę</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Zasłoń ekran</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Zrób to, co zaznaczone</translation>
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
        <translation type="unfinished">Klawisze</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift trzy razy</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Krok wstecz. Wpisane słowa zostają.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2} z {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Użyj tego języka</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} (szkic: {1} %, przeczytane przez osobę znającą język: {2} %)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Zapisany plik może otworzyć każdy, kto używa tego komputera.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Nagranie dźwiękowe</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Alfabet Braille’a</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Brytyjski język migowy (British Sign Language)</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Karta lub pismo</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Karta do zapisania się do GP</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Proste słowa z obrazkami</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">angielski</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Pomoc z formularzami</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">Dużym drukiem</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">W języku tej osoby</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Informacje</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">Nie ma na niej nazwiska ani powodu wizyty.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Duży druk</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Pismo o języku i wsparciu</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Mówić, patrząc na tę osobę: słabo słyszy</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Przygotowywanie strony…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Więcej czasu</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Bez schodów</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Strona {0} z {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Obraz strony</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Wydrukowano.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Zapisz jako plik</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Zapisz stronę</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Zapisano. Inni używający tego komputera mogą otworzyć ten plik.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Pokaż duże, do zdjęcia</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Ktoś wchodzi razem z tą osobą</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">Mówić na głos: ta osoba słabo czyta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Wsparcie</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">To, co tu zaznaczono, nie jest zachowywane.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16–17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25–34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35–49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50–64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65–74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 i więcej</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Pochodzenie afrykańskie</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Inne pochodzenie azjatyckie</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Osoba czarnoskóra, czarnoskóra brytyjska lub karaibska: inne pochodzenie</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Inne pochodzenie mieszane lub wieloetniczne</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Osoba biała: inne pochodzenie</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Każda inna grupa etniczna</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Inna religia</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Pochodzenie arabskie</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Pochodzenie azjatyckie lub brytyjskie azjatyckie</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Pochodzenie bangladeskie</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Osoba czarnoskóra, czarnoskóra brytyjska, karaibska lub afrykańska</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Buddyzm</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Pochodzenie karaibskie</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Pochodzenie chińskie</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Chrześcijaństwo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Koszt</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Bariera cyfrowa</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Dyskryminacja</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Pochodzenie angielskie, walijskie, szkockie, północnoirlandzkie lub brytyjskie</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Strach lub brak zaufania</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gypsy lub Irish Traveller</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hinduizm</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Pochodzenie indyjskie</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Potrzebny tłumacz</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Potrzebny tłumacz, mężczyzna</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Potrzebna tłumaczka, kobieta</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Przedstawiono</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Pochodzenie irlandzkie</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Judaizm</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Bariera językowa</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Pochodzenie mieszane lub wieloetniczne</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Islam</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Brak miejsc lub pieniędzy</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Brak tłumacza</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Tłumacz niepotrzebny</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Bez religii</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">Niespełnione warunki</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Inna grupa etniczna</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pochodzenie pakistańskie</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Skierowano</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Pochodzenie romskie</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Zwykłe, za 2 tygodnie</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Kartka</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikhizm</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Wkrótce, za 3 dni robocze</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Ustnie</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Dojazd</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">Poniżej 16 lat</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Pilne, dzisiaj</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Osoba biała</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Pochodzenie białe i azjatyckie</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Pochodzenie białe i czarnoskóre afrykańskie</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Pochodzenie białe i czarnoskóre karaibskie</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Nie pamiętam hasła: użyj kartki odzyskiwania</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Wyjdź z demo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Otwieranie…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN do zasłony (od 4 do 8 cyfr)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Hasło</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">To nie odblokowało programu Signpost. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">To jest demo. Hasło do niego: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Odblokuj</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Odblokuj Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kim jesteś?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">Dzięki kodowi PIN można zasłonić ekran i od razu wrócić. Po zablokowaniu Signpost go nie pamięta. Pole może zostać puste.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Można już spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Dziennik</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Dziennik, najnowszy wiersz na górze</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Kto co otworzył, wydrukował, wyeksportował lub zmienił. Niczego nie można stąd usunąć niezauważenie. Nie ma tu nazwisk klientów.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">cel: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ktoś</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} wiersz. Dziennik jest cały: żadnego wiersza nie zmieniono ani nie usunięto.</numerusform>
            <numerusform>{0} wiersze. Dziennik jest cały: żadnego wiersza nie zmieniono ani nie usunięto.</numerusform>
            <numerusform>{0} wierszy. Dziennik jest cały: żadnego wiersza nie zmieniono ani nie usunięto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Najpierw poproś drugą organizację o jej kartę i wstaw ją tutaj.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Złóż propozycję</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Zaproponuj projekt</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Wpisz, jak nazywa się projekt.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Odczytaj kartę</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Najpierw zadzwoń i porównajcie słowa.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">Karta: {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">Propozycja jest gotowa. Wyślij ją, a potem zrób wymianę z zespołem.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">Propozycja: wyślij ją</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">Karta drugiej strony</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Jak ma się nazywać projekt?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Czy znamy tę osobę?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">Bez pewności? Wybierz „nowa osoba”: nic nie przepadnie.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Ta sama osoba</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Nowa osoba</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Wiek</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Mniej</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Czy można cytować tę osobę</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Więcej</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Własne słowa tej osoby</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Powiedziano, jak używamy informacji o tej osobie</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Co przeszkodziło</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Jak znów znaleźć tę osobę?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Jak szybko</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Wpisz jedną lub dwie litery</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Dlaczego</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">U kogo</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">To {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Kto to jest?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Wypełni się po dodaniu usługi</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Wyjmij potrzebę: {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nazwisko</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Imię</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Czy można zostawić wiadomość?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Czy można dzwonić?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Czy można wysłać SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Czy można wysłać list?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Zapamiętaj tę osobę</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Nowa osoba. Wszystko tutaj może zostać puste.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Wystarczy imię: może je przeczytać każdy, kto widzi ten komputer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Utwórz</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Tworzenie. To potrwa kilka sekund…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Nazwa organizacji</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Nowa organizacja</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Nikt nie otworzy danych bez hasła albo kartki odzyskiwania, która będzie następna. Miej pod ręką drukarkę albo długopis.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN do zasłony (od 4 do 8 cyfr)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Wpisz nazwę organizacji.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Wpisz swoje imię lub nazwę, tak jak ma być na ekranie blokady.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">Dzięki kodowi PIN można zasłonić ekran i od razu wrócić. Pole może zostać puste.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Twoje imię lub nazwa na ekran blokady</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Co najmniej {0} znak.</numerusform>
            <numerusform>Co najmniej {0} znaki.</numerusform>
            <numerusform>Co najmniej {0} znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Trudne do odgadnięcia. Dobrze.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nowe hasło</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Hasło musi mieć co najmniej {0} znak.</numerusform>
            <numerusform>Hasło musi mieć co najmniej {0} znaki.</numerusform>
            <numerusform>Hasło musi mieć co najmniej {0} znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Te dwa hasła nie są takie same. Wpisz drugie jeszcze raz.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Dobre są trzy lub cztery słowa bez związku ze sobą.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Tak oznaczona notatka zostaje przy zapisie zapieczętowana. Przeczyta ją tylko osoba odpowiedzialna za ochronę ludzi.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">Niebezpieczeństwo w tej chwili: zadzwoń pod 999. Słuchaj, nie obiecuj zachowania tajemnicy i nie proś krewnych o tłumaczenie. Jeszcze dziś powiedz osobie odpowiedzialnej za ochronę ludzi.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Nie wskazano jeszcze osoby odpowiedzialnej za ochronę ludzi. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Tylko dla osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Osoba odpowiedzialna za ochronę ludzi: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">Poprzednia notatka zostaje zapieczętowana dla osoby odpowiedzialnej za ochronę ludzi.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">Obawa o czyjeś bezpieczeństwo?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Wróć do listy</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Bez nazwiska</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Nie wskazano wtedy żadnej usługi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Otwórz stronę: {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Kontakt: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Usługi wskazane wtedy</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">Kontakt został potem cofnięty. Notatka zostaje.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Autor: {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ktoś</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Autor: {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">bez nazwiska</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ktoś</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} z {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, jeszcze nieotwarte</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Zachowaj tę</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Zachowaj tę: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Ktoś</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">Autor: {0}, czas: {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">Autor: {0}.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Tej usługi nie ma już w katalogu.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Zasłona i blokada</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Zasłoń ekran po tylu minutach bez naciśnięcia klawisza</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Na przykład: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Sale</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Jest na każdej kartce, którą ludzie zabierają do domu.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Jest na karcie pilnych numerów (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Zablokuj po tylu minutach zasłonięcia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nazwa</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Imię i nazwisko osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Tylko koordynator może to zmieniać.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Nasza organizacja</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Telefon osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Osoba odpowiedzialna za ochronę ludzi (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Zapisano na tym komputerze. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Cofnięto. Jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Gdzie odbywają się otwarte dyżury: jedno miejsce w wierszu, kod pocztowy po przecinku</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">Nasza karta</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Wyślij ten tekst drugiej organizacji, e-mailem albo pocztą. Nie ma w nim nic tajnego. Potem zadzwońcie do siebie i porównajcie słowa.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">Karta</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Co czytasz drugiej stronie</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Przejdź do</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Strona, działanie lub usługa</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Strony, działania i usługi</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Zapisano. Kto ma ten plik, może go użyć: wydrukuj go, a potem usuń.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">Drukarka tego nie przyjęła. Nic nie przepadło. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Otwórz plik…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Zapisz jako plik…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Pokaż</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Dodaj kogoś na tym komputerze</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Dodano. Nazwa jest teraz na ekranie blokady.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Zmień moje hasło</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Zmień rolę…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Wszyscy w zespole.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Zachowaj</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Imię lub nazwa na ekran blokady</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Usuń teraz: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Usunięto. {0} sprawa wróciła do zespołu.</numerusform>
            <numerusform>Usunięto. {0} sprawy wróciły do zespołu.</numerusform>
            <numerusform>Usunięto. {0} spraw wróciło do zespołu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Usuń…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Zapisz role</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Zapisano. Role, które ma teraz {0}: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">Obecne hasło</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">Serwer zespołu już nie wpuści tej osoby, a każdy klucz, który miała, zostanie zrobiony na nowo. Jej własny komputer może zachować to, co miał do tej pory.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">Ta osoba wpisuje tu własne hasło.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Rola</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Role: {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Kto używa programu Signpost na tym komputerze.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Słowa do porównania przez telefon</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Twoje własne hasło</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">Twoje hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0}: jeszcze bez komputera w zespole.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0}: ta osoba nie odblokuje tu już programu Signpost. To, co napisała, zostaje, a jej otwarte sprawy wracają do zespołu. Nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, komputer {1} z {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Odpowiedź z ekranu klienta. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Daj kartkę</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Wskazano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Potrzeba</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Nie zapytano</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Zapisz dla: {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Zapisz bez nazwiska</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Ta osoba</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} min</numerusform>
            <numerusform>{0} min</numerusform>
            <numerusform>{0} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">Przeczytajcie sobie te słowa przez telefon. Jeśli choć jedno jest inne, ktoś stoi między wami: nie wysyłaj nic więcej i zadzwoń do osoby, która prowadzi serwer.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">PIN ma od 4 do 8 cyfr. Pole może też zostać puste.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Wróć</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Zapisano. Wyślij plik drugiej organizacji.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Zakończ ten projekt…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">Nic nie jest udostępnione innej organizacji.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Zaproponuj projekt…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">Nasza karta…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Przyjmij propozycję…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Wspólne projekty</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">zaproponowano, druga strona jeszcze się nie zgodziła</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">otwarty dla obu stron</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">zakończony</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">osoby, które mogą czytać: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">wstrzymany: ich klucz się zmienił, zadzwoń do nich</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">czeka na ich klucz</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">z: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} u nas</numerusform>
            <numerusform>{0} u nas</numerusform>
            <numerusform>{0} u nas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} u nich</numerusform>
            <numerusform>{0} u nich</numerusform>
            <numerusform>{0} u nich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Sprawdzenie usługi w innym języku</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">Strona osoby</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Usługa w innym języku</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Data urodzenia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Kontakt</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Zrobić do</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Zrobiono dnia</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Puste</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Grupa etniczna</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nazwisko</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Płeć</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Imię</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Przekazano</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Jak</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Ile było prób</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Jak znów znaleźć tę osobę</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Jak skorzystać</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Jak pilne</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Własnymi słowami</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tłumacz</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Połączono z</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Języki, najpierw preferowany</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Pozostało</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Czy można zostawić wiadomość?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Czy można dzwonić?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Czy można wysłać SMS?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Czy można wysłać list?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Używane imię</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Już niepotrzebne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nikt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Nie wiadomo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Numer w Waszym arkuszu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Kod pocztowy</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Religia</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Ktoś</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Ktoś z zespołu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Nadal potrzebna pomoc</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Cofnięto</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Powiedziano, jak używamy informacji o tej osobie</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Powiedziano dnia</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dwie wersje</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Cofnięto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Co z tego wyszło</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Co jeszcze chroni tę osobę</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Co przeszkodziło</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Co się stało</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Co to jest</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Rola</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Co przynieść</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Gdzie</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Czy rok urodzenia jest przybliżony</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Dla kogo</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Dlaczego potrzebna jest dalsza pomoc</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">U kogo</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">U kogo, słowami</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Mam to na papierze</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Jeśli ktoś zapomni hasła, dane otworzą tylko te słowa. Przenieś je teraz na papier i trzymaj go w zamkniętym miejscu, z dala od tego komputera.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Nie ma tu drukarki. Przepisz słowa ręcznie: sześć grup po sześć. Albo zapisz je na pendrivie i wydrukuj gdzie indziej; kto ma ten plik, może otworzyć wszystko.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Twoja kartka odzyskiwania</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Usuwanie tego, co zostało z kopii zespołu…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Dokończ</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Zapisz zapieczętowany plik na pendrivie…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">Zapieczętowany plik jest na miejscu. Oddaj go koordynatorowi.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Ten komputer został usunięty z zespołu</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Aby wrócić do zespołu, poproś o nowy kod dołączenia.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Gdzie zapisać zapieczętowany plik?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Zapisywanie pliku…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Szukaj dalej od tego miejsca</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Nic z tego nie pomoże: zapisz, że nic nie znaleziono</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Zapisz, że nic nie znaleziono</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Znalezione usługi</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Wpisz, czego potrzebuje ta osoba, na przykład: dentysta, bank żywności albo nie mam na czynsz. Strzałka w dół przechodzi do listy. Enter dodaje usługę. Strzałka w prawo ją otwiera.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Wszystkie sześć grup, po kolei według numerów</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Sprawdź</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Pokaż kartkę jeszcze raz</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Małe lub wielkie litery, z odstępami lub bez: wszystko jedno.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">To słowa z innej kartki. Nic nie przepadło. Spójrz jeszcze raz.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Przepisz słowa z papieru</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Czyta też notatki oznaczone dla tej roli</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Audytor</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Pracownik pomocy (caseworker)</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Klienci, kontakty i sprawy</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Koordynator</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Osoby, spis usług, wczytywanie i eksport</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Czyta dziennik, nie widzi klientów</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Osoba odpowiedzialna za ochronę ludzi (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Dzisiejsze kontakty i spis usług</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Wolontariusz</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">audytor</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">pracownik pomocy</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">koordynator</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">osoba odpowiedzialna za ochronę ludzi</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">wolontariusz</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Wymiana z zespołem: {0} z około {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Wymiana z zespołem…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Postęp wymiany z zespołem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Zatrzymaj wymianę z zespołem</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Zatrzymywanie… To, co wymieniono do tej pory, zostaje.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} z {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">BEZPIECZNY KONTAKT</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Bezpieczny kontakt: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Nie ma jeszcze notatek. Gdy ktoś zaznaczy pod notatką „Tylko dla osoby odpowiedzialnej za ochronę ludzi”, trafi ona tutaj.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Notatki dla osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Może je czytać tylko osoba odpowiedzialna za ochronę ludzi. Każde otwarcie jest zapisywane w dzienniku.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Zapieczętowane notatki, najnowsze na górze</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Łączenie z serwerem zespołu…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Wstaw tutaj to, co przysłała druga organizacja.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Odczytaj propozycję</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Najpierw zadzwoń i porównajcie słowa.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Przyjmij</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Przyjmij propozycję</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">Propozycja drugiej strony</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Przyjęto. Projekt otworzy się, gdy obie strony zrobią wymianę.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">„{0}”, proponuje: {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Dowolny język</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Bezpłatne</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Własnymi słowami, na przykład: dentysta</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">W pobliżu</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Teraz otwarte</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Mówią po</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Czego potrzebuje ta osoba?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">Niebezpieczeństwo w tej chwili? Zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">Nic nie znaleziono dla „{0}”. Spróbuj innego słowa.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Ten kod pocztowy jest nieznany: odległości pominięto.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Zrozumiano jako „{0}”.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} usługa.</numerusform>
            <numerusform>{0} usługi.</numerusform>
            <numerusform>{0} usług.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Napisane też w językach</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Obejmuje obszar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Koszt</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Wejście i dostęp</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Jak skorzystać</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Język: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Języki</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Godziny otwarcia</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Miejsce</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Prowadzi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Źródło</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Tekst angielski od tego czasu się zmienił.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Strona i e-mail</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Co to jest</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Co przynieść</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Dla kogo</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">O kogo pytać</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">W jaki sposób wskazano: {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Jeszcze nic. Enter dodaje usługę.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Wyjmij: {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Przywróć</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Sprawdzone: obok stoi Twoje imię i dzisiejsza data, dla zespołu.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Wybierz język</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Najpierw wybierz język.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Jak skorzystać</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Sprawdzone przeze mnie: jest dobrze</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Znów liczy się jako niesprawdzone.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">Znowu tu jest.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Jednak niesprawdzone</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Nie zapisano. To, co napisano, czeka na następne otwarcie tego okna.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Zapisano na tym komputerze.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Cofnij to</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Cofnięto. Nie jest już pokazywane.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Co to jest</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">Co zabrać (po jednej rzeczy w wierszu)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Dla kogo</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Napisz to w innym języku</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Napisz to, czego masz pewność. Co zostanie puste, jest pokazywane po angielsku. Obok stoi Twoje imię i dzisiejsza data, dla zespołu.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">To nie było skończone. Możesz pisać dalej.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">O programie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Wygląd</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Kopie</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Spis usług</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Usuń osobę</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Eksport</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Dziennik</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Nasza organizacja</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Części ustawień</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Zespół i komputery</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Arkusze zespołów</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">W tym projekcie udostępniono kopię. Gdy ją odbierzesz, zostanie usunięta po obu stronach razem ze wszystkim, co na niej zapisano. Własna strona tej osoby zostaje.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Najpierw zapytaj tę osobę, potem wybierz, jak wyraziła zgodę.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Kontakty, z potrzebami i usługami</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">Czy jest zgoda tej osoby?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Płeć, grupa etniczna i religia</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Wróć</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Nie ma otwartego projektu z inną organizacją. Najpierw musi go zacząć koordynator.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Projekt</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Udostępnij kopię</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">Udostępnić innej organizacji: {0}?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Odbierz kopię na zawsze</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">Druga strona dostaje kopię z nazwiskiem, językami i bezpiecznym sposobem kontaktu. Obie strony widzą, co zapisano na kopii. Notatki dla osoby odpowiedzialnej za ochronę ludzi nigdy nie są przekazywane.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">Na co jeszcze jest zgoda tej osoby?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">Co jest jeszcze otwarte w części „Dalsza pomoc”</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Co napisano o tych kontaktach</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Tak, zgoda ustna z dzisiaj</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Tak, zgoda podpisana dzisiaj</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, z: {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Zapisany plik może otworzyć każdy, kto używa tego komputera.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Najpierw odpowiedz: można bezpiecznie zabrać do domu?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Zapytaj, zanim dasz kartkę. To, co na niej jest, może narazić tę osobę na niebezpieczeństwo.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Karta lub pismo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">angielski</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Nie dawaj kartki</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">Można bezpiecznie zabrać do domu? Najpierw wybierz odpowiedź.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Duży</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Przygotowywanie kartki…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Nie dano kartki. Zamiast tego przekazano ustnie.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Bez kartki.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Zwykły</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Tylko numer</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">„Tylko numer” drukuje numer telefonu i godziny, bez nazwy usługi.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Obraz kartki</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">Można bezpiecznie zabrać do domu?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Zapisz jako plik</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Zapisz kartkę</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Zapisano. Inni używający tego komputera mogą otworzyć ten plik.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Kartka</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Kartka wydrukowana.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Pokaż duże, do zdjęcia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Rozmiar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Ekran zasłonięty.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Demo. Wszystkie osoby są zmyślone.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Blokowanie…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">Język okna: {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Adres serwera: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Do jednego użycia, ważny do: {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Drukuj karteczkę</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">Kod dla: {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Kto ma ten kod, może dołączyć zamiast tej osoby. Przekaż go do ręki albo odczytaj przez telefon; nie wysyłaj go e-mailem. Nie będzie pokazany drugi raz.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>I jeszcze {0} tego rodzaju.</numerusform>
            <numerusform>I jeszcze {0} tego rodzaju.</numerusform>
            <numerusform>I jeszcze {0} tego rodzaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Gotowe. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Wiersz {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Wiersz {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} dodany kontakt</numerusform>
            <numerusform>{0} dodane kontakty</numerusform>
            <numerusform>{0} dodanych kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} kontakt znanej już osoby</numerusform>
            <numerusform>{0} kontakty znanych już osób</numerusform>
            <numerusform>{0} kontaktów znanych już osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} pominięty</numerusform>
            <numerusform>{0} pominięte</numerusform>
            <numerusform>{0} pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} dodana osoba</numerusform>
            <numerusform>{0} dodane osoby</numerusform>
            <numerusform>{0} dodanych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} wiersz może dotyczyć kogoś znanego pod inną pisownią. Poszukaj na stronie Klienci: można tam połączyć dwa zapisy.</numerusform>
            <numerusform>{0} wiersze mogą dotyczyć kogoś znanego pod inną pisownią. Poszukaj na stronie Klienci: można tam połączyć dwa zapisy.</numerusform>
            <numerusform>{0} wierszy może dotyczyć kogoś znanego pod inną pisownią. Poszukaj na stronie Klienci: można tam połączyć dwa zapisy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} wczytany wiersz</numerusform>
            <numerusform>{0} wczytane wiersze</numerusform>
            <numerusform>{0} wczytanych wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} już był</numerusform>
            <numerusform>{0} już były</numerusform>
            <numerusform>{0} już było</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} z {0} wiersza…</numerusform>
            <numerusform>{1} z {0} wierszy…</numerusform>
            <numerusform>{1} z {0} wierszy…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Wszystko zostaje na tym komputerze. Jeśli zespół używa programu Signpost także na innych komputerach, mogą one mieć te same dane.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Wymiana z zespołem: {0} z około {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Wymiana z zespołem…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Dołącz do zespołu</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Sprawdzanie…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">Nie, na razie zachowaj</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Czy usunąć tu wiele zapisów?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Zatrzymaj wymianę</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Zatrzymywanie… To, co wymieniono do tej pory, zostaje.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Wymień teraz</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">Serwer zespołu prosi ten komputer o usunięcie wielu zapisów naraz. Niczego jeszcze nie usunięto. Zapytaj koordynatora, czy to się zgadza: tego, co zostanie tu usunięte, nie da się stąd przywrócić.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Ten komputer pracuje samodzielnie.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Tak, usuń je także tutaj</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Zapisano na tym komputerze.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Dane zespołu aktualne: {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Notatki zespołu jeszcze przychodzą.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Notatki zespołu jeszcze przychodzą: {0} z około {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">Zegar tego komputera się spieszy ({0}). Ustaw go.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">Zegar tego komputera się późni ({0}). Ustaw go.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Wszystko aktualne. Wysłano: {0}. Przyszło: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Nie udało się zapisać na tym dysku tego, co wysłał zespół. Nic nie przepadło: program poprosi o to ponownie. Zwolnij miejsce na dysku albo sprawdź, czy jest podłączony.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Zobacz: Wymiana (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} dzień</numerusform>
            <numerusform>{0} dni</numerusform>
            <numerusform>{0} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} wpis ma dwie wersje.</numerusform>
            <numerusform>{0} wpisy mają dwie wersje.</numerusform>
            <numerusform>{0} wpisów ma dwie wersje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} godzina</numerusform>
            <numerusform>{0} godziny</numerusform>
            <numerusform>{0} godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} minuta</numerusform>
            <numerusform>{0} minuty</numerusform>
            <numerusform>{0} minut</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} czeka na wysłanie.</numerusform>
            <numerusform>{0} czekają na wysłanie.</numerusform>
            <numerusform>{0} czeka na wysłanie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">Czy to na pewno nasz serwer?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Kilka komputerów jednej organizacji, z tymi samymi danymi dzięki serwerowi.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Zespół i komputery</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">Sam zespół</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">Serwer zespołu</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Słowa do porównania przez telefon</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Wczytaj kontakty i osoby, które zespół zapisywał w arkuszu. Każdy wiersz jest rozliczony; ponowne wczytanie tego samego pliku niczego nie dodaje.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Wczytaj</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Najpierw wybierz plik.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Wybierz arkusz</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Plik (CSV lub XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Przejrzyj</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Tylko koordynator może wczytywać arkusze.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Arkusze zespołów</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Dwie kolumny to „{0}”. Dla jednej z nich wybierz coś innego.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} wiersz. Co jest w której kolumnie? Spójrz na przykłady.</numerusform>
            <numerusform>{0} wiersze. Co jest w której kolumnie? Spójrz na przykłady.</numerusform>
            <numerusform>{0} wierszy. Co jest w której kolumnie? Spójrz na przykłady.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Po angielsku nic tu nie napisano.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Tekst angielski od tego czasu się zmienił.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">Farmaceuta może leczyć ból ucha, ból gardła, zapalenie zatok, półpasiec, liszajec, zakażone ukąszenia owadów i proste zakażenia dróg moczowych u kobiet, bez wizyty u GP. Obowiązują granice wieku.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Najemca nie musi się wyprowadzić w dniu podanym w wypowiedzeniu od właściciela. Przed wyprowadzką warto zasięgnąć porady: zbyt wczesne odejście może oznaczać mniej pomocy od gminy (council).</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Każda dorosła osoba, która bez zapłaty opiekuje się kimś, może poprosić gminę (council) o ocenę potrzeb opiekuna (carer&apos;s assessment). Dotyczy ona własnych potrzeb opiekuna i jest bezpłatna.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space zatrzymuje większość odsetek i komorników na okres do 60 dni. Wniosek może złożyć tylko doradca do spraw długów.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Dzieci rodziców bez prawa do środków publicznych (no recourse to public funds) mogą dostać bezpłatne posiłki szkolne, jeśli dochód rodziny jest niski.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">W dzień i w nocy: zadzwoń pod 111 i wybierz opcję „mental health” (zdrowie psychiczne, 2). Jeśli zagrożone jest życie: 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Jeśli gabinet GP nie chce kogoś zapisać, musi podać powód na piśmie.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">Większość najemców mogą usunąć z mieszkania tylko komornicy sądowi. Wymiana zamków lub zmuszanie kogoś do wyprowadzki bez nakazu sądu jest przestępstwem.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">Leczenie zębów w NHS jest bezpłatne dla osób poniżej 18 lat, w ciąży i przez 12 miesięcy po porodzie oraz przy niektórych zasiłkach. Sprawdź to przed rozpoczęciem leczenia.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Badania wzroku w NHS są bezpłatne dla osób, które mają 60 lat lub więcej, mają mniej niż 16 lat, mają cukrzycę lub jaskrę albo dostają niektóre zasiłki.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Brak stałego adresu? Można zapisać się do GP, podając adres tymczasowy albo adres przychodni.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Niski dochód? Formularz HC1 może dać pomoc w kosztach NHS, nawet bez zasiłków. Zaświadczenie HC2 daje pełną pomoc.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Porad imigracyjnych mogą udzielać tylko zarejestrowani doradcy, solicitors i barristers (prawnicy). Zanim ktokolwiek zapłaci, sprawdź nazwisko na liście rządowej.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">Osoby, które mają 18 lat lub więcej, mogą same zgłosić się do NHS Talking Therapies. List od GP nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Ciąża lub dziecko poniżej 4 lat i niektóre zasiłki: kartą Healthy Start można zapłacić za mleko, owoce i warzywa. Poniżej 18 lat i w ciąży: zasiłki nie są wymagane.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">Odmowa PIP? Poproś o ponowne rozpatrzenie (mandatory reconsideration) w ciągu miesiąca od daty na piśmie.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">Wizyta u GP jest bezpłatna dla każdego w Anglii, bez względu na status imigracyjny. Opieka w szpitalu może być płatna: najpierw zasięgnij porady.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Osoba, która straciła dom z powodu przemocy domowej, zawsze ma pierwszeństwo (priority need). Gmina (council) nie może żądać dowodów, zanim pomoże.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS zapewnia i opłaca tłumaczy. Poproś o tłumacza, umawiając wizytę. Dzieci nie powinny tłumaczyć.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">Na pierwszą wypłatę Universal Credit czeka się około 5 tygodni. Zaliczka to pożyczka bez odsetek: spłaca się ją z późniejszych wypłat.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">Do zapisania się do GP nie trzeba potwierdzenia adresu ani dokumentu tożsamości. Status imigracyjny nie ma znaczenia.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter, aby przejść dalej</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Własnymi słowami, na przykład: dentysta</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Nikt nie czeka. Podczas rozmowy można kogoś oznaczyć klawiszami Ctrl+M.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Dziś jeszcze nikogo nie było. Wpisz, czego potrzebuje pierwsza osoba, na przykład: dentysta.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Notatki dla osoby odpowiedzialnej za ochronę ludzi (to Twoja rola): {0} jeszcze nieotwarta</numerusform>
            <numerusform>Notatki dla osoby odpowiedzialnej za ochronę ludzi (to Twoja rola): {0} jeszcze nieotwarte</numerusform>
            <numerusform>Notatki dla osoby odpowiedzialnej za ochronę ludzi (to Twoja rola): {0} jeszcze nieotwartych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Nic nie czeka na dokończenie.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Otwórz listę</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Kontakty z dzisiaj</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Dzisiaj, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Niedokończone</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Czego potrzebuje ta osoba?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} później</numerusform>
            <numerusform>{0} później</numerusform>
            <numerusform>{0} później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} po terminie</numerusform>
            <numerusform>{0} po terminie</numerusform>
            <numerusform>{0} po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} na dziś</numerusform>
            <numerusform>{0} na dziś</numerusform>
            <numerusform>{0} na dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} pilna</numerusform>
            <numerusform>{0} pilne</numerusform>
            <numerusform>{0} pilnych</numerusform>
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
        <translation type="unfinished">1. Spakuj na pendrive…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Przewieź plik…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Rozpakuj…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Ktoś z zespołu spakował go na pendrive. Plik jest zablokowany: nie można w nim niczego przeczytać, a on niczego tu nie odczytuje. Przewiezienie go dwa razy lub z opóźnieniem niczemu nie szkodzi.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Adres serwera, do przewożenia</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Łączenie z serwerem zespołu…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Przewieziono. Zanieś pendrive tam, gdzie plik był spakowany, i tam go rozpakuj.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">Przewieź plik dla kogoś z zespołu, kto nie ma internetu</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Przewieź plik…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Brak internetu od kilku dni? Przewóz na pendrivie</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Spakuj na pendrive to, co czeka, przewieź na dowolnym komputerze z internetem i rozpakuj tutaj odpowiedź. Plik jest zablokowany: osoba, która go przewozi, nie może niczego przeczytać. Przewiezienie go dwa razy lub z opóźnieniem niczemu nie szkodzi.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Spakowano {0} zapis. Zanieś pendrive do komputera z internetem i tam przewieź plik.</numerusform>
            <numerusform>Spakowano {0} zapisy. Zanieś pendrive do komputera z internetem i tam przewieź plik.</numerusform>
            <numerusform>Spakowano {0} zapisów. Zanieś pendrive do komputera z internetem i tam przewieź plik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Wpisz adres serwera zespołu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Ten plik prosi o usunięcie tu wielu zapisów. Niczego nie usunięto. Zapytaj koordynatora, czy to się zgadza.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Rozpakuj i usuń je także tutaj</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Gdzie umieścić plik?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Który plik wrócił?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Który plik przewieźć?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Ostatnia kopia: {0}, niesprawdzona.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Ostatnia kopia: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Zablokowano, ale na dysku zabrakło miejsca. Wpisane słowa są trzymane do zamknięcia programu Signpost. Zwolnij miejsce, potem odblokuj i naciśnij Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Zablokowano. To, co było wpisywane, jest zachowane.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Nie ma jeszcze kopii.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Zapisano tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">Nie dało się odczytać listy usług, więc jest teraz pusta. Żadne dane o ludziach nie przepadły. Poproś koordynatora o ponowne wczytanie: Ustawienia, Spis usług.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Dokończ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Odłóż</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Coś zostało niedokończone ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">Niebezpieczeństwo w tej chwili?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Jeszcze nie ustawiono</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Pilna pomoc</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Wpisy z dwiema wersjami</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Albo wpisz, co jest prawidłowe</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Wpisz, co jest prawidłowe.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Rozstrzygnięto. Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">Druga wersja</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Dwie osoby zmieniły to samo, gdy ich komputery nie były połączone. Nic nie przepadło: spójrz na obie wersje i wybierz.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dwie wersje</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Cofnięto. Obie wersje są tu z powrotem.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Dopóki nie wybierzesz, wszędzie przy numerze telefonu widać bezpieczniejszą wersję.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Użyj tego, co wpisano</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Teraz używana</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Wszystkie</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: co się stało?   {0}: strona tej osoby</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Później {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Strzałka w lewo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Moje</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Bez daty {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Nikt nie czeka na zespół. Zobacz: Wszystkie.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Nikt nie czeka na Ciebie. Zobacz: Zespół i Wszystkie.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Nikt nie czeka. Podczas rozmowy można kogoś oznaczyć klawiszami Ctrl+M.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">Po terminie {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Strzałka w prawo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Dzisiaj {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Pilne {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Czyje</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Wróć do listy</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Notatka (może zostać pusta)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Teraz wiemy, kto to jest</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Otwórz stronę: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Do tej pory</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się stało?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Co zrobiono do tej pory: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Ta notatka jest niedokończona. Pracuj dalej.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>1 próba</numerusform>
            <numerusform>{0} próby</numerusform>
            <numerusform>{0} prób</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">pilne</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">czeka: {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">u kogo: {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Czy znamy tę osobę?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Nowy klient „{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Nie podano nazwiska</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Bez nazwiska</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. Druga organizacja widzi, co tu zapiszesz.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Język do poprawienia</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Utwórz arkusz do poprawek</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Utwórz arkusz do poprawek…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Osoba znająca ten język może poprawić jego słowa w arkuszu. Na tym komputerze będą wtedy jej słowa.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Wczytaj poprawki</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Wczytaj poprawki…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">Arkusz jest gotowy. W kolumnie „correction” wpisz, co ma być, a w „reviewed_by” imię lub nazwisko. Potem wczytaj go tutaj.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Zmienione: {1}. Potwierdzone: {2}. Będą widoczne po następnym otwarciu programu Signpost.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, potem 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Kod ma 7 grup po 5 liter i cyfr. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Kolumna jest przypisana do czegoś, czego Signpost nie zna.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Zgoda może obejmować: {0}. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Kopia jest udostępniona: {0}, projekt: {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">W tym pliku nie ma przypisanej kolumny. Przypisz kolumny jeszcze raz.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Opis potrzeby jest za długi. Zmieść go w 500 znakach; notatka pomieści więcej.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Te pliki utworzyła nowsza wersja programu Signpost. Nic nie zostało zmienione. Aby je otworzyć, zainstaluj nowszą wersję na tym komputerze.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Nie można zachować usługi bez nazwy. Wyjmij ją i dodaj jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Jeden z tekstów jest za długi. Niech każdy ma mniej niż {0} literę.</numerusform>
            <numerusform>Jeden z tekstów jest za długi. Niech każdy ma mniej niż {0} litery.</numerusform>
            <numerusform>Jeden z tekstów jest za długi. Niech każdy ma mniej niż {0} liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Kobietę krzywdzi, straszy lub kontroluje partner, były partner albo rodzina, lub martwisz się o nią. Bezpłatnie, w dzień i w nocy. Prowadzi Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Dostęp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>Wiek: od {0} roku</numerusform>
            <numerusform>Wiek: od {0} lat</numerusform>
            <numerusform>Wiek: od {0} lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>Wiek: od {1} do {0} roku</numerusform>
            <numerusform>Wiek: od {1} do {0} lat</numerusform>
            <numerusform>Wiek: od {1} do {0} lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>I jeszcze {0}.</numerusform>
            <numerusform>I jeszcze {0}.</numerusform>
            <numerusform>I jeszcze {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Inny powód, zapisany gdzie indziej.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">Pod adresem zespołu odpowiada inny serwer, więc nic do niego nie wysłano. {0} Powiedz o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Obejmuje obszar</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Zapytaj, zanim zadzwonisz.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">Pod adresem zespołu nie odpowiada żaden serwer Signpost. {0} Zapytaj koordynatora, czy adres się zmienił.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">Pod tym adresem nie odpowiada żaden serwer Signpost. {0} Sprawdź adres jeszcze raz.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Data urodzenia: wpisz rok, na przykład 1984, przybliżony rok: „ca. 1984”, albo całą datę, na przykład 17.03.1984. Pole może zostać puste.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Zaświadczenie o usunięciu danych</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Sprawdzono: {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Wybierz język inny niż angielski.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Wybierz hasło, które znasz tylko Ty. Wydrukuj kartkę odzyskiwania, która pojawi się potem.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Wybierz nazwę nowego pliku. Niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Wybierz, dlaczego ta osoba ma być usunięta. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Teraz zamknięte. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Wtedy zamknięte. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Kontakty</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Koszt</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Data wykonania</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Data nieznana</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Data urodzenia: wpisz rok, na przykład 1984, albo całą datę. Pole może zostać puste.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Data kontaktu</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">Każdego miesiąca, dzień: {0}</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Dni nieznane</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Zrobić do</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Nie rób jej zdjęć, nie wysyłaj jej e-mailem i nie trzymaj na komputerze.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Nie dzwonić.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Nie wysyłać SMS-ów.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Nagły wypadek: pogotowie, policja, straż pożarna</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Puste, ale jest powód lub data. Uznano za „tak”.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Zaszyfrowane kopie zrobione wcześniej zostaną skasowane do {0}. Jeśli kopia zostanie przywrócona wcześniej, ta osoba zostanie z niej od razu usunięta.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Zaszyfrowane i każdą stronę można odczytać.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Wpisy „dalsza pomoc”</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Usunięto na zawsze na tym komputerze:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Usunięto: {0}, przez: {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Codziennie</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Wszystko jest zapisane na tym komputerze i zostanie wysłane później.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nazwisko</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Pola z dwiema wersjami</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">5. {0} miesiąca</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Imię</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">1. {0} miesiąca</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Dla bezpieczeństwa poczekaj {0} sekundę. Notatki są bezpieczne.</numerusform>
            <numerusform>Dla bezpieczeństwa poczekaj {0} sekundy. Notatki są bezpieczne.</numerusform>
            <numerusform>Dla bezpieczeństwa poczekaj {0} sekund. Notatki są bezpieczne.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Dla: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">4. {0} miesiąca</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Bezpłatne</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Pogotowie gazowe</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Jak znów znaleźć tę osobę?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Jak szybko? Wybierz: pilne, wkrótce lub zwykłe.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Jak uzyskać tam pomoc</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Jak pilne</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">W arkuszu „{0}” brakuje kolumny „{1}”.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Potrzebny tłumacz</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Przedstawiono</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Czy znamy tę osobę?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">W ogóle nie należało tego zapisywać.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Dołącz do zespołu</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Rodzaj pomocy</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Języki</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Do danych tej osoby dodano języki.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Języki: wybierz najwyżej 20.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Ostatnio sprawdzono</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">Ostatni raz w miesiącu: {0}</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Szerokość geograficzna</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Tylko zostawiać wiadomości.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Nie zostawiać wiadomości.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Powiązania osób z kontaktami</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Podano stan: {0}, najpierw zadzwoń</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Długość geograficzna</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Data: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Przypisz do kolumny przynajmniej imię lub nazwisko, numer osoby, potrzebę albo notatkę.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Może nie obejmować tego adresu: zapytaj</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">Można {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Kryzys psychiczny</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Minuty: wpisz liczbę od 0 do 1440 albo zostaw puste.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Jest więcej niż jeden projekt o tej nazwie. Nic nie zostało zmienione. Podaj jego identyfikator (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Nazwa usługi</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">Telefon dla ofiar przemocy domowej (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Potrzeby</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Dalsza pomoc</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Brak połączenia z serwerem zespołu. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Nie wysyłać listów.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Bez nazwiska</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Bez nazwiska: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">W tym projekcie nie można teraz nikogo udostępnić. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Nikogo nie udostępnia się bez zgody. Najpierw zapytaj tę osobę i zaznacz, jak się zgodziła.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Nikt o tej nazwie nie używa programu Signpost na tym komputerze. Wybierz nazwę z listy.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Nie wczytano: nie ma tam osoby, potrzeby ani notatki.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Nie wczytano: to zostało wcześniej usunięte. Jeśli ta osoba przyjdzie znowu, proszę dodać ją jako nową.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Ostatnio sprawdzono: {0}. Najpierw zadzwoń.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">Nie wiadomo, czy działa tego dnia, najpierw zadzwoń</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">Nie wiadomo, kiedy to ostatnio sprawdzono. Najpierw zadzwoń.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Nie wiadomo, zapytaj</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Jeszcze nie zapisano: nie udało się zapisać na dysku. Wpisane słowa nadal tu są. Sprawdź, czy dysk jest podłączony, i naciśnij Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Jeszcze nie zapisano: dysk jest pełny. Wpisane słowa nadal tu są. Zwolnij miejsce i naciśnij Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Inne niż wcześniej u tej osoby. Zachowano przy wierszu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Notatki i otwarte potrzeby należą do kontaktów: kontakty też wymagają zgody.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Nic z tego nie zachowano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Jeden z tych zapisów jest udostępniony innej organizacji, a drugi nie. Nie można ich połączyć. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">Jeden raz w miesiącu: {0}</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Tylko koordynator może utworzyć zespół. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Tylko osoba odpowiedzialna za ochronę ludzi może dodać kolejną. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Tylko osoba odpowiedzialna za ochronę ludzi może zaprosić kolejną. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Tylko osoba odpowiedzialna za ochronę ludzi może zrobić nową kartkę odzyskiwania. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Tylko osoba odpowiedzialna za ochronę ludzi może otworzyć te notatki. Są bezpiecznie przechowywane.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Tylko osoba odpowiedzialna za ochronę ludzi może przeczytać tę notatkę. Jest bezpiecznie przechowywana.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Wczytać można tylko adresy http i https. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Tylko osoba, która podała to nazwisko, może je usunąć. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Tylko osoba, która to zapisała, może to cofnąć. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Otwórz Signpost na swoim komputerze. Na pierwszej stronie wybierz „Dołącz”. Jeśli do tej pory praca z Signpost odbywała się bez zespołu, przejdź do: Ustawienia, „Zespół i komputery”. Wszystko, co masz, zostaje.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Teraz otwarte do {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Wtedy otwarte do {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Godziny otwarcia</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Godziny otwarcia nieznane, najpierw zadzwoń</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Otwarcie dzisiaj: {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Otwarcie: {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Otwarcie: {0}, godzina zamknięcia nieznana</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Organizacja: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Nasza osoba odpowiedzialna za ochronę ludzi (safeguarding lead)</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Strony tej osoby</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Nie można odczytać części pliku programu Signpost na tym komputerze. Odłożono ją na bok i niczego nie nadpisano. Nie ma jeszcze kopii, do której można wrócić. Poproś o pomoc osobę, która opiekuje się programem Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Nie można odczytać części pliku programu Signpost na tym komputerze. Odłożono ją na bok i niczego nie nadpisano. Można wrócić do kopii z: {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Nie można odczytać części pliku programu Signpost na tym komputerze. Niczego nie nadpisano.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">W tym projekcie nadal są udostępnione Wasze osoby albo coś z niego czeka na wysłanie. Nic nie zostało zmienione. Najpierw odbierz kopie i wymień dane albo zaznacz, że kopie zostają.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Telefon nieznany</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Wybierz przynajmniej jedną rolę.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Podaj co najmniej {0} znak. Dobrze sprawdza się kilka słów razem.</numerusform>
            <numerusform>Podaj co najmniej {0} znaki. Dobrze sprawdza się kilka słów razem.</numerusform>
            <numerusform>Podaj co najmniej {0} znaków. Dobrze sprawdza się kilka słów razem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Zmieść cel w 500 znakach.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Zmieść powód w 200 znakach, a sposób odnalezienia osoby w 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Spójrz jeszcze raz na grupę {0}. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Wpisz imię lub nazwę na ekran blokady.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Wpisz nazwę organizacji. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Wpisz nazwę organizacji.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Wpisz swoje imię lub nazwę, tak jak ma być na ekranie blokady.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Kod pocztowy</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Woli nie mówić, jak się kontaktować.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Włóż tę kartkę do zaklejonej koperty i zamknij ją na klucz, z dala od komputera.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Powód</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kartka odzyskiwania</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Numer osoby</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Oznaczenie lub numer osoby</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Skierowano</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Najpierw zadzwoń</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Tylko dzwonić.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Zadzwoń do osoby, która dała Ci ten świstek, i porównajcie słowa: Ustawienia, „Osoby”, przycisk „Słowa do porównania przez telefon”. Na obu komputerach są takie same.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Zadzwoń i zapytaj o godziny otwarcia</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">Role to: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">Nie można odczytać wiersza {0}: może brakować tam cudzysłowu.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">W wierszu {0} jest komórka, która ma ponad 32 767 znaków.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">Wiersz {0} ma ponad 200 kolumn. Czy to właściwy plik?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Działa tego dnia, godziny nieznane. Najpierw zadzwoń</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Nie zapytano o bezpieczny kontakt. Zapytaj, zanim zadzwonisz.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Zaznacz, jak wskazano każdą usługę: ustnie, kartka, przedstawiono lub skierowano.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Zapieczętowane notatki</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">Przedostatni raz w miesiącu: {0}</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">2. {0} miesiąca</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Wskazana usługa</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Przekazane usługi</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Kilka osób ma tę nazwę. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Tego profilu używa kilka osób, a kod wpuszcza tylko Ciebie. Użyj go w pustym folderze albo najpierw usuń inne osoby. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Tego profilu używa kilka osób. Podaj, kim jesteś.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Udostępnione innej organizacji</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Udostępnione: {0}, projekt: {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Kartka</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Arkusz „{0}”, wiersz {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Arkusz „{0}”, wiersz {1}: komórka jest o wiele za długa.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Arkusz „{0}”, wiersz {1}: nie można odczytać formuły.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Arkusz „{0}”, wiersz {1}: to nie jest tekst.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost nie może utrzymać tego pliku w tajemnicy na tym komputerze, więc go nie otworzył. Nic nie zostało zmienione. Poproś o pomoc osobę, która zainstalowała Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost nie może odczytać formatu {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost jest już otwarty na tym komputerze. Nic nie zostało zmienione. Przejdź do otwartego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost jest zablokowany. To, co było wpisywane, jest zachowane. Odblokuj, aby pracować dalej.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost nie może zapisywać w tym folderze, więc nie udało się niczego zapisać. Nic nie zostało zmienione. Przenieś folder tam, gdzie wolno zapisywać, albo poproś o zezwolenie.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost nie może tam zapisywać. Nic nie przepadło. Niektóre pendrive’y mają mały przełącznik, który je blokuje. Odblokuj go albo wybierz inne miejsce i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Niektóre dyski przez pewien czas przechowują ślady usuniętych plików. Signpost nie może ich usunąć.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Ktoś to w międzyczasie zmienił. Nic nie zostało zmienione. Spójrz na to jeszcze raz.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Ten plik spakował ktoś inny, kto używa tego komputera. Nic nie zostało zmienione. Poproś tę osobę o odblokowanie programu Signpost i rozpakowanie pliku.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Ktoś już to rozstrzygnął albo zapisu już nie ma. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Ktoś o tej nazwie już używa programu Signpost. Dodaj inicjał.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Ktoś nie daje sobie rady, może zrobić sobie krzywdę albo słyszy lub widzi rzeczy, których inni nie słyszą ani nie widzą. Zadzwoń pod 111 i wybierz opcję „mental health” (zdrowie psychiczne, 2). W dzień i w nocy, w każdym wieku. Jeśli zagrożone jest życie: 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Ktoś potrzebuje teraz pomocy medycznej, ale nie chodzi o życie lub śmierć. Bezpłatnie, w dzień i w nocy. Poproś o tłumacza.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Ktoś czuje gaz albo włączył się alarm tlenku węgla (czadu). Otwórz okna, nie dotykaj przełączników, wyjdź na zewnątrz, potem zadzwoń. Bezpłatnie, w dzień i w nocy.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Ktoś chce porozmawiać z osobą, która słucha. Bezpłatnie, w dzień i w nocy. Nie widać tego na rachunku za telefon.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">Czyjeś życie jest w niebezpieczeństwie, ktoś jest ciężko ranny albo właśnie dzieje się przestępstwo. Nie można bezpiecznie mówić? Z komórki zadzwoń pod 999, a gdy o to poproszą, naciśnij 55.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Coś jest za duże dla serwera zespołu. {0} Powiedz o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Coś, co usunięto na zawsze, jest tu znowu. Powiedz o tym osobie, która Ci pomaga.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Coś poszło nie tak w programie Signpost. Nic z tego, co zapisano, nie przepadło.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Kroki tych wpisów</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Zatrzymano. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Zatrzymano. To, co było wcześniej, wczytano: {0}. Nic innego nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Zatrzymano. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Podrzyj ten świstek. Kod działa raz, na jednym komputerze, do daty podanej wyżej.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Tylko wysyłać SMS-y.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Ten dzień jeszcze nie nadszedł. Spójrz jeszcze raz na datę.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">To nie odblokowało programu Signpost. Nic nie przepadło. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">To się nie udało. Nic nie przepadło.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>To więcej niż {0} osoba, potrzeba lub usługa w jednym kontakcie.</numerusform>
            <numerusform>To więcej niż {0} osoby, potrzeby lub usługi w jednym kontakcie.</numerusform>
            <numerusform>To więcej niż {0} osób, potrzeb lub usług w jednym kontakcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Tej osoby nie ma w zespole. Wybierz kogoś innego albo zespół.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">Tutejsze Wi-Fi wymaga najpierw zalogowania. Otwórz przeglądarkę internetową, zaloguj się i spróbuj ponownie. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">Adres serwera zespołu musi się zaczynać od https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">Odpowiedź nadeszła uszkodzona, więc jej nie użyto. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">Zegar tego komputera jest źle ustawiony. Ustaw go. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">Połączenie z serwerem nie jest tutaj bezpieczne. {0} Spróbuj innego.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">Połączenie z serwerem zespołu nie jest tutaj bezpieczne, więc nic nie wysłano. {0} Spróbuj innej sieci i sprawdź datę na tym komputerze.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">Połączenie zostało przerwane w połowie. Nic nie przepadło. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">Połączenie zostało przerwane w połowie. {0} Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">Kopia z: {0} się otwiera.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">Data urodzenia jest w przyszłości. Wystarczy rok, na przykład 1984.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">Data, kiedy powiedziano tej osobie, jak używamy informacji, nie jest datą.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">Dzień zgody tej osoby jeszcze nie nadszedł. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">Dzień, do którego to zrobić, już minął. Wybierz dzisiaj lub później.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">Demo się zatrzymało: okno nie otworzyło swoich stron.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Tej usługi nie ma już w katalogu.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Spis usług, który nadszedł, nie był podpisany przez serwer zespołu, więc go nie użyto. To, co jest zapisane na tym komputerze, zostaje bez zmian. Powiedz o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Nie można tu odczytać spisu usług, który wysłał serwer zespołu, więc go nie użyto. To, co jest zapisane na tym komputerze, zostaje bez zmian. Powiedz o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">Na dysku jest za mało miejsca na spis usług: potrzeba {0} MB. Nic nie zostało zmienione. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">Dysk jest pełny, więc niczego nie wczytano. Nic nie przepadło. Zwolnij miejsce i wczytaj ponownie.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">Dysk jest prawie pełny. Zwolnij wkrótce miejsce.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">Nie można odczytać pliku. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">Nie udało się tam zapisać pliku. Nic nie przepadło. Czy pendrive jest nadal włożony? Włóż go jeszcze raz albo wybierz inne miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">Nie udało się tam zapisać pliku. Nic nie przepadło. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">Plik jest taki jak przedtem i nic nie przepadło.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">Nie można utworzyć folderu na obrazy.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">Plik z kluczami tego profilu został zmieniony, więc Signpost go nie użył. Niczego nie nadpisano. Można wrócić do kopii.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">Ostatnia kopia jest z: {0}. Zrób kopię teraz.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Nazwa jest za długa. Niech ma mniej niż {0} literę.</numerusform>
            <numerusform>Nazwa jest za długa. Niech ma mniej niż {0} litery.</numerusform>
            <numerusform>Nazwa jest za długa. Niech ma mniej niż {0} liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">Notatka dla osoby odpowiedzialnej za ochronę ludzi jest pusta. Napisz, co Cię niepokoi.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Notatka jest za długa. Może mieć najwyżej {0} znak.</numerusform>
            <numerusform>Notatka jest za długa. Może mieć najwyżej {0} znaki.</numerusform>
            <numerusform>Notatka jest za długa. Może mieć najwyżej {0} znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">Napisała to druga organizacja. Poproś ją o oznaczenie.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">Drukarka nie przyjęła kartki. Nic nie przepadło. Zamiast tego pokaż kartkę w powiększeniu.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">Kartka odzyskiwania ma {0}, każda po {1}. Wpisano {2} z {3}. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">Serwer prosi ten komputer o usunięcie wielu zapisów naraz. Niczego nie usunięto. Zapytaj koordynatora, czy to się zgadza, a potem potwierdź to na stronie Wymiana.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Serwer nie może odczytać tego pliku: jest on dla serwera innego zespołu albo jest uszkodzony. {0} Sprawdź adres jeszcze raz albo poproś o nowy plik.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">Serwer nie mógł przyjąć pliku. {0} Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Serwer nie wie, kto spakował ten plik: jest on dla serwera innego zespołu albo został zmieniony po drodze. {0} Sprawdź adres jeszcze raz albo poproś o nowy plik.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">Serwer jest zajęty. {0} Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">Serwer nie zna takiej propozycji. Nic nie zostało zmienione. Poproś drugą stronę, aby najpierw wymieniła dane.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">Adres serwera</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">Arkusz „{0}” ma za dużo wierszy.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">Brakuje arkusza „{0}”.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">Zespół w międzyczasie się zmienił, więc serwer nie przyjął niczego z tego przewozu. {0} Spakuj nowy plik i przewieź go jeszcze raz.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">W zespole nie ma takiego komputera. Nic nie zostało zmienione. Sprawdź listę jeszcze raz.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">Serwer zespołu i inne komputery dowiedzą się przy następnej wymianie. Każdy usunie wtedy swoje zapisy.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">Serwer zespołu nie przyjął tego, co wysłano. {0} Powiedz o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Serwer zespołu ma awarię. Signpost sam próbuje ponownie. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">Serwer zespołu nie ma jeszcze spisu usług. To, co jest zapisane na tym komputerze, zostaje.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Serwer zespołu jest zajęty. Signpost sam próbuje ponownie. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">Serwer zespołu wymaga nowszej wersji programu Signpost. {0} Zainstaluj ją, gdy będzie to możliwe.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">Serwer zespołu nie wpuszcza już tej osoby lub tego komputera. To, czego nie wysłano, zostaje na tym komputerze. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">Serwer zespołu przywrócono z kopii. Signpost porównuje z nim dane. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">Czas kontaktu nie ma strefy czasowej.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">Rok urodzenia jest sprzed ponad 125 lat. Spójrz na niego jeszcze raz.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">Zapis tej osoby był przechowywany wystarczająco długo.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">W tym profilu są klienci lub kontakty, a zespół też ma swoje. Nic nie zostało zmienione. Jeśli należą do siebie, potwierdź to (--merge): wszystko z obu stron zostaje, a osoby obecne po obu stronach są tam dwa razy, dopóki ktoś ich nie połączy.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">W tym profilu są notatki dla osoby odpowiedzialnej za ochronę ludzi i tylko taka osoba z tego profilu może je przekazać zespołowi. Nic nie zostało zmienione. Poproś ją o dołączenie z tym profilem.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Jest już plik o tej nazwie i nie jest to plik do przewożenia. Zostawiono go bez zmian. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Brak połączenia z serwerem. {0} Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Nie ma jeszcze kopii. Zrób ją teraz.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Nie ma jeszcze kopii. Zrób ją wkrótce.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Nie ma pliku o tej nazwie. Sprawdź nazwę jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Nie ma tu otwartej notatki do oznaczenia. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Nie ma tam miejsca na plik. Nic nie przepadło. Zwolnij miejsce na pendrivie albo weź inny i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Nie ma takiego pliku. Nic nie zostało zmienione. Sprawdź jego nazwę.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Nie ma takiego wspólnego projektu. Nic nie zostało zmienione. Sprawdź listę jeszcze raz.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">W tym folderze nie ma jeszcze danych programu Signpost. Wybierz inny albo utwórz nowy.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Te dwa zapisy to już jedna osoba. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Te słowa otwierają zapisy Twojej organizacji, gdy wszyscy zapomną hasła albo gdy ten komputer zginie, a masz kopię zapisów. Bez hasła i bez tej kartki nikt ich nie otworzy: ani twórcy Signpost, ani serwis naprawczy.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">Ta osoba o to poprosiła.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">Druga strona Wam tego nie zaproponowała albo wycofała propozycję. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Druga strona dostała inny klucz niż Twój. Nic nie zostało zmienione. Porównajcie przez telefon słowa z Twojej karty.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">3. {0} miesiąca</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Ten plik Excel jest uszkodzony i nie można go odczytać. Zapisz go ponownie.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Ten plik Excel po rozpakowaniu jest o wiele większy, niż się wydaje. Nie otwarto go.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Ta odpowiedź jest dla innego komputera lub innego profilu albo jest uszkodzona. Nic nie zostało zmienione i nic nie zginęło. Rozpakuj ją tam, gdzie plik był spakowany. Jeśli to było tutaj, spakuj nowy plik.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Nie można tego tam wpisać. Nic nie zostało zmienione. Wybierz jedną z dwóch wersji.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">To zaświadczenie nie zawiera nazwiska, aby nic nie zostało po tej osobie.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Ten kod jest dla kolejnego komputera kogoś, kto już jest w zespole. Użyj go w pustym folderze. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Ten kod nikogo nie wpuszcza: już go użyto, stracił ważność albo jest dla innego serwera. Nic nie zostało zmienione. Poproś o nowy.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Ten komputer nie mógł odczytać słów na głos.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Ten komputer nie ma połączenia z internetem. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Ten komputer nie ma połączenia z internetem. {0} Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Koordynator zespołu usunął ten komputer z zespołu.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Koordynator usunął ten komputer z zespołu {0}. To, co miał z zespołu, zostało tu usunięte, jego kopie także.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Ten komputer pracuje sam: nigdzie indziej w Signpost nie ma zapisów.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Tego kontaktu nie ma na tym komputerze. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Ten kontakt zapisano z tym nazwiskiem. Zamiast tego napisz poprawkę.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Ten kontakt cofnięto. Jego treść jest w części Niedokończone.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Ten dzień jeszcze nie nadszedł. Zachowano.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Ten szkic należy do kogoś innego. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Tego wpisu nie ma na tym komputerze. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Nie można otworzyć tego pliku. Zamknij go w innym miejscu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Nie można otworzyć tego pliku. Sprawdź jego nazwę.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Tego pliku nie można odczytać jako tekst. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Ten plik ma układ z innej wersji. Zamknij Signpost i otwórz ponownie.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Ten plik był już na serwerze: jest w nim odpowiedź. Zostawiono go bez zmian. Zanieś go z powrotem do komputera, na którym był spakowany.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Ten plik ma ponad 200 000 wierszy. Podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Ten plik nie był jeszcze na serwerze. Nic nie zostało zmienione. Zanieś go do komputera z internetem, przewieź go tam, a potem rozpakuj tutaj.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Ten plik należy do innej organizacji. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Ten plik jest pusty.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Ten plik jest o wiele za duży na pakiet tłumaczeń.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Ten plik ma ponad 50 MB. Podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Ten plik po rozpakowaniu jest o wiele większy niż pakiet tłumaczeń.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Ten plik spakowano dawno temu, a od tego czasu były inne przewozy. Nic nie zostało zmienione i nic nie przepadło. Spakuj nowy.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">W tym folderze jest już profil programu Signpost. Zostawiono go bez zmian. Wybierz inny.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Nie można użyć tego folderu: jego nazwa jest za długa albo na jego miejscu jest plik. Nic nie zostało zmienione. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Ten folder nie jest kopią zrobioną przez Signpost. Wybierz inny.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">To już jest wspólna strona. Udostępnia ją tylko organizacja, z której pochodzi.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">To stary lub zablokowany plik Excel. Otwórz go w programie Excel, usuń hasło, jeśli jest, zapisz go jako .xlsx lub .csv i wybierz ten plik.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">To nie jest „tak” ani „nie”. Zachowano tak, jak napisano.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">To nie jest „tak” ani „nie”. Uznano za „tak”.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">To nie jest plik z niewysłaną pracą albo jest uszkodzony. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Signpost nie ma takiego języka. Dostępne: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">To nie jest pakiet tłumaczeń albo jest uszkodzony. Zapisz go jako .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">To nie jest karta programu Signpost. Nic nie zostało zmienione. Poproś drugą stronę o ponowne wysłanie.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">To nie jest data. Wiersz zachowano, z komórką tak, jak napisano.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">To nie jest plik spakowany przez Signpost do przewożenia albo jest uszkodzony. Nic nie zostało zmienione i nic nie przepadło. Jeśli jest uszkodzony, spakuj nowy.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Signpost nie może odczytać tego arkusza. Zapisz go jako .csv lub .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">To nie jest rok urodzenia. Zachowano tak, jak napisano.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Signpost nie może odczytać tego pliku Excel. Zapisz go jako .xlsx lub .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">To nie jest propozycja z programu Signpost. Nic nie zostało zmienione. Poproś drugą stronę o ponowne wysłanie.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">To nie jest adres serwera. Spójrz jeszcze raz na karteczkę.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">To nie jest „pilne”, „wkrótce” ani „zwykłe”. Uznano za „wkrótce”.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">To jedyny koordynator. Nic nie zostało zmienione. Najpierw dodaj innego koordynatora.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">To jedyna osoba odpowiedzialna za ochronę ludzi i nikt inny nie mógłby czytać notatek dla niej. Nic nie zostało zmienione. Najpierw dodaj inną osobę w tej roli.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">To Wasza własna karta. Poproś drugą organizację o jej kartę.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Ta nazwa już nie otwiera tego profilu. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">To nazwisko podano innego dnia. Zamiast tego napisz poprawkę.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Tej notatki nie ma na tym komputerze. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Ta propozycja jest dla innej organizacji. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">To jest już zrobione. Najpierw otwórz to ponownie. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">To jest już otwarte. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">To hasło może być łatwe do odgadnięcia. Lepsze są trzy lub cztery słowa bez związku ze sobą.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Ta osoba jest już udostępniona w tym projekcie. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Ta Wasza osoba nie jest udostępniona w tym projekcie.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Ta osoba już używa programu Signpost na tym komputerze.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Zapisu tej osoby nie ma na tym komputerze. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Ten profil dołączył już do serwera zespołu. Nic nie zostało zmienione. Aby dołączyć do innego zespołu, użyj innego folderu.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Ten profil nie dołączył do serwera zespołu. Nic nie zostało zmienione. Najpierw dołącz do zespołu.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Tego profilu używa też inny komputer. Teraz ten profil dostaje własne miejsce. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Ten projekt z inną organizacją jest zakończony. Nie można nic pisać na tym, co tam udostępniono. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Ten zapis jest już osobny. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Nie można odczytać tej notatki dla osoby odpowiedzialnej za ochronę ludzi. Zostawiono ją bez zmian.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">W międzyczasie to dokończono. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">To zapisano innego dnia. Zamiast tego napisz poprawkę: nic nie przepadło.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">W międzyczasie to cofnięto. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">To już cofnięto. Treść jest w części Niedokończone.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Godziny nieznane, najpierw zadzwoń</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Jak jej użyć: na ekranie blokady wybierz „Nie pamiętam hasła” i wpisz słowa w kolejności ich numerów.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Ustnie</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Powiedziano dnia: wpisz datę, na przykład 24.11.2026. Pole może zostać puste.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">Były 3 próby. Zdecydujcie razem.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Dwie kolumny są przypisane do tego samego. Przypisz każdą tylko raz.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Dwie osoby w Twojej organizacji powinny wiedzieć, gdzie ona jest.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Dwie wersje: sprawdź, zanim zadzwonisz.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Wpisz adres serwera i kod z tego świstka, grupa po grupie. Pomyłka w pisaniu zostanie znaleziona i pokazana.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Wiek: do {0} roku</numerusform>
            <numerusform>Wiek: do {0} lat</numerusform>
            <numerusform>Wiek: do {0} lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Wszystko aktualne.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Ważne do</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Wcześniej udostępnione: {0}, projekt: {1} (zakończony)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Strona www</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">To, co było wcześniej, wczytano: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Co się stało</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">Co się stało? Wybierz jedną z odpowiedzi; jedną z nich jest „nie wiadomo”.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Co oferuje</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Nie dało się potwierdzić tego, co serwer podaje o zespole, więc niczego z tego nie użyto. {0} Powiedz o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Co przynieść</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Co zrobić</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Co zrobić z tą kartką</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Nie udało się zapisać tego, co znaleziono, tam, gdzie powinno być. Nic z tego, co zapisano, nie przepadło. Czy ten dysk jest pełny? Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Tego, co nie zostało jeszcze wysłane, nie udało się zapieczętować dla zespołu, więc nic nie usunięto z tego komputera. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Do tego, co wcześniej wydrukowano, wyeksportowano lub zabrano, nie ma stąd dostępu.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Gdzie</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Kto się tym zajmuje</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Dla kogo</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Kto prowadzi</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Kto to przejmuje? Wpisz imię lub nazwisko.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Kto ma tę kartkę i Twój komputer, może przeczytać wszystko. Jeśli zginie lub ktoś ją zobaczył, zrób nową w Ustawieniach.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Kto ma ten świstek, może dołączyć do Signpost Twojego zespołu zamiast Ciebie. Nie dawaj go nikomu innemu.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Powód: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Bez nazwiska nikt nie znalazłby już tej osoby. Nic nie zostało zmienione.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Wpisz nazwę, najwyżej {0} znak. Nic nie zostało zmienione.</numerusform>
            <numerusform>Wpisz nazwę, najwyżej {0} znaki. Nic nie zostało zmienione.</numerusform>
            <numerusform>Wpisz nazwę, najwyżej {0} znaków. Nic nie zostało zmienione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Napisz przynajmniej jeden tekst w tym języku.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Tylko wysyłać listy.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Rok lub data urodzenia</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Martwisz się, że dziecku lub osobie dorosłej dzieje się krzywda. Powiedz o tym dzisiaj osobie odpowiedzialnej za ochronę ludzi, w miarę możliwości zanim ta osoba, o którą chodzi, wyjdzie.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Nie można usunąć siebie. Poproś innego koordynatora.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Nie można odciąć komputera, którego używasz.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">Koordynator usunął Twój dostęp do {0}, więc Twoje hasło nie otwiera już Signpost na tym komputerze. To, co nie zostało wysłane, wyjdzie przy następnej wymianie osoby, która będzie tu dalej pracować.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">To Twój tekst. Poproś kogoś innego, kto czyta w tym języku, o sprawdzenie.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">W pliku z kluczami brakuje Twojego klucza. Użyj kartki odzyskiwania.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Twoja rola tego nie obejmuje. Nic nie zostało zmienione. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">Koordynator Twojego zespołu usunął tę nazwę lub ten komputer. To, co nie zostało wysłane, jest przechowywane, zapieczętowane dla zespołu.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">data była niezrozumiała i została pominięta</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">formułę zachowano jako zwykły tekst</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">wspólne imię lub nazwisko</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">liczba była niezrozumiała i została pominięta</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">numer telefonu zapisano w zwykłej postaci</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">miejsce na mapie nie mogło być prawidłowe i zostało pominięte</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">godzina lub dzień były niezrozumiałe i zostały pominięte</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">skrócono bardzo długi tekst</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">około {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">dodanie osoby</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">po błędnych hasłach</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">wiek poniżej 0 uznano za nieznany</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">adres e-mail był niezrozumiały i został pominięty</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">niebezpieczny lub nieczytelny link został pominięty</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">w inny sposób</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">umówiono wizytę</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">w domu</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">z powrotem do zespołu</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">wczytane z arkusza</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">e-mailem</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">telefonicznie</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">SMS-em</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">przez wideo</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">wielkie litery zmieniono na zwykłe</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">zmiana ustawień</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">zmiana własnego hasła</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">złożone potrzeby</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">próba kontaktu, bez odpowiedzi</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">koszt</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">spakowanie pliku do przewożenia</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">odcięcie komputera</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">nie skorzystano</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">bariera cyfrowa</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">wykluczenie cyfrowe</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">dyskryminacja</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">zrobione</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">pusty tekst uznano za nieznany</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">usunięcie osoby</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">eksport danych o klientach</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">strach lub brak zaufania</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">oznaczono</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">pomoc otrzymana</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">przekazano</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">przekazano komuś spoza zespołu</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">usunięto ukryte znaki</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">kryzys mieszkaniowy</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">wczytanie spisu usług</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">osobiście</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">unieważnienie zaproszenia</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">zaproszenie</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">samotność</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">odpowiedź zawierała błąd ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">nie udało się połączyć.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">nie podano, kto prowadzi</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>ma więcej niż {0} wiersz.</numerusform>
            <numerusform>ma więcej niż {0} wiersze.</numerusform>
            <numerusform>ma więcej niż {0} wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">brak własnego identyfikatora: utworzono go ze słów</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">brak nazwy</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">jest znak, którego nie widać</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">jest liczba, która nie jest liczbą.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">puste albo o wiele za długie</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">o wiele za duże jak na jedną usługę</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">jest zagnieżdżone o wiele za głęboko jak na listę usług.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">wysyła o wiele więcej niż listę usług.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">przekierowuje na adres, który nie jest bezpieczny.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">znaki nie są w UTF-8, a w JSON muszą być. Poproś nadawcę o UTF-8.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">nie dało się rozdzielić wierszy.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">dołączenie</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">bariera językowa</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">ostatni</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">ostatni kontakt: {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">zostawić wiadomość</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">pominięte</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">nie dało się odczytać liter i zastąpiono je</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">zrobienie nowej kartki odzyskiwania</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">utworzenie tej organizacji</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">usunięto znaczniki z tekstu</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">poprawione</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">połączenie klientów</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">podane dwa razy</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">bez GP</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">brak miejsc lub pieniędzy</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">bez daty</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">brak tłumacza</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">już niepotrzebne</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">bez nazwiska</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">bez prawa do środków publicznych (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">żaden tekst nie ma tego klucza</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">niespełnione warunki</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">jeszcze nie było kontaktu</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">jeden wiersz jest o wiele za długi, by dotyczyć usługi.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">jedna usługa jest o wiele za duża.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">jeden tekst jest o wiele za długi, by dotyczyć usługi.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">otwarto ponownie</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">otwarcie strony klienta</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">otwarcie notatki dla osoby odpowiedzialnej za ochronę ludzi</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">po terminie od: {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">wydrukowanie pisma</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">wydrukowanie kartki</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">jest kontakt, nadal potrzebna pomoc</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">powodu nie zapisano</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">usunięcie osoby z zespołu</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">dzwonić</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">zagrożenie ze strony innych</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">to samo imię i nazwisko</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">ten sam telefon</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">ten sam kod pocztowy</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">ten sam rok urodzenia</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">zapisanie pisma</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">zapisanie kartki</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">rozdzielenie klientów</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">rozstrzygnięcie dwóch wersji</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">pokazano ekran klienta</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">pokazanie pisma</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">pokazanie kartki</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ktoś</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">coś innego</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">uporządkowano odstępy</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">arkusz</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">odrzucenie wpisu</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">wysłać SMS</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">połączenie przerwało się przed końcem.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">kontakt cofnięto</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">nie dało się odczytać spisu usług, zaczęto go od nowa</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">ostatni krok cofnięto</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">takiej nazwy nie można zachować</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">zespół</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">nie ma słów, które można było przeczytać</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">pod tym adresem nie ma listy usług.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">nie ma w tym listy usług.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">w tym folderze nie ma listy usług.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">nie udało się otworzyć tego pliku.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">ten plik jest uszkodzony lub niepełny.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">ten plik jest pusty.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">ten plik jest niepełny: urywa się w środku.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">ten plik jest za duży, by być listą usług.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">to stary plik Excel. Zapisz go jako .xlsx lub .csv i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">to nie jest arkusz ani lista usług.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">to nie jest tekst, więc nie dało się odczytać listy usług.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">nie da się odczytać tego jako JSON.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">nie da się odczytać tego jako listy usług.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">ten klucz już był</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">w tym pliku nie ma żadnego arkusza.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">ten arkusz jest uszkodzony i nie udało się go otworzyć.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">ten arkusz jest uszkodzony.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">ten arkusz po rozpakowaniu jest o wiele za duży.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">dzisiaj</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">wczytano niewysłaną pracę</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">usunięcie nazwiska z kontaktu</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">dojazd</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">próba bez odpowiedzi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">nie wiadomo</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">odblokowanie programu Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">odblokowanie kartką odzyskiwania</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">pilne</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">czeka</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>czeka {0} dzień</numerusform>
            <numerusform>czeka {0} dni</numerusform>
            <numerusform>czeka {0} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">powrót do kopii</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">tekst w nawiasach klamrowych jest inny niż po angielsku</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">u kogo: {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">wysłać list</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">Wolne miejsce: {0} MB.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Nikogo jeszcze nie wskazano: zapytaj koordynatora albo zobacz Ustawienia.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} i {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}: {1}, niesprawdzone</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}: {1}, {2}, sprawdzone przez: {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}: {1}, {2}, niesprawdzone</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} wpis, który nie został jeszcze wysłany, jest przechowywany, zapieczętowany, w pliku {1}. Tylko zespół może go otworzyć. Oddaj go koordynatorowi.</numerusform>
            <numerusform>{0} wpisy, które nie zostały jeszcze wysłane, są przechowywane, zapieczętowane, w pliku {1}. Tylko zespół może go otworzyć. Oddaj go koordynatorowi.</numerusform>
            <numerusform>{0} wpisów, które nie zostały jeszcze wysłane, jest przechowywanych, zapieczętowanych, w pliku {1}. Tylko zespół może go otworzyć. Oddaj go koordynatorowi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>Usunięto: {0}, nic nie wróciło.</numerusform>
            <numerusform>Usunięto: {0}, nic nie wróciło.</numerusform>
            <numerusform>Usunięto: {0}, nic nie wróciło.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} wewn. {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} od {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}: {1}, data nieznana</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}: {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} grupę</numerusform>
            <numerusform>{0} grupy</numerusform>
            <numerusform>{0} grup</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">Signpost nie przechowuje tego o osobie: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} literę lub cyfrę</numerusform>
            <numerusform>{0} litery i cyfry</numerusform>
            <numerusform>{0} liter i cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} wiersz, niezmieniony.</numerusform>
            <numerusform>{0} wiersze, żadnego nie zmieniono.</numerusform>
            <numerusform>{0} wierszy, żadnego nie zmieniono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} mili</numerusform>
            <numerusform>{0} mili</numerusform>
            <numerusform>{0} mili</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} z {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} lub {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>Otwiera to {0} osoba i kartka odzyskiwania.</numerusform>
            <numerusform>Otwierają to {0} osoby i kartka odzyskiwania.</numerusform>
            <numerusform>Otwiera to {0} osób i kartka odzyskiwania.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0}–{1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: teksty naszego zespołu, sprawdzone</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: teksty naszego zespołu, niesprawdzone</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: teksty z tej listy</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1}–{2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, od {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, godziny nieznane</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, do {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} z {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. Tekst angielski od tego czasu się zmienił</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: wybierz jedną z odpowiedzi albo zostaw „nie zapytano”.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: wybierz jedną z odpowiedzi.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: w żadnej kolumnie nie ma nazw usług. Nazwij jedną kolumnę „Name” albo przypisz kolumny w programie Signpost. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: nie ma w tym żadnej usługi. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: nie ma tu usługi. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: ten arkusz jest pusty. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1}: za długie. Najwyżej {0} znak.</numerusform>
            <numerusform>{1}: za długie. Najwyżej {0} znaki.</numerusform>
            <numerusform>{1}: za długie. Najwyżej {0} znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, co {0} dzień</numerusform>
            <numerusform>{1}, co {0} dni</numerusform>
            <numerusform>{1}, co {0} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, co {0} miesiąc</numerusform>
            <numerusform>{1}, co {0} miesiące</numerusform>
            <numerusform>{1}, co {0} miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, co {0} tydzień</numerusform>
            <numerusform>{1}, co {0} tygodnie</numerusform>
            <numerusform>{1}, co {0} tygodni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Zasłoń</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Jesteś tutaj</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Rozpoczynanie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Postęp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Nie udało się otworzyć programu Signpost</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj ponownie</translation>
    </message>
</context>
</TS>
