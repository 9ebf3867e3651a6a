<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Ku saabsan</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Wax kasta oo galkan ku jira waa la sireeyey.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Shatiyada</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Postcode-yada iyo aagagga</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost waa barnaamij xor ah oo hoos yimaada GNU Affero General Public License, nooca 3 ama ka dambeeya: waad isticmaali kartaa, baran kartaa, wadaagi kartaa oo beddeli kartaa.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">Xarfuhu waa Noto Sans, halkan loogu magac daray Signpost Sans, oo hoos yimaada SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">Daaqadda waxaa lagu sawiray Qt, oo hoos yimaada GNU LGPL, nooca 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Halka diiwaannadu ku jiraan</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Ma soo xigan karnaa hadalkooda, magac la&apos;aan</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Ma soo wici karnaa</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Ma u diri karnaa fariimo qoraal ah</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Ma u sheegi karnaa adeeggan wax iyaga ku saabsan</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Wuxuu u baahan yahay turjubaan</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">Warqadda guriga in la geeyo waa ammaan</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Wuxuu doonayaa caawimo dheeraad ah oo naga timaadda</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Wuxuu doonayaa inuu la hadlo haweeney</translation>
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
        <translation type="unfinished">Ka tag</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Waxay kaga jawaabeen shaashaddooda</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Qor</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">Si kale</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Nin</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">Aan nin iyo naag midna ahayn (non-binary)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Lama weydiin</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Weli maya</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Ma rabo inuu sheego</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Naag</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
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
        <translation type="unfinished">Muuqaalka</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Midabada</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Kareem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Mugdi</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Waxay khusaysaa qof kasta oo isticmaala kombiyuutarkan. Waxa aan weli la turjumin waxaa lagu muujiyaa Ingiriisi. Xaashiyuhu luqad u gaar ah ayay leeyihiin.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Kala muuqasho sare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Iftiin</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Cabbirka qoraalka</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Doorashadan looma keydin karin marka xigta. Wax kale saameyn kuma yeelan.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Ballan…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Taariikh</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Tusaale: Kha 3 Diseembar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Goobta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saacad</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Cidda lala kulmayo</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Adeegyada ka tag</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Lambarrada taleefanka iyo saacadaha oo keliya</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Muuji adeegyada</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">Waxa ku qoran waxay gelin karaan khatar, haddii qof la socdo. Weydii inta aadan shaashadda u jeedin.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Yaa arki kara shaashadda?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa furi kara qoraalladan. Si ammaan ah ayaa loo hayaa.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Ku dar {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Kulannada aan magaca lahayn</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Kulan kasta oo {0} maalmood ee u dambeeyey wuu leeyahay magac.</numerusform>
            <numerusform>Kulan kasta oo {0} maalmood ee u dambeeyey wuu leeyahay magac.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Kaddib wuxuu ku jirayaa taariikhdooda. Eeg maalinta, saacadda iyo luqadda.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Kulankee ayuu ahaa {0}?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc dib ayay u noqotaa</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Bogga {0} ee {1}. Furayaasha falaaraha ayaa rogaya.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc dib ayay u noqotaa</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Bogga {0} ee {1}. Furayaasha falaaraha ayaa rogaya.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">Koodhka QR ee erayada xaashidan</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">Shaqaale aan internet haysan ayaa faylkan ku rartay USB. Waa quful: halkan waxba lagama akhrin karo, waxbana halkan kuma harayaan.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Cinwaanka serverka kooxda</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Serverka kooxda ayaa la weydiinayaa…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Waa la qaaday. USB-ga ku celi halkii lagu raray, halkaasna ka fur.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Qaad fayl</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Qaad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dooro fayl…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fayl</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Fadlan dooro faylka USB-ga ku jira.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Fadlan qor cinwaanka serverka kooxda.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Faylkee la qaadayaa?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Wax kasta oo halkan ku jira horey ayaa loo keydiyey.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waa la dhinac dhigay. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Waa laga noqday. Waa sidii hore.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">Wixii aad qortay way soo noqdeen.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Ma aadan dhammayn beddelka boggan. Sii wad, ama dhinac dhig.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Qofka ku saabsan</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Kaar ama warqad…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Kulannada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Faahfaahin</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Sida loola xiriiro</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">U BAAHAN CAAWIMO DHEERI AH</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">U baahan caawimo dheeri ah: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Kulan cusub</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Qaybaha boggan</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Keydi isbeddelka (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Dhinac dhig</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">La wadaag urur kale…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Maxaa dhacay?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Isbeddelladaadu weli ma keydsana.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>iyo {0} kale</numerusform>
            <numerusform>iyo {0} kale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">“{0}” qof looma helin. Isku day qoraal kale.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Dadka la helay</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Qor laba xaraf oo magaca ka mid ah. Magaca hore ama kan qoyska, sida aad rabto u kala horreeya.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} la helay</numerusform>
            <numerusform>{0} la helay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} oo ka mid ah {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">Weli ma jiraan erayo ku qoran {0}. Ingiriis ayaa la muujinayaa.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Kombuyuutarkan ma laha cod ku hadla {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Sax.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Qoraal xiran. Masuulka badbaadada oo keliya ayaa akhrin kara.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Gadaal laga saxay.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Masuulka badbaadada u gaar ah</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">La siiyey</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">La siiyey: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sidee</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Erayadooda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Luqadaha lama weydiin</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Erayadooda ma soo xigan karnaa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Daqiiqado</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Baahiyo</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Baahi lama qorin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Qoraal masuulka badbaadada loogu talagalay.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Waxba lama siin, qoraalna ma jiro</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Dad kale oo ka qayb galay</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Ma rabo inuu sheego</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Waxaa arkay</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Kooxda waa loo diray.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Xaaladda</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Loo sheegay sida aan u isticmaalno macluumaadkooda: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Waa laga noqday.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">Wuxuu sugayaa in la diro.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Waxa hor istaagay</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Xaggee</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">dhashay {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">turjubaan lama weydiin</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">turjubaan: nin</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">turjubaan: naag</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">turjubaan: cid kasta</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">turjubaan: ma rabo inuu sheego</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">turjubaan looma baahna</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">lama qorin</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">weli maya</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">ma rabo inuu sheego</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">degdeg</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">waxaa haya {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">haa</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (waxba lama helin)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu daray taariikhdooda. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Macaamiisha</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waa la isku daray. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Waa la wadaagay. Nuqulka waxay heli doonaan is-weydaarsiga xiga.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Dib ayaa loo kala saaray.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Dib ayaa loo kala saaray. Diiwaan walba waa sidii uu ahaa.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Waa la soo celiyey. Halkaas waxaa laga tirtirayaa is-weydaarsiga xiga.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Waa laga noqday. Kulankaas mar kale magac ma leh.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">Tiirka {0} waa</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Sidiisa u daa</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Waan isa soo wacnay: erayadu dhammaan waa isku mid</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Waxa aad iyaga u akhriso</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">Waxa {0} ay kuu akhriyaan</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Kombiyuutarrada</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Kombiyuutarrada kooxda</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Hadda ka saar</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Waa laga saaray. Serverku wuxuu ogaanayaa is-weydaarsiga xiga.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Lumay: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">Maya, sidaas u daa</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Qof cusub (magaciisu weli ma iman)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Qof ka tagay</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Serverka kooxdu hadda kaddib ma ogolaanayo, fure kasta oo ku jireyna mid cusub ayaa loo samaynayaa. Wixii uu ilaa hadda lahaa weli way ku jiri karaan, iyagoo ku quful weedhaha sirta ah ee dadkii isticmaali jiray. Tan lagama noqon karo: si mar kale loo isticmaalo, waa inuu mar cusub ku biiraa.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Kombiyuutarkani wuu lumay…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">Marka xigta ee uu ku xirmo, isaga ayaa nuqulkiisa tirtira. Wixii aan laga dirin halkaas ayaa lagu hayaa, iyagoo kooxda loo xiray.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">laga saaray</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">lambar {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">kombiyuutarkan</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Nuqul waa la sameeyey waana la furay: waa wanaagsan yahay.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Nuqullada</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">Warqadda ayaa laga soo qoray {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Nuqulkii u dambeeyey: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Hadda samee nuqul</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Samee xaashi soo celin oo cusub</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Nuqul ayaa la samaynayaa…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Weli cidina kama soo qorin xaashida warqadda. Samee mid cusub.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Fur nuqulkii u dambeeyey si aad u hubiso inuu wanaagsan yahay</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Waxaa loo furay in la hubiyo inuu wanaagsan yahay: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Xaashida soo celinta</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost maalin kasta wuxuu sameeyaa nuqul la sireeyey, wuuna furaa si uu u hubiyo inuu wanaagsan yahay. Nuqullada waxaa la hayaa 35 maalmood.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">Nuqulkii u dambeeyey wuu furmayaa: waa wanaagsan yahay.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Weli nuqul ma jiro.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Nuqulladani waxay ku jiraan kombiyuutarkan. Haddii la xado, way raacayaan: mar mar galka ugu cusub ku koobi USB, kaas oo meel quful leh dhig.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Halka ay ku jiraan</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Sax {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">La siiyey: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Daqiiqado</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Daqiiqado: qor tiro, ama madhan u daa. Waxba ma lumin.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">Baahi: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Keydi saxa</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Kani wuxuu noqonayaa diiwaan cusub. Kii hore waa la akhrin karaa.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Waa laga noqday. Erayadiisu waxay ku jiraan Qabyada.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Calaamadda ka qaad wixii qaldanaa</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Ma aadan dhammayn saxan. Sii wad.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Waa la qariyey.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Waa la qariyey. Qor PIN-kaaga.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Beddelkeeda quful</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">Kaasi PIN-kii ma aha. Isku dayada haray: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">PIN-ku wuxuu leeyahay 4 ilaa 8 tiro.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Ku fur weedhaada sirta ah</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">Wixii aad qoraysay waa la hayaa.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Ku noqo nuqulkii {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Waxaa lagu noqonayaa nuqulka…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">Ama erayada xaashida soo celinta</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Weedha sirta ah, sidii ay markaas ahayd</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Fadlan qor weedhaada sirta ah, ama erayada xaashida soo celinta.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">Nuqulkii waa la soo celiyey. Hadda xaashida soo celinta ku dooro weedh sir ah oo cusub.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Faylkan lama akhrin karo</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Mar kale isku day inaad furto</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">Wixii la qoray {0} kaddib kuma jiraan nuqulka. Faylka aan la akhrin karin waa la hayaa, si qof weli wax uga soo saari karo.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kumaad tahay?</translation>
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
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Bilow tijaabada</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Tijaabada mar cusub bilow. Wixii tijaabadii hore lagu qoray waa la tirtirayaa.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Sii wad tijaabada</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">Weedheeda sirta ah waa “{0}”, PIN-keeda qarintana waa {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Tijaabada ayaa la samaynayaa. Waxay qaadanaysaa ilaa toban ilbiriqsi…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Waa la furayaa…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">Tijaabadu waa xarun lagu soo dhaco oo Islington ku taal, oo leh 25 qof iyo 150 adeeg oo aan dhab ahayn. Sadar kore ayaa sheegaya inay tijaabo tahay. Fadlan ha ku qorin wax ku saabsan dad dhab ah.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Isku day tijaabada</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Ku dar adeeggan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Ku noqo liiska</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Ka saar</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Ku qor tan luqad kale</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cinwaan</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">Weydii kaliya haddii ay rabaan inay sheegaan. “Lama weydiin” iyo “Ma rabo inuu sheego” waa jawaabo kala duwan, labaduna waa caadi.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Dhashay (sanadku waa ku filan yahay)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Iimayl</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Qowmiyad</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Magaca qoyska</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Jinsi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Magaca koowaad</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Turjubaan</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Qofkani laba jeer ma ku jiraa halkan?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Luqadaha, tan la door bido marka hore</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Fariin ma uga tagi karnaa?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Ma wici karnaa?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Fariin qoraal ah ma u diri karnaa?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Warqad ma u qori karnaa?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Magaca ay isticmaalaan</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Lambarka xaashidaada xisaabta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Postcode</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Diin</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Loo sheegay sida aan u isticmaalno macluumaadkooda</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Maalinta loo sheegay</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Waxa kale ee badbaadiya, tusaale “Ha loo marin: ninkeeda”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Waa dhammaatay. {0} adeeg ayaa la akhriyey.</numerusform>
            <numerusform>Waa dhammaatay. {0} adeeg ayaa la akhriyey.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">Faylal aan liis adeegyo ku jirin: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg ayaa laga dhigayaa kuwo si fudud loo helo…</numerusform>
            <numerusform>{0} adeeg ayaa laga dhigayaa kuwo si fudud loo helo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} sidii hore</numerusform>
            <numerusform>{0} sidii hore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} la beddelay</numerusform>
            <numerusform>{0} la beddelay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} cusub</numerusform>
            <numerusform>{0} cusub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg</numerusform>
            <numerusform>{0} adeeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg liiska kuma jiro hadda. Waa la hayaa, isaga iyo taariikhdiisa.</numerusform>
            <numerusform>{0} adeeg liiska kuma jiraan hadda. Waa la hayaa, iyaga iyo taariikhdooda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg laba jeer ayuu yimid. Kii ugu dambeeyey ee la hubiyey ayaa jira.</numerusform>
            <numerusform>{0} adeeg laba jeer ayay yimaadeen. Kii ugu dambeeyey ee la hubiyey ayaa jira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg waa laga tagay: sababuhu waxay ku qoran yihiin isha hoosteeda.</numerusform>
            <numerusform>{0} adeeg waa laga tagay: sababuhu waxay ku qoran yihiin isha hoosteeda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg waa la hagaajiyey: sababuhu waxay ku qoran yihiin isha hoosteeda.</numerusform>
            <numerusform>{0} adeeg waa la hagaajiyey: sababuhu waxay ku qoran yihiin isha hoosteeda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg ayaa laga akhriyey {1}…</numerusform>
            <numerusform>{0} adeeg ayaa laga akhriyey {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Tusaale {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, oo ka timid serverka kooxda</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, la soo geliyey {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Tusaha kooxda ayaa la soo gelinayaa…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Tusaha kooxda ayaa la soo qaadayaa: {0} oo ka mid ah {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Tusaha kooxda waxaa laga dhigayaa mid si fudud wax looga helo: {1} oo ka mid ah {0} adeeg</numerusform>
            <numerusform>Tusaha kooxda waxaa laga dhigayaa mid si fudud wax looga helo: {1} oo ka mid ah {0} adeeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>Tusaha kooxdu waa halkan: {0} adeeg.</numerusform>
            <numerusform>Tusaha kooxdu waa halkan: {0} adeeg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Soo geli liis</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Soo geli</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Dooro fayl ama gal, ama qor cinwaan internet.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dooro fayl…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Dooro gal…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Dooro liis adeegyo</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Dooro tiirka ay ku qoran yihiin magacyada adeegyadu.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Tusaha adeegyada</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Fayl, gal ama cinwaan internet</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Weli liis ma jiro. Kan ugu horreeya hoos ka soo geli.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Isku-duwe oo keliya ayaa liisas soo gelin kara.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Open Referral (JSON), liisaska NHS ee xarumaha GP iyo farmashiyada (CSV), ama xaashi xisaabeed caadi ah (CSV ama XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost adeegyada wuxuu ka helaa liisaskan. Waxaa lagu hayaa kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Ilaha</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Laba tiir waa “{0}”. Mid ka mid ah wax kale u dooro.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Waxa soo gelintii u dambeysay ee ishan laga hagaajiyey ama laga tagay</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">Tiirkee waa maxay? Eeg tusaalooyinka, kaddib soo geli.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Dhammee mashruuc</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Hadda dhammee</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Wax dambe labada dhinac isuma gudbi doono, nuqulladana wax dambe laguma qori karo. Waxa ilaa hadda mashruuca ku jira labada dhinacba way haystaan. Marka hore dadkaaga kala soo noqo bogaggooda. Tan lagama noqon karo.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Nuqullada dadkeenna iyaga ayay u joogi karaan</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">Mashruucu wuu idiin dhammaaday. Iyagu waxay ku ogaanayaan is-weydaarsiga xiga.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”, lala yeeshay {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Waa la furayaa…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Shahaadada tirtirka</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Dooro sababta</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Tirtir qof</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">{0} gebi ahaan tirtir</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Waa la tirtiray. Akhri shahaadada, keydina haddii aad u baahan tahay.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Wax kasta oo qof keliya ku saabsan waa la tirtirayaa, halkan iyo kombiyuutarrada kale ee kooxda. Lama soo celin karo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Maya, sii hay</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Isku-duwe oo keliya ayaa qof tirtiri kara.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Fadlan dooro sababta.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Keydi shahaadada</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Keydi shahaadada…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Waa la keydiyey. Shahaadadu magac ma leh.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">Boggooda, kulannadooda, baahiyahooda, qoraalladooda iyo diiwaannada “u baahan caawimo dheeri ah” gebi ahaan waa la tirtirayaa. Kulan qof kale lala yeeshay wuu sii jirayaa, iyaga la&apos;aantood.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Waayo?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Wuu yimid, laakiin lama furi karin: {0}. Waxaa loo hayaa sidii uu u yimid, waxna laguma dul qorin. U sheeg isku-duwahaaga: fure ayaa ka maqnaan kara, ama wax baa jidka lagu beddelay.</numerusform>
            <numerusform>Way yimaadeen, laakiin lama furi karin: {0}. Waxaa loo hayaa sidii ay u yimaadeen, waxna laguma dul qorin. U sheeg isku-duwahaaga: fure ayaa ka maqnaan kara, ama wax baa jidka lagu beddelay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Serverka kooxda ma qaadan: {0}. Wuxuu ku keydsan yahay kombiyuutarkan. U sheeg isku-duwahaaga.</numerusform>
            <numerusform>Serverka kooxda ma qaadan: {0}. Waxay ku keydsan yihiin kombiyuutarkan. U sheeg isku-duwahaaga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Waxaa qoray Signpost ka cusub: {0}. Waa la hayaa. Ku rakib nooca cusub kombiyuutarkan si aad u aragto.</numerusform>
            <numerusform>Waxaa qoray Signpost ka cusub: {0}. Waa la hayaa. Ku rakib nooca cusub kombiyuutarkan si aad u aragto.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">laga soo bilaabo {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">Dhammaan waxay ku keydsan yihiin kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Lama isticmaali karin</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Is-weydaarsi</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Eeg</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Waxba ma sugayaan.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Kombiyuutarkani keligiis ayuu shaqeeyaa. Dhammaan waa keydsan yihiin.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">Sugaya in la diro</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">Sugaya in la diro ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Dhammaan macaamiisha, kulannada iyo dabagalka oo hal fayl ku jira oo barnaamijyo kale akhrin karaan.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Dooro meesha, oo soo saar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Soo saar xogta</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Waa la soo saaray: {0}, {1}. Faylka cid kasta waa akhrin kartaa.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Isku-duwe oo keliya ayaa xogta soo saari kara.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Fadlan qor waxa xogta loo soo saarayo.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">Faylku quful ma leh: qofkii haysta wax walba wuu akhrin karaa. Ha haysan wax ka badan inta aad u baahan tahay. Soo saarista iyo ujeeddadeeda waxaa lagu qorayaa diiwaanka hawlaha.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">Maxaa loogu talagalay?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} macmiil</numerusform>
            <numerusform>{0} macmiil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} kulan</numerusform>
            <numerusform>{0} kulan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Postcode</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Marka hore ku dar adeeg: riix Enter isagoo liiska ku jira.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Waa lagu daray: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Hel adeeg</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Marka hore dhammee qofka cusub: halkaas ka riix Enter, ama Esc si aad uga tagto.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Hadda ma keydsana. Wax walba halkan ayay ku soo noqdeen.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Waa la qoray: baahidan waxba looma helin.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Waa la dhinac dhigay. Wuxuu ku jiraa Qabyada ee bogga Maanta.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Waa laga saaray: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Postcode-kooda</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Weli wax la keydiyo ma jiraan. Ku dar adeeg, baahi ama qoraal.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Wax laga noqdo ma jiraan.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">Kan waxaa loogu talagalay {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Ma aadan dhammayn ({0}).</translation>
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
        <translation type="unfinished">Halkan ka bilow haddii kooxdaada cidina weli isticmaalin Signpost. Laba daqiiqo.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">U qaad fayl shaqaale kale oo aan internet haysan</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Ku biir</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Ku eeg dad iyo adeegyo aan dhab ahayn.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Urur cusub</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Isku day tijaabada</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Ku soo dhowow Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Kooxdaadu horey ayay Signpost ugu isticmaashaa kombiyuutarro kale.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Maalin kale</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Dooro natiijo. “Lama oga” waa mid ka mid ah.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Mid dooro</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Maalinta, sida 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">La qabto ka hor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">La qabtay</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Loo wareejiyey</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Qof kale loo wareejiyey</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 toddobaad gudahood</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">3 maalmood oo shaqo gudahood</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Toddobaad gudihii</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">Kooxda gudaheeda way u furan tahay; kooxda dibaddeeda waxay ka baxdaa liiska furan.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Waxay soo noqonaysaa maalinta shaqada ee xigta, {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Waxay ku noqonaysaa liiska furan. Wixii la qabtay waa la akhrin karaa.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Waxay ka baxdaa liiska furan, waxayna ku sii jirtaa Dhammaan.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Way sii furan tahay. Goorma ayaad mar kale eegaysaa?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Aniga</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Maalinta shaqada ee xigta</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Looma baahna hadda</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Magac ma leh, telefoon ma leh</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Mar kale fur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Natiijo</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Waa la helay, weli caawimo ayuu u baahan yahay</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Xiriir ammaan ah</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Qof dibadda ah</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Kooxda</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Waa la isku dayay, lagama jawaabin</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Degdeg: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Sugaya</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Waxa hor istaagay</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Yaa</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Yaa la wareegaya?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Sabab</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Qofka haya</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Maalinta u qor sida 3 December 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} maalin</numerusform>
            <numerusform>{0} maalmood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan. Hadda waxaa haya {0}. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Waa laga noqday. Mar kale magac ma leh.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Waa laga noqday. {0} wuu sugayaa sidii hore.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: la qabto ka hor {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Waan ilaaway weedhayda sirta ah</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Ku fur weedha sirta ah ee cusub</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Waa la furayaa…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN-ka qarinta shaashadda (4 ilaa 8 tiro)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Xarfo yaryar ama waaweyn, bannaan leh ama aan lahayn: labaduba waa caadi.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Erayada xaashida soo celinta, lixda kooxood oo dhan</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Erayadani ma furaan diiwaannadan. Waxba ma lumin. Ma xaashida soo celinta ee ugu cusub ee ururkan baa? Mar kale isku day.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kumaad tahay?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">Goobta</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Hoolalkaaga ku magacow Dejinta</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Xaggee joogtaa maanta?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">{0} mar kale</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Kulannadii hore: riix Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} oo ka mid ah {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Ku dar kulan aan magac lahayn</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Ku noqo liiska</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Kulannada, kan ugu cusub marka hore</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Sax kan</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Weli lama arkin. Riix Kulan cusub marka ay halkan joogaan.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Maxaa dhacay?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} kulan oo hore</numerusform>
            <numerusform>{0} kulan oo hore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Waa lagu daray. Enter ayaa ka saaraysa.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Lagu daray</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Waxaa laga yaabaa inuusan cinwaankan daboolin: weydii</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Kombiyuutar kale oo {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Serverka kooxda ayaa la weydiinayaa…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Koodhadh aan cidina weli isticmaalin</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Jooji koodhkan</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">Waa la joojiyey. Koodhkani cidna ma gelinayo.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Casuun</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Samee koodh</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Weli lama isticmaalin</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Fadlan qor magacooda: wuxuu ku qoran yahay warqadda yar.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Qof</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Qof cusub</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">Koodhka waa la sameeyey. Daabac warqadda yar, ama koobi.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Magacooda</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Waxa ay qabtaan</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Yaa?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   ilaa {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Cinwaanka serverka kooxda</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Serverka kooxda ayaa la weydiinayaa…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Dhammaadka waxaad helaysaa xaashida soo celinta ee kombiyuutarkan. Diyaarso daabace ama qalin.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Koodh</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Ku biir</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Kooxda ayaa lagu biirayaa. Dhowr ilbiriqsi ayay qaadanaysaa…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Eeg koodhka</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN-ka qarinta shaashadda (4 ilaa 8 tiro). Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Fadlan qor cinwaanka serverka kooxda.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Fadlan qor koodhka.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Fadlan qor magacaaga, sida aad rabto inuu ugu muuqdo shaashadda qufulka.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Xarfo yaryar ama waaweyn, jiitin leh ama aan lahayn: labaduba waa caadi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Waa la joojinayaa…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Waxaad u baahan tahay warqadda yar ee isku-duwahaaga. Qofka ugu horreeya kooxda wuxuu koodh ka helaa cidda serverka maamusha.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Magacaaga, sida uu ugu muuqan doono shaashadda qufulka</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Cinwaanka serverka kooxda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Koodh</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Wax kasta oo halkan ku jira way sii jirayaan, waxaana loo dirayaa serverka kooxda, iyagoo u quful si uusan serverku u akhrin karin.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Ku biir</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Koox ku biir</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Waad ku biirtay. Qoraallada kooxdu hadda way imanayaan, kuwaagana waa la dirayaa.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Eeg koodhka</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Hadda maya</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Fadlan qor cinwaanka iyo koodhka ku qoran warqadda yar.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Isku dar</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Xarfo yaryar ama waaweyn, jiitin leh ama aan lahayn: labaduba waa caadi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Waxa halkan ku jira: {0} iyo {1}. Kooxduna qaar bay leedahay. Waxba ma lumayaan: labadaba dhammaan waa la hayaa. Qofka labadaba ku jira laba jeer ayuu ku jirayaa ilaa aad labada isku darto bogga Macaamiisha. Ma la isku daraa?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} kulan</numerusform>
            <numerusform>{0} kulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} qof</numerusform>
            <numerusform>{0} qof</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} laba jeer ma ku jiraa halkan?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} ma isku qof baa?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Isku daristu labada taariikhood waxay dhigtaa hal bog. Diiwaan ma lumayo, waadna ka noqon kartaa.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Waa isku qof: isku dar labada diiwaan</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Waa qof kale: dib u noqo</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Kala saar isku daristii u dambeysay</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">Diiwaanka kale: qor magac</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">Kuwani isku qof ayay noqon karaan</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Koodhkani wuxuu bilaabayaa kooxda {0}. Adiga ayaa ah isku-duwaheeda.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Koodhkan waxaa loogu talagalay kombiyuutar kale oo aad leedahay, oo ku jira {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Koodhkani wuxuu ku gelinayaa {0}, adigoo ah {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock waa shidan yahay.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Kiiboodhka: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Macaamiisha</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Qari shaashadda</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Is-weydaarsi</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Hel adeeg</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Sii xaashi</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Tag bog, hawl ama adeeg</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Quful</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Qofka xiga, kan dhinac dhig</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Qoraallada masuulka badbaadada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Keydi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Liiskan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Maanta</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Shaashadda u jeedi macmiilka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Ka noqo</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Lambarrada caawimada degdegga ah</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Maxuu qofkani u baahan yahay?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Waa kuma?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Qor qoraal</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Qari shaashadda</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">Samee waxa calaamadsan</translation>
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
        <translation type="unfinished">Furayaasha</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift saddex jeer</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Hal mar dib u noqo. Erayada waa la hayaa.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2} oo ka mid ah {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Isticmaal luqaddan</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % qabyo ah, {2} % qof ku hadla ayaa akhriyey)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Fayl la keydiyey waxaa furi kara qof kasta oo isticmaala kombiyuutarkan.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Cod duuban</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Braille</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">Luqadda Dhegoolaha ee Ingiriiska (British Sign Language)</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Kaar ama warqad</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">Kaar lagu diiwaan gashado GP</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Erayo fudud oo sawirro leh</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Ingiriisi</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Caawimo foomamka ah</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">Far waaweyn</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">Luqaddooda</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Macluumaad</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">Magac kuma qorna, waxna kama sheegto sababta ay u yimaadeen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">Far waaweyn</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Warqad ku saabsan luqadda iyo taageerada</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Wajigooda fiiri: si fiican wax uma maqlaan</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Bogga ayaa la samaynayaa…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Waqti dheeraad ah</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Jaranjaro la&apos;aan</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Bogga {0} ee {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Sawirka bogga</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Daabac</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Waa la daabacay.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Fayl ahaan u keydi</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Keydi bogga</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Waa la keydiyey. Dadka kale ee isticmaala kombiyuutarkan way furi karaan faylkaas.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Si weyn u tus si sawir looga qaado</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Qof baa la soo gelaya</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">Hadal ahaan: si fiican wax uma akhriyaan</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Taageero</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">Waxa aad halkan calaamadiso lama keydiyo.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 ilaa 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 ilaa 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 ilaa 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 ilaa 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 ilaa 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 ilaa 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 iyo ka weyn</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Asal Afrikaan ah</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Asal kale oo Aasiyaan ah</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Asal kale oo Madow, Madow Ingiriis ah ama Karibiyaan ah</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Asal kale oo isku dhafan ama badan</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Asal kale oo Caddaan ah</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Qowmiyad kale</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Diin kale</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Carab</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Aasiyaan ama Aasiyaan Ingiriis ah</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangaladheeshi</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Madow, Madow Ingiriis ah, Karibiyaan ama Afrikaan</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Buudi</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Karibiyaan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Shiineys</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Masiixi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kharash</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Caqabad xagga dijitaalka ah</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Takoor</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Ingiriis, Welsh, Iskotish, Waqooyiga Ayrlaan ama British</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Cabsi ama kalsooni darro</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Gypsy ama Irish Traveller</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hinduu</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Turjubaan baa loo baahan yahay</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Turjubaan baa loo baahan yahay, nin</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Turjubaan baa loo baahan yahay, naag</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">La isku xiray</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Ayrish</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Yahuudi</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Caqabad xagga luqadda ah</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Qowmiyado isku dhafan ama badan</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Muslim</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Boos ama lacag ma jirto</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Turjubaan ma jiro</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Turjubaan looma baahna</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Diin ma leh</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">Xaq uma laha</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Qowmiyad kale</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Bakistaani</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">La gudbiyey</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Roma</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Caadi, 2 toddobaad gudahood</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Xaashi</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikh</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Dhowaan, 3 maalmood oo shaqo</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Loo sheegay</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Safarka</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">Ka yar 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Degdeg, maanta</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Caddaan</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Caddaan iyo Aasiyaan</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Caddaan iyo Madow Afrikaan ah</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Caddaan iyo Madow Karibiyaan ah</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Waan ilaaway weedha sirta ah: isticmaal xaashida soo celinta</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Ka bax tijaabada</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Waa la furayaa…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN-ka qarinta shaashadda (4 ilaa 8 tiro)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Weedha sirta ah</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Fadlan qor weedhaada sirta ah.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Taasi ma furin Signpost. Waxba ma lumin.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">Kani waa tijaabo. Weedheeda sirta ah waa: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Mar kale isku day.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Fur</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Fur Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kumaad tahay?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">PIN waxaad ku qarin kartaa shaashadda oo markiiba ku soo noqon kartaa. Signpost waa uu ilaawaa marka uu qufulmo. Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Hadda mar kale waad isku dayi kartaa.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Mar kale hubi</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Diiwaanka hawlaha</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Diiwaanka hawlaha, sadarka ugu cusub marka hore</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Yaa furay, daabacay, soo saaray ama beddelay, iyo waxa uu ahaa. Waxba lagama saari karo iyadoo aan la arkin. Macmiil kuma magacaaba.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">ujeeddo: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qof</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} sadar. Diiwaanka hawluhu waa dhan yahay: sadar lama beddelin lagamana saarin.</numerusform>
            <numerusform>{0} sadar. Diiwaanka hawluhu waa dhan yahay: sadar lama beddelin lagamana saarin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Marka hore ururka kale weydii kaarkooda, halkanna geli.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Samee soo bandhigga</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Soo bandhig mashruuc</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Fadlan qor magaca mashruuca.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Akhri kaarka</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Marka hore wac iyaga, erayadana isbarbar dhiga.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">Kaarka {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">Soo bandhiggii waa diyaar. U dir iyaga, ka dibna kooxda la is-weydaarso.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">Soo bandhigga: u dir iyaga</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">Kaarkooda</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Mashruuca maxaa loogu yeerayaa?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Ma qof aan naqaan baa?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">Ma hubtid? Dooro cusub: waxba ma lumayaan.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Isku qof</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Qof cusub</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Da&apos;</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Wax yar</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Erayadooda ma soo xigan karnaa</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Wax badan</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Erayadooda</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Loo sheegay sida aan u isticmaalno macluumaadkooda</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Waxa hor istaagay</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Sidee mar kale u heli karnaa qofkan?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Sida ugu dhakhsaha badan</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Aniga</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Kooxda</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Qor hal ama laba xaraf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Sabab</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Qofka haya</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">Waa {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Waa kuma qofkani?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Iskeed ayay u buuxsantaa marka aad adeeg ku darto</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Ka saar baahida {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: waxba lama helin</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Magaca qoyska</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Magaca hore</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Fariin ma uga tagi karnaa?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Ma wici karnaa?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Fariin qoraal ah ma u diri karnaa?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Warqad ma u qori karnaa?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Xusuusnow qofkan</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Qof cusub. Dhammaan kuwan waa la bannayn karaa.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Magaca hore waa ku filan yahay: qof kasta oo kombiyuutarkan arka wuu akhrin karaa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Samee</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Waa la samaynayaa. Dhowr ilbiriqsi ayay qaadanaysaa…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Magaca ururkaaga</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Urur cusub</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Cidina ma furi karto diiwaannada weedh sir ah la&apos;aanteed ama xaashida soo celinta la&apos;aanteed, taas oo xigta. Diyaarso daabace ama qalin.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN-ka qarinta shaashadda (4 ilaa 8 tiro)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Fadlan qor magaca ururkaaga.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Fadlan qor magacaaga, sida aad rabto inuu ugu muuqdo shaashadda qufulka.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">PIN waxaad ku qarin kartaa shaashadda oo markiiba ku soo noqon kartaa. Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Magacaaga, sida uu ugu muuqan doono shaashadda qufulka</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Ugu yaraan {0} xaraf.</numerusform>
            <numerusform>Ugu yaraan {0} xaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Waa adag tahay in la qiyaaso. Waa wanaagsan tahay.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Weedh sir ah oo cusub</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Weedha sirta ahi waxay u baahan tahay ugu yaraan {0} xaraf.</numerusform>
            <numerusform>Weedha sirta ahi waxay u baahan tahay ugu yaraan {0} xaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">Isla weedhii sirta ahayd mar kale</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">Labada weedhood isku mid ma aha. Tan labaad mar kale qor.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Saddex ama afar eray oo aan xiriir lahayn ayaa wanaagsan.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Qoraalka sidaas loo calaamadeeyo waa la xiraa marka aad keydiso. Masuulka badbaadada oo keliya ayaa akhrin kara.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">Haddii hadda khatar jirto: wac 999. Dhegayso, ha ballan qaadin inaad sir ka dhigto, qaraabana ha weydiin inuu turjumo. Maanta u sheeg masuulka badbaadada (safeguarding lead).</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Weli lama magacaabin masuulka badbaadada. Weydii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Masuulka badbaadada (safeguarding lead): {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">Qoraalkii hore isagoo xiran ayaa masuulka loo hayaa.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">Ma ka walaacsan tahay badbaadada qof?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Ku noqo liiska</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Magac ma leh</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">Markaas adeeg lama siin.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Fur bogga {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">La arkay {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">Adeegyadii markaas la siiyey</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">Kulanka gadaal ayaa laga noqday. Qoraalku wuu jirayaa.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Waxaa qoray {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qof</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Waxaa qoray {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">magac ma leh</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qof</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} oo ka mid ah {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, weli lama furin</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Kan sii hay</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Kan sii hay: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Qof</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} ayaa kan qoray {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} ayaa kan qoray.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Tusaha adeegyada kuma jiro adeeggan hadda.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Qarinta iyo qufulka</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Qari shaashadda daqiiqado intan le&apos;eg kaddib haddii aan waxba la qorin</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Tusaale: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Hoolalka</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Wuxuu ku qoran yahay xaashi kasta oo dadku guriga la tagaan.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Wuxuu ku qoran yahay kaarka lambarrada degdegga ah (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Quful daqiiqado intan le&apos;eg kaddib marka shaashaddu qarsoon tahay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Magaca masuulka badbaadada</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Isku-duwe oo keliya ayaa kuwan beddeli kara.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Ururkeenna</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Telefoonka masuulka badbaadada</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Masuulka badbaadada (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Keydi</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Waa laga noqday. Waa sidii hore.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Halka aad dadka ku qaabbishaan, sadar kasta mid, postcode-kuna ha ka dambeeyo hakad</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">Kaarkeenna</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Qoraalkan u dir ururka kale, email ama boosto. Wax sir ah kuma jiraan. Ka dib isa soo waca oo erayada isbarbar dhiga.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">Kaarka</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Waxa aad iyaga u akhriso</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Tag</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Bog, hawl ama adeeg</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Bogag, hawlo iyo adeegyo</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">U keydi PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Waa la keydiyey. Qofkii faylkan haysta wuu isticmaali karaa: daabac, kaddib tirtir.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Waxaa loo diray daabacaha.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">Daabacuhu ma qaadan. Waxba ma lumin. Mar kale isku day.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Fur faylka…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Fayl ahaan u keydi…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Tus</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ku dar</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Qof ku dar kombiyuutarkan</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Waa lagu daray. Magacu hadda wuxuu ku qoran yahay shaashadda qufulka.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Beddel weedhayda sirta ah</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Beddel waxa ay qabtaan…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Qof kasta oo kooxda ka mid ah.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Sii hay</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Sidiisa u daa</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Magaca, sida uu ugu muuqan doono shaashadda qufulka</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Dadka</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Hadda ka saar {0}</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Waa laga saaray. {0} dabagal ayaa kooxda ku noqday.</numerusform>
            <numerusform>Waa laga saaray. {0} dabagal ayaa kooxda ku noqday.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Ka saar…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Keydi waxa ay qabtaan</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Waa la keydiyey. {0} hadda wuxuu qabtaa: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">Weedha sirta ah ee aad hadda leedahay</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">Serverka kooxdu hadda kaddib ma ogolaanayo, fure kasta oo ay haysteenna mid cusub ayaa loo samaynayaa. Kombiyuutar ay iyagu leeyihiin wuxuu sii haysan karaa wixii uu ilaa hadda lahaa.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">Halkan iyaga ayaa ku qora weedhooda sirta ah.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Waxa ay qabtaan</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Waxa {0} qabto</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Cidda Signpost ku isticmaasha kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Erayo telefoon lagu barbar dhigo</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Weedhaada sirta ah</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">Weedhaada sirta ah waa la beddelay.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} weli kombiyuutar kuma laha kooxda.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} halkan kama furi doono Signpost mar dambe. Wixii ay qoreen way sii jirayaan, dabagalkooda furanna kooxda ayuu ku noqdaa. Tan lagama noqon karo.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, kombiyuutarka {1} ee {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Waxaa lagaga jawaabay shaashaddooda. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Sii xaashi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">La siiyey</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Baahi</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Lama weydiin</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">U keydi {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Keydi magac la&apos;aan</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Qofkan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Yaa</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} daq</numerusform>
            <numerusform>{0} daq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">Erayadan telefoonka isugu akhriya. Haddii mid ka duwan yahay, qof baa idin dhex jooga: waxba ha dirin, oo wac cidda serverka maamusha.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">PIN-ku wuxuu leeyahay 4 ilaa 8 tiro. Waa la bannayn karaa sidoo kale.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Waa la keydiyey. Faylka u dir ururka kale.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Dhammee mashruucan…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Weli magac ma leh</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">Waxba lalama wadaago urur kale.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Soo bandhig mashruuc…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">Kaarkeenna…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Aqbal soo bandhig…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Mashaariicda la wadaago</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">la soo bandhigay, weli haa ma ay oran</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">labada dhinacba u furan</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">dhammaaday</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">dadka akhrin kara: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">waa la joojiyey: furahoodu waa isbeddelay, wac iyaga</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">furahooda ayaa la sugayaa</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">lala leeyahay {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} oo naga mid ah</numerusform>
            <numerusform>{0} oo naga mid ah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} oo iyaga ka mid ah</numerusform>
            <numerusform>{0} oo iyaga ka mid ah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Hubinta adeeg luqad kale ku qoran</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">Bogga qof</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Adeeg luqad kale ku qoran</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cinwaan</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Dhashay</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Kulan</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">La qabto ka hor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">La qabtay</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Maalinta la qabtay</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Iimayl</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Madhan</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Qowmiyad</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Magaca qoyska</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Jinsi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Magaca koowaad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">La wareejiyey</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sidee</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Inta jeer ee la isku dayay</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Sida mar kale loo helo</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Sida lagu helo</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Sida ay degdeg u tahay</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Erayadooda</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Turjubaan</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Lagu daray</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Luqadaha, tan la door bido marka hore</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Ka tagay</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Fariin ma uga tagi karnaa?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Ma wici karnaa?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Fariin qoraal ah ma u diri karnaa?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Warqad ma u qori karnaa?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Magaca ay isticmaalaan</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Looma baahna hadda</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Cidna</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Lama oga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Lambarka xaashidaada xisaabta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Postcode</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Diin</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Qof</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Qof kooxda ka mid ah</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Weli caawimo ayuu u baahan yahay</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Waa la soo celiyey</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Kooxda</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Loo sheegay sida aan u isticmaalno macluumaadkooda</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Maalinta loo sheegay</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Laba qoraal oo kala duwan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Laga noqday</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Waxa ka soo baxay</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Waxa kale ee badbaadiya</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Waxa hor istaagay</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Waxa dhacay</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Waxa uu yahay</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Waxa ay qabtaan</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Waxa la keeno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Xaggee</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">In sanadka dhalashadu qiyaas yahay</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Cidda loogu talagalay</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Sababta ay ugu baahan yihiin caawimo dheeri ah</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Qofka haya</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">Qofka haya, erayo ahaan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Warqad ayaan ku hayaa</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Haddii weedh sir ah la ilaawo, erayadan oo keliya ayaa fura diiwaannada. Hadda warqad ku qor, warqaddana ku hay meel quful leh oo ka fog kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Daabac</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">U keydi PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Halkan daabace ma yaal. Erayada gacanta ku qor: lix kooxood oo lix ah. Ama USB ku keydi oo meel kale ku daabac; qofkii faylkaas haysta wax walba wuu furi karaa.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Xaashidaada soo celinta</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Waxa la tirtirayaa wixii ka haray nuqulka kooxda…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Faylka xiran geli USB…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">Faylka xiran halkaas ayuu ku jiraa. Sii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Kombiyuutarkan waa laga saaray kooxdiisa</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Si aad kooxda ugu soo noqoto, weydiiso koodh cusub oo lagu biiro.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Xaggee la dhigayaa faylka xiran?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Faylka ayaa la qorayaa…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Ka raadi meel ka fog</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Kuwan midna ma caawinayo: qor in aan waxba la helin</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Qor in aan waxba la helin</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Adeegyada la helay</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Qor waxa qofkani u baahan yahay, tusaale dhakhtarka ilkaha, bangiga cuntada, ama ma bixin karo kirada. Falaarta hoose waxay aaddaa liiska. Enter waxay ku dartaa adeeg. Falaarta midig way furtaa.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Lixda kooxood oo dhan, sida lambarradoodu u kala horreeyaan</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Hubi</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Xaashida mar kale tus</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Xarfo yaryar ama waaweyn, bannaan leh ama aan lahayn: labaduba waa caadi.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Kuwani waa erayada xaashi kale. Waxba ma lumin. Mar kale eeg.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Ka qor erayada warqadda</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Sidoo kale wuxuu akhriyaa qoraallada isaga loo calaamadeeyey</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Hantidhowre</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Shaqaalaha kiiska</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Macaamiisha, kulannada iyo dabagalka</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Isku-duwe</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Dadka, tusaha, soo gelinta iyo soo saarista</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Wuxuu akhriyaa diiwaanka hawlaha, macaamiisha ma arko</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Masuulka badbaadada (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Kulannada maanta iyo tusaha</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Tabaruce</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">hantidhowre</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">shaqaalaha kiiska</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">isku-duwe</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">masuulka badbaadada</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">tabaruce</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Is-weydaarsi kooxda lala yeelanayo: {0} oo qiyaastii {1} ah</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Is-weydaarsi kooxda lala yeelanayo…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Halka uu marayo is-weydaarsiga kooxdu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Jooji is-weydaarsiga kooxda</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Waa la joojinayaa… Wixii ilaa hadda la is-weydaarsaday way sii jirayaan.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} oo ka mid ah {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">XIRIIR AMMAAN AH</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Xiriir ammaan ah: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Weli qoraal ma jiro. Marka qof calaamadiyo “Masuulka badbaadada oo keliya” qoraal hoostiis, halkan ayuu yimaadaa.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Qoraallada masuulka badbaadada</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa akhrin kara kuwan. Furitaan kasta waxaa lagu qoraa diiwaanka hawlaha.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Qoraallada xiran, kan ugu cusub marka hore</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Serverka kooxda ayaa la weydiinayaa…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Halkan geli wixii ururka kale kuu soo diray.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Akhri soo bandhigga</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Marka hore wac iyaga, erayadana isbarbar dhiga.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Aqbal</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Aqbal soo bandhig</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">Soo bandhiggooda</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Waad aqbashay. Mashruucu wuxuu furmayaa marka labada dhinacba is-weydaarsadaan.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”, waxaa soo bandhigay {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Luqad kasta</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Bilaash</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Erayadooda, tusaale: dhakhtarka ilkaha</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">U dhow</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Hadda furan</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Ku hadla</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Maxuu qofkani u baahan yahay?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">Hadda khatar ma jirtaa? Wac 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">“{0}” waxba looma helin. Isku day eray kale.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Postcode-kan lama yaqaan: masaafooyinka lama muujinayo.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Waxaa loo fahmay “{0}”.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} adeeg.</numerusform>
            <numerusform>{0} adeeg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Waxaa kale oo lagu qoray</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Aagga uu daboolo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kharash</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Gelitaanka</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Sida lagu helo</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Luqad: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Luqadaha lagu hadlo</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Waqtiyada furan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Goobta</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Cidda maamusha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Isha</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Qoraalka Ingiriisiga tan iyo markaas waa la beddelay.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Bogga internetka iyo iimayl</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Waxa uu yahay</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Waxa la keeno</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Cidda loogu talagalay</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Cidda la weydiiyo</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Sida loo bixiyey {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Weli waxba. Enter waxay ku dartaa adeeg.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Ka saar {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Soo celi</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">La hubiyey: magacaaga iyo taariikhda maanta ayaa dhinac taagan, kooxda awgeed.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Dooro luqad</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Marka hore dooro luqadda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Sida lagu helo</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Waan hubiyey: waa sax</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Mar kale waxaa loo tirinayaa mid aan la hubin.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">Halkiisii ayuu ku soo noqday.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Haddana lama hubin</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Lama keydin. Wixii aad qortay waa la hayaa ilaa marka xigta ee aad tan furto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Keydi</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ka noqo</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Waa laga noqday. Hadda lama muujiyo.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Waxa uu yahay</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">Waxa la keenayo (sadarkiiba mid)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Cidda loogu talagalay</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Ku qor tan luqad kale</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Qor waxa aad hubto. Wixii aad bannaan ka tagto waxaa lagu muujiyaa Ingiriisi. Magacaaga iyo taariikhda maanta ayaa dhinac taagan, kooxda awgeed.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Ma aadan dhammayn tan. Sii wad.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Ku saabsan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Muuqaalka</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Nuqullada</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Tusaha adeegyada</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Tirtir qof</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Soo saar xogta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Diiwaanka hawlaha</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Ururkeenna</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Qaybaha dejinta</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Dadka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Kooxda iyo kombiyuutarrada</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Xaashiyaha xisaabta ee kooxaha</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">Nuqul ayaa lagu wadaagay mashruucan. Marka aad dib u qaadato, waxaa laga tirtirayaa labada dhinac, isaga iyo wixii lagu qoray oo dhan. Boggooda gaarka ahi wuu jirayaa.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Marka hore iyaga weydii, kaddib dooro sida ay haa u yiraahdeen.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Kulannada, iyo baahiyaha iyo adeegyada</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">Ma ogolaadeen?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Jinsi, qowmiyad iyo diin</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Mashruuc urur kale lala leeyahay ma furna. Isku-duwe ayaa marka hore mid bilaabaya.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Weli lama weydiin</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Mashruuc</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Nuqul wadaag</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">{0} ma lala wadaagaa urur kale?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Nuqulka gebi ahaan dib u qaado</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">Waxay helayaan nuqul ay ku qoran yihiin magaca, luqadaha iyo sida ammaanka ah ee loola xiriiro. Labadiinnuba waxaad arkaysaan waxa nuqulka lagu qoro. Qoraallada masuulka badbaadada weligood lama diro.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">Maxay kale oo ay ogolaadeen?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">Waxa weli ka furan “U baahan caawimo dheeri ah”</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Wixii laga qoray kulannadan</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Haa, maanta ayay sheegeen</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Haa, maanta ayay saxiixeen</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, lala leeyahay {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Fayl la keydiyey waxaa furi kara qof kasta oo isticmaala kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Marka hore ka jawaab: ma ammaan baa in guriga lala tago?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Weydii ka hor intaadan warqad siin. Waxa ku qoran ayaa khatar gelin kara.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Kaar ama warqad…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Ingiriisi</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Xaashi ha siin</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">Ma ammaan baa in guriga lala tago? Marka hore jawaab dooro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Weyn</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Xaashida waa la samaynayaa…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Xaashi lama siin. Beddelkeeda waa loo sheegay.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Xaashi ma jirto.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Caadi</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Lambarka oo keliya</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">Lambarka oo keliya wuxuu daabacaa lambar telefoon iyo waqtiyo, ma daabaco magac adeeg.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Sawirka xaashida</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Daabac</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">Ma ammaan baa in guriga lala tago?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Fayl ahaan u keydi</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Keydi xaashida</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Waa la keydiyey. Dadka kale ee isticmaala kombiyuutarkan way furi karaan faylkaas.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Xaashi</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Xaashida waa la daabacay.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Si weyn u tus si sawir looga qaado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Cabbir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Waa la qariyey.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Tijaabo. Qof kasta oo halkan ku qoran ma aha mid dhab ah.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Waa la qufulayaa…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">Daaqaddu hadda waa {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Cinwaanka serverka: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">La qabtay</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Hal mar ayaa la isticmaali karaa, ilaa {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Daabac warqadda yar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">U keydi PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">Koodhka {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Qofkii koodhkan haysta wuxuu ku biiri karaa booskooda. Gacanta ka sii, ama telefoonka ugu akhri; ha ku dirin iimayl. Mar kale lama muujiyo.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Iyo {0} kale oo noocan ah.</numerusform>
            <numerusform>Iyo {0} kale oo noocan ah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Waa dhammaatay. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Safka {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Safka {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} kulan ayaa lagu daray</numerusform>
            <numerusform>{0} kulan ayaa lagu daray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} kulan waxaa iska leh qof la yaqaan</numerusform>
            <numerusform>{0} kulan waxaa iska leh dad la yaqaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} waa laga tagay</numerusform>
            <numerusform>{0} waa laga tagay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} qof ayaa lagu daray</numerusform>
            <numerusform>{0} qof ayaa lagu daray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} saf wuxuu noqon karaa qof lagu yaqaan qoraal kale. Ka raadi bogga Macaamiisha: laba diiwaan halkaas ayaa la isugu dari karaa.</numerusform>
            <numerusform>{0} saf waxay noqon karaan dad lagu yaqaan qoraal kale. Ka raadi bogga Macaamiisha: laba diiwaan halkaas ayaa la isugu dari karaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} saf ayaa la akhriyey</numerusform>
            <numerusform>{0} saf ayaa la akhriyey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} horey ayuu u joogay</numerusform>
            <numerusform>{0} horey ayay u joogeen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} oo ka mid ah {0} saf…</numerusform>
            <numerusform>{1} oo ka mid ah {0} saf…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Wax walba waxay ku jirayaan kombiyuutarkan. Haddii kooxdaadu Signpost ku isticmaasho kombiyuutarro kale, waxaa laga dhigi karaa kuwo isku mid ah.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Is-weydaarsi kooxda lala yeelanayo: {0} oo qiyaastii {1} ah</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Is-weydaarsi kooxda lala yeelanayo…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Koox ku biir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Waa la eegayaa…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">Maya, hadda sii hay</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Diiwaanno badan ma laga tirtiraa halkan?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Jooji is-weydaarsiga</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Waa la joojinayaa… Wixii ilaa hadda la is-weydaarsaday way sii jirayaan.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Hadda is-weydaarso</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">Serverka kooxdu wuxuu kombiyuutarkan weydiinayaa inuu hal mar tirtiro diiwaanno badan. Weli waxba lama tirtirin. Weydii isku-duwahaaga inay taasi sax tahay: wixii halkan laga tirtiro halkan lagama soo celin karo.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Kombiyuutarkani keligiis ayuu shaqeeyaa.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Haa, halkanna ka tirtir</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Kooxda waa la cusboonaysiiyey: {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Qoraallada kooxdu weli way imanayaan.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Qoraallada kooxdu weli way imanayaan: {0} oo qiyaastii {1} ah.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">Saacadda kombiyuutarkani {0} ayay hor martay. Fadlan hagaaji.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">Saacadda kombiyuutarkani {0} ayay ka dambaysaa. Fadlan hagaaji.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Waa la cusboonaysiiyey. La diray: {0}. Yimid: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Wixii kooxdu soo dirtay laguma qori karin saxanka (disk). Waxba ma lumin: mar kale ayaa la weydiisanayaa. Meel ka bannee saxanka, ama hubi inuu ku xiran yahay.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Eeg Is-weydaarsi (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} maalin</numerusform>
            <numerusform>{0} maalmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} diiwaan wuxuu leeyahay laba qoraal oo kala duwan.</numerusform>
            <numerusform>{0} diiwaan waxay leeyihiin laba qoraal oo kala duwan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} saacad</numerusform>
            <numerusform>{0} saacadood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} daqiiqo</numerusform>
            <numerusform>{0} daqiiqo</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} maalinta {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} ayaa sugaya in la diro.</numerusform>
            <numerusform>{0} ayaa sugaya in la diro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">Ma dhab baa inuu yahay serverkeenna?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Dhowr kombiyuutar oo hal urur leeyahay, oo server ku wada xiran.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Kooxda iyo kombiyuutarrada</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">Kooxda lafteeda</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">Serverka kooxda</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Erayo telefoon lagu barbar dhigo</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Soo geli kulannadii iyo dadkii ay koox ku haysay xaashi xisaabeed. Saf kasta waa la xisaabiyaa; isla faylka oo mar kale la soo geliyo waxba kuma daro.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Soo geli</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Marka hore fayl dooro.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dooro fayl…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Dooro xaashi xisaabeed</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Fayl (CSV ama XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Eeg</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Isku-duwe oo keliya ayaa xaashiyo xisaabeed soo gelin kara.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Xaashiyaha xisaabta ee kooxaha</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">Laba tiir waa “{0}”. Mid ka mid ah wax kale u dooro.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} saf. Tiirkee waa maxay? Eeg tusaalooyinka.</numerusform>
            <numerusform>{0} saf. Tiirkee waa maxay? Eeg tusaalooyinka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Halkan waxba kuma qorna Ingiriisi.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">Qoraalka Ingiriisiga tan iyo markaas waa la beddelay.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">Farmashiistuhu wuxuu daweyn karaa dheg xanuun, dhuun xanuun, cudurka sanka (sinusitis), shingles, impetigo, qaniinyo cayayaan oo caabuqday iyo caabuqa kaadida ee fudud ee haweenka, iyadoo aan ballan GP loo baahnayn. Xadka da&apos;da ayaa jira.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Kireystuhu khasab kuma aha inuu baxo taariikhda ku qoran ogeysiiska mulkiilaha. Talo hel ka hor intaadan bixin: in xilli hore la baxo waxay yarayn kartaa caawimada golaha deegaanka (council).</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Qof kasta oo weyn oo si bilaash ah qof u daryeela wuxuu council-ka weydiisan karaa qiimeynta daryeelaha (carer&apos;s assessment). Waxay ku saabsan tahay baahida daryeelaha laftiisa, waana bilaash.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space waxay joojisaa inta badan dulsaarka iyo shaqaalaha deynta ururiya (bailiffs) ilaa 60 maalmood. Lataliye deyn oo keliya ayaa codsan kara.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Carruurta waalidkood aan xaq u lahayn lacagta dawladda (no recourse to public funds) waxay heli karaan cunto bilaash ah oo dugsiga haddii dakhliga qoysku hooseeyo.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">Habeen iyo maalin: wac 111 oo dooro caafimaadka maskaxda (2). Haddii nafi khatar ku jirto, 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Haddii xarunta GP-gu diiddo inay qof diiwaan geliso, waa inay sababta qoraal ku sheegto.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">Inta badan kireystayaasha waxaa guriga ka saari kara oo keliya shaqaalaha maxkamadda (court bailiffs). In qufullada la beddelo ama qof xoog lagu saaro iyadoo aan amar maxkamadeed jirin waa dembi.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">Daryeelka ilkaha ee NHS waa bilaash qofka ka yar 18, xilliga uurka iyo 12 bilood dhalmada kaddib, iyo qofka qaata kaalmooyinka qaarkood. Hubi ka hor inta aan daweynta la bilaabin.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">Baaritaanka indhaha ee NHS waa bilaash dadka 60 jir ah ama ka weyn, kuwa ka yar 16, kuwa qaba sonkorow ama glaucoma, ama kuwa qaata qaar ka mid ah kaalmooyinka.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Cinwaan joogto ah ma leh? Qofku wuxuu GP iskaga diiwaan gelin karaa cinwaan ku-meel-gaar ah ama cinwaanka xarunta GP-ga.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Dakhli yar? Foomka HC1 wuxuu keeni karaa caawimo ku saabsan kharashka NHS, xitaa iyadoo aan kaalmo la qaadan. Shahaadada HC2 waxay bixisaa caawimo buuxda.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Lataliyayaal diiwaan gashan, solicitors iyo barristers oo keliya ayaa bixin kara talo socdaalka (immigration). Magaca ka hubi liiska dawladda ka hor inta aan cidina lacag bixin.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">Dadka 18 jirka ah ama ka weyn iyaga ayaa isu gudbin kara NHS Talking Therapies. Warqad GP looma baahna.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Uur leh ama leh ilmo ka yar 4 oo qaata qaar ka mid ah kaalmooyinka: kaarka Healthy Start wuxuu bixiyaa caano, miro iyo khudaar. Ka yar 18 oo uur leh: kaalmo looma baahna.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP ma la diiday? Codso dib-u-eegis (mandatory reconsideration) hal bil gudaheed laga bilaabo taariikhda warqadda.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">In GP la arko waa u bilaash qof kasta oo England jooga, xaalad kasta oo socdaal (immigration) ha lahaado. Daryeelka isbitaalka lacag ayaa laga qaadi karaa: marka hore talo hel.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Qofka guri la&apos;aan ku noqday xadgudubka guriga had iyo jeer wuxuu leeyahay baahi mudnaan leh (priority need). Waa in council-ku uusan caddayn weydiin ka hor inta uusan caawin.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS ayaa turjubaannada diyaarisa oo lacagtooda bixisa. Weydiiso marka aad ballanta qabsanayso. Ma aha in carruurtu turjunto.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">Lacagta ugu horreysa ee Universal Credit waxay qaadataa qiyaastii 5 toddobaad. Hormarisku (advance) waa deyn aan dulsaar lahayn: waxaa laga jaraa lacagaha dambe.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">Uma baahnid caddayn cinwaan ama aqoonsi (ID) si aad GP isaga diiwaan geliso. Xaaladda socdaalku (immigration) wax ma beddesho.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter si aad u sii wadato</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Erayadooda, tusaale: dhakhtarka ilkaha</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Qofna ma sugayo. Qof ku calaamadee Ctrl+M inta aad la hadlayso.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Maanta weli qofna. Qor waxa qofka ugu horreeya u baahan yahay, tusaale dhakhtarka ilkaha.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Qoraallada adiga kuu yaal ee masuulka badbaadada (safeguarding lead) ahaan: {0} weli lama furin</numerusform>
            <numerusform>Qoraallada adiga kuu yaal ee masuulka badbaadada (safeguarding lead) ahaan: {0} weli lama furin</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Wax qabyo ah ma jiraan.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Fur liiska</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Maanta la arkay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Maanta</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Maanta, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Qabyada</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Maxuu qofkani u baahan yahay?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} mar dambe</numerusform>
            <numerusform>{0} mar dambe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} waqtigii dhaafay</numerusform>
            <numerusform>{0} waqtigii dhaafay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} maanta</numerusform>
            <numerusform>{0} maanta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} degdeg ah</numerusform>
            <numerusform>{0} degdeg ah</numerusform>
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
        <translation type="unfinished">1. U rar safar USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Qaad fayl…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Ka fur…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Shaqaale kale ayaa USB ku raray. Faylku waa quful: waxba kama akhrin kartid, isaguna halkan waxba kama akhriyo. Laba jeer ama goor dambe in la qaado dhib ma leh.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Cinwaanka serverka, qaadista loogu talagalay</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Serverka kooxda ayaa la weydiinayaa…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Waa la qaaday. USB-ga ku celi halkii lagu raray, halkaasna ka fur.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">U qaad fayl shaqaale kale oo aan internet haysan</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Qaad fayl…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Maalmo internet la&apos;aan? Safar USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Waxa sugaya USB ku rar, ku qaad kombiyuutar kasta oo internet leh, jawaabtana halkan ku fur. Faylku waa quful: qofka qaadaa waxba kama akhrin karo. Laba jeer ama goor dambe in la qaado dhib ma leh.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Waa la raray: {0} diiwaan. USB-ga u qaad kombiyuutar internet leh, halkaasna ka qaad.</numerusform>
            <numerusform>Waa la raray: {0} diiwaan. USB-ga u qaad kombiyuutar internet leh, halkaasna ka qaad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Fadlan qor cinwaanka serverka kooxda.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Faylkani wuxuu weydiinayaa in diiwaanno badan halkan laga tirtiro. Waxba lama tirtirin. Weydii isku-duwahaaga inay taasi sax tahay.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Ka fur, halkanna ka tirtir</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Xaggee faylka la dhigayaa?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Faylkee soo noqday?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Faylkee la qaadayaa?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Nuqulkii u dambeeyey: {0}, lama hubin.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Nuqulkii u dambeeyey: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Waa quful, laakiin saxanku (disk) wax dambe ma qaadan. Erayadaada waa la hayaa ilaa Signpost la xiro. Meel bannee, kaddib fur oo riix Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Waa quful. Wixii aad qoraysay waa la hayaa.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Weli nuqul ma jiro.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Waxaa lagu keydiyey kombiyuutarkan oo keliya.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">Liiska adeegyada lama akhrin karin, sidaas darteed hadda waa madhan yahay. Wax dadka ku saabsan ma lumin. Weydii isku-duwe inuu mar kale soo geliyo: Dejinta, Tusaha adeegyada.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Dhinac dhig</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Ma aadan dhammayn ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">Hadda khatar ma jirtaa?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Weli lama dejin</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Caawimo degdeg ah</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">Diiwaannada leh laba qoraal oo kala duwan</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Ama qor waxa saxda ah</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Fadlan qor waxa saxda ah.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Waa la dejiyey. Ka noqo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">Qoraalka kale</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">Laba qof ayaa isla wax beddelay iyagoo kala maqan. Waxba ma lumin: labadaba eeg, oo dooro.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Laba qoraal oo kala duwan</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Waa laga noqday. Labada qoraal mar kale waa halkan.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Ilaa aad doorato, kan ammaanka badan ayaa la muujiyaa meel kasta oo lambarka telefoonku ku qoran yahay.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Isticmaal waxa aan qoray</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Hadda la isticmaalo</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Dhammaan</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: maxaa dhacay?   {0}: bogga qofka</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Mar dambe {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Falaarta bidix</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Kuwayga</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Taariikh la&apos;aan {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Qofna kooxda ma sugayo. Eeg Dhammaan.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Qofna adiga kuma sugayo. Eeg Kooxda iyo Dhammaan.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Qofna ma sugayo. Qof ku calaamadee Ctrl+M inta aad la hadlayso.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">Waqtigii dhaafay {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Falaarta midig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Kooxda</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Maanta {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Degdeg {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Kuwa yaa</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Ku noqo liiska</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Qoraal (waa la bannayn karaa)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Hadda waan naqaan qofka uu yahay</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Fur bogga {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Keydi</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Ilaa hadda</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Maxaa dhacay?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Wixii ilaa hadda la qabtay: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Ma aadan dhammayn qoraalkan. Sii wad.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>hal mar la isku dayay</numerusform>
            <numerusform>{0} jeer la isku dayay</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">degdeg</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">sugayey {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">waxaa haya {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Ma qof aan naqaan baa?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Macmiil cusub “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Magac lama bixin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Yaa</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Magac la&apos;aan</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. Waxay arkaan waxa aad halkan ku keydiso.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Luqadda la sixayo</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Samee xaashi xisaabeed la saxo</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Samee xaashi xisaabeed la saxo…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Qof ku hadla luqaddan ayaa erayadeeda ku sixi kara xaashi xisaabeed. Erayadoodu kaddib waxay ka muuqdaan kombiyuutarkan.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Soo geli saxyada</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Soo geli saxyada…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">Xaashida xisaabta waa la sameeyey. Waxa la rabo ku qor “correction” hoostiisa, magacna ku qor “reviewed_by” hoostiisa. Kaddib halkan soo geli.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. La beddelay: {1}. La xaqiijiyey: {2}. Waxay muuqdaan marka xigta ee Signpost la furo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, kaddib 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Koodhku wuxuu leeyahay 7 kooxood oo mid walba tahay 5 xaraf iyo tiro. Waxba ma lumin.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Tiir ayaa lagu beegay wax uusan Signpost aqoon.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Ogolaanshuhu wuxuu magacaabi karaa: {0}. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Nuqul ayaa lala wadaagaa {0}, mashruuca {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Tiir la beegay faylkan kuma jiro. Tiirarka mar kale beeg.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Baahidu aad ayay u dheer tahay. Fadlan ka yaree 500 xaraf; qoraalladu wax badan ayay qaadaan.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Nooc cusub oo Signpost ah ayaa faylashan sameeyey. Waxba lama beddelin. Ku rakib nooca cusub kombiyuutarkan si aad u furto.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Adeeg aan magac lahayn lama hayn karo. Fadlan ka saar, oo mar kale ku dar.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Qoraal ayaa aad u dheer. Fadlan mid kasta ka dhig wax ka yar {0} xaraf.</numerusform>
            <numerusform>Qoraal ayaa aad u dheer. Fadlan mid kasta ka dhig wax ka yar {0} xaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Naag waxaa dhaawacaya, u hanjabaya ama xukumaya lammaane, lammaane hore ama qoyska, ama waad ka walaacsan tahay iyada. Bilaash, habeen iyo maalin. Waxaa maamula Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Gelitaan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cinwaan</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>Da&apos;da {0} iyo ka weyn</numerusform>
            <numerusform>Da&apos;da {0} iyo ka weyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>Da&apos;da {1} ilaa {0}</numerusform>
            <numerusform>Da&apos;da {1} ilaa {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>Iyo {0} kale.</numerusform>
            <numerusform>Iyo {0} kale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Sabab kale, oo meel kale ku qoran.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">Server kale ayaa ka jawaabaya cinwaanka kooxda, sidaas darteed waxba looma dirin. {0} U sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Aagga uu daboolo</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Weydii ka hor intaadan wicin.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">Cinwaanka kooxda server Signpost ah kama jawaabayo. {0} Weydii isku-duwahaaga in cinwaanku isbeddelay.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">Cinwaankan server Signpost ah kama jawaabayo. {0} Mar kale eeg cinwaanka.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Dhashay: qor sanad sida 1984, “about 1984”, ama taariikh dhan sida 17 March 1984. Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Shahaadada tirtirka</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">La hubiyey {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">Dooro luqad aan Ingiriisi ahayn.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Dooro weedh sir ah oo adiga kaliya aad taqaan. Daabac xaashida soo celinta ee ka dambaysa.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Dooro magaca fayl cusub. Waxba lama soo saarin.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Dooro sababta qofkan loo tirtirayo. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Hadda waa xiran yahay. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">Markaas waa xiran yahay. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Kulannada</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Kharash</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Taariikhda la qabtay</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Taariikhda lama oga</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Taariikhda dhalashada: qor sanad, sida 1984, ama taariikh dhan. Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Taariikhda la arkay</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">Maalinta {0} ee bil kasta</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Maalmaha lama oga</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">La qabto ka hor</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Ha sawirin, iimayl ha ku dirin, kombiyuutarna ha ku kaydin.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Ha wicin.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Fariin qoraal ah ha u dirin.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Iimayl</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Xaalad degdeg ah: ambalaas, booliis, dab-damis</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Waa madhan, laakiin sabab ama taariikh ayaa jirta. Waxaa loo qaatay haa.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Nuqullada la qarsoodiyey ee hore loo sameeyey waxaa la tirtiraa ugu dambayn {0}. Haddii nuqul ka hor la soo celiyo, qofkan isla markiiba waa laga saaraa.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Waa la sireeyey, bog kastana waa la akhrin karaa.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">Qoraallada “u baahan caawimo dheeri ah”</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Waxaa si joogto ah looga tirtiray kombiyuutarkan:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Waxaa la tirtiray {0}, waxaa tirtiray {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Maalin kasta</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Wax walba waxay ku keydsan yihiin kombiyuutarkan, mar dambe ayaana la diri doonaa.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Magaca qoyska</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">Meelaha leh laba qoraal</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">{0} shanaad ee bisha</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Magaca hore</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">{0} koowaad ee bisha</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Ammaanka dartiis, fadlan sug {0} ilbiriqsi. Qoraalladaadu waa ammaan.</numerusform>
            <numerusform>Ammaanka dartiis, fadlan sug {0} ilbiriqsi. Qoraalladaadu waa ammaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Waxaa loogu talagalay: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">{0} afraad ee bisha</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Bilaash</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Xaalad degdeg ah oo gaas</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Sidee mar kale u heli karnaa qofkan?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Goorma? Dooro degdeg, dhowaan ama caadi.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Sida caawimo looga helo</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Sida ay degdeg u tahay</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">Xaashida “{0}” waxaa ka maqan tiirka “{1}”.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Turjubaan baa loo baahan yahay</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">La isku xiray</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Ma qof aan naqaan baa?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">Weligeed ma ahayn in la qoro.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Kooxda ku biir</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Nooca caawimada</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Luqado</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Luqado ayaa lagu daray qofkan.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Luqado: dooro ilaa 20.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Markii u dambeysay ee la hubiyey</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">{0} ugu dambaysa ee bisha</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Loolka (latitude)</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Fariin keliya uga tag.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Fariin ha uga tagin.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Xidhiidhka dadka iyo kulannada</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Wuxuu liiska ugu jiraa {0}, marka hore wac</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Dhigaha (longitude)</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">La sameeyey: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">Ugu yaraan magac, tixraac, baahi ama qoraal tiir ku beeg.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Waxaa laga yaabaa inuusan cinwaankan daboolin: weydii</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">Waa la ogol yahay: {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Xaalad degdeg ah oo caafimaadka maskaxda</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Daqiiqado: qor tiro u dhexaysa 0 iyo 1440, ama madhan u daa.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Magacan waxaa leh mashaariic ka badan hal. Waxba lama beddelin. Sheeg aqoonsigiisa (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Magaca adeegga</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">Khadka Qaranka ee Xadgudubka Guriga (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Baahiyo</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">U baahan caawimo dheeri ah</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Xiriir lalama laha serverka kooxda. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Warqado ha dirin.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Magac ma leh</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Magac ma leh: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Hadda qof laguma wadaagi karo mashruucan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Qofna lama wadaago ogolaanshihiisa la&apos;aan. Marka hore iyaga weydii, oo sheeg sida ay haa u yiraahdeen.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Qof magacaas leh Signpost kuma isticmaalo kombiyuutarkan. Magac ka dooro liiska.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Lama soo gelin: qof, baahi iyo qoraal midna kuma jiraan.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Lama soo gelin: kan hore ayaa loo tirtiray. Haddii qofku mar kale yimaado, ku dar sidii qof cusub.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Lama hubin tan iyo {0}. Marka hore wac.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">Lama oga inuu maalintan shaqeeyo, marka hore wac</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">Lama oga goorta u dambeysay ee la hubiyey. Marka hore wac.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Lama oga, weydii</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Weli lama keydin: saxanka (disk) wax laguma qori karin. Erayadaadu weli way jiraan. Hubi in saxanku ku xiran yahay, kaddib riix Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Weli lama keydin: saxanku (disk) waa buuxaa. Erayadaadu weli way jiraan. Meel bannee, kaddib riix Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Ma aha sidii hore ee qofkan. Safka ayaa lala hayaa.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Qoraallada iyo baahiyaha furan waxay ka tirsan yihiin kulannada: iyaguna ogolaansho ayay u baahan yihiin.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Waxba lagama hayn.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Mid kuwan ka mid ah waxaa lala wadaagaa urur kale, kan kalena maya. Lama isku dari karo. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">Hal {0} ee bisha</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Isku-duwe oo keliya ayaa kooxda bilaabi kara. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa mid kale ku dari kara. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa mid kale casuumi kara. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa samayn kara xaashi soo celin oo cusub. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa furi kara qoraalladan. Si ammaan ah ayaa loo hayaa.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Masuulka badbaadada oo keliya ayaa akhrin kara qoraalkan. Si ammaan ah ayaa loo hayaa.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Cinwaannada http iyo https oo keliya ayaa la soo gelin karaa. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Qofka magacan bixiyey oo keliya ayaa ka qaadi kara. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Qofka kan keydiyey oo keliya ayaa ka noqon kara. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Signpost ka fur kombiyuutarkaaga. Bogga koowaad ka dooro “Ku biir”. Haddii ilaa hadda aad keligaa Signpost ku shaqaynaysay, tag Dejinta, “Kooxda iyo kombiyuutarrada”: wax kasta oo aad haysato way sii jirayaan.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Hadda waa furan yahay ilaa {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">Markaas waa furan yahay ilaa {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Waqtiyada furan</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Waqtiyada furan lama oga, marka hore wac</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Maanta wuxuu furmaa {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Wuxuu furmaa {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Wuxuu furmaa {0}, waqtiga xiritaanka lama oga</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Ururka: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Masuulkeenna badbaadada (safeguarding lead)</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Bogagga qofka</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Qayb ka mid ah faylka Signpost ee kombiyuutarkan lama akhrin karo. Waa la dhinac dhigay, waxna laguma dul qorin. Weli ma jiro nuqul lagu noqdo. Caawimo weydii cidda Signpost ka masuulka ah.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Qayb ka mid ah faylka Signpost ee kombiyuutarkan lama akhrin karo. Waa la dhinac dhigay, waxna laguma dul qorin. Waxaad ku noqon kartaa nuqulkii {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Qayb ka mid ah fayl Signpost ah oo kombiyuutarkan ku jira lama akhrin karo. Waxba laguma dul qorin.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">Dad aad leedihiin weli waa lagu wadaagaa mashruucan, ama wax ka mid ah ayaa sugaya in la diro. Waxba lama beddelin. Marka hore dib u qaado oo is-weydaarso, ama sheeg in nuqulladu sii jirayaan.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Telefoonka lama oga</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Fadlan dooro ugu yaraan hal shaqo.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Fadlan dooro ugu yaraan {0} xaraf. Dhowr eray oo la isku daray si fiican ayay u shaqeeyaan.</numerusform>
            <numerusform>Fadlan dooro ugu yaraan {0} xaraf. Dhowr eray oo la isku daray si fiican ayay u shaqeeyaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Fadlan ujeeddada ka yaree 500 xaraf.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Fadlan sababta ka yaree 200 xaraf, sida loo helana 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Fadlan mar kale eeg kooxda {0}. Waxba ma lumin.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Fadlan qor magac shaashadda qufulka loogu talagalay.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Fadlan qor magaca ururkaaga. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Fadlan qor magaca ururkaaga.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Fadlan qor magacaaga, sida aad rabto inuu ugu muuqdo shaashadda qufulka.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Postcode</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Ma rabo inuu sheego sida loola xiriiro.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Xaashidan geli baqshad xidhan, meel qufulan dhig, kana fogee kombiyuutarka.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sabab</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Xaashida soo celinta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Tixraac</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Tixraaca ama lambarka qofka</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">La gudbiyey</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Marka hore wac</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Wac oo keliya.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Wac qofka xaashidan yar ku siiyey oo erayada isbarbar dhiga: Dejinta, “Dadka”, riix “Erayo telefoon lagu barbar dhigo”. Labada kombiyuutar waa isku mid.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Wac si aad u weydiiso goorta uu furmo</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">Shaqooyinku waa: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">Safka {0} lama akhrin karo: waxaa laga yaabaa in calaamad xigasho ka maqan tahay.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">Safka {0} wuxuu leeyahay unug ka badan 32,767 xaraf.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">Safka {0} wuxuu leeyahay in ka badan 200 oo tiir. Ma faylkii saxda ahaa baa?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Maalintan wuu shaqeeyaa, waqtiyada lama oga. Marka hore wac</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Xiriirka ammaanka ah lama weydiin. Weydii ka hor intaadan wicin.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Sheeg sida adeeg kasta loo bixiyey: loo sheegay, xaashi, la isku xiray ama la gudbiyey.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Qoraallada la shaabbadeeyey</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">{0} ka horreysa tan ugu dambaysa ee bisha</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">{0} labaad ee bisha</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Adeegga la siiyey</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Adeegyada la bixiyey</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Dhowr qof ayaa magacan leh. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Dhowr qof ayaa isticmaala diiwaannadan Signpost, koodhkuna adiga oo keliya ayuu ku gelinayaa. Ku isticmaal gal madhan, ama dadka kale marka hore ka saar. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Dhowr qof ayaa isticmaala diiwaannadan Signpost. Sheeg cidda aad tahay.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Waxaa lala wadaagaa urur kale</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Waxaa lala wadaagaa {0}, mashruuca {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Xaashi</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">Xaashida “{0}”, safka {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">Xaashida “{0}”, safka {1}: unug ayaa aad u dheer.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">Xaashida “{0}”, safka {1}: qaaciido (formula) lama akhrin karo.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">Xaashida “{0}”, safka {1}: kani qoraal ma aha.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost faylkan sir uma hayn karo kombiyuutarkan, sidaas darteed ma furin. Waxba lama beddelin. Caawimo weydii cidda Signpost rakibtay.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost ma akhrin karo qaabka {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost horey ayuu uga furan yahay kombiyuutarkan. Waxba lama beddelin. Tag daaqadda furan, ama marka hore xir.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost waa quful. Wixii aad qoraysay waa la hayaa. Fur si aad u sii wadato.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost looma ogola inuu galkan wax ku qoro, sidaas darteed waxba lama keydin karin. Waxba lama beddelin. Galka u wareeji meel aad wax ku qori karto, ama ogolaansho weydii.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost looma ogola inuu halkaas wax ku qoro. Waxba ma lumin. USB-yada qaarkood waxay leeyihiin badhan yar oo qufula. Ka fur, ama meel kale dooro, oo mar kale isku day.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Diskiyada qaarkood in muddo ah ayay hayaan raadka faylasha la tirtiray. Signpost kama saari karo.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Qof ayaa kan beddelay tan iyo markaas. Waxba lama beddelin. Mar kale eeg.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Qof kale oo kombiyuutarkan isticmaala ayaa faylkan raray. Waxba lama beddelin. Weydii inay Signpost furaan oo ay faylka ka furaan.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Qof horey ayuu kan u dejiyey, ama diiwaanku ma jiro. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Qof magacan leh horey ayuu Signpost u isticmaalaa. Ku dar xaraf kale.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Qof xaaladda ma adkaysan karo, wuu is dhaawici karaa, ama wuxuu maqlaa ama arkaa waxyaabo aan dadka kale maqlin ama arkin. Wac 111 oo dooro caafimaadka maskaxda (2). Habeen iyo maalin, da&apos; kasta. Haddii nafi khatar ku jirto, 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Qof wuxuu hadda u baahan yahay caawimo caafimaad, laakiin naftiisu khatar kuma jirto. Bilaash, habeen iyo maalin. Turjubaan weydiiso.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Qof wuxuu dareemayaa ur gaas, ama qaylo-dhaanta carbon monoxide ayaa dhawaaqaysa. Daaqadaha fur, badhamada korontada ha taaban, dibadda u bax, kaddib wac. Bilaash, habeen iyo maalin.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Qof wuxuu rabaa inuu la hadlo qof dhegaysta. Bilaash, habeen iyo maalin. Biilka telefoonka kama muuqato.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">Qof naftiisu khatar ayay ku jirtaa, qof ayaa si xun u dhaawacan, ama dembi ayaa hadda dhacaya. Haddii aan ammaan ahayn inaad hadasho: mobilka ka wac 999, kaddib riix 55 marka lagu weydiiyo.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Wax ayaa aad ugu weyn serverka kooxda. {0} U sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Wax la tirtiray ayaa mar kale halkan jooga. U sheeg cidda ku caawisa.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Wax ayaa ka qaldamay Signpost. Wax la keydiyey ma lumin.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Tallaabooyinka kuwan</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Waa la joojiyey. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Waa la joojiyey. Wixii ka horreeyey waa la soo geliyey: {0}. Wax kale lama beddelin.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Waa la joojiyey. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Xaashidan yar jeex. Koodhku wuxuu shaqeeyaa hal mar, hal kombiyuutar, ilaa taariikhda kor ku qoran.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Fariin qoraal ah oo keliya.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">Maalintaas weli lama gaarin. Fadlan mar kale eeg taariikhda.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Taasi ma furin Signpost. Waxba ma lumin. Mar kale isku day.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Taasi ma shaqayn. Waxba ma lumin.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>Hal kulan waa uga badan tahay: in ka badan {0} qof, baahi ama adeeg.</numerusform>
            <numerusform>Hal kulan waa uga badan tahay: in ka badan {0} qof, baahi ama adeeg.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">Qofkaasi kooxda kama mid aha. Dooro qof kale, ama kooxda.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">Wi-Fi-ga halkan wuxuu rabaa inaad marka hore gasho. Fur biraawsar (web browser), gal, kaddib mar kale isku day. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">Cinwaanka serverka kooxda waa inuu ku bilaabmaa https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">Jawaabtu way timid iyadoo kharriban, sidaas darteed lama isticmaalin. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">Saacadda kombiyuutarkani way qaldan tahay. Fadlan hagaaji. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">Xiriirka serverka ee halkan ammaan ma aha. {0} Mid kale isku day.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">Xiriirka serverka kooxda ee halkan ammaan ma aha, sidaas darteed waxba lama dirin. {0} Isku day shabakad kale, oo hubi taariikhda kombiyuutarkan.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">Xiriirku bartamaha ayuu ka go&apos;ay. Waxba ma lumin. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">Xiriirku bartamaha ayuu ka go&apos;ay. {0} Mar kale isku day.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">Nuqulkii {0} wuu furmayaa.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">Taariikhda dhalashada weli lama gaarin. Sanad, sida 1984, waa ku filan yahay.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">Taariikhda loo sheegay sida aan macluumaadka u isticmaalno taariikh ma aha.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">Maalinta ogolaanshahooda weli lama gaarin. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">Maalintii la qaban lahaa way dhaaftay. Dooro maanta ama mar dambe.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">Tijaabadu way joogsatay: daaqaddu bogaggeeda ma furin.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Tusaha adeegyada kuma jiro adeeggan hadda.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Tusaha yimid serverka kooxdu ma saxiixin, sidaas darteed lama isticmaalin. Waxa kombiyuutarkan ku keydsan sidiisii ayuu yahay. U sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Tusaha uu serverka kooxdu soo diray halkan laguma akhrin karo, sidaas darteed lama isticmaalin. Waxa kombiyuutarkan ku keydsan sidiisii ayuu yahay. U sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">Saxanku (disk) meel yar ayuu u hayaa tusaha: {0} MB ayaa loo baahan yahay. Waxba lama beddelin. Meel bannee, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">Saxanku (disk) waa buuxaa, sidaas darteed waxba lama soo gelin. Waxba ma lumin. Meel bannee, kaddib mar kale soo geli.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">Saxanku (disk) wuu sii buuxsamayaa. Dhowaan meel bannee.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">Faylka lama akhrin karo. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">Faylka halkaas laguma qori karin. Waxba ma lumin. USB-gu weli ma ku jiraa? Mar kale geli, ama meel kale dooro, oo mar kale isku day.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">Faylka halkaas laguma qori karin. Waxba ma lumin. Meel kale dooro.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">Faylku waa sidiisii, waxbana ma lumin.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">Galka sawirrada lama samayn karo.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">Faylka furaha ee diiwaannadan waa la beddelay, sidaas darteed Signpost ma isticmaalin. Waxba laguma dul qorin. Nuqul ayaad ku noqon kartaa.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">Nuqulkii u dambeeyey waa {0}. Hadda mid samee.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Magacu aad buu u dheer yahay. Fadlan ka dhig wax ka yar {0} xaraf.</numerusform>
            <numerusform>Magacu aad buu u dheer yahay. Fadlan ka dhig wax ka yar {0} xaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">Qoraalka masuulka badbaadada waa madhan yahay. Qor waxa aad ka walaacsan tahay.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Qoraalku aad ayuu u dheer yahay. Fadlan ka yaree {0} xaraf.</numerusform>
            <numerusform>Qoraalku aad ayuu u dheer yahay. Fadlan ka yaree {0} xaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">Ururka kale ayaa kan qoray. Weydii inay calaamadiyaan.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">Daabacuhu xaashida ma qaadan. Waxba ma lumin. Beddelkeeda si weyn u tus.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">Xaashida soo celintu waxay leedahay {0}, mid walbana waa {1}. Waxaad qortay {2} oo ka mid ah {3}. Waxba ma lumin.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">Serverku wuxuu kombiyuutarkan weydiinayaa inuu hal mar tirtiro diiwaanno badan. Waxba lama tirtirin. Weydii isku-duwahaaga inay tani sax tahay, kaddib ka ogolow bogga Is-weydaarsi.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Serverku ma akhrin karo faylkan: waxaa iska leh serverka koox kale, ama waa kharriban yahay. {0} Mar kale eeg cinwaanka, ama fayl cusub weydiiso.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">Serverku faylka ma qaadan karin. {0} Mar dambe isku day.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Serverku ma garanayo cidda faylkan rartay: waxaa iska leh serverka koox kale, ama jidka ayaa lagu beddelay. {0} Mar kale eeg cinwaanka, ama fayl cusub weydiiso.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">Serverku waa mashquul. {0} Wax yar kaddib mar kale isku day.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">Serverku ma garanayo soo bandhiggaas. Waxba lama beddelin. Marka hore weydii inay is-weydaarsi sameeyaan.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">Cinwaanka serverka</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">Xaashida “{0}” safaf aad u badan ayay leedahay.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">Xaashida “{0}” way maqan tahay.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">Kooxdu way isbeddeshay intaas, sidaas darteed serverku waxba kama qaadan safarkan. {0} Rar fayl cusub oo mar kale qaad.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Kooxdu kombiyuutarkaas ma laha. Waxba lama beddelin. Mar kale eeg liiska.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">Serverka kooxda iyo kombiyuutarrada kale waxay ogaanayaan is-weydaarsiga xiga. Mid kasta wuxuu markaas tirtirayaa diiwaannadiisa.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">Serverka kooxdu ma qaadan wixii la diray. {0} U sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Serverka kooxda cillad ayaa ku jirta. Signpost iskii ayuu mar kale isku dayayaa. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">Serverka kooxdu weli ma laha tusaha adeegyada. Waxa kombiyuutarkan ku keydsan wuu sii jirayaa.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Serverka kooxdu waa mashquul. Signpost iskii ayuu mar kale isku dayayaa. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">Serverka kooxdu wuxuu u baahan yahay Signpost ka cusub. {0} Rakib markaad awooddo.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">Serverka kooxdu magacan ama kombiyuutarkan ma ogolaanayo hadda kaddib. Wixii aadan dirin waxay ku sii jirayaan kombiyuutarkan. Weydii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">Serverka kooxda waxaa laga soo celiyey nuqul. Signpost ayaa la barbar dhigaya. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">Waqtiga kulanku ma laha aag waqtiyeed.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">Sanadka dhalashadu wuxuu ka badan yahay 125 sano ka hor. Fadlan mar kale eeg.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">Diiwaankooda muddo ku filan ayaa la hayey.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">Diiwaannadan waxaa ku jira macaamiil ama kulanno, kooxduna qaar bay leedahay. Waxba lama beddelin. Haddii ay wada socdaan, sheeg (--merge): labadaba dhammaan waa la hayaa, dadka labadaba ku jirana laba jeer ayay ku jirayaan ilaa qof isku daro.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">Diiwaannadan waxaa ku jira qoraallo loogu talagalay masuulka badbaadada, masuulka badbaadada ee diiwaannadan oo keliya ayaana kooxda u gudbin kara. Waxba lama beddelin. Weydii inuu diiwaannadan ku biiro.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Fayl magacaas leh horey ayuu u jiray, mana aha kan safarka USB. Sidiisii ayaa loo daayey. Magac kale dooro.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Xiriir lalama laha serverka. {0} Mar dambe isku day.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Weli nuqul ma jiro. Hadda mid samee.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Weli nuqul ma jiro. Dhowaan mid samee.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Fayl magacaas leh ma jiro. Mar kale eeg magaca.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Halkan ma jiro qoraal furan oo la calaamadiyo. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Halkaas meel faylka ku filan ma jirto. Waxba ma lumin. Meel ka bannee USB-ga, ama mid kale qaado, oo mar kale isku day.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Faylkaasi ma jiro. Waxba lama beddelin. Eeg magaciisa.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Mashruuc la wadaago oo sidaas ah ma jiro. Waxba lama beddelin. Mar kale eeg liiska.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">Galkan weli wax Signpost ah kuma jiraan. Mid kale dooro, ama mid cusub samee.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Labadan diiwaan horey ayay hal qof u yihiin. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Erayadani waxay furaan diiwaannada ururkaaga haddii qof walba ilaawo weedhiisa sirta ah, ama haddii kombiyuutarkani lumo oo aad haysato nuqul diiwaannada ah. Weedh sir ah ama xaashidan la&apos;aanteed qofna ma furi karo: ma aha kuwa sameeyey Signpost, ma aha dukaanka dayactirka.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">Iyaga ayaa codsaday.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">Kan kuuma soo bandhigin, ama way ka noqdeen. Waxba isma beddelin.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Waxaa la siiyey fure aan kaaga ahayn. Waxba lama beddelin. Erayada kaarkaaga telefoonka ku barbar dhig iyaga.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">{0} saddexaad ee bisha</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Faylkan Excel waa kharriban yahay lamana akhrin karo. Mar kale keydi.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Faylkan Excel marka la furo aad ayuu uga weynaanayaa sida uu u muuqdo. Lama furin.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Jawaabtan waxaa iska leh kombiyuutar kale ama diiwaanno kale, ama way dhaawacan tahay. Waxba lama beddelin, waxna ma lumin. Ka fur halkii lagu raray. Haddii halkan lagu raray, fayl cusub rar.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Tan halkaas laguma qori karo. Waxba lama beddelin. Labada mid dooro.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">Shahaadadani magac kuma qorna, si aysan wax qofka ah u haynin.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Koodhkan waxaa iska leh kombiyuutar kale oo qof horey kooxda ugu jiray. Ku isticmaal gal madhan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Koodhkani cidna ma gelinayo: horey ayaa loo isticmaalay, waqtigiisii wuu dhammaaday, ama server kale ayaa iska leh. Waxba lama beddelin. Mid cusub weydiiso.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Kombuyuutarkan erayada kor uma akhrin karin.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Kombiyuutarkani internet kuma xirna. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Kombiyuutarkani internet kuma xirna. {0} Mar dambe isku day.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Isku-duwaha kooxda ayaa kombiyuutarkan ka saaray kooxdiisa.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Isku-duwaha ayaa kombiyuutarkan ka saaray {0}. Wixii kooxda ee uu hayey halkan waa laga tirtiray, nuqulladiisana.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Kombiyuutarkani keligiis ayuu shaqeeyaa: meel kale oo Signpost ah diiwaanno kuma jiraan.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Kulankani kuma jiro kombiyuutarkan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Kulankan waxaa lagu keydiyey magacan. Beddelkiisa qor sax.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Kulankan waa laga noqday. Erayadiisu waxay ku jiraan Qabyada.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Maalintan weli lama gaarin. Waa la hayaa.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Qabyadan qof kale ayaa leh. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Diiwaankani kuma jiro kombiyuutarkan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Faylkan lama furi karo. Meesha kale ka xir, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Faylkan lama furi karo. Eeg magaciisa.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Faylkan qoraal ahaan looma akhrin karo. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Faylkani wuxuu leeyahay qaabka nooc kale. Xir Signpost oo mar kale fur.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Faylkani serverka ayuu soo gaaray: jawaabta ayuu sidaa. Sidiisii ayaa loo daayey. Ku celi kombiyuutarkii raray.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Faylkani wuxuu leeyahay in ka badan 200,000 oo saf. U qaybi kuwo ka yaryar.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Faylkani weli serverka ma gaarin. Waxba lama beddelin. U qaad kombiyuutar internet leh, halkaas ka qaad, kaddib halkan ku fur.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Faylkan waa mid urur kale. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Faylkani waa madhan yahay.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Faylkani aad ayuu ugu weyn yahay xirmo turjumaad.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Faylkani wuxuu ka weyn yahay 50 MB. U qaybi kuwo ka yaryar.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Faylkani marka la furo aad ayuu uga weynaanayaa xirmo turjumaad.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Faylkan hore ayaa loo raray, safarro kale ayaana la sameeyey tan iyo markaas. Waxba lama beddelin, waxbana ma lumin. Mid cusub rar.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">Galkan horey ayay ugu jiraan diiwaanno Signpost ah. Sidiisii ayaa loo daayey. Mid kale dooro.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Galkan lama isticmaali karo: magaciisu aad ayuu u dheer yahay, ama fayl ayaa booskiisa ku jira. Waxba lama beddelin. Gal kale dooro.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Galkani ma aha nuqul Signpost sameeyey. Mid kale dooro.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">Kani horey ayuu u ahaa bog la wadaago. Ururka uu ka yimid oo keliya ayaa wadaaga.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">Kani waa fayl Excel oo hore ama quful ah. Ku fur Excel, ka qaad furaha sirta haddii uu leeyahay, u keydi .xlsx ama .csv, kaddibna faylkaas dooro.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Kani haa ma aha, maya-na ma aha. Sidii loo qoray ayaa loo hayaa.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Kani haa ma aha, maya-na ma aha. Waxaa loo qaatay haa.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Kani ma aha fayl shaqo aan la dirin, ama wuu dhaawacan yahay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Kani ma aha luqad Signpost leeyahay. Waxaa jira: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Kani ma aha xirmo turjumaad, ama waa kharriban yahay. U keydi .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Kani ma aha kaar Signpost ah. Waxba lama beddelin. Weydii inay mar kale soo diraan.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Kani taariikh ma aha. Safka waa la hayaa, unugguna waa sidii loo qoray.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Kani ma aha fayl uu Signpost safar USB u raray, ama waa kharriban yahay. Waxba lama beddelin, waxbana ma lumin. Haddii uu kharriban yahay, mid cusub rar.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Kani ma aha xaashi xisaabeed uu Signpost akhrin karo. U keydi .csv ama .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Kani sanad dhalasho ma aha. Sidii loo qoray ayaa loo hayaa.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Kani ma aha fayl Excel oo uu Signpost akhrin karo. U keydi .xlsx ama .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Kani ma aha soo bandhig Signpost ah. Waxba lama beddelin. Weydii inay mar kale soo diraan.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Kani ma aha cinwaanka server. Mar kale eeg warqadda yar.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Kani ma aha degdeg, dhowaan ama caadi. Waxaa loo qaatay dhowaan.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">Kani waa isku-duwaha keliya. Waxba lama beddelin. Marka hore isku-duwe kale ku dar.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">Kani waa masuulka badbaadada ee keliya, cid kalena ma akhrin karto qoraallada badbaadada. Waxba lama beddelin. Marka hore masuul badbaado kale ku dar.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">Kani waa kaarkaaga. Ururka kale weydii kooda.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Magacani hadda ma furo diiwaannadan. Weydii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Magacan maalin kale ayaa la bixiyey. Beddelkiisa qor sax.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Qoraalkani kuma jiro kombiyuutarkan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Soo bandhiggan waxaa loogu talagalay urur kale. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">Kan horey ayaa loo qabtay. Marka hore mar kale fur. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">Kan horey ayuu u furan yahay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Weedhan sirta ah si fudud ayaa loo qiyaasi karaa. Saddex ama afar eray oo aan xiriir lahayn ayaa ka wanaagsan.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Qofkan horey ayaa loogu wadaagay mashruucan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Qofkan aad leedihiin laguma wadaago mashruucan.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Qofkani horey ayuu Signpost ugu isticmaalaa kombiyuutarkan.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Diiwaanka qofkani kuma jiro kombiyuutarkan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Diiwaannadani horey ayay ugu biireen serverka koox. Waxba lama beddelin. Si aad koox kale ugu biirto, gal kale isticmaal.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Diiwaannadani kuma biirin serverka koox. Waxba lama beddelin. Marka hore mid ku biir.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Diiwaannadan kombiyuutar kalena waa laga isticmaalaa. Hadda meel u gaar ah ayay helayaan. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Mashruucan urur kale lala lahaa wuu dhammaaday. Waxba laguma qori karo wixii lagu wadaagay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Diiwaankani horey ayuu keligiis u taagan yahay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Qoraalkan badbaadada lama akhrin karo. Sidiisii ayaa loo daayey.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Kan intaas waa la dhammeeyey. Waxba ma lumin.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Kan maalin kale ayaa la keydiyey. Beddelkiisa qor sax: waxba ma lumin.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Tan waa laga noqday inta u dhexaysay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Kan horey ayaa looga noqday. Erayadiisu waxay ku jiraan Qabyada.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Waqtiyada lama oga, marka hore wac</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Si loo isticmaalo: shaashadda qufulan ka dooro “Waan ilaaway weedhayda sirta ah” oo erayada u qor sida ay tirooyinkoodu u kala horreeyaan.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Loo sheegay</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Maalinta loo sheegay: qor taariikh sida 24 November 2026. Waa la bannayn karaa.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 jeer ayaa la isku dayay. Wada go&apos;aansada.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">Laba tiir ayaa isku wax lagu beegay. Mid kasta hal mar beeg.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Laba qof oo ururkaaga ka tirsan waa inay ogaadaan meesha ay taallo.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">Laba qoraal oo kala duwan: hubi ka hor intaadan wicin.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Qor cinwaanka serverka iyo koodhka xaashidan yar, koox koox. Khaladka qorista waa la helaa oo waa lagu sheegaa.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>Ilaa da&apos;da {0}</numerusform>
            <numerusform>Ilaa da&apos;da {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Waa la cusboonaysiiyey.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Waxay shaqaynaysaa ilaa</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Waxaa lala wadaagay {0}, mashruuca {1}, oo dhammaaday</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Bogga internetka</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">Wixii ka horreeyey waa la soo geliyey: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Waxa dhacay</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">Maxaa dhacay? Jawaabaha mid ka dooro; “lama oga” waa mid ka mid ah.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Waxa uu bixiyo</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Waxa serverku kooxdaada ka sheegay lama xaqiijin karin, sidaas darteed waxba lagama isticmaalin. {0} U sheeg isku-duwahaaga.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Waxa la keeno</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Waxa la sameeyo</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Waxa xaashidan laga yeelo</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Wixii la helay laguma qori karin halkii ay geli lahaayeen. Wax la keydiyey ma lumin. Saxankaasi (disk) ma buuxaa? Meel bannee oo mar kale isku day.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Wixii aan weli la dirin lama xiri karin kooxda, sidaas darteed waxba lagama saarin kombiyuutarkan. Weydii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Wixii hore loo daabacay, loo soo saaray ama loo qaatay halkan lagama gaari karo.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Xaggee</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Yaa dabagalaya</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Cidda loogu talagalay</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Yaa maamula</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Yaa la wareegaya? Magacooda qor.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Qofkii haysta xaashidan iyo kombiyuutarkaaga wax walba wuu akhrin karaa. Haddii ay lunto ama la arko, mid cusub ka samee Dejinta.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Qofkii haysta xaashidan yar wuxuu meeshaada uga biiri karaa Signpost-ka kooxdaada. Qof kale ha siin.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Magaca oo dhan</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Sababta: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Magaca la&apos;aantiis cidina mar kale ma heli karto qofkan. Waxba lama beddelin.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>Qor magac ilaa {0} xaraf ah. Waxba lama beddelin.</numerusform>
            <numerusform>Qor magac ilaa {0} xaraf ah. Waxba lama beddelin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Ugu yaraan hal qoraal ku qor luqaddan.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Warqad oo keliya u qor.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Sanadka ama taariikhda dhalashada</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Waxaad ka walaacsan tahay in ilmo ama qof weyn dhib la gaarsiinayo. Maanta u sheeg, haddii aad awooddo ka hor inta uusan qofku bixin.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Naftaada ma saari kartid. Weydii isku-duwe kale.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Ma saari kartid kombiyuutarka aad isticmaalayso.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">Isku-duwaha ayaa kaa saaray {0}, sidaas darteed weedhaada sirta ah hadda kama furto Signpost kombiyuutarkan. Wixii aadan dirin waxay raacayaan is-weydaarsiga xiga ee qofka halkan ka sii shaqeeya.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Adiga ayaa qoray. Weydii qof kale oo luqadda akhriya inuu hubiyo.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">Furahaaga ayaa ka maqan faylka furaha. Isticmaal xaashida soo celinta.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Shaqadaadu kan kuma jiro. Waxba lama beddelin. Weydii isku-duwahaaga.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">Isku-duwaha kooxdaada ayaa saaray magacan ama kombiyuutarkan. Wixii aadan dirin waa la hayaa, iyagoo kooxda loo xiray.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">taariikh lama fahmin, waana laga tagay</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">qaaciido (formula) waxaa loo hayey qoraal caadi ah</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">magac ay wadaagaan</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">tiro lama fahmin, waana laga tagay</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">lambar telefoon waxaa loo qoray sida caadiga ah</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">goob khariidadda ku taal sax ma noqon karin, waana laga tagay</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">waqti ama maalin lama fahmin, waana laga tagay</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">qoraal aad u dheer waa la gooyey</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">qiyaastii {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">qof ayuu ku daray</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">weedho sir ah oo qaldan kaddib</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">da&apos; ka yar 0 waxaa loo qaatay lama oga</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">cinwaan iimayl lama fahmin, waana laga tagay</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">xiriiriye (link) aan ammaan ahayn ama aan la akhrin karin waa laga tagay</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">si kale</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">ballan waa la qabtay</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">guriga</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">kooxda lagu celiyey</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">laga soo geliyey xaashi xisaabeed</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">iimayl</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">telefoon</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">fariin qoraal ah</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">muuqaal (video)</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">xarfo waaweyn waxaa laga dhigay caadi</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">beddelay dejinta</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">beddelay weedhiisa sirta ah</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">baahiyo isku dhafan</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">waa lala xiriiray, lagama jawaabin</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">kharash</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">faylka safarka USB la raray</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">kombiyuutar la saaray</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">ma tegin</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">caqabad xagga dijitaalka ah</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">ka fogaansho dijitaalka</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">takoor</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">la qabtay</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">qoraal madhan waxaa loo qaatay lama oga</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">tirtiray qof</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">soo saaray xogta macaamiisha</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">cabsi ama kalsooni darro</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">la calaamadeeyey</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">caawimo ayuu helay</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">la wareejiyey</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">qof dibadda ah loo wareejiyey</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">xarfo qarsoon waa laga saaray</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">dhib guri oo degdeg ah</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">soo geliyey tusaha</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">fool ka fool</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">casuumad la joojiyey</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">la casuumay</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">go&apos;doonsan</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">wuxuu ku jawaabay cillad ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">lama gaari karin.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">ma sheego cidda maamusha</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>wuxuu leeyahay in ka badan {0} saf.</numerusform>
            <numerusform>wuxuu leeyahay in ka badan {0} saf.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">aqoonsi u gaar ah ma laha: mid ayaa laga sameeyey erayadiisa</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">magac ma laha</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">wuxuu leeyahay xaraf aan la arki karin</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">wuxuu leeyahay tiro aan tiro ahayn.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">waa madhan yahay, ama aad ayuu u dheer yahay</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">aad ayuu ugu weyn yahay hal adeeg</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">aad ayay lakabyadiisu u badan yihiin inuu liis adeegyo noqdo.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">wuxuu soo dirayaa wax aad uga badan liis adeegyo.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">wuxuu u gudbinayaa cinwaan aan ammaan ahayn.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">xarfihiisu ma aha UTF-8, sida JSON looga baahan yahay. Cidda soo dirtay weydii UTF-8.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">safafkiisa lama kala saari karin.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">ku biiray</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">caqabad xagga luqadda ah</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">ugu dambeeyey</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">markii u dambeysay ee la arkay {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">in fariin loo dhaafo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">laga tagay</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">xarfo lama akhrin karin, waana la beddelay</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">sameeyey xaashi soo celin oo cusub</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">sameeyey ururkan</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">calaamadaha qaabaynta (markup) waa laga saaray qoraalka</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">la hagaajiyey</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">isku daray macaamiil</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">laba jeer ayaa la kulmay</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">GP ma leh</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">boos ama lacag ma jirto</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">taariikh ma leh</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">turjubaan ma jiro</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">looma baahna hadda</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">magac ma leh</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">xaq uma laha lacagta dawladda (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">qoraal furahan leh ma jiro</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">xaq uma laha</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">weli lama arkin</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">hal saf oo ku jira aad ayuu u dheer yahay inuu adeeg ku saabsanaado.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">hal adeeg oo ku jira aad ayuu u weyn yahay.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">hal qoraal oo ku jira aad ayuu u dheer yahay inuu adeeg ku saabsanaado.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">mar kale la furay</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">furay macmiil</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">furay qoraal badbaado</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">waqtigii wuu dhaafay tan iyo {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">daabacay warqad</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">daabacay xaashi</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">waa la helay, weli caawimo ayuu u baahan yahay</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">sababta lama qorin</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">qof ayuu saaray</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">wicitaan</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">khatar dad kale uga timid</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">isku magac</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">isku telefoon</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">isku postcode</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">isku sanad dhalasho</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">keydiyey warqad</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">keydiyey xaashi</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">kala saaray macaamiil</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">dejiyey laba qoraal oo kala duwan</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">wuxuu muujiyay shaashadda macmiilka</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">tusay warqad</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">tusay xaashi</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">qof</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">wax kale</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">bannaannada waa la hagaajiyey</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">xaashi xisaabeed</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">bayaan laga tagay</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">fariin qoraal ah</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">xiriirku wuu go&apos;ay dhammaadka ka hor.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">kulanka waa laga noqday</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">tusaha lama akhrin karin, mar cusub ayuuna bilaabmay</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">tallaabadii u dambeysay waa laga noqday</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">magacu ma aha mid la hayn karo</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">kooxda</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">ma jiraan erayo la akhriyo</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">cinwaankan liis adeegyo ma yaal.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">liis adeegyo kuma jiro.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">galkan liis adeegyo kuma jiro.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">faylkaasi ma jiro.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">faylkan lama furi karin.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">faylkani waa kharriban yahay ama waa dhiman yahay.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">faylkani waa madhan yahay.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">faylkani waa dhiman yahay: bartamaha ayuu ku joogsadaa.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">faylkani aad ayuu ugu weyn yahay liis adeegyo.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">kani waa fayl Excel oo hore. U keydi .xlsx ama .csv oo mar kale isku day.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">kani ma aha xaashi xisaabeed, mana aha liis adeegyo.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">kani qoraal ma aha, sidaas darteed liis adeegyo lagama akhrin karin.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">kani ma aha JSON la akhrin karo.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">kani ma aha liis adeegyo oo la akhrin karo.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">furahani horey ayuu u yimid</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">xaashidan xisaabeed bog ma laha.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">xaashidan xisaabeed way kharriban tahay lamana furi karin.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">xaashidan xisaabeed way kharriban tahay.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">xaashidan xisaabeed marka la furo aad ayay u weynaanaysaa.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">maanta</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">soo geliyey shaqo aan la dirin</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">magaca ka qaaday kulan</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">safarka</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">waa la isku dayay, lagama jawaabin</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">lama oga</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">furay Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">ku furay xaashida soo celinta</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">degdeg</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">sugaya</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>sugayey {0} maalin</numerusform>
            <numerusform>sugayey {0} maalmood</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">ku noqday nuqul</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">waxa ku jira qaansooyinka ma aha sida Ingiriisiga</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">waxaa haya {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">warqad</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB ayaa bannaan.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Weli cidna lama magacaabin: weydii isku-duwahaaga, ama eeg Dejinta.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} iyo {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, waxaa qoray {1}, lama hubin</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, waxaa qoray {1}, {2}, waxaa hubiyey {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, waxaa qoray {1}, {2}, lama hubin</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} qoraal oo aan weli la dirin ayaa lagu hayaa, isagoo xiran, faylka {1}. Kooxda oo keliya ayaa furi karta. Sii isku-duwahaaga.</numerusform>
            <numerusform>{0} qoraal oo aan weli la dirin ayaa lagu hayaa, iyagoo xiran, faylka {1}. Kooxda oo keliya ayaa furi karta. Sii isku-duwahaaga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} la tirtiray, midna ma soo noqon.</numerusform>
            <numerusform>{0} la tirtiray, midna ma soo noqon.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} lambarka gudaha {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} laga bilaabo {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, isha {1}, taariikhda lama oga</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, isha {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} koox</numerusform>
            <numerusform>{0} kooxood</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} ma aha wax uu Signpost qof ka hayo.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} xaraf ama tiro</numerusform>
            <numerusform>{0} xaraf iyo tiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} sadar, midna lama beddelin.</numerusform>
            <numerusform>{0} sadar, midna lama beddelin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} mayl</numerusform>
            <numerusform>{0} mayl</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} oo ka mid ah {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} ama {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} qof ayaa kan furi kara, iyo xaashi soo celin.</numerusform>
            <numerusform>{0} qof ayaa kan furi kara, iyo xaashi soo celin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} ilaa {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: erayada kooxdayada, la hubiyey</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: erayada kooxdayada, lama hubin</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: erayada liiskan</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} ilaa {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, laga bilaabo {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, waqtiyada lama oga</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, ilaa {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} oo ka mid ah {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. Qoraalka Ingiriisiga tan iyo markaas waa la beddelay</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: jawaabaha mid ka dooro, ama uga tag lama weydiin.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: jawaabaha mid ka dooro.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: tiir magacyada adeegyada leh ma jiro. Hal tiir ugu magac dar &quot;Name&quot;, ama tiirarka ku beeg Signpost. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: wax adeeg ah kuma jiraan. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: adeeg kuma jiro. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: xaashidan xisaabeed waa madhan tahay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} aad ayuu u dheer yahay. Fadlan ka yaree {0} xaraf.</numerusform>
            <numerusform>{1} aad ayuu u dheer yahay. Fadlan ka yaree {0} xaraf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, maalin kasta</numerusform>
            <numerusform>{1}, {0} maalmoodba mar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, bil kasta</numerusform>
            <numerusform>{1}, {0} biloodba mar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, toddobaad kasta</numerusform>
            <numerusform>{1}, {0} toddobaadba mar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Qari</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Halkan ayaad joogtaa</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Waa la bilaabayaa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Baaji</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Halka ay marayso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Waa la joojinayaa…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost ma furmi karin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Mar kale isku day</translation>
    </message>
</context>
</TS>
