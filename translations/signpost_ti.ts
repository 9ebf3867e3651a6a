<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">ብዛዕባ</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">ኣብዚ ፎልደር ዘሎ ኩሉ ብምስጢራዊ ጽሑፍ ተዓጽዩ ኣሎ።</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">ፍቓዳት</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">ፖስትኮዳትን ከባቢታትን</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost ብመሰረት GNU Affero General Public License፣ ሕታም 3 ወይ ድሕሪኡ ነጻ ሶፍትዌር እዩ፦ ክትጥቀሙሉ፣ ከተጽንዕዎ፣ ከተካፍልዎን ክትቅይርዎን ትኽእሉ።</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">እቶም ፊደላት Noto Sans እዮም፣ ኣብዚ Signpost Sans ተባሂሎም፣ ብፍቓድ SIL Open Font License 1.1።</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">እዚ መስኮት ብ Qt ዝተሰርሐ እዩ፣ ብፍቓድ GNU LGPL ስሪት 3።</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">መዛግብቲ ዝቕመጡሉ ቦታ</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">ዘረባኦም ብዘይ ስም ክንጠቅስ ንኽእል ዶ</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">ክንድውለሎም ንኽእል ዶ</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">ናይ ጽሑፍ መልእኽቲ ክንሰደሎም ንኽእል ዶ</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">ነዚ ኣገልግሎት ብዛዕባኦም ክንነግር ንኽእል ዶ</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">ኣስተርጓሚ የድልዮ</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">ወረቐት ናብ ገዛ ምውሳድ ውሑስ እዩ</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">ካባና ተወሳኺ ሓገዝ ይደሊ</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">ምስ ሰበይቲ ክዛረብ ይደሊ</translation>
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
        <translation type="unfinished">ግደፎ</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">ኣብ ስክሪኖም መሊሶም</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">ጽሓፎ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">ብኻልእ መንገዲ</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">ሰብኣይ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ኣይፋል</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">ሰብኣይ ወይ ሰበይቲ ጥራይ ዘይኮነ (non-binary)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">ኣይተሓተተን</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ገና</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">ምንጋር ኣይመረጹን</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">ሰበይቲ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">እወ</translation>
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
        <translation type="unfinished">ትርኢት</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">ሕብርታት</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">ክሬማዊ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ጸልማት</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">ንኹሎም ነዚ ኮምፒዩተር ዝጥቀሙ። ክሳብ ሕጂ ዘይተተርጎመ ብእንግሊዝኛ ይርአ። ወረቓቕቲ ሓበሬታ ናይ ገዛእ ርእሶም ቋንቋ ኣለዎም።</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">ዓቢ ፍልልይ ሕብሪ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ብሩህ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">ዓቐን ጽሑፍ</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">እዚ ምርጫ ንቐጻሊ ግዜ ክዕቀብ ኣይከኣለን። ካልእ ዝተተንከፈ የለን።</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">ቆጸራ…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">ዕለት</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">ንኣብነት፦ ሓሙስ 3 ታሕሳስ</translation>
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
        <translation type="unfinished">ምስ መን</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  ነቶም ኣገልግሎታት ኣይተርኢ</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  ቁጽሪ ስልክን ሰዓታትን ጥራይ</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  ነቶም ኣገልግሎታት ኣርኢ</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">ሰብ ምስኦም እንተመጺኡ፡ ኣብኡ ዘሎ ጽሑፍ ኣብ ሓደጋ ከእትዎም ይኽእል። ነቲ ስክሪን ቅድሚ ምዛርካ ሕተት።</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">ነቲ ስክሪን መን ክርእዮ ይኽእል?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">ነዞም መዘኻኸሪታት ሓላፊ ድሕነት ሰባት ጥራይ ክኸፍቶም ይኽእል። ብውሕስነት ተዓቂቦም ኣለዉ።</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">ናብ {0} ወስኽዎ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">ስም ዘይብሎም ርክባት</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>ኣብ ዝሓለፈ {0} መዓልቲ ዝነበረ ኩሉ ርክብ ስም ኣለዎ።</numerusform>
            <numerusform>ኣብ ዝሓለፈ {0} መዓልታት ዝነበረ ኩሉ ርክብ ስም ኣለዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">ድሕሪኡ ኣብ ታሪኾም ይርከብ። ነታ ዕለት፣ ነቲ ሰዓትን ነቲ ቋንቋን ርኣዩ።</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">{0} ኣየናይ ርክብ እዩ ነይሩ?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc ይመልስ</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">ገጽ {0} ካብ {1}። ብናይ ምልክት መፍትሓት ይግልበጥ።</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc ይመልስ</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">ገጽ {0} ካብ {1}። ብናይ ምልክት መፍትሓት ይግልበጥ።</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">QR code ናይ ጽሑፍ እዚ ወረቐት</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">ኢንተርነት ዘይብሉ መሳርሕቲ ነዚ ፋይል ኣብ ስቲክ ኣእትይዎ። ዕጹው እዩ፦ ካብኡ ኣብዚ ክንበብ ዝከኣል የለን፣ ኣብዚ ዝተርፍ ድማ የለን።</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">ኣድራሻ ሰርቨር ጉጅለ</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">ንሰርቨር ጉጅለ ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">ተወሲዱ። ነቲ ስቲክ ናብ ዝተጠርነፈሉ ኮምፒዩተር መሊስኩም ውሰድዎ፣ ኣብኡ ድማ ፍትሕዎ።</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">ፋይል ውሰዱ</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">ውሰድዎ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ፋይል ምረጹ…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ፋይል</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">በጃኹም ኣብቲ ስቲክ ዘሎ ፋይል ምረጹ።</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">በጃኹም ኣድራሻ ሰርቨር ጉጅለ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">ኣየናይ ፋይል ክውሰድ?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">ኣብዚ ዘሎ ኩሉ ድሮ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ንጎኒ ተገዲፉ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። ከምቲ ናይ ቅድሚኡ ኮይኑ ኣሎ።</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">ዝጸሓፍኩምዎ ተመሊሱ ኣሎ።</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">ነዚ ገጽ ምቕያር ኣይወዳእኩምን ነይርኩም። ቀጽሉ፣ ወይ ንጎኒ ግደፍዎ።</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">ብዛዕባ</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">ካርድ ወይ ደብዳበ…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ርክባት</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">ዝርዝር ሓበሬታ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">ብኸመይ ንረኽቦም</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ፦ {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">ሓድሽ ርክብ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">ክፍልታት እዚ ገጽ</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">ለውጥታት ዓቅቡ (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ንጎኒ ግደፉ</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">ምስ መሻርኽቲ ኣካፍሉ…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">እንታይ ኮይኑ?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">ለውጥታትኩም ገና ኣይተዓቀበን።</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>ከምኡ’ውን {0} ተወሳኺ</numerusform>
            <numerusform>ከምኡ’ውን {0} ተወሳኺ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">ን“{0}” ዝተረኽበ ሰብ የለን። ካልእ ኣጸሓሕፋ ፈትኑ።</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">ዝተረኽቡ ሰባት</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">ክልተ ፊደላት ናይ ስም ጸሓፉ። ስም ወይ ስም ስድራቤት፣ ብዝኾነ ስርዓት።</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} ተረኺቡ</numerusform>
            <numerusform>{0} ተረኺቡ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ካብ {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">ክሳብ ሕጂ ብ{0} ቃላት የለን። እንግሊዝኛ ይረአ ኣሎ።</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">እዛ ኮምፒተር ን{0} ዝኸውን ድምጺ የብላን።</translation>
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
        <translation type="unfinished">ዝተዓሸገ መዘኻኸሪ። ሓላፊ ድሕነት ሰባት ጥራይ ከንብቦ ይኽእል።</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">ደሓር ተኣሪሙ።</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">ንሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">ዝተዋህበ</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">ዝተዋህበ፦ {0}።</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">ብኸመይ</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">ብቓላቶም</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">ቋንቋታት ኣይተሓተተን</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">ቃላቶም ክንጠቅስ ንኽእል ዶ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">ደቓይቕ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">ድሌታት</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">ዝተጻሕፈ ድሌት የለን</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">መዘኻኸሪ</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">መዘኻኸሪ ንሓላፊ ድሕነት ሰባት።</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">ዝተዋህበ የለን፣ መዘኻኸሪ የለን</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">ካልኦት ዝተሳተፉ</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">ምንጋር ኣይመረጹን</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">ዝረኣዮም</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">ናብ ጉጅለ ተላኢኹ።</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ኩነታት</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">ሓበሬታኦም ብኸመይ ከም እንጥቀመሉ ተነጊርዎም፦ {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ።</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">ክለኣኽ ይጽበ።</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">ዕንቅፋት ዝኾነ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ኣበይ</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">ዝተወልዱሉ {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">ኣስተርጓሚ ኣይተሓተተን</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">ኣስተርጓሚ፦ ሰብኣይ</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">ኣስተርጓሚ፦ ሰበይቲ</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">ኣስተርጓሚ፦ ዝኾነ ሰብ</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">ኣስተርጓሚ፦ ምንጋር ኣይመረጹን</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">ኣስተርጓሚ ኣየድልን</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">ኣይተመዝገበን</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ገና</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">ምንጋር ኣይመረጹን</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">ህጹጽ</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ምስ {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">እወ</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (ዝተረኽበ የለን)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ናብ ታሪኾም ተወሲኹ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">ተገልገልቲ</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ተጸንቢሩ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">ተኻፊሉ። እቲ ቅዳሕ ኣብ ቀጻሊ ምልውዋጥ ይበጽሖም።</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">ደጊሙ ተፈላልዩ።</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">ደጊሙ ተፈላልዩ። ነፍሲ ወከፍ መዝገብ ከምቲ ዝነበሮ ኣሎ።</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">ንድሕሪት ተወሲዱ። ኣብ ቀጻሊ ምልውዋጥ ካብኡ ይድምሰስ።</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። እቲ ርክብ ከም ብሓድሽ ስም የብሉን።</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">ዓንዲ {0} እዚ እዩ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">ከምዘለዎ ግደፍዎ</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">ተደዋዊልና፦ ኩለን ቃላት ሓደ እየን</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">ንስኹም እተንብቡሎም</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">{0} ከንብቡልኩም ዘለዎም</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">ኮምፒዩተራት</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">ኮምፒዩተራት ናይታ ጉጅለ</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">ሕጂ ካብ ምእታው ከልክልዎ</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">ካብ ምእታው ተኸልኪሉ። እቲ ሰርቨር ኣብ ቀጻሊ ምልውዋጥ ይሰምዖ።</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">ዝጠፍአ፦ {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">ኣይፋል፣ ግደፍዎ</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">ሓድሽ ሰብ (ስሙ ገና ኣይመጸን)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">ካብታ ጉጅለ ዝኸደ ሰብ</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ካብ ሕጂ ጀሚሩ ኣየእትዎን፣ ኣብኡ ዝነበረ ኩሉ መፍትሕ ድማ ሓድሽ ይግበር። ክሳብ ሕጂ ዝነበሮ ገና ኣብኡ ክህሉ ይኽእል፣ ብሓረግ ምስጢር ናይቶም ዝጥቀሙሉ ዝነበሩ ተዓጽዩ። እዚ ንድሕሪት ክምለስ ኣይክእልን፦ ደጊምኩም ንምጥቃሙ ከም ብሓድሽ ክጽንበር ኣለዎ።</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">እዚ ኮምፒዩተር ጠፊኡ…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">ኣብ ዝቕጽል ምትእስሳሩ፣ ቅዳሑ ባዕሉ ይድምስስ። ካብኡ ዘይተላእከ ኣብኡ፣ ንጉጅለ ተዓሽዩ ይቕመጥ።</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">ካብ ምእታው ተኸልኪሉ</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">ቁጽሪ {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">እዚ ኮምፒዩተር</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">ቅዳሕ ተገይሩን ተኸፊቱን፦ ጽቡቕ እዩ።</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">ቅዳሓት</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">ኣብ {0} ካብቲ ወረቐት ደጊሙ ተጻሒፉ።</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">ናይ መወዳእታ ቅዳሕ፦ {0}።</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">ሕጂ ቅዳሕ ግበሩ</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">ሓድሽ ወረቐት መመለሲ ግበሩ</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">ቅዳሕ ይግበር ኣሎ…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">ክሳብ ሕጂ ነቲ ወረቐት ደጊሙ ዝጸሓፎ ሰብ የለን። ሓድሽ ግበሩ።</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">ነቲ ናይ መወዳእታ ቅዳሕ ጽቡቕ ምዃኑ ንምርኣይ ክፈትዎ</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">ጽቡቕ ምዃኑ ንምርኣይ ተኸፊቱ፦ {0}።</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ወረቐት መመለሲ</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost መዓልታዊ ብምስጢራዊ ጽሑፍ ዝተዓጽወ ቅዳሕ ይገብር፣ ጽቡቕ ምዃኑ ንምርኣይ ድማ ይኸፍቶ። ቅዳሓት ን35 መዓልታት ይዕቀቡ።</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">እቲ ናይ መወዳእታ ቅዳሕ ይኽፈት፦ ጽቡቕ እዩ።</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">ክሳብ ሕጂ ቅዳሕ የለን።</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">እዞም ቅዳሓት ኣብዚ ኮምፒዩተር እዮም ዘለዉ። እንተተሰሪቑ ምስኡ ይኸዱ፦ ነቲ ሓድሽ ፎልደር ሓሓሊፍኩም ናብ USB ስቲክ ቅድሕዎ፣ ነቲ ስቲክ ድማ ዓጺኹም ኣቐምጥዎ።</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">ኣበይ ከም ዘለዉ</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">{0} ኣርሙ</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">ዝተዋህበ፦ {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">ደቓይቕ</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">ደቓይቕ፦ ቁጽሪ ጸሓፉ፣ ወይ ባዶ ግደፍዎ። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">ድሌት፦ {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">መዘኻኸሪ</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">ነቲ እርማት ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">እዚ ሓድሽ ጽሑፍ ይኸውን። እቲ ናይ ቀደም ክንበብ ይከኣል።</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። ቃላቱ ኣብ ትሕቲ ዘይተወድአ ኣለዉ።</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">ካብቲ ጌጋ ዝነበረ ምልክት ኣልዕሉ</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">ነዚ እርማት ኣይወዳእኩምዎን ነይርኩም። ቀጽሉ።</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">ተሸፊኑ።</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">ተሸፊኑ። ነቲ PIN ጸሓፉ።</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">ኣብ ክንድኡ ዕጸዉ</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">እቲ PIN ከምኡ ኣይኮነን። ዝተረፈ ፈተነታት፦ {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">እቲ PIN ካብ 4 ክሳብ 8 ቁጽርታት ኣለዎ።</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">ብሓረግ ምስጢርኩም ክፈቱ</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">ክትጽሕፍዎ ዝጸናሕኩም ተዓቂቡ ኣሎ።</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">ናብቲ ናይ {0} ቅዳሕ ተመለሱ</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">ናብቲ ቅዳሕ ይምለስ ኣሎ…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">ወይ ቃላት ወረቐት መመለሲ</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">ሓረግ ምስጢር፣ ከምቲ ሽዑ ዝነበሮ</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">በጃኹም ሓረግ ምስጢርኩም፣ ወይ ቃላት ወረቐት መመለሲ ጸሓፉ።</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">እቲ ቅዳሕ ተመሊሱ ኣሎ። ሕጂ በቲ ወረቐት መመለሲ ሓድሽ ሓረግ ምስጢር ምረጹ።</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">እዚ ፋይል ክንበብ ኣይከኣለን</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">ደጊምኩም ክትከፍትዎ ፈትኑ</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">ድሕሪ {0} ዝተጻሕፈ ኣብቲ ቅዳሕ የለን። እቲ ክንበብ ዘይከኣለ ፋይል፣ ሰብ ምናልባት ከውጽኦ ምእንቲ ክኽእል ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">መን ኢኹም?</translation>
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
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">ነቲ መርኣያ ጀምሩ</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">ነቲ መርኣያ ከም ብሓድሽ ጀምሩ። ኣብቲ ናይ ቀደም ዝተጻሕፈ ይድምሰስ።</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">ነቲ መርኣያ ቀጽሉ</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">ሓረግ ምስጢሩ “{0}” እዩ፣ ንምሽፋን ዝኸውን PIN ድማ {1} እዩ።</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">እቲ መርኣያ ይዳሎ ኣሎ። ኣስታት ዓሰርተ ካልኢት ይወስድ…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">ይኽፈት ኣሎ…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">እቲ መርኣያ ኣብ Islington ዝርከብ ብዘይ ቆጸራ ዝእቶ ማእከል እዩ፣ 25 ምህዞ ሰባትን 150 ምህዞ ኣገልግሎታትን ኣለውዎ። ኣብ ላዕሊ ዘላ መስመር መርኣያ ምዃኑ ትገልጽ። በጃኹም ብዛዕባ ናይ ሓቂ ሰባት ኣብኡ ኣይትጽሓፉ።</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">ነቲ መርኣያ ፈትኑ</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">ነዚ ኣገልግሎት ወስኹ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ናብቲ ዝርዝር ተመለሱ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">ኣውጽእዎ</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">ነዚ ብኻልእ ቋንቋ ጸሓፉ</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">ኣድራሻ</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">ክነግሩ ምስ ዝደልዩ ጥራይ ሕተቱ። “ኣይተሓተተን”ን “ምንጋር ኣይመረጹን”ን ዝተፈላለዩ መልስታት እዮም፣ ክልቲኦም ድማ ጽቡቕ እዮም።</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">ዝተወልዱሉ (ዓመት ጥራይ ይኣክል)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ኢመይል</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">ዓሌታዊ ጉጅለ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ስም ስድራቤት</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ጾታ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">እዚ ሰብ ኣብዚ ክልተ ግዜ ድዩ ዘሎ?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">ቋንቋታት፣ ዝመርጽዎ ቅድም</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">መልእኽቲ ክንገድፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">ክንድውል ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">መልእኽቲ ጽሑፍ (ቴክስት) ክንሰድድ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">ደብዳበ ክንጽሕፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">ዝጥቀሙሉ ስም</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">ኣብ ስፕሬድሺትኩም ዘሎ ቁጽሪ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ተሌፎን</translation>
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
        <translation type="unfinished">ሓበሬታኦም ብኸመይ ከም እንጥቀመሉ ተነጊርዎም</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">ዝተነግሮም ዕለት</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">ካልእ ንድሕነቶም ዝሕግዝ፣ ንኣብነት “ብበዓል ቤት ኣይኮነን”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>ተወዲኡ። {0} ኣገልግሎት ተነቢቡ።</numerusform>
            <numerusform>ተወዲኡ። {0} ኣገልግሎታት ተነቢቦም።</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ዘይብሎም ፋይላት፦ {0}።</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት ብቐሊሉ ክርከብ ይዳሎ ኣሎ…</numerusform>
            <numerusform>{0} ኣገልግሎታት ብቐሊሉ ክርከቡ ይዳለዉ ኣለዉ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} ከም ቀደም</numerusform>
            <numerusform>{0} ከም ቀደም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} ዝተቐየረ</numerusform>
            <numerusform>{0} ዝተቐየሩ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} ሓድሽ</numerusform>
            <numerusform>{0} ሓደሽቲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት</numerusform>
            <numerusform>{0} ኣገልግሎታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት ድሕሪ ሕጂ ኣብቲ ዝርዝር የለን። ምስ ዕለቱ ተዓቂቡ ኣሎ።</numerusform>
            <numerusform>{0} ኣገልግሎታት ድሕሪ ሕጂ ኣብቲ ዝርዝር የለዉን። ምስ ዕለቶም ተዓቂቦም ኣለዉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት ክልተ ግዜ መጺኡ። እቲ ንመወዳእታ ዝተረጋገጸ ይጸንሕ።</numerusform>
            <numerusform>{0} ኣገልግሎታት ክልተ ግዜ መጺኦም። እቲ ንመወዳእታ ዝተረጋገጸ ይጸንሕ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት ተገዲፉ፦ ምኽንያቱ ኣብ ትሕቲ እቲ ምንጪ ኣሎ።</numerusform>
            <numerusform>{0} ኣገልግሎታት ተገዲፎም፦ ምኽንያታት ኣብ ትሕቲ እቲ ምንጪ ኣሎ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት ተኣሪሙ፦ ምኽንያቱ ኣብ ትሕቲ እቲ ምንጪ ኣሎ።</numerusform>
            <numerusform>{0} ኣገልግሎታት ተኣሪሞም፦ ምኽንያታት ኣብ ትሕቲ እቲ ምንጪ ኣሎ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት ካብ {1} ተነቢቡ…</numerusform>
            <numerusform>{0} ኣገልግሎታት ካብ {1} ተነቢቦም…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}፦ {2}። ንኣብነት {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}፣ ካብ ሰርቨር ጉጅለ</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}፣ {1}፣ {2}።</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}፦ {1}፣ {2}፣ ዝኣተወሉ {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ናይታ ጉጅለ ይኣቱ ኣሎ…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ናይታ ጉጅለ ይመጽእ ኣሎ፦ {0} ካብ {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>ዝርዝር ኣገልግሎታት ናይታ ጉጅለ ብቐሊሉ ክርከብ ይዳሎ ኣሎ፦ {1} ካብ {0} ኣገልግሎት</numerusform>
            <numerusform>ዝርዝር ኣገልግሎታት ናይታ ጉጅለ ብቐሊሉ ክርከብ ይዳሎ ኣሎ፦ {1} ካብ {0} ኣገልግሎታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>ዝርዝር ኣገልግሎታት ናይታ ጉጅለ ኣብዚ ኣሎ፦ {0} ኣገልግሎት።</numerusform>
            <numerusform>ዝርዝር ኣገልግሎታት ናይታ ጉጅለ ኣብዚ ኣሎ፦ {0} ኣገልግሎታት።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">ዝርዝር ኣእትዉ</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">ኣእትውዎ</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">ፋይል ወይ ፎልደር ምረጹ፣ ወይ ኣድራሻ መርበብ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ፋይል ምረጹ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">ፎልደር ምረጹ…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ምረጹ</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">ኣስማት ናይቶም ኣገልግሎታት ዘለዎ ዓንዲ ምረጹ።</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">ፋይል፣ ፎልደር ወይ ኣድራሻ መርበብ</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዝርዝር የለን። ነቲ ቀዳማይ ኣብ ታሕቲ ኣእትውዎ።</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">ዝርዝራት ከእቱ ዝኽእል ኣወሃሃዲ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">ናይ Open Referral ዝርዝራት (JSON)፣ ናይ NHS ዝርዝራት ክሊኒካት GP ን ፋርማሲታትን (CSV)፣ ወይ ተራ ስፕሬድሺት (CSV ወይ XLSX)።</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost ኣብዞም ዝርዝራት ኣገልግሎታት ይረክብ። ኣብዚ ኮምፒዩተር ተዓቂቦም ኣለዉ።</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">ምንጭታት</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">ክልተ ዓንድታት “{0}” ኣለዉ። ንሓደ ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">ናይ መወዳእታ ምእታው ናይዚ ምንጪ ዝዓረዮ ወይ ዝገደፎ</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">ኣየናይ ዓንዲ እንታይ እዩ? ነቶም ኣብነታት ርኣዩ፣ ድሕሪኡ ኣእትውዎ።</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">ፕሮጀክት ምውዳእ</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">ሕጂ ወድእዎ</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">ድሕሪ ሕጂ ዝሓልፍ የለን፣ ኣብቲ ቅዳሓት እውን ክጽሓፍ ዝኽእል የለን። ክሳብ ሕጂ ኣብቲ ፕሮጀክት ዘሎ ክልቲኦም ወገናት የቐምጥዎ። ቅድም ንሰባትኩም ካብ ገጻቶም ንድሕሪት ውሰድዎም። እዚ ንድሕሪት ክምለስ ኣይክእልን።</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">ቅዳሓት ናይ ሰባትና ምስኦም ክተርፍ ይኽእል</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">እቲ ፕሮጀክት ንዓኹም ተወዲኡ። ንሳቶም ኣብ ቀጻሊ ምልውዋጥ ይፈልጡ።</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”፣ ምስ {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">ይኽፈት ኣሎ…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">ምስክር ወረቐት ምድምሳስ</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">ምኽንያት ምረጹ</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">መዝገብ ሰብ ደምስሱ</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">መዝገብ {0} ንሓዋሩ ደምስሱ</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">ተደምሲሱ። ነቲ ምስክር ወረቐት ኣንብብዎ፣ እንተድልዩኩም ድማ ዓቅብዎ።</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">ብዛዕባ ሓደ ሰብ ጥራይ ዝኾነ ኩሉ፣ ኣብዚን ኣብ ካልኦት ኮምፒዩተራት ናይታ ጉጅለን፣ ይድምሰስ። ክምለስ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">ኣይፋል፣ ዓቅብዎም</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">መዝገብ ሰብ ክድምስስ ዝኽእል ኣወሃሃዲ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">በጃኹም ምኽንያት ምረጹ።</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">ነቲ ምስክር ወረቐት ዓቅቡ</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">ነቲ ምስክር ወረቐት ዓቅቡ…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">ተዓቂቡ። እቲ ምስክር ወረቐት ስም የብሉን።</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">ገጾም፣ ርክባቶም፣ ድሌታቶም፣ መዘኻኸሪታቶምን ኣብ “ተወሳኺ ሓገዝ የድሊ” ዘሎ ጽሑፋቶምን ንሓዋሩ ይድምሰስ። ምስ ካልእ ሰብ ዝተገብረ ርክብ ብዘይካኦም ይተርፍ።</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">ስለምንታይ?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>መጺኡ፣ ግን ክኽፈት ኣይከኣለን፦ {0}። ከምቲ ዝመጾ ተዓቂቡ ኣሎ፣ ኣብ ልዕሊኡ ዝተጻሕፈ ድማ የለን። ንኣወሃሃዲኹም ንገርዎ፦ መፍትሕ ክጎድል ይኽእል፣ ወይ ኣብ መገዲ ዝተቐየረ ክህሉ ይኽእል።</numerusform>
            <numerusform>መጺኡ፣ ግን ክኽፈት ኣይከኣለን፦ {0}። ከምቲ ዝመጾ ተዓቂቡ ኣሎ፣ ኣብ ልዕሊኡ ዝተጻሕፈ ድማ የለን። ንኣወሃሃዲኹም ንገርዎ፦ መፍትሕ ክጎድል ይኽእል፣ ወይ ኣብ መገዲ ዝተቐየረ ክህሉ ይኽእል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>ሰርቨር ጉጅለ ኣይተቐበሎን፦ {0}። ኣብዚ ኮምፒዩተር ተዓቂቡ ኣሎ። ንኣወሃሃዲኹም ንገርዎ።</numerusform>
            <numerusform>ሰርቨር ጉጅለ ኣይተቐበሎን፦ {0}። ኣብዚ ኮምፒዩተር ተዓቂቡ ኣሎ። ንኣወሃሃዲኹም ንገርዎ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>ብሓድሽ ዓይነት Signpost ዝተጻሕፈ፦ {0}። ተዓቂቡ ኣሎ። ንምርኣዩ ነቲ ሓድሽ ዓይነት ኣብዚ ኮምፒዩተር ኣእትውዎ።</numerusform>
            <numerusform>ብሓድሽ ዓይነት Signpost ዝተጻሕፈ፦ {0}። ተዓቂቡ ኣሎ። ንምርኣዩ ነቲ ሓድሽ ዓይነት ኣብዚ ኮምፒዩተር ኣእትውዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">ካብ {0} ጀሚሩ</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">ኩሉ ኣብዚ ኮምፒዩተር ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">ክጥቀሙሉ ኣይተኻእለን</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ምልውዋጥ</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">ርኣይዎም</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">ዝጽበ የለን።</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">እዚ ኮምፒዩተር በይኑ ይሰርሕ። ኩሉ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">ክለኣኽ ይጽበ</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">ክለኣኽ ይጽበ ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">ኩሎም ተገልገልቲ፣ ርክባትን ክትትላትን ካልኦት ፕሮግራማት ኣብ ዘንብብዎ ሓደ ፋይል።</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">ቦታ ምረጹ፣ ናብ ደገ ኣውጽኡ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">ናብ ደገ ምውጻእ</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">ናብ ደገ ወጺኡ፦ {0}፣ {1}። እቲ ፋይል ብዝኾነ ሰብ ክንበብ ይኽእል።</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">ናብ ደገ ከውጽእ ዝኽእል ኣወሃሃዲ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">በጃኹም ናብ ደገ ምውጻእ ንምንታይ ከም ዘድሊ ጸሓፉ።</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">እቲ ፋይል ዕጹው ኣይኮነን፦ ዝሓዞ ሰብ ንኹሉ ከንብቦ ይኽእል። ካብ ዘድልየኩም ግዜ ንላዕሊ ኣይትዓቅብዎ። እቲ ምውጻእን ዕላማኡን ኣብ መዝገብ ተግባራት ይጽሓፍ።</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">ንምንታይ እዩ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} ተገልጋሊ</numerusform>
            <numerusform>{0} ተገልገልቲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} ርክብ</numerusform>
            <numerusform>{0} ርክባት</numerusform>
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
        <translation type="unfinished">ቅድም ኣገልግሎት ወስኹ፦ ኣብቲ ዝርዝር ኣብ ልዕሊኡ Enter ጽቐጡ።</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">ተወሲኹ፦ {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">ኣገልግሎት ድለዩ</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">ቅድም ነቲ ሓድሽ ሰብ ወድኡ፦ ኣብኡ Enter ጽቐጡ፣ ወይ ንምግዳፍ Esc ጽቐጡ።</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">ድሕሪ ሕጂ ዕቁብ ኣይኮነን። ኩሉ ኣብዚ ተመሊሱ ኣሎ።</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">ተመዝጊቡ፦ ንዚ ድሌት ዝተረኽበ የለን።</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">ንጎኒ ተገዲፉ። ኣብ ሎሚ፣ ኣብ ትሕቲ ዘይተወድአ ኣሎ።</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">ወጺኡ፦ {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">ፖስትኮዶም</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዝዕቀብ የለን። ኣገልግሎት፣ ድሌት ወይ መዘኻኸሪ ወስኹ።</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">ንድሕሪት ዝምለስ የለን።</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">እዚ ን{0} እዩ፦ {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">ኣይወዳእኩምን ነይርኩም ({0})።</translation>
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
        <translation type="unfinished">ኣብ ጉጅለኹም ክሳብ ሕጂ Signpost ዝጥቀም ሰብ እንተዘየለ ኣብዚ ጀምሩ። ክልተ ደቒቕ።</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">ኢንተርነት ንዘይብሉ መሳርሕቲ ፋይል ውሰዱ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">ተጸንበሩ</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">ብምህዞ ሰባትን ምህዞ ኣገልግሎታትን ተዓዘቡ።</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">ሓድሽ ውድብ</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">ነቲ መርኣያ ፈትኑ</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">እንቋዕ ናብ Signpost ብደሓን መጻእኩም</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">ጉጅለኹም ኣብ ካልኦት ኮምፒዩተራት ድሮ ን Signpost ይጥቀም።</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">ካልእ መዓልቲ</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">ውጽኢት ምረጹ። “ኣይፍለጥን” ሓደ ካብኡ እዩ።</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">ሓደ ምረጹ</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">ዕለት፣ ከም 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">ክሳብ ዝግበር ዘለዎ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ተወዲኡ</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">ዝተረከቦ</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">ንኻልእ ሰብ ተረኪቡ</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">ድሕሪ 2 ሰሙን</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">ድሕሪ 3 መዓልቲ ስራሕ</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">ድሕሪ ሓደ ሰሙን</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">ኣብ ውሽጢ ጉጅለ ክፉት ይጸንሕ፤ ናብ ደገ ካብቲ ክፉት ዝርዝር ይወጽእ።</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">ኣብ ቀጻሊት መዓልቲ ስራሕ፣ {0}፣ ይምለስ።</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">ናብቲ ክፉት ዝርዝር ይምለስ። ዝተገብረ ክንበብ ይከኣል።</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">ካብቲ ክፉት ዝርዝር ይወጽእ፣ ኣብ ትሕቲ ኩሎም ድማ ይጸንሕ።</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">ክፉት ይጸንሕ። መዓስ ደጊምኩም ትርእይዎ?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">ኣነ</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">ቀጻሊት መዓልቲ ስራሕ</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">ድሕሪ ሕጂ ኣየድልን</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">ስም የለን፣ ተሌፎን የለን</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">ደጊምኩም ክፈትዎ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ውጽኢት</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">ተረኺቦም፣ ገና ሓገዝ የድልዮም</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">ውሑስ ርክብ</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">ኣብ ደገ ዘሎ ሰብ</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">እታ ጉጅለ</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">ተፈቲኑ፣ መልሲ የለን</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">ህጹጽ፦ {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">ይጽበ</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">ዕንቅፋት ዝኾነ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">መን</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">መን ይሕዞ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ስለምንታይ</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">ምስ</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">ነታ ዕለት ከም 3 December 2026 ጸሓፍዋ።</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} መዓልቲ</numerusform>
            <numerusform>{0} መዓልታት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ። ሕጂ ናይ {0} እዩ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። ከም ብሓድሽ ስም የብሉን።</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። {0} ከም ቀደም ይጽበ።</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}፦ ክሳብ {1} ክግበር ኣለዎ።</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">ሓረግ ምስጢረይ ረሲዐ</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">በቲ ሓድሽ ሓረግ ምስጢር ክፈቱ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">ይኽፈት ኣሎ…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN ንምሽፋን (ካብ 4 ክሳብ 8 ቁጽርታት)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">ንኣሽቱ ወይ ዓበይቲ ፊደላት፣ ምስ ክፍተት ወይ ብዘይ ክፍተት፦ ክልቲኡ ጽቡቕ እዩ።</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">ቃላት ወረቐት መመለሲ፣ ኩሎም ሽዱሽተ ጉጅለታት</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">እዞም ቃላት ነዞም መዛግብቲ ኣይከፍቱን። ዝጠፍአ የለን። እቲ ሓድሽ ወረቐት መመለሲ ናይዚ ውድብ ድዩ? ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">መን ኢኹም?</translation>
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
        <translation type="unfinished">ኣብ</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">ኣዳራሻትኩም ኣብ ቅጥዕታት ስም ሃብዎም</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">ሎሚ ኣበይ ኣለኹም?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">{0} ደጊሙ</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">ናይ ቅድሚ ሕጂ ርክባት፦ Enter ጽቐጡ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ካብ {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">ስም ዘይብሉ ርክብ ወስኹ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ናብቲ ዝርዝር ተመለሱ</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">ርክባት፣ እቶም ሓደስቲ ቅድም</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">ነዚ ኣርሙ</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">ክሳብ ሕጂ ኣይተራእዩን። ኣብዚ ምስ ሃለዉ ነቲ ሓድሽ ርክብ ዝብል ጽቐጡ።</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">እንታይ ኮይኑ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} ናይ ቅድሚ ሕጂ ርክብ</numerusform>
            <numerusform>{0} ናይ ቅድሚ ሕጂ ርክባት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ ተወሲኹ። Enter የውጽኦ።</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">ተወሲኹ</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">ነዚ ኣድራሻ ዘይሽፍን ክኸውን ይኽእል፦ ሕተቱ</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">ካልእ ኮምፒዩተር ን{0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">ንሰርቨር ጉጅለ ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">ክሳብ ሕጂ ሰብ ዘይተጠቐመሎም ኮዳት</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">ነዚ ኮድ ወድእዎ</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">ተወዲኡ። እዚ ኮድ ንሰብ ኣየእቱን።</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">ዓድሙ</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">ኮድ ግበሩ</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">ገና ኣይተጠቕሙሉን</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">በጃኹም ስሞም ጸሓፉ፦ ኣብታ ቁራጽ ወረቐት ይጽሓፍ።</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">ሓድሽ ሰብ</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">እቲ ኮድ ተዳልዩ። ነታ ቁራጽ ወረቐት ሕተምዋ፣ ወይ ቅድሕዋ።</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">ስሞም</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">ዝሰርሕዎ</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">ንመን?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   ክሳብ {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">ኣድራሻ ሰርቨር ጉጅለ</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">ንሰርቨር ጉጅለ ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">ኣብ መወዳእታ ንዚ ኮምፒዩተር ወረቐት መመለሲ ክትረኽቡ ኢኹም። መሕተሚ ወይ ቢሮ ኣብ ኢድኩም ይሃሉ።</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ኮድ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">ተጸንበሩ</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">ናብታ ጉጅለ ይጽንበር ኣሎ። ገለ ካልኢታት ይወስድ…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">ነቲ ኮድ ርኣዩ</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">PIN ንምሽፋን (ካብ 4 ክሳብ 8 ቁጽርታት)። ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">በጃኹም ኣድራሻ ሰርቨር ጉጅለ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">በጃኹም ነቲ ኮድ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">በጃኹም ስምኩም፣ ከምቲ ኣብ ስክሪን መዕጸዊ ክርአ እትደልይዎ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">ንኣሽቱ ወይ ዓበይቲ ፊደላት፣ ምስ ጭረት ወይ ብዘይ ጭረት፦ ክልቲኡ ጽቡቕ እዩ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">ጠጠው ይብል ኣሎ…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">ካብ ኣወሃሃዲኹም እታ ቁራጽ ወረቐት ተድልየኩም። ናይ ሓንቲ ጉጅለ ቀዳማይ ሰብ ካብቲ ነቲ ሰርቨር ዘካይድ ኮድ ይረክብ።</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">ስምኩም፣ ኣብ ስክሪን መዕጸዊ ከምዝርአ</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">ኣድራሻ ሰርቨር ጉጅለ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">ኮድ</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">ኣብዚ መዝገብ ዘሎ ኩሉ ይተርፍ፣ ናብ ሰርቨር ጉጅለ ድማ ይለኣኽ፣ እቲ ሰርቨር ከንብቦ ብዘይክእል መንገዲ ተዓጽዩ።</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">ተጸንበሩ</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">ናብ ጉጅለ ተጸንበሩ</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">ተጸንቢርኩም። መዘኻኸሪታት ናይታ ጉጅለ ሕጂ ይመጽእ፣ ናትኩም ድማ ይለኣኽ።</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">ነቲ ኮድ ርኣዩ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ሕጂ ኣይፋል</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">በጃኹም ኣብታ ቁራጽ ወረቐት ዘለዉ ኣድራሻን ኮድን ጸሓፉ።</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">ብሓባር ጸንብርዎም</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">ንኣሽቱ ወይ ዓበይቲ ፊደላት፣ ምስ ጭረት ወይ ብዘይ ጭረት፦ ክልቲኡ ጽቡቕ እዩ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">ኣብዚ ዘሎ፦ {0}ን {1}ን። እታ ጉጅለ እውን ኣለዋ። ዝጠፍአ የለን፦ ናይ ክልቲኡ ኩሉ ይዕቀብ። ኣብ ክልቲኡ ዘሎ ሰብ፣ ኣብ ተገልገልቲ ክሳብ እትጽንብርዎም ኣብኡ ክልተ ግዜ ይጸንሕ። ብሓባር ክጽንበሩ ድዩ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} ርክብ</numerusform>
            <numerusform>{0} ርክባት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} ሰብ</numerusform>
            <numerusform>{0} ሰባት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} ኣብዚ ክልተ ግዜ ድዩ ዘሎ?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} እቲ ሓደ ሰብ ድዩ?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">ምጽንባር ንክልቲኡ ታሪኽ ኣብ ሓደ ገጽ የቐምጦ። ዝጠፍእ መዝገብ የለን፣ ንድሕሪት ክትመልስዎ ድማ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">ሓደ ሰብ እዩ፦ ነቶም ክልተ መዛግብቲ ጸንብርዎም</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">ካልእ ሰብ እዩ፦ ተመለሱ</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">ነቲ ናይ መወዳእታ ምጽንባር ፈላልይዎ</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">እቲ ካልእ መዝገብ፦ ስም ጸሓፉ</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">እዚኦም ሓደ ሰብ ክኾኑ ይኽእሉ</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">እዚ ኮድ ነታ ጉጅለ {0} ይጅምራ። ኣወሃሃዲኣ ንስኹም ኢኹም።</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">እዚ ኮድ ንኻልእ ኮምፒዩተርኩም እዩ፣ ኣብ {0}።</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">እዚ ኮድ ናብ {0} የእትወኩም፣ ከም {1}።</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock ክፉት ኣሎ።</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">ኪቦርድ፦ {0}።</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">ተገልገልቲ</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">ነቲ ስክሪን ሸፍኑ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ምልውዋጥ</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">ኣገልግሎት ድለዩ</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ሃቡ</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">ናብ ገጽ፣ ተግባር ወይ ኣገልግሎት ኪዱ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">ቀጻሊ ሰብ፣ ነዚ ንጎኒ ይገድፎ</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">መዘኻኸሪታት ንሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ዓቅቡ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ቅጥዕታት</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">እዚ ዝርዝር</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ሎሚ</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">ነቲ ስክሪን ናብቲ ዓሚል ኣዙሮ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ንድሕሪት ምለሱ</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">ቁጽርታት ህጹጽ ሓገዝ</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">እዚ ሰብ እንታይ የድልዮ?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">መን እዩ?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">መዘኻኸሪ ጸሓፉ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">ነቲ ስክሪን ሸፍኑ</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">ነቲ ምልክት ዝተገብረሉ ግበሩ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">መፍትሕ Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">መፍትሕ Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">መፍትሓት ኪቦርድ</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift ሰለስተ ግዜ</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">ሓደ ስጉምቲ ንድሕሪት። ቃላት ይዕቀቡ።</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}፦ {1}፣ {2} ካብ {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">ነዚ ቋንቋ ተጠቐሙ</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % ተነዲፉ፣ {2} % ብተዛራቢ ተነቢቡ)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">ዝተዓቀበ ፋይል ዝኾነ ነዚ ኮምፒዩተር ዝጥቀም ሰብ ክኸፍቶ ይኽእል።</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">ናይ ድምጺ ቅዳሕ</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">ብረይል</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">ናይ ብሪጣንያ ቋንቋ ምልክት</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">ካርድ ወይ ደብዳበ</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">ኣብ GP ንምምዝጋብ ዝኸውን ካርድ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">ቀሊል ቃላት ምስ ስእሊ</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">እንግሊዝኛ</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">ሓገዝ ኣብ ምምላእ ቅጥዒታት</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">ብዓቢ ጽሑፍ</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">ብቋንቋኦም</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">ሓበሬታ</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">ስም የብሉን፣ ስለምንታይ ከም ዝመጹ’ውን ኣይገልጽን።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">ዓቢ ጽሑፍ</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">ደብዳበ ብዛዕባ ቋንቋን ደገፍን</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">ርኣይዎም፦ ጽቡቕ ኣይሰምዑን እዮም</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">እቲ ገጽ ይዳሎ ኣሎ…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">ተወሳኺ ግዜ</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">መደያይቦ ዘይብሉ</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">ገጽ {0} ካብ {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">ስእሊ ናይቲ ገጽ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ሕተሙ</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">ተሓቲሙ።</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">ከም ፋይል ዓቅቡ</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">ነቲ ገጽ ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">ተዓቂቡ። ነዚ ኮምፒዩተር ዝጥቀሙ ካልኦት ነቲ ፋይል ክኸፍትዎ ይኽእሉ።</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">ንስእሊ ኣዕቢኹም ኣርእዩ</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">ሰብ ምሳታቶም ይኣቱ</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">ብቃል፦ ጽቡቕ ኣየንብቡን እዮም</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">ደገፍ</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">ኣብዚ ምልክት እትገብሩሉ ኣይዕቀብን።</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">ካብ 16 ክሳብ 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">ካብ 18 ክሳብ 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">ካብ 25 ክሳብ 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">ካብ 35 ክሳብ 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">ካብ 50 ክሳብ 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">ካብ 65 ክሳብ 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75ን ልዕሊኡን</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">ኣፍሪቃዊ መበቆል</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">ካልእ ኤስያዊ መበቆል</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">ካልእ ጸሊም፣ ጸሊም ብሪጣንያዊ ወይ ካሪብያዊ መበቆል</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">ካልእ ሕዉስ ወይ ብዙሕ መበቆል</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">ካልእ ጻዕዳ መበቆል</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">ካልእ ዓሌታዊ ጉጅለ</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">ካልእ ሃይማኖት</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">ዓረብ</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">ኤስያዊ ወይ ኤስያዊ ብሪጣንያዊ</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">ባንግላደሻዊ</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">ጸሊም፣ ጸሊም ብሪጣንያዊ፣ ካሪብያዊ ወይ ኣፍሪቃዊ</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">ቡድሃዊ</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">ካሪብያዊ</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">ቻይናዊ</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">ክርስትያን</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">ዕንቅፋት ዲጂታል</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">ኣድልዎ</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">እንግሊዛዊ፣ ወልሳዊ፣ ስኮትላንዳዊ፣ ሰሜን ኣየርላንዳዊ ወይ ብሪጣንያዊ</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">ፍርሒ ወይ ዘይምትእምማን</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">ጂፕሲ ወይ ኣይሪሽ ትራቨለር</translation>
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
        <translation type="unfinished">ኣስተርጓሚ የድሊ</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">ኣስተርጓሚ የድሊ፣ ሰብኣይ</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">ኣስተርጓሚ የድሊ፣ ሰበይቲ</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">ተላልዮም</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">ኣየርላንዳዊ</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">ኣይሁዳዊ</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">ዕንቅፋት ቋንቋ</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">ሕዉሳት ወይ ብዙሓት ዓሌታዊ ጉጅለታት</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">ሙስሊም</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">ዓቕሚ ወይ ገንዘብ የለን</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">ኣስተርጓሚ የለን</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">ኣስተርጓሚ ኣየድልን</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">ሃይማኖት የብሎምን</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">ረቛሒ ኣየማልኡን</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">ካልእ ዓሌታዊ ጉጅለ</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">ፓኪስታናዊ</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ብወግዒ ተላኢኾም</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">ሮማ</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">ልሙድ፣ ኣብ 2 ሰሙን</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">ሲክ</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">ቀልጢፉ፣ ኣብ 3 መዓልቲ ስራሕ</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">ተነጊርዎም</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">መጓዓዝያ</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">ትሕቲ 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">ህጹጽ፣ ሎሚ</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">ጻዕዳ</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">ጻዕዳን ኤስያውን</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">ጻዕዳን ጸሊም ኣፍሪቃውን</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">ጻዕዳን ጸሊም ካሪብያውን</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">ሓረግ ምስጢረይ ረሲዐ፦ ነቲ ወረቐት መመለሲ ተጠቐሙ</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">ካብቲ መርኣያ ውጹ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">ይኽፈት ኣሎ…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN ንምሽፋን (ካብ 4 ክሳብ 8 ቁጽርታት)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">ሓረግ ምስጢር</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">በጃኹም ሓረግ ምስጢርኩም ጸሓፉ።</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">እዚ ን Signpost ኣይከፈቶን። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">እዚ መርኣያ እዩ። ሓረግ ምስጢሩ፦ {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">ክፈቱ</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">ን Signpost ክፈቱ</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">መን ኢኹም?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">ብ PIN ነቲ ስክሪን ክትሽፍንዎን ብኡብኡ ክትምለሱን ትኽእሉ። Signpost ምስ ተዓጽወ ይርስዖ። ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">ሕጂ ደጊምኩም ክትፍትኑ ትኽእሉ።</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">ደጊምኩም ኣረጋግጽዎ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">መዝገብ ተግባራት</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">መዝገብ ተግባራት፣ እታ ሓዳስ መስመር ቅድም</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">መን እንታይ ከም ዝኸፈተ፣ ዝሓተመ፣ ናብ ደገ ዘውጽአ ወይ ዝቐየረ። ከይተራእየ ካብኡ ክወጽእ ዝኽእል የለን። ስም ተገልጋሊ የብሉን።</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">ዕላማ፦ {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር። እቲ መዝገብ ተግባራት ምሉእ እዩ፦ ዝተቐየረ ወይ ዝወጸ መስመር የለን።</numerusform>
            <numerusform>{0} መስመራት። እቲ መዝገብ ተግባራት ምሉእ እዩ፦ ዝተቐየረ ወይ ዝወጸ መስመር የለን።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">ቅድም ነቲ ካልእ ውድብ ካርዱ ሕተቱ፣ ኣብዚ ድማ ኣእትውዎ።</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">ነቲ ናይ ምክፋል ሕቶ ኣዳልዉ</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">ፕሮጀክት ንምክፋል ሕተቱ</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">በጃኹም ስም ናይቲ ፕሮጀክት ጸሓፉ።</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">ነቲ ካርድ ኣንብቡ</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">ቅድም ደውሉሎም፣ ነተን ቃላት ድማ ኣወዳድሩ።</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">ካርድ ናይ {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">እቲ ናይ ምክፋል ሕቶ ተዳልዩ። ስደዱሎም፣ ድሕሪኡ ምስ ጉጅለ ተለዋወጡ።</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">እቲ ናይ ምክፋል ሕቶ፦ ስደዱሎም</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">ካርዶም</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">እቲ ፕሮጀክት መን ይበሃል?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">እዚ ንፈልጦ ሰብ ድዩ?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">ርግጸኛታት ኣይኮንኩምን? ሓድሽ ምረጹ፦ ዝጠፍእ የለን።</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">ሓደ ሰብ እዩ</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">ሓድሽ ሰብ</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">ዕድመ</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">ዝወሓደ</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">ቃላቶም ክንጠቅስ ንኽእል ዶ</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">ተወሳኺ</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">ናይ ገዛእ ርእሶም ቃላት</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">ሓበሬታኦም ብኸመይ ከም እንጥቀመሉ ተነጊርዎም</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">ዕንቅፋት ዝኾነ</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">ነዚ ሰብ ብኸመይ ደጊምና ክንረኽቦ ንኽእል?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">ክሳብ መዓስ</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">ኣነ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">እታ ጉጅለ</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">ሓደ ወይ ክልተ ፊደል ጸሓፉ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ስለምንታይ</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">ምስ</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">{0}{1} እዩ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">እዚ መን እዩ?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">ኣገልግሎት ምስ ወሰኽኩም ባዕሉ ይምላእ</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">ነቲ {0} ዝብል ድሌት ኣውጽእዎ</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}፦ ዝተረኽበ የለን</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ስም ስድራቤት</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">መልእኽቲ ክንገድፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">ክንድውል ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">መልእኽቲ ጽሑፍ (ቴክስት) ክንሰድድ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">ደብዳበ ክንጽሕፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ተሌፎን</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">ነዚ ሰብ መዝግብዎ</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">ሓድሽ ሰብ። እዚ ኩሉ ባዶ ክኸውን ይኽእል።</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">ስም ጥራይ ይኣክል፦ ነዚ ኮምፒዩተር ዝርኢ ኩሉ ሰብ ከንብቦ ይኽእል።</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">ግበርዎ</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">ይዳሎ ኣሎ። ገለ ካልኢታት ይወስድ…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">ስም ውድብኩም</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">ሓድሽ ውድብ</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">ብዘይ ሓረግ ምስጢር ወይ ብዘይ እቲ ቀጺሉ ዝመጽእ ወረቐት መመለሲ፣ ዝኾነ ሰብ ነቶም መዛግብቲ ክኸፍቶም ኣይክእልን። መሕተሚ ወይ ቢሮ ኣብ ኢድኩም ይሃሉ።</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">PIN ንምሽፋን (ካብ 4 ክሳብ 8 ቁጽርታት)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">በጃኹም ስም ውድብኩም ጸሓፉ።</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">በጃኹም ስምኩም፣ ከምቲ ኣብ ስክሪን መዕጸዊ ክርአ እትደልይዎ ጸሓፉ።</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">ብ PIN ነቲ ስክሪን ክትሽፍንዎን ብኡብኡ ክትምለሱን ትኽእሉ። ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">ስምኩም፣ ኣብ ስክሪን መዕጸዊ ከምዝርአ</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>እንተወሓደ {0} ፊደል።</numerusform>
            <numerusform>እንተወሓደ {0} ፊደላት።</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">ንምግማት ከቢድ። ጽቡቕ።</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">ሓድሽ ሓረግ ምስጢር</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>እቲ ሓረግ ምስጢር እንተወሓደ {0} ፊደል የድልዮ።</numerusform>
            <numerusform>እቲ ሓረግ ምስጢር እንተወሓደ {0} ፊደላት የድልዮ።</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">እቲ ሓረግ ምስጢር ከም ብሓድሽ</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">እቶም ክልተ ሓረግ ምስጢር ሓደ ኣይኮኑን። ነቲ ካልኣይ ደጊምኩም ጸሓፍዎ።</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">ዘይተኣሳሰራ ሰለስተ ወይ ኣርባዕተ ቃላት ጽቡቕ እየን።</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">ከምዚ ምልክት ዝተገብረሉ መዘኻኸሪ ምስ ዓቀብኩምዎ ይዕሾ። እቲ ሓላፊ ጥራይ ከንብቦ ይኽእል።</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">ሕጂ ኣብ ሓደጋ እንተልዮም፦ ናብ 999 ደውሉ። ስምዕዎም፣ ብምስጢር ክትሕዝዎ ኣይትመባጽዑ፣ ንቤተሰብ ከተርጉሙ ኣይትሕተቱ። ንሓላፊ ድሕነት ሰባት ሎሚ ንገርዎ።</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">ክሳብ ሕጂ ሓላፊ ድሕነት ሰባት ኣይተመዘን። ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">መዘኻኸሪ</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">ንሓላፊ ድሕነት ሰባት ጥራይ</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">ሓላፊ ድሕነት ሰባት፦ {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">እቲ ናይ ቅድሚኡ መዘኻኸሪ ንሓላፊ ተዓሽዩ ይቕመጥ።</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">ብዛዕባ ድሕነት ሰብ ተሻቒልኩም ዶ?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ናብቲ ዝርዝር ተመለሱ</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">ስም የብሉን</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">ሽዑ ዝተዋህበ ኣገልግሎት የለን።</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">መዘኻኸሪ</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">ገጽ ናይ {0} ክፈቱ</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">{0} ተራእዩ።</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">ሽዑ ዝተዋህቡ ኣገልግሎታት</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">እቲ ርክብ ደሓር ንድሕሪት ተመሊሱ። እቲ መዘኻኸሪ ይተርፍ።</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">{0} ጽሒፍዎ።</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">{0} ጽሒፍዎ</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">ስም የብሉን</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ካብ {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}፣ ገና ኣይተኸፍተን</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">ነዚ ዓቅቡ</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">ነዚ ዓቅቡ፦ {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} ሰዓት {1} ጽሒፎምዎ።</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} ጽሒፎምዎ።</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">እቲ ዝርዝር ኣገልግሎታት ነዚ ኣገልግሎት ድሕሪ ሕጂ የብሉን።</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">ምሽፋንን ምዕጻውን</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">መፍትሕ ኪቦርድ ከይተተንከፈ ክንደይ ደቓይቕ ምስ ሓለፈ ይሸፈን</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">ንኣብነት፦ St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">ኣዳራሻት</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">ኣብ ነፍሲ ወከፍ ሰባት ናብ ገዛ ዝወስድዎ ወረቐት ሓበሬታ ይጽሓፍ።</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">ኣብቲ ካርድ ህጹጽ ቁጽርታት (Ctrl+U) ይጽሓፍ።</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">ድሕሪ ክንደይ ዝተሸፈነ ደቓይቕ ይዕጾ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">ስም ሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">ነዚ ክቕይር ዝኽእል ኣወሃሃዲ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">ውድብና</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">ተሌፎን ሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">ሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። ከምቲ ናይ ቅድሚኡ ኮይኑ ኣሎ።</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">ብዘይ ቆጸራ እትቕበሉሎም ቦታታት፣ ኣብ መስመር ሓደ፣ ድሕሪ ኮማ ድማ ፖስትኮድ</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">ካርድና</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">ነዚ ጽሑፍ ብኢመይል ወይ ብፖስታ ነቲ ካልእ ውድብ ስደዱሉ። ኣብኡ ምስጢር የለን። ድሕሪኡ ተደዋዊልኩም ነተን ቃላት ኣወዳድሩ።</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">እቲ ካርድ</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">ንስኹም እተንብቡሎም</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">ናብ ኪዱ</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">ገጽ፣ ተግባር ወይ ኣገልግሎት</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">ገጻት፣ ተግባራትን ኣገልግሎታትን</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">ከም PDF ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">ተዓቂቡ። ነዚ ፋይል ዝሓዘ ሰብ ክጥቀመሉ ይኽእል፦ ሕተምዎ፣ ድሕሪኡ ደምስስዎ።</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">ናብ መሕተሚ ተላኢኹ።</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">መሕተሚ ኣይተቐበሎን። ዝጠፍአ የለን። ደጊምኩም ፈትኑ።</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">ነቲ ፋይል ክፈቱ…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">ከም ፋይል ዓቅቡ…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">ኣርእዩ</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">ወስኹ</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ሰብ ወስኹ</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">ተወሲኹ። እቲ ስም ሕጂ ኣብ ስክሪን መዕጸዊ ኣሎ።</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">ሓረግ ምስጢረይ ቀይሩ</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">ዝሰርሕዎ ቀይሩ…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">ኩሉ ሰብ ኣብታ ጉጅለ።</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">ዓቅቡ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">ከምዘለዎ ግደፍዎ</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">ስም፣ ኣብ ስክሪን መዕጸዊ ከምዝርአ</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ሰባት</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">ን{0} ሕጂ ኣውጽኡ</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>ወጺኡ። {0} ክትትል ናብታ ጉጅለ ተመሊሱ።</numerusform>
            <numerusform>ወጺኡ። {0} ክትትላት ናብታ ጉጅለ ተመሊሶም።</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">ኣውጽኡ…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">ዝሰርሕዎ ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">ተዓቂቡ። {0} ሕጂ ዝሰርሕዎ፦ {1}።</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">ሕጂ ዘለኩም ሓረግ ምስጢር</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ድሕሪ ሕጂ ኣየእትዎምን፣ ዝነበሮም ኩሉ መፍትሕ ድማ ሓድሽ ይግበር። ናይ ገዛእ ርእሶም ኮምፒዩተር ክሳብ ሕጂ ዝነበሮ ክሕዝ ይኽእል።</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">ናይ ገዛእ ርእሶም ሓረግ ምስጢር ኣብዚ ይጽሕፉ።</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">ዝሰርሕዎ</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">{0} ዝሰርሕዎ</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ን Signpost ዝጥቀም።</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">ብተሌፎን ንምውድዳር ዝኾኑ ቃላት</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኹም ሓረግ ምስጢር</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">ሓረግ ምስጢርኩም ተቐይሩ።</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} ክሳብ ሕጂ ኣብታ ጉጅለ ኮምፒዩተር የብሎምን።</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} ድሕሪ ሕጂ ኣብዚ ን Signpost ክኸፍቱ ኣይክእሉን። ዝጸሓፍዎ ይተርፍ፣ ክፉት ክትትላቶም ድማ ናብታ ጉጅለ ይምለስ። እዚ ንድሕሪት ክምለስ ኣይክእልን።</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}፣ ኮምፒዩተር {1} ካብ {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">ኣብ ስክሪኖም ተመሊሱ። {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ሃቡ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">ዝተዋህበ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">ድሌት</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">ኣይተሓተተን</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">ን{0} ዓቅቡ</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">ብዘይ ስም ዓቅቡ</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">እዚ ሰብ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">መን</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} ደቒቕ</numerusform>
            <numerusform>{0} ደቒቕ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">ነዞም ቃላት ብተሌፎን ንሓድሕድኩም ኣንብብዎም። ሓደ ዝተፈልየ እንተኾይኑ፣ ኣብ መንጎኹም ካልእ ሰብ ኣሎ፦ ተወሳኺ ኣይትስደዱ፣ ነቲ ሰርቨር ዘካይድ ሰብ ድማ ደውሉ።</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">እቲ PIN ካብ 4 ክሳብ 8 ቁጽርታት ኣለዎ። ባዶ እውን ክኸውን ይኽእል።</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">ተዓቂቡ። ነቲ ፋይል ናብቲ ካልእ ውድብ ስደዱ።</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">ነዚ ፕሮጀክት ወድኡ…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">ክሳብ ሕጂ ስም የብሉን</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">ምስ ካልእ ውድብ ዝተኻፈለ የለን።</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">ፕሮጀክት ንምክፋል ሕተቱ…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">ካርድና…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">ናይ ምክፋል ሕቶ ተቐበሉ…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">ናይ ሓባር ፕሮጀክትታት</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">ቀሪቡሎም፣ ገና እወ ኣይበሉን</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">ንክልቲኦም ክፉት</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">ተወዲኡ</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">ከንብቡ ዝኽእሉ ሰባት፦ {0}፣ {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">ጠጠው ኢሉ፦ መፍትሖም ተቐይሩ፣ ደውሉሎም</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">መፍትሖም ይጽበ</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ምስ {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} ካባና</numerusform>
            <numerusform>{0} ካባና</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} ካብኦም</numerusform>
            <numerusform>{0} ካብኦም</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">ምርግጋጽ ናይ ኣገልግሎት ብኻልእ ቋንቋ</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">ገጽ ናይ ሰብ</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">ኣገልግሎት ብኻልእ ቋንቋ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ኣድራሻ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">ዝተወልዱሉ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">ርክብ</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">ክሳብ ዝግበር ዘለዎ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ተወዲኡ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">ዝተገብረሉ ዕለት</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ኢመይል</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">ባዶ</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">ዓሌታዊ ጉጅለ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ስም ስድራቤት</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ጾታ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">ተረኪቡ</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">ብኸመይ</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">ክንደይ ግዜ ከም ዝተፈተነ</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">ብኸመይ ደጊምና ንረኽቦም</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">ብኸመይ ይርከብ</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">ክሳብ ክንደይ ህጹጽ እዩ</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">ብቓላቶም</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ኣስተርጓሚ</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">ተጸንቢሩ ምስ</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">ቋንቋታት፣ ዝመርጽዎ ቅድም</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">ከይዶም</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">መልእኽቲ ክንገድፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">ክንድውል ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">መልእኽቲ ጽሑፍ (ቴክስት) ክንሰድድ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">ደብዳበ ክንጽሕፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">ዝጥቀሙሉ ስም</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ኣይፋል</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">ድሕሪ ሕጂ ኣየድልን</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">ዋላ ሓደ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">ኣይፍለጥን</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">መዘኻኸሪ</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">ኣብ ስፕሬድሺትኩም ዘሎ ቁጽሪ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ተሌፎን</translation>
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
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">ሓደ ሰብ ካብታ ጉጅለ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">ካልእ ነገር</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">ገና ሓገዝ የድልዮም</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">ንድሕሪት ተወሲዱ</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">እታ ጉጅለ</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">ሓበሬታኦም ብኸመይ ከም እንጥቀመሉ ተነጊርዎም</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">ዝተነግሮም ዕለት</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">ክልተ ቅዳሓት</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">እንታይ ከም ዝኾነ</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">ካልእ ንድሕነቶም ዝሕግዝ</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">ዕንቅፋት ዝኾነ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">እንታይ ከም ዝኾነ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">እንታይ እዩ</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">ዝሰርሕዎ</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">እንታይ ሒዝኩም ትመጹ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ኣበይ</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">ዓመተ ልደት ግምት ምዃኑ</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ንመን እዩ</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">ስለምንታይ ተወሳኺ ሓገዝ የድልዮም</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">ምስ</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">ምስ መን፣ ብቃላት</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">እወ</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">ኣብ ወረቐት ኣለኒ</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">ሓረግ ምስጢር እንተተረሲዑ፣ ነቶም መዛግብቲ ዝኸፍቱ እዞም ቃላት ጥራይ እዮም። ሕጂ ኣብ ወረቐት ኣስፍርዎም፣ ነቲ ወረቐት ድማ ካብዚ ኮምፒዩተር ርሒቑ ኣብ ዕጹው ቦታ ዓቅብዎ።</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ሕተሙ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">ከም PDF ዓቅቡ…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">ኣብዚ መሕተሚ የለን። ነቶም ቃላት ብኢድኩም ጸሓፍዎም፦ ሽዱሽተ ጉጅለ ሽዱሽተ ፊደላት። ወይ ኣብ USB ስቲክ ዓቂብኩም ኣብ ካልእ ቦታ ሕተምዎም፤ ነቲ ፋይል ዝሓዘ ሰብ ግን ንኹሉ ክኸፍት ይኽእል።</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">ወረቐት መመለሲኹም</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">ካብ ቅዳሕ ናይታ ጉጅለ ዝተረፈ ይድምሰስ ኣሎ…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ቀጽሉ</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">ነቲ ዝተዓሸገ ፋይል ኣብ ስቲክ ኣቐምጡ…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">እቲ ዝተዓሸገ ፋይል ኣብኡ ኣሎ። ንኣወሃሃዲኹም ሃብዎ።</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">እዚ ኮምፒዩተር ካብ ጉጅለኡ ተኣልዩ</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">ናብታ ጉጅለ ንምምላስ፣ ሓድሽ ናይ መጸንበሪ ኮድ ሕተቱ።</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">እቲ ዝተዓሸገ ፋይል ኣበይ ይቐመጥ?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">እቲ ፋይል ይጸሓፍ ኣሎ…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">ኣብ ዝረሓቐ ድለዩ</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">ካብዚኦም ዝሕግዝ የለን፦ ዝተረኽበ ከም ዘየለ መዝግቡ</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">ዝተረኽበ ከም ዘየለ መዝግቡ</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">ዝተረኽቡ ኣገልግሎታት</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">እዚ ሰብ ዘድልዮ ጸሓፉ፣ ንኣብነት ሓኪም ስኒ፣ ባንክ መግቢ፣ ወይ ክራይ ገዛይ ክኸፍል ኣይክእልን። ናብ ታሕቲ ምልክት ናብቲ ዝርዝር ይወስድ። Enter ኣገልግሎት ይውስኽ። ናብ የማን ምልክት ይኸፍቶ።</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">ኩሎም ሽዱሽተ ጉጅለታት፣ ብስርዓት ቁጽርታቶም</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">ኣረጋግጽዎ</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">ነቲ ወረቐት ደጊምኩም ኣርእይዎ</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">ንኣሽቱ ወይ ዓበይቲ ፊደላት፣ ምስ ክፍተት ወይ ብዘይ ክፍተት፦ ክልቲኡ ጽቡቕ እዩ።</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">እዞም ቃላት ናይ ካልእ ወረቐት እዮም። ዝጠፍአ የለን። ደጊምኩም ርኣዩ።</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">ነቶም ቃላት ካብቲ ወረቐት ጸሓፍዎም</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">ንዕኦም ምልክት ዝተገብረሎም መዘኻኸሪታት እውን የንብቡ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">መርማሪ ሕሳብ</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">ሰራሕተኛ ጉዳይ</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">ተገልገልቲ፣ ርክባትን ክትትላትን</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">ኣወሃሃዲ</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">ሰባት፣ ዝርዝር ኣገልግሎታት፣ ምእታውን ናብ ደገ ምውጻእን</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">መዝገብ ተግባራት የንብብ፣ ተገልገልቲ ኣይርእን</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">ሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">ናይ ሎሚ ርክባትን ዝርዝር ኣገልግሎታትን</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">ወለንተኛ</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">መርማሪ ሕሳብ</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">ሰራሕተኛ ጉዳይ</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">ኣወሃሃዲ</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">ሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">ወለንተኛ</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">ምስታ ጉጅለ ይለዋወጥ ኣሎ፦ {0} ካብ ኣስታት {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">ምስታ ጉጅለ ይለዋወጥ ኣሎ…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">ምስታ ጉጅለ ዝግበር ምልውዋጥ ክሳብ ክንደይ ከም ዝበጽሐ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">ምስታ ጉጅለ ዝግበር ምልውዋጥ ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">ጠጠው ይብል ኣሎ… ክሳብ ሕጂ ዝተለዋወጠ ይተርፍ።</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}፣ {1} ካብ {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">ውሑስ ርክብ</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">ውሑስ ርክብ፦ {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">ክሳብ ሕጂ መዘኻኸሪ የለን። ሓደ ሰብ ኣብ ትሕቲ መዘኻኸሪ “ንሓላፊ ድሕነት ሰባት ጥራይ” ዝብል ምስ መረጸ፣ ናብዚ ይመጽእ።</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">መዘኻኸሪታት ንሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">ነዚኦም ሓላፊ ድሕነት ሰባት ጥራይ ከንብቦም ይኽእል። ነፍሲ ወከፍ ምኽፋት ኣብ መዝገብ ተግባራት ይጽሓፍ።</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">ዝተዓሸጉ መዘኻኸሪታት፣ እቶም ሓደስቲ ቅድም</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">ንሰርቨር ጉጅለ ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">እቲ ካልእ ውድብ ዝሰደደልኩም ኣብዚ ኣእትውዎ።</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">ነቲ ናይ ምክፋል ሕቶ ኣንብቡ</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">ቅድም ደውሉሎም፣ ነተን ቃላት ድማ ኣወዳድሩ።</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">ተቐበሉ</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">ናይ ምክፋል ሕቶ ተቐበሉ</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">ናቶም ናይ ምክፋል ሕቶ</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">ተቐቢልኩም። ክልቲኦም ወገናት ምስ ተለዋወጡ እቲ ፕሮጀክት ይኽፈት።</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”፣ ዝሓተተ {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">ዝኾነ ቋንቋ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">ብነጻ</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">ብቓላቶም፣ ንኣብነት፦ ሓኪም ስኒ</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">ኣብ ቀረባ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">ሕጂ ክፉት</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">ዝዛረብዎ ቋንቋ</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">እዚ ሰብ እንታይ የድልዮ?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">ሕጂ ኣብ ሓደጋ ድዩ? ናብ 999 ደውሉ።</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">ን“{0}” ዝተረኽበ የለን። ካልእ ቃል ፈትኑ።</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">እዚ ፖስትኮድ ኣይፍለጥን፦ ርሕቀት ኣይተጻሕፈን።</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">ከም “{0}” ተረዲእናዮ።</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} ኣገልግሎት።</numerusform>
            <numerusform>{0} ኣገልግሎታት።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">በዞም ቋንቋታት እውን ተጻሒፉ</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">ዝሽፈን ከባቢ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">ኣአታትዋ</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">ብኸመይ ይርከብ</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">ቋንቋ፦ {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">ዝዝረቡ ቋንቋታት</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">ዝኽፈተሉ ሰዓታት</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ተሌፎን</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ቦታ</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">ዘካይዶ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ምንጪ</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">እቲ እንግሊዝኛ ካብኡ ንደሓር ተቐይሩ።</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">መርበብን ኢመይልን</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">እንታይ እዩ</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">እንታይ ሒዝኩም ትመጹ</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ንመን እዩ</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">ንመን ትሓቱ</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">{0} ብኸመይ ከም ዝተዋህበ</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">ክሳብ ሕጂ የለን። Enter ኣገልግሎት ይውስኽ።</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">{0} ኣውጽኡ</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">መልስዎ</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">ተረጋጊጹ፦ ንጉጅለ፣ ስምኩምን ናይ ሎሚ ዕለትን ኣብ ጎድኑ ኣሎ።</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">ቋንቋ ምረጹ</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">ቅድም ነቲ ቋንቋ ምረጹ።</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">ብኸመይ ይርከብ</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">ኣረጋጊጸዮ፦ ልክዕ እዩ</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">ከም ብሓድሽ ኣይተረጋገጸን ይቑጸር።</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">ደጊሙ ኣብኡ ኣሎ።</translation>
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
        <translation type="unfinished">ኣይተረጋገጸን ኮይኑ ይጸንሕ</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">ኣይተዓቀበን። ዝጸሓፍኩምዎ ነዚ ዳግማይ ክሳብ እትኸፍትዎ ይዕቀብ።</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ።</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ንድሕሪት ውሰድዎ</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">ንድሕሪት ተወሲዱ። ድሕሪ ሕጂ ኣይርአን።</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">እንታይ እዩ</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">እንታይ ሒዝኩም ትመጹ (ኣብ ሓደ መስመር ሓደ)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ንመን እዩ</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">ነዚ ብኻልእ ቋንቋ ጸሓፉ</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">ርግጸኛታት ዝኾንኩምሉ ጸሓፉ። ባዶ ዝገደፍኩምዎ ብእንግሊዝኛ ይርአ። ንጉጅለ፣ ስምኩምን ናይ ሎሚ ዕለትን ኣብ ጎድኑ ኣሎ።</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">ነዚ ኣይወዳእኩምዎን ነይርኩም። ቀጽሉ።</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">ብዛዕባ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">ትርኢት</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">ቅዳሓት</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">መዝገብ ሰብ ደምስሱ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">ናብ ደገ ምውጻእ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">መዝገብ ተግባራት</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">ውድብና</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">ክፍልታት ናይቶም ቅጥዕታት</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">ሰባት</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ቅጥዕታት</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">ጉጅለን ኮምፒዩተራትን</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">ስፕሬድሺታት ናይ ጉጅለታት</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">ኣብዚ ፕሮጀክት ቅዳሕ ተኻፊሉ ኣሎ። ንድሕሪት ምስ ወሰድኩምዎ፣ ምስቲ ኣብኡ ዝተጻሕፈ ኩሉ ካብ ክልቲኡ ወገን ይድምሰስ። ናይ ገዛእ ርእሶም ገጽ ይተርፍ።</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">ቅድም ሕተትዎም፣ ድሕሪኡ ብኸመይ እወ ከም ዝበሉ ምረጹ።</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">ርክባት፣ ምስ ድሌታትን ኣገልግሎታትን</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">ተሰማሚዖምሉ ዶ?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">ጾታ፣ ዓሌትን ሃይማኖትን</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">ምስ ካልእ ውድብ ክፉት ፕሮጀክት የለን። ቅድም ኣወሃሃዲ ይጅምሮ።</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">ገና ኣይተሓተቱን</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">ፕሮጀክት</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">ቅዳሕ ኣካፍሉ</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">ሓበሬታ {0} ምስ ካልእ ውድብ ይካፈል ዶ?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">ነቲ ቅዳሕ ንሓዋሩ ንድሕሪት ውሰድዎ</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">ስም፣ ቋንቋታትን ብውሕስነት ብኸመይ ከም ዝርከቡን ዘለዎ ቅዳሕ ይረኽቡ። ኣብቲ ቅዳሕ ዝጽሓፍ ክልቴኹም ትርእይዎ። ንሓላፊ ድሕነት ሰባት ዝተጻሕፈ መዘኻኸሪታት ፈጺሙ ኣይከይድን።</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">ካልእ እንታይ ተሰማሚዖም?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">ኣብ “ተወሳኺ ሓገዝ የድሊ” ክሳብ ሕጂ ክፉት ዘሎ</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">ብዛዕባ እዞም ርክባት ዝተጻሕፈ</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">እወ፣ ሎሚ ተዛሪቦምዎ</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">እወ፣ ሎሚ ፈሪሞም</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}፣ ምስ {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">ዝተዓቀበ ፋይል ዝኾነ ነዚ ኮምፒዩተር ዝጥቀም ሰብ ክኸፍቶ ይኽእል።</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">ቅድም መልሱ፦ ናብ ገዛ ምውሳዱ ውሑስ ድዩ?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">ወረቐት ቅድሚ ምሃብኩም ሕተቱ። ኣብኡ ዝተጻሕፈ ናብ ሓደጋ ከውድቖም ይኽእል እዩ።</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">ካርድ ወይ ደብዳበ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">እንግሊዝኛ</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ኣይትሃቡ</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">ናብ ገዛ ምውሳዱ ውሑስ ድዩ? ቅድም መልሲ ምረጹ።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ቋንቋ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">ዓቢ</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">እቲ ወረቐት ሓበሬታ ይዳሎ ኣሎ…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ኣይፋል</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ኣይተዋህበን። ኣብ ክንድኡ ብቃል ተነጊርዎም።</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">ወረቐት ሓበሬታ የለን።</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">ንቡር</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">ቁጽሪ ጥራይ</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">ቁጽሪ ጥራይ ዝብል ቁጽሪ ተሌፎንን ሰዓታትን ይሓትም፣ ስም ኣገልግሎት ኣይሓትምን።</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">ስእሊ ናይቲ ወረቐት ሓበሬታ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">ሕተሙ</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">ናብ ገዛ ምውሳዱ ውሑስ ድዩ?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">ከም ፋይል ዓቅቡ</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">ነቲ ወረቐት ሓበሬታ ዓቅቡ</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">ተዓቂቡ። ነዚ ኮምፒዩተር ዝጥቀሙ ካልኦት ነቲ ፋይል ክኸፍትዎ ይኽእሉ።</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ተሓቲሙ።</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">ንስእሊ ኣዕቢኹም ኣርእዩ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">ዓቐን</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">እወ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">ተሸፊኑ።</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">መርኣያ። ኣብዚ ዘሎ ኩሉ ሰብ ምህዞ እዩ።</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">ይዕጾ ኣሎ…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">እቲ መስኮት ሕጂ ብ{0} እዩ።</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">ኣድራሻ ናይቲ ሰርቨር፦ {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ተወዲኡ</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">ንሓደ ግዜ ጥራይ ይሰርሕ፣ ክሳብ {0}።</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">ነታ ቁራጽ ወረቐት ሕተሙ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">ከም PDF ዓቅቡ…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">እቲ ኮድ ን{0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">ነዚ ኮድ ዝሓዘ ሰብ ኣብ ክንድኦም ክጽንበር ይኽእል። ብኢድ ሃብዎም፣ ወይ ብተሌፎን ኣንብብዎ፤ ብኢመይል ኣይትስደድዎ። ደጊሙ ኣይርአን።</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>ከምኡ’ውን {0} ተወሳኺ ካብዚ ዓይነት።</numerusform>
            <numerusform>ከምኡ’ውን {0} ተወሳኺ ካብዚ ዓይነት።</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">ተወዲኡ። {0}፦ {1}፣ {2}፣ {3}።</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">መስመር {0}፣ {1}፦ {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">መስመር {0}፦ {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} ርክብ ተወሲኹ</numerusform>
            <numerusform>{0} ርክባት ተወሲኾም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} ርክብ ናይ ዝፍለጥ ሰብ እዩ</numerusform>
            <numerusform>{0} ርክባት ናይ ዝፍለጡ ሰባት እዮም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} ተገዲፉ</numerusform>
            <numerusform>{0} ተገዲፎም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} ሰብ ተወሲኹ</numerusform>
            <numerusform>{0} ሰባት ተወሲኾም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር ብኻልእ ኣጸሓሕፋ ናይ ዝፍለጥ ሰብ ክኸውን ይኽእል። ኣብ ተገልገልቲ ድለይዎ፦ ክልተ መዛግብቲ ኣብኡ ክጽንበሩ ይኽእሉ።</numerusform>
            <numerusform>{0} መስመራት ብኻልእ ኣጸሓሕፋ ናይ ዝፍለጡ ሰባት ክኾኑ ይኽእሉ። ኣብ ተገልገልቲ ድለይዎም፦ ክልተ መዛግብቲ ኣብኡ ክጽንበሩ ይኽእሉ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር ተነቢቡ</numerusform>
            <numerusform>{0} መስመራት ተነቢቦም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} ድሮ ኣብዚ ነይሩ</numerusform>
            <numerusform>{0} ድሮ ኣብዚ ነይሮም</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}፣ {1}።</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} ካብ {0} መስመር…</numerusform>
            <numerusform>{1} ካብ {0} መስመራት…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">ኩሉ ኣብዚ ኮምፒዩተር ይተርፍ። ጉጅለኹም ኣብ ካልኦት ኮምፒዩተራት እውን ን Signpost ትጥቀም እንተኾይና፣ ሓደ ዓይነት ክኾኑ ይኽእሉ።</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">ምስታ ጉጅለ ይለዋወጥ ኣሎ፦ {0} ካብ ኣስታት {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">ምስታ ጉጅለ ይለዋወጥ ኣሎ…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">ናብ ጉጅለ ተጸንበሩ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">ይርአ ኣሎ…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">ኣይፋል፣ ንሕጂ ዓቅብዎም</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">ብዙሓት መዛግብቲ ካብዚ ክድምሰሱ ድዩ?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">ነቲ ምልውዋጥ ጠጠው ኣብልዎ</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">ጠጠው ይብል ኣሎ… ክሳብ ሕጂ ዝተለዋወጠ ይተርፍ።</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">ሕጂ ተለዋወጡ</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ካብዚ ኮምፒዩተር ብዙሓት መዛግብቲ ብሓንሳብ ክድምሰሱ ይሓትት ኣሎ። ክሳብ ሕጂ ዝተደምሰሰ የለን። እዚ ቅኑዕ ምዃኑ ንኣወሃሃዲኹም ሕተቱ፦ ካብዚ ዝተደምሰሰ ካብዚ ክምለስ ኣይክእልን።</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">እዚ ኮምፒዩተር በይኑ ይሰርሕ።</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">እወ፣ ካብዚ እውን ደምስስዎም</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ተዓቂቡ።</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">እታ ጉጅለ ክሳብ {0} እዋናዊት ኣላ።</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">መዘኻኸሪታት ናይታ ጉጅለ ገና ይመጹ ኣለዉ።</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">መዘኻኸሪታት ናይታ ጉጅለ ገና ይመጹ ኣለዉ፦ {0} ካብ ኣስታት {1}።</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">ሰዓት ናይዚ ኮምፒዩተር {0} ቅድሚት እዩ። በጃኹም ኣስተኻኽልዎ።</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">ሰዓት ናይዚ ኮምፒዩተር {0} ድሕሪት እዩ። በጃኹም ኣስተኻኽልዎ።</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">እዋናዊ ኣሎ። ዝተላእከ፦ {0}። ዝመጸ፦ {1}።</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">እታ ጉጅለ ዝለኣኸቶ ኣብዚ ዲስክ ክጽሓፍ ኣይከኣለን። ዝጠፍአ የለን፦ ደጊሙ ክሕተት እዩ። ኣብቲ ዲስክ ቦታ ግበሩ፣ ወይ ተኣሳሲሩ እንተሃልዩ ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} ምልውዋጥ ርኣዩ (Ctrl+6)።</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} መዓልቲ</numerusform>
            <numerusform>{0} መዓልታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} ጽሑፍ ክልተ ቅዳሓት ኣለዎ።</numerusform>
            <numerusform>{0} ጽሑፋት ክልተ ቅዳሓት ኣለዎም።</numerusform>
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
            <numerusform>{0} ደቒቕ</numerusform>
            <numerusform>{0} ደቓይቕ</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} ኣብ {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} ክለኣኽ ይጽበ።</numerusform>
            <numerusform>{0} ክለኣኹ ይጽበዩ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">ብሓቂ ናትና ሰርቨር ድዩ?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">ናይ ሓደ ውድብ ብዙሓት ኮምፒዩተራት፣ ብሰርቨር ሓደ ዓይነት ይኾኑ።</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">ጉጅለን ኮምፒዩተራትን</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">ባዕላ እታ ጉጅለ</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">ሰርቨር ጉጅለ</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">ብተሌፎን ንምውድዳር ዝኾኑ ቃላት</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">ጉጅለ ኣብ ስፕሬድሺት ዝሓዘቶም ርክባትን ሰባትን ኣእትዉ። ነፍሲ ወከፍ መስመር ይጽብጸብ፤ ሓደ ፋይል ደጊምካ ምእታው ዝውስኾ የለን።</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">ኣእትውዎ</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">ቅድም ፋይል ምረጹ።</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ፋይል ምረጹ…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">ስፕሬድሺት ምረጹ</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">ፋይል (CSV ወይ XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">ርኣይዎ</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">ስፕሬድሺት ከእቱ ዝኽእል ኣወሃሃዲ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">ስፕሬድሺታት ናይ ጉጅለታት</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">ክልተ ዓንድታት “{0}” ኣለዉ። ንሓደ ካልእ ምረጹ።</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር። ኣየናይ ዓንዲ እንታይ እዩ? ነቶም ኣብነታት ርኣዩ።</numerusform>
            <numerusform>{0} መስመራት። ኣየናይ ዓንዲ እንታይ እዩ? ነቶም ኣብነታት ርኣዩ።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">ኣብዚ ብእንግሊዝኛ ዝተጻሕፈ የለን።</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">እቲ እንግሊዝኛ ካብኡ ንደሓር ተቐይሩ።</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">ሓኪም ፋርማሲ ንቃንዛ እዝኒ፣ ሕማም ጎሮሮ፣ ሳይነሳይተስ፣ ሺንግልስ፣ ኢምፔታይጎ፣ ዝረኸሰ ንኽሳት ባልዕን ቀሊል ረኽሲ መትረብ ሽንቲ ናይ ደቂ ኣንስትዮን፣ ብዘይ ናይ GP ቆጸራ ክሕክም ይኽእል። ደረት ዕድመ ኣሎ።</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">ተኻራዪ ኣብታ ኣብ መጠንቀቕታ ዋና ገዛ ዘላ ዕለት ክወጽእ ግዴታ የብሉን። ቅድሚ ምውጻእ ምኽሪ ርኸቡ፦ ቀልጢፍካ ምውጻእ ካብ council ዝርከብ ሓገዝ ከጉድሎ ይኽእል።</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">ዝኾነ ብዘይ ክፍሊት ሰብ ዝከናኸን ዓቢ ሰብ ን council ናይ ተኸናኻኒ ገምጋም (carer&apos;s assessment) ክሓትት ይኽእል። ብዛዕባ ናይ ገዛእ ርእሱ ድሌታት እዩ፣ ብነጻ ድማ እዩ።</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space መብዛሕትኡ ወለድን ናይ ዕዳ ኣኽፈልቲ (bailiffs)ን ክሳብ 60 መዓልቲ ጠጠው የብል። ከመልክተሉ ዝኽእል ኣማኻሪ ዕዳ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">ደቂ መሰል ህዝባዊ ገንዘብ ዘይብሎም ወለዲ (no recourse to public funds)፣ ኣታዊ ስድራቤት ትሑት እንተኾይኑ፣ ብነጻ መግቢ ቤት ትምህርቲ ክረኽቡ ይኽእሉ።</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">ቀትሪ ወይ ለይቲ፦ ናብ 111 ደውሉ እሞ ነቲ ናይ ጥዕና ኣእምሮ ምርጫ (2) ምረጹ። ህይወት ኣብ ሓደጋ እንተሃልያ፣ 999።</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">ናይ GP ክሊኒክ ንሰብ ምምዝጋብ እንተኣብዩ፣ ምኽንያቱ ብጽሑፍ ክገልጽ ኣለዎ።</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">መብዛሕትኦም ተኻረይቲ ብናይ ቤት ፍርዲ bailiffs ጥራይ ክወጽኡ ይኽእሉ። ብዘይ ትእዛዝ ቤት ፍርዲ መፍትሕ ምቕያር ወይ ንሰብ ብሓይሊ ምውጻእ ገበን እዩ።</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">ናይ NHS ሕክምና ስኒ ትሕቲ 18፣ ኣብ ግዜ ጥንሲ፣ ድሕሪ ሕርሲ ን12 ወርሒ፣ ከምኡ’ውን ምስ ገለ ደገፋት (benefits) ብነጻ እዩ። ሕክምና ቅድሚ ምጅማሩ ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">ናይ NHS መርመራ ዓይኒ፣ 60 ዓመትን ልዕሊኡን፣ ትሕቲ 16፣ ሽኮርያ ወይ ግላውኮማ ንዘለዎም፣ ወይ ገለ ደገፋት (benefits) ንዝወስዱ ሰባት ብነጻ እዩ።</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">ቀዋሚ ኣድራሻ የለን ዶ? ሰብ ግዝያዊ ኣድራሻ ወይ ኣድራሻ ናይቲ ክሊኒክ ተጠቒሙ ኣብ GP ክምዝገብ ይኽእል።</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">ትሑት ኣታዊ ኣለዎም ዶ? ቅጥዒ HC1 ብዘይ ደገፋት (benefits) እውን ንወጻኢታት NHS ሓገዝ ከምጽእ ይኽእል። ምስክር ወረቐት HC2 ምሉእ ሓገዝ ይህብ።</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">ምኽሪ ኢሚግረሽን ክህቡ ዝኽእሉ ዝተመዝገቡ ኣማኸርቲ፣ solicitors ን barristers ን ጥራይ እዮም። ቅድሚ ዝኾነ ሰብ ምኽፋሉ፣ ነቲ ስም ኣብ ዝርዝር መንግስቲ ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">18 ዓመትን ልዕሊኡን ዝኾኑ ሰባት ባዕሎም ናብ NHS Talking Therapies ከመልክቱ ይኽእሉ። ደብዳበ GP ኣየድልን።</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">ጥንስቲ ወይ ትሕቲ 4 ዓመት ቆልዓ ዘለዋን ገለ ደገፋት (benefits) እትወስድን፦ ካርድ Healthy Start ንጸባ፣ ፍረታትን ኣሕምልትን ይኸፍል። ትሕቲ 18ን ጥንስትን፦ ደገፋት ኣየድልን።</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP ተነጺጉ ዶ? ካብታ ኣብቲ ደብዳበ ዘላ ዕለት ኣብ ውሽጢ ሓደ ወርሒ ግዴታዊ ዳግመ ግምት (mandatory reconsideration) ሕተቱ።</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">ኣብ እንግሊዝ GP ምርኣይ፣ ኩነታት ኢሚግረሽን ብዘየገድስ፣ ንኹሉ ሰብ ብነጻ እዩ። ናይ ሆስፒታል ክንክን ከኽፍል ይኽእል፦ ቅድም ምኽሪ ርኸቡ።</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">ብዓመጽ ዘቤት ገዛ ኣልቦ ዝኾነ ሰብ ኩሉ ግዜ ቀዳምነት ኣለዎ (priority need)። Council ቅድሚ ምሕጋዙ መርትዖ ክሓትት የብሉን።</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS ኣስተርጎምቲ የዳሉን ይኸፍልን። ቆጸራ ክትሕዙ ከለኹም ሕተቱ። ቆልዑ ከተርጉሙ የብሎምን።</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">ናይ መጀመርታ ክፍሊት Universal Credit ኣስታት 5 ሰሙን ይወስድ። ኣቐዲሙ ዝወሃብ ገንዘብ (advance) ወለድ ዘይብሉ ልቓሕ እዩ፦ ካብ ደሓር ዝመጽእ ክፍሊታት ይምለስ።</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">ኣብ GP ንምምዝጋብ መርትዖ ኣድራሻ ወይ መንነት ኣየድልየኩምን። ኩነታት ኢሚግረሽን ኣየገድስን።</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">ንምቕጻል Enter</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">ብቓላቶም፣ ንኣብነት፦ ሓኪም ስኒ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">ዝጽበ ሰብ የለን። እናተዛረብኩም ከለኹም ብ Ctrl+M ንሰብ ምልክት ግበሩሉ።</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">ሎሚ ክሳብ ሕጂ ሰብ የለን። ነቲ ቀዳማይ ሰብ ዘድልዮ ጸሓፉ፣ ንኣብነት ሓኪም ስኒ።</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>ንዓኹም ከም ሓላፊ ድሕነት ሰባት ዝተጻሕፉ መዘኻኸሪታት፦ {0} ገና ኣይተኸፍተን</numerusform>
            <numerusform>ንዓኹም ከም ሓላፊ ድሕነት ሰባት ዝተጻሕፉ መዘኻኸሪታት፦ {0} ገና ኣይተኸፍቱን</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">ዘይተወድአ የለን።</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">ነቲ ዝርዝር ክፈቱ</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">ሎሚ ዝተራእዩ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ሎሚ</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">ሎሚ፣ {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">ዘይተወድአ</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">እዚ ሰብ እንታይ የድልዮ?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} ደሓር</numerusform>
            <numerusform>{0} ደሓር</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} ግዜኡ ዝሓለፈ</numerusform>
            <numerusform>{0} ግዜኡ ዝሓለፈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} ሎሚ</numerusform>
            <numerusform>{0} ሎሚ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} ህጹጽ</numerusform>
            <numerusform>{0} ህጹጽ</numerusform>
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
        <translation type="unfinished">1. ንጉዕዞ USB ጠርንፉ…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. ፋይል ውሰዱ…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. ፍትሑ…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">መሳርሕቲ ኣብ ስቲክ ጠርኒፎምዎ። እቲ ፋይል ዕጹው እዩ፦ ንስኹም ኣብኡ እተንብብዎ የለን፣ ንሱ እውን ኣብዚ ዘንብቦ የለን። ክልተ ግዜ ወይ ደንጒኻ ምውሳዱ ጉድኣት የብሉን።</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">ኣድራሻ ናይቲ ሰርቨር፣ ንምውሳድ</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">ንሰርቨር ጉጅለ ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">ተወሲዱ። ነቲ ስቲክ ናብ ዝተጠርነፈሉ ኮምፒዩተር መሊስኩም ውሰድዎ፣ ኣብኡ ድማ ፍትሕዎ።</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">ኢንተርነት ንዘይብሉ መሳርሕቲ ፋይል ውሰዱ</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">ፋይል ውሰዱ…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">ንመዓልታት ኢንተርነት የለን ዶ? ጉዕዞ USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">ዝጽበ ዘሎ ኣብ ስቲክ ጠርንፍዎ፣ ኢንተርነት ኣብ ዘለዎ ዝኾነ ኮምፒዩተር ውሰድዎ፣ ነቲ መልሲ ድማ ኣብዚ ፍትሕዎ። እቲ ፋይል ዕጹው እዩ፦ ዝወስዶ ሰብ ከንብቦ ኣይክእልን። ክልተ ግዜ ወይ ደንጒኻ ምውሳዱ ጉድኣት የብሉን።</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>ተጠርኒፉ፦ {0} መዝገብ። ነቲ ስቲክ ኢንተርነት ናብ ዘለዎ ኮምፒዩተር ውሰድዎ፣ ኣብኡ ድማ ናብቲ ሰርቨር ስደድዎ።</numerusform>
            <numerusform>ተጠርኒፉ፦ {0} መዛግብቲ። ነቲ ስቲክ ኢንተርነት ናብ ዘለዎ ኮምፒዩተር ውሰድዎ፣ ኣብኡ ድማ ናብቲ ሰርቨር ስደድዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">በጃኹም ኣድራሻ ሰርቨር ጉጅለ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">እዚ ፋይል ካብዚ ብዙሓት መዛግብቲ ክድምሰሱ ይሓትት። ዝተደምሰሰ የለን። እዚ ቅኑዕ ምዃኑ ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">ፍትሑ፣ ካብዚ እውን ደምስስዎም</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">እቲ ፋይል ኣበይ ይቐመጥ?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">ኣየናይ ፋይል ተመሊሱ?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">ኣየናይ ፋይል ክውሰድ?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">ናይ መወዳእታ ቅዳሕ፦ {0}፣ ኣይተረጋገጸን።</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">ናይ መወዳእታ ቅዳሕ፦ {0}።</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">ተዓጽዩ፣ እቲ ዲስክ ግን ተወሳኺ ኣይተቐበለን። ቃላትኩም Signpost ክሳብ ዝዕጾ ይሕዞም። ቦታ ግበሩ፣ ድሕሪኡ ክፈቱ እሞ Ctrl+S ጽቐጡ።</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">ተዓጽዩ። ክትጽሕፍዎ ዝጸናሕኩም ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">ክሳብ ሕጂ ቅዳሕ የለን።</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">ኣብዚ ኮምፒዩተር ጥራይ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">እቲ ዝርዝር ኣገልግሎታት ክንበብ ኣይከኣለን፣ ስለዚ ሕጂ ባዶ እዩ። ብዛዕባ ሰባት ዝጠፍአ የለን። ንኣወሃሃዲ ደጊሙ ከእትዎ ሕተቱ፦ ቅጥዕታት፣ ዝርዝር ኣገልግሎታት።</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ቀጽሉ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">ንጎኒ ግደፉ</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">ኣይወዳእኩምን ነይርኩም ({0})።</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">ሕጂ ኣብ ሓደጋ ድዩ?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">ገና ኣይተወሰነን</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸዉ</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">ህጹጽ ሓገዝ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለሱ</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">ክልተ ቅዳሓት ዘለዎም ጽሑፋት</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">ወይ እቲ ቅኑዕ ጸሓፉ</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">በጃኹም እቲ ቅኑዕ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">ተወሲኑ። ንድሕሪት ምለሱ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">እቲ ካልእ ቅዳሕ</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">ክልተ ሰባት ተፈላልዮም ከለዉ ሓደ ነገር ቀይሮም። ዝጠፍአ የለን፦ ንክልቲኡ ርኣይዎ፣ ድሕሪኡ ምረጹ።</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">ክልተ ቅዳሓት</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">ንድሕሪት ተመሊሱ። ክልቲኦም ቅዳሓት ደጊሞም ኣብዚ ኣለዉ።</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">ክሳብ እትመርጹ፣ ቁጽሪ ተሌፎን ኣብ ዘለዎ ቦታ እቲ ዝያዳ ውሑስ ይርአ።</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">ኣነ ዝጸሓፍክዎ ተጠቐሙ</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">ሕጂ ዝጥቀሙሉ ዘሎ</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">ኩሎም</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter፦ እንታይ ኮይኑ?   {0}፦ ገጽ ናይቲ ሰብ</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">ደሓር {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">ናብ ጸጋም ምልክት</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">ናተይ</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">ዕለት ዘይብሉ {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">ንጉጅለ ዝጽበ ሰብ የለን። ነቲ ኩሎም ዝብል ርኣዩ።</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">ንዓኹም ዝጽበ ሰብ የለን። ነቲ ጉጅለን ኩሎምን ዝብል ርኣዩ።</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">ዝጽበ ሰብ የለን። እናተዛረብኩም ከለኹም ብ Ctrl+M ንሰብ ምልክት ግበሩሉ።</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">ግዜኡ ዝሓለፈ {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">ናብ የማን ምልክት</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">ጉጅለ</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">ሎሚ {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">ህጹጽ {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">ናይ መን</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">ናብቲ ዝርዝር ተመለሱ</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">መዘኻኸሪ (ባዶ ክኸውን ይኽእል)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">ሕጂ እዚ መን ምዃኑ ንፈልጥ ኢና</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">ገጽ ናይ {0} ክፈቱ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ዓቅቡ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">ክሳብ ሕጂ</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">እንታይ ኮይኑ?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">ክሳብ ሕጂ ዝተገብረ፦ {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">ነዚ መዘኻኸሪ ኣይወዳእኩምዎን ነይርኩም። ቀጽሉ።</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>{0} ግዜ ተፈቲኑ</numerusform>
            <numerusform>{0} ግዜ ተፈቲኑ</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">ህጹጽ</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">{0} ይጽበ</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ምስ {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">እዚ ንፈልጦ ሰብ ድዩ?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">ሓድሽ ተገልጋሊ “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">ስም ኣይተዋህበን</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">መን</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">ብዘይ ስም</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}። ኣብዚ ትዕቅብዎ ንሳቶም ይርእይዎ።</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">ዝእረም ቋንቋ</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">ንእርማት ስፕሬድሺት ግበሩ</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">ንእርማት ስፕሬድሺት ግበሩ…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">ነዚ ቋንቋ ዝዛረብ ሰብ ቃላቱ ኣብ ስፕሬድሺት ከእርም ይኽእል። ድሕሪኡ ቃላቱ ኣብዚ ኮምፒዩተር ይርአ።</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">እርማታት ኣእትዉ</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">እርማታት ኣእትዉ…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">እቲ ስፕሬድሺት ተዳልዩ። ኣብ ትሕቲ “correction” ክርአ ዘለዎ፣ ኣብ ትሕቲ “reviewed_by” ድማ ስም ጸሓፉ። ድሕሪኡ ኣብዚ ኣእትውዎ።</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}። ዝተቐየረ፦ {1}። ዝተረጋገጸ፦ {2}። Signpost ቀጺሉ ምስ ተኸፍተ ይርአ።</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111፣ ድሕሪኡ 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">ኮድ 7 ጉጅለታት ናይ 5 ፊደላትን ቁጽርታትን ኣለዎ። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">ሓደ ዓንዲ Signpost ምስ ዘይፈልጦ ነገር ተጻሚዱ ኣሎ።</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">ፍቓድ ነዞም ጥራይ ክጠቅስ ይኽእል፦ {0}። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">ምስ {0} ኣብ {1} ቅዳሕ ተኻፊሉ ኣሎ።</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">ሓደ ዝተጻመደ ዓንዲ ኣብዚ ፋይል የለን። ነቶም ዓንድታት ደጊምኩም ኣጻምድዎም።</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">ሓደ ድሌት ኣዝዩ ነዊሕ እዩ። በጃኹም ትሕቲ 500 ፊደላት ግበርዎ፤ መዘኻኸሪታት ካብኡ ንላዕሊ ይሕዙ።</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">ነዞም ፋይላት ሓድሽ ዓይነት Signpost ገይርዎም። ዝተቐየረ የለን። ንምኽፋቶም ነቲ ሓድሽ ዓይነት ኣብዚ ኮምፒዩተር ኣእትውዎ።</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">ስም ዘይብሉ ኣገልግሎት ክዕቀብ ኣይክእልን። በጃኹም ኣውጽእዎ፣ ደጊምኩም ድማ ወስኽዎ።</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>ሓደ ጽሑፍ ኣዝዩ ነዊሕ እዩ። በጃኹም ነፍሲ ወከፍ ካብ {0} ፊደል ዝውሕድ ግበርዎ።</numerusform>
            <numerusform>ሓደ ጽሑፍ ኣዝዩ ነዊሕ እዩ። በጃኹም ነፍሲ ወከፍ ካብ {0} ፊደላት ዝውሕድ ግበርዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">ሓንቲ ሰበይቲ ብመጻምድታ፣ ብናይ ቀደም መጻምድታ ወይ ብስድራቤት ትጉዳእ፣ ትፈራራሕ ወይ ትቕጽጸር ኣላ፣ ወይ ብዛዕባኣ ትሻቐሉ ኣለኹም። ብነጻ፣ ቀትርን ለይትን። Refuge የካይዶ።</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">ኣአታትዋ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ኣድራሻ</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>ዕድመ {0}ን ልዕሊኡን</numerusform>
            <numerusform>ዕድመ {0}ን ልዕሊኡን</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>ዕድመ ካብ {1} ክሳብ {0}</numerusform>
            <numerusform>ዕድመ ካብ {1} ክሳብ {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>ከምኡ’ውን {0} ተወሳኺ።</numerusform>
            <numerusform>ከምኡ’ውን {0} ተወሰኽቲ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">ካልእ ምኽንያት፣ ኣብ ካልእ ቦታ ዝተመዝገበ።</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">ኣብ ኣድራሻ ናይታ ጉጅለ ካልእ ሰርቨር ይምልስ፣ ስለዚ ናብኡ ዝተላእከ የለን። {0} ንኣወሃሃዲኹም ንገርዎ።</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">ዝሽፈን ከባቢ</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">ቅድሚ ምድዋልኩም ሕተቱ።</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">ኣብ ኣድራሻ ናይታ ጉጅለ ዝምልስ ሰርቨር Signpost የለን። {0} እቲ ኣድራሻ ተቐይሩ እንተኾይኑ ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">ኣብዚ ኣድራሻ ዝምልስ ሰርቨር Signpost የለን። {0} ነቲ ኣድራሻ ደጊምኩም ርኣይዎ።</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">ዝተወልዱሉ፦ ዓመት ከም 1984፣ “ኣስታት 1984”፣ ወይ ምሉእ ዕለት ከም 17 March 1984 ጸሓፉ። ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">ምስክር ወረቐት ምድምሳስ</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">{0} ተረጋጊጹ</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">ካብ እንግሊዝኛ ዝተፈልየ ቋንቋ ምረጹ።</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">ንስኹም ጥራይ እትፈልጥዎ ሓረግ ምስጢር ምረጹ። ነታ ድሕሪኡ እትመጽእ ወረቐት መመለሲ ሕተምዋ።</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">ስም ናይ ሓድሽ ፋይል ምረጹ። ናብ ደገ ዝወጸ የለን።</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">መዝገብ እዚ ሰብ ስለምንታይ ከም ዝድምሰስ ምረጹ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">ሕጂ ዕጹው። {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">ሽዑ ዕጹው። {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">ርክባት</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">ዝተገብረሉ ዕለት</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">ዕለት ኣይፍለጥን</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">ዕለተ ልደት፦ ዓመት ከም 1984፣ ወይ ምሉእ ዕለት ጸሓፉ። ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">ዝተራእዩሉ ዕለት</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">መዓልቲ {0} ናይ ነፍሲ ወከፍ ወርሒ</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">መዓልታት ኣይፍለጥን</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">ክሳብ ዝግበር ዘለዎ</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">ስእሊ ኣይተልዕልዋ፣ ብኢመይል ኣይትስደድዋ፣ ኣብ ኮምፒዩተር ኣይተቐምጥዋ።</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">ኣይትደውሉ።</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">መልእኽቲ ጽሑፍ ኣይትስደዱ።</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ኢመይል</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">ህጹጽ፦ ኣምቡላንስ፣ ፖሊስ፣ መጥፋእቲ ሓዊ</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">ባዶ እዩ፣ ግን ምኽንያት ወይ ዕለት ኣለዎ። ከም እወ ተወሲዱ።</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">ቅድሚ ሕጂ ዝተገብሩ ዝተመስጠሩ ቅዳሓት ክሳብ {0} ይድምሰሱ። ቅዳሕ ቅድሚኡ እንተተመሊሱ፣ እዚ ሰብ ሽዑ ካብኡ ይውገድ።</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">ብምስጢራዊ ጽሑፍ ዝተዓጽወ፣ ኩሉ ገጽ ድማ ክንበብ ይከኣል።</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">ናይ “ተወሳኺ ሓገዝ የድሊ” ጽሑፋት</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">ካብዚ ኮምፒዩተር ንሓዋሩ ዝተደምሰሰ፦</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">ዝተደምሰሰሉ ዕለት {0}፣ ዝደምሰሰ {1}።</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">መዓልታዊ</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">ኩሉ ኣብዚ ኮምፒዩተር ተዓቂቡ ኣሎ፣ ደሓር ክለኣኽ እዩ።</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ስም ስድራቤት</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">ክልተ ቅዳሓት ዘለዎም ቦታታት</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">ሓሙሻይ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">ስም</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">ቀዳማይ {0} ናይቲ ወርሒ</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>ንውሕስነት፣ በጃኹም {0} ካልኢት ተጸበዩ። መዘኻኸሪታትኩም ውሑስ እዩ።</numerusform>
            <numerusform>ንውሕስነት፣ በጃኹም {0} ካልኢታት ተጸበዩ። መዘኻኸሪታትኩም ውሑስ እዩ።</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">ን፦ {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">ራብዓይ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">ብነጻ</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">ህጹጽ ኩነታት ጋዝ</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">ነዚ ሰብ ብኸመይ ደጊምና ክንረኽቦ ንኽእል?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">ክሳብ መዓስ? ህጹጽ፣ ቀልጢፉ ወይ ልሙድ ምረጹ።</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">ኣብኡ ብኸመይ ሓገዝ ይርከብ</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">ክሳብ ክንደይ ህጹጽ እዩ</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">ኣብ ሉህ “{0}” እቲ ዓንዲ “{1}” የለን።</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">ኣስተርጓሚ የድሊ</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">ተላልዮም</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">እዚ ንፈልጦ ሰብ ድዩ?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">ፈጺሙ ክጽሓፍ ኣይነበሮን።</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">ናብታ ጉጅለ ተጸንበሩ</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">ዓይነት ሓገዝ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ቋንቋታት</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">ንዚ ሰብ ቋንቋታት ተወሲኾም።</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">ቋንቋታት፦ ክሳብ 20 ምረጹ።</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">ንመወዳእታ ዝተረጋገጸሉ</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">ናይ መወዳእታ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">ላቲትዩድ</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">መልእኽቲ ጥራይ ግደፉ።</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">መልእኽቲ ኣይትግደፉ።</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">ኣብ መንጎ ሰባትን ርክባትን ዘሎ መላግቦ</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">ከም {0} ተጻሒፉ፣ ቅድም ደውሉ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">ሎንጂትዩድ</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">ዝተገብረትሉ ዕለት፦ {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">እንተወሓደ ስም፣ መለለዪ፣ ድሌት ወይ መዘኻኸሪ ምስ ሓደ ዓንዲ ኣጻምዱ።</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">ነዚ ኣድራሻ ዘይሽፍን ክኸውን ይኽእል፦ ሕተቱ</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">{0} ይከኣል።</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">ቅልውላው ጥዕና ኣእምሮ</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">ደቓይቕ፦ ካብ 0 ክሳብ 1440 ቁጽሪ ጸሓፉ፣ ወይ ባዶ ግደፍዎ።</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">እዚ ስም እዚ ዘለዎም ካብ ሓደ ንላዕሊ ፕሮጀክትታት ኣለዉ። ዝተቐየረ የለን። መለለዪኡ (id) ሃቡ።</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">ስም ናይቲ ኣገልግሎት</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">ሃገራዊ መስመር ሓገዝ ንዓመጽ ዘቤት (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">ድሌታት</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">ተወሳኺ ሓገዝ የድሊ</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">ምስ ሰርቨር ጉጅለ ርክብ የለን። {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">ደብዳበታት ኣይፋል።</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">ስም የብሉን</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">ስም የብሉን፦ {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">ሕጂ ኣብዚ ፕሮጀክት ናይ ሰብ ሓበሬታ ክካፈል ኣይከኣልን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">ብዘይ ፍቓዶም ናይ ሰብ ሓበሬታ ኣይካፈልን። ቅድም ሕተትዎም፣ ብኸመይ እወ ከም ዝበሉ ድማ ንገሩ።</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">በዚ ስም ኣብዚ ኮምፒዩተር ን Signpost ዝጥቀም ሰብ የለን። ካብቲ ዝርዝር ስም ምረጹ።</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">ኣይኣተወን፦ ሰብ፣ ድሌት፣ መዘኻኸሪ እውን የብሉን።</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">ኣይኣተወን፦ እዚ ቅድሚ ሕጂ ተደምሲሱ እዩ። እቲ ሰብ እንደገና እንተ መጺኡ፣ ከም ሓድሽ ሰብ ወስኹዎ።</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">ካብ {0} ጀሚሩ ኣይተረጋገጸን። ቅድም ደውሉ።</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">ኣብዛ መዓልቲ ምህላዉ ኣይፍለጥን፣ ቅድም ደውሉ</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">ንመወዳእታ መዓስ ከም ዝተረጋገጸ ኣይፍለጥን። ቅድም ደውሉ።</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">ኣይፍለጥን፣ ሕተቱ</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">ገና ኣይተዓቀበን፦ ኣብቲ ዲስክ ክጽሓፍ ኣይከኣለን። ቃላትኩም ገና ኣብዚ ኣሎ። እቲ ዲስክ ተኣሳሲሩ እንተሃልዩ ርኣዩ፣ ድሕሪኡ Ctrl+S ጽቐጡ።</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">ገና ኣይተዓቀበን፦ እቲ ዲስክ መሊኡ ኣሎ። ቃላትኩም ገና ኣብዚ ኣሎ። ቦታ ግበሩ፣ ድሕሪኡ Ctrl+S ጽቐጡ።</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">ነዚ ሰብ ምስቲ ቅድሚ ሕጂ ዝነበረ ሓደ ኣይኮነን። ምስቲ መስርዕ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">መዘኻኸሪ</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">መዘኻኸሪታትን ክፉት ድሌታትን ናይ ርክባት እዮም፦ ንዕኦም እውን ፍቓድ የድሊ።</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">ካብኡ ዝተዓቀበ የለን።</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">ሓደ ካብዚኦም ምስ ካልእ ውድብ ተኻፊሉ ኣሎ፣ እቲ ሓደ ግን ኣይተኻፈለን። ክጽንበሩ ኣይክእሉን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">ሓደ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">ነታ ጉጅለ ክጅምር ዝኽእል ኣወሃሃዲ ጥራይ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">ካልእ ክውስኽ ዝኽእል ሓላፊ ድሕነት ሰባት ጥራይ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">ካልእ ሓላፊ ድሕነት ሰባት ክዕድም ዝኽእል ሓላፊ ድሕነት ሰባት ጥራይ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">ሓድሽ ወረቐት መመለሲ ክገብር ዝኽእል ሓላፊ ድሕነት ሰባት ጥራይ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">ነዞም መዘኻኸሪታት ሓላፊ ድሕነት ሰባት ጥራይ ክኸፍቶም ይኽእል። ብውሕስነት ተዓቂቦም ኣለዉ።</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">ነዚ መዘኻኸሪ ሓላፊ ድሕነት ሰባት ጥራይ ከንብቦ ይኽእል። ብውሕስነት ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">ኣድራሻታት http ን https ን ጥራይ ክኣትዉ ይኽእሉ። {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">ነዚ ስም ከውጽኦ ዝኽእል እቲ ዝሃቦ ሰብ ጥራይ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">ነዚ ንድሕሪት ክመልሶ ዝኽእል እቲ ዝዓቀቦ ሰብ ጥራይ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Signpost ኣብ ኮምፒዩተርኩም ክፈቱ። ኣብታ ፈላመይቲ ገጽ “ተጸንበሩ” ምረጹ። ክሳብ ሕጂ ብ Signpost በይንኹም እንተሰሪሕኩም፣ ናብ ቅጥዕታት፣ “ጉጅለን ኮምፒዩተራትን” ኪዱ፦ ዘለኩም ኩሉ ይጸንሕ።</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">ክሳብ {0} ሕጂ ክፉት</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">ክሳብ {0} ሽዑ ክፉት</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">ዝኽፈተሉ ሰዓታት</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">ዝኽፈተሉ ሰዓታት ኣይፍለጥን፣ ቅድም ደውሉ</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">ሎሚ ይኽፈት፦ {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">{0} {1} ይኽፈት</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">{0} ይኽፈት፣ ዝዕጾወሉ ሰዓት ኣይፍለጥን</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">ትካል፦ {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">ናትና ሓላፊ ድሕነት ሰባት</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">ገጻት ናይቲ ሰብ</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">ክፋል ናይ Signpost ፋይል ኣብዚ ኮምፒዩተር ክንበብ ኣይከኣለን። ንጎኒ ተገዲፉ ኣሎ፣ ኣብ ልዕሊኡ ዝተጻሕፈ የለን። ክሳብ ሕጂ እትምለሱሉ ቅዳሕ የለን። ን Signpost ዝከናኸን ሰብ ሓገዝ ሕተቱ።</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">ክፋል ናይ Signpost ፋይል ኣብዚ ኮምፒዩተር ክንበብ ኣይከኣለን። ንጎኒ ተገዲፉ ኣሎ፣ ኣብ ልዕሊኡ ዝተጻሕፈ የለን። ናብቲ ናይ {0} ቅዳሕ ክትምለሱ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">ክፋል ናይ ሓደ Signpost ፋይል ኣብዚ ኮምፒዩተር ክንበብ ኣይከኣለን። ኣብ ልዕሊኡ ዝተጻሕፈ የለን።</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">ኣብዚ ፕሮጀክት ክሳብ ሕጂ ዝተኻፈሉ ሰባትኩም ኣለዉ፣ ወይ ክለኣኽ ዝጽበ ነገር ኣሎ። ዝተቐየረ የለን። ንድሕሪት ውሰድዎም እሞ ተለዋወጡ፣ ወይ እቲ ቅዳሓት ክተርፍ እዩ በሉ።</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ተሌፎን</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">ተሌፎን ኣይፍለጥን</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">በጃኹም እንተወሓደ ሓደ ተራ ምረጹ።</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>በጃኹም እንተወሓደ {0} ፊደል ምረጹ። ገለ ቃላት ብሓባር ጽቡቕ ይሰርሓ።</numerusform>
            <numerusform>በጃኹም እንተወሓደ {0} ፊደላት ምረጹ። ገለ ቃላት ብሓባር ጽቡቕ ይሰርሓ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">በጃኹም ነቲ ዕላማ ትሕቲ 500 ፊደላት ግበርዎ።</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">በጃኹም ነቲ ምኽንያት ትሕቲ 200 ፊደላት፣ ብኸመይ ከም ዝርከቡ ድማ ትሕቲ 500 ግበርዎ።</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">በጃኹም ነቲ ጉጅለ ቃላት {0} ደጊምኩም ርኣይዎ። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">በጃኹም ንስክሪን መዕጸዊ ስም ጸሓፉ።</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">በጃኹም ስም ውድብኩም ጸሓፉ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">በጃኹም ስም ውድብኩም ጸሓፉ።</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">በጃኹም ስምኩም፣ ከምቲ ኣብ ስክሪን መዕጸዊ ክርአ እትደልይዎ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">ፖስትኮድ</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">ብኸመይ ከም ዝርከቡ ምንጋር ኣይመረጹን።</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">ነዛ ወረቐት ኣብ ዕጹው ቡስጣ፣ ኣብ ዝተቖለፈ ቦታ፣ ካብቲ ኮምፒዩተር ርሒቕኩም ኣቐምጥዋ።</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">ምኽንያት</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ወረቐት መመለሲ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">መለለዪ</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">መለለዪ ወይ ቁጽሪ ናይቲ ሰብ</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ብወግዒ ተላኢኾም</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">ቅድም ደውሉ</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">ደውሉ ጥራይ።</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">ነቲ ነዛ ቁራጽ ወረቐት ዝሃበኩም ሰብ ደዊልኩም ነተን ቃላት ኣወዳድሩ፦ ኣብ ቅጥዕታት፣ “ሰባት”፣ “ብተሌፎን ንምውድዳር ዝኾኑ ቃላት” ጠውቑ። ኣብ ክልቲኦም ኮምፒዩተራት ሓደ እየን።</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">መዓስ ከም ዝኽፈት ንምሕታት ደውሉ</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">እቶም ተራታት፦ {0}።</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">መስርዕ {0} ክንበብ ኣይክእልን፦ ኣብኡ ምልክት ጥቕሲ ጎዲሉ ይኸውን።</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">መስርዕ {0} ካብ 32,767 ፊደላት ዝበዝሕ ዘለዎ ሳንዱቕ ኣለዎ።</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">መስርዕ {0} ካብ 200 ዝበዝሑ ዓንድታት ኣለዎ። እዚ እቲ ቅኑዕ ፋይል ድዩ?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">ኣብዛ መዓልቲ ኣሎ፣ ሰዓታት ኣይፍለጥን። ቅድም ደውሉ</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">ውሑስ ርክብ ኣይተሓተተን። ቅድሚ ምድዋልኩም ሕተቱ።</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">ሳማሪታንስ (Samaritans)</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">ነፍሲ ወከፍ ኣገልግሎት ብኸመይ ከም ዝተዋህበ ንገሩ፦ ብቃል፣ ብወረቐት ሓበሬታ፣ ብምልላይ ወይ ብወግዒ ብምልኣኽ።</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">ዝተዓሸጉ መዘኻኸርታት</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">ቅድሚ መወዳእታ ዘሎ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">ካልኣይ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">ዝተዋህበ ኣገልግሎት</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">ዝተዋህቡ ኣገልግሎታት</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">ብዙሓት ሰባት እዚ ስም ኣለዎም። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">ነዚ መዝገብ ብዙሓት ሰባት ይጥቀሙሉ፣ እቲ ኮድ ግን ንዓኹም ጥራይ የእቱ። ምስ ባዶ ፎልደር ተጠቐምሉ፣ ወይ ቅድም ነቶም ካልኦት ኣውጽእዎም። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">ብዙሓት ሰባት ነዚ መዝገብ ይጥቀሙሉ። መን ምዃንኩም ንገሩ።</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">ምስ ካልእ ውድብ ተኻፊሉ</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">ምስ {0} ኣብ {1} ተኻፊሉ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">ሉህ “{0}”፣ መስርዕ {1} ({2})፦ {3}።</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">ሉህ “{0}”፣ መስርዕ {1}፦ ሓደ ሳንዱቕ ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">ሉህ “{0}”፣ መስርዕ {1}፦ ፎርሙላ ክንበብ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">ሉህ “{0}”፣ መስርዕ {1}፦ እዚ ጽሑፍ ኣይኮነን።</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost ነዚ ፋይል ኣብዚ ኮምፒዩተር ብምስጢር ክሕዞ ኣይክእልን፣ ስለዚ ኣይከፈቶን። ዝተቐየረ የለን። ን Signpost ዘእተወ ሰብ ሓገዝ ሕተቱ።</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost ነዚ ዓይነት ፋይል {0} ከንብቦ ኣይክእልን። {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost ኣብዚ ኮምፒዩተር ድሮ ክፉት ኣሎ። ዝተቐየረ የለን። ናብቲ ክፉት ዘሎ መስኮት ኪዱ፣ ወይ ቅድም ዕጸውዎ።</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost ተዓጽዩ ኣሎ። ክትጽሕፍዎ ዝጸናሕኩም ተዓቂቡ ኣሎ። ንምቕጻል ክፈትዎ።</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost ኣብዚ ፎልደር ክጽሕፍ ኣይተፈቕደሉን፣ ስለዚ ክዕቀብ ዝኸኣለ የለን። ዝተቐየረ የለን። ነቲ ፎልደር ክትጽሕፉ ናብ እትኽእሉሉ ቦታ ኣግዕዝዎ፣ ወይ ፍቓድ ሕተቱ።</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost ኣብኡ ክጽሕፍ ኣይተፈቕደሉን። ዝጠፍአ የለን። ገለ ስቲክታት ዝዓጽዎም ንእሽቶ መጠወቒ ኣለዎም። ክፈትዎ፣ ወይ ካልእ ቦታ ምረጹ፣ ደጊምኩም ድማ ፈትኑ።</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">ገለ ዲስክታት ኣሰር ዝተደምሰሱ ፋይላት ንገለ ግዜ የጽንሑ። Signpost ነዚ ከልግሶ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">ድሕሪኡ ካልእ ሰብ ቀይርዎ። ዝተቐየረ የለን። ደጊምኩም ርኣይዎ።</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">ነዚ ፋይል ነዚ ኮምፒዩተር ዝጥቀም ካልእ ሰብ ጠርኒፍዎ። ዝተቐየረ የለን። ን Signpost ከፊቶም ክፈትሕዎ ሕተትዎም።</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">ነዚ ካልእ ሰብ ድሮ ወሲንዎ፣ ወይ እቲ መዝገብ የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">በዚ ስም ዝጥቀም ሰብ ድሮ ኣብ Signpost ኣሎ። ቀዳማይ ፊደል ናይ ስም ስድራቤት ወስኹ።</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">ሓደ ሰብ ክጻወሮ ኣይከኣለን፣ ንርእሱ ክጎድእ ይኽእል፣ ወይ ካልኦት ዘይሰምዕዎ ወይ ዘይርእይዎ ይሰምዕ ወይ ይርኢ። ናብ 111 ደውሉ እሞ ነቲ ናይ ጥዕና ኣእምሮ ምርጫ (2) ምረጹ። ቀትርን ለይትን፣ ንዝኾነ ዕድመ። ህይወት ኣብ ሓደጋ እንተሃልያ፣ 999።</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">ሓደ ሰብ ሕጂ ሕክምናዊ ሓገዝ የድልዮ፣ ግን ናይ ሞትን ህይወትን ጉዳይ ኣይኮነን። ብነጻ፣ ቀትርን ለይትን። ኣስተርጓሚ ሕተቱ።</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">ሓደ ሰብ ጋዝ ይሽትቶ ኣሎ፣ ወይ ናይ ካርቦን ሞኖክሳይድ መጠንቀቕታ ይድወል ኣሎ። መሳኹቲ ክፈቱ፣ መብርሂ መወልዒታት ኣይትተንክፉ፣ ናብ ደገ ውጹ፣ ድሕሪኡ ደውሉ። ብነጻ፣ ቀትርን ለይትን።</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">ሓደ ሰብ ንዝሰምዖ ሰብ ክዛረብ ይደሊ። ብነጻ፣ ቀትርን ለይትን። ኣብ ናይ ተሌፎን ሕሳብ ኣይርአን።</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">ህይወት ሰብ ኣብ ሓደጋ ኣላ፣ ሓደ ሰብ ብኸቢድ ተጎዲኡ፣ ወይ ገበን ሕጂ ይፍጸም ኣሎ። ምዝራብ ውሑስ ኣይኮነን ዶ? ብሞባይል ናብ 999 ደውሉ፣ ምስ ተሓተትኩም 55 ጽቐጡ።</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">ንሰርቨር ጉጅለ ኣዝዩ ዓቢ ዝኾነ ነገር ኣሎ። {0} ንኣወሃሃዲኹም ንገርዎ።</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">ተደምሲሱ ዝነበረ ነገር ደጊሙ ኣብዚ ኣሎ። ንዝሕግዘኩም ሰብ ንገርዎ።</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">ኣብ Signpost ጸገም ኣጋጢሙ። ዝተዓቀበ ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">ስጉምትታት ናይዚኦም</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">ጠጠው ኢሉ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">ጠጠው ኢሉ። ቅድሚኡ ዝመጸ ኣትዩ፦ {0}። ካልእ ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">ጠጠው ኢሉ። {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">ነዛ ቁራጽ ወረቐት ቅደድዋ። እቲ ኮድ ሓደ ግዜ፣ ንሓደ ኮምፒዩተር፣ ክሳብ ኣብ ላዕሊ ዘሎ ዕለት ይሰርሕ።</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">መልእኽቲ ጽሑፍ ጥራይ።</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">እዛ ዕለት ገና ኣይመጸትን። በጃኹም ነታ ዕለት ደጊምኩም ርኣይዋ።</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">እዚ ን Signpost ኣይከፈቶን። ዝጠፍአ የለን። ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">እዚ ኣይሰርሐን። ዝጠፍአ የለን።</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>እዚ ንሓደ ርክብ ካብ {0} ሰብ፣ ድሌት ወይ ኣገልግሎት ንላዕሊ እዩ።</numerusform>
            <numerusform>እዚ ንሓደ ርክብ ካብ {0} ሰባት፣ ድሌታት ወይ ኣገልግሎታት ንላዕሊ እዩ።</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">እዚ ሰብ ኣብታ ጉጅለ የለን። ካልእ ሰብ ወይ ነታ ጉጅለ ምረጹ።</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">ኣብዚ ዘሎ Wi-Fi ቅድም ክትኣትዉ ይደሊ። መርበብ መርአዪ ክፈቱ፣ እተዉ፣ ድሕሪኡ ደጊምኩም ፈትኑ። {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">ኣድራሻ ሰርቨር ጉጅለ ብ https:// ክጅምር ኣለዎ</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">እቲ መልሲ ተበላሽዩ መጺኡ፣ ስለዚ ኣይተጠቐምናሉን። {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">ሰዓት ናይዚ ኮምፒዩተር ጌጋ እዩ። በጃኹም ኣስተኻኽልዎ። {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">ምስቲ ሰርቨር ዘሎ ርክብ መርበብ ኣብዚ ውሑስ ኣይኮነን። {0} ካልእ ፈትኑ።</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">ምስ ሰርቨር ጉጅለ ዘሎ ርክብ መርበብ ኣብዚ ውሑስ ኣይኮነን፣ ስለዚ ዝተላእከ የለን። {0} ካልእ መርበብ ፈትኑ፣ ዕለት ናይዚ ኮምፒዩተር ድማ ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">እቲ ርክብ መርበብ ኣብ ፍርቂ ተቋሪጹ። ዝጠፍአ የለን። {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">እቲ ርክብ መርበብ ኣብ ፍርቂ ተቋሪጹ። {0} ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">እቲ ናይ {0} ቅዳሕ ይኽፈት።</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">እታ ዕለተ ልደት ገና ዘይመጸት እያ። ዓመት ከም 1984 ይኣክል።</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">ሓበሬታ ብኸመይ ከም እንጥቀመሉ ዝተነግሮም ዕለት፣ ዕለት ኣይኮነን።</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">እታ ዝተሰማምዑላ ዕለት ገና ኣይመጸትን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">ክሳብ ዝግበር ዘለዎ ዕለት ሓሊፉ። ሎሚ ወይ ደሓር ምረጹ።</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">እቲ መርኣዪ ጠጠው ኢሉ፦ እቲ መስኮት ገጻቱ ኣይከፈተን።</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">እቲ ዝርዝር ኣገልግሎታት ነዚ ኣገልግሎት ድሕሪ ሕጂ የብሉን።</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">እቲ ዝመጸ ዝርዝር ኣገልግሎታት ብሰርቨር ጉጅለ ኣይተፈረመን፣ ስለዚ ኣይተጠቐምናሉን። ኣብዚ ኮምፒዩተር ዝተዓቀበ ከምዘለዎ ይጸንሕ። ንኣወሃሃዲኹም ንገርዎ።</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ዝለኣኾ ዝርዝር ኣገልግሎታት ኣብዚ ክንበብ ኣይከኣለን፣ ስለዚ ኣይተጠቐምናሉን። ኣብዚ ኮምፒዩተር ዝተዓቀበ ከምዘለዎ ይጸንሕ። ንኣወሃሃዲኹም ንገርዎ።</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">ኣብቲ ዲስክ ነቲ ዝርዝር ኣገልግሎታት ዝኣክል ቦታ የለን፦ {0} MB የድሊ። ዝተቐየረ የለን። ቦታ ግበሩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">እቲ ዲስክ መሊኡ ኣሎ፣ ስለዚ ዝኣተወ የለን። ዝጠፍአ የለን። ቦታ ግበሩ፣ ድሕሪኡ ደጊምኩም ኣእትዉ።</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">እቲ ዲስክ ክመልእ ቀሪቡ። ቀልጢፍኩም ቦታ ግበሩ።</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">እቲ ፋይል ክንበብ ኣይከኣለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">እቲ ፋይል ኣብኡ ክጽሓፍ ኣይከኣለን። ዝጠፍአ የለን። እቲ ስቲክ ክሳብ ሕጂ ኣሎ ዶ? ደጊምኩም ሰክዕዎ፣ ወይ ካልእ ቦታ ምረጹ፣ ደጊምኩም ድማ ፈትኑ።</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">እቲ ፋይል ኣብኡ ክጽሓፍ ኣይከኣለን። ዝጠፍአ የለን። ካልእ ቦታ ምረጹ።</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">እቲ ፋይል ከምቲ ዝነበሮ ኣሎ፣ ዝጠፍአ ድማ የለን።</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">ነተን ስእልታት ዝኸውን ፎልደር ክስራሕ ኣይክእልን።</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">ናይዚ መዝገብ ፋይል መፍትሕ ተቐይሩ፣ ስለዚ Signpost ኣይተጠቕመሉን። ኣብ ልዕሊኡ ዝተጻሕፈ የለን። ናብ ቅዳሕ ክትምለሱ ትኽእሉ።</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">እቲ ናይ መወዳእታ ቅዳሕ ካብ {0} እዩ። ሕጂ ሓደ ግበሩ።</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>እቲ ስም ኣዝዩ ነዊሕ እዩ። በጃኹም ካብ {0} ፊደል ዝውሕድ ግበርዎ።</numerusform>
            <numerusform>እቲ ስም ኣዝዩ ነዊሕ እዩ። በጃኹም ካብ {0} ፊደላት ዝውሕድ ግበርዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">እቲ ንሓላፊ ድሕነት ሰባት ዝጸሓፍ መዘኻኸሪ ባዶ እዩ። ዘሻቕለኩም ጸሓፉ።</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>እቲ መዘኻኸሪ ኣዝዩ ነዊሕ እዩ። በጃኹም ትሕቲ {0} ፊደል ግበርዎ።</numerusform>
            <numerusform>እቲ መዘኻኸሪ ኣዝዩ ነዊሕ እዩ። በጃኹም ትሕቲ {0} ፊደላት ግበርዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">ነዚ እቲ ካልእ ውድብ ጽሒፍዎ። ምልክት ክገብሩሉ ሕተትዎም።</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">መሕተሚ ነቲ ወረቐት ሓበሬታ ኣይተቐበሎን። ዝጠፍአ የለን። ኣብ ክንድኡ ኣዕቢኹም ኣርእይዎ።</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">ወረቐት መመለሲ {0} ኣለዎ፣ ኣብ ነፍሲ ወከፍ {1}። ንስኹም {2} ካብ {3} ጽሒፍኩም። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">እቲ ሰርቨር ካብዚ ኮምፒዩተር ብዙሓት መዛግብቲ ብሓንሳብ ክድምሰሱ ይሓትት። ዝተደምሰሰ የለን። እዚ ቅኑዕ ምዃኑ ንኣወሃሃዲኹም ሕተቱ፣ ድሕሪኡ ኣብ ገጽ ምልውዋጥ ተሰማምዑሉ።</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">እቲ ሰርቨር ነዚ ፋይል ከንብቦ ኣይክእልን፦ ንሰርቨር ካልእ ጉጅለ እዩ፣ ወይ ተበላሽዩ። {0} ነቲ ኣድራሻ ደጊምኩም ርኣዩ፣ ወይ ሓድሽ ፋይል ሕተቱ።</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">እቲ ሰርቨር ነቲ ፋይል ክቕበሎ ኣይከኣለን። {0} ደሓር ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">እቲ ሰርቨር ነዚ ፋይል መን ከም ዘዳለዎ ኣይፈልጥን፦ ንሰርቨር ካልእ ጉጅለ እዩ፣ ወይ ኣብ መንገዲ ተቐይሩ። {0} ነቲ ኣድራሻ ደጊምኩም ርኣዩ፣ ወይ ሓድሽ ፋይል ሕተቱ።</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">እቲ ሰርቨር ስራሕ በዚሕዎ። {0} ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">እቲ ሰርቨር ከምዚ ዝበለ ናይ ምክፋል ሕቶ ኣይፈልጥን። ዝተቐየረ የለን። ቅድም ክለዋወጡ ሕተትዎም።</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">ኣድራሻ ናይቲ ሰርቨር</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">እቲ ሉህ “{0}” ኣዝዮም ብዙሓት መስርዓት ኣለውዎ።</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">እቲ ሉህ “{0}” የለን።</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">እታ ጉጅለ ኣብ መንጎ ተቐይራ፣ ስለዚ እቲ ሰርቨር ካብዚ ጉዕዞ ዝወሰዶ የለን። {0} ሓድሽ ፋይል ኣዳልዉ እሞ ደጊምኩም ውሰድዎ።</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">እታ ጉጅለ ከምኡ ዝበለ ኮምፒዩተር የብላን። ዝተቐየረ የለን። ነቲ ዝርዝር ደጊምኩም ርኣይዎ።</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">ሰርቨር ናይታ ጉጅለን ካልኦት ኮምፒዩተራትን ኣብ ዝቕጽል ምልውዋጥ ይፈልጡ። ሽዑ ነፍሲ ወከፍ መዛግብቱ ይድምስስ።</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ነቲ ዝተላእከ ኣይተቐበሎን። {0} ንኣወሃሃዲኹም ንገርዎ።</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ጸገም ኣለዎ። Signpost ባዕሉ ደጊሙ ይፍትን። {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ክሳብ ሕጂ ዝርዝር ኣገልግሎታት የብሉን። ኣብዚ ኮምፒዩተር ዝተዓቀበ ይጸንሕ።</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ስራሕ በዚሕዎ። Signpost ባዕሉ ደጊሙ ይፍትን። {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ሓድሽ ዓይነት Signpost ይደሊ። {0} ምስ ከኣልኩም ኣእትውዎ።</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ድሕሪ ሕጂ ነዚ ስም ወይ ኮምፒዩተር ኣየእትዎን። ዘይለኣኽኩምዎ ኣብዚ ኮምፒዩተር ይጸንሕ። ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">ሰርቨር ጉጅለ ካብ ቅዳሕ ተመሊሱ። Signpost ምስኡ የወዳድር ኣሎ። {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">እቲ ግዜ ናይቲ ርክብ ዞባ ሰዓት የብሉን።</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">እታ ዓመተ ልደት ልዕሊ 125 ዓመት ዝሓለፈት እያ። በጃኹም ደጊምኩም ርኣይዋ።</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">መዝገቦም ንዝግባእ ግዜ ተዓቂቡ ነይሩ።</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">ኣብዚ መዝገብ ሰባት ወይ ርክባት ኣለዉ፣ እታ ጉጅለ እውን ኣለዋ። ዝተቐየረ የለን። ብሓባር ዝኸዱ እንተኾይኖም፣ ከምኡ በሉ (--merge)፦ ናይ ክልቲኡ ኩሉ ይዕቀብ፣ ኣብ ክልቲኡ ዘለዉ ሰባት ድማ ሓደ ሰብ ክሳብ ዘጽንብሮም ክልተ ግዜ ይተርፉ።</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">ኣብዚ መዝገብ ንሓላፊ ድሕነት ሰባት ዝኾኑ መዘኻኸሪታት ኣለዉ፣ ናብታ ጉጅለ ከሕልፎም ዝኽእል ድማ ሓላፊ ድሕነት ሰባት ናይዚ መዝገብ ጥራይ እዩ። ዝተቐየረ የለን። ምስዚ መዝገብ ክጽንበሩ ሕተትዎም።</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">በዚ ስም ዝጽዋዕ ፋይል ድሮ ኣሎ፣ ናይ ጉዕዞ ግን ኣይኮነን። ከምዘለዎ ተገዲፉ። ካልእ ስም ምረጹ።</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">ምስቲ ሰርቨር ርክብ የለን። {0} ደሓር ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">ክሳብ ሕጂ ቅዳሕ የለን። ሕጂ ሓደ ግበሩ።</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">ክሳብ ሕጂ ቅዳሕ የለን። ቀልጢፍኩም ሓደ ግበሩ።</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">በዚ ስም ፋይል የለን። ነቲ ስም ደጊምኩም ርኣይዎ።</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">ኣብዚ ምልክት ዝግበረሉ ክፉት መዘኻኸሪ የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">ኣብኡ ነቲ ፋይል ዝኸውን ቦታ የለን። ዝጠፍአ የለን። ኣብቲ ስቲክ ቦታ ግበሩ፣ ወይ ካልእ ስቲክ ውሰዱ፣ ደጊምኩም ድማ ፈትኑ።</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">ከምኡ ዝበለ ፋይል የለን። ዝተቐየረ የለን። ስሙ ርኣዩ።</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">ከምኡ ዝበለ ናይ ሓባር ፕሮጀክት የለን። ዝተቐየረ የለን። ነቲ ዝርዝር ደጊምኩም ርኣይዎ።</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">ኣብዚ ፎልደር ክሳብ ሕጂ ናይ Signpost ዝኾነ የለን። ካልእ ምረጹ፣ ወይ ሓድሽ ስርሑ።</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">እዞም ክልተ መዛግብቲ ድሮ ሓደ ሰብ እዮም። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">ኩሎም ሓረግ ምስጢሮም እንተረሲዖም፣ ወይ እዚ ኮምፒዩተር እንተጠፊኡን ቅዳሕ ናይቶም መዛግብቲ እንተሃልዩኩምን፣ እዘን ቃላት መዛግብቲ ትካልኩም ይኸፍታ። ብዘይ ሓረግ ምስጢር ወይ ብዘይ እዛ ወረቐት ማንም ክኸፍቶም ኣይክእልን፦ ሰራሕቲ Signpost ኮኑ ቤት ጽገና።</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">ንሳቶም ሓቲቶምዎ።</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">ነዚ ንዓኹም ኣይሃቡኹምን፣ ወይ ንድሕሪት ወሲዶምዎ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">ካብ ናትኩም ዝተፈልየ መፍትሕ ተዋሂብዎም። ዝተቐየረ የለን። ነተን ቃላት ናይ ካርድኹም ምስኦም ብተሌፎን ኣወዳድሩ።</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">ሳልሳይ {0} ናይቲ ወርሒ</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">እዚ ፋይል Excel ተበላሽዩ እዩ፣ ክንበብ ኣይከኣለን። ደጊምኩም ዓቅብዎ።</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">እዚ ናይ Excel ፋይል ክፍታሕ ከሎ ካብቲ ዝመስል ኣዝዩ ዝዓበየ ይኸውን። ኣይተኸፍተን።</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">እዚ መልሲ ንኻልእ ኮምፒዩተር ወይ ንኻልእ መዝገብ እዩ፣ ወይ ድማ ተበላሽዩ እዩ። ዝተቐየረ የለን፣ ዝጠፍአ ድማ የለን። ኣብቲ ዝተዳለወሉ ፍትሕዎ። ኣብዚ እንተ ነይሩ፣ ሓድሽ ፋይል ኣዳልዉ።</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">እዚ ኣብኡ ክጽሓፍ ኣይክእልን። ዝተቐየረ የለን። ካብቶም ክልተ ሓደ ምረጹ።</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">እዚ ምስክር ወረቐት ስም የብሉን፣ ብዛዕባ እቲ ሰብ ዋላ ሓንቲ ከይተርፍ።</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">እዚ ኮድ ድሮ ኣብታ ጉጅለ ንዘሎ ሰብ ካልእ ኮምፒዩተር እዩ። ምስ ባዶ ፎልደር ተጠቐሙሉ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">እዚ ኮድ ንሰብ ኣየእቱን፦ ድሮ ተጠቒሞምሉ፣ ግዜኡ ሓሊፉ፣ ወይ ንኻልእ ሰርቨር እዩ። ዝተቐየረ የለን። ሓድሽ ሕተቱ።</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">እዛ ኮምፒተር ነቶም ቃላት ዓው ኢላ ከተንብቦም ኣይከኣለትን።</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">እዚ ኮምፒዩተር ኣብ ኢንተርነት ኣይኮነን ዘሎ። {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">እዚ ኮምፒዩተር ኣብ ኢንተርነት ኣይኮነን ዘሎ። {0} ደሓር ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">ኣወሃሃዲ ናይታ ጉጅለ ነዚ ኮምፒዩተር ካብ ጉጅለኡ ኣልዩዎ።</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">ኣወሃሃዲ ነዚ ኮምፒዩተር ካብ {0} ኣልዩዎ። ናይታ ጉጅለ ዝነበሮ ኣብዚ ተደምሲሱ፣ ቅዳሓቱ እውን።</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">እዚ ኮምፒዩተር በይኑ ይሰርሕ፦ ኣብ ካልእ ቦታ ኣብ Signpost መዛግብቲ የለዉን።</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">እዚ ርክብ ኣብዚ ኮምፒዩተር የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">እዚ ርክብ በዚ ስም ተዓቂቡ። ኣብ ክንድኡ እርማት ጸሓፉ።</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">እዚ ርክብ ንድሕሪት ተመሊሱ። ቃላቱ ኣብ ትሕቲ ዘይተወድአ ኣለዉ።</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">እዛ ዕለት ገና ኣይመጸትን። ተዓቂባ።</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">እዚ ንድፊ ናይ ካልእ ሰብ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">እዚ ጽሑፍ ኣብዚ ኮምፒዩተር የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">እዚ ፋይል ክኽፈት ኣይከኣለን። ኣብ ካልእ ቦታ ዕጸውዎ፣ ድሕሪኡ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">እዚ ፋይል ክኽፈት ኣይከኣለን። ስሙ ርኣዩ።</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">እዚ ፋይል ከም ጽሑፍ ክንበብ ኣይክእልን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">እዚ ፋይል ቅርጺ ናይ ካልእ ስሪት ኣለዎ። Signpost ዕጸዉ እሞ ደጊምኩም ክፈቱ።</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">እዚ ፋይል ናብቲ ሰርቨር ከይዱ ነይሩ፦ እቲ መልሲ ኣብኡ ኣሎ። ከምዘለዎ ተገዲፉ። ናብቲ ዘዳለዎ ኮምፒዩተር መሊስኩም ውሰድዎ።</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">እዚ ፋይል ካብ 200,000 ንላዕሊ መስመራት ኣለዎ። ናብ ንኣሽቱ ፋይላት ከፋፍልዎ።</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">እዚ ፋይል ናብቲ ሰርቨር ገና ኣይከደን። ዝተቐየረ የለን። ናብ ኢንተርነት ዘለዎ ኮምፒዩተር ውሰድዎ፣ ካብኡ ኣሕልፍዎ፣ ድሕሪኡ ኣብዚ ፍትሕዎ።</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">እዚ ፋይል ናይ ካልእ ውድብ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">እዚ ፋይል ባዶ እዩ።</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">እዚ ፋይል ጥርናፈ ትርጉም ንክኸውን ኣዝዩ ዓቢ እዩ።</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">እዚ ፋይል ካብ 50 MB ዝዓቢ እዩ። ናብ ንኣሽቱ ፋይላት ከፋፍልዎ።</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">እዚ ፋይል ክፍታሕ ከሎ ካብ ጥርናፈ ትርጉም ኣዝዩ ዝዓበየ ይኸውን።</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">እዚ ፋይል ቅድሚ ነዊሕ ግዜ ዝተዳለወ እዩ፣ ካብኡ ንደሓር ድማ ካልኦት ጉዕዞታት ነይሮም። ዝተቐየረ የለን፣ ዝጠፍአ የለን። ሓድሽ ኣዳልዉ።</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">ኣብዚ ፎልደር ድሮ ናይ Signpost መዝገብ ኣሎ። ከምዘለዎ ተገዲፉ። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">እዚ ፎልደር ክጥቀሙሉ ኣይከኣልን፦ ስሙ ኣዝዩ ነዊሕ እዩ፣ ወይ ኣብ ቦታኡ ፋይል ኣሎ። ዝተቐየረ የለን። ካልእ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">እዚ ፎልደር Signpost ዝሰርሖ ቅዳሕ ኣይኮነን። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">እዚ ድሮ ዝተኻፈለ ገጽ እዩ። ዝመጸሉ ውድብ ጥራይ የካፍሎ።</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">እዚ ኣረጊት ወይ ዝተዓጽወ ናይ Excel ፋይል እዩ። ብ Excel ክፈትዎ፣ ቃል ምስጢር እንተሃልዩ ኣውጽእዎ፣ ከም .xlsx ወይ .csv ዓቅብዎ፣ ነቲ ፋይል ድማ ምረጽዎ።</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">እዚ እወ ወይ ኣይፋል ኣይኮነን። ከምቲ ዝተጻሕፎ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">እዚ እወ ወይ ኣይፋል ኣይኮነን። ከም እወ ተወሲዱ።</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">እዚ ዘይተላእከ ስራሕ ዝሓዘ ፋይል ኣይኮነን፣ ወይ ተበላሽዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">እዚ ቋንቋ Signpost ኣይኮነን። ዘለዉ፦ {0}።</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">እዚ ጥርናፈ ትርጉም ኣይኮነን፣ ወይ ተበላሽዩ። ከም .xlsx ዓቅብዎ።</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">እዚ ካርድ Signpost ኣይኮነን። ዝተቐየረ የለን። ደጊሞም ክሰድዎ ሕተትዎም።</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">እዚ ዕለት ኣይኮነን። እታ መስመር ከምቲ ዝተጻሕፎ ተዓቂባ።</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">እዚ Signpost ንጉዕዞ ዘዳለዎ ፋይል ኣይኮነን፣ ወይ ተበላሽዩ። ዝተቐየረ የለን፣ ዝጠፍአ የለን። እንተተበላሽዩ፣ ሓድሽ ኣዳልዉ።</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">እዚ Signpost ከንብቦ ዝኽእል ስፕሬድሺት ኣይኮነን። ከም .csv ወይ .xlsx ዓቅብዎ።</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">እዚ ዓመተ ልደት ኣይኮነን። ከምቲ ዝተጻሕፎ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">እዚ Signpost ከንብቦ ዝኽእል ፋይል Excel ኣይኮነን። ከም .xlsx ወይ .csv ዓቅብዎ።</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">እዚ ናይ Signpost ናይ ምክፋል ሕቶ ኣይኮነን። ዝተቐየረ የለን። ደጊሞም ክሰድዎ ሕተትዎም።</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">እዚ ኣድራሻ ሰርቨር ኣይኮነን። ነታ ቁራጽ ወረቐት ደጊምኩም ርኣይዋ።</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">እዚ ህጹጽ፣ ቀልጢፉ ወይ ልሙድ ኣይኮነን። ከም ቀልጢፉ ተወሲዱ።</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">እቲ እንኮ ኣወሃሃዲ እዚ እዩ። ዝተቐየረ የለን። ቅድም ካልእ ኣወሃሃዲ ወስኹ።</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">እቲ እንኮ ሓላፊ ድሕነት ሰባት እዚ እዩ፣ ካልእ ሰብ ነቶም መዘኻኸሪታት ድሕነት ሰባት ከንብቦም ኣይምኸኣለን። ዝተቐየረ የለን። ቅድም ካልእ ሓላፊ ድሕነት ሰባት ወስኹ።</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">እዚ ናትኩም ካርድ እዩ። ነቲ ካልእ ውድብ ናቱ ሕተትዎ።</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">እዚ ስም ድሕሪ ሕጂ ነዚ መዝገብ ኣይከፍቶን። ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">እዚ ስም ኣብ ካልእ መዓልቲ እዩ ተዋሂቡ። ኣብ ክንድኡ እርማት ጸሓፉ።</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">እዚ መዘኻኸሪ ኣብዚ ኮምፒዩተር የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">እዚ ናይ ምክፋል ሕቶ ንኻልእ ውድብ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">እዚ ድሮ ተወዲኡ። ቅድም ደጊምኩም ክፈትዎ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">እዚ ድሮ ክፉት እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">እዚ ሓረግ ምስጢር ንምግማት ቀሊል ክኸውን ይኽእል። ዘይተኣሳሰራ ሰለስተ ወይ ኣርባዕተ ቃላት ይሓይሽ።</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">እዚ ሰብ ድሮ ኣብዚ ፕሮጀክት ተኻፊሉ ኣሎ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">እዚ ተገልጋሊኹም ኣብዚ ፕሮጀክት ኣይተኻፈለን።</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">እዚ ሰብ ኣብዚ ኮምፒዩተር ድሮ ን Signpost ይጥቀም።</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">መዝገብ ናይዚ ሰብ ኣብዚ ኮምፒዩተር የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">እዚ መዝገብ ድሮ ናብ ሰርቨር ጉጅለ ተጸንቢሩ ኣሎ። ዝተቐየረ የለን። ናብ ካልእ ጉጅለ ንምጽንባር፣ ካልእ ፎልደር ተጠቐሙ።</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">እዚ መዝገብ ናብ ሰርቨር ጉጅለ ኣይተጸንበረን። ዝተቐየረ የለን። ቅድም ተጸንበሩ።</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">እዚ መዝገብ ኣብ ካልእ ኮምፒዩተር እውን ይጥቀሙሉ ኣለዉ። ሕጂ ናይ ገዛእ ርእሱ ቦታ ይረክብ። {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">እዚ ምስ ካልእ ውድብ ዝነበረ ፕሮጀክት ተወዲኡ። ኣብቲ ኣብኡ ዝተኻፈለ ክጽሓፍ ዝኽእል የለን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">እዚ መዝገብ ድሮ በይኑ እዩ ዘሎ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">እዚ መዘኻኸሪ ድሕነት ሰባት ክንበብ ኣይከኣለን። ከምቲ ዝነበሮ ተገዲፉ።</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">እዚ ክሳብ ሽዑ ተወዲኡ። ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">እዚ ኣብ ካልእ መዓልቲ እዩ ተዓቂቡ። ኣብ ክንድኡ እርማት ጸሓፉ፦ ዝጠፍአ የለን።</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">እዚ ኣብ መንጎ ንድሕሪት ተወሲዱ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">እዚ ድሮ ንድሕሪት ተመሊሱ። ቃላቱ ኣብ ትሕቲ ዘይተወድአ ኣለዉ።</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">ሰዓታት ኣይፍለጥን፣ ቅድም ደውሉ</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">ንምጥቃማ፦ ኣብታ መዕጸዊት ገጽ “ሓረግ ምስጢረይ ረሲዐ” ምረጹ፣ ነተን ቃላት ከኣ ብተርታ ቁጽረን ጽሓፉ።</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">ተነጊርዎም</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">ዝተነግሮም ዕለት፦ ከም 24 November 2026 ጸሓፉ። ባዶ ክኸውን ይኽእል።</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 ግዜ ተፈቲኑ። ብሓባር ወስኑ።</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">ክልተ ዓንድታት ምስ ሓደ ነገር ተጻሚዶም። ነፍሲ ወከፍ ሓደ ግዜ ጥራይ ኣጻምዱ።</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">ኣብ ትካልኩም ክልተ ሰባት ኣበይ ከም ዘላ ክፈልጡ ኣለዎም።</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">ክልተ ቅዳሓት፦ ቅድሚ ምድዋልኩም ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">ኣድራሻ ናይቲ ሰርቨርን ኮድ ናይዛ ቁራጽ ወረቐትን ጽሓፉ፣ ጉጅለ ብጉጅለ። ጌጋ ጽሕፈት ይርከብን ይንገርን።</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>ክሳብ ዕድመ {0}</numerusform>
            <numerusform>ክሳብ ዕድመ {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">እዋናዊ ኣሎ።</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">ዝሰርሓሉ ክሳብ</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">ምስ {0} ኣብቲ ዝተወድአ {1} ተኻፊሉ ነይሩ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">መርበብ ሓበሬታ</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">ቅድሚኡ ዝነበረ ኣትዩ ኣሎ፦ {0}።</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">እንታይ ከም ዝኾነ</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">እንታይ ኮይኑ? ሓደ ካብቲ መልስታት ምረጹ፤ “ኣይፍለጥን” ሓደ ካብኡ እዩ።</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">ዝህቦ ኣገልግሎት</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">እቲ ሰርቨር ብዛዕባ ጉጅለኹም ዝብሎ ክረጋገጽ ኣይከኣለን፣ ስለዚ ካብኡ ዝተጠቐምናሉ የለን። {0} ንኣወሃሃዲኹም ንገርዎ።</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">እንታይ ሒዝኩም ትመጹ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">እንታይ ክትገብሩ</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">በዛ ወረቐት እንታይ ክትገብሩ</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">ዝተረኽበ ኣብቲ ክጽሓፈሉ ዝግባእ ቦታ ክጽሓፍ ኣይከኣለን። ዝተዓቀበ ዝጠፍአ የለን። እቲ ዲስክ መሊኡ ዶ ኣሎ? ቦታ ግበሩ እሞ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዘይተላእከ ንጉጅለ ክዕሾ ኣይተኻእለን፣ ስለዚ ካብዚ ኮምፒዩተር ዝተኣልየ የለን። ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">ቅድሚ ሕጂ ዝተሓትመ፣ ናብ ደገ ዝወጸ ወይ ዝተወስደ ካብዚ ክብጻሕ ኣይከኣልን።</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ኣበይ</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">መን ይከታተል</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">ንመን እዩ</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">መን የካይዶ</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">መን ይሕዞ? ስሞም ጸሓፉ።</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">ነዛ ወረቐትን ኮምፒዩተርኩምን ዘለዎ ሰብ ኩሉ ከንብብ ይኽእል። እንተጠፊኣ ወይ እንተተራእያ ኣብ ቅጥዕታት ሓዳስ ግበሩ።</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">ነዛ ቁራጽ ወረቐት ዘለዎ ሰብ ኣብ ክንዳኹም ናብ Signpost ናይ ጉጅለኹም ክጽንበር ይኽእል። ንኻልእ ሰብ ኣይትሃብዋ።</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">ምሉእ ስም</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">ምኽንያት፦ {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">ብዘይ ስም ዝኾነ ሰብ ነዚ ሰብ ደጊሙ ክረኽቦ ኣይክእልን። ዝተቐየረ የለን።</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>ክሳብ {0} ፊደል ዝኸውን ስም ጸሓፉ። ዝተቐየረ የለን።</numerusform>
            <numerusform>ክሳብ {0} ፊደላት ዝኸውን ስም ጸሓፉ። ዝተቐየረ የለን።</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">በዚ ቋንቋ ብውሑዱ ሓደ ጽሑፍ ጸሓፉ።</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">ደብዳበ ጥራይ።</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">ዓመት ወይ ዕለት ልደት</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">ሓደ ቆልዓ ወይ ዓቢ ሰብ ይጉዳእ ከይህሉ ትሻቐሉ ኣለኹም። ሎሚ ንገርዎም፣ እንተተኻኢሉ እቲ ሰብ ቅድሚ ምኻዱ።</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">ንርእስኹም ከተውጽኡ ኣይትኽእሉን። ካልእ ኣወሃሃዲ ሕተቱ።</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">ነቲ ትጥቀሙሉ ዘለኹም ኮምፒዩተር ክትክልክልዎ ኣይትኽእሉን።</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">ኣወሃሃዲ ካብ {0} ኣልዩኩም፣ ስለዚ ሓረግ ምስጢርኩም ኣብዚ ኮምፒዩተር ን Signpost ድሕሪ ሕጂ ኣይከፍቶን። ዘይለኣኽኩምዎ ምስ ቀጻሊ ምልውዋጥ ናይቲ ኣብዚ ዝቕጽል ሰብ ይኸይድ።</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">እዚ ባዕልኹም ጽሒፍኩምዎ። ነቲ ቋንቋ ዘንብብ ካልእ ሰብ ከረጋግጾ ሕተቱ።</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኹም መፍትሕ ካብቲ ፋይል መፍትሕ ጎዲሉ። ነቲ ወረቐት መመለሲ ተጠቐሙ።</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">ተራኹም ንዚ ኣይሓቁፍን። ዝተቐየረ የለን። ንኣወሃሃዲኹም ሕተቱ።</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">ኣወሃሃዲ ጉጅለኹም ነዚ ስም ወይ ኮምፒዩተር ኣልዩዎ። ዘይለኣኽኩምዎ ንጉጅለ ተዓሽዩ ይቕመጥ።</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">ዘይተረድአ ዕለት ተገዲፉ</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">ሓደ ፎርሙላ ከም ተራ ጽሑፍ ተዓቂቡ</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">ሓደ ዝመሳሰል ስም</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">ዘይተረድአ ቁጽሪ ተገዲፉ</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">ቁጽሪ ተሌፎን ብልሙድ ኣጸሓሕፋ ተጻሒፉ</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">ኣብ ካርታ ቅኑዕ ክኸውን ዘይክእል ቦታ ተገዲፉ</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">ዘይተረድአ ሰዓት ወይ መዓልቲ ተገዲፉ</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">ኣዝዩ ነዊሕ ጽሑፍ ተቖሪጹ</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">ኣስታት {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">ሰብ ወሲኾም</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">ድሕሪ ጌጋ ሓረግ ምስጢር</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">ካብ 0 ዝወሓደ ዕድመ ከም ዘይፍለጥ ተወሲዱ</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">ዘይተረድአ ኣድራሻ ኢመይል ተገዲፉ</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">ውሑስ ዘይኮነ ወይ ክንበብ ዘይክእል መላግቦ ተገዲፉ</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">ብኻልእ መንገዲ</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">ቆጸራ ተታሒዙ</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">ኣብ ገዛ</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">ናብታ ጉጅለ ተመሊሱ</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">ካብ ስፕሬድሺት ዝመጸ</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">ብኢመይል</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">ብተሌፎን</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">ብመልእኽቲ ጽሑፍ</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">ብቪድዮ</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">ዓበይቲ ፊደላት ተራ ተገይሮም</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">ቅጥዕታት ቀይሮም</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">ሓረግ ምስጢሮም ቀይሮም</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">ዝተሓላለኸ ድሌታት</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">ተደዊሉ፣ መልሲ የለን</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">ዋጋ</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">ናይ ጉዕዞ ፋይል ኣዳልዮም</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">ኮምፒዩተር ኣጊዶም</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">ኣይከዱን</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">ዕንቅፋት ዲጂታል</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">ካብ ዲጂታል ምግላል</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">ኣድልዎ</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">ተወዲኡ</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">ባዶ ጽሑፍ ከም ዘይፍለጥ ተወሲዱ</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">መዝገብ ሰብ ደምሲሶም</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">መዛግብቲ ናብ ደገ ኣውጺኦም</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">ፍርሒ ወይ ዘይምትእምማን</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">ምልክት ተገይሩሉ</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">ሓገዝ ረኺቦም</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">ተረኪቡ</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">ኣብ ደገ ንዘሎ ሰብ ተረኪቡ</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">ዝተሓብኡ ምልክታት ተኣልዮም</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">ቅልውላው መንበሪ ገዛ</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ኣእትዮም</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">ብኣካል</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">ዕድመ ተወዲኡ</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">ዓዲሞም</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">በይኖም ዝተነጸሉ</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">ብጌጋ መልሲ ሂቡ ({0})።</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">ክርከብ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">መን ከም ዘካይዶ ኣይገልጽን</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>ካብ {0} ንላዕሊ መስመር ኣለዎ።</numerusform>
            <numerusform>ካብ {0} ንላዕሊ መስመራት ኣለዎ።</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">ናይ ገዛእ ርእሱ መለለዪ የብሉን፦ ካብ ቃላቱ ሓደ ተሰሪሑ</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">ስም የብሉን</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">ክርአ ዘይክእል ፊደል ኣለዎ</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">ቁጽሪ ዘይኮነ ቁጽሪ ኣለዎ።</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">ባዶ እዩ፣ ወይ ኣዝዩ ነዊሕ እዩ</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">ንሓደ ኣገልግሎት ኣዝዩ ዓቢ እዩ</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ንክኸውን ኣዝዩ ዓሚቝ እዩ።</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">ካብ ዝርዝር ኣገልግሎታት ኣዝዩ ዝበዝሐ ይሰድድ።</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">ናብ ውሑስ ዘይኮነ ኣድራሻ የሕልፍ።</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">ፊደላቱ UTF-8 ኣይኮኑን፣ ኣብ JSON ከምኡ ክኾኑ ኣለዎም። ነቲ ዝሰደደ UTF-8 ሕተትዎ።</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">መስርዓቱ ክፈላለዩ ኣይከኣሉን።</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">ተጸንቢሮም</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">ዕንቅፋት ቋንቋ</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">ናይ መወዳእታ</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">ንመወዳእታ ዝተራእዩሉ {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">መልእኽቲ ምግዳፍ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">ተገዲፉ</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">ገለ ፊደላት ክንበቡ ኣይከኣሉን፣ ተተኪኦም</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">ሓድሽ ወረቐት መመለሲ ገይሮም</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">ነዚ ውድብ ፈጢሮም</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">ምልክታት ቅርጺ ካብቲ ጽሑፍ ተኣልዮም</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">ተኣሪሙ</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">መዛግብቲ ተገልገልቲ ጸንቢሮም</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">ክልተ ግዜ ዝተረኽበ</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">GP የብሎምን</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">ዓቕሚ ወይ ገንዘብ የለን</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">ዕለት የለን</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">ኣስተርጓሚ የለን</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">ድሕሪ ሕጂ ኣየድልን</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">ስም የብሉን</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">መሰል ህዝባዊ ገንዘብ የብሎምን (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">እዚ መፍትሕ ዘለዎ ጽሑፍ የለን</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">ረቛሒ ኣየማልኡን</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">ገና ኣይተራእዩን</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">ኣብኡ ሓደ መስርዕ ብዛዕባ ኣገልግሎት ንክኸውን ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">ኣብኡ ሓደ ኣገልግሎት ኣዝዩ ዓቢ እዩ።</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">ኣብኡ ሓደ ጽሑፍ ብዛዕባ ኣገልግሎት ንክኸውን ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">ደጊሙ ተኸፊቱ</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">ገጽ ተገልጋሊ ከፊቶም</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">መዘኻኸሪ ድሕነት ሰባት ከፊቶም</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">ካብ {0} ግዜኡ ሓሊፉ</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">ደብዳበ ሓቲሞም</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ሓቲሞም</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">ተረኺቦም፣ ገና ሓገዝ የድልዮም</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">ምኽንያት ኣይተጻሕፈን</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">ሰብ ኣውጺኦም</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">ምድዋል</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">ሓደጋ ካብ ካልኦት</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">ሓደ ዓይነት ስም</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">ሓደ ዓይነት ተሌፎን</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">ሓደ ዓይነት ፖስትኮድ</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">ሓደ ዓይነት ዓመተ ልደት</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">ደብዳበ ዓቂቦም</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ዓቂቦም</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">መዛግብቲ ተገልገልቲ ፈላልዮም</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">ክልተ ቅዳሓት ወሲኖም</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">ናይ ዓሚል ስክሪን ኣርእዩ</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">ደብዳበ ኣርእዮም</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">ወረቐት ሓበሬታ ኣርእዮም</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">ካልእ ነገር</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">ክፍትታት ተስተኻኺሎም</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">ስፕሬድሺት</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">ሓደ መግለጺ ተገዲፉ</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">መልእኽቲ ጽሑፍ ምስዳድ</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">እቲ ርክብ መርበብ ቅድሚ መወዳእታ ተቋሪጹ።</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">እቲ ርክብ ንድሕሪት ተመሊሱ</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">ዝርዝር ኣገልግሎታት ክንበብ ኣይከኣለን፣ ደጊሙ ጀሚሩ</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">እቲ ናይ መወዳእታ ስጉምቲ ንድሕሪት ተመሊሱ</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">እቲ ስም ክዕቀብ ዝኽእል ኣይኮነን</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">እታ ጉጅለ</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">ዝተነበቡ ክኾኑ ዝኽእሉ ቃላት የለዉን</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">ኣብዚ ኣድራሻ ዝርዝር ኣገልግሎታት የለን።</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">ኣብኡ ዝርዝር ኣገልግሎታት የለን።</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">ኣብዚ ፎልደር ዝርዝር ኣገልግሎታት የለን።</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">ከምኡ ዝበለ ፋይል የለን።</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">እዚ ፋይል ክኽፈት ኣይከኣለን።</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">እዚ ፋይል ተበላሽዩ ወይ ዘይምሉእ እዩ።</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">እዚ ፋይል ባዶ እዩ።</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">እዚ ፋይል ዘይምሉእ እዩ፦ ኣብ ማእከል የቋርጽ።</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">እዚ ፋይል ዝርዝር ኣገልግሎታት ንክኸውን ኣዝዩ ዓቢ እዩ።</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">እዚ ናይ ቀደም ፋይል Excel እዩ። ከም .xlsx ወይ .csv ዓቂብኩም ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">እዚ ስፕሬድሺት ኣይኮነን፣ ዝርዝር ኣገልግሎታት እውን ኣይኮነን።</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">እዚ ጽሑፍ ኣይኮነን፣ ስለዚ ዝርዝር ኣገልግሎታት ክንበብ ኣይከኣለን።</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">እዚ ክንበብ ዝኽእል JSON ኣይኮነን።</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">እዚ ክንበብ ዝኽእል ዝርዝር ኣገልግሎታት ኣይኮነን።</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">እዚ መፍትሕ ቅድሚ ሕጂ መጺኡ ነይሩ</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">እዚ ስፕሬድሺት ሉህ የብሉን።</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">እዚ ስፕሬድሺት ተበላሽዩ፣ ክኽፈት ኣይከኣለን።</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">እዚ ስፕሬድሺት ተበላሽዩ እዩ።</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">እዚ ስፕሬድሺት ክፍታሕ ከሎ ኣዝዩ ዓቢ ይኸውን።</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">ሎሚ</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">ዘይተላእከ ስራሕ ኣእትዮም</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">ስም ካብ ርክብ ኣልዒሎም</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">መጓዓዝያ</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">ተፈቲኑ፣ መልሲ የለን</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">ኣይፍለጥን</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">ን Signpost ከፊቶም</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">ብወረቐት መመለሲ ከፊቶም</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">ህጹጽ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">ይጽበ</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>{0} መዓልቲ ይጽበ</numerusform>
            <numerusform>{0} መዓልታት ይጽበ</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">ናብ ቅዳሕ ተመሊሶም</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">ኣብ ውሽጢ ቅንፍታት ዘሎ ከምቲ እንግሊዝኛ ኣይኮነን</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ምስ {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">ደብዳበ ምጽሓፍ</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB ነጻ ቦታ።</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} ክሳብ ሕጂ ዝተመዘ ሰብ የለን፦ ንኣወሃሃዲኹም ሕተቱ፣ ወይ ቅጥዕታት ርኣዩ።</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0}ን {1}ን</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}፣ ብ {1} ዝተጻሕፈ፣ ኣይተረጋገጸን</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}፣ ብ {1} ዝተጻሕፈ፣ {2}፣ ብ {3} ዝተረጋገጸ፣ {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}፣ ብ {1} ዝተጻሕፈ፣ {2}፣ ኣይተረጋገጸን</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>ክሳብ ሕጂ ዘይተላእከ {0} መዝገብ ኣብ ፋይል {1} ተዓሽዩ ተቐሚጡ ኣሎ። እታ ጉጅለ ጥራይ ክትከፍቶ ትኽእል። ንኣወሃሃዲኹም ሃብዎ።</numerusform>
            <numerusform>ክሳብ ሕጂ ዘይተላእኩ {0} መዝገባት ኣብ ፋይል {1} ተዓሽዮም ተቐሚጦም ኣለዉ። እታ ጉጅለ ጥራይ ክትከፍቶ ትኽእል። ንኣወሃሃዲኹም ሃብዎ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} ተደምሲሱ፣ ዝተመልሰ የለን።</numerusform>
            <numerusform>{0} ተደምሲሶም፣ ዝተመልሰ የለን።</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} ውሽጣዊ መስመር {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} ካብ {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}፣ ካብ {1}፣ ዕለት ኣይፍለጥን</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}፣ ካብ {1}፣ {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} ጉጅለ</numerusform>
            <numerusform>{0} ጉጅለታት</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} Signpost ብዛዕባ ሰብ ዝዕቅቦ ነገር ኣይኮነን።</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} ፊደል ወይ ቁጽሪ</numerusform>
            <numerusform>{0} ፊደላትን ቁጽርታትን</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} መስመር፣ ዝተቐየረ የለን።</numerusform>
            <numerusform>{0} መስመራት፣ ዝተቐየረ የለን።</numerusform>
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
        <translation type="unfinished">{0} ካብ {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} ወይ {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} ሰብ ይኸፍቶ፣ ከምኡ’ውን ወረቐት መመለሲ።</numerusform>
            <numerusform>{0} ሰባት ይኸፍትዎ፣ ከምኡ’ውን ወረቐት መመለሲ።</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">ካብ {0} ክሳብ {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}፦ ጽሑፍ ጉጅለና፣ ተረጋጊጹ</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}፦ ጽሑፍ ጉጅለና፣ ኣይተረጋገጸን</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}፦ ጽሑፍ ካብዚ ዝርዝር</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} ካብ {1} ክሳብ {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}፣ ካብ {1} ጀሚሩ</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}፣ ሰዓታት ኣይፍለጥን</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}፣ ክሳብ {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}፣ {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}፣ {1} ካብ {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}፣ {1}፦ {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}። እቲ እንግሊዝኛ ካብኡ ንደሓር ተቐይሩ</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}፦ ሓደ ካብቲ መልስታት ምረጹ፣ ወይ ከም ዘይተሓተተ ግደፍዎ።</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}፦ ሓደ ካብቲ መልስታት ምረጹ።</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}፦ ስም ኣገልግሎታት ዝሓዘ ዓንዲ የለን። ንሓደ ዓንዲ &quot;Name&quot; በልዎ፣ ወይ ነቶም ዓንድታት ኣብ Signpost ኣጻምድዎም። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}፦ ኣብኡ ኣገልግሎት ዝኾነ የለን። {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}፦ ኣብኡ ኣገልግሎት የለን። {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}፦ እዚ ስፕሬድሺት ባዶ እዩ። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}፦ {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} ኣዝዩ ነዊሕ እዩ። በጃኹም ትሕቲ {0} ፊደል ግበርዎ።</numerusform>
            <numerusform>{1} ኣዝዩ ነዊሕ እዩ። በጃኹም ትሕቲ {0} ፊደላት ግበርዎ።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}፣ ኣብ ነፍሲ ወከፍ {0} መዓልቲ</numerusform>
            <numerusform>{1}፣ ኣብ ነፍሲ ወከፍ {0} መዓልታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}፣ ኣብ ነፍሲ ወከፍ {0} ወርሒ</numerusform>
            <numerusform>{1}፣ ኣብ ነፍሲ ወከፍ {0} ኣዋርሕ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}፣ ኣብ ነፍሲ ወከፍ {0} ሰሙን</numerusform>
            <numerusform>{1}፣ ኣብ ነፍሲ ወከፍ {0} ሰሙናት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">ሸፍኑ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">ኣብዚ ኣለኹም</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">ይጅምር ኣሎ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">ግደፉ</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">ክሳብ ክንደይ ከም ዝበጽሐ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">ጠጠው ይብል ኣሎ…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost ክኽፈት ኣይከኣለን</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ደጊምኩም ፈትኑ</translation>
    </message>
</context>
</TS>
