<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">ስለ</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">በዚህ አቃፊ ውስጥ ያለው ሁሉ ተመስጥሯል።</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">ፈቃዶች</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">ፖስትኮዶችና አካባቢዎች</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost በGNU Affero General Public License ስሪት 3 ወይም ከዚያ በኋላ ባለው ስር ያለ ነጻ ሶፍትዌር ነው፦ ሊጠቀሙበት፣ ሊያጠኑት፣ ሊያጋሩትና ሊለውጡት ይችላሉ።</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">ፊደላቱ Noto Sans ናቸው፣ እዚህ Signpost Sans ተብለዋል፣ በSIL Open Font License 1.1 ስር።</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">መስኮቱ የተሠራው በQt ነው፣ በGNU LGPL ስሪት 3 ስር።</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">መዝገቦቹ ያሉበት ቦታ</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">ያለ ስም ንግግራቸውን መጥቀስ እንችላለን</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">ልንደውልላቸው እንችላለን</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">የጽሑፍ መልእክት ልንልክላቸው እንችላለን</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">ለዚህ አገልግሎት ስለ እነሱ መናገር እንችላለን</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">አስተርጓሚ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">ወረቀቱን ወደ ቤት መውሰድ አደጋ የለውም</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">ከእኛ ተጨማሪ እርዳታ ይፈልጋል</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">ከሴት ጋር መነጋገር ይፈልጋል</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}፦ {1}</translation>
    </message>
</context>
<context>
    <name>AnsweredLines</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">ተወው</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">በራሳቸው ማያ ገጽ ላይ መልሰዋል</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">ጻፍ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">በሌላ መንገድ</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">ወንድ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">አይ</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">ነን-ባይነሪ (non-binary)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">አልተጠየቁም</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ገና አይደለም</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">መናገር አይፈልጉም</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">ሴት</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">አዎ</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}፦ {1}</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">ገጽታ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">ቀለማት</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">ክሬም</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ጨለማ</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">ይህን ኮምፒውተር ለሚጠቀሙ ሁሉ ነው። ገና ያልተተረጎመው በእንግሊዝኛ ይታያል። የመረጃ ወረቀቶች የራሳቸው ቋንቋ አላቸው።</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">ከፍተኛ ንጽጽር</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ብርሃን</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">ይህ ምርጫ ለሚቀጥለው ጊዜ ሊቀመጥ አልቻለም። ሌላ የተነካ ነገር የለም።</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">ቀጠሮ…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">ቀን</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">ለምሳሌ፦ ሐሙስ 3 ዲሴምበር</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ቦታ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ሰዓት</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">ከማን ጋር</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  አገልግሎቶቹን አታሳይ</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  ስልክ ቁጥሮች እና ሰዓቶች ብቻ</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  አገልግሎቶቹን አሳይ</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">ሰው አብሯቸው ከመጣ፣ በላዩ ያለው ነገር አደጋ ላይ ሊጥላቸው ይችላል። ማያ ገጹን ከማዞርዎ በፊት ይጠይቁ።</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">ማያ ገጹን ማን ማየት ይችላል?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">እነዚህን ማስታወሻዎች የደህንነት ጥበቃ ኃላፊው ብቻ መክፈት ይችላሉ። በጥንቃቄ ተጠብቀዋል።</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">ወደ {0} ይጨምሩት</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">ስም የሌላቸው ግንኙነቶች</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>ባለፉት {0} ቀን ያሉት ግንኙነቶች ሁሉ ስም አላቸው።</numerusform>
            <numerusform>ባለፉት {0} ቀናት ያሉት ግንኙነቶች ሁሉ ስም አላቸው።</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">ከዚያ በታሪካቸው ውስጥ ይታያል። ቀኑን፣ ሰዓቱንና ቋንቋውን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">የ{0} ግንኙነት የትኛው ነበር?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc ወደ ኋላ ይመልሳል</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">ገጽ {0} ከ{1}። የቀስት ቁልፎች ገጹን ይቀይራሉ።</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc ወደ ኋላ ይመልሳል</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">ገጽ {0} ከ{1}። የቀስት ቁልፎች ገጹን ይቀይራሉ።</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">በዚህ ወረቀት ላይ ያሉ ቃላት የQR ኮድ</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">ኢንተርኔት የሌለው ባልደረባ ይህን ፋይል በፍላሽ ላይ አዘጋጅቷል። ተቆልፏል፦ እዚህ ምንም ሊነበብ አይችልም፣ ምንም እዚህ አይቀርም።</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">የቡድኑ ሰርቨር አድራሻ</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">የቡድኑ ሰርቨር እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">ደርሷል። ፍላሹን ወደ ተዘጋጀበት ይመልሱና እዚያ ይፍቱት።</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">ፋይል ያድርሱ</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">ያድርሱት</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ፋይል ይምረጡ…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ፋይል</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">እባክዎ በፍላሹ ላይ ያለውን ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">እባክዎ የቡድኑን ሰርቨር አድራሻ ይጻፉ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ይቁም</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">የትኛው ፋይል ይድረስ?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">እዚህ ያለው ሁሉ ተቀምጧል።</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ወደ ጎን ተቀምጧል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">ተቀልብሷል። እንደ በፊቱ ነው።</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">የጻፉት ተመልሷል።</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">ይህን ገጽ መለወጥ አልጨረሱም ነበር። ይቀጥሉ፣ ወይም ወደ ጎን ያስቀምጡት።</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">ስለ</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">ካርድ ወይም ደብዳቤ…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ግንኙነቶች</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">ዝርዝሮች</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">እንዴት እንደሚገኙ</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል፦ {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">አዲስ ግንኙነት</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">የዚህ ገጽ ክፍሎች</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">ለውጦቹን ያስቀምጡ (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ወደ ጎን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">ለአጋር ድርጅት ያጋሩ…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ምን ሆነ?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">ለውጦችዎ ገና አልተቀመጡም።</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>እና ተጨማሪ {0}</numerusform>
            <numerusform>እና ተጨማሪ {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">ለ“{0}” ማንም አልተገኘም። በሌላ አጻጻፍ ይሞክሩ።</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">የተገኙ ሰዎች</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">የስም ሁለት ፊደላት ይጻፉ። የራስ ወይም የቤተሰብ ስም፣ በየትኛውም ቅደም ተከተል።</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} ተገኝቷል</numerusform>
            <numerusform>{0} ተገኝተዋል</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ከ{1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">በ{0} ገና ቃላት የሉም። እንግሊዝኛ ይታያል።</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">ይህ ኮምፒውተር ለ{0} ድምፅ የለውም።</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">እርማት።</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">የታሸገ ማስታወሻ። የደህንነት ጥበቃ ኃላፊው ብቻ ማንበብ ይችላሉ።</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">በኋላ ታርሟል።</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">ለደህንነት ጥበቃ ኃላፊው</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">የተሰጠ</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">የተሰጠ፦ {0}።</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">እንዴት</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">በራሳቸው ቃል</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">ስለ ቋንቋ አልተጠየቁም</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">ቃላቸውን መጥቀስ እንችላለን?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">ደቂቃዎች</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">ፍላጎቶች</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">የተጻፈ ፍላጎት የለም</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ማስታወሻ</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">ለደህንነት ጥበቃ ኃላፊው የተጻፈ ማስታወሻ።</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">ምንም አልተሰጠም፣ ማስታወሻ የለም</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">ሌሎች የተሳተፉ ሰዎች</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">መናገር አይፈልጉም</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">ያስተናገዳቸው</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">ለቡድኑ ተልኳል።</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ሁኔታ</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">መረጃቸውን እንዴት እንደምንጠቀም ተነግሯቸዋል፦ {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">ተቀልብሷል።</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">ለመላክ በመጠባበቅ ላይ።</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">እንቅፋት የሆነው</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">የት</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">የተወለዱት {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">ስለ አስተርጓሚ አልተጠየቁም</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">አስተርጓሚ፦ ወንድ</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">አስተርጓሚ፦ ሴት</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">አስተርጓሚ፦ ማንኛውም ሰው</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">አስተርጓሚ፦ መናገር አይፈልጉም</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">አስተርጓሚ አያስፈልግም</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">አልተመዘገበም</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ገና አይደለም</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">መናገር አይፈልጉም</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">አስቸኳይ</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ከ{0} ጋር</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">አዎ</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (ምንም አልተገኘም)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ወደ ታሪካቸው ተጨምሯል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">ተገልጋዮች</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ተጣምረዋል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">ተጋርቷል። ቅጂውን በሚቀጥለው ልውውጥ ያገኛሉ።</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">እንደገና ተለያይተዋል።</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">እንደገና ተለያይተዋል። እያንዳንዱ መዝገብ እንደነበረው ነው።</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">ተመልሷል። በሚቀጥለው ልውውጥ እዚያ ይሰረዛል።</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">ተቀልብሷል። ያ ግንኙነት እንደገና ስም የለውም።</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">ዓምድ {0} ይህ ነው</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">እንዳለ ይተዉት</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">እርስ በርስ ተደዋውለናል፦ ሁሉም ቃላት አንድ ናቸው</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">እርስዎ የሚያነቡላቸው</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">{0} ለእርስዎ ማንበብ ያለባቸው</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">ኮምፒውተሮች</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">የቡድኑ ኮምፒውተሮች</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">አሁን ያግዱት</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">ታግዷል። ሰርቨሩ በሚቀጥለው ልውውጥ ያውቃል።</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">የጠፋ፦ {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">አይ፣ ይተዉት</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">አዲስ ሰው (ስሙ ገና አልደረሰም)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">ቡድኑን የለቀቀ ሰው</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ከአሁን ጀምሮ አያስገባውም፣ በእሱ ላይ የነበረ ቁልፍ ሁሉ በአዲስ ይተካል። እስካሁን የነበረው በተጠቃሚዎቹ የይለፍ ሐረግ ተቆልፎ በላዩ ላይ ሊቆይ ይችላል። ይህ ሊቀለበስ አይችልም፦ እንደገና ለመጠቀም በአዲስ መቀላቀል አለበት።</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">ይህ ኮምፒውተር ጠፍቷል…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">በሚቀጥለው ሲገናኝ ቅጂውን ራሱ ይሰርዛል። ከእሱ ያልተላከው እዚያ ለቡድኑ ታሽጎ ይቆያል።</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">ታግዷል</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">ቁጥር {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">ይህ ኮምፒውተር</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">ቅጂ ተሠርቶ ተከፍቷል፦ ጥሩ ነው።</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">ቅጂዎች</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">በ{0} ከወረቀቱ ተመልሶ ተጽፏል።</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">የመጨረሻ ቅጂ፦ {0}።</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">አሁን ቅጂ ይሥሩ</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">አዲስ የመልሶ ማግኛ ወረቀት ይሥሩ</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">ቅጂ እየተሠራ ነው…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">ገና ማንም ከወረቀቱ መልሶ አልጻፈም። አዲስ ይሥሩ።</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">ጥሩ መሆኑን ለማየት የመጨረሻውን ቅጂ ይክፈቱ</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">ጥሩ መሆኑን ለማየት ተከፍቷል፦ {0}።</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">የመልሶ ማግኛ ወረቀት</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost በየቀኑ የተመሰጠረ ቅጂ ይሠራል፣ ጥሩ መሆኑን ለማየትም ይከፍተዋል። ቅጂዎች ለ35 ቀናት ይቆያሉ።</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">የመጨረሻው ቅጂ ይከፈታል፦ ጥሩ ነው።</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">ገና ቅጂ የለም።</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">እነዚህ ቅጂዎች በዚህ ኮምፒውተር ላይ ናቸው። ከተሰረቀ አብረው ይሄዳሉ፦ አልፎ አልፎ አዲሱን አቃፊ ወደ USB ፍላሽ ይቅዱና ቆልፈው ያስቀምጡት።</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">ያሉበት ቦታ</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">{0}ን ያርሙ</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">የተሰጠ፦ {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">ደቂቃዎች</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">ደቂቃዎች፦ ቁጥር ይጻፉ ወይም ባዶ ይተዉ። ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">ፍላጎት፦ {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ማስታወሻ</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">እርማቱን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">ይህ አዲስ ምዝገባ ይሆናል። የቀድሞው መነበብ ይችላል።</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">ተቀልብሷል። ቃላቱ “ያልተጠናቀቀ” ስር ናቸው።</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">ስህተት የነበረውን ምልክት ያንሱ</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">ይህን እርማት አልጨረሱም ነበር። ይቀጥሉ።</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">ተሸፍኗል።</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">ተሸፍኗል። ፒንዎን ይጻፉ።</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">በምትኩ ይቆልፉ</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">ፒኑ ይህ አይደለም። የቀሩ ሙከራዎች፦ {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">ፒኑ ከ4 እስከ 8 አሃዞች አሉት።</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">በይለፍ ሐረግዎ ይክፈቱ</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">ሲጽፉ የነበረው ተጠብቋል።</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">ወደ {0} ቅጂ ይመለሱ</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">ወደ ቅጂው እየተመለሰ ነው…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">ወይም የመልሶ ማግኛ ወረቀቱ ቃላት</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">የይለፍ ሐረግ፣ ያኔ እንደነበረው</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">እባክዎ የይለፍ ሐረግዎን ወይም የመልሶ ማግኛ ወረቀቱን ቃላት ይጻፉ።</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">ቅጂው ተመልሷል። አሁን በመልሶ ማግኛ ወረቀቱ አዲስ የይለፍ ሐረግ ይምረጡ።</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">ይህ ፋይል ሊነበብ አይችልም</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">እንደገና ለመክፈት ይሞክሩ</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">ከ{0} በኋላ የተጻፈው በቅጂው ውስጥ የለም። ሊነበብ ያልቻለው ፋይል ይቆያል፣ ምናልባት ሌላ ሰው ውስጡ ያለውን ሊያወጣ ይችላል።</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">እርስዎ ማን ነዎት?</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}፣ {1}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">ማሳያውን ይጀምሩ</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">ማሳያውን በአዲስ ይጀምሩ። በቀድሞው ውስጥ የተጻፈው ይሰረዛል።</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">ማሳያውን ይቀጥሉ</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">የይለፍ ሐረጉ “{0}” ነው፣ የመሸፈኛ ፒኑ {1} ነው።</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">ማሳያው እየተዘጋጀ ነው። አሥር ሰከንድ ያህል ይወስዳል…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">እየተከፈተ ነው…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">ማሳያው በIslington ውስጥ ያለ ቀጠሮ ሰዎች የሚስተናገዱበት ቦታ ነው፣ በምናብ ከተፈጠሩ 25 ሰዎችና 150 አገልግሎቶች ጋር። ላይኛው መስመር ማሳያ መሆኑን ይናገራል። እባክዎ ስለ እውነተኛ ሰዎች ምንም አይጻፉበት።</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">ማሳያውን ይሞክሩ</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">ይህን አገልግሎት ይጨምሩ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ወደ ዝርዝሩ ይመለሱ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">ያውጡት</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">ይህን በሌላ ቋንቋ ይጻፉ</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">አድራሻ</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">መናገር ከፈለጉ ብቻ ይጠይቁ። “አልተጠየቁም” እና “መናገር አይፈልጉም” የተለያዩ መልሶች ናቸው፣ ሁለቱም ትክክል ናቸው።</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">የተወለዱት (ዓመቱ በቂ ነው)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ኢሜይል</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">ብሔረሰብ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">የቤተሰብ ስም</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ጾታ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">የራስ ስም</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">አስተርጓሚ</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">ይህ ሰው እዚህ ሁለት ጊዜ አለ?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">ቋንቋዎች፣ የሚመርጡት መጀመሪያ</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">መልእክት መተው እንችላለን?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">መደወል እንችላለን?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">የጽሑፍ መልእክት በስልክ መላክ እንችላለን?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">ደብዳቤ መጻፍ እንችላለን?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">የሚጠቀሙበት ስም</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">በሰንጠረዥ ፋይልዎ ውስጥ ያለ ቁጥር</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ስልክ</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">ፖስትኮድ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ሃይማኖት</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">መረጃቸውን እንዴት እንደምንጠቀም ተነግሯቸዋል</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">የተነገራቸው ቀን</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">ሌላ ደህንነታቸውን የሚጠብቅ ነገር፣ ለምሳሌ “በባለቤቷ በኩል አይደለም”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>ተጠናቋል። {0} አገልግሎት ተነቧል።</numerusform>
            <numerusform>ተጠናቋል። {0} አገልግሎቶች ተነበዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">የአገልግሎት ዝርዝር የሌላቸው ፋይሎች፦ {0}።</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት በቀላሉ እንዲገኝ እየተደረገ ነው…</numerusform>
            <numerusform>{0} አገልግሎቶች በቀላሉ እንዲገኙ እየተደረገ ነው…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} እንደ በፊቱ</numerusform>
            <numerusform>{0} እንደ በፊቱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} የተለወጠ</numerusform>
            <numerusform>{0} የተለወጡ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} አዲስ</numerusform>
            <numerusform>{0} አዲስ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት</numerusform>
            <numerusform>{0} አገልግሎቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት ከእንግዲህ በዝርዝሩ ውስጥ የለም። ከነቀኑ ይቆያል።</numerusform>
            <numerusform>{0} አገልግሎቶች ከእንግዲህ በዝርዝሩ ውስጥ የሉም። ከነቀናቸው ይቆያሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት ሁለት ጊዜ መጥቷል። በመጨረሻ የተረጋገጠው ይቆያል።</numerusform>
            <numerusform>{0} አገልግሎቶች ሁለት ጊዜ መጥተዋል። በመጨረሻ የተረጋገጠው ይቆያል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት ተትቷል፦ ምክንያቶቹ ከምንጩ ስር አሉ።</numerusform>
            <numerusform>{0} አገልግሎቶች ተትተዋል፦ ምክንያቶቹ ከምንጩ ስር አሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት ተስተካክሏል፦ ምክንያቶቹ ከምንጩ ስር አሉ።</numerusform>
            <numerusform>{0} አገልግሎቶች ተስተካክለዋል፦ ምክንያቶቹ ከምንጩ ስር አሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት ከ{1} ተነብቧል…</numerusform>
            <numerusform>{0} አገልግሎቶች ከ{1} ተነበዋል…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}፦ {2}። ለምሳሌ {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}፣ ከቡድኑ ሰርቨር</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}፣ {1}፣ {2}።</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}፦ {1}፣ {2}፣ የገባበት ቀን {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">የቡድኑ የአገልግሎት ማውጫ እየገባ ነው…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">የቡድኑ የአገልግሎት ማውጫ እየመጣ ነው፦ {0} ከ{1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>የቡድኑ የአገልግሎት ማውጫ በቀላሉ እንዲገኝ እየተደረገ ነው፦ {1} ከ{0} አገልግሎት</numerusform>
            <numerusform>የቡድኑ የአገልግሎት ማውጫ በቀላሉ እንዲገኝ እየተደረገ ነው፦ {1} ከ{0} አገልግሎቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>የቡድኑ የአገልግሎት ማውጫ እዚህ አለ፦ {0} አገልግሎት።</numerusform>
            <numerusform>የቡድኑ የአገልግሎት ማውጫ እዚህ አለ፦ {0} አገልግሎቶች።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">ዝርዝር ያስገቡ</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">ያስገቡት</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">ፋይል ወይም አቃፊ ይምረጡ፣ ወይም የድረ ገጽ አድራሻ ይጻፉ።</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ፋይል ይምረጡ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">አቃፊ ይምረጡ…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">የአገልግሎቶች ዝርዝር ይምረጡ</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">የአገልግሎቶቹ ስም ያለበትን ዓምድ ይምረጡ።</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">የአገልግሎት ማውጫ</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">ፋይል፣ አቃፊ ወይም የድረ ገጽ አድራሻ</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">ገና ዝርዝር የለም። የመጀመሪያውን ከታች ያስገቡ።</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">ዝርዝሮችን ማስገባት የሚችሉት አስተባባሪዎች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">የOpen Referral መረጃ (JSON)፣ የNHS የGP ክሊኒኮችና የመድኃኒት ቤቶች ዝርዝሮች (CSV)፣ ወይም ተራ የሰንጠረዥ ፋይል (CSV ወይም XLSX)።</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost አገልግሎቶችን በእነዚህ ዝርዝሮች ውስጥ ያገኛል። በዚህ ኮምፒውተር ላይ ይቀመጣሉ።</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">ምንጮች</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">ሁለት ዓምዶች “{0}” ናቸው። ለአንዱ ሌላ ይምረጡ።</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">የዚህ ምንጭ የመጨረሻ ማስገባት ያስተካከለው ወይም የተወው</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">የትኛው ዓምድ ምንድን ነው? ምሳሌዎቹን ይመልከቱ፣ ከዚያ ያስገቡት።</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">ፕሮጀክት ማብቃት</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">አሁን ያብቁት</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">ከእንግዲህ ምንም አይተላለፍም፣ በቅጂዎቹም ላይ ምንም መጻፍ አይቻልም። እስካሁን በፕሮጀክቱ ውስጥ ያለውን ሁለቱም ያቆዩታል። መጀመሪያ ሰዎችዎን በገጾቻቸው ላይ መልሰው ይውሰዱ። ይህ መቀልበስ አይቻልም።</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">የሰዎቻችን ቅጂዎች እነሱ ጋር ሊቆዩ ይችላሉ</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">ፕሮጀክቱ ለእርስዎ አብቅቷል። እነሱ በሚቀጥለው ልውውጥ ያውቃሉ።</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”፣ ከ{1} ጋር</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">እየተከፈተ ነው…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">የመሰረዝ ማረጋገጫ</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">ምክንያቱን ይምረጡ</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">የአንድን ሰው መረጃ ይሰርዙ</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">{0}ን ለዘለቄታው ይሰርዙ</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">ተሰርዟል። ማረጋገጫውን ያንብቡ፣ ካስፈለገዎት ያስቀምጡት።</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">ስለ አንድ ሰው ብቻ ያለው ሁሉ ይጠፋል፣ እዚህም በቡድኑ ሌሎች ኮምፒውተሮች ላይም። ሊመለስ አይችልም።</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">አይ፣ ይቆዩ</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">የሰውን መረጃ መሰረዝ የሚችሉት አስተባባሪዎች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">እባክዎ ምክንያቱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">ማረጋገጫውን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">ማረጋገጫውን ያስቀምጡ…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">ተቀምጧል። ማረጋገጫው ምንም ስም የለውም።</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">ገጻቸው፣ ግንኙነቶቻቸው፣ ፍላጎቶቻቸው፣ ማስታወሻዎቻቸውና “ተጨማሪ እርዳታ ያስፈልጋል” የሚሉ ምዝገባዎች ለዘለቄታው ይሰረዛሉ። ከሌላ ሰው ጋር የነበረ ግንኙነት ያለ እነሱ ይቆያል።</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">ለምን?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>መጥቷል፣ ግን ሊከፈት አልቻለም፦ {0}። እንደመጣ ተቀምጧል፣ ምንም አልተተካም። ለአስተባባሪዎ ይንገሩ፦ ቁልፍ ጎድሎ ወይም በመንገድ ላይ የተለወጠ ነገር ኖሮ ይሆናል።</numerusform>
            <numerusform>መጥተዋል፣ ግን ሊከፈቱ አልቻሉም፦ {0}። እንደመጡ ተቀምጠዋል፣ ምንም አልተተካም። ለአስተባባሪዎ ይንገሩ፦ ቁልፍ ጎድሎ ወይም በመንገድ ላይ የተለወጠ ነገር ኖሮ ይሆናል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>የቡድኑ ሰርቨር ያልተቀበለው፦ {0}። በዚህ ኮምፒውተር ላይ ተቀምጧል። ለአስተባባሪዎ ይንገሩ።</numerusform>
            <numerusform>የቡድኑ ሰርቨር ያልተቀበላቸው፦ {0}። በዚህ ኮምፒውተር ላይ ተቀምጠዋል። ለአስተባባሪዎ ይንገሩ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>በአዲስ የSignpost ስሪት የተጻፈ፦ {0}። ተቀምጧል። ለማየት አዲሱን ስሪት በዚህ ኮምፒውተር ላይ ይጫኑ።</numerusform>
            <numerusform>በአዲስ የSignpost ስሪት የተጻፉ፦ {0}። ተቀምጠዋል። ለማየት አዲሱን ስሪት በዚህ ኮምፒውተር ላይ ይጫኑ።</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">ከ{0} ጀምሮ</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">ሁሉም በዚህ ኮምፒውተር ላይ ተቀምጧል።</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">መጠቀም አልተቻለም</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ልውውጥ</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">ይመልከቷቸው</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">የሚጠባበቅ የለም።</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">ይህ ኮምፒውተር ብቻውን ይሠራል። ሁሉም ተቀምጧል።</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">ለመላክ በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">ለመላክ በመጠባበቅ ላይ ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">ሁሉም ተገልጋዮች፣ ግንኙነቶችና ክትትሎች፣ ሌሎች ፕሮግራሞች በሚያነቡት አንድ ፋይል ውስጥ።</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">ቦታ ይምረጡና ያውጡ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">ወደ ፋይል ማውጣት</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">ወጥቷል፦ {0}፣ {1}። ፋይሉን ማንም ሰው ማንበብ ይችላል።</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">ወደ ፋይል ማውጣት የሚችሉት አስተባባሪዎች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">እባክዎ ለምን እንደሚወጣ ይጻፉ።</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">ፋይሉ አልተቆለፈም፦ የያዘው ሰው ሁሉንም ማንበብ ይችላል። ከሚያስፈልግዎ ጊዜ በላይ አያቆዩት። ማውጣቱና ዓላማው በክንውን መዝገቡ ይመዘገባሉ።</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">ለምንድን ነው?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} ተገልጋይ</numerusform>
            <numerusform>{0} ተገልጋዮች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} ግንኙነት</numerusform>
            <numerusform>{0} ግንኙነቶች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">ፖስትኮድ</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">መጀመሪያ አገልግሎት ይጨምሩ፦ ዝርዝሩ ውስጥ በላዩ ላይ Enter ይጫኑ።</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">ተጨምሯል፦ {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">አገልግሎት ይፈልጉ</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">መጀመሪያ አዲሱን ሰው ይጨርሱ፦ እዚያ Enter ይጫኑ፣ ወይም ለመተው Esc ይጫኑ።</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">ከእንግዲህ አልተቀመጠም። ሁሉም ነገር እንደገና እዚህ አለ።</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">ተመዝግቧል፦ ለዚህ ፍላጎት ምንም አልተገኘም።</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">ወደ ጎን ተቀምጧል። “ዛሬ” ገጽ ላይ “ያልተጠናቀቀ” ስር ይገኛል።</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">ወጥቷል፦ {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">ፖስትኮዳቸው</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">ገና የሚቀመጥ ነገር የለም። አገልግሎት፣ ፍላጎት ወይም ማስታወሻ ይጨምሩ።</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">የሚቀለበስ ነገር የለም።</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">ይህ ለ{0} ነው፦ {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">አልጨረሱም ነበር ({0})።</translation>
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
        <translation type="unfinished">በቡድንዎ ውስጥ እስካሁን Signpost የሚጠቀም ከሌለ ከዚህ ይጀምሩ። ሁለት ደቂቃ ይወስዳል።</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">ኢንተርኔት ለሌለው ባልደረባ ፋይል ያድርሱ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">ይቀላቀሉ</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">በምናብ በተፈጠሩ ሰዎችና አገልግሎቶች ይሞክሩት።</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">አዲስ ድርጅት</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">ማሳያውን ይሞክሩ</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">ወደ Signpost እንኳን ደህና መጡ</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">ቡድንዎ በሌሎች ኮምፒውተሮች ላይ Signpost መጠቀም ጀምሯል።</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">ሌላ ቀን</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">ውጤት ይምረጡ። “አይታወቅም” አንዱ ነው።</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">አንዱን ይምረጡ</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">ቀን፣ እንደ 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">የማብቂያ ቀን</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ተጠናቋል</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">የተላለፈለት</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">ለሌላ ሰው ተላልፏል</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">በ2 ሳምንት ውስጥ</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">በ3 የሥራ ቀናት ውስጥ</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">በአንድ ሳምንት ውስጥ</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">በቡድኑ ውስጥ ከሆነ ክፍት ሆኖ ይቆያል፤ ከቡድኑ ውጭ ከሆነ ከክፍት ዝርዝሩ ይወጣል።</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">በሚቀጥለው የሥራ ቀን ተመልሶ ይመጣል፣ {0}።</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">ወደ ክፍት ዝርዝሩ ይመለሳል። የተደረገው መነበብ ይችላል።</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">ከክፍት ዝርዝሩ ይወጣል፣ “ሁሉም” ስር ይቆያል።</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">ክፍት ሆኖ ይቆያል። እንደገና መቼ ያዩታል?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">እኔ</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">የሚቀጥለው የሥራ ቀን</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">ከእንግዲህ አያስፈልግም</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">ስም የለም፣ ስልክ የለም</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">እንደገና ይክፈቱት</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ውጤት</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">ተገኝተዋል፣ አሁንም እርዳታ ይፈልጋሉ</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">ደህንነቱ የተጠበቀ መገናኛ</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">ከቡድኑ ውጭ ያለ ሰው</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">ቡድኑ</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">ተሞክሯል፣ መልስ የለም</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">አስቸኳይ፦ {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">እንቅፋት የሆነው</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ማን</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">ማን ይወስደዋል?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ለምን</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">የያዘው</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">ቀኑን እንደ 3 December 2026 ይጻፉ።</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} ቀን</numerusform>
            <numerusform>{0} ቀናት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል። አሁን የ{0} ነው። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">ተቀልብሷል። እንደገና ስም የለውም።</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">ተቀልብሷል። {0} እንደ በፊቱ እየጠበቁ ነው።</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}፦ የማብቂያ ቀን {1}።</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">የይለፍ ሐረጌን ረስቻለሁ</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">በአዲሱ የይለፍ ሐረግ ይክፈቱ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">እየተከፈተ ነው…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">የመሸፈኛ ፒን (ከ4 እስከ 8 አሃዞች)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">ትንንሽ ወይም ትልልቅ ፊደላት፣ በክፍተት ወይም ያለ ክፍተት፦ ሁሉም ይሠራሉ።</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">የመልሶ ማግኛ ወረቀቱ ቃላት፣ ስድስቱም ቡድኖች</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">እነዚህ ቃላት እነዚህን መዝገቦች አይከፍቱም። ምንም አልጠፋም። የዚህ ድርጅት አዲሱ የመልሶ ማግኛ ወረቀት ነው? እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">እርስዎ ማን ነዎት?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">ቦታ</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">አዳራሾችዎን በቅንብሮች ውስጥ ይሰይሙ</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">ዛሬ የት ነዎት?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">እንደገና {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">የቀድሞ ግንኙነቶች፦ Enter ይጫኑ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ከ{1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">ስም የሌለው ግንኙነት ይጨምሩ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ወደ ዝርዝሩ ይመለሱ</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">ግንኙነቶች፣ አዲሶቹ መጀመሪያ</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">ይህን ያርሙ</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">ገና አልተስተናገዱም። ሲመጡ “አዲስ ግንኙነት” የሚለውን ይጫኑ።</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ምን ሆነ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} የቀድሞ ግንኙነት</numerusform>
            <numerusform>{0} የቀድሞ ግንኙነቶች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ ተጨምሯል። Enter ያወጣዋል።</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">ተጨምሯል</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">ይህን አድራሻ ላይሸፍን ይችላል፦ ይጠይቁ</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">ለ{0} ሌላ ኮምፒውተር</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">የቡድኑ ሰርቨር እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">ገና ማንም ያልተጠቀመባቸው ኮዶች</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">ይህን ኮድ ያብቁ</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">አብቅቷል። ይህ ኮድ ማንንም አያስገባም።</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">ይጋብዙ</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">ኮድ ይሥሩ</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">ገና አልተጠቀሙበትም</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">እባክዎ ስማቸውን ይጻፉ፦ በወረቀቱ ላይ ይታያል።</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">አዲስ ሰው</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">ኮዱ ተሠርቷል። ወረቀቱን ያትሙ፣ ወይም ይቅዱት።</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">ስማቸው</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">የሥራ ድርሻቸው</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">ማንን?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   እስከ {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">የቡድኑ ሰርቨር አድራሻ</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">የቡድኑ ሰርቨር እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">በመጨረሻ ለዚህ ኮምፒውተር የመልሶ ማግኛ ወረቀት ያገኛሉ። ማተሚያ ወይም እስክሪብቶ ያዘጋጁ።</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ኮድ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">ይቀላቀሉ</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">ቡድኑን በመቀላቀል ላይ። ጥቂት ሰከንዶች ይወስዳል…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">ኮዱን ይመልከቱ</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">የመሸፈኛ ፒን (ከ4 እስከ 8 አሃዞች)። ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">እባክዎ የቡድኑን ሰርቨር አድራሻ ይጻፉ።</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">እባክዎ ኮዱን ይጻፉ።</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">እባክዎ ስምዎን በመቆለፊያው ገጽ ላይ እንዲታይ በሚፈልጉት መንገድ ይጻፉ።</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">ትንንሽ ወይም ትልልቅ ፊደላት፣ በሰረዝ ወይም ያለ ሰረዝ፦ ሁሉም ይሠራሉ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ይቁም</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">እየቆመ ነው…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">ከአስተባባሪዎ ወረቀት ያስፈልግዎታል። የቡድኑ የመጀመሪያ ሰው ኮዱን ሰርቨሩን ከሚያስተዳድረው ሰው ያገኛል።</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">ስምዎ፣ በመቆለፊያው ገጽ ላይ እንደሚታየው</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">የቡድኑ ሰርቨር አድራሻ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ኮድ</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">በዚህ መገለጫ ውስጥ ያለው ሁሉ ይቆያል፤ ሰርቨሩ ማንበብ እንዳይችል ተቆልፎ ወደ ቡድኑ ሰርቨር ይላካል።</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">ይቀላቀሉ</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">ቡድን ይቀላቀሉ</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">ተቀላቅለዋል። አሁን የቡድኑ ማስታወሻዎች ይመጣሉ፣ የእርስዎም ይላካሉ።</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">ኮዱን ይመልከቱ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">አሁን አይደለም</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">እባክዎ በወረቀቱ ላይ ያለውን አድራሻና ኮድ ይጻፉ።</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">አንድ ላይ ያድርጓቸው</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">ትንንሽ ወይም ትልልቅ ፊደላት፣ በሰረዝ ወይም ያለ ሰረዝ፦ ሁሉም ይሠራሉ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ይቁም</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">እዚህ ያለው፦ {0} እና {1}። ቡድኑም የራሱ አለው። ምንም አይጠፋም፦ የሁለቱም ሁሉ ይቆያል። በሁለቱም ውስጥ ያለ ሰው፣ “ተገልጋዮች” ስር ሁለቱን እስኪያጣምሩ ድረስ ሁለት ጊዜ ይታያል። አንድ ላይ ይደረጉ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} ግንኙነት</numerusform>
            <numerusform>{0} ግንኙነቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} ሰው</numerusform>
            <numerusform>{0} ሰዎች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} እዚህ ሁለት ጊዜ አሉ?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} ያው ሰው ናቸው?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">ማጣመር ሁለቱንም ታሪኮች በአንድ ገጽ ላይ ያደርጋል። ምንም መዝገብ አይጠፋም፣ መልሰው መለየትም ይችላሉ።</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">አንድ ሰው ናቸው፦ ሁለቱን መዝገቦች ያጣምሩ</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">ሌላ ሰው ነው፦ ይመለሱ</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">የመጨረሻውን ማጣመር ይለዩ</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">ሌላው መዝገብ፦ ስም ይጻፉ</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">እነዚህ አንድ ሰው ሊሆኑ ይችላሉ</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">ይህ ኮድ የ{0}ን ቡድን ያስጀምራል። እርስዎ አስተባባሪው ነዎት።</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">ይህ ኮድ በ{0} ውስጥ ላለ ሌላ የእርስዎ ኮምፒውተር ነው።</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">ይህ ኮድ ወደ {0} ያስገባዎታል፣ እንደ {1}።</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock በርቷል።</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">የቁልፍ ሰሌዳ፦ {0}።</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">ተገልጋዮች</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">ማያ ገጹን ይሸፍኑ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ልውውጥ</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">አገልግሎት ይፈልጉ</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት ይስጡ</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">ወደ ገጽ፣ ተግባር ወይም አገልግሎት ይሂዱ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ይቆልፉ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">ቀጣይ ሰው፣ ይህን ወደ ጎን ያስቀምጣል</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">ለደህንነት ጥበቃ ኃላፊው የተጻፉ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ያስቀምጡ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ቅንብሮች</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">ይህ ዝርዝር</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ዛሬ</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">ማያ ገጹን ወደ ደንበኛው አዙር</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ይቀልብሱ</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">የአስቸኳይ እርዳታ ቁጥሮች</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ይህ ሰው ምን ያስፈልገዋል?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">ማን ነው?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">ማስታወሻ ይጻፉ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ይዝጉ</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">ማያ ገጹን ይሸፍኑ</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">ምልክት የተደረገበትን ያድርጉ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter ቁልፍ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc ቁልፍ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">ቁልፎች</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift ሦስት ጊዜ</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">አንድ ደረጃ ወደ ኋላ። ቃላቱ ይቆያሉ።</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}፦ {1}፣ {2} ከ{3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">ይህን ቋንቋ ይጠቀሙ</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % ረቂቅ፣ {2} % በተናጋሪ የተነበበ)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">የተቀመጠን ፋይል ይህን ኮምፒውተር የሚጠቀም ማንም ሰው መክፈት ይችላል።</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">የድምፅ ቅጂ</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">ብሬይል</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">የብሪታንያ የምልክት ቋንቋ</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">ካርድ ወይም ደብዳቤ</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">GP ጋር ለመመዝገብ ካርድ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ይዝጉ</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">ቀላል ቃላት ከሥዕሎች ጋር</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">እንግሊዝኛ</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">ቅጾችን ለመሙላት እርዳታ</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">በትልልቅ ፊደላት</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">በቋንቋቸው</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">መረጃ</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">በላዩ ላይ ስም የለም፣ ለምን እንደመጡም አይናገርም።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">ትልልቅ ፊደላት</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">ስለ ቋንቋና ድጋፍ ደብዳቤ</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">ፊታቸውን እያዩ ይናገሩ፦ በደንብ አይሰሙም</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">ገጹ እየተዘጋጀ ነው…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">ተጨማሪ ጊዜ</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">ደረጃዎች የሌሉበት</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">ገጽ {0} ከ{1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">የገጹ ምስል</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ያትሙ</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">ታትሟል።</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">እንደ ፋይል ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">ገጹን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">ተቀምጧል። ይህን ኮምፒውተር የሚጠቀሙ ሌሎች ያንን ፋይል ሊከፍቱ ይችላሉ።</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">ፎቶ ለማንሳት በትልቁ ያሳዩ</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">ሌላ ሰው አብሯቸው ይገባል</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">በንግግር፦ በደንብ አያነቡም</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">ድጋፍ</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">እዚህ የሚመርጡት አይቀመጥም።</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">ከ16 እስከ 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">ከ18 እስከ 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">ከ25 እስከ 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">ከ35 እስከ 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">ከ50 እስከ 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">ከ65 እስከ 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 እና ከዚያ በላይ</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">አፍሪካዊ ዝርያ</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">ሌላ እስያዊ ዝርያ</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">ሌላ ጥቁር፣ ጥቁር ብሪታንያዊ ወይም ካሪቢያዊ ዝርያ</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">ሌላ ቅይጥ ወይም ብዙ ዝርያ</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">ሌላ ነጭ ዝርያ</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">ሌላ ማንኛውም ብሔረሰብ</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">ሌላ ሃይማኖት</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">ዓረብ</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">እስያዊ ወይም እስያዊ ብሪታንያዊ</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">ባንግላዴሻዊ</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">ጥቁር፣ ጥቁር ብሪታንያዊ፣ ካሪቢያዊ ወይም አፍሪካዊ</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">ቡድሂስት</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">ካሪቢያዊ</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">ቻይናዊ</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">ክርስቲያን</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">የዲጂታል እንቅፋት</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">አድልዎ</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">እንግሊዛዊ፣ ዌልሳዊ፣ ስኮትላንዳዊ፣ የሰሜን አየርላንድ ወይም ብሪታንያዊ</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">ፍርሃት ወይም አለመተማመን</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">ጂፕሲ ወይም አይሪሽ ትራቨለር</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">ሂንዱ</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">ህንዳዊ</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">አስተርጓሚ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">አስተርጓሚ ያስፈልጋል፣ ወንድ</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">አስተርጓሚ ያስፈልጋል፣ ሴት</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">ተዋውቀዋል</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">አየርላንዳዊ</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">አይሁዳዊ</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">የቋንቋ እንቅፋት</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">ቅይጥ ወይም ብዙ ብሔረሰብ</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">ሙስሊም</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">አቅም ወይም ገንዘብ የለም</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">አስተርጓሚ የለም</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">አስተርጓሚ አያስፈልግም</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">ሃይማኖት የለም</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">መስፈርቱን አያሟሉም</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">ሌላ ብሔረሰብ</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">ፓኪስታናዊ</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ሪፈር ተደርገዋል</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">ሮማ</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">መደበኛ፣ በ2 ሳምንት ውስጥ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">ሲክ</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">በቅርቡ፣ በ3 የሥራ ቀናት ውስጥ</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">ተነግሯቸዋል</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">ጉዞ</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">ከ16 በታች</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">አስቸኳይ፣ ዛሬ</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">ነጭ</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">ነጭ እና እስያዊ</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">ነጭ እና ጥቁር አፍሪካዊ</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">ነጭ እና ጥቁር ካሪቢያዊ</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">የይለፍ ሐረጌን ረስቻለሁ፦ የመልሶ ማግኛ ወረቀቱን ይጠቀሙ</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">ከማሳያው ይውጡ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">እየተከፈተ ነው…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">የመሸፈኛ ፒን (ከ4 እስከ 8 አሃዞች)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">እባክዎ የይለፍ ሐረግዎን ይጻፉ።</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">ይህ Signpost አልከፈተም። ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">ይህ ማሳያ ነው። የይለፍ ሐረጉ፦ {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">ይክፈቱ</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Signpost ይክፈቱ</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">እርስዎ ማን ነዎት?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">በፒን ማያ ገጹን ሸፍነው ወዲያውኑ መመለስ ይችላሉ። Signpost ሲቆለፍ ፒኑን ይረሳል። ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">አሁን እንደገና መሞከር ይችላሉ።</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">እንደገና ያረጋግጡ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">የክንውን መዝገብ</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">የክንውን መዝገብ፣ አዲሱ መስመር መጀመሪያ</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">ማን ምን እንደከፈተ፣ እንዳተመ፣ ወደ ፋይል እንዳወጣ ወይም እንደለወጠ። ሳይታይ ምንም ሊወጣ አይችልም። የተገልጋይ ስም አይይዝም።</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">ዓላማ፦ {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር። የክንውን መዝገቡ ሙሉ ነው፦ የተለወጠ ወይም የወጣ መስመር የለም።</numerusform>
            <numerusform>{0} መስመሮች። የክንውን መዝገቡ ሙሉ ነው፦ የተለወጠ ወይም የወጣ መስመር የለም።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">መጀመሪያ ሌላውን ድርጅት ካርዱን ይጠይቁ፣ እዚህም ያስገቡት።</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">ጥያቄውን ማዘጋጀት</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">ፕሮጀክት ለማጋራት መጠየቅ</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">እባክዎ የፕሮጀክቱን ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">ካርዱን ማንበብ</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">መጀመሪያ ይደውሉላቸው፣ ቃላቱንም ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">የ{0} ካርድ</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">የማጋራት ጥያቄው ተዘጋጅቷል። ይላኩላቸው፣ ከዚያ ከቡድኑ ጋር ይለዋወጡ።</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">የማጋራት ጥያቄው፦ ይላኩላቸው</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">የእነሱ ካርድ</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">ፕሮጀክቱ ምን ይባል?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">የምናውቀው ሰው ነው?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">እርግጠኛ አይደሉም? “አዲስ” የሚለውን ይምረጡ፦ ምንም አይጠፋም።</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">ያው ሰው</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">አዲስ ሰው</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">ዕድሜ</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">ያነሰ</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">ቃላቸውን መጥቀስ እንችላለን</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">ተጨማሪ</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">የራሳቸው ቃል</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">መረጃቸውን እንዴት እንደምንጠቀም ተነግሯቸዋል</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">እንቅፋት የሆነው</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">ይህን ሰው እንደገና እንዴት ማግኘት እንችላለን?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">ምን ያህል በቶሎ</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">እኔ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">ቡድኑ</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">አንድ ወይም ሁለት ፊደል ይጻፉ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ለምን</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">የያዘው</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">{0}{1} ነው</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">ይህ ማን ነው?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">አገልግሎት ሲጨምሩ በራሱ ይሞላል</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">ፍላጎቱን {0} ያውጡ</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}፦ ምንም አልተገኘም</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">የቤተሰብ ስም</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">የራስ ስም</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">መልእክት መተው እንችላለን?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">መደወል እንችላለን?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">የጽሑፍ መልእክት በስልክ መላክ እንችላለን?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">ደብዳቤ መጻፍ እንችላለን?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ስልክ</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">ይህን ሰው ያስታውሱ</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">አዲስ ሰው። ይህ ሁሉ ባዶ ሊሆን ይችላል።</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">የራስ ስም በቂ ነው፦ ይህን ኮምፒውተር የሚያይ ሁሉ ሊያነበው ይችላል።</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">ይሥሩት</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">እየተሠራ ነው። ጥቂት ሰከንዶች ይወስዳል…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">የድርጅትዎ ስም</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">አዲስ ድርጅት</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">ያለ የይለፍ ሐረግ ወይም ቀጥሎ ከሚመጣው የመልሶ ማግኛ ወረቀት ማንም መዝገቦቹን መክፈት አይችልም። ማተሚያ ወይም እስክሪብቶ ያዘጋጁ።</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">የመሸፈኛ ፒን (ከ4 እስከ 8 አሃዞች)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">እባክዎ የድርጅትዎን ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">እባክዎ ስምዎን በመቆለፊያው ገጽ ላይ እንዲታይ በሚፈልጉት መንገድ ይጻፉ።</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">በፒን ማያ ገጹን ሸፍነው ወዲያውኑ መመለስ ይችላሉ። ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">ስምዎ፣ በመቆለፊያው ገጽ ላይ እንደሚታየው</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>ቢያንስ {0} ፊደል።</numerusform>
            <numerusform>ቢያንስ {0} ፊደላት።</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">ለመገመት ከባድ። ጥሩ ነው።</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">አዲስ የይለፍ ሐረግ</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>የይለፍ ሐረጉ ቢያንስ {0} ፊደል ያስፈልገዋል።</numerusform>
            <numerusform>የይለፍ ሐረጉ ቢያንስ {0} ፊደላት ያስፈልጉታል።</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">ያው የይለፍ ሐረግ እንደገና</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">ሁለቱ የይለፍ ሐረጎች አንድ አይደሉም። ሁለተኛውን እንደገና ይጻፉ።</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">ግንኙነት የሌላቸው ሦስት ወይም አራት ቃላት ጥሩ ናቸው።</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">እንዲህ ምልክት የተደረገበት ማስታወሻ ሲያስቀምጡ ይታሸጋል። ኃላፊው ብቻ ማንበብ ይችላሉ።</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">አሁን አደጋ ካለ፦ ወደ 999 ይደውሉ። ያዳምጡ፣ ምስጢር እንደሚጠብቁ ቃል አይግቡ፣ ዘመድ እንዲያስተረጉምም አይጠይቁ። ዛሬውኑ ለደህንነት ጥበቃ ኃላፊው ይንገሩ።</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">ገና የተሰየመ የደህንነት ጥበቃ ኃላፊ የለም። አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ማስታወሻ</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">ለደህንነት ጥበቃ ኃላፊው ብቻ</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊ (safeguarding lead)፦ {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">ያለፈው ማስታወሻ ለኃላፊው እንደታሸገ ይቆያል።</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">ስለ አንድ ሰው ደህንነት ይጨነቃሉ?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ወደ ዝርዝሩ ይመለሱ</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">ስም የለም</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">ያኔ አገልግሎት አልተሰጠም።</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ማስታወሻ</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">የ{0}ን ገጽ ይክፈቱ</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">የተስተናገዱት {0}።</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">ያኔ የተሰጡ አገልግሎቶች</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">ግንኙነቱ በኋላ ተቀልብሷል። ማስታወሻው ይቆያል።</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">የጻፈው፦ {0}።</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">የጻፈው፦ {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">ስም የለም</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ከ{1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}፣ ገና አልተከፈተም</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">ይህን ያቆዩ</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">ይህን ያቆዩ፦ {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} ይህን በ{1} ጽፈዋል።</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} ይህን ጽፈዋል።</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">ማውጫው ይህ አገልግሎት ከእንግዲህ የለውም።</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">መሸፈንና መቆለፍ</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">ቁልፍ ሳይነካ ይህን ያህል ደቂቃ ካለፈ ማያ ገጹን ይሸፍኑ</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">ለምሳሌ፦ St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">አዳራሾች</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">ሰዎች ወደ ቤት በሚወስዱት እያንዳንዱ ወረቀት ላይ ይታያል።</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">በአስቸኳይ ቁጥሮች ካርድ ላይ ይታያል (Ctrl+U)።</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">ተሸፍኖ ይህን ያህል ደቂቃ ካለፈ ይቆልፉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊው ስም</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">እነዚህን መለወጥ የሚችሉት አስተባባሪዎች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">ድርጅታችን</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊው ስልክ</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">ተቀልብሷል። እንደ በፊቱ ነው።</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">ያለ ቀጠሮ ሰዎችን የሚቀበሉባቸው ቦታዎች፣ በየመስመሩ አንድ፣ ፖስትኮዱ ከነጠላ ሰረዝ (,) በኋላ</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">የእኛ ካርድ</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">ይህን ጽሑፍ ለሌላው ድርጅት በኢሜይል ወይም በፖስታ ይላኩ። በውስጡ ምስጢር የለም። ከዚያ ተደዋውለው ቃላቱን ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">ካርዱ</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">እርስዎ የሚያነቡላቸው</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">ወደ… ይሂዱ</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">ገጽ፣ ተግባር ወይም አገልግሎት</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">ገጾች፣ ተግባራትና አገልግሎቶች</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">እንደ PDF ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">ተቀምጧል። ይህ ፋይል ያለው ማንም ሰው ሊጠቀምበት ይችላል፦ ያትሙት፣ ከዚያ ይሰርዙት።</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">ወደ ማተሚያው ተልኳል።</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">ማተሚያው አልተቀበለውም። ምንም አልጠፋም። እንደገና ይሞክሩ።</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">ፋይሉን ይክፈቱ…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">እንደ ፋይል ያስቀምጡ…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">ያሳዩ</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">ይጨምሩ</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ሰው ይጨምሩ</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">ተጨምሯል። ስሙ አሁን በመቆለፊያው ገጽ ላይ ይታያል።</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">የይለፍ ሐረጌን ይለውጡ</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">የሥራ ድርሻቸውን ይለውጡ…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">በቡድኑ ውስጥ ያለ ሁሉ።</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">ያቆዩ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">እንዳለ ይተዉት</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">ስም፣ በመቆለፊያው ገጽ ላይ እንደሚታየው</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ሰዎች</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">{0}ን አሁን ያስወግዱ</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>ተወግዷል። {0} ክትትል ወደ ቡድኑ ተመልሷል።</numerusform>
            <numerusform>ተወግዷል። {0} ክትትሎች ወደ ቡድኑ ተመልሰዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">ያስወግዱ…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">የሥራ ድርሻቸውን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">ተቀምጧል። አሁን የ{0} የሥራ ድርሻ፦ {1}።</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">አሁን ያለዎት የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ከእንግዲህ አያስገባቸውም፣ የነበራቸው ቁልፍ ሁሉ በአዲስ ይተካል። የራሳቸው ኮምፒውተር እስካሁን የነበረውን ሊይዝ ይችላል።</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">የራሳቸውን የይለፍ ሐረግ እዚህ ይጽፋሉ።</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">የሥራ ድርሻቸው</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">የ{0} የሥራ ድርሻ</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ Signpost የሚጠቀሙ።</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">በስልክ የሚነጻጸሩ ቃላት</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">የእርስዎ የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">የይለፍ ሐረግዎ ተለውጧል።</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} በቡድኑ ውስጥ ገና ኮምፒውተር የላቸውም።</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} ከእንግዲህ እዚህ Signpost መክፈት አይችሉም። የጻፉት ይቆያል፣ ክፍት ክትትሎቻቸው ወደ ቡድኑ ይመለሳሉ። ይህ ሊቀለበስ አይችልም።</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}፣ ኮምፒውተር {1} ከ{2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">በራሳቸው ማያ ገጽ ላይ ተመልሷል። {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">ወረቀት ይስጡ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">የተሰጠ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">ፍላጎት</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">አልተጠየቁም</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">ለ{0} ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">ያለ ስም ያስቀምጡ</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">ይህ ሰው</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ማን</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} ደቂቃ</numerusform>
            <numerusform>{0} ደቂቃ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">እነዚህን ቃላት በስልክ እርስ በርስ ያንብቡ። አንዱ የተለየ ከሆነ በመካከላችሁ ሌላ ሰው አለ፦ ሌላ ምንም አይላኩ፣ ሰርቨሩን ለሚያስተዳድረው ሰው ይደውሉ።</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">ፒኑ ከ4 እስከ 8 አሃዞች አሉት። ባዶ መተውም ይቻላል።</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">ተቀምጧል። ፋይሉን ለሌላው ድርጅት ይላኩ።</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">ይህን ፕሮጀክት ማብቃት…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">ገና ስም የለውም</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">ከሌላ ድርጅት ጋር የተጋራ ነገር የለም።</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">ፕሮጀክት ለማጋራት መጠየቅ…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">የእኛ ካርድ…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">የማጋራት ጥያቄ መቀበል…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">የጋራ ፕሮጀክቶች</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">ቀርቧል፣ ገና እሺ አላሉም</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">ለሁለቱም ክፍት</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">አብቅቷል</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">ማንበብ የሚችሉ ሰዎች፦ {0}፣ {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">ቆሟል፦ ቁልፋቸው ተለውጧል፣ ይደውሉላቸው</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">ቁልፋቸው እየተጠበቀ ነው</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ከ{0} ጋር</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} ከእኛ</numerusform>
            <numerusform>{0} ከእኛ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} ከእነሱ</numerusform>
            <numerusform>{0} ከእነሱ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">የአገልግሎት ማረጋገጫ በሌላ ቋንቋ</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">የሰው ገጽ</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">አገልግሎት በሌላ ቋንቋ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">አድራሻ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">የተወለዱት</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">ግንኙነት</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">የማብቂያ ቀን</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ተጠናቋል</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">የተጠናቀቀበት ቀን</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ኢሜይል</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">ባዶ</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">ብሔረሰብ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">የቤተሰብ ስም</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ጾታ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">የራስ ስም</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">ተላልፏል</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">እንዴት</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">ስንት ጊዜ እንደተሞከረ</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">እንደገና እንዴት እንደሚገኙ</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">እንዴት እንደሚገኝ</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">ምን ያህል አስቸኳይ</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">በራሳቸው ቃል</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">አስተርጓሚ</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">ከዚህ ጋር ተጣምሯል</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">ቋንቋዎች፣ የሚመርጡት መጀመሪያ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">የወጡበት ጊዜ</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">መልእክት መተው እንችላለን?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">መደወል እንችላለን?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">የጽሑፍ መልእክት በስልክ መላክ እንችላለን?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">ደብዳቤ መጻፍ እንችላለን?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">የሚጠቀሙበት ስም</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">አይ</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">ከእንግዲህ አያስፈልግም</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">ማንም</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">አይታወቅም</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ማስታወሻ</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">በሰንጠረዥ ፋይልዎ ውስጥ ያለ ቁጥር</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ስልክ</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">ፖስትኮድ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ሃይማኖት</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">ከቡድኑ አንድ ሰው</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">ሌላ ነገር</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">አሁንም እርዳታ ይፈልጋሉ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">ተመልሷል</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">ቡድኑ</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">መረጃቸውን እንዴት እንደምንጠቀም ተነግሯቸዋል</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">የተነገራቸው ቀን</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">ሁለት አማራጮች</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">ተቀልብሷል</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">ውጤቱ ምን ሆነ</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">ሌላ ደህንነታቸውን የሚጠብቅ ነገር</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">እንቅፋት የሆነው</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ምን ሆነ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ምንድን ነው</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">የሥራ ድርሻቸው</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">ይዘው የሚመጡት</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">የት</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">የተወለዱበት ዓመት ግምት እንደሆነ</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ለማን ነው</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ለምን እንደሚያስፈልጋቸው</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">የያዘው</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">የያዘው፣ በቃላት</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">አዎ</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">በወረቀት ላይ አለኝ</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">የይለፍ ሐረግ ከተረሳ መዝገቦቹን የሚከፍቱት እነዚህ ቃላት ብቻ ናቸው። አሁን በወረቀት ላይ ያስፍሯቸው፣ ወረቀቱንም ከዚህ ኮምፒውተር ርቆ በተቆለፈ ቦታ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ያትሙ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">እንደ PDF ያስቀምጡ…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">እዚህ ማተሚያ የለም። ቃላቱን በእጅ ይቅዱ፦ ስድስት ቡድኖች፣ እያንዳንዳቸው ስድስት። ወይም በUSB ፍላሽ ላይ አስቀምጠው ሌላ ቦታ ያትሙ፤ ያ ፋይል ያለው ሰው ሁሉንም መክፈት ይችላል።</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">የእርስዎ የመልሶ ማግኛ ወረቀት</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">ከቡድኑ ቅጂ የቀረው እየተሰረዘ ነው…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ይቀጥሉ</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">የታሸገውን ፋይል በፍላሽ ላይ ማስቀመጥ…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">የታሸገው ፋይል እዚያ አለ። ለአስተባባሪዎ ይስጡት።</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">ይህ ኮምፒውተር ከቡድኑ ተወግዷል</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">ወደ ቡድኑ ለመመለስ አዲስ የመቀላቀያ ኮድ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">የታሸገው ፋይል የት ይቀመጥ?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">ፋይሉ እየተጻፈ ነው…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">ራቅ ብለው ይፈልጉ</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">ከእነዚህ የሚረዳ የለም፦ ምንም እንዳልተገኘ ይመዝግቡ</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">ምንም እንዳልተገኘ ይመዝግቡ</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">የተገኙ አገልግሎቶች</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">ይህ ሰው የሚያስፈልገውን ይጻፉ፣ ለምሳሌ የጥርስ ሐኪም፣ የምግብ ባንክ፣ ወይም ኪራዬን መክፈል አልችልም። የታች ቀስት ወደ ዝርዝሩ ይወስዳል። Enter አገልግሎት ይጨምራል። የቀኝ ቀስት ይከፍተዋል።</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">ስድስቱም ቡድኖች፣ በቁጥራቸው ቅደም ተከተል</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">ያረጋግጡት</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">ወረቀቱን እንደገና ያሳዩ</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">ትንንሽ ወይም ትልልቅ ፊደላት፣ በክፍተት ወይም ያለ ክፍተት፦ ሁሉም ይሠራሉ።</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">እነዚህ የሌላ ወረቀት ቃላት ናቸው። ምንም አልጠፋም። እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">ቃላቱን ከወረቀቱ ይጻፉ</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">ለእሳቸው ምልክት የተደረገባቸውን ማስታወሻዎችም ያነባሉ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">ኦዲተር</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">የጉዳይ ሠራተኛ</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">ተገልጋዮች፣ ግንኙነቶችና ክትትሎች</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">አስተባባሪ</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">ሰዎች፣ የአገልግሎት ማውጫ፣ ማስገባትና ወደ ፋይል ማውጣት</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">የክንውን መዝገቡን ያነባሉ፣ ተገልጋዮችን አያዩም</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊ</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">የዛሬ ግንኙነቶችና የአገልግሎት ማውጫ</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">በጎ ፈቃደኛ</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">ኦዲተር</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">የጉዳይ ሠራተኛ</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">አስተባባሪ</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊ</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">በጎ ፈቃደኛ</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">ከቡድኑ ጋር ልውውጥ፦ {0} ከ{1} ገደማ</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">ከቡድኑ ጋር ልውውጥ በሂደት ላይ…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">ከቡድኑ ጋር ያለው ልውውጥ የደረሰበት</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ይቁም</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">ከቡድኑ ጋር ያለውን ልውውጥ ያቁሙ</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">እየቆመ ነው… እስካሁን የተለዋወጠው ይቆያል።</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}፣ {1} ከ{2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">ደህንነቱ የተጠበቀ መገናኛ</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">ደህንነቱ የተጠበቀ መገናኛ፦ {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ይዝጉ</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">ገና ማስታወሻ የለም። አንድ ሰው በማስታወሻ ስር “ለደህንነት ጥበቃ ኃላፊው ብቻ” የሚለውን ሲመርጥ ወደዚህ ይመጣል።</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">ለደህንነት ጥበቃ ኃላፊው የተጻፉ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">እነዚህን የደህንነት ጥበቃ ኃላፊ ብቻ ማንበብ ይችላሉ። እያንዳንዱ መክፈት በክንውን መዝገቡ ይመዘገባል።</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">የታሸጉ ማስታወሻዎች፣ አዲሶቹ መጀመሪያ</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">የቡድኑ ሰርቨር እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">ሌላው ድርጅት የላከልዎትን እዚህ ያስገቡ።</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">የማጋራት ጥያቄውን ማንበብ</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">መጀመሪያ ይደውሉላቸው፣ ቃላቱንም ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">ይቀበሉ</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">የማጋራት ጥያቄ መቀበል</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">የእነሱ የማጋራት ጥያቄ</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">ተቀብለዋል። ሁለቱም ሲለዋወጡ ፕሮጀክቱ ይከፈታል።</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”፣ ያቀረበው {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">ማንኛውም ቋንቋ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">ነጻ</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">በራሳቸው ቃል፣ ለምሳሌ፦ የጥርስ ሐኪም</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">አቅራቢያ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">አሁን ክፍት</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">የሚናገሩት</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ይህ ሰው ምን ያስፈልገዋል?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">አሁን አደጋ አለ? ወደ 999 ይደውሉ።</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">ለ“{0}” ምንም አልተገኘም። ሌላ ቃል ይሞክሩ።</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">ይህ ፖስትኮድ አይታወቅም፦ ርቀቶች አልተካተቱም።</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">እንደ “{0}” ተረድተነዋል።</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} አገልግሎት።</numerusform>
            <numerusform>{0} አገልግሎቶች።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">በእነዚህ ቋንቋዎችም ተጽፏል</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">የሚሸፈን አካባቢ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">መግቢያ</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">እንዴት እንደሚገኝ</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">ቋንቋ፦ {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">የሚነገሩ ቋንቋዎች</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">የሥራ ሰዓት</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ስልክ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ቦታ</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">የሚያስተዳድረው</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ምንጭ</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">እንግሊዝኛው ከዚያ ወዲህ ተለውጧል።</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">ድረ ገጽና ኢሜይል</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ምንድን ነው</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">ይዘው የሚመጡት</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ለማን ነው</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">ማንን እንደሚጠይቁ</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">{0} እንዴት እንደተሰጠ</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">ገና ምንም የለም። Enter አገልግሎት ይጨምራል።</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">{0}ን ያውጡ</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">ይመልሱት</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">ተረጋግጧል፦ ለቡድኑ ስምዎና የዛሬው ቀን አጠገቡ ይታያሉ።</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">ቋንቋ ይምረጡ</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">መጀመሪያ ቋንቋውን ይምረጡ።</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ይዝጉ</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">እንዴት እንደሚገኝ</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">አረጋግጫለሁ፦ ትክክል ነው</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">እንደገና እንዳልተረጋገጠ ይቆጠራል።</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">እንደገና እዚያ አለ።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">አልተረጋገጠም ይባል</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">አልተቀመጠም። የጻፉት ይህን እስኪከፍቱ ድረስ ይቆያል።</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል።</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ያንሱት</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">ተነስቷል። ከእንግዲህ አይታይም።</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ምንድን ነው</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">ምን ይዘው እንደሚመጡ (በአንድ መስመር አንድ)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ለማን ነው</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">ይህን በሌላ ቋንቋ ይጻፉ</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">እርግጠኛ የሆኑበትን ይጻፉ። ባዶ የተዉት በእንግሊዝኛ ይታያል። ለቡድኑ ስምዎና የዛሬው ቀን አጠገቡ ይታያሉ።</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">ይህን አልጨረሱም ነበር። ይቀጥሉ።</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">ስለ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">ገጽታ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">ቅጂዎች</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">የአገልግሎት ማውጫ</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">የአንድን ሰው መረጃ ይሰርዙ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">ወደ ፋይል ማውጣት</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">የክንውን መዝገብ</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">ድርጅታችን</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">የቅንብሮች ክፍሎች</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ሰዎች</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ቅንብሮች</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">ቡድንና ኮምፒውተሮች</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">የቡድኖች የሰንጠረዥ ፋይሎች</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">በዚህ ፕሮጀክት ውስጥ ቅጂ ተጋርቷል። መልሰው ሲወስዱት በላዩ ላይ ከተጻፈው ሁሉ ጋር በሁለቱም ወገን ይሰረዛል። የራሳቸው ገጽ ይቆያል።</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">መጀመሪያ ይጠይቋቸው፣ ከዚያ እንዴት አዎ እንዳሉ ይምረጡ።</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">ግንኙነቶች፣ ከፍላጎቶችና አገልግሎቶች ጋር</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">ተስማምተዋል?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">ጾታ፣ ብሔረሰብና ሃይማኖት</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">ከሌላ ድርጅት ጋር ክፍት የሆነ ፕሮጀክት የለም። መጀመሪያ አስተባባሪ ይጀምራል።</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">ገና አልተጠየቁም</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">ፕሮጀክት</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">ቅጂ ያጋሩ</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">{0}ን ለሌላ ድርጅት ያጋራሉ?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">ቅጂውን ለዘለቄታው መልሰው ይውሰዱ</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">ስም፣ ቋንቋዎችና ደህንነቱ በተጠበቀ መንገድ እንዴት እንደሚገኙ ያለበት ቅጂ ያገኛሉ። በቅጂው ላይ የሚጻፈውን ሁለታችሁም ታያላችሁ። ለደህንነት ጥበቃ ኃላፊው የተጻፉ ማስታወሻዎች በፍጹም አይላኩም።</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">ሌላ በምን ተስማምተዋል?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">“ተጨማሪ እርዳታ ያስፈልጋል” ስር አሁንም ክፍት የሆነው</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">ስለ እነዚህ ግንኙነቶች የተጻፈው</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">አዎ፣ ዛሬ በቃል ተናግረዋል</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">አዎ፣ ዛሬ ፈርመዋል</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}፣ ከ{1} ጋር</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">የተቀመጠን ፋይል ይህን ኮምፒውተር የሚጠቀም ማንም ሰው መክፈት ይችላል።</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">መጀመሪያ ይመልሱ፦ ወደ ቤት መውሰድ ደህና ነው?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">ወረቀት ከመስጠትዎ በፊት ይጠይቁ። በላዩ ላይ ያለው አደጋ ላይ ሊጥላቸው ይችላል።</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">ካርድ ወይም ደብዳቤ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ይዝጉ</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">እንግሊዝኛ</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">ወረቀት አይስጡ</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">ወደ ቤት መውሰድ ደህና ነው? መጀመሪያ መልስ ይምረጡ።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">ትልቅ</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">ወረቀቱ እየተዘጋጀ ነው…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">አይ</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">ወረቀት አልተሰጠም። በምትኩ ተነግሯቸዋል።</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">ወረቀት የለም።</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">መደበኛ</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">ቁጥር ብቻ</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">“ቁጥር ብቻ” ስልክ ቁጥርና ሰዓቶችን ያትማል፣ የአገልግሎት ስም የለውም።</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">የወረቀቱ ምስል</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ያትሙ</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">ወደ ቤት መውሰድ ደህና ነው?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">እንደ ፋይል ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">ወረቀቱን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">ተቀምጧል። ይህን ኮምፒውተር የሚጠቀሙ ሌሎች ያንን ፋይል ሊከፍቱ ይችላሉ።</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">ወረቀቱ ታትሟል።</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">ፎቶ ለማንሳት በትልቁ ያሳዩ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">መጠን</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">አዎ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">ተሸፍኗል።</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">ማሳያ። እዚህ ያሉት ሁሉ በምናብ የተፈጠሩ ናቸው።</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">እየተቆለፈ ነው…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">መስኮቱ አሁን በ{0} ነው።</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">የሰርቨሩ አድራሻ፦ {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ተጠናቋል</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">ለአንድ ጊዜ ብቻ ይሠራል፣ እስከ {0}።</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">ወረቀቱን ያትሙ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">እንደ PDF ያስቀምጡ…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">ለ{0} የተዘጋጀ ኮድ</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">ይህ ኮድ ያለው ሰው በእነሱ ቦታ መቀላቀል ይችላል። በእጅ ይስጡ ወይም በስልክ ያንብቡት፤ በኢሜይል አይላኩት። እንደገና አይታይም።</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>እና ተጨማሪ {0} እንደዚህ ያሉ።</numerusform>
            <numerusform>እና ተጨማሪ {0} እንደዚህ ያሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">ተጠናቋል። {0}፦ {1}፣ {2}፣ {3}።</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">ረድፍ {0}፣ {1}፦ {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">ረድፍ {0}፦ {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} ግንኙነት ተጨምሯል</numerusform>
            <numerusform>{0} ግንኙነቶች ተጨምረዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} ግንኙነት የሚታወቅ ሰው ነው</numerusform>
            <numerusform>{0} ግንኙነቶች የሚታወቁ ሰዎች ናቸው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} ተትቷል</numerusform>
            <numerusform>{0} ተትተዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} ሰው ተጨምሯል</numerusform>
            <numerusform>{0} ሰዎች ተጨምረዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} ረድፍ በሌላ አጻጻፍ የሚታወቅ ሰው ሊሆን ይችላል። “ተገልጋዮች” ስር ይፈልጉት፦ ሁለት መዝገቦች እዚያ ሊጣመሩ ይችላሉ።</numerusform>
            <numerusform>{0} ረድፎች በሌላ አጻጻፍ የሚታወቁ ሰዎች ሊሆኑ ይችላሉ። “ተገልጋዮች” ስር ይፈልጓቸው፦ ሁለት መዝገቦች እዚያ ሊጣመሩ ይችላሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} ረድፍ ተነቧል</numerusform>
            <numerusform>{0} ረድፎች ተነበዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} ከዚህ በፊት እዚህ ነበር</numerusform>
            <numerusform>{0} ከዚህ በፊት እዚህ ነበሩ</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}፣ {1}።</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} ከ{0} ረድፍ…</numerusform>
            <numerusform>{1} ከ{0} ረድፎች…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">ሁሉም በዚህ ኮምፒውተር ላይ ይቆያል። ቡድንዎ በሌሎች ኮምፒውተሮችም Signpost የሚጠቀም ከሆነ እኩል እንዲሆኑ ማድረግ ይቻላል።</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">ከቡድኑ ጋር ልውውጥ፦ {0} ከ{1} ገደማ</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">ከቡድኑ ጋር ልውውጥ በሂደት ላይ…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">ቡድን ይቀላቀሉ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">እየታየ ነው…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">አይ፣ ለአሁን ይቆዩ</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">ብዙ መዝገቦች እዚህ ይሰረዙ?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ይቁም</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">ልውውጡን ያቁሙ</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">እየቆመ ነው… እስካሁን የተለዋወጠው ይቆያል።</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">አሁን ይለዋወጡ</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ይህ ኮምፒውተር ብዙ መዝገቦችን በአንድ ጊዜ እንዲሰርዝ ይጠይቃል። ገና ምንም አልተሰረዘም። ይህ ትክክል መሆኑን አስተባባሪዎን ይጠይቁ፦ እዚህ የተሰረዘ ከዚህ ሊመለስ አይችልም።</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">ይህ ኮምፒውተር ብቻውን ይሠራል።</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">አዎ፣ እዚህም ይሰረዙ</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ተቀምጧል።</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">ከቡድኑ ጋር እስከ {0} የተዘመነ።</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">የቡድኑ ማስታወሻዎች ገና እየመጡ ነው።</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">የቡድኑ ማስታወሻዎች ገና እየመጡ ነው፦ {0} ከ{1} ገደማ።</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">የዚህ ኮምፒውተር ሰዓት በ{0} ይቀድማል። እባክዎ ያስተካክሉት።</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">የዚህ ኮምፒውተር ሰዓት በ{0} ወደ ኋላ ቀርቷል። እባክዎ ያስተካክሉት።</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">የተዘመነ ነው። የተላከ፦ {0}። የመጣ፦ {1}።</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">ቡድኑ የላከው በዚህ ዲስክ ላይ ሊጻፍ አልቻለም። ምንም አልጠፋም፦ እንደገና ይጠየቃል። በዲስኩ ላይ ቦታ ያስለቅቁ፣ ወይም መገናኘቱን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} ልውውጥን ይመልከቱ (Ctrl+6)።</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} ቀን</numerusform>
            <numerusform>{0} ቀናት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} ምዝገባ ሁለት አማራጮች አሉት።</numerusform>
            <numerusform>{0} ምዝገባዎች ሁለት አማራጮች አሏቸው።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} ሰዓት</numerusform>
            <numerusform>{0} ሰዓታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} ደቂቃ</numerusform>
            <numerusform>{0} ደቂቃዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} በ{1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} ለመላክ እየጠበቀ ነው።</numerusform>
            <numerusform>{0} ለመላክ እየጠበቁ ነው።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">በእርግጥ የእኛ ሰርቨር ነው?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">በሰርቨር አማካኝነት እኩል የሚሆኑ የአንድ ድርጅት በርካታ ኮምፒውተሮች።</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">ቡድንና ኮምፒውተሮች</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">ቡድኑ ራሱ</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">የቡድኑ ሰርቨር</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">በስልክ የሚነጻጸሩ ቃላት</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">አንድ ቡድን በሰንጠረዥ ፋይል ውስጥ የያዛቸውን ግንኙነቶችና ሰዎች ያስገቡ። እያንዳንዱ ረድፍ ይቆጠራል፤ ያንኑ ፋይል እንደገና ማስገባት ምንም አይጨምርም።</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">ያስገቡት</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">መጀመሪያ ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ፋይል ይምረጡ…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">የሰንጠረዥ ፋይል ይምረጡ</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">ፋይል (CSV ወይም XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">ይመልከቱት</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">የሰንጠረዥ ፋይሎችን ማስገባት የሚችሉት አስተባባሪዎች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">የቡድኖች የሰንጠረዥ ፋይሎች</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">ሁለት ዓምዶች “{0}” ናቸው። ለአንዱ ሌላ ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} ረድፍ። የትኛው ዓምድ ምንድን ነው? ምሳሌዎቹን ይመልከቱ።</numerusform>
            <numerusform>{0} ረድፎች። የትኛው ዓምድ ምንድን ነው? ምሳሌዎቹን ይመልከቱ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">እዚህ በእንግሊዝኛ የተጻፈ የለም።</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">እንግሊዝኛው ከዚያ ወዲህ ተለውጧል።</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">ፋርማሲስት የጆሮ ሕመምን፣ የጉሮሮ ሕመምን፣ የሳይነስ ሕመምን (sinusitis)፣ አልማዝ ባለጭራን (shingles)፣ ኢምፔታይጎን (impetigo)፣ የመረቀዘ የነፍሳት ንክሻንና የሴቶችን ቀላል የሽንት ቧንቧ ኢንፌክሽን ያለ GP ቀጠሮ ማከም ይችላል። የዕድሜ ገደብ አለ።</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">ተከራይ በአከራዩ ማስታወቂያ ላይ ባለው ቀን የመልቀቅ ግዴታ የለበትም። ከመልቀቅ በፊት ምክር ያግኙ፦ ቀድሞ መውጣት ከምክር ቤቱ (council) የሚገኘውን እርዳታ ሊቀንስ ይችላል።</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">ያለ ክፍያ ሰውን የሚንከባከብ ማንኛውም አዋቂ የአካባቢውን ምክር ቤት (council) የተንከባካቢ ግምገማ መጠየቅ ይችላል። ስለ ተንከባካቢው የራሱ ፍላጎቶች ነው፣ ነጻም ነው።</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space አብዛኛውን ወለድና የዕዳ አስፈጻሚዎችን (bailiffs) እስከ 60 ቀናት ያቆማል። ማመልከት የሚችለው የዕዳ አማካሪ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">የመንግሥት ድጎማ የማግኘት መብት የሌላቸው (no recourse to public funds) ወላጆች ልጆች፣ የቤተሰቡ ገቢ ዝቅተኛ ከሆነ፣ በትምህርት ቤት ነጻ ምግብ ማግኘት ይችላሉ።</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">ቀንና ሌሊት፦ ወደ 111 ይደውሉና የአእምሮ ጤና አማራጩን (2) ይምረጡ። ሕይወት አደጋ ላይ ከሆነ 999።</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">የGP ክሊኒክ አንድን ሰው ካልመዘገበ ምክንያቱን በጽሑፍ መግለጽ አለበት።</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">አብዛኞቹን ተከራዮች ማስወጣት የሚችሉት የፍርድ ቤት አስፈጻሚዎች (bailiffs) ብቻ ናቸው። ያለ ፍርድ ቤት ትእዛዝ ቁልፍ መቀየር ወይም ሰውን በኃይል ማስወጣት ወንጀል ነው።</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">የNHS የጥርስ ሕክምና ከ18 በታች ለሆኑ፣ በእርግዝና ጊዜና ከወሊድ በኋላ ለ12 ወራት፣ እንዲሁም አንዳንድ ድጎማዎችን ለሚያገኙ ነጻ ነው። ሕክምናው ከመጀመሩ በፊት ያረጋግጡ።</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">የNHS የዓይን ምርመራ ዕድሜያቸው 60 ወይም ከዚያ በላይ ለሆኑ፣ ከ16 በታች ለሆኑ፣ የስኳር በሽታ ወይም ግላኮማ ላለባቸው፣ ወይም አንዳንድ ድጎማዎችን ለሚያገኙ ነጻ ነው።</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">ቋሚ አድራሻ የለም? አንድ ሰው በጊዜያዊ አድራሻ ወይም በክሊኒኩ አድራሻ GP ጋር መመዝገብ ይችላል።</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">ገቢ ዝቅተኛ ነው? ቅጽ HC1 ድጎማ ባይኖርም እንኳ ለNHS ወጪዎች እርዳታ ሊያስገኝ ይችላል። የHC2 የምስክር ወረቀት ሙሉ እርዳታ ይሰጣል።</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">የኢሚግሬሽን ምክር መስጠት የሚችሉት የተመዘገቡ አማካሪዎችና ጠበቆች (solicitors, barristers) ብቻ ናቸው። ማንም ከመክፈሉ በፊት ስሙን በመንግሥት ዝርዝር ላይ ያረጋግጡ።</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">ዕድሜያቸው 18 ወይም ከዚያ በላይ የሆኑ ሰዎች ራሳቸው ወደ NHS Talking Therapies ማመልከት ይችላሉ። የGP ደብዳቤ አያስፈልግም።</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">ነፍሰ ጡር የሆኑ ወይም ከ4 ዓመት በታች ልጅ ያላቸውና አንዳንድ ድጎማዎችን የሚያገኙ፦ የHealthy Start ካርድ ለወተት፣ ለፍራፍሬና ለአትክልት ይከፍላል። ከ18 በታች የሆኑ ነፍሰ ጡሮች፦ ድጎማ ማግኘት አያስፈልግም።</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP ተከልክለዋል? በደብዳቤው ላይ ካለው ቀን ጀምሮ በአንድ ወር ውስጥ ውሳኔው እንደገና እንዲታይ (mandatory reconsideration) ይጠይቁ።</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">በእንግሊዝ ውስጥ GP ማየት ለሁሉም ነጻ ነው፣ የኢሚግሬሽን ሁኔታቸው ምንም ቢሆን። የሆስፒታል ሕክምና ሊያስከፍል ይችላል፦ መጀመሪያ ምክር ያግኙ።</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">በቤት ውስጥ ጥቃት ምክንያት ቤት አልባ የሆነ ሰው ሁልጊዜ ቅድሚያ (priority need) አለው። ምክር ቤቱ (council) ከመርዳቱ በፊት ማስረጃ መጠየቅ የለበትም።</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS አስተርጓሚዎችን ያዘጋጃል፣ ይከፍላልም። ቀጠሮ ሲይዙ ይጠይቁ። ልጆች ማስተርጎም የለባቸውም።</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">የመጀመሪያው Universal Credit ክፍያ 5 ሳምንታት ያህል ይወስዳል። ቅድመ ክፍያ ወለድ የሌለው ብድር ነው፦ ከኋለኞቹ ክፍያዎች ይመለሳል።</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">GP ጋር ለመመዝገብ የአድራሻ ማስረጃ ወይም መታወቂያ አያስፈልግዎትም። የኢሚግሬሽን ሁኔታ ለውጥ አያመጣም።</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">ለመቀጠል Enter ይጫኑ</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">በራሳቸው ቃል፣ ለምሳሌ፦ የጥርስ ሐኪም</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">የሚጠብቅ ሰው የለም። እየተነጋገሩ ሳለ በCtrl+M ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">ዛሬ ገና ማንም የለም። የመጀመሪያው ሰው የሚያስፈልገውን ይጻፉ፣ ለምሳሌ የጥርስ ሐኪም።</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>ለእርስዎ እንደ ደህንነት ጥበቃ ኃላፊ የተጻፉ ማስታወሻዎች፦ {0} ገና አልተከፈተም</numerusform>
            <numerusform>ለእርስዎ እንደ ደህንነት ጥበቃ ኃላፊ የተጻፉ ማስታወሻዎች፦ {0} ገና አልተከፈቱም</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">ያልተጠናቀቀ ነገር የለም።</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">ዝርዝሩን ይክፈቱ</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">ዛሬ የተስተናገዱ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ዛሬ</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">ዛሬ፣ {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">ያልተጠናቀቀ</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ይህ ሰው ምን ያስፈልገዋል?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} በኋላ</numerusform>
            <numerusform>{0} በኋላ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} ጊዜው ያለፈ</numerusform>
            <numerusform>{0} ጊዜው ያለፈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} ዛሬ</numerusform>
            <numerusform>{0} ዛሬ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} አስቸኳይ</numerusform>
            <numerusform>{0} አስቸኳይ</numerusform>
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
        <translation type="unfinished">1. ለUSB ጉዞ ያዘጋጁ…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. ፋይል ያድርሱ…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. ይፍቱ…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">አንድ ባልደረባ በፍላሽ ላይ አዘጋጅቶታል። ፋይሉ ተቆልፏል፦ ውስጡ ምንም ማንበብ አይችሉም፣ እሱም እዚህ ምንም አያነብም። ሁለት ጊዜ ወይም ዘግይቶ ማድረስ ምንም አይጎዳም።</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">የሰርቨሩ አድራሻ፣ ለማድረስ</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">የቡድኑ ሰርቨር እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">ደርሷል። ፍላሹን ወደ ተዘጋጀበት ይመልሱና እዚያ ይፍቱት።</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">ኢንተርኔት ለሌለው ባልደረባ ፋይል ያድርሱ</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">ፋይል ያድርሱ…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">ለቀናት ኢንተርኔት የለም? የUSB ጉዞ</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">የሚጠባበቀውን በፍላሽ ላይ ያዘጋጁ፣ ኢንተርኔት ባለው ማንኛውም ኮምፒውተር ላይ ያድርሱ፣ መልሱንም እዚህ ይፍቱ። ፋይሉ ተቆልፏል፦ የሚያደርሰው ሰው ምንም ማንበብ አይችልም። ሁለት ጊዜ ወይም ዘግይቶ ማድረስ ምንም አይጎዳም።</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>ተዘጋጅቷል፦ {0} መዝገብ። ፍላሹን ኢንተርኔት ወዳለው ኮምፒውተር ይውሰዱና እዚያ ያድርሱት።</numerusform>
            <numerusform>ተዘጋጅቷል፦ {0} መዝገቦች። ፍላሹን ኢንተርኔት ወዳለው ኮምፒውተር ይውሰዱና እዚያ ያድርሱት።</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">እባክዎ የቡድኑን ሰርቨር አድራሻ ይጻፉ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ይቁም</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">ይህ ፋይል እዚህ ብዙ መዝገቦች እንዲሰረዙ ይጠይቃል። ምንም አልተሰረዘም። ይህ ትክክል መሆኑን አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">ይፍቱ፣ እዚህም ይሰርዟቸው</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">ፋይሉ የት ይቀመጥ?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">የትኛው ፋይል ተመለሰ?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">የትኛው ፋይል ይድረስ?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">የመጨረሻ ቅጂ፦ {0}፣ አልተረጋገጠም።</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">የመጨረሻ ቅጂ፦ {0}።</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">ተቆልፏል፣ ነገር ግን ዲስኩ ተጨማሪ አልተቀበለም። ቃላትዎ Signpost እስኪዘጋ ድረስ ይያዛሉ። ቦታ ያስለቅቁ፣ ከዚያ ይክፈቱና Ctrl+S ይጫኑ።</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">ተቆልፏል። ሲጽፉ የነበረው ተጠብቋል።</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">ገና ቅጂ የለም።</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ብቻ ተቀምጧል።</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">የአገልግሎቶቹ ዝርዝር ሊነበብ ስላልቻለ አሁን ባዶ ነው። ስለ ሰዎች ያለው ምንም አልጠፋም። አስተባባሪ እንደገና እንዲያስገባው ይጠይቁ፦ ቅንብሮች፣ የአገልግሎት ማውጫ።</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ይቀጥሉ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ወደ ጎን ያስቀምጡ</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">አልጨረሱም ነበር ({0})።</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">አሁን አደጋ አለ?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">ገና አልተሞላም</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ይዝጉ</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">አስቸኳይ እርዳታ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ይመለሱ</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">ሁለት አማራጮች ያሏቸው ምዝገባዎች</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">ወይም ትክክለኛውን ይጻፉ</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">እባክዎ ትክክለኛውን ይጻፉ።</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ተወስኗል። ይቀልብሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">ሌላው አማራጭ</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">ሁለት ሰዎች ተለያይተው ሳሉ ያንኑ ነገር ለውጠዋል። ምንም አልጠፋም፦ ሁለቱንም ይመልከቱና ይምረጡ።</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">ሁለት አማራጮች</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">ተቀልብሷል። ሁለቱም አማራጮች እንደገና እዚህ አሉ።</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">እስኪመርጡ ድረስ ስልክ ቁጥሩ ባለበት ሁሉ ይበልጥ ደህና የሆነው ይታያል።</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">የጻፍኩትን ይጠቀሙ</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">አሁን በጥቅም ላይ ያለው</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">ሁሉም</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter፦ ምን ሆነ?   {0}፦ የሰውየው ገጽ</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">በኋላ {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">የግራ ቀስት</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">የእኔ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">ቀን የሌለው {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">ቡድኑን የሚጠብቅ ሰው የለም። “ሁሉም” የሚለውን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">እርስዎን የሚጠብቅ ሰው የለም። “ቡድን” እና “ሁሉም” የሚሉትን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">የሚጠብቅ ሰው የለም። እየተነጋገሩ ሳለ በCtrl+M ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">ጊዜው ያለፈ {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">የቀኝ ቀስት</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">ቡድን</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">ዛሬ {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">አስቸኳይ {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">የማን</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ወደ ዝርዝሩ ይመለሱ</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">ማስታወሻ (ባዶ ሊሆን ይችላል)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">አሁን ይህ ማን እንደሆነ እናውቃለን</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">የ{0}ን ገጽ ይክፈቱ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ያስቀምጡ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">እስካሁን</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ምን ሆነ?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">እስካሁን የተደረገው፦ {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">ይህን ማስታወሻ አልጨረሱም ነበር። ይቀጥሉ።</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>{0} ጊዜ ተሞክሯል</numerusform>
            <numerusform>{0} ጊዜ ተሞክሯል</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">አስቸኳይ</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">{0} እየጠበቁ ነው</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ከ{0} ጋር</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">የምናውቀው ሰው ነው?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">አዲስ ተገልጋይ “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">ስም አልተሰጠም</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">ማን</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">ያለ ስም</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}። እዚህ የሚያስቀምጡትን ያያሉ።</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">የሚታረም ቋንቋ</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">ለማረም የሰንጠረዥ ፋይል ይሥሩ</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">ለማረም የሰንጠረዥ ፋይል ይሥሩ…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">ይህን ቋንቋ የሚናገር ሰው ቃላቱን በሰንጠረዥ ፋይል ውስጥ ማረም ይችላል። ከዚያ ቃላቱ በዚህ ኮምፒውተር ላይ ይታያሉ።</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">እርማቶችን ይቀበሉ</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">እርማቶችን ይቀበሉ…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">የሰንጠረዥ ፋይሉ ተሠርቷል። መሆን ያለበትን “correction” ስር፣ ስም ደግሞ “reviewed_by” ስር ይጻፉ። ከዚያ እዚህ ያስገቡት።</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}። የተለወጡ፦ {1}። የተረጋገጡ፦ {2}። Signpost በሚቀጥለው ጊዜ ሲከፈት ይታያሉ።</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111፣ ከዚያ 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">ኮድ እያንዳንዳቸው 5 ፊደላትና አሃዞች ያሏቸው 7 ቡድኖች አሉት። ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">አንድ ዓምድ Signpost ከማያውቀው ነገር ጋር ተዛምዷል።</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">ስምምነት ሊጠቅሳቸው የሚችለው፦ {0}። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">ቅጂ ለ{0} በ{1} ውስጥ ተጋርቷል።</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">የተዛመደ ዓምድ በዚህ ፋይል ውስጥ የለም። ዓምዶቹን እንደገና ያዛምዱ።</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">አንድ ፍላጎት በጣም ረጅም ነው። እባክዎ ከ500 ፊደላት በታች ያድርጉት፤ ማስታወሻዎች ተጨማሪ ይይዛሉ።</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">እነዚህን ፋይሎች አዲስ የSignpost ስሪት ሠርቷቸዋል። ምንም አልተለወጠም። ለመክፈት አዲሱን ስሪት በዚህ ኮምፒውተር ላይ ይጫኑ።</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">ስም የሌለው አገልግሎት ሊቀመጥ አይችልም። እባክዎ ያውጡትና እንደገና ይጨምሩት።</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>አንድ ጽሑፍ በጣም ረጅም ነው። እባክዎ እያንዳንዱን ከ{0} ፊደል በታች ያድርጉ።</numerusform>
            <numerusform>አንድ ጽሑፍ በጣም ረጅም ነው። እባክዎ እያንዳንዱን ከ{0} ፊደላት በታች ያድርጉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">አንዲት ሴት በትዳር ወይም በፍቅር ጓደኛ፣ በቀድሞ ጓደኛ ወይም በቤተሰብ ተጎድታለች፣ ዛቻ ደርሶባታል ወይም ቁጥጥር እየተደረገባት ነው፣ ወይም ስለ እሷ ይጨነቃሉ። ነጻ፣ ቀንና ሌሊት። የሚያስተዳድረው Refuge ነው።</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">መግቢያ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">አድራሻ</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>ዕድሜ {0} እና ከዚያ በላይ</numerusform>
            <numerusform>ዕድሜ {0} እና ከዚያ በላይ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>ዕድሜ ከ{1} እስከ {0}</numerusform>
            <numerusform>ዕድሜ ከ{1} እስከ {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>እና ተጨማሪ {0}።</numerusform>
            <numerusform>እና ተጨማሪ {0}።</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">ሌላ ምክንያት፣ በሌላ ቦታ የተመዘገበ።</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">በቡድኑ አድራሻ ሌላ ሰርቨር ስለመለሰ ምንም አልተላከለትም። {0} ለአስተባባሪዎ ይንገሩ።</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">የሚሸፈን አካባቢ</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">ከመደወልዎ በፊት ይጠይቁ።</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">በቡድኑ አድራሻ የSignpost ሰርቨር አይመልስም። {0} አድራሻው ተለውጦ እንደሆነ አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">በዚህ አድራሻ የSignpost ሰርቨር አይመልስም። {0} አድራሻውን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">የተወለዱት፦ እንደ 1984 ዓመት፣ “about 1984”፣ ወይም እንደ 17 March 1984 ሙሉ ቀን ይጻፉ። ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">የመሰረዝ ማረጋገጫ</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">የተረጋገጠው {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">ከእንግሊዝኛ ሌላ ቋንቋ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">እርስዎ ብቻ የሚያውቁትን የይለፍ ሐረግ ይምረጡ። ከዚያ የሚመጣውን የመልሶ ማግኛ ወረቀት ያትሙ።</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">የአዲስ ፋይል ስም ይምረጡ። ምንም አልወጣም።</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">የዚህ ሰው መረጃ ለምን እንደሚሰረዝ ይምረጡ። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">አሁን ዝግ ነው። {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">ያኔ ዝግ ነው። {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ግንኙነቶች</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">የተጠናቀቀበት ቀን</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">ቀኑ አይታወቅም</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">የትውልድ ቀን፦ እንደ 1984 ዓመት ወይም ሙሉ ቀን ይጻፉ። ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">የተስተናገዱበት ቀን</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">በየወሩ ቀን {0}</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">ቀኖቹ አይታወቁም</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">የማብቂያ ቀን</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">ፎቶ አያንሱት፣ በኢሜይል አይላኩት፣ በኮምፒውተር ላይ አያስቀምጡት።</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">አይደውሉ።</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">የጽሑፍ መልእክት አይላኩ።</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ኢሜይል</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">ድንገተኛ አደጋ፦ አምቡላንስ፣ ፖሊስ፣ እሳት አደጋ</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">ባዶ ነው፣ ግን ምክንያት ወይም ቀን አለ። እንደ አዎ ተወስዷል።</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">ከዚህ በፊት የተሠሩ የተመሰጠሩ ቅጂዎች እስከ {0} ይሰረዛሉ። ቅጂ ከዚያ በፊት ከተመለሰ ይህ ሰው ወዲያውኑ ከእሱ ይወገዳል።</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">ተመስጥሯል፣ እያንዳንዱ ገጽም ሊነበብ ይችላል።</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">“ተጨማሪ እርዳታ ያስፈልጋል” ውስጥ ያሉ መዝገቦች</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ለዘለቄታው የተሰረዘ፦</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">የተሰረዘበት ቀን {0}፣ የሰረዘው {1}።</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">በየቀኑ</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">ሁሉም በዚህ ኮምፒውተር ላይ ተቀምጧል፣ በኋላ ይላካል።</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">የቤተሰብ ስም</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">ሁለት አማራጮች ያሏቸው መስኮች</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">የወሩ አምስተኛ {0}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">የራስ ስም</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">የወሩ የመጀመሪያ {0}</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>ለደህንነት፣ እባክዎ {0} ሰከንድ ይጠብቁ። ማስታወሻዎችዎ ደህና ናቸው።</numerusform>
            <numerusform>ለደህንነት፣ እባክዎ {0} ሰከንዶች ይጠብቁ። ማስታወሻዎችዎ ደህና ናቸው።</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">ለ፦ {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">የወሩ አራተኛ {0}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">ነጻ</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">የጋዝ ድንገተኛ አደጋ</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">ይህን ሰው እንደገና እንዴት ማግኘት እንችላለን?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">ምን ያህል በቶሎ? አስቸኳይ፣ በቅርቡ ወይም መደበኛ ይምረጡ።</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">እዚያ እርዳታ እንዴት እንደሚገኝ</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">ምን ያህል አስቸኳይ</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">በሉህ “{0}” ውስጥ ዓምድ “{1}” የለም።</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">አስተርጓሚ ያስፈልጋል</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">ተዋውቀዋል</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">የምናውቀው ሰው ነው?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">በፍጹም መጻፍ አልነበረበትም።</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">ቡድኑን ይቀላቀሉ</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">የእርዳታ ዓይነት</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ቋንቋዎች</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">ለዚህ ሰው ቋንቋዎች ተጨምረዋል።</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">ቋንቋዎች፦ እስከ 20 ይምረጡ።</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">ለመጨረሻ ጊዜ የተረጋገጠው</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">የወሩ የመጨረሻ {0}</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">ኬክሮስ</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">መልእክት ብቻ ይተዉ።</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">መልእክት አይተዉ።</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">በሰዎችና በግንኙነቶች መካከል ያሉ ትስስሮች</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">እንደ {0} ተመዝግቧል፣ መጀመሪያ ይደውሉ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">ኬንትሮስ</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">የተሠራበት ቀን፦ {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">ቢያንስ ስም፣ መለያ፣ ፍላጎት ወይም ማስታወሻ ከአንድ ዓምድ ጋር ያዛምዱ።</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">ይህን አድራሻ ላይሸፍን ይችላል፦ ይጠይቁ</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">የሚቻለው፦ {0}።</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">የአእምሮ ጤና ቀውስ</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">ደቂቃዎች፦ ከ0 እስከ 1440 ቁጥር ይጻፉ፣ ወይም ባዶ ይተዉ።</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">ይህ ስም ያላቸው ከአንድ በላይ ፕሮጀክቶች አሉ። ምንም አልተለወጠም። መለያውን (id) ይስጡ።</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">የአገልግሎቱ ስም</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">ብሔራዊ የቤት ውስጥ ጥቃት የእርዳታ መስመር (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">ፍላጎቶች</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተጨማሪ እርዳታ ያስፈልጋል</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">ከቡድኑ ሰርቨር ጋር ግንኙነት የለም። {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">ደብዳቤ አይላክ።</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">ስም የለም</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">ስም የለም፦ {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">በዚህ ፕሮጀክት ውስጥ አሁን ማንንም ማጋራት አይቻልም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">ያለ ስምምነታቸው የማንም መረጃ አይጋራም። መጀመሪያ ይጠይቋቸው፣ እንዴት አዎ እንዳሉም ይግለጹ።</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">በዚህ ስም በዚህ ኮምፒውተር ላይ Signpost የሚጠቀም የለም። ከዝርዝሩ ስም ይምረጡ።</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">አልገባም፦ ሰው፣ ፍላጎት ወይም ማስታወሻ የለውም።</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">አልገባም፦ ይህ ከዚህ በፊት ተሰርዟል። ሰውዬው እንደገና ከመጡ፣ እንደ አዲስ ሰው ያስገቡ።</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">ከ{0} ጀምሮ አልተረጋገጠም። መጀመሪያ ይደውሉ።</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">በዚህ ቀን መኖሩ አይታወቅም፣ መጀመሪያ ይደውሉ</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">ይህ ለመጨረሻ ጊዜ መቼ እንደተረጋገጠ አይታወቅም። መጀመሪያ ይደውሉ።</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">አይታወቅም፣ ይጠይቁ</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">ገና አልተቀመጠም፦ በዲስኩ ላይ መጻፍ አልተቻለም። ቃላትዎ አሁንም እዚህ ናቸው። ዲስኩ መገናኘቱን ያረጋግጡ፣ ከዚያ Ctrl+S ይጫኑ።</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">ገና አልተቀመጠም፦ ዲስኩ ሞልቷል። ቃላትዎ አሁንም እዚህ ናቸው። ቦታ ያስለቅቁ፣ ከዚያ Ctrl+S ይጫኑ።</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">ለዚህ ሰው ከበፊቱ የተለየ ነው። ከረድፉ ጋር ተቀምጧል።</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ማስታወሻ</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">ማስታወሻዎችና ክፍት ፍላጎቶች የግንኙነቶች አካል ናቸው፦ ለግንኙነቶችም ስምምነት ያስፈልጋል።</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">ከእሱ ምንም አልተቀመጠም።</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">ከእነዚህ አንዱ ከሌላ ድርጅት ጋር ተጋርቷል፣ ሌላው አልተጋራም። ማጣመር አይቻልም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">በወሩ አንድ {0}</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">ቡድኑን መጀመር የሚችሉት አስተባባሪ ብቻ ናቸው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">ሌላ የደህንነት ጥበቃ ኃላፊ መጨመር የሚችሉት የደህንነት ጥበቃ ኃላፊ ብቻ ናቸው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">ሌላ የደህንነት ጥበቃ ኃላፊ መጋበዝ የሚችሉት የደህንነት ጥበቃ ኃላፊ ብቻ ናቸው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">አዲስ የመልሶ ማግኛ ወረቀት መሥራት የሚችሉት የደህንነት ጥበቃ ኃላፊ ብቻ ናቸው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">እነዚህን ማስታወሻዎች የደህንነት ጥበቃ ኃላፊ ብቻ መክፈት ይችላሉ። በጥንቃቄ ተጠብቀዋል።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">ይህን ማስታወሻ የደህንነት ጥበቃ ኃላፊ ብቻ ማንበብ ይችላሉ። በጥንቃቄ ተጠብቋል።</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">ማስገባት የሚቻለው ከhttp እና ከhttps አድራሻዎች ብቻ ነው። {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">ይህን ስም ማንሳት የሚችለው የሰጠው ሰው ብቻ ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">ይህን መቀልበስ የሚችለው ያስቀመጠው ሰው ብቻ ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Signpost በኮምፒውተርዎ ላይ ይክፈቱ። በመጀመሪያው ገጽ ላይ “ይቀላቀሉ” የሚለውን ይምረጡ። እስካሁን በSignpost ብቻዎን ከሠሩ ወደ ቅንብሮች፣ “ቡድንና ኮምፒውተሮች” ይሂዱ፦ ያለዎት ሁሉ ይቆያል።</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">አሁን ክፍት እስከ {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">ያኔ ክፍት እስከ {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">የሥራ ሰዓት</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">የሥራ ሰዓቱ አይታወቅም፣ መጀመሪያ ይደውሉ</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">ዛሬ የሚከፈተው {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">የሚከፈተው {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">የሚከፈተው {0}፣ የሚዘጋበት ሰዓት አይታወቅም</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">ድርጅት፦ {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">የደህንነት ጥበቃ ኃላፊያችን</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">የሰውየው ገጾች</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ያለው የSignpost ፋይል ከፊሉ ሊነበብ አይችልም። ወደ ጎን ተቀምጧል፣ ምንም አልተተካም። የሚመለሱበት ቅጂ ገና የለም። Signpostን የሚንከባከበውን ሰው እርዳታ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ያለው የSignpost ፋይል ከፊሉ ሊነበብ አይችልም። ወደ ጎን ተቀምጧል፣ ምንም አልተተካም። ወደ {0} ቅጂ መመለስ ይችላሉ።</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">በዚህ ኮምፒውተር ላይ ያለ የSignpost ፋይል ከፊሉ ሊነበብ አይችልም። ምንም አልተተካም።</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">የእርስዎ ሰዎች አሁንም በዚህ ፕሮጀክት ውስጥ ተጋርተዋል፣ ወይም ከእሱ ለመላክ የሚጠባበቅ አለ። ምንም አልተለወጠም። መጀመሪያ መልሰው ይውሰዷቸውና ይለዋወጡ፣ ወይም ቅጂዎቹ እንደሚቆዩ ይግለጹ።</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ስልክ</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">ስልክ ቁጥሩ አይታወቅም</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">እባክዎ ቢያንስ አንድ የሥራ ድርሻ ይምረጡ።</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>እባክዎ ቢያንስ {0} ፊደል ይምረጡ። ጥቂት ቃላት አንድ ላይ ጥሩ ናቸው።</numerusform>
            <numerusform>እባክዎ ቢያንስ {0} ፊደላት ይምረጡ። ጥቂት ቃላት አንድ ላይ ጥሩ ናቸው።</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">እባክዎ ዓላማውን ከ500 ፊደላት በታች ያድርጉ።</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">እባክዎ ምክንያቱን ከ200 ፊደላት በታች፣ እንዴት እንደሚገኙ ደግሞ ከ500 በታች ያድርጉ።</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">እባክዎ ቡድን {0}ን እንደገና ይመልከቱ። ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">እባክዎ ለመቆለፊያው ገጽ ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">እባክዎ የድርጅትዎን ስም ይጻፉ። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">እባክዎ የድርጅትዎን ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">እባክዎ ስምዎን በመቆለፊያው ገጽ ላይ እንዲታይ በሚፈልጉት መንገድ ይጻፉ።</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">ፖስትኮድ</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">እንዴት እንደሚገኙ መናገር አይፈልጉም።</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">ይህን ወረቀት በታሸገ ፖስታ፣ በተቆለፈ ቦታ፣ ከኮምፒውተሩ ርቆ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">ምክንያት</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">የመልሶ ማግኛ ወረቀት</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">መለያ</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">የሰውየው መለያ ወይም ቁጥር</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ሪፈር ተደርገዋል</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">መጀመሪያ ይደውሉ</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">በስልክ ጥሪ ብቻ።</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">ይህን ብጣሽ ወረቀት ለሰጠዎት ሰው ይደውሉና ቃላቱን ያነጻጽሩ፦ በቅንብሮች፣ “ሰዎች” ውስጥ “በስልክ የሚነጻጸሩ ቃላት” የሚለውን ይጫኑ። በሁለቱም ኮምፒውተሮች ላይ አንድ ናቸው።</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">መቼ እንደሚከፈት ለመጠየቅ ይደውሉ</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">የሥራ ድርሻዎቹ፦ {0}።</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">ረድፍ {0} ሊነበብ አይችልም፦ እዚያ የጥቅስ ምልክት ጎድሎ ይሆናል።</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">ረድፍ {0} ከ32,767 ፊደላት በላይ ያለው ሕዋስ አለው።</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">ረድፍ {0} ከ200 በላይ ዓምዶች አሉት። ትክክለኛው ፋይል ነው?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">በዚህ ቀን አለ፣ ሰዓቱ አይታወቅም። መጀመሪያ ይደውሉ</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">ስለ ደህንነቱ የተጠበቀ መገናኛ አልተጠየቁም። ከመደወልዎ በፊት ይጠይቁ።</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">ሳማሪታንስ (Samaritans)</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">እያንዳንዱ አገልግሎት እንዴት እንደተሰጠ ይግለጹ፦ በቃል ተነግሯቸዋል፣ የመረጃ ወረቀት፣ ተዋውቀዋል ወይም ሪፈር ተደርገዋል።</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">የታሸጉ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">ከወሩ የመጨረሻ በፊት ያለው {0}</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">የወሩ ሁለተኛ {0}</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">የተሰጠ አገልግሎት</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">የተሰጡ አገልግሎቶች</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">በርካታ ሰዎች ይህ ስም አላቸው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">ይህን መገለጫ በርካታ ሰዎች ይጠቀማሉ፣ ኮዱ ግን እርስዎን ብቻ ያስገባል። ከባዶ አቃፊ ጋር ይጠቀሙበት፣ ወይም መጀመሪያ ሌሎቹን ያስወግዱ። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">ይህን መገለጫ በርካታ ሰዎች ይጠቀማሉ። እርስዎ ማን እንደሆኑ ይግለጹ።</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">ከሌላ ድርጅት ጋር የተጋራ</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">ለ{0} በ{1} ውስጥ የተጋራ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">ሉህ “{0}”፣ ረድፍ {1} ({2})፦ {3}።</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">ሉህ “{0}”፣ ረድፍ {1}፦ አንድ ሕዋስ በጣም ረጅም ነው።</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">ሉህ “{0}”፣ ረድፍ {1}፦ አንድ ቀመር ሊነበብ አይችልም።</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">ሉህ “{0}”፣ ረድፍ {1}፦ ይህ ጽሑፍ አይደለም።</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost ይህን ፋይል በዚህ ኮምፒውተር ላይ በምስጢር መጠበቅ ስለማይችል አልከፈተውም። ምንም አልተለወጠም። Signpostን የጫነውን ሰው እርዳታ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost {0} የሚባለውን ዓይነት ማንበብ አይችልም። {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost ተቆልፏል። ሲጽፉ የነበረው ተጠብቋል። ለመቀጠል ይክፈቱት።</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost በዚህ ኮምፒውተር ላይ ተከፍቷል። ምንም አልተለወጠም። ወደ ተከፈተው መስኮት ይሂዱ፣ ወይም መጀመሪያ ይዝጉት።</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost በዚህ አቃፊ ውስጥ መጻፍ ስላልተፈቀደለት ምንም ሊቀመጥ አልቻለም። ምንም አልተለወጠም። አቃፊውን መጻፍ ወደሚችሉበት ቦታ ያዛውሩ፣ ወይም ፈቃድ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost እዚያ መጻፍ አልተፈቀደለትም። ምንም አልጠፋም። አንዳንድ ፍላሾች የሚቆልፍ ትንሽ ማብሪያ አላቸው። ይክፈቱት ወይም ሌላ ቦታ ይምረጡ፣ እንደገናም ይሞክሩ።</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">አንዳንድ ዲስኮች የተሰረዙ ፋይሎችን ምልክት ለተወሰነ ጊዜ ያቆያሉ። Signpost እነዚያን ማጥፋት አይችልም።</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">ከዚያ በኋላ አንድ ሰው ይህን ለውጧል። ምንም አልተለወጠም። እንደገና ይመልከቱት።</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">ይህን ፋይል ያዘጋጀው ይህን ኮምፒውተር የሚጠቀም ሌላ ሰው ነው። ምንም አልተለወጠም። Signpost ከፍተው እንዲፈቱት ይጠይቋቸው።</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">ሌላ ሰው ይህን ወስኗል፣ ወይም መዝገቡ የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">በዚህ ስም Signpost የሚጠቀም ሰው አለ። የስም መነሻ ፊደል ይጨምሩ።</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">አንድ ሰው መቋቋም አቅቶታል፣ ራሱን ሊጎዳ ይችላል፣ ወይም ሌሎች የማይሰሙትን ወይም የማያዩትን ይሰማል ወይም ያያል። ወደ 111 ይደውሉና የአእምሮ ጤና አማራጩን (2) ይምረጡ። ቀንና ሌሊት፣ በማንኛውም ዕድሜ። ሕይወት አደጋ ላይ ከሆነ 999።</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">አንድ ሰው አሁን የሕክምና እርዳታ ያስፈልገዋል፣ ነገር ግን የሕይወትና የሞት ጉዳይ አይደለም። ነጻ፣ ቀንና ሌሊት። አስተርጓሚ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">አንድ ሰው የጋዝ ሽታ ሸቶታል፣ ወይም የካርቦን ሞኖክሳይድ ማንቂያ ይጮኻል። መስኮቶችን ይክፈቱ፣ ማብሪያና ማጥፊያ አይንኩ፣ ወደ ውጭ ይውጡ፣ ከዚያ ይደውሉ። ነጻ፣ ቀንና ሌሊት።</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">አንድ ሰው ከሚያዳምጥ ሰው ጋር መነጋገር ይፈልጋል። ነጻ፣ ቀንና ሌሊት። በስልክ ሂሳብ ላይ አይታይም።</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">የአንድ ሰው ሕይወት አደጋ ላይ ነው፣ አንድ ሰው ክፉኛ ተጎድቷል፣ ወይም አሁን ወንጀል እየተፈጸመ ነው። መናገር አደገኛ ነው? በሞባይል ወደ 999 ይደውሉ፣ ከዚያ ሲጠየቁ 55 ይጫኑ።</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">አንድ ነገር ለቡድኑ ሰርቨር በጣም ትልቅ ነው። {0} ለአስተባባሪዎ ይንገሩ።</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">ተሰርዞ የነበረ ነገር እንደገና እዚህ አለ። ለሚረዳዎት ሰው ይንገሩ።</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">በSignpost ውስጥ ስህተት ተፈጥሯል። ከተቀመጠው ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">የእነዚህ ደረጃዎች</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">ቆሟል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">ቆሟል። ከዚያ በፊት የነበረው ገብቷል፦ {0}። ሌላ ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">ቆሟል። {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">ይህን ብጣሽ ወረቀት ይቅደዱት። ኮዱ አንድ ጊዜ፣ ለአንድ ኮምፒውተር፣ ከላይ እስካለው ቀን ድረስ ይሠራል።</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">በጽሑፍ መልእክት ብቻ።</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">ያ ቀን ገና አልደረሰም። እባክዎ ቀኑን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">ይህ Signpost አልከፈተም። ምንም አልጠፋም። እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">አልሠራም። ምንም አልጠፋም።</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>ይህ ለአንድ ግንኙነት ከ{0} በላይ ሰው፣ ፍላጎት ወይም አገልግሎት ነው።</numerusform>
            <numerusform>ይህ ለአንድ ግንኙነት ከ{0} በላይ ሰዎች፣ ፍላጎቶች ወይም አገልግሎቶች ነው።</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">ያ ሰው በቡድኑ ውስጥ የለም። ሌላ ሰው ወይም ቡድኑን ይምረጡ።</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">እዚህ ያለው Wi-Fi መጀመሪያ እንዲገቡ ይፈልጋል። የድር አሳሽ ይክፈቱ፣ ይግቡ፣ ከዚያ እንደገና ይሞክሩ። {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">የቡድኑ ሰርቨር አድራሻ በዚህ መጀመር አለበት፦ https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">መልሱ ተበላሽቶ ስለመጣ ጥቅም ላይ አልዋለም። {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">የዚህ ኮምፒውተር ሰዓት ትክክል አይደለም። እባክዎ ያስተካክሉት። {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">ከሰርቨሩ ጋር ያለው ግንኙነት እዚህ ደህና አይደለም። {0} ሌላ ይሞክሩ።</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">ከቡድኑ ሰርቨር ጋር ያለው ግንኙነት እዚህ ደህና ስላልሆነ ምንም አልተላከም። {0} ሌላ ኔትወርክ ይሞክሩ፣ የዚህን ኮምፒውተር ቀንም ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">ግንኙነቱ መሃል ላይ ተቋርጧል። ምንም አልጠፋም። {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">ግንኙነቱ መሃል ላይ ተቋርጧል። {0} እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">የ{0} ቅጂ ይከፈታል።</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">የትውልድ ቀኑ ወደፊት ያለ ቀን ነው። እንደ 1984 ያለ ዓመት በቂ ነው።</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">መረጃን እንዴት እንደምንጠቀም የተነገራቸው ቀን ቀን አይደለም።</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">የተስማሙበት ቀን ገና አልደረሰም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">የማብቂያ ቀኑ አልፏል። ዛሬን ወይም ከዚያ በኋላ ያለ ቀን ይምረጡ።</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">ማሳያው ቆሟል፦ መስኮቱ ገጾቹን አልከፈተም።</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">ማውጫው ይህ አገልግሎት ከእንግዲህ የለውም።</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">የመጣው የአገልግሎት ማውጫ በቡድኑ ሰርቨር ስላልተፈረመ ጥቅም ላይ አልዋለም። በዚህ ኮምፒውተር ላይ የተቀመጠው እንደነበረው ይቆያል። ለአስተባባሪዎ ይንገሩ።</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር የላከው የአገልግሎት ማውጫ እዚህ ሊነበብ ስለማይችል ጥቅም ላይ አልዋለም። በዚህ ኮምፒውተር ላይ የተቀመጠው እንደነበረው ይቆያል። ለአስተባባሪዎ ይንገሩ።</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">ዲስኩ ለአገልግሎት ማውጫው በቂ ቦታ የለውም፦ {0} MB ያስፈልጋል። ምንም አልተለወጠም። ቦታ ያስለቅቁ፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">ዲስኩ ስለሞላ ምንም አልገባም። ምንም አልጠፋም። ቦታ ያስለቅቁ፣ ከዚያ እንደገና ያስገቡ።</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">ዲስኩ ሊሞላ ነው። በቅርቡ ቦታ ያስለቅቁ።</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">ፋይሉ ሊነበብ አይችልም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">ፋይሉ እዚያ ሊጻፍ አልቻለም። ምንም አልጠፋም። ፍላሹ አሁንም ተሰክቷል? እንደገና ይሰኩት ወይም ሌላ ቦታ ይምረጡ፣ እንደገናም ይሞክሩ።</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">ፋይሉ እዚያ ሊጻፍ አልቻለም። ምንም አልጠፋም። ሌላ ቦታ ይምረጡ።</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">ፋይሉ እንደነበረው ነው፣ ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">ለምስሎቹ አቃፊ መሥራት አልተቻለም።</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">የዚህ መገለጫ የቁልፍ ፋይል ስለተለወጠ Signpost አልተጠቀመበትም። ምንም አልተተካም። ወደ ቅጂ መመለስ ይችላሉ።</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">የመጨረሻው ቅጂ የ{0} ነው። አሁን አንድ ይሥሩ።</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>ስሙ በጣም ረጅም ነው። እባክዎ ከ{0} ፊደል በታች ያድርጉት።</numerusform>
            <numerusform>ስሙ በጣም ረጅም ነው። እባክዎ ከ{0} ፊደላት በታች ያድርጉት።</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">ለደህንነት ጥበቃ ኃላፊው የተጻፈው ማስታወሻ ባዶ ነው። የሚያስጨንቅዎትን ይጻፉ።</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>ማስታወሻው በጣም ረጅም ነው። እባክዎ ከ{0} ፊደል በታች ያድርጉት።</numerusform>
            <numerusform>ማስታወሻው በጣም ረጅም ነው። እባክዎ ከ{0} ፊደላት በታች ያድርጉት።</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">ይህን የጻፈው ሌላው ድርጅት ነው። ምልክት እንዲያደርጉበት ይጠይቋቸው።</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">ማተሚያው ወረቀቱን አልተቀበለም። ምንም አልጠፋም። በምትኩ በትልቁ ያሳዩት።</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">የመልሶ ማግኛ ወረቀቱ {0} አሉት፣ እያንዳንዱ {1}። የጻፉት {2} ከ{3} ነው። ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">ሰርቨሩ ይህ ኮምፒውተር ብዙ መዝገቦችን በአንድ ጊዜ እንዲሰርዝ ይጠይቃል። ምንም አልተሰረዘም። ይህ ትክክል መሆኑን አስተባባሪዎን ይጠይቁ፣ ከዚያ በ“ልውውጥ” ገጽ ላይ ይስማሙ።</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">ሰርቨሩ ይህን ፋይል ማንበብ አይችልም፦ የሌላ ቡድን ሰርቨር ነው፣ ወይም ተበላሽቷል። {0} አድራሻውን እንደገና ይመልከቱ፣ ወይም አዲስ ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">ሰርቨሩ ፋይሉን መቀበል አልቻለም። {0} ቆይተው እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">ሰርቨሩ ይህን ፋይል ያዘጋጀውን አያውቅም፦ የሌላ ቡድን ሰርቨር ነው፣ ወይም በመንገድ ላይ ተለውጧል። {0} አድራሻውን እንደገና ይመልከቱ፣ ወይም አዲስ ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">ሰርቨሩ ሥራ በዝቶበታል። {0} ከጥቂት ጊዜ በኋላ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">ሰርቨሩ እንዲህ ያለ ጥያቄ አያውቅም። ምንም አልተለወጠም። መጀመሪያ እንዲለዋወጡ ይጠይቋቸው።</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">የሰርቨሩ አድራሻ</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">ሉህ “{0}” በጣም ብዙ ረድፎች አሉት።</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">ሉህ “{0}” የለም።</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">ቡድኑ በዚህ መሃል ስለተለወጠ ሰርቨሩ ከዚህ ጉዞ ምንም አልተቀበለም። {0} አዲስ ፋይል አዘጋጅተው አንድ ጊዜ እንደገና ይውሰዱት።</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">ቡድኑ እንዲህ ያለ ኮምፒውተር የለውም። ምንም አልተለወጠም። ዝርዝሩን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">የቡድኑ ሰርቨርና ሌሎቹ ኮምፒውተሮች በሚቀጥለው ልውውጥ ያውቃሉ። ያኔ እያንዳንዱ የራሱን መዝገቦች ይሰርዛል።</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር የተላከውን አልተቀበለም። {0} ለአስተባባሪዎ ይንገሩ።</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ችግር አለበት። Signpost በራሱ እንደገና ይሞክራል። {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ገና የአገልግሎት ማውጫ የለውም። በዚህ ኮምፒውተር ላይ የተቀመጠው ይቆያል።</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ሥራ በዝቶበታል። Signpost በራሱ እንደገና ይሞክራል። {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር አዲስ Signpost ያስፈልገዋል። {0} ሲችሉ ይጫኑት።</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ከእንግዲህ ይህን ስም ወይም ኮምፒውተር አያስገባም። ያልላኩት በዚህ ኮምፒውተር ላይ ይቆያል። አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">የቡድኑ ሰርቨር ከቅጂ ተመልሷል። Signpost ከእሱ ጋር ያነጻጽራል። {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">የግንኙነቱ ሰዓት የሰዓት ሰቅ የለውም።</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">የትውልድ ዓመቱ ከ125 ዓመታት በፊት ነው። እባክዎ እንደገና ይመልከቱት።</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">መዝገባቸው በቂ ጊዜ ቆይቷል።</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">በዚህ መገለጫ ውስጥ ተገልጋዮች ወይም ግንኙነቶች አሉ፣ ቡድኑም የራሱ አለው። ምንም አልተለወጠም። አብረው የሚሄዱ ከሆነ ይግለጹ (--merge)፦ የሁለቱም ሁሉ ይቆያል፣ በሁለቱም ውስጥ ያሉ ሰዎች አንድ ሰው እስኪያጣምራቸው ድረስ ሁለት ጊዜ ይቆያሉ።</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">በዚህ መገለጫ ውስጥ ለደህንነት ጥበቃ ኃላፊው የተጻፉ ማስታወሻዎች አሉ፣ ለቡድኑ ማስተላለፍ የሚችሉት የዚህ መገለጫ የደህንነት ጥበቃ ኃላፊ ብቻ ናቸው። ምንም አልተለወጠም። በዚህ መገለጫ እንዲቀላቀሉ ይጠይቋቸው።</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">በዚህ ስም ፋይል አለ፣ ለማድረስ የተዘጋጀ ግን አይደለም። እንደነበረው ተትቷል። ሌላ ስም ይምረጡ።</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">ከሰርቨሩ ጋር ግንኙነት የለም። {0} ቆይተው እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">ገና ቅጂ የለም። አሁን አንድ ይሥሩ።</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">ገና ቅጂ የለም። በቅርቡ አንድ ይሥሩ።</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">በዚህ ስም ፋይል የለም። ስሙን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">እዚህ ምልክት የሚደረግበት ክፍት ማስታወሻ የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">እዚያ ለፋይሉ ቦታ የለም። ምንም አልጠፋም። በፍላሹ ላይ ቦታ ያስለቅቁ ወይም ሌላ ይውሰዱ፣ እንደገናም ይሞክሩ።</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">እንዲህ ያለ ፋይል የለም። ምንም አልተለወጠም። ስሙን ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">እንዲህ ያለ የጋራ ፕሮጀክት የለም። ምንም አልተለወጠም። ዝርዝሩን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">በዚህ አቃፊ ውስጥ ገና የSignpost ነገር የለም። ሌላ ይምረጡ፣ ወይም አዲስ ይሥሩ።</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">እነዚህ ሁለት መዝገቦች ተጣምረው አንድ ሰው ሆነዋል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">ሁሉም የይለፍ ሐረጋቸውን ከረሱ፣ ወይም ይህ ኮምፒውተር ጠፍቶ የመዝገቦቹ ቅጂ ካለዎት፣ እነዚህ ቃላት የድርጅትዎን መዝገቦች ይከፍታሉ። ያለ የይለፍ ሐረግ ወይም ያለዚህ ወረቀት ማንም ሊከፍታቸው አይችልም፦ የSignpost ሠሪዎችም ሆኑ የጥገና ሱቅ።</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">እነሱ ጠይቀዋል።</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">ይህን ለእርስዎ አላቀረቡም፣ ወይም መልሰው ወስደውታል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">ከእርስዎ የተለየ ቁልፍ ተሰጥቷቸዋል። ምንም አልተለወጠም። የካርድዎን ቃላት ከእነሱ ጋር በስልክ ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">የወሩ ሦስተኛ {0}</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">ይህ የExcel ፋይል ስለተበላሸ ሊነበብ አይችልም። እንደገና ያስቀምጡት።</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">ይህ የExcel ፋይል ሲፈታ ከሚመስለው እጅግ ይበልጣል። አልተከፈተም።</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">ይህ መልስ ለሌላ ኮምፒውተር ወይም ለሌላ መገለጫ ነው፣ ወይም ተበላሽቷል። ምንም አልተለወጠም፣ ምንም አልጠፋም። በተዘጋጀበት ቦታ ይፍቱት። እዚህ ከነበረ፣ አዲስ ፋይል ያዘጋጁ።</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">ይህ እዚያ ሊጻፍ አይችልም። ምንም አልተለወጠም። ከሁለቱ አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">ስለ ሰውየው ምንም እንዳይቀር ይህ ማረጋገጫ ስም የለውም።</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">ይህ ኮድ በቡድኑ ውስጥ ላለ ሰው ሌላ ኮምፒውተር ነው። ከባዶ አቃፊ ጋር ይጠቀሙበት። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">ይህ ኮድ ማንንም አያስገባም፦ ጥቅም ላይ ውሏል፣ ጊዜው አልፏል፣ ወይም ለሌላ ሰርቨር ነው። ምንም አልተለወጠም። አዲስ ይጠይቁ።</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">ይህ ኮምፒውተር ቃላቱን ጮክ ብሎ ማንበብ አልቻለም።</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">ይህ ኮምፒውተር ኢንተርኔት የለውም። {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">ይህ ኮምፒውተር ኢንተርኔት የለውም። {0} ቆይተው እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">የቡድኑ አስተባባሪ ይህን ኮምፒውተር ከቡድኑ አስወግደዋል።</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">አስተባባሪው ይህን ኮምፒውተር ከ{0} አስወግደዋል። የቡድኑ የነበረው ሁሉ እዚህ ተሰርዟል፣ ቅጂዎቹም ጭምር።</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">ይህ ኮምፒውተር ብቻውን ይሠራል፦ በSignpost ውስጥ ሌላ ቦታ መዝገቦች የሉም።</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">ይህ ግንኙነት በዚህ ኮምፒውተር ላይ የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">ይህ ግንኙነት በዚህ ስም ተቀምጧል። በምትኩ እርማት ይጻፉ።</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">ይህ ግንኙነት ተቀልብሷል። ቃላቱ “ያልተጠናቀቀ” ስር ናቸው።</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">ይህ ቀን ገና አልደረሰም። ተቀምጧል።</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">ይህ ረቂቅ የሌላ ሰው ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">ይህ ምዝገባ በዚህ ኮምፒውተር ላይ የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">ይህ ፋይል ሊከፈት አይችልም። በሌላ ቦታ ይዝጉት፣ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">ይህ ፋይል ሊከፈት አይችልም። ስሙን ይመልከቱ።</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">ይህ ፋይል እንደ ጽሑፍ ሊነበብ አይችልም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">ይህ ፋይል የሌላ ስሪት ቅርጽ አለው። Signpostን ይዝጉና እንደገና ይክፈቱ።</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">ይህ ፋይል ወደ ሰርቨሩ ደርሷል፦ መልሱን ይዟል። እንደነበረው ተትቷል። ወዳዘጋጀው ኮምፒውተር ይመልሱት።</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">ይህ ፋይል ከ200,000 በላይ ረድፎች አሉት። ወደ ትንንሽ ፋይሎች ይከፋፍሉት።</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">ይህ ፋይል ገና ወደ ሰርቨሩ አልደረሰም። ምንም አልተለወጠም። ኢንተርኔት ወዳለው ኮምፒውተር ይውሰዱት፣ እዚያ ያድርሱት፣ ከዚያ እዚህ ይፍቱት።</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">ይህ ፋይል የሌላ ድርጅት ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">ይህ ፋይል ባዶ ነው።</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">ይህ ፋይል ለትርጉም ጥቅል በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">ይህ ፋይል ከ50 MB ይበልጣል። ወደ ትንንሽ ፋይሎች ይከፋፍሉት።</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">ይህ ፋይል ሲፈታ ከትርጉም ጥቅል እጅግ ይበልጣል።</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">ይህ ፋይል ከረጅም ጊዜ በፊት ተዘጋጅቷል፣ ከዚያ በኋላ ሌሎች ጉዞዎች ተደርገዋል። ምንም አልተለወጠም፣ ምንም አልጠፋም። አዲስ ያዘጋጁ።</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">ይህ አቃፊ የSignpost መገለጫ ይዟል። እንደነበረው ተትቷል። ሌላ ይምረጡ።</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">ይህን አቃፊ መጠቀም አይቻልም፦ ስሙ በጣም ረጅም ነው፣ ወይም በቦታው ፋይል አለ። ምንም አልተለወጠም። ሌላ አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">ይህ አቃፊ Signpost የሠራው ቅጂ አይደለም። ሌላ ይምረጡ።</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">ይህ የተጋራ ገጽ ነው። የሚያጋራው የመጣበት ድርጅት ብቻ ነው።</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">ይህ አሮጌ ወይም የተቆለፈ የExcel ፋይል ነው። በExcel ይክፈቱት፣ የይለፍ ቃል ካለው ያንሱት፣ እንደ .xlsx ወይም .csv ያስቀምጡት፣ ያንንም ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">ይህ አዎም አይም አይደለም። እንደተጻፈ ተቀምጧል።</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">ይህ አዎም አይም አይደለም። እንደ አዎ ተወስዷል።</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">ይህ ያልተላከ ሥራ ፋይል አይደለም፣ ወይም ተበላሽቷል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">ይህ የSignpost ቋንቋ አይደለም። ያሉት፦ {0}።</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">ይህ የትርጉም ጥቅል አይደለም፣ ወይም ተበላሽቷል። እንደ .xlsx ያስቀምጡት።</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">ይህ የSignpost ካርድ አይደለም። ምንም አልተለወጠም። እንደገና እንዲልኩት ይጠይቋቸው።</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">ይህ ቀን አይደለም። ረድፉ ሕዋሱ እንደተጻፈ ሆኖ ተቀምጧል።</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">ይህ Signpost ለማድረስ ያዘጋጀው ፋይል አይደለም፣ ወይም ተበላሽቷል። ምንም አልተለወጠም፣ ምንም አልጠፋም። ከተበላሸ አዲስ ያዘጋጁ።</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">ይህ Signpost ሊያነበው የሚችል የሰንጠረዥ ፋይል አይደለም። እንደ .csv ወይም .xlsx ያስቀምጡት።</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">ይህ የትውልድ ዓመት አይደለም። እንደተጻፈ ተቀምጧል።</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">ይህ Signpost ሊያነበው የሚችል የExcel ፋይል አይደለም። እንደ .xlsx ወይም .csv ያስቀምጡት።</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">ይህ የSignpost የማጋራት ጥያቄ አይደለም። ምንም አልተለወጠም። እንደገና እንዲልኩት ይጠይቋቸው።</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">ይህ የሰርቨር አድራሻ አይደለም። ወረቀቱን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">ይህ አስቸኳይ፣ በቅርቡ ወይም መደበኛ አይደለም። እንደ በቅርቡ ተወስዷል።</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">ይህ ብቸኛው አስተባባሪ ነው። ምንም አልተለወጠም። መጀመሪያ ሌላ አስተባባሪ ይጨምሩ።</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">ይህ ብቸኛው የደህንነት ጥበቃ ኃላፊ ነው፣ የደህንነት ጥበቃ ማስታወሻዎቹን ሌላ ማንም ማንበብ አይችልም። ምንም አልተለወጠም። መጀመሪያ ሌላ የደህንነት ጥበቃ ኃላፊ ይጨምሩ።</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">ይህ የራስዎ ካርድ ነው። ሌላውን ድርጅት የእነሱን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">ይህ ስም ከእንግዲህ ይህን መገለጫ አይከፍትም። አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">ይህ ስም የተሰጠው በሌላ ቀን ነው። በምትኩ እርማት ይጻፉ።</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">ይህ ማስታወሻ በዚህ ኮምፒውተር ላይ የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">ይህ የማጋራት ጥያቄ ለሌላ ድርጅት ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">ይህ ተጠናቋል። መጀመሪያ እንደገና ይክፈቱት። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">ይህ ክፍት ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">ይህ የይለፍ ሐረግ በቀላሉ ሊገመት ይችላል። ግንኙነት የሌላቸው ሦስት ወይም አራት ቃላት ይሻላሉ።</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">ይህ ሰው በዚህ ፕሮጀክት ውስጥ ተጋርቷል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">ይህ የእርስዎ ሰው በዚህ ፕሮጀክት ውስጥ አልተጋራም።</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">ይህ ሰው በዚህ ኮምፒውተር ላይ Signpost ይጠቀማል።</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">የዚህ ሰው መዝገብ በዚህ ኮምፒውተር ላይ የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">ይህ መገለጫ የቡድን ሰርቨር ተቀላቅሏል። ምንም አልተለወጠም። ሌላ ቡድን ለመቀላቀል ሌላ አቃፊ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">ይህ መገለጫ የቡድን ሰርቨር አልተቀላቀለም። ምንም አልተለወጠም። መጀመሪያ አንዱን ይቀላቀሉ።</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">ይህ መገለጫ በሌላ ኮምፒውተርም ላይ ጥቅም ላይ ነው። አሁን የራሱን ቦታ ያገኛል። {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">ከሌላ ድርጅት ጋር የነበረው ይህ ፕሮጀክት አብቅቷል። እዚያ በተጋራው ላይ ምንም መጻፍ አይቻልም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">ይህ መዝገብ ራሱን ችሎ ያለ ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">ይህ የደህንነት ጥበቃ ማስታወሻ ሊነበብ አይችልም። እንደነበረው ተትቷል።</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">ይህ በዚህ መሃል ተጠናቋል። ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">ይህ የተቀመጠው በሌላ ቀን ነው። በምትኩ እርማት ይጻፉ፦ ምንም አልጠፋም።</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">ይህ በመካከሉ ተነስቷል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">ይህ ተቀልብሷል። ቃላቱ “ያልተጠናቀቀ” ስር ናቸው።</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">ሰዓቶቹ አይታወቁም፣ መጀመሪያ ይደውሉ</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">ለመጠቀም፦ በመቆለፊያ ገጹ ላይ “የይለፍ ሐረጌን ረስቻለሁ” የሚለውን ይምረጡና ቃላቱን በቁጥራቸው ቅደም ተከተል ይጻፉ።</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">ተነግሯቸዋል</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">የተነገራቸው ቀን፦ እንደ 24 November 2026 ያለ ቀን ይጻፉ። ባዶ መተው ይቻላል።</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 ጊዜ ተሞክሯል። አብረው ይወስኑ።</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">ሁለት ዓምዶች ከአንድ ነገር ጋር ተዛምደዋል። እያንዳንዱን አንድ ጊዜ ያዛምዱ።</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">በድርጅትዎ ውስጥ ሁለት ሰዎች የት እንዳለ ማወቅ አለባቸው።</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">ሁለት አማራጮች፦ ከመደወልዎ በፊት ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">የሰርቨሩን አድራሻና የዚህን ብጣሽ ወረቀት ኮድ በየክፍሉ ይጻፉ። የአጻጻፍ ስህተት ይገኛል፣ ይነገራልም።</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>እስከ ዕድሜ {0}</numerusform>
            <numerusform>እስከ ዕድሜ {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">የተዘመነ ነው።</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">የሚሠራው እስከ</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">ለ{0} በ{1} ውስጥ ተጋርቶ ነበር፣ ፕሮጀክቱ አብቅቷል</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">ድረ ገጽ</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">ከዚያ በፊት የነበረው ገብቷል፦ {0}።</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ምን ሆነ</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">ምን ሆነ? ከመልሶቹ አንዱን ይምረጡ፤ “አይታወቅም” አንዱ ነው።</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">የሚሰጠው</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">ሰርቨሩ ስለ ቡድንዎ የሚናገረው ሊረጋገጥ ስላልቻለ ከእሱ ምንም ጥቅም ላይ አልዋለም። {0} ለአስተባባሪዎ ይንገሩ።</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">ይዘው የሚመጡት</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ምን ማድረግ እንዳለብዎ</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">በዚህ ወረቀት ምን ማድረግ እንዳለብዎ</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">የተገኘው መሄድ ባለበት ቦታ ሊጻፍ አልቻለም። ከተቀመጠው ምንም አልጠፋም። ያ ዲስክ ሞልቷል? ቦታ ያስለቅቁና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">ገና ያልተላከው ለቡድኑ ሊታሸግ አልቻለም፣ ስለዚህ ከዚህ ኮምፒውተር ምንም አልተወገደም። አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">ከዚህ በፊት የታተመ፣ ወደ ውጭ የወጣ ወይም የተወሰደ ነገር ከዚህ ሊደረስበት አይችልም።</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">የት</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">የሚከታተለው ሰው</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ለማን ነው</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">የሚያስተዳድረው</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">ማን ይወስደዋል? ስማቸውን ይጻፉ።</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">ይህ ወረቀትና ኮምፒውተርዎ ያለው ሰው ሁሉንም ማንበብ ይችላል። ከጠፋ ወይም ከታየ በቅንብሮች ውስጥ አዲስ ይሥሩ።</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">ይህ ብጣሽ ወረቀት ያለው ሰው በእርስዎ ቦታ የቡድንዎን Signpost መቀላቀል ይችላል። ለሌላ ለማንም አይስጡት።</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">ሙሉ ስም</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">ምክንያት፦ {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">ያለ ስሙ ይህን ሰው እንደገና ማግኘት የሚችል የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>እስከ {0} ፊደል ያለው ስም ይጻፉ። ምንም አልተለወጠም።</numerusform>
            <numerusform>እስከ {0} ፊደላት ያለው ስም ይጻፉ። ምንም አልተለወጠም።</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">በዚህ ቋንቋ ቢያንስ አንድ ጽሑፍ ይጻፉ።</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">በደብዳቤ ብቻ።</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">የትውልድ ዓመት ወይም ቀን</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">አንድ ልጅ ወይም አዋቂ ጉዳት እየደረሰበት ነው ብለው ይጨነቃሉ። ዛሬ ይንገሯቸው፣ ከቻሉ ሰውየው ከመሄዱ በፊት።</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">ራስዎን ማስወገድ አይችሉም። ሌላ አስተባባሪ ይጠይቁ።</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">የሚጠቀሙበትን ኮምፒውተር ማገድ አይችሉም።</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">አስተባባሪው እርስዎን ከ{0} አስወግደዋል፣ ስለዚህ የይለፍ ሐረግዎ በዚህ ኮምፒውተር ላይ Signpostን ከእንግዲህ አይከፍትም። ያልላኩት እዚህ በሚቀጥለው ሰው ቀጣይ ልውውጥ ይላካል።</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">ይህን የጻፉት እርስዎ ነዎት። ቋንቋውን የሚያነብ ሌላ ሰው እንዲያረጋግጠው ይጠይቁ።</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">የእርስዎ ቁልፍ በቁልፍ ፋይሉ ውስጥ የለም። የመልሶ ማግኛ ወረቀቱን ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">የሥራ ድርሻዎ ይህን አያካትትም። ምንም አልተለወጠም። አስተባባሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">የቡድንዎ አስተባባሪ ይህን ስም ወይም ኮምፒውተር አስወግደዋል። ያልላኩት ለቡድኑ ታሽጎ ይቆያል።</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">አንድ ቀን ሊገባን ስላልቻለ ተትቷል</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">ቀመር እንደ ተራ ጽሑፍ ተቀምጧል</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">የጋራ ስም</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">አንድ ቁጥር ሊገባን ስላልቻለ ተትቷል</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">ስልክ ቁጥር በተለመደው መንገድ ተጽፏል</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">በካርታው ላይ ያለ ቦታ ትክክል ሊሆን ስለማይችል ተትቷል</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">አንድ ሰዓት ወይም ቀን ሊገባን ስላልቻለ ተትቷል</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">በጣም ረጅም ጽሑፍ ተቆርጧል</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">{0} ገደማ</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">ሰው ጨምሯል</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">ከተሳሳቱ የይለፍ ሐረጎች በኋላ</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">ከ0 በታች የሆነ ዕድሜ እንደማይታወቅ ተወስዷል</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">የኢሜይል አድራሻ ሊገባን ስላልቻለ ተትቷል</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">አደገኛ ወይም ሊነበብ የማይችል አገናኝ ተትቷል</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">በሌላ መንገድ</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">ቀጠሮ ተይዟል</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">በቤት</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">ወደ ቡድኑ ተመልሷል</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">ከሰንጠረዥ ፋይል የገባ</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">በኢሜይል</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">በስልክ</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">በጽሑፍ መልእክት</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">በቪዲዮ</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">ትልልቅ ፊደላት ተራ ፊደላት ተደርገዋል</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">ቅንብሮችን ለውጧል</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">የይለፍ ሐረጋቸውን ለውጠዋል</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">ውስብስብ ፍላጎቶች</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">ተሞክሯል፣ መልስ የለም</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">የሚደርስ ፋይል ተዘጋጅቷል</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">ኮምፒውተር ታግዷል</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">አልሄዱም</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">የዲጂታል እንቅፋት</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">ከዲጂታል አገልግሎት መገለል</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">አድልዎ</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">ተጠናቋል</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">ባዶ ጽሑፍ እንደማይታወቅ ተወስዷል</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">የሰው መረጃ ሰርዟል</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">መዝገቦችን ወደ ፋይል አውጥቷል</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">ፍርሃት ወይም አለመተማመን</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">ምልክት ተደርጓል</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">እርዳታ አግኝተዋል</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">ተላልፏል</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">ከቡድኑ ውጭ ላለ ሰው ተላልፏል</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">የተደበቁ ምልክቶች ወጥተዋል</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">የመኖሪያ ቤት ቀውስ</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">የአገልግሎት ማውጫ አስገብቷል</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">በአካል</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">ግብዣ አብቅቷል</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">ጋብዟል</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">ከሰው የተገለሉ</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">በስህተት መልስ ሰጥቷል ({0})።</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">ሊገኝ አልቻለም።</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">ማን እንደሚያስተዳድረው አይናገርም</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>ከ{0} በላይ ረድፍ አሉት።</numerusform>
            <numerusform>ከ{0} በላይ ረድፎች አሉት።</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">የራሱ መለያ የለውም፦ ከቃላቱ ተሠርቶለታል</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">ስም የለውም</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">ሊታይ የማይችል ምልክት ይዟል</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">ቁጥር ያልሆነ ቁጥር ይዟል።</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">ባዶ ነው፣ ወይም በጣም ረጅም ነው</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">ለአንድ አገልግሎት በጣም ትልቅ ነው</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">የአገልግሎቶች ዝርዝር ለመሆን እጅግ ጥልቅ ነው።</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">ከአገልግሎቶች ዝርዝር እጅግ የበዛ ይልካል።</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">ደህና ወዳልሆነ አድራሻ ይመራል።</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">ፊደላቱ በJSON ውስጥ መሆን እንዳለባቸው UTF-8 አይደሉም። ላኪውን UTF-8 ይጠይቁ።</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">ረድፎቹን መለየት አልተቻለም።</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">ተቀላቅሏል</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">የቋንቋ እንቅፋት</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">የመጨረሻ</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">ለመጨረሻ ጊዜ የተስተናገዱት {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">መልእክት መተው</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">ተትቷል</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">ፊደላት ሊነበቡ ስላልቻሉ ተተክተዋል</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">አዲስ የመልሶ ማግኛ ወረቀት ሠርቷል</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">ይህን ድርጅት ፈጥሯል</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">የቅርጸት ምልክቶች ከጽሑፉ ተወግደዋል</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">ተስተካክሏል</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">ተገልጋዮችን አጣምሯል</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">ሁለት ጊዜ የተገኘ</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">GP የላቸውም</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">አቅም ወይም ገንዘብ የለም</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">ቀን የለም</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">አስተርጓሚ የለም</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">ከእንግዲህ አያስፈልግም</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">ስም የለም</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">የመንግሥት ድጎማ የማግኘት መብት የላቸውም (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">ይህ ቁልፍ ያለው ጽሑፍ የለም</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">መስፈርቱን አያሟሉም</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">ገና አልተስተናገዱም</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">በውስጡ ያለ አንድ ረድፍ ስለ አገልግሎት ለመሆን በጣም ረጅም ነው።</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">በውስጡ ያለ አንድ አገልግሎት በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">በውስጡ ያለ አንድ ጽሑፍ ስለ አገልግሎት ለመሆን በጣም ረጅም ነው።</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">እንደገና ተከፍቷል</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">የተገልጋይ ገጽ ከፍቷል</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">የደህንነት ጥበቃ ማስታወሻ ከፍቷል</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">ከ{0} ጀምሮ ጊዜው ያለፈ</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">ደብዳቤ አትሟል</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት አትሟል</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">ተገኝተዋል፣ አሁንም እርዳታ ይፈልጋሉ</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">ምክንያቱ አልተጻፈም</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">ሰው አስወግዷል</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">መደወል</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">ከሌሎች የሚመጣ አደጋ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">ያው ስም</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">ያው ስልክ</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">ያው ፖስትኮድ</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">ያው የትውልድ ዓመት</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">ደብዳቤ አስቀምጧል</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት አስቀምጧል</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">ተገልጋዮችን ለይቷል</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">ከሁለት አማራጮች አንዱን ወስኗል</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">የደንበኛውን ማያ ገጽ አሳይቷል</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">ደብዳቤ አሳይቷል</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">የመረጃ ወረቀት አሳይቷል</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">አንድ ሰው</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">ሌላ ነገር</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">ክፍተቶች ተስተካክለዋል</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">የሰንጠረዥ ፋይል</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">አንድ መግለጫ ተትቷል</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">የጽሑፍ መልእክት መላክ</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">ግንኙነቱ ከመጨረሱ በፊት ተቋርጧል።</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">ግንኙነቱ ተቀልብሷል</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">የአገልግሎት ማውጫው ሊነበብ ስላልቻለ እንደገና ጀምሯል</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">የመጨረሻው እርምጃ ተቀልብሷል</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">ስሙ ሊቀመጥ የሚችል አይደለም</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">ቡድኑ</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">የተነበቡ ሊሆኑ የሚችሉ ቃላት የሉም</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">በዚህ አድራሻ የአገልግሎቶች ዝርዝር የለም።</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">በውስጡ የአገልግሎቶች ዝርዝር የለም።</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">በዚህ አቃፊ ውስጥ የአገልግሎቶች ዝርዝር የለም።</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">እንዲህ ያለ ፋይል የለም።</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">ይህ ፋይል ሊከፈት አልቻለም።</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">ይህ ፋይል ተበላሽቷል ወይም ያልተሟላ ነው።</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">ይህ ፋይል ባዶ ነው።</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">ይህ ፋይል ያልተሟላ ነው፦ መሃል ላይ ይቆማል።</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">ይህ ፋይል የአገልግሎቶች ዝርዝር ለመሆን በጣም ትልቅ ነው።</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">ይህ አሮጌ የExcel ፋይል ነው። እንደ .xlsx ወይም .csv ያስቀምጡትና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">ይህ የሰንጠረዥ ፋይልም የአገልግሎቶች ዝርዝርም አይደለም።</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">ይህ ጽሑፍ ስላልሆነ የአገልግሎቶች ዝርዝር ሊነበብ አልቻለም።</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">ይህ ሊነበብ የሚችል JSON አይደለም።</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">ይህ ሊነበብ የሚችል የአገልግሎቶች ዝርዝር አይደለም።</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">ይህ ቁልፍ ከዚህ በፊት መጥቷል</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">ይህ የሰንጠረዥ ፋይል ሉህ የለውም።</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">ይህ የሰንጠረዥ ፋይል ስለተበላሸ ሊከፈት አልቻለም።</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">ይህ የሰንጠረዥ ፋይል ተበላሽቷል።</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">ይህ የሰንጠረዥ ፋይል ሲፈታ በጣም ትልቅ ይሆናል።</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">ዛሬ</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">ያልተላከ ሥራ አስገብቷል</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">ከግንኙነት ላይ ስም አንስቷል</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">ጉዞ</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">ተሞክሯል፣ መልስ የለም</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">አይታወቅም</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">Signpost ከፍቷል</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">በመልሶ ማግኛ ወረቀቱ ከፍቷል</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">አስቸኳይ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">በመጠባበቅ ላይ</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>{0} ቀን በመጠባበቅ ላይ</numerusform>
            <numerusform>{0} ቀናት በመጠባበቅ ላይ</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">ወደ ቅጂ ተመልሷል</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">በማቀፊያ ቅንፎች ውስጥ ያለው እንደ እንግሊዝኛው አይደለም</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ከ{0} ጋር</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">ደብዳቤ መጻፍ</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB ነጻ ቦታ።</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} ገና የተሰየመ ሰው የለም፦ አስተባባሪዎን ይጠይቁ፣ ወይም ቅንብሮችን ይመልከቱ።</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} እና {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}፣ በ{1} የተጻፈ፣ አልተረጋገጠም</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}፣ በ{1} የተጻፈ፣ {2}፣ በ{3} የተረጋገጠ፣ {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}፣ በ{1} የተጻፈ፣ {2}፣ አልተረጋገጠም</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>ገና ያልተላከ {0} መዝገብ በፋይል {1} ውስጥ ታሽጎ ተቀምጧል። ቡድኑ ብቻ ሊከፍተው ይችላል። ለአስተባባሪዎ ይስጡት።</numerusform>
            <numerusform>ገና ያልተላኩ {0} መዝገቦች በፋይል {1} ውስጥ ታሽገው ተቀምጠዋል። ቡድኑ ብቻ ሊከፍተው ይችላል። ለአስተባባሪዎ ይስጡት።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} ተሰርዟል፣ የተመለሰ የለም።</numerusform>
            <numerusform>{0} ተሰርዘዋል፣ የተመለሰ የለም።</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} የውስጥ መስመር {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} ከ{1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}፣ ከ{1}፣ ቀኑ አይታወቅም</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}፣ ከ{1}፣ {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} ቡድን</numerusform>
            <numerusform>{0} ቡድኖች</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} Signpost ስለ ሰው የሚይዘው ነገር አይደለም።</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} ፊደል ወይም አሃዝ</numerusform>
            <numerusform>{0} ፊደላትና አሃዞች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር፣ የተለወጠ የለም።</numerusform>
            <numerusform>{0} መስመሮች፣ የተለወጠ የለም።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} ማይል</numerusform>
            <numerusform>{0} ማይል</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ከ{1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} ወይም {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} ሰው እና የመልሶ ማግኛ ወረቀት ይህን ይከፍታሉ።</numerusform>
            <numerusform>{0} ሰዎች እና የመልሶ ማግኛ ወረቀት ይህን ይከፍታሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} እስከ {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}፦ የቡድናችን ጽሑፍ፣ ተረጋግጧል</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}፦ የቡድናችን ጽሑፍ፣ አልተረጋገጠም</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}፦ ከዚህ ዝርዝር የተገኘ ጽሑፍ</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} እስከ {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}፣ ከ{1} ጀምሮ</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}፣ ሰዓቶቹ አይታወቁም</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}፣ እስከ {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}፣ {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}፣ {1} ከ{2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}፣ {1}፦ {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}። እንግሊዝኛው ከዚያ ወዲህ ተለውጧል</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}፦ ከመልሶቹ አንዱን ይምረጡ፣ ወይም እንዳልተጠየቁ ይተዉት።</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}፦ ከመልሶቹ አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}፦ የአገልግሎቶቹን ስም የያዘ ዓምድ የለም። አንዱን ዓምድ &quot;Name&quot; ይበሉት፣ ወይም ዓምዶቹን በSignpost ውስጥ ያዛምዱ። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}፦ በውስጡ አገልግሎት የሆነ የለም። {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}፦ በውስጡ አገልግሎት የለም። {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}፦ ይህ የሰንጠረዥ ፋይል ባዶ ነው። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}፦ {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} በጣም ረጅም ነው። እባክዎ ከ{0} ፊደል በታች ያድርጉት።</numerusform>
            <numerusform>{1} በጣም ረጅም ነው። እባክዎ ከ{0} ፊደላት በታች ያድርጉት።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}፣ በየ{0} ቀን</numerusform>
            <numerusform>{1}፣ በየ{0} ቀናት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}፣ በየ{0} ወር</numerusform>
            <numerusform>{1}፣ በየ{0} ወራት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}፣ በየ{0} ሳምንት</numerusform>
            <numerusform>{1}፣ በየ{0} ሳምንታት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">ይሸፍኑ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">እዚህ ነዎት</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">እየተጀመረ ነው…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">ይተዉት</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">የደረሰበት</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">እየቆመ ነው…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost ሊከፈት አልቻለም</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">እንደገና ይሞክሩ</translation>
    </message>
</context>
</TS>
