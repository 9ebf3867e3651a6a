<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">دەربارە</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">هەموو شتێک لەم بوخچەیەدا بە نهێنی کۆد کراوە.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">مۆڵەتەکان</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">پۆستکۆد و ناوچەکان</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost نەرمەکاڵایەکی ئازادە لەژێر GNU Affero General Public License، وەشانی 3 یان دواتر: دەتوانیت بەکاری بهێنیت، لێی بکۆڵیتەوە، هاوبەشی بکەیت و بیگۆڕیت.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">پیتەکان Noto Sans ـن، لێرە بە ناوی Signpost Sans، لەژێر SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">پەنجەرەکە بە Qt کێشراوە، لەژێر GNU LGPL، وەشانی 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">تۆمارەکان لە کوێن</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">ئایا دەتوانین قسەکانیان بەبێ ناو بگێڕینەوە</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">ئایا دەتوانین تەلەفۆنیان بۆ بکەین</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">ئایا دەتوانین نامەی مۆبایلیان بۆ بنێرین</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">ئایا دەتوانین باسیان بۆ ئەم خزمەتگوزارییە بکەین</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">پێویستی بە وەرگێڕە</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">بردنەوەی کاغەزەکە بۆ ماڵەوە سەلامەتە</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">یارمەتی زیاتری لە ئێمە دەوێت</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">دەیەوێت لەگەڵ ژنێک قسە بکات</translation>
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
        <translation type="unfinished">وازی لێ بهێنە</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">لەسەر شاشەکەی خۆیان وەڵامیان دایەوە</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">بینووسە</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">بە شێوەیەکی تر</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">پیاو</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نەخێر</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">نادووانەیی (non-binary)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">نەپرسراوە</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">هێشتا نا</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">پێی باشترە نەیڵێت</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">ژن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بەڵێ</translation>
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
        <translation type="unfinished">ڕووکار</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">ڕەنگەکان</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">کرێمی</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">تاریک</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">بۆ هەموو ئەو کەسانەی ئەم کۆمپیوتەرە بەکار دەهێنن. ئەوەی هێشتا وەرنەگێڕدراوە بە ئینگلیزی پیشان دەدرێت. پەڕەکان زمانی خۆیان هەیە.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">جیاوازیی ڕەنگی بەهێز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ڕووناک</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">قەبارەی نووسین</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">ئەم هەڵبژاردنە بۆ جاری داهاتوو نەپارێزرا. کار لە هیچی تر ناکات.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">چاوپێکەوتنێک…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">بەروار</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">بۆ نموونە: پێنجشەممە 3ی کانوونی یەکەم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">کات</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">لەگەڵ کێ</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  خزمەتگوزارییەکان پیشان مەدە</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  تەنها ژمارەی تەلەفۆن و کات</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  خزمەتگوزارییەکان پیشان بدە</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">ئەگەر کەسێک لەگەڵیان هاتبێت، ئەوەی لەسەر شاشەکەیە دەتوانێت بیانخاتە مەترسییەوە. پێش سووڕاندنی شاشەکە بپرسە.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">کێ دەتوانێت شاشەکە ببینێت؟</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت ئەم تێبینییانە بکاتەوە. بە سەلامەتی پارێزراون.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">بیخە سەر {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">دیدارە بێ ناوەکان</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>هەموو دیدارەکانی {0} ڕۆژی ڕابردوو ناویان هەیە.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">پاشان لە مێژووی ئەودا دەبێت. سەیری ڕۆژ، کات و زمان بکە.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">کام دیدار هی {0} بوو؟</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">پەڕەی {0} لە {1}. دوگمەکانی تیر هەڵیدەدەنەوە.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">پەڕەی {0} لە {1}. دوگمەکانی تیر هەڵیدەدەنەوە.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">کۆدی QR ی وشەکانی ئەم پەڕەیە</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">هاوکارێکی بێ ئینتەرنێت ئەم پەڕگەیەی خستووەتە سەر یو ئێس بی. قوفڵ کراوە: هیچی لێرە ناخوێنرێتەوە و هیچی لێرە نامێنێتەوە.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">ناونیشانی ڕاژەکاری تیمەکە</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">پرسیار لە ڕاژەکاری تیمەکە دەکرێت…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">برا. یو ئێس بییەکە بگەڕێنەرەوە بۆ ئەو شوێنەی لێی ئامادە کرا، و لەوێ بیکەرەوە.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">بردنی پەڕگەیەک</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">بیبە</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">پەڕگەیەک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">پەڕگە</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">تکایە پەڕگەی سەر یو ئێس بییەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">تکایە ناونیشانی ڕاژەکاری تیمەکە بنووسە.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">وەستاندن</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">کام پەڕگە ببرێت؟</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">هەموو شتێکی ئێرە پێشتر پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">بۆ دواتر دانرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">گەڕێنرایەوە. وەک پێشووی لێهاتەوە.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">ئەوەی نووسیبووت گەڕایەوە.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">گۆڕینی ئەم پەڕەیەت تەواو نەکردبوو. بەردەوام بە، یان بۆ دواتر دایبنێ.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">دەربارە</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">کارت یان نامە…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">دیدارەکان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">وردەکاری</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">چۆن پەیوەندییان پێوە بکرێت</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">دیداری نوێ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">بەشەکانی ئەم پەڕەیە</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">پاشەکەوتکردنی گۆڕانکارییەکان (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">دانان بۆ دواتر</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">هاوبەشکردن لەگەڵ ڕێکخراوێکی هاوبەش…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">چی ڕوویدا؟</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">گۆڕانکارییەکانت هێشتا پاشەکەوت نەکراون.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>و {0}ی تر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">کەس بۆ «{0}» نەدۆزرایەوە. بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">کەسە دۆزراوەکان</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">دوو پیتی ناوێک بنووسە. ناوی یەکەم یان ناوی خێزان، بە هەر ڕیزێک.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} دۆزرایەوە</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} لە {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">هێشتا وشە بە {0} نییە. ئینگلیزی پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە دەنگی بۆ {0} نییە.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">ڕاستکردنەوەیەک.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">تێبینییەکی داخراو. تەنها بەرپرسی پاراستن دەتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">دواتر ڕاست کراوەتەوە.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">بۆ بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">دراوە</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">دراوە: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">چۆن</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">بە وشەی خۆیان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">پرسیاری زمان نەکراوە</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">ئایا دەتوانین قسەکانیان بگوازینەوە</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">خولەک</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">پێویستییەکان</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">هیچ پێویستییەک نەنووسراوە</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">تێبینی بۆ بەرپرسی پاراستن.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">هیچ نەدراوە، تێبینی نییە</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">ئەوانی تر کە بەشدار بوون</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">پێی باشترە نەیڵێت</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">لەلایەن کێوە بینرا</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">بۆ تیمەکە نێردرا.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">پێیان گوترا زانیارییەکانیان چۆن بەکار دەهێنین: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">گەڕێنرایەوە.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">چاوەڕێی ناردنە.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چی ڕێگر بوو</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">لەدایکبووی {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">پرسیاری وەرگێڕ نەکراوە</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">وەرگێڕ: پیاو</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">وەرگێڕ: ژن</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">وەرگێڕ: هەر کەسێک</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">وەرگێڕ: پێی باشترە نەیڵێت</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">پێویستی بە وەرگێڕ نییە</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">هێشتا نا</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">پێی باشترە نەیڵێت</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">بەپەلە</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">لای {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">بەڵێ</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (هیچ نەدۆزرایەوە)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">بۆ مێژووی ئەو زیاد کرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">سوودمەندان</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">یەکخران. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">هاوبەش کرا. لە ئاڵوگۆڕی داهاتوودا کۆپییەکەیان پێ دەگات.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">دیسان جیا کرانەوە.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">دیسان جیا کرانەوە. هەر تۆمارێک وەک پێشووە.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">وەرگیرایەوە. لە ئاڵوگۆڕی داهاتوودا لەوێ دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">گەڕێنرایەوە. ئەو دیدارە دیسان بێ ناوە.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">ستوونی {0} ئەمەیە</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">وەک خۆی بیهێڵەرەوە</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">تەلەفۆنمان بۆ یەکتر کرد: هەموو وشەکان وەک یەکن</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">ئەوەی تۆ بۆیان دەخوێنیتەوە</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">ئەوەی {0} دەبێت بۆتی بخوێنێتەوە</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">کۆمپیوتەرەکان</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">کۆمپیوتەرەکانی تیمەکە</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">ئێستا دەرگای لێ دابخە</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">دەرگای لێ داخرا. ڕاژەکار لە ئاڵوگۆڕی داهاتوودا پێی دەزانێت.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">ونبوو: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">نەخێر، وازی لێ بهێنە</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">کەسێکی نوێ (ناوەکە هێشتا نەگەیشتووە)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">کەسێک کە ڕۆیشتووە</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">لە ئێستاوە ڕاژەکاری تیمەکە چیتر ڕێگەی پێ نادات، و هەموو کلیلێک کە لەسەری بووە لە نوێوە دروست دەکرێت. ئەوەی تا ئێستا هەیبووە لەوانەیە هێشتا لەسەری بێت، بە ڕستە نهێنییەکانی ئەوانەی بەکاریان هێناوە قوفڵ کراوە. ئەمە ناگەڕێنرێتەوە: بۆ بەکارهێنانەوەی دەبێت لە نوێوە بێتە ناو.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ون بووە…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">جاری داهاتوو کە پەیوەندی دەکات، خۆی کۆپییەکەی دەسڕێتەوە. ئەوەی لێیەوە نەنێردراوە لەوێ دەمێنێتەوە، داخراو بۆ تیمەکە.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">دەرگای لێ داخراوە</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">ژمارە {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">کۆپییەک دروست کرا و کرایەوە: باشە.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">کۆپییەکان</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">لە {0}دا لە کاغەزەکەوە نووسرایەوە.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">دوا کۆپی: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">ئێستا کۆپییەک دروست بکە</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">پەڕەیەکی گەڕاندنەوەی نوێ دروست بکە</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">کۆپییەک دروست دەکرێت…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">هێشتا کەس پەڕەکەی لە کاغەزەکەوە نەنووسیوەتەوە. دانەیەکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">دوا کۆپی بکەرەوە بۆ ئەوەی بزانیت باشە</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">کرایەوە بۆ ئەوەی بزانرێت باشە: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">پەڕەی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost هەموو ڕۆژێک کۆپییەکی کۆدکراو دروست دەکات و دەیکاتەوە بۆ ئەوەی بزانێت باشە. کۆپییەکان 35 ڕۆژ دەهێڵرێنەوە.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">دوا کۆپی دەکرێتەوە: باشە.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">هێشتا هیچ کۆپییەک نییە.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">ئەم کۆپییانە لەم کۆمپیوتەرەدان. ئەگەر بدزرێت، ئەوانیش لەگەڵی دەڕۆن: جارجارە نوێترین بوخچە بۆ یو ئێس بییەک کۆپی بکە و لە شوێنێکی قوفڵکراودا دایبنێ.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">لە کوێن</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">ڕاستکردنەوەی {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">دراوە: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">خولەک</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">خولەک: ژمارەیەک بنووسە، یان بەتاڵی بهێڵەرەوە. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">پێویستی: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">پاشەکەوتکردنی ڕاستکردنەوەکە</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">ئەمە دەبێتە تۆمارێکی نوێ. کۆنەکە هەر دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">گەڕێنرایەوە. وشەکانی لەژێر «تەواونەکراو»ن.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">نیشانەی ئەوەی هەڵە بوو لابە</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">ئەم ڕاستکردنەوەیەت تەواو نەکردبوو. بەردەوام بە.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">داپۆشراوە.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">داپۆشراوە. ژمارەی PIN بنووسە.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">لەبری ئەوە قوفڵی بکە</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">ئەوە ژمارەی PIN نییە. هەوڵی ماوە: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">ژمارەی PIN لە 4 تا 8 ژمارەیە.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">بە ڕستەی نهێنی بیکەرەوە</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">ئەوەی دەتنووسی پارێزراوە.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">گەڕانەوە بۆ کۆپیی {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">دەگەڕێتەوە بۆ کۆپییەکە…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">یان وشەکانی پەڕەی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">ڕستەی نهێنی، وەک ئەو کاتە</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">تکایە ڕستەی نهێنییەکەت، یان وشەکانی پەڕەی گەڕاندنەوە بنووسە.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">کۆپییەکە گەڕایەوە. ئێستا بە پەڕەی گەڕاندنەوە ڕستەیەکی نهێنیی نوێ هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">ئەم پەڕگەیە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">دووبارە هەوڵی کردنەوە بدە</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">ئەوەی دوای {0} نووسراوە لە کۆپییەکەدا نییە. ئەو پەڕگەیەی ناخوێنرێتەوە هەڵدەگیرێت، بۆ ئەوەی لەوانەیە کەسێک هێشتا بتوانێت دەریبهێنێت.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">تۆ کێیت؟</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}، {1}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">دەستپێکردنی نموونەکە</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">نموونەکە لە نوێوە دەست پێ بکە. ئەوەی لە کۆنەکەدا نووسراوە دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">بەردەوامبوون لە نموونەکە</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">ڕستەی نهێنییەکەی «{0}»ە، ژمارەی PIN ی بۆ داپۆشین {1}ە.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">نموونەکە دروست دەکرێت. نزیکەی دە چرکە دەخایەنێت…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">دەکرێتەوە…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">نموونەکە شوێنێکی سەردانی ئازادە لە Islington لەگەڵ 25 کەسی خەیاڵی و 150 خزمەتگوزاریی خەیاڵی. دێڕێک لە سەرەوە دەڵێت کە ئەمە نموونەیە. تکایە هیچ شتێک دەربارەی کەسانی ڕاستەقینە تێیدا مەنووسە.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">نموونەکە تاقی بکەرەوە</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">ئەم خزمەتگوزارییە زیاد بکە</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">لایبە</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">ئەمە بە زمانێکی تر بنووسە</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">تەنها ئەگەر خۆیان بیانەوێت بیڵێن بپرسە. «نەپرسراوە» و «پێی باشترە نەیڵێت» دوو وەڵامی جیاوازن، و هەردووکیان باشن.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">لەدایکبوون (ساڵ بەسە)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ئیمەیڵ</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">گرووپی نەتەوەیی</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ناوی خێزان</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ڕەگەز</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">ناوی یەکەم</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">وەرگێڕ</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">ئایا ئەم کەسە دوو جار لێرەیە؟</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">زمانەکان، سەرەتا ئەوەی پێی باشترە</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">دەتوانین پەیام بەجێبهێڵین؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">دەتوانین تەلەفۆن بکەین؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">دەتوانین نامەی کورت بنێرین؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">دەتوانین نامە بنووسین؟</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">ئەو ناوەی بەکاری دەهێنن</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">ژمارە لە خشتەکەتدا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تەلەفۆن</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">پۆستکۆد</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ئایین</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">پێیان گوترا زانیارییەکانیان چۆن بەکار دەهێنین</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">ڕۆژی پێگوتن</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">چی تر سەلامەتیان دەکات، بۆ نموونە «نەک لە ڕێگەی مێردەوە»</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>تەواو. {0} خزمەتگوزاری خوێنرانەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">ئەو پەڕگانەی لیستی خزمەتگوزارییان تێدا نییە: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری بۆ دۆزینەوەی ئاسان ئامادە دەکرێن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} وەک پێشوو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} گۆڕاو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} نوێ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری چیتر لە لیستەکەدا نین. لەگەڵ ڕێکەوتەکەیاندا دەهێڵرێنەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری دوو جار هاتبوون. ئەوەیان دەمێنێتەوە کە دواجار پشکنراوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری وەرنەگیران: هۆکارەکان لەژێر سەرچاوەکەن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری چاک کران: هۆکارەکان لەژێر سەرچاوەکەن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری لە {1} خوێنرانەوە…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. بۆ نموونە {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}، لە ڕاژەکاری تیمەکەوە</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}، {1}، {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}، {2}، هێنراوە {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">ڕێبەری تیمەکە دەهێنرێت…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">هێنانی ڕێبەری تیمەکە: {0} لە {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>ئامادەکردنی ڕێبەری تیمەکە بۆ دۆزینەوەی ئاسان: {1} لە {0} خزمەتگوزاری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>ڕێبەری تیمەکە گەیشت: {0} خزمەتگوزاری.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">لیستێک بهێنە</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">بیهێنە</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">پەڕگەیەک یان بوخچەیەک هەڵبژێرە، یان ناونیشانێکی وێب بنووسە.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">پەڕگەیەک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">بوخچەیەک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">لیستێکی خزمەتگوزاری هەڵبژێرە</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">ئەو ستوونە هەڵبژێرە کە ناوی خزمەتگوزارییەکانی تێدایە.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">ڕێبەر</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">پەڕگە، بوخچە یان ناونیشانی وێب</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">هێشتا لیست نییە. یەکەمیان لە خوارەوە بهێنە.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">تەنها هەماهەنگکار دەتوانێت لیست بهێنێت.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">پەڕگەکانی Open Referral (JSON)، لیستەکانی NHS ی نۆرینگەی GP و دەرمانخانەکان (CSV)، یان خشتەیەکی سادە (CSV یان XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost لەم لیستانەدا خزمەتگوزاری دەدۆزێتەوە. لەم کۆمپیوتەرەدا هەڵدەگیرێن.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">سەرچاوەکان</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">دوو ستوون «{0}»ن. بۆ یەکێکیان شتێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">دوا هێنانی ئەم سەرچاوەیە چی چاک کرد یان وەری نەگرت</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">کام ستوون چییە؟ سەیری نموونەکان بکە، پاشان بیهێنە.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">کۆتایی هێنان بە پڕۆژەیەک</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">ئێستا کۆتایی پێ بهێنە</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">چیتر هیچ ناگوازرێتەوە، و چیتر هیچ لەسەر کۆپییەکان نانووسرێت. ئەوەی تا ئێستا لە پڕۆژەکەدایە لای هەردوولا دەمێنێتەوە. سەرەتا کەسەکانت لە پەڕەکانیاندا وەربگرەوە. ئەمە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">کۆپیی کەسەکانی ئێمە دەتوانن لای ئەوان بمێننەوە</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">پڕۆژەکە بۆ ئێوە کۆتایی هات. ئەوان لە ئاڵوگۆڕی داهاتوودا پێی دەزانن.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">«{0}»، لەگەڵ {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">دەکرێتەوە…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">بڕوانامەی سڕینەوە</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">هۆکار هەڵبژێرە</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">سڕینەوەی کەسێک</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">سڕینەوەی {0} بۆ هەمیشە</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">سڕدرایەوە. بڕوانامەکە بخوێنەرەوە، و ئەگەر پێویستت پێیەتی پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">هەموو ئەوەی تەنها دەربارەی یەک کەسە نامێنێت، لێرە و لە کۆمپیوتەرەکانی تری تیمەکەدا. ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">نەخێر، بیانهێڵەرەوە</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">تەنها هەماهەنگکار دەتوانێت کەسێک بسڕێتەوە.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">تکایە هۆکارەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">پاشەکەوتکردنی بڕوانامەکە</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">پاشەکەوتکردنی بڕوانامەکە…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">پاشەکەوت کرا. بڕوانامەکە هیچ ناوێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">پەڕەکەیان، دیدار، پێویستی، تێبینی و تۆمارەکانی «یارمەتیی زیاتری دەوێت» بۆ هەمیشە دەسڕدرێنەوە. دیدارێک لەگەڵ کەسێکی تر دەمێنێتەوە، بەبێ ئەوان.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">بۆچی؟</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>هاتن، بەڵام نەکرانەوە: {0}. وەک خۆیان هەڵگیراون، و هیچ شتێک لەسەری نەنووسراوەتەوە. بە هەماهەنگکارەکەت بڵێ: لەوانەیە کلیلێک نەبێت، یان شتێک لە ڕێگا گۆڕابێت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>ڕاژەکاری تیمەکە وەری نەگرتن: {0}. لەم کۆمپیوتەرەدا پاشەکەوت کراون. بە هەماهەنگکارەکەت بڵێ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>بە Signpost ی نوێتر نووسراون: {0}. هەڵگیراون. وەشانە نوێیەکە لەم کۆمپیوتەرەدا دابمەزرێنە بۆ ئەوەی بیانبینیت.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">لە {0}ەوە</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">هەمووی لەم کۆمپیوتەرەدا پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">بەکار نەهێنران</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ئاڵوگۆڕ</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">سەیریان بکە</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">هیچ چاوەڕێ ناکات.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە بە تەنیا کار دەکات. هەمووی پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">چاوەڕێی ناردن</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">چاوەڕێی ناردن ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">هەموو سوودمەندان، دیدارەکان و بەدواداچوونەکان لە یەک پەڕگەدا کە بەرنامەی تر دەیخوێننەوە.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">شوێن هەڵبژێرە و هەناردە بکە…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">هەناردەکردن</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">هەناردە کرا: {0}، {1}. هەر کەسێک دەتوانێت پەڕگەکە بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">تەنها هەماهەنگکار دەتوانێت هەناردە بکات.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">تکایە بنووسە هەناردەکردنەکە بۆ چییە.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">پەڕگەکە قوفڵ نەکراوە: هەر کەسێک هەیبێت دەتوانێت هەموو شتێک بخوێنێتەوە. لەوە زیاتر مەیهێڵەرەوە کە پێویستت پێیەتی. هەناردەکردنەکە و مەبەستەکەی دەچنە ناو ڕۆژنامەی کارەکان.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">بۆ چییە؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} سوودمەند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} دیدار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">پۆستکۆدێک</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">سەرەتا خزمەتگوزارییەک زیاد بکە: لە لیستەکەدا Enter لەسەری دابگرە.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">زیاد کرا: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">دۆزینەوەی خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">سەرەتا کەسە نوێیەکە تەواو بکە: لەوێ Enter دابگرە، یان Esc بۆ وازهێنان.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">چیتر پاشەکەوت نەکراوە. هەموو شتێک دیسان لێرەیە.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">تۆمار کرا: بۆ ئەم پێویستییە هیچ نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">بۆ دواتر دانرا. لە پەڕەی ئەمڕۆدا لەژێر «تەواونەکراو»ە.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">لابرا: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">پۆستکۆدی ئەو</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">هێشتا هیچ نییە بۆ پاشەکەوتکردن. خزمەتگوزارییەک، پێویستییەک یان تێبینییەک زیاد بکە.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">هیچ نییە بۆ گەڕاندنەوە.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">ئەمە بۆ {0}ە: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">تەواوت نەکردبوو ({0}).</translation>
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
        <translation type="unfinished">لێرەوە دەست پێ بکە ئەگەر هێشتا کەس لە تیمەکەتدا Signpost بەکار ناهێنێت. دوو خولەک.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">پەڕگەیەک بۆ هاوکارێکی بێ ئینتەرنێت ببە</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">چوونەناو</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">بە کەس و خزمەتگوزاریی خەیاڵی چاوێکی لێ بکە.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">ڕێکخراوی نوێ</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">نموونەکە تاقی بکەرەوە</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">بەخێربێیت بۆ Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">تیمەکەت پێشتر لە کۆمپیوتەری تردا Signpost بەکار دەهێنێت.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">ڕۆژێکی تر</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">ئەنجامێک هەڵبژێرە. «نازانرێت» یەکێکیانە.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">یەکێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">ڕۆژ، وەک 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">تا کەی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تەواو</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">دراوەتە دەست</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">درا بە کەسێکی تر</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">لە ماوەی 2 هەفتەدا</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">لە ماوەی 3 ڕۆژی کاردا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">لە ماوەی هەفتەیەکدا</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">ئەگەر لە تیمەکەدا بێت، بە کراوەیی دەمێنێتەوە؛ ئەگەر لە دەرەوە بێت، لە لیستی کراوەکان لادەچێت.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">لە ڕۆژی کاری داهاتوودا دەگەڕێتەوە، {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">دەگەڕێتەوە بۆ لیستی کراوەکان. ئەوەی کراوە هەر دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">لە لیستی کراوەکان لادەچێت و لەژێر «هەموو» دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">بە کراوەیی دەمێنێتەوە. کەی دیسان سەیری دەکەیتەوە؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">ڕۆژی کاری داهاتوو</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">چیتر پێویست نییە</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">ناو و تەلەفۆن نییە</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">دیسان بیکەرەوە</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ئەنجام</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">پەیوەندی کرا، هێشتا یارمەتی دەوێت</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">پەیوەندیی سەلامەت</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">کەسێک لە دەرەوە</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">تیمەکە</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">هەوڵ درا، وەڵام نەبوو</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">بەپەلە: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">چاوەڕێیە</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چی ڕێگر بوو</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">کێ</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">کێ وەریدەگرێت؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">بۆچی</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">لای</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">ڕۆژەکە وەک 3 December 2026 بنووسە.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} ڕۆژ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا. ئێستا لای {0}ە. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">گەڕێنرایەوە. دیسان ناوی کەسی لەسەر نییە.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">گەڕێنرایەوە. {0} وەک پێشوو چاوەڕێیە.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: تا {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">ڕستەی نهێنیم لەبیر چووە</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">بە ڕستەی نهێنیی نوێ بیکەرەوە</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">دەکرێتەوە…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">ژمارەی PIN بۆ داپۆشین (4 تا 8 ژمارە)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">پیتی بچووک یان گەورە، بە بۆشایی یان بێ بۆشایی: هەردووکیان باشن.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">وشەکانی پەڕەی گەڕاندنەوە، هەر شەش گرووپەکە</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">ئەم وشانە ئەم تۆمارانە ناکەنەوە. هیچ شتێک لەدەست نەچووە. ئایا ئەمە نوێترین پەڕەی گەڕاندنەوەی ئەم ڕێکخراوەیە؟ دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">تۆ کێیت؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">لە</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">هۆڵەکانت لە ڕێکخستنەکاندا ناو بنێ</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">ئەمڕۆ لە کوێیت؟</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">دیسان {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">دیدارەکانی پێشوو: Enter دابگرە</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} لە {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">دیدارێکی بێ ناو زیاد بکە</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">دیدارەکان، سەرەتا نوێترین</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">ئەمە ڕاست بکەرەوە</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">هێشتا نەبینراوە. کاتێک لێرەیە «دیداری نوێ» دابگرە.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">چی ڕوویدا؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} دیداری پێشوو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ زیاد کرا. Enter لای دەبات.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">زیاد کرا</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">لەوانەیە ئەم ناونیشانە نەگرێتەوە: بپرسە</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">کۆمپیوتەرێکی تر بۆ {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">پرسیار لە ڕاژەکاری تیمەکە دەکرێت…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">ئەو کۆدانەی هێشتا کەس بەکاری نەهێناون</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">کۆتایی بەم کۆدە بهێنە</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">کۆتایی هات. ئەم کۆدە ڕێگە بە کەس نادات.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">بانگهێشتکردن</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">کۆدێک دروست بکە</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">هێشتا بەکار نەهاتووە</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">تکایە ناوەکەی بنووسە: لەسەر پسوولەکە دەبێت.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">کەسێکی نوێ</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">کۆدەکە دروست کرا. پسوولەکە چاپ بکە، یان کۆپی بکە.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">ناوی ئەو</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چی دەکەن</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">کێ؟</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   تا {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">ناونیشانی ڕاژەکاری تیمەکە</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">پرسیار لە ڕاژەکاری تیمەکە دەکرێت…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">لە کۆتاییدا پەڕەیەکی گەڕاندنەوەت بۆ ئەم کۆمپیوتەرە پێ دەگات. چاپکەرێک یان قەڵەمێک لەبەردەستت بێت.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">کۆد</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">چوونەناو</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">دەچێتە ناو تیمەکە. چەند چرکەیەک دەخایەنێت…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">سەیری کۆدەکە بکە</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">ژمارەی PIN بۆ داپۆشین (4 تا 8 ژمارە). دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">تکایە ناونیشانی ڕاژەکاری تیمەکە بنووسە.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">تکایە کۆدەکە بنووسە.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">تکایە ناوت بنووسە، وەک دەتەوێت لەسەر شاشەی قوفڵ بێت.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">پیتی بچووک یان گەورە، بە هێڵ یان بێ هێڵ: هەردووکیان باشن.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">وەستاندن</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">دەوەستێنرێت…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">پێویستت بە پسوولەی هەماهەنگکارەکەتە. یەکەم کەسی تیم کۆدێکی لە بەڕێوەبەری ڕاژەکارەکەوە هەیە.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">ناوت، وەک لەسەر شاشەی قوفڵ دەبێت</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">ناونیشانی ڕاژەکاری تیمەکە</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">کۆد</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">هەموو شتێکی ئەم پرۆفایلە دەمێنێتەوە، و بە قوفڵکراوی بۆ ڕاژەکاری تیمەکە دەنێردرێت، بە شێوەیەک کە ڕاژەکار ناتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">چوونەناو</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">چوونە ناو تیمێک</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">چوویتە ناو تیمەکە. ئێستا تێبینییەکانی تیمەکە دێن، و هی تۆش دەنێردرێن.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">سەیری کۆدەکە بکە</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ئێستا نا</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">تکایە ئەو ناونیشان و کۆدەی لەسەر پسوولەکەیە بنووسە.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">یەکیان بخە</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">پیتی بچووک یان گەورە، بە هێڵ یان بێ هێڵ: هەردووکیان باشن.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">وەستاندن</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">ئەوەی لێرەیە: {0} و {1}. تیمەکەش هەندێکی هەیە. هیچ شتێک لەدەست ناچێت: هەموو هی هەردوولا دەمێنێتەوە. کەسێک لە هەردووکیاندا بێت دوو جار دەمێنێتەوە تا لە «سوودمەندان» هەردوو تۆمارەکە یەک دەخەیت. ئایا یەک بخرێن؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} دیدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} کەس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">ئایا {0} دوو جار لێرەیە؟</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">ئایا {0}{1} هەمان کەسە؟</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">یەکخستن هەردوو مێژووەکە دەخاتە یەک پەڕەوە. هیچ تۆمارێک لەدەست ناچێت، و دەتوانیت بیگەڕێنیتەوە.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">هەمان کەسە: دوو تۆمارەکە یەک بخە</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">کەسێکی ترە: بگەڕێوە</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">دوا یەکخستن جیا بکەرەوە</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">تۆمارەکەی تر: ناوێک بنووسە</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">ئەمانە لەوانەیە هەمان کەس بن</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">ئەم کۆدە تیمی {0} دەست پێ دەکات. تۆ هەماهەنگکاری ئەویت.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">ئەم کۆدە بۆ کۆمپیوتەرێکی تری تۆیە، لە {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">ئەم کۆدە دەتباتە ناو {0}، وەک {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock کراوەیە.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">تەختەکلیل: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">سوودمەندان</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">داپۆشینی شاشە</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">ئاڵوگۆڕ</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">دۆزینەوەی خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">پێدانی پەڕە</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">بڕۆ بۆ پەڕە، کردار یان خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قوفڵکردن</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">کەسی داهاتوو، ئەمە بۆ دواتر دادەنێت</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">تێبینی بۆ بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">پاشەکەوت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">ئەم لیستە</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ئەمڕۆ</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">شاشەکە بۆ لای موراجیع بسووڕێنە</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">ژمارەکانی یارمەتیی بەپەلە</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ئەم کەسە پێویستی بە چییە؟</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">کێیە؟</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نووسینی تێبینی</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">داپۆشینی شاشە</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">کارە نیشانەکراوەکە بکە</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">دوگمەی Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">دوگمەکان</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">سێ جار Shift</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">هەنگاوێک بگەڕێوە. وشەکان پارێزراون.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}، {2} لە {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">ئەم زمانە بەکار بهێنە</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % ڕەشنووس، {2} % قسەکەرێک خوێندوویەتییەوە)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">هەر کەسێک ئەم کۆمپیوتەرە بەکار بهێنێت دەتوانێت پەڕگە پاشەکەوتکراوەکە بکاتەوە.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">تۆماری دەنگ</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">برایل</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">زمانی ئاماژەی بەریتانی</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">کارت یان نامە</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">کارت بۆ تۆمارکردن لای GP</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">وشەی ئاسان لەگەڵ وێنە</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">ئینگلیزی</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">یارمەتی بۆ پڕکردنەوەی فۆرم</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">بە چاپی گەورە</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">بە زمانی خۆیان</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">زانیاری</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">هیچ ناوێکی لەسەر نییە و هیچ ناڵێت بۆچی هاتوون.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">چاپی گەورە</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">نامە دەربارەی زمان و پاڵپشتی</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">سەیریان بکە: باش نابیستن</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">پەڕەکە ئامادە دەکرێت…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">کاتی زیاتر</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">بێ پلیکانە</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">پەڕەی {0} لە {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">وێنەی پەڕەکە</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپکردن</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">چاپ کرا.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">پاشەکەوت وەک پەڕگە</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">پاشەکەوتکردنی پەڕەکە</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">پاشەکەوت کرا. ئەوانی تر کە ئەم کۆمپیوتەرە بەکار دەهێنن دەتوانن ئەو پەڕگەیە بکەنەوە.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">بە گەورەیی پیشانی بدە بۆ وێنەگرتن</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">کەسێک لەگەڵیان دێتە ژوورەوە</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">بە قسە: باش ناخوێننەوە</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">پاڵپشتی</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">ئەوەی لێرە نیشانەی دەکەیت هەڵناگیرێت.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 تا 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 تا 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 تا 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 تا 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 تا 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 تا 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 و سەرووتر</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">بنەچەی ئەفریقی</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">هەر بنەچەیەکی تری ئاسیایی</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">هەر بنەچەیەکی تری ڕەشپێست، ڕەشپێستی بەریتانی یان کاریبی</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">هەر بنەچەیەکی تری تێکەڵ یان فرەبنەچە</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">هەر بنەچەیەکی تری سپیپێست</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">هەر گرووپێکی نەتەوەیی تر</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">هەر ئایینێکی تر</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">عەرەب</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">ئاسیایی یان ئاسیایی بەریتانی</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">بەنگلادیشی</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقی</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">بوودایی</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">کاریبی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">چینی</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">مەسیحی</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">تێچوو</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">ڕێگریی دیجیتاڵی</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">جیاکاری</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">ئینگلیزی، وێڵزی، سکۆتلەندی، ئێرلەندی باکوور یان بەریتانی</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">ترس یان بێمتمانەیی</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">جیپسی یان گەڕۆکی ئێرلەندی (Irish Traveller)</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">هیندۆس</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">هیندی</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">پێویستی بە وەرگێڕە</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">پێویستی بە وەرگێڕە، پیاو</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">پێویستی بە وەرگێڕە، ژن</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">ناسێنرا</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">ئێرلەندی</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">جوولەکە</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">ڕێگریی زمان</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">گرووپە تێکەڵ یان فرەبنەچەکان</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">موسڵمان</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">توانا یان پارە نییە</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">وەرگێڕ نییە</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">پێویستی بە وەرگێڕ نییە</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">بێ ئایین</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">مەرجەکانی تێدا نییە</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">گرووپێکی نەتەوەیی تر</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">پاکستانی</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ڕەوانە کرا</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">ڕۆما</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">ئاسایی، لە ماوەی 2 هەفتەدا</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">پەڕە</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">سیک</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">بەم زووانە، لە ماوەی 3 ڕۆژی کاردا</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">پێی گوترا</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">هاتوچۆ</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">خوار 16 ساڵ</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">بەپەلە، ئەمڕۆ</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">سپیپێست</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">سپیپێست و ئاسیایی</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">سپیپێست و ڕەشپێستی ئەفریقی</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">سپیپێست و ڕەشپێستی کاریبی</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">ڕستەی نهێنیم لەبیر چووە: پەڕەی گەڕاندنەوە بەکار بهێنە</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">نموونەکە بەجێبهێڵە</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">دەکرێتەوە…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">ژمارەی PIN بۆ داپۆشین (4 تا 8 ژمارە)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">ڕستەی نهێنی</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">تکایە ڕستەی نهێنییەکەت بنووسە.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">بەوە Signpost نەکرایەوە. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">ئەمە نموونەیە. ڕستەی نهێنییەکەی ئەمەیە: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">کردنەوەی قوفڵ</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">کردنەوەی Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">تۆ کێیت؟</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">بە ژمارەیەکی PIN دەتوانیت شاشەکە داپۆشیت و دەستبەجێ بگەڕێیتەوە. Signpost کاتێک قوفڵ دەبێت لەبیری دەکات. دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">ئێستا دەتوانیت دووبارە هەوڵ بدەیت.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">دیسان بیپشکنە</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">ڕۆژنامەی کارەکان</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">ڕۆژنامەی کارەکان، سەرەتا نوێترین دێڕ</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">کێ چی کردەوە، چاپ کرد، هەناردە کرد یان گۆڕی. هیچ شتێکی لێ دەرناهێنرێت بێ ئەوەی ببینرێت. ناوی هیچ سوودمەندێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">مەبەست: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} دێڕ. ڕۆژنامەکە تەواوە: هیچ دێڕێک نەگۆڕدراوە و دەرنەهێنراوە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">سەرەتا داوای کارتی ڕێکخراوەکەی تر بکە، و لێرە دایبنێ.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">پێشنیارەکە ئامادە بکە</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">پێشنیاری پڕۆژەیەک</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">تکایە ناوی پڕۆژەکە بنووسە.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">کارتەکە بخوێنەرەوە</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">سەرەتا تەلەفۆنیان بۆ بکە، و وشەکان بەراورد بکەن.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">کارتی {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">پێشنیارەکە ئامادەیە. بۆیان بنێرە، پاشان لەگەڵ تیمەکە ئاڵوگۆڕ بکە.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">پێشنیارەکە: بۆیان بنێرە</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">کارتی ئەوان</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">پڕۆژەکە ناوی چی بێت؟</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">ئایا ئەمە کەسێکە دەیناسین؟</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">دڵنیا نیت؟ «کەسێکی نوێ» هەڵبژێرە: هیچ شتێک لەدەست ناچێت.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">هەمان کەس</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">کەسێکی نوێ</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">تەمەن</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">کەمتر</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">دەتوانین قسەکانیان بگوازینەوە</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">زیاتر</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">وشەی خۆیان</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">پێیان گوترا زانیارییەکانیان چۆن بەکار دەهێنین</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چی ڕێگر بوو</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">چۆن دەتوانین ئەم کەسە بدۆزینەوە؟</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">چەند بە زوویی</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">تیمەکە</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">پیتێک یان دوو پیت بنووسە</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">بۆچی</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">لای</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">ئەوە {0}{1}ە</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">ئەمە کێیە؟</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">کاتێک خزمەتگوزارییەک زیاد دەکەیت خۆی پڕ دەبێتەوە</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">لابردنی پێویستیی {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: هیچ نەدۆزرایەوە</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ناوی خێزان</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">ناوی یەکەم</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">دەتوانین پەیام بەجێبهێڵین؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">دەتوانین تەلەفۆن بکەین؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">دەتوانین نامەی کورت بنێرین؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">دەتوانین نامە بنووسین؟</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تەلەفۆن</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">ئەم کەسە لەبیر بێت</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">کەسێکی نوێ. دەکرێت هەموو ئەمانە بەتاڵ بن.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">ناوی یەکەم بەسە: هەر کەسێک ئەم کۆمپیوتەرە ببینێت دەتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">دروستی بکە</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">دروست دەکرێت. چەند چرکەیەک دەخایەنێت…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">ناوی ڕێکخراوەکەت</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">ڕێکخراوی نوێ</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">کەس ناتوانێت تۆمارەکان بکاتەوە بەبێ ڕستەی نهێنی یان پەڕەی گەڕاندنەوە، کە دواتر دێت. چاپکەرێک یان قەڵەمێک لەبەردەستت بێت.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">ژمارەی PIN بۆ داپۆشین (4 تا 8 ژمارە)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">تکایە ناوی ڕێکخراوەکەت بنووسە.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">تکایە ناوت بنووسە، وەک دەتەوێت لەسەر شاشەی قوفڵ بێت.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">بە ژمارەیەکی PIN دەتوانیت شاشەکە داپۆشیت و دەستبەجێ بگەڕێیتەوە. دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">ناوت، وەک لەسەر شاشەی قوفڵ دەبێت</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>لانی کەم {0} پیت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">مەزەندەکردنی سەختە. باشە.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">ڕستەی نهێنیی نوێ</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>ڕستەی نهێنی دەبێت لانی کەم {0} پیت بێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">هەمان ڕستەی نهێنی دووبارە</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">دوو ڕستە نهێنییەکە وەک یەک نین. دووەمیان دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">سێ یان چوار وشەی بێ پەیوەندی باشن.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">تێبینییەک کە وا نیشانە کرابێت لە کاتی پاشەکەوتدا دادەخرێت. تەنها بەرپرسی پاراستن دەتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">ئێستا لە مەترسیدایە: تەلەفۆن بۆ 999 بکە. گوێ بگرە، بەڵێن مەدە کە نهێنی دەبێت، و داوا لە خزمێک مەکە وەرگێڕان بکات. ئەمڕۆ بە بەرپرسی پاراستن (safeguarding lead) بڵێ.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">هێشتا هیچ بەرپرسێکی پاراستن دیاری نەکراوە. لە هەماهەنگکارەکەت بپرسە.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">تەنها بۆ بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">بەرپرسی پاراستن: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">تێبینییەکەی پێشوو بە داخراوی بۆ بەرپرسی پاراستن پارێزراوە.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">نیگەرانی سەلامەتیی کەسێکیت؟</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">بێ ناو</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">ئەو کاتە هیچ خزمەتگوزارییەک نەدراوە.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">کردنەوەی پەڕەی {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">بینرا لە {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">ئەو خزمەتگوزارییانەی ئەو کاتە دران</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">دیدارەکە دواتر گەڕێنرایەوە. تێبینییەکە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">لەلایەن {0}ەوە نووسراوە.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">لەلایەن {0}ەوە نووسراوە</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">بێ ناو</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} لە {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}، هێشتا نەکراوەتەوە</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">ئەمەیان بهێڵەرەوە</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">ئەمەیان بهێڵەرەوە: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} ئەمەی لە {1} نووسیوە.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} ئەمەی نووسیوە.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">ڕێبەرەکە چیتر ئەم خزمەتگوزارییەی تێدا نییە.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">داپۆشین و قوفڵکردن</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">شاشەکە داپۆشە دوای ئەوەندە خولەکە بێ داگرتنی دوگمە</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">بۆ نموونە: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">هۆڵەکان</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">لەسەر هەموو ئەو پەڕانەیە کە خەڵک دەیبەنەوە ماڵەوە.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">لەسەر کارتی ژمارەکانی بەپەلەیە (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">قوفڵی بکە دوای ئەوەندە خولەکە لە داپۆشین</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">ناوی بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">تەنها هەماهەنگکار دەتوانێت ئەمانە بگۆڕێت.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">ڕێکخراوەکەمان</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">تەلەفۆنی بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">بەرپرسی پاراستن (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">پاشەکەوت</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">گەڕێنرایەوە. وەک پێشووی لێهاتەوە.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">ئەو شوێنانەی سەردانی ئازادیان لێ دەکەن، هەر یەکێک لە دێڕێکدا، پۆستکۆدەکە دوای بۆرێک (کۆما)</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">کارتی ئێمە</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">ئەم دەقە بە ئیمەیڵ یان بە پۆست بۆ ڕێکخراوەکەی تر بنێرە. هیچ شتێکی نهێنی تێدا نییە. پاشان تەلەفۆن بۆ یەکتر بکەن و وشەکان بەراورد بکەن.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">کارتەکە</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">ئەوەی تۆ بۆیان دەخوێنیتەوە</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">بڕۆ بۆ</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">پەڕە، کردار یان خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">پەڕەکان، کردارەکان و خزمەتگوزارییەکان</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">پاشەکەوت وەک PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">پاشەکەوت کرا. هەر کەسێک ئەم پەڕگەیەی هەبێت دەتوانێت بەکاری بهێنێت: چاپی بکە، پاشان بیسڕەرەوە.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">بۆ چاپکەر نێردرا.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">چاپکەرەکە وەری نەگرت. هیچ شتێک لەدەست نەچووە. دووبارە هەوڵ بدە.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">پەڕگەکە بکەرەوە…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">پاشەکەوت وەک پەڕگە…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">پیشاندان</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">زیادکردن</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">کەسێک لەم کۆمپیوتەرەدا زیاد بکە</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">زیاد کرا. ناوەکە ئێستا لەسەر شاشەی قوفڵە.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">ڕستەی نهێنییەکەم بگۆڕە</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">گۆڕینی ئەوەی دەیکەن…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">هەموو کەسەکانی تیمەکە.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">هێشتنەوە</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">وەک خۆی بیهێڵەرەوە</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">ناو، وەک لەسەر شاشەی قوفڵ دەبێت</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">کەسەکان</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">ئێستا {0} لابە</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>لابرا. {0} بەدواداچوون گەڕانەوە بۆ تیمەکە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">لابردن…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">پاشەکەوتکردنی ئەوەی دەیکەن</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">پاشەکەوت کرا. {0} ئێستا ئەمە دەکات: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">ئەو ڕستە نهێنییەی ئێستا هەتە</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە چیتر ڕێگەیان پێ نادات، و هەموو کلیلێک کە هەیانبوو لە نوێوە دروست دەکرێت. کۆمپیوتەرێکی خۆیان لەوانەیە ئەوەی تا ئێستا هەیبووە بیهێڵێتەوە.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">ڕستەی نهێنیی خۆیان لێرە دەنووسن.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چی دەکەن</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">{0} چی دەکات</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">کێ لەم کۆمپیوتەرەدا Signpost بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">وشەکان بۆ بەراوردکردن بە تەلەفۆن</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">ڕستەی نهێنیی خۆت</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">ڕستەی نهێنییەکەت گۆڕدرا.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} هێشتا هیچ کۆمپیوتەرێکی لە تیمەکەدا نییە.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} چیتر ناتوانێت لێرە قوفڵی Signpost بکاتەوە. ئەوەی نووسیویەتی دەمێنێتەوە، و بەدواداچوونە کراوەکانی دەگەڕێنەوە بۆ تیمەکە. ئەمە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}، کۆمپیوتەری {1} لە {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">لەسەر شاشەکەی خۆیان وەڵام درایەوە. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">پێدانی پەڕە</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">دراوە</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">پێویستی</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">نەپرسراوە</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">پاشەکەوت بۆ {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">پاشەکەوت بەبێ ناو</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">ئەم کەسە</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">کێ</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} خولەک</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">ئەم وشانە بە تەلەفۆن بۆ یەکتر بخوێننەوە. ئەگەر یەکێکیان جیاواز بوو، کەسێک لە نێوانتاندایە: هیچی تر مەنێرە، و تەلەفۆن بۆ بەڕێوەبەری ڕاژەکارەکە بکە.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">ژمارەی PIN لە 4 تا 8 ژمارەیە. دەکرێت بەتاڵیش بێت.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">بگەڕێوە</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">پاشەکەوت کرا. پەڕگەکە بۆ ڕێکخراوەکەی تر بنێرە.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">کۆتایی بەم پڕۆژەیە بهێنە…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">هێشتا ناوی نییە</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">هیچ شتێک لەگەڵ ڕێکخراوێکی تر هاوبەش نەکراوە.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">پێشنیاری پڕۆژەیەک…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">کارتی ئێمە…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">پێشنیارێک قبوڵ بکە…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">پڕۆژە هاوبەشەکان</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">پێشکەش کراوە، هێشتا نەیانگوتووە بەڵێ</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">بۆ هەردوولا کراوەیە</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">کۆتایی هاتووە</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">ئەوانەی دەتوانن بیخوێننەوە: {0}، {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">وەستێنرا: کلیلەکەیان گۆڕاوە، تەلەفۆنیان بۆ بکە</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">چاوەڕێی کلیلەکەیانە</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">لای {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} لە ئێمە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} لەوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">پشکنینی خزمەتگوزارییەک بە زمانێکی تر</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">پەڕەی کەسێک</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">خزمەتگوزارییەک بە زمانێکی تر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">لەدایکبوون</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">دیدار</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">تا کەی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تەواو</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">ڕۆژی تەواوبوون</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ئیمەیڵ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">بەتاڵ</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">گرووپی نەتەوەیی</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ناوی خێزان</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">ڕەگەز</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">ناوی یەکەم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">درایە دەست</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">چۆن</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">چەند جار هەوڵ درا</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">چۆن دیسان بدۆزرێنەوە</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">چۆن بەدەست دێت</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">چەند بەپەلەیە</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">بە وشەی خۆیان</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">وەرگێڕ</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">یەکخراوە لەگەڵ</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">زمانەکان، سەرەتا ئەوەی پێی باشترە</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">ڕۆیشت</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">دەتوانین پەیام بەجێبهێڵین؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">دەتوانین تەلەفۆن بکەین؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">دەتوانین نامەی کورت بنێرین؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">دەتوانین نامە بنووسین؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">ئەو ناوەی بەکاری دەهێنن</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نەخێر</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">چیتر پێویست نییە</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">کەس</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">نەزانراو</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">ژمارە لە خشتەکەتدا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تەلەفۆن</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">پۆستکۆد</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ئایین</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">کەسێکی تیمەکە</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">شتێکی تر</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">هێشتا یارمەتی دەوێت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">وەرگیرایەوە</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">تیمەکە</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">پێیان گوترا زانیارییەکانیان چۆن بەکار دەهێنین</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">ڕۆژی پێگوتن</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">دوو وەشان</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">ئەنجامی چی بوو</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">چی تر سەلامەتیان دەکات</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چی ڕێگر بوو</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چی ڕوویدا</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چییە</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چی دەکەن</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">چی لەگەڵ خۆت بهێنیت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">ئایا ساڵی لەدایکبوون مەزەندەیە</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">بۆ کێیە</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">بۆچی یارمەتیی زیاتریان دەوێت</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">لای</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">لای کێ، بە وشە</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بەڵێ</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">لەسەر کاغەز هەمە</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">ئەگەر ڕستەیەکی نهێنی لەبیر بچێت، تەنها ئەم وشانە تۆمارەکان دەکەنەوە. ئێستا بیانخە سەر کاغەز، و کاغەزەکە لە شوێنێکی قوفڵکراو و دوور لەم کۆمپیوتەرە هەڵبگرە.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپکردن</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">پاشەکەوت وەک PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">لێرە چاپکەر نییە. وشەکان بە دەست بنووسەوە: شەش گرووپی شەشی. یان لەسەر یو ئێس بییەک پاشەکەوتیان بکە و لە شوێنێکی تر چاپیان بکە؛ هەر کەسێک ئەو پەڕگەیەی هەبێت دەتوانێت هەموو شتێک بکاتەوە.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">پەڕەی گەڕاندنەوەی تۆ</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">ئەوەی لە کۆپیی تیمەکە ماوەتەوە دەسڕدرێتەوە…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">بەردەوام بە</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">پەڕگە داخراوەکە بخە سەر یو ئێس بی…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">پەڕگە داخراوەکە لەوێیە. بیدە بە هەماهەنگکارەکەت.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە لە تیمەکەی لابرا</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">بۆ گەڕانەوە بۆ تیمەکە، داوای کۆدێکی نوێی بەشداربوون بکە.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">پەڕگە داخراوەکە لە کوێ دابنرێت؟</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">پەڕگەکە دەنووسرێت…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">دوورتر بگەڕێ</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">هیچیان یارمەتی نادەن: تۆمار بکە کە هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">تۆمار بکە کە هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">خزمەتگوزارییە دۆزراوەکان</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">بنووسە ئەم کەسە پێویستی بە چییە، بۆ نموونە پزیشکی ددان، بانکی خۆراک، یان ناتوانم کرێی خانوو بدەم. دوگمەی خوارەوە دەچێتە لیستەکە. Enter خزمەتگوزارییەک زیاد دەکات. دوگمەی چەپ دەیکاتەوە.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">هەر شەش گرووپەکە، بە ڕیزی ژمارەکانیان</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">بیپشکنە</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">پەڕەکە دیسان پیشان بدە</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">پیتی بچووک یان گەورە، بە بۆشایی یان بێ بۆشایی: هەردووکیان باشن.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">ئەمانە وشەکانی پەڕەیەکی ترن. هیچ شتێک لەدەست نەچووە. دیسان سەیر بکە.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">وشەکان لە کاغەزەکەوە بنووسە</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">هەروەها ئەو تێبینییانە دەخوێنێتەوە کە بۆ ئەو نیشانە کراون</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">وردبین</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">کارمەند (caseworker)</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">سوودمەندان، دیدارەکان و بەدواداچوونەکان</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">هەماهەنگکار</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">کەسەکان، ڕێبەر، هێنان و هەناردەکردن</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">ڕۆژنامەی کارەکان دەخوێنێتەوە، سوودمەندان نابینێت</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">بەرپرسی پاراستن (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">دیدارەکانی ئەمڕۆ و ڕێبەر</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">خۆبەخش</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">وردبین</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">کارمەند</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">هەماهەنگکار</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">خۆبەخش</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">ئاڵوگۆڕ لەگەڵ تیمەکە: {0} لە نزیکەی {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">ئاڵوگۆڕ لەگەڵ تیمەکە…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">ئاڵوگۆڕ لەگەڵ تیمەکە گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">وەستاندن</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">وەستاندنی ئاڵوگۆڕ لەگەڵ تیمەکە</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">دەوەستێنرێت… ئەوەی تا ئێستا ئاڵوگۆڕ کراوە دەمێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}، {1} لە {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">پەیوەندیی سەلامەت</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">پەیوەندیی سەلامەت: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">هێشتا تێبینی نییە. کاتێک کەسێک لەژێر تێبینییەک «تەنها بۆ بەرپرسی پاراستن» نیشانە بکات، دێتە ئێرە.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">تێبینی بۆ بەرپرسی پاراستن</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت ئەمانە بخوێنێتەوە. هەر کردنەوەیەک دەچێتە ناو ڕۆژنامەی کارەکان.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">تێبینییە داخراوەکان، سەرەتا نوێترین</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">پرسیار لە ڕاژەکاری تیمەکە دەکرێت…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">ئەوەی ڕێکخراوەکەی تر بۆی ناردوویت لێرە دایبنێ.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">پێشنیارەکە بخوێنەرەوە</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">سەرەتا تەلەفۆنیان بۆ بکە، و وشەکان بەراورد بکەن.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">قبوڵی بکە</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">پێشنیارێک قبوڵ بکە</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">پێشنیاری ئەوان</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">قبوڵت کرد. پڕۆژەکە دەکرێتەوە کاتێک هەردوولا ئاڵوگۆڕیان کرد.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">«{0}»، پێشنیاری {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">هەر زمانێک</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">بەخۆڕایی</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">بە وشەی خۆیان، بۆ نموونە: پزیشکی ددان</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">نزیک</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">ئێستا کراوەیە</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ئەم کەسە پێویستی بە چییە؟</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">ئێستا لە مەترسیدایە؟ تەلەفۆن بۆ 999 بکە.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">بۆ «{0}» هیچ نەدۆزرایەوە. وشەیەکی تر تاقی بکەرەوە.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">ئەم پۆستکۆدە نەناسراوە: دوورییەکان پیشان نادرێن.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">وەک «{0}» تێگەیشترا.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} خزمەتگوزاری.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">هەروەها بەم زمانانە نووسراوە</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">ناوچەی خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">تێچوو</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">چوونەژوورەوە</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">چۆن بەدەست دێت</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">زمان: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">زمانەکان</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">کاتەکانی کرانەوە</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تەلەفۆن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">بەڕێوەبەر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">سەرچاوە</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">دەقە ئینگلیزییەکە لەو کاتەوە گۆڕاوە.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">ماڵپەڕ و ئیمەیڵ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چییە</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">چی لەگەڵ خۆت بهێنیت</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">بۆ کێیە</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">داوای کێ بکەیت</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">{0} چۆن درا</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">هێشتا هیچ نییە. Enter خزمەتگوزارییەک زیاد دەکات.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">لابردنی {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">پشکنرا: ناوی تۆ و ڕێکەوتی ئەمڕۆ لە تەنیشتیەوە دەبن، بۆ تیمەکە.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">زمانێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">سەرەتا زمانەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">چۆن بەدەست دێت</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">پشکنیم: ڕاستە</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">دووبارە بە نەپشکنراو دادەنرێت.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">دیسان لەوێیە.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">نەپشکنراوە</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">پاشەکەوت نەکرا. ئەوەی نووسیوتە دەپارێزرێت بۆ جاری داهاتوو کە ئەمە دەکەیتەوە.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">پاشەکەوت</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">وەری بگرەوە</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">وەرگیرایەوە. چیتر پیشان نادرێت.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چییە</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">چی لەگەڵ خۆت بهێنیت (هەر دێڕێک یەک شت)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">بۆ کێیە</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">ئەمە بە زمانێکی تر بنووسە</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">ئەوە بنووسە کە لێی دڵنیایت. ئەوەی بە بەتاڵی جێی دەهێڵیت بە ئینگلیزی پیشان دەدرێت. ناوی تۆ و ڕێکەوتی ئەمڕۆ لە تەنیشتیەوە دەبن، بۆ تیمەکە.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">ئەمەت تەواو نەکردبوو. بەردەوام بە.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">دەربارە</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">ڕووکار</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">کۆپییەکان</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">ڕێبەر</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">سڕینەوەی کەسێک</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">هەناردەکردن</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">ڕۆژنامەی کارەکان</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">ڕێکخراوەکەمان</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">بەشەکانی ڕێکخستن</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">کەسەکان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">تیم و کۆمپیوتەرەکان</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">خشتەکانی تیمەکان</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">کۆپییەک لەم پڕۆژەیەدا هاوبەش کراوە. کاتێک وەریدەگریتەوە، لە هەردوولا دەسڕدرێتەوە، لەگەڵ هەموو ئەوەی لەسەری نووسراوە. پەڕەی خۆیان دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">سەرەتا لێیان بپرسە، پاشان هەڵبژێرە چۆن بەڵێیان گوت.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">دیدارەکان، لەگەڵ پێویستی و خزمەتگوزارییەکان</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">ئایا ڕازی بوون؟</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">ڕەگەز، نەتەوە و ئایین</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">بگەڕێوە</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">هیچ پڕۆژەیەک لەگەڵ ڕێکخراوێکی تر کراوە نییە. سەرەتا هەماهەنگکارێک دانەیەک دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">هێشتا لێیان نەپرسراوە</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">پڕۆژە</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">کۆپییەک هاوبەش بکە</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">{0} لەگەڵ ڕێکخراوێکی تر هاوبەش بکرێت؟</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">کۆپییەکە بۆ هەمیشە وەربگرەوە</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">ئەوان کۆپییەکیان پێ دەگات لەگەڵ ناو، زمانەکان و چۆنیەتیی پەیوەندیی سەلامەت. هەردووکتان ئەوەی لەسەر کۆپییەکە نووسراوە دەبینن. تێبینییەکانی بەرپرسی پاراستن هەرگیز نانێردرێن.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">بە چی تر ڕازی بوون؟</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">ئەوەی هێشتا لەژێر «یارمەتیی زیاتری دەوێت» کراوەیە</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">ئەوەی دەربارەی ئەم دیدارانە نووسراوە</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">بەڵێ، ئەمڕۆ وایان گوت</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">بەڵێ، ئەمڕۆ واژوویان کرد</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}، لەگەڵ {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">هەر کەسێک ئەم کۆمپیوتەرە بەکار بهێنێت دەتوانێت پەڕگە پاشەکەوتکراوەکە بکاتەوە.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">سەرەتا وەڵام بدەوە: بردنی بۆ ماڵەوە سەلامەتە؟</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">پێش ئەوەی کاغەز بدەیت بپرسە. ئەوەی لەسەری نووسراوە لەوانەیە بیانخاتە مەترسییەوە.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">کارت یان نامە…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">ئینگلیزی</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">پەڕە مەدە</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">بردنی بۆ ماڵەوە سەلامەتە؟ سەرەتا وەڵامێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">گەورە</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">پەڕەکە ئامادە دەکرێت…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نەخێر</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">هیچ پەڕەیەک نەدرا. لەبری ئەوە پێی گوترا.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">پەڕە نییە.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">ئاسایی</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">تەنها ژمارە</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">«تەنها ژمارە» ژمارەیەکی تەلەفۆن و کاتەکان چاپ دەکات، بەبێ ناوی خزمەتگوزاری.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">وێنەی پەڕەکە</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپکردن</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">بردنی بۆ ماڵەوە سەلامەتە؟</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">پاشەکەوت وەک پەڕگە</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">پاشەکەوتکردنی پەڕەکە</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">پاشەکەوت کرا. ئەوانی تر کە ئەم کۆمپیوتەرە بەکار دەهێنن دەتوانن ئەو پەڕگەیە بکەنەوە.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">پەڕە</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">پەڕەکە چاپ کرا.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">بە گەورەیی پیشانی بدە بۆ وێنەگرتن</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">قەبارە</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بەڵێ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">داپۆشراوە.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">نموونە. هەموو کەسەکانی ئێرە خەیاڵین.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">قوفڵ دەکرێت…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">زمانی پەنجەرەکە ئێستا: {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">ناونیشانی ڕاژەکار: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تەواو</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">بۆ یەک جار بەکارهێنان، تا {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">چاپکردنی پسوولەکە</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">پاشەکەوت وەک PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">کۆدی {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">هەر کەسێک ئەم کۆدەی هەبێت دەتوانێت لە جێی ئەو بێتە ناو تیمەکە. بە دەست بیدە، یان بە تەلەفۆن بیخوێنەرەوە؛ بە ئیمەیڵ مەینێرە. جارێکی تر پیشان نادرێتەوە.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>و {0}ی تری لەم جۆرە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">تەواو. {0}: {1}، {2}، {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">ڕیزی {0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">ڕیزی {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} دیدار زیاد کرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} دیدار هی کەسانێکن کە ناسراو بوون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} وەرنەگیرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} کەس زیاد کرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} ڕیز لەوانەیە هی کەسێک بن کە بە نووسینێکی تر ناسراوە. لە «سوودمەندان» بۆیان بگەڕێ: لەوێ دەکرێت دوو تۆمار یەک بخرێن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} ڕیز خوێنرایەوە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} پێشتر لێرە بوو</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}، {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} لە {0} ڕیز…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">هەموو شتێک لەم کۆمپیوتەرەدا دەمێنێتەوە. ئەگەر تیمەکەت لە کۆمپیوتەری تریشدا Signpost بەکار دەهێنێت، دەکرێت وەک یەک بهێڵرێنەوە.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">ئاڵوگۆڕ لەگەڵ تیمەکە: {0} لە نزیکەی {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">ئاڵوگۆڕ لەگەڵ تیمەکە…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">چوونە ناو تیمێک</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">دەگەڕێت…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">نەخێر، جارێ بیانهێڵەرەوە</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">ئایا دەبێت زۆر تۆمار لێرە بسڕدرێنەوە؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">وەستاندن</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">وەستاندنی ئاڵوگۆڕ</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">دەوەستێنرێت… ئەوەی تا ئێستا ئاڵوگۆڕ کراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">ئێستا ئاڵوگۆڕ بکە</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە داوا لەم کۆمپیوتەرە دەکات زۆر تۆمار بە یەکجار بسڕێتەوە. هێشتا هیچ نەسڕدراوەتەوە. لە هەماهەنگکارەکەت بپرسە ئایا ئەوە ڕاستە: ئەوەی لێرە بسڕدرێتەوە لێرەوە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە بە تەنیا کار دەکات.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">بەڵێ، لێرەش بیانسڕەرەوە</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">لەم کۆمپیوتەرەدا پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">تیمەکە تا {0} نوێ کراوەتەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">تێبینییەکانی تیمەکە هێشتا دێن.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">تێبینییەکانی تیمەکە هێشتا دێن: {0} لە نزیکەی {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">کاتژمێری ئەم کۆمپیوتەرە {0} لە پێشەوەیە. تکایە ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">کاتژمێری ئەم کۆمپیوتەرە {0} لە دواوەیە. تکایە ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">نوێ کراوەتەوە. نێردرا: {0}. هات: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">ئەوەی تیمەکە ناردی لەسەر ئەم دیسکە نەنووسرا. هیچ شتێک لەدەست نەچووە: دیسان داوا دەکرێتەوە. لە دیسکەکەدا جێگە بکەرەوە، یان بزانە بەستراوە.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} سەیری «ئاڵوگۆڕ» بکە (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} ڕۆژ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} تۆمار دوو وەشانیان هەیە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} کاتژمێر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} خولەک</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} لە {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} چاوەڕێی ناردنن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">ئایا بەڕاستی ڕاژەکاری ئێمەیە؟</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">چەند کۆمپیوتەرێکی یەک ڕێکخراو، کە لە ڕێگەی ڕاژەکارێکەوە وەک یەک دەهێڵرێنەوە.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">تیم و کۆمپیوتەرەکان</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">خودی تیمەکە</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">وشەکان بۆ بەراوردکردن بە تەلەفۆن</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">ئەو دیدار و کەسانە بهێنە کە تیمێک لە خشتەیەکدا هەڵیگرتوون. حیساب بۆ هەموو ڕیزێک دەکرێت؛ دووبارە هێنانی هەمان پەڕگە هیچ زیاد ناکات.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">بیهێنە</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">سەرەتا پەڕگەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">پەڕگەیەک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">خشتەیەک هەڵبژێرە</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">پەڕگە (CSV یان XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">سەیری بکە</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">تەنها هەماهەنگکار دەتوانێت خشتە بهێنێت.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">خشتەکانی تیمەکان</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">دوو ستوون «{0}»ن. بۆ یەکێکیان شتێکی تر هەڵبژێرە.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} ڕیز. کام ستوون چییە؟ سەیری نموونەکان بکە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">لێرە هیچ بە ئینگلیزی نەنووسراوە.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">دەقە ئینگلیزییەکە لەو کاتەوە گۆڕاوە.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">دەرمانساز دەتوانێت ئازاری گوێ، قوڕگئێشە، هەوکردنی گیرفانەکانی لووت (sinusitis)، زۆنا (shingles)، ئیمپیتیگۆ (impetigo)، پێوەدانی مێرووی هەوکردوو و هەوکردنی سادەی میزی ژنان چارەسەر بکات، بەبێ کاتی GP. سنووری تەمەن هەیە.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">کرێچی ناچار نییە لەو ڕۆژەدا بڕوات کە لە ئاگاداریی خاوەن‌ماڵدا نووسراوە. پێش ڕۆیشتن ڕاوێژ وەربگرە: ڕۆیشتنی زوو لەوانەیە یارمەتیی شارەوانی کەم بکاتەوە.</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">هەر گەورەساڵێک کە بەبێ پارە چاودێریی کەسێک دەکات دەتوانێت داوای هەڵسەنگاندنی چاودێر (carer&apos;s assessment) لە شارەوانی بکات. دەربارەی پێویستییەکانی خودی چاودێرەکەیە، و بەخۆڕاییە.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">پلانی Breathing Space زۆربەی سوو (interest) و کاری بەیلیفەکان (bailiffs) تا 60 ڕۆژ ڕادەگرێت. تەنها ڕاوێژکاری قەرز دەتوانێت داوای بکات.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">منداڵانی ئەو دایک و باوکانەی مافی وەرگرتنی پارەی گشتییان نییە (no recourse to public funds) دەتوانن ژەمی بەخۆڕایی قوتابخانە وەربگرن ئەگەر داهاتی خێزانەکە کەم بێت.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">شەو یان ڕۆژ: تەلەفۆن بۆ 111 بکە و هەڵبژاردەی تەندروستیی دەروونی (2) هەڵبژێرە. ئەگەر ژیانێک لە مەترسیدا بێت، 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">ئەگەر نۆرینگەیەکی GP کەسێک تۆمار نەکات، دەبێت بە نووسین بڵێت بۆچی.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">زۆربەی کرێچییەکان تەنها لەلایەن بەیلیفی دادگاوە (court bailiffs) دەردەکرێن. گۆڕینی قوفڵەکان یان دەرکردنی کەسێک بە زۆر بەبێ فەرمانی دادگا تاوانە.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">چاودێریی ددانی NHS بەخۆڕاییە بۆ خوار 18 ساڵ، لە کاتی دووگیانیدا و 12 مانگ دوای منداڵبوون، و بۆ هەندێک یارمەتیی دارایی. پێش دەستپێکردنی چارەسەر دڵنیا ببەوە.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">پشکنینی چاوی NHS بەخۆڕاییە بۆ کەسانی 60 ساڵ یان سەرووتر، خوار 16 ساڵ، ئەوانەی شەکرە یان ئاوی ڕەشیان (glaucoma) هەیە، یان هەندێک یارمەتیی دارایی وەردەگرن.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">ناونیشانی جێگیر نییە؟ کەسێک دەتوانێت بە ناونیشانێکی کاتی یان ناونیشانی نۆرینگەکە لای GP تۆمار بکرێت.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">داهات کەمە؟ فۆرمی HC1 دەتوانێت یارمەتی بۆ تێچووەکانی NHS بهێنێت، تەنانەت بەبێ یارمەتیی دارایی. بڕوانامەی HC2 یارمەتیی تەواو دەدات.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">تەنها ڕاوێژکاری تۆمارکراو و پارێزەران (solicitors, barristers) دەتوانن ڕاوێژی کۆچ بدەن. پێش ئەوەی کەس پارە بدات، ناوەکە لە لیستی حکومەتدا بپشکنە.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">کەسانی 18 ساڵ یان سەرووتر دەتوانن خۆیان ڕەوانەی NHS Talking Therapies بکەن. پێویست بە نامەی GP نییە.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">دووگیانە یان منداڵی خوار 4 ساڵی هەیە و هەندێک یارمەتیی دارایی وەردەگرێت: کارتی Healthy Start پارەی شیر، میوە و سەوزە دەدات. خوار 18 ساڵ و دووگیان: یارمەتیی دارایی پێویست نییە.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">داوای PIP ڕەت کراوەتەوە؟ لە ماوەی مانگێکدا لە ڕێکەوتی سەر نامەکەوە داوای پێداچوونەوەی ناچاری (mandatory reconsideration) بکە.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">بینینی GP بۆ هەموو کەسێک لە ئینگلتەرا بەخۆڕاییە، دۆخی کۆچەکەی هەرچییەک بێت. لەوانەیە چاودێریی نەخۆشخانە پارەی لەسەر بێت: سەرەتا ڕاوێژ وەربگرە.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">کەسێک کە بەهۆی توندوتیژیی ناوماڵەوە بێماڵ بووبێت هەمیشە پێویستیی لەپێشینەی (priority need) هەیە. شارەوانی نابێت پێش یارمەتیدان داوای بەڵگە بکات.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS وەرگێڕ ڕێک دەخات و پارەکەی دەدات. لە کاتی وەرگرتنی کاتدا داوای بکە. منداڵ نابێت وەرگێڕان بکات.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">یەکەم پارەی Universal Credit نزیکەی 5 هەفتە دەخایەنێت. پێشەکی (advance) قەرزێکی بێ سووە (interest): لە پارەکانی دواتر دەدرێتەوە.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">بۆ تۆمارکردن لای GP پێویستت بە بەڵگەی ناونیشان یان ناسنامە نییە. دۆخی کۆچ گرنگ نییە.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Enter بۆ بەردەوامبوون</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">بە وشەی خۆیان، بۆ نموونە: پزیشکی ددان</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">کەس چاوەڕێ ناکات. لە کاتی قسەکردندا بە Ctrl+M کەسێک نیشانە بکە.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">ئەمڕۆ هێشتا کەس نییە. بنووسە یەکەم کەس پێویستی بە چییە، بۆ نموونە پزیشکی ددان.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>تێبینی بۆ تۆ وەک بەرپرسی پاراستن: {0} هێشتا نەکراونەتەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">هیچ شتێکی تەواونەکراو نییە.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">لیستەکە بکەرەوە</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">ئەمڕۆ بینراون</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ئەمڕۆ</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">ئەمڕۆ، {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">تەواونەکراو</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ئەم کەسە پێویستی بە چییە؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} دواتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} دواکەوتوو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} ئەمڕۆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} بەپەلە</numerusform>
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
        <translation type="unfinished">1. ئامادەکردن بۆ گەشتی یو ئێس بی…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. بردنی پەڕگەیەک…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. کردنەوە…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">هاوکارێک خستوویەتییە سەر یو ئێس بی. پەڕگەکە قوفڵ کراوە: تۆ ناتوانیت هیچی لێ بخوێنیتەوە، و ئەویش لێرە هیچ ناخوێنێتەوە. دوو جار یان درەنگ بردنی هیچ زیانێکی نییە.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">ناونیشانی ڕاژەکار، بۆ بردن</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">پرسیار لە ڕاژەکاری تیمەکە دەکرێت…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">برا. یو ئێس بییەکە بگەڕێنەرەوە بۆ ئەو شوێنەی لێی ئامادە کرا، و لەوێ بیکەرەوە.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">پەڕگەیەک بۆ هاوکارێکی بێ ئینتەرنێت ببە</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">بردنی پەڕگەیەک…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">چەند ڕۆژە ئینتەرنێت نییە؟ گەشتێکی یو ئێس بی</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">ئەوەی چاوەڕێیە بیخە سەر یو ئێس بییەک، لە هەر کۆمپیوتەرێکی خاوەن ئینتەرنێتدا بیبە، و وەڵامەکە لێرە بکەرەوە. پەڕگەکە قوفڵ کراوە: هەر کەسێک بیبات ناتوانێت هیچی لێ بخوێنێتەوە. دوو جار یان درەنگ بردنی هیچ زیانێکی نییە.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>ئامادە کرا: {0} تۆمار. یو ئێس بییەکە ببە بۆ کۆمپیوتەرێک کە ئینتەرنێتی هەیە، و لەوێ بیبە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">تکایە ناونیشانی ڕاژەکاری تیمەکە بنووسە.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">وەستاندن</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">ئەم پەڕگەیە داوا دەکات زۆر تۆمار لێرە بسڕدرێنەوە. هیچ نەسڕدراوەتەوە. لە هەماهەنگکارەکەت بپرسە ئایا ئەوە ڕاستە.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">بیکەرەوە، و لێرەش بیانسڕەرەوە</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">پەڕگەکە لە کوێ دابنرێت؟</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">کام پەڕگە گەڕایەوە؟</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">کام پەڕگە ببرێت؟</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">دوا کۆپی: {0}، نەپشکنراوە.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">دوا کۆپی: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">قوفڵ کراوە، بەڵام دیسکەکە جێگەی نەما. وشەکانت ڕادەگیرێن تا Signpost دادەخرێت. جێگە بکەرەوە، پاشان قوفڵەکە بکەرەوە و Ctrl+S دابگرە.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">قوفڵ کراوە. ئەوەی دەتنووسی پارێزراوە.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">هێشتا کۆپی نییە.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">تەنها لەم کۆمپیوتەرەدا پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">لیستی خزمەتگوزارییەکان نەخوێنرایەوە، بۆیە ئێستا بەتاڵە. هیچ زانیارییەک دەربارەی خەڵک لەدەست نەچووە. داوا لە هەماهەنگکارێک بکە دیسان بیهێنێت: ڕێکخستنەکان، ڕێبەر.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">بەردەوام بە</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">دانان بۆ دواتر</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">تەواوت نەکردبوو ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">ئێستا لە مەترسیدایە؟</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">هێشتا دانەنراوە</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">یارمەتیی بەپەلە</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">گەڕانەوە</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">تۆمارە دوو وەشانییەکان</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">یان ئەوەی ڕاستە بینووسە</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">تکایە ئەوەی ڕاستە بینووسە.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">یەکلایی کرایەوە. گەڕاندنەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">وەشانەکەی تر</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">دوو کەس هەمان شتیان گۆڕی لە کاتێکدا کۆمپیوتەرەکانیان جیا بوون. هیچ شتێک لەدەست نەچووە: سەیری هەردووکیان بکە و هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">دوو وەشان</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">گەڕێنرایەوە. هەردوو وەشانەکە دیسان لێرەن.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">تا هەڵدەبژێریت، لە هەر شوێنێک ژمارەی تەلەفۆنەکە هەبێت، ئەوەیان پیشان دەدرێت کە سەلامەتترە.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">ئەوەی نووسیم بەکار بهێنە</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">ئێستا بەکار دێت</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">هەموو</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: چی ڕوویدا؟   {0}: پەڕەی کەسەکە</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">دواتر {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">دوگمەی چەپ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">هی من</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">بێ ڕێکەوت {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">کەس چاوەڕێی تیمەکە نییە. سەیری «هەموو» بکە.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">کەس چاوەڕێی تۆ نییە. سەیری «تیم» و «هەموو» بکە.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">کەس چاوەڕێ ناکات. لە کاتی قسەکردندا بە Ctrl+M کەسێک نیشانە بکە.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">دواکەوتوو {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">دوگمەی ڕاست</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">ئەمڕۆ {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">بەپەلە {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">هی کێ</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">تێبینی (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">ئێستا دەزانین ئەمە کێیە</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">پەڕەی {0} بکەرەوە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">پاشەکەوت</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">تا ئێستا</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">چی ڕوویدا؟</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">ئەوەی تا ئێستا کراوە: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">ئەم تێبینییەت تەواو نەکردبوو. بەردەوام بە.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>{0} جار هەوڵ درا</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">بەپەلە</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">{0} چاوەڕێیە</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">لای {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">ئایا ئەمە کەسێکە دەیناسین؟</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">سوودمەندی نوێ «{0}»</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">ناو نەدراوە</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">کێ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">بەبێ ناو</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. ئەوەی لێرە پاشەکەوتی دەکەیت ئەوان دەیبینن.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">زمانێک کە ڕاست دەکرێتەوە</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">خشتەیەک بۆ ڕاستکردنەوە دروست بکە</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">خشتەیەک بۆ ڕاستکردنەوە دروست بکە…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">کەسێک کە بەم زمانە قسە دەکات دەتوانێت وشەکانی لە خشتەیەکدا ڕاست بکاتەوە. پاشان وشەکانی ئەو لەم کۆمپیوتەرەدا دەبن.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">ڕاستکردنەوەکان وەربگرە</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">ڕاستکردنەوەکان وەربگرە…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">خشتەکە دروست کرا. لەژێر “correction” بنووسە چی دەبێت ببێت، و لەژێر “reviewed_by” ناوێک. پاشان لێرە وەریبگرە.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. گۆڕدراو: {1}. پەسەندکراو: {2}. کاتێک Signpost جاری داهاتوو دەکرێتەوە دەبنە کاردار.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111، پاشان 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">کۆد 7 گرووپی 5 پیت و ژمارەییە. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">ستوونێک بە شتێکەوە بەستراوە کە Signpost نایناسێت.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">ڕەزامەندی دەتوانێت ئەمانە ناو ببات: {0}. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">کۆپییەک لەگەڵ {0} لە {1} هاوبەش کراوە.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">ستوونێکی بەستراو لەم پەڕگەیەدا نییە. ستوونەکان دیسان ببەستەوە.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">پێویستییەک زۆر درێژە. تکایە با لە 500 پیت کەمتر بێت؛ تێبینی زیاتر هەڵدەگرێت.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">وەشانێکی نوێتری Signpost ئەم پەڕگانەی دروست کردووە. هیچ نەگۆڕدرا. بۆ کردنەوەیان وەشانە نوێیەکە لەم کۆمپیوتەرەدا دابمەزرێنە.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">خزمەتگوزاریی بێ ناو هەڵناگیرێت. تکایە لایبە و دیسان زیادی بکە.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>دەقێک زۆر درێژە. تکایە با هەر یەکەیان لە {0} پیت کەمتر بێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">ژنێک لەلایەن هاوسەر یان هاوبەشی ژیان، هاوسەری پێشوو یان خێزانەوە ئازار دەدرێت، هەڕەشەی لێ دەکرێت یان کۆنترۆڵ دەکرێت، یان تۆ نیگەرانی ئەویت. بەخۆڕایی، شەو و ڕۆژ. Refuge بەڕێوەی دەبات.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>تەمەن {0} و سەرووتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>تەمەن {1} تا {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>و {0}ی تر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">هۆکارێکی تر، کە لە شوێنێکی تر نووسراوە.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">لە ناونیشانی تیمەکەدا ڕاژەکارێکی تر وەڵام دەداتەوە، بۆیە هیچی بۆ نەنێردرا. {0} بە هەماهەنگکارەکەت بڵێ.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">ناوچەی خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">پێش تەلەفۆنکردن بپرسە.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">لە ناونیشانی تیمەکەدا هیچ ڕاژەکارێکی Signpost وەڵام ناداتەوە. {0} لە هەماهەنگکارەکەت بپرسە ئایا ناونیشانەکە گۆڕاوە.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">لەم ناونیشانەدا هیچ ڕاژەکارێکی Signpost وەڵام ناداتەوە. {0} دیسان سەیری ناونیشانەکە بکە.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">لەدایکبوون: ساڵێک وەک 1984، “about 1984”، یان ڕێکەوتێکی تەواو وەک 17 March 1984 بنووسە. دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">بڕوانامەی سڕینەوە</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">پشکنراوە لە {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">زمانێکی جگە لە ئینگلیزی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">ڕستەیەکی نهێنی هەڵبژێرە کە تەنها خۆت بیزانیت. ئەو پەڕەی گەڕاندنەوەیە چاپ بکە کە دواتر دێت.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">ناوی پەڕگەیەکی نوێ هەڵبژێرە. هیچ هەناردە نەکرا.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">هەڵبژێرە بۆچی ئەم کەسە دەسڕدرێتەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">ئێستا داخراوە. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">ئەو کاتە داخراوە. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">دیدارەکان</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">تێچوو</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">ڕێکەوتی تەواوبوون</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">ڕێکەوت نەزانراوە</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">ڕێکەوتی لەدایکبوون: ساڵێک وەک 1984، یان ڕێکەوتێکی تەواو بنووسە. دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">ڕێکەوتی بینین</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">ڕۆژی {0}ی هەموو مانگێک</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">ڕۆژەکان نەزانراون</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">تا کەی</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">وێنەی مەگرە، بە ئیمەیڵ مەینێرە و لەسەر کۆمپیوتەر هەڵیمەگرە.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">تەلەفۆن مەکە.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">نامەی کورت مەنێرە.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ئیمەیڵ</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">فریاکەوتن: ئەمبوڵانس، پۆلیس، ئاگرکوژێنەوە</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">بەتاڵە، بەڵام هۆکارێک یان ڕێکەوتێک هەیە. وەک بەڵێ دانرا.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">ئەو کۆپییە شفرەکراوانەی پێشتر دروست کراون تا {0} دەسڕێنەوە. ئەگەر کۆپییەک پێش ئەوە بگەڕێندرێتەوە، ئەم کەسە دەستبەجێ لێی دەردەهێنرێت.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">بە نهێنی کۆد کراوە، و هەموو پەڕەیەک دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">تۆمارەکانی «یارمەتیی زیاتری دەوێت»</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">بۆ هەمیشە لەم کۆمپیوتەرەدا سڕایەوە:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">لە {0} سڕایەوە، لەلایەن {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">هەموو ڕۆژێک</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">هەموو شتێک لەم کۆمپیوتەرەدا پاشەکەوت کراوە و دواتر دەنێردرێت.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">ناوی خێزان</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">خانەکان کە دوو وەشانیان هەیە</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">پێنجەم {0}ی مانگ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">ناوی یەکەم</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">یەکەم {0}ی مانگ</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>بۆ سەلامەتی، تکایە {0} چرکە چاوەڕێ بکە. تێبینییەکانت پارێزراون.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">بۆ: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">چوارەم {0}ی مانگ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">بەخۆڕایی</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">فریاکەوتنی گاز</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">چۆن دەتوانین ئەم کەسە بدۆزینەوە؟</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">چەند بە زوویی؟ بەپەلە، بەم زووانە یان ئاسایی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">چۆن لەوێ یارمەتی وەردەگیرێت</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">چەند بەپەلەیە</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">لە پەڕەی «{0}»دا ستوونی «{1}» نییە.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">پێویستی بە وەرگێڕە</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">ناسێنرا</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">ئایا ئەمە کەسێکە دەیناسین؟</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">هەرگیز نەدەبوو بنووسرێت.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">بچۆرە ناو تیمەکە</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">جۆری یارمەتی</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">زمانەکان</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">زمان بۆ ئەم کەسە زیاد کران.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">زمانەکان: تا 20 هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">دوا پشکنین</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">دوا {0}ی مانگ</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">هێڵی پانی</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">تەنها پەیام بەجێبهێڵە.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">هیچ پەیامێک بەجێمەهێڵە.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">بەستنەکانی نێوان کەسەکان و دیدارەکان</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">لە لیستدا وەک {0}، سەرەتا تەلەفۆن بکە</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">هێڵی درێژی</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">بەرواری دروستکردن: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">لانی کەم ناوێک، ژمارەیەکی ناسین، پێویستییەک یان تێبینییەک بە ستوونێکەوە ببەستە.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">لەوانەیە ئەم ناونیشانە نەگرێتەوە: بپرسە</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">ڕێگە دراوە بە: {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">قەیرانی تەندروستیی دەروونی</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">خولەک: ژمارەیەک لە 0 تا 1440 بنووسە، یان بەتاڵی بهێڵەرەوە.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">زیاتر لە پڕۆژەیەک ئەم ناوەی هەیە. هیچ نەگۆڕدرا. ناسنامەکەی (id) بدە.</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">هێڵی NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">ناوی خزمەتگوزاری</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">هێڵی نیشتمانیی یارمەتیی توندوتیژیی ناوماڵ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">پێویستییەکان</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">یارمەتیی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">پەیوەندی بە ڕاژەکاری تیمەکەوە نییە. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">نامە نا.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">بێ ناو</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">بێ ناو: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">ئێستا ناکرێت کەس لەم پڕۆژەیەدا هاوبەش بکرێت. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">کەس بەبێ ڕەزامەندیی خۆی هاوبەش ناکرێت. سەرەتا لێیان بپرسە، و بڵێ چۆن بەڵێیان گوت.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">کەس بەو ناوە لەم کۆمپیوتەرەدا Signpost بەکار ناهێنێت. ناوێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">نەهێنرا: کەس، پێویستی و تێبینیی تێدا نییە.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">نەهێنرا: ئەمە پێشتر سڕاوەتەوە. ئەگەر کەسەکە دیسان هات، وەک کەسێکی نوێ زیادی بکە.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">لە {0}ەوە نەپشکنراوە. سەرەتا تەلەفۆن بکە.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">نەزانراوە لەم ڕۆژەدا هەیە یان نا، سەرەتا تەلەفۆن بکە</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">نەزانراوە دواجار کەی پشکنراوە. سەرەتا تەلەفۆن بکە.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">نەزانراوە، بپرسە</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">هێشتا پاشەکەوت نەکراوە: نەتوانرا لەسەر دیسکەکە بنووسرێت. وشەکانت هێشتا لێرەن. بزانە دیسکەکە بەستراوە، پاشان Ctrl+S دابگرە.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">هێشتا پاشەکەوت نەکراوە: دیسکەکە پڕە. وشەکانت هێشتا لێرەن. جێگە بکەرەوە، پاشان Ctrl+S دابگرە.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">بۆ ئەم کەسە وەک پێشوو نییە. لەگەڵ ڕیزەکە هەڵگیرا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">تێبینی و پێویستییە کراوەکان هی دیدارەکانن: ئەوانیش پێویستیان بە ڕەزامەندییە.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">هیچی هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">یەکێک لەمانە لەگەڵ ڕێکخراوێکی تر هاوبەش کراوە، و ئەوی تر نا. ناکرێت یەک بخرێن. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">یەک {0}ی مانگ</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">تەنها هەماهەنگکار دەتوانێت تیمەکە دەست پێ بکات. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت یەکێکی تر زیاد بکات. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت یەکێکی تر بانگهێشت بکات. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت پەڕەیەکی گەڕاندنەوەی نوێ دروست بکات. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت ئەم تێبینییانە بکاتەوە. بە سەلامەتی پارێزراون.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">تەنها بەرپرسی پاراستن دەتوانێت ئەم تێبینییە بخوێنێتەوە. بە سەلامەتی پارێزراوە.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">تەنها ناونیشانی http و https دەهێنرێن. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">تەنها ئەو کەسەی ئەم ناوەی داوە دەتوانێت لایبەرێت. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">تەنها ئەو کەسەی ئەمەی پاشەکەوت کردووە دەتوانێت بیگەڕێنێتەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Signpost لە کۆمپیوتەرەکەت بکەرەوە. لە یەکەم پەڕەدا «چوونەناو» هەڵبژێرە. ئەگەر تا ئێستا بە تەنیا کارت بە Signpost کردووە، بڕۆ بۆ ڕێکخستنەکان، «تیم و کۆمپیوتەرەکان»: هەرچی هەتە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">ئێستا کراوەیە تا {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">ئەو کاتە کراوەیە تا {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">کاتەکانی کرانەوە</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">کاتەکانی کرانەوە نەزانراون، سەرەتا تەلەفۆن بکە</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">ئەمڕۆ {0} دەکرێتەوە</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">{0} {1} دەکرێتەوە</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">{0} دەکرێتەوە، کاتی داخستن نەزانراوە</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">ڕێکخراو: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">بەرپرسی پاراستنمان</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">پەڕەکانی کەسەکە</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">بەشێک لە پەڕگەی Signpost لەم کۆمپیوتەرەدا ناخوێنرێتەوە. بە جیا دانرا و هیچ شتێک لەسەری نەنووسرایەوە. هێشتا کۆپی نییە بۆ گەڕانەوە. داوای یارمەتی لەو کەسە بکە کە سەرپەرشتیی Signpost دەکات.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">بەشێک لە پەڕگەی Signpost لەم کۆمپیوتەرەدا ناخوێنرێتەوە. بە جیا دانرا و هیچ شتێک لەسەری نەنووسرایەوە. دەتوانیت بگەڕێیتەوە بۆ کۆپیی {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">بەشێک لە پەڕگەیەکی Signpost لەم کۆمپیوتەرەدا ناخوێنرێتەوە. هیچ شتێک لەسەری نەنووسرایەوە.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">هێشتا کەسانی ئێوە لەم پڕۆژەیەدا هاوبەش کراون، یان شتێکی چاوەڕێی ناردنە. هیچ نەگۆڕدرا. سەرەتا وەریان بگرنەوە و ئاڵوگۆڕ بکەن، یان بڵێن کە کۆپییەکان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تەلەفۆن</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">تەلەفۆن نەزانراوە</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">تکایە لانی کەم یەک ڕۆڵ هەڵبژێرە.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>تکایە لانی کەم {0} پیت هەڵبژێرە. چەند وشەیەک پێکەوە باشن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">تکایە با مەبەستەکە لە 500 پیت کەمتر بێت.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">تکایە با هۆکارەکە لە 200 پیت کەمتر بێت، و چۆنیەتیی دۆزینەوەیان لە 500.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">تکایە دیسان سەیری گرووپی {0} بکە. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">تکایە ناوێک بۆ شاشەی قوفڵ بنووسە.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">تکایە ناوی ڕێکخراوەکەت بنووسە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">تکایە ناوی ڕێکخراوەکەت بنووسە.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">تکایە ناوت بنووسە، وەک دەتەوێت لەسەر شاشەی قوفڵ بێت.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">پۆستکۆد</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">پێی باشترە نەیڵێت چۆن پەیوەندی پێوە بکرێت.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">ئەم پەڕەیە بخەرە زەرفێکی داخراو، لە شوێنێکی قوفڵدراو، دوور لە کۆمپیوتەرەکە.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">هۆکار</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">پەڕەی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">ژمارەی ناسین</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">ژمارەی ناسین یان ژمارەی کەسەکە</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ڕەوانە کرا</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">سەرەتا تەلەفۆن بکە</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">تەنها تەلەفۆن.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">تەلەفۆن بۆ ئەو کەسە بکە کە ئەم کاغەزەی پێداویت و وشەکان بەراورد بکەن: لە ڕێکخستنەکان، «کەسەکان»، «وشەکان بۆ بەراوردکردن بە تەلەفۆن» دابگرە. لە هەردوو کۆمپیوتەردا وەک یەکن.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">تەلەفۆن بکە و بپرسە کەی دەکرێتەوە</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">ڕۆڵەکان ئەمانەن: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">ڕیزی {0} ناخوێنرێتەوە: لەوانەیە نیشانەیەکی وتە لەوێ نەبێت.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">ڕیزی {0} خانەیەکی لە 32,767 پیت زیاتری تێدایە.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">ڕیزی {0} لە 200 ستوون زیاتری هەیە. ئایا ئەمە پەڕگە دروستەکەیە؟</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">لەم ڕۆژەدا هەیە، کاتەکان نەزانراون. سەرەتا تەلەفۆن بکە</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">پرسیاری پەیوەندیی سەلامەت نەکراوە. پێش تەلەفۆنکردن بپرسە.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">ڕێکخراوی Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">بڵێ هەر خزمەتگوزارییەک چۆن درا: پێی گوترا، پەڕە، ناسێنرا یان ڕەوانە کرا.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">تێبینییە مۆرکراوەکان</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">پێش دوا {0}ی مانگ</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">دووەم {0}ی مانگ</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">خزمەتگوزاریی دراو</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">خزمەتگوزارییە دراوەکان</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">چەند کەسێک ئەم ناوەیان هەیە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">چەند کەسێک ئەم پرۆفایلە بەکار دەهێنن، و کۆدەکە تەنها ڕێگە بە تۆ دەدات. لەگەڵ بوخچەیەکی بەتاڵ بەکاری بهێنە، یان سەرەتا ئەوانی تر لابە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">چەند کەسێک ئەم پرۆفایلە بەکار دەهێنن. بڵێ تۆ کێیت.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">لەگەڵ ڕێکخراوێکی تر هاوبەش کراوە</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">لەگەڵ {0} لە {1} هاوبەش کراوە</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">پەڕە</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">پەڕەی «{0}»، ڕیزی {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">پەڕەی «{0}»، ڕیزی {1}: خانەیەک زۆر درێژە.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">پەڕەی «{0}»، ڕیزی {1}: فۆرمولایەک ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">پەڕەی «{0}»، ڕیزی {1}: ئەمە دەق نییە.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost ناتوانێت ئەم پەڕگەیە لەم کۆمپیوتەرەدا بە نهێنی بهێڵێتەوە، بۆیە نەیکردەوە. هیچ نەگۆڕدرا. داوای یارمەتی لەو کەسە بکە کە Signpost ی دامەزراندووە.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost ناتوانێت فۆرماتی {0} بخوێنێتەوە. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost پێشتر لەم کۆمپیوتەرەدا کراوەتەوە. هیچ نەگۆڕدرا. بڕۆ بۆ پەنجەرە کراوەکە، یان سەرەتا دایبخە.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost قوفڵ کراوە. ئەوەی دەتنووسی پارێزراوە. بۆ بەردەوامبوون قوفڵەکە بکەرەوە.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost ڕێگەی نییە لەم بوخچەیەدا بنووسێت، بۆیە هیچ پاشەکەوت نەکرا. هیچ نەگۆڕدرا. بوخچەکە بگوازەرەوە بۆ شوێنێک کە ڕێگەت هەیە بنووسیت، یان داوای مۆڵەت بکە.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost ڕێگەی نییە لەوێ بنووسێت. هیچ شتێک لەدەست نەچووە. هەندێک یو ئێس بی دوگمەیەکی بچووکیان هەیە کە قوفڵیان دەکات. قوفڵەکەی بکەرەوە، یان شوێنێکی تر هەڵبژێرە، و جارێکی تر هەوڵ بدە.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">هەندێک دیسک بۆ ماوەیەک شوێنەواری پەڕگە سڕاوەکان دەهێڵنەوە. Signpost ناتوانێت ئەوانە لابەرێت.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">لەو کاتەوە کەسێک ئەمەی گۆڕیوە. هیچ نەگۆڕدرا. دیسان سەیری بکە.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">کەسێکی تر کە ئەم کۆمپیوتەرە بەکار دەهێنێت ئەم پەڕگەیەی ئامادە کردووە. هیچ نەگۆڕدرا. داوایان لێ بکە قوفڵی Signpost بکەنەوە و پەڕگەکە بکەنەوە.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">کەسێک پێشتر ئەمەی یەکلایی کردووەتەوە، یان تۆمارەکە نەماوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">کەسێک بەم ناوە پێشتر Signpost بەکار دەهێنێت. پیتێکی سەرەتا زیاد بکە.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">کەسێک ناتوانێت بەرگە بگرێت، لەوانەیە ئازار بە خۆی بگەیەنێت، یان شت دەبیستێت یان دەبینێت کە کەسانی تر نایبیستن یان نایبینن. تەلەفۆن بۆ 111 بکە و هەڵبژاردەی تەندروستیی دەروونی (2) هەڵبژێرە. شەو و ڕۆژ، هەر تەمەنێک. ئەگەر ژیانێک لە مەترسیدا بێت، 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">کەسێک ئێستا پێویستی بە یارمەتیی پزیشکییە، بەڵام مەسەلەی مردن و ژیان نییە. بەخۆڕایی، شەو و ڕۆژ. داوای وەرگێڕ بکە.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">کەسێک بۆنی گاز دەکات، یان زەنگی ئاگادارکردنەوەی کاربۆن مۆنۆکساید لێ دەدات. پەنجەرەکان بکەرەوە، دەست لە هیچ سویچێک مەدە، بچۆ دەرەوە، پاشان تەلەفۆن بکە. بەخۆڕایی، شەو و ڕۆژ.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">کەسێک دەیەوێت لەگەڵ کەسێک قسە بکات کە گوێ دەگرێت. بەخۆڕایی، شەو و ڕۆژ. لە پسوولەی تەلەفۆندا دەرناکەوێت.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">ژیانی کەسێک لە مەترسیدایە، کەسێک بە سەختی بریندارە، یان ئێستا تاوانێک ڕوو دەدات. قسەکردن سەلامەت نییە؟ لە مۆبایلەوە تەلەفۆن بۆ 999 بکە، پاشان کاتێک داوات لێ کرا 55 دابگرە.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">شتێک بۆ ڕاژەکاری تیمەکە زۆر گەورەیە. {0} بە هەماهەنگکارەکەت بڵێ.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">شتێک کە سڕدرابووەوە دیسان لێرەیە. بەو کەسە بڵێ کە یارمەتیت دەدات.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">شتێک لە Signpost هەڵە بوو. هیچ شتێکی پاشەکەوتکراو لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">هەنگاوەکانی ئەمانە</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">وەستێنرا. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">وەستێنرا. ئەوەی پێش ئەوە هات هێنرا: {0}. هیچی تر نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">وەستێنرا. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">ئەم کاغەزە بدڕێنە. کۆدەکە یەک جار، بۆ یەک کۆمپیوتەر، و تا بەرواری سەرەوە کار دەکات.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">تەنها نامەی کورت.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">ئەو ڕۆژە هێشتا نەهاتووە. تکایە دیسان سەیری ڕێکەوتەکە بکە.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">بەوە Signpost نەکرایەوە. هیچ شتێک لەدەست نەچووە. دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">ئەوە سەری نەگرت. هیچ شتێک لەدەست نەچوو.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>ئەوە لە {0} کەس، پێویستی یان خزمەتگوزاری زیاترە بۆ یەک دیدار.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">ئەو کەسە لە تیمەکەدا نییە. کەسێکی تر هەڵبژێرە، یان تیمەکە.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">وای فای (Wi-Fi) ی ئێرە دەیەوێت سەرەتا بچیتە ژوورەوە. وێبگەڕێک بکەرەوە، بچۆ ژوورەوە، پاشان دووبارە هەوڵ بدە. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">ناونیشانی ڕاژەکاری تیمەکە دەبێت بە https:// دەست پێ بکات</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">وەڵامەکە بە تێکچوویی هات، بۆیە بەکار نەهێنرا. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">کاتژمێری ئەم کۆمپیوتەرە هەڵەیە. تکایە ڕاستی بکەرەوە. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">پەیوەندی بە ڕاژەکارەوە لێرە سەلامەت نییە. {0} یەکێکی تر تاقی بکەرەوە.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">پەیوەندی بە ڕاژەکاری تیمەکەوە لێرە سەلامەت نییە، بۆیە هیچ نەنێردرا. {0} تۆڕێکی تر تاقی بکەرەوە، و ڕێکەوتی ئەم کۆمپیوتەرە بپشکنە.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">پەیوەندییەکە لە نیوەی ڕێگا پچڕا. هیچ شتێک لەدەست نەچووە. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">پەیوەندییەکە لە نیوەی ڕێگا پچڕا. {0} دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">کۆپیی {0} دەکرێتەوە.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">ڕێکەوتی لەدایکبوون لە داهاتوودایە. ساڵێک، وەک 1984، بەسە.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">ئەو ڕێکەوتەی پێیان گوترا زانیاری چۆن بەکار دەهێنین ڕێکەوت نییە.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">ڕۆژی ڕەزامەندییەکەیان هێشتا نەهاتووە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">ئەو ڕۆژەی دەبێت تا ئەوکاتە بکرێت تێپەڕیوە. ئەمڕۆ یان دواتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">نموونەکە وەستا: پەنجەرەکە پەڕەکانی نەکردەوە.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">ڕێبەرەکە چیتر ئەم خزمەتگوزارییەی تێدا نییە.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">ئەو ڕێبەرەی هات لەلایەن ڕاژەکاری تیمەکەوە واژوو نەکرابوو، بۆیە بەکار نەهێنرا. ئەوەی لەم کۆمپیوتەرەدا پاشەکەوت کراوە وەک خۆی دەمێنێتەوە. بە هەماهەنگکارەکەت بڵێ.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">ئەو ڕێبەرەی ڕاژەکاری تیمەکە ناردی لێرە ناخوێنرێتەوە، بۆیە بەکار نەهێنرا. ئەوەی لەم کۆمپیوتەرەدا پاشەکەوت کراوە وەک خۆی دەمێنێتەوە. بە هەماهەنگکارەکەت بڵێ.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">دیسکەکە جێگەی کەمە بۆ ڕێبەرەکە: {0} MB پێویستە. هیچ نەگۆڕدرا. جێگە بکەرەوە، پاشان دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">دیسکەکە پڕە، بۆیە هیچ نەهێنرا. هیچ شتێک لەدەست نەچوو. جێگە بکەرەوە، پاشان دیسان بیهێنە.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">دیسکەکە نزیکەی پڕە. بەم زووانە جێگە بکەرەوە.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">پەڕگەکە ناخوێنرێتەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">نەتوانرا پەڕگەکە لەوێ بنووسرێت. هیچ شتێک لەدەست نەچووە. ئایا یو ئێس بییەکە هێشتا لە جێی خۆیەتی؟ دیسان بیخەرە ناو، یان شوێنێکی تر هەڵبژێرە، و جارێکی تر هەوڵ بدە.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">نەتوانرا پەڕگەکە لەوێ بنووسرێت. هیچ شتێک لەدەست نەچوو. شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">پەڕگەکە وەک خۆیەتی، و هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">بوخچەی وێنەکان دروست ناکرێت.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">پەڕگەی کلیلی ئەم پرۆفایلە گۆڕدراوە، بۆیە Signpost بەکاری نەهێنا. هیچ شتێک لەسەری نەنووسرایەوە. دەتوانیت بگەڕێیتەوە بۆ کۆپییەک.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">دوا کۆپی هی {0}ە. ئێستا دانەیەک دروست بکە.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>ناوەکە زۆر درێژە. تکایە با لە {0} پیت کەمتر بێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">تێبینییەکەی بەرپرسی پاراستن بەتاڵە. بنووسە چی نیگەرانت دەکات.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>تێبینییەکە زۆر درێژە. تکایە با لە {0} پیت کەمتر بێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">ڕێکخراوەکەی تر ئەمەی نووسیوە. داوایان لێ بکە نیشانەی بکەن.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">چاپکەرەکە پەڕەکەی وەر نەگرت. هیچ شتێک لەدەست نەچوو. لەبری ئەوە بە گەورەیی پیشانی بدە.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">پەڕەی گەڕاندنەوە {0} هەیە، هەر یەکەیان {1}. تۆ {2} لە {3}ت نووسیوە. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">ڕاژەکارەکە داوا لەم کۆمپیوتەرە دەکات زۆر تۆمار بە یەکجار بسڕێتەوە. هیچ نەسڕدراوەتەوە. لە هەماهەنگکارەکەت بپرسە ئایا ئەمە ڕاستە، پاشان لە پەڕەی «ئاڵوگۆڕ» ڕازی ببە.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">ڕاژەکارەکە ناتوانێت ئەم پەڕگەیە بخوێنێتەوە: هی ڕاژەکاری تیمێکی ترە، یان تێکچووە. {0} دیسان سەیری ناونیشانەکە بکە، یان داوای پەڕگەیەکی نوێ بکە.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">ڕاژەکارەکە نەیتوانی پەڕگەکە وەربگرێت. {0} دواتر دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">ڕاژەکارەکە نازانێت کێ ئەم پەڕگەیەی ئامادە کردووە: هی ڕاژەکاری تیمێکی ترە، یان لە ڕێگا گۆڕدراوە. {0} دیسان سەیری ناونیشانەکە بکە، یان داوای پەڕگەیەکی نوێ بکە.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">ڕاژەکارەکە سەرقاڵە. {0} کەمێکی تر دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">ڕاژەکارەکە پێشنیارێکی وا ناناسێت. هیچ نەگۆڕدرا. داوایان لێ بکە سەرەتا ئاڵوگۆڕ بکەن.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">ناونیشانی سێرڤەر</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">پەڕەی «{0}» ڕیزی زۆر زیادی هەیە.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">پەڕەی «{0}» نییە.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">لەم نێوانەدا تیمەکە گۆڕاوە، بۆیە ڕاژەکارەکە هیچی لەم گەشتە وەر نەگرت. {0} پەڕگەیەکی نوێ ئامادە بکە و جارێکی تر بیبە.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">تیمەکە کۆمپیوتەرێکی وای نییە. هیچ نەگۆڕدرا. دیسان سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">سێرڤەری تیمەکە و کۆمپیوتەرەکانی تر لە ئاڵوگۆڕی داهاتوودا ئاگادار دەکرێنەوە. ئەوکات هەریەکەیان تۆمارەکانی خۆی دەسڕێتەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە ئەوەی نێردرا وەری نەگرت. {0} بە هەماهەنگکارەکەت بڵێ.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە کێشەیەکی هەیە. Signpost خۆی دووبارە هەوڵ دەدات. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە هێشتا ڕێبەری خزمەتگوزارییەکانی نییە. ئەوەی لەم کۆمپیوتەرەدا پاشەکەوت کراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە سەرقاڵە. Signpost خۆی دووبارە هەوڵ دەدات. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە پێویستی بە Signpost ی نوێترە. {0} کاتێک توانیت دایبمەزرێنە.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە چیتر ڕێگە بەم ناوە یان کۆمپیوتەرە نادات. ئەوەی نەتناردووە لەم کۆمپیوتەرەدا دەمێنێتەوە. لە هەماهەنگکارەکەت بپرسە.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">ڕاژەکاری تیمەکە لە کۆپییەکەوە گەڕێنرایەوە. Signpost لەگەڵیدا بەراورد دەکات. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">کاتی دیدارەکە ناوچەی کاتی نییە.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">ساڵی لەدایکبوون زیاتر لە 125 ساڵ لەمەوبەرە. تکایە دیسان سەیری بکە.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">تۆمارەکەیان بە پێی پێویست هەڵگیرا.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">لەم پرۆفایلەدا سوودمەند یان دیدار هەیە، و تیمەکەش هەندێکی هەیە. هیچ نەگۆڕدرا. ئەگەر پێکەوەن، ئەوە بڵێ (--merge): هەموو هی هەردوولا دەمێنێتەوە، و ئەوانەی لە هەردووکیاندان دوو جار دەمێننەوە تا کەسێک یەکیان دەخات.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">لەم پرۆفایلەدا تێبینی بۆ بەرپرسی پاراستن هەیە، و تەنها بەرپرسێکی پاراستنی ئەم پرۆفایلە دەتوانێت بیاندات بە تیمەکە. هیچ نەگۆڕدرا. داوایان لێ بکە بەم پرۆفایلە بێنە ناو.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">پەڕگەیەک بەو ناوە پێشتر هەیە، و هی گواستنەوە نییە. وەک خۆی هێڵرایەوە. ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">پەیوەندی بە ڕاژەکارەوە نییە. {0} دواتر دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">هێشتا کۆپی نییە. ئێستا دانەیەک دروست بکە.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">هێشتا کۆپی نییە. بەم زووانە دانەیەک دروست بکە.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">پەڕگەیەک بەو ناوە نییە. دیسان سەیری ناوەکە بکە.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">لێرە تێبینییەکی کراوە نییە بۆ نیشانەکردن. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">لەوێ جێگە بۆ پەڕگەکە نییە. هیچ شتێک لەدەست نەچووە. لە یو ئێس بییەکەدا جێگە بکەرەوە، یان دانەیەکی تر بهێنە، و جارێکی تر هەوڵ بدە.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">پەڕگەیەکی وا نییە. هیچ نەگۆڕدرا. سەیری ناوەکەی بکە.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">پڕۆژەیەکی هاوبەشی وا نییە. هیچ نەگۆڕدرا. دیسان سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">لەم بوخچەیەدا هێشتا هیچی Signpost نییە. یەکێکی تر هەڵبژێرە، یان دانەیەکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">ئەم دوو تۆمارە پێشتر یەک کەسن. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">ئەگەر هەمووان ڕستەی نهێنییان لەبیر بچێت، یان ئەم کۆمپیوتەرە ون ببێت و تۆ کۆپییەکی تۆمارەکانت هەبێت، ئەم وشانە تۆمارەکانی ڕێکخراوەکەت دەکەنەوە. بەبێ ڕستەی نهێنی یان ئەم پەڕەیە کەس ناتوانێت بیانکاتەوە: نە دروستکەرانی Signpost و نە دوکانی چاککردنەوە.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">خۆیان داوایان کرد.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">ئەوان ئەمەیان پێشکەش نەکردووە، یان وەریان گرتەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">کلیلێکی جیا لە هی تۆیان پێ درا. هیچ نەگۆڕدرا. بە تەلەفۆن وشەکانی کارتەکەت لەگەڵیان بەراورد بکە.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">سێیەم {0}ی مانگ</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">ئەم پەڕگەیەی Excel تێکچووە و ناخوێنرێتەوە. دیسان پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">ئەم پەڕگەیەی Excel کە دەکرێتەوە زۆر لەوە گەورەترە کە دەردەکەوێت. نەکرایەوە.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">ئەم وەڵامە بۆ کۆمپیوتەرێکی تر یان پرۆفایلێکی ترە، یان تێکچووە. هیچ نەگۆڕدرا و هیچ لەدەست نەچوو. لەو شوێنە بیکەرەوە کە لێی ئامادە کرا. ئەگەر لێرە بوو، پەڕگەیەکی نوێ ئامادە بکە.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">ئەمە لەوێ نانووسرێت. هیچ نەگۆڕدرا. یەکێک لە دووانەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">ئەم بڕوانامەیە هیچ ناوێکی تێدا نییە، بۆ ئەوەی هیچ شتێکی ئەو کەسە هەڵنەگرێت.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">ئەم کۆدە بۆ کۆمپیوتەرێکی تری کەسێکە کە پێشتر لە تیمەکەدایە. لەگەڵ بوخچەیەکی بەتاڵ بەکاری بهێنە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">ئەم کۆدە ڕێگە بە کەس نادات: پێشتر بەکار هاتووە، کاتی بەسەرچووە، یان بۆ ڕاژەکارێکی ترە. هیچ نەگۆڕدرا. داوای دانەیەکی نوێ بکە.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە نەیتوانی وشەکان بە دەنگی بەرز بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ئینتەرنێتی نییە. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ئینتەرنێتی نییە. {0} دواتر دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">هەماهەنگکاری تیمەکە ئەم کۆمپیوتەرەی لە تیمەکەی لابرد.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">هەماهەنگکارەکە ئەم کۆمپیوتەرەی لە {0} لابرد. ئەوەی لە تیمەکە تێیدا بوو لێرە سڕایەوە، کۆپییەکانیشی.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە بە تەنیا کار دەکات: لە شوێنی تر لە Signpost هیچ تۆمارێک نییە.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">ئەم دیدارە لەم کۆمپیوتەرەدا نییە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">ئەم دیدارە بەم ناوەوە پاشەکەوت کراوە. لەبری ئەوە ڕاستکردنەوەیەک بنووسە.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">ئەم دیدارە گەڕێنرایەوە. وشەکانی لەژێر «تەواونەکراو»ن.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">ئەم ڕۆژە هێشتا نەهاتووە. هەڵگیرا.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">ئەم ڕەشنووسە هی کەسێکی ترە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">ئەم تۆمارە لەم کۆمپیوتەرەدا نییە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">ئەم پەڕگەیە ناکرێتەوە. لە شوێنی تر دایبخە، پاشان دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">ئەم پەڕگەیە ناکرێتەوە. سەیری ناوەکەی بکە.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">ئەم پەڕگەیە ناتوانرێت وەک دەق بخوێنرێتەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">ئەم پەڕگەیە شێوەی وەشانێکی تری هەیە. Signpost دابخە و دیسان بیکەرەوە.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">ئەم پەڕگەیە چووەتە ڕاژەکار: وەڵامەکەی تێدایە. وەک خۆی هێڵرایەوە. بیبەرەوە بۆ ئەو کۆمپیوتەرەی ئامادەی کرد.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">ئەم پەڕگەیە لە 200,000 ڕیز زیاتری هەیە. بیکە بە چەند پەڕگەیەکی بچووکتر.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">ئەم پەڕگەیە هێشتا نەچووەتە ڕاژەکار. هیچ نەگۆڕدرا. ببە بۆ کۆمپیوتەرێک کە ئینتەرنێتی هەیە، لەوێ بیبە، پاشان لێرە بیکەرەوە.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">ئەم پەڕگەیە هی ڕێکخراوێکی ترە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">ئەم پەڕگەیە بەتاڵە.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">ئەم پەڕگەیە بۆ پاکێجی وەرگێڕان زۆر گەورەیە.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">ئەم پەڕگەیە لە 50 MB گەورەترە. بیکە بە چەند پەڕگەیەکی بچووکتر.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">ئەم پەڕگەیە کە دەکرێتەوە لە پاکێجی وەرگێڕان زۆر گەورەترە.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">ئەم پەڕگەیە زۆر لەمەوبەر ئامادە کراوە، و لەو کاتەوە گەشتی تر کراون. هیچ نەگۆڕدرا، و هیچ شتێک لەدەست نەچووە. دانەیەکی نوێ ئامادە بکە.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">ئەم بوخچەیە پێشتر پرۆفایلێکی Signpost ی تێدایە. وەک خۆی هێڵرایەوە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">ئەم بوخچەیە بەکار نایەت: ناوەکەی زۆر درێژە، یان پەڕگەیەک لە جێیدایە. هیچ نەگۆڕدرا. بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">ئەم بوخچەیە کۆپییەک نییە کە Signpost دروستی کردبێت. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">ئەمە پێشتر پەڕەیەکی هاوبەشە. تەنها ئەو ڕێکخراوەی لێوەی هاتووە هاوبەشی دەکات.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">ئەمە پەڕگەیەکی Excel ی کۆن یان قوفڵکراوە. لە Excel دا بیکەرەوە، ئەگەر وشەی نهێنی هەبێت لایبە، وەک .xlsx یان .csv پاشەکەوتی بکە، و ئەو پەڕگەیە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">ئەمە نە بەڵێیە و نە نەخێر. وەک نووسراوە هەڵگیرا.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">ئەمە نە بەڵێیە و نە نەخێر. وەک بەڵێ دانرا.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">ئەمە پەڕگەی کاری نەنێردراو نییە، یان تێکچووە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">ئەمە زمانی Signpost نییە. ئەمانە هەن: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">ئەمە پاکێجی وەرگێڕان نییە، یان تێکچووە. وەک .xlsx پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">ئەمە کارتی Signpost نییە. هیچ نەگۆڕدرا. داوایان لێ بکە دیسان بینێرن.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">ئەمە ڕێکەوت نییە. ڕیزەکە هەڵگیرا، و خانەکە وەک نووسراوە.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">ئەمە پەڕگەیەک نییە کە Signpost بۆ گواستنەوە ئامادەی کردبێت، یان تێکچووە. هیچ نەگۆڕدرا، و هیچ شتێک لەدەست نەچووە. ئەگەر تێکچووبێت، دانەیەکی نوێ ئامادە بکە.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">ئەمە خشتەیەک نییە کە Signpost بتوانێت بیخوێنێتەوە. وەک .csv یان .xlsx پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">ئەمە ساڵی لەدایکبوون نییە. وەک نووسراوە هەڵگیرا.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">ئەمە پەڕگەیەکی Excel نییە کە Signpost بتوانێت بیخوێنێتەوە. وەک .xlsx یان .csv پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">ئەمە پێشنیاری Signpost نییە. هیچ نەگۆڕدرا. داوایان لێ بکە دیسان بینێرن.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">ئەمە ناونیشانی ڕاژەکار نییە. دیسان سەیری پسوولەکە بکە.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">ئەمە نە بەپەلە، نە بەم زووانە و نە ئاساییە. وەک بەم زووانە دانرا.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">ئەمە تاکە هەماهەنگکارە. هیچ نەگۆڕدرا. سەرەتا هەماهەنگکارێکی تر زیاد بکە.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">ئەمە تاکە بەرپرسی پاراستنە، و کەسی تر ناتوانێت تێبینییەکانی پاراستن بخوێنێتەوە. هیچ نەگۆڕدرا. سەرەتا بەرپرسێکی پاراستنی تر زیاد بکە.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">ئەمە کارتی خۆتە. داوای هی ئەوان لە ڕێکخراوەکەی تر بکە.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">ئەم ناوە چیتر ئەم پرۆفایلە ناکاتەوە. لە هەماهەنگکارەکەت بپرسە.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">ئەم ناوە لە ڕۆژێکی تردا درا. لەبری ئەوە ڕاستکردنەوەیەک بنووسە.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">ئەم تێبینییە لەم کۆمپیوتەرەدا نییە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">ئەم پێشنیارە بۆ ڕێکخراوێکی ترە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">ئەمە پێشتر تەواو کراوە. سەرەتا دیسان بیکەرەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">ئەمە پێشتر کراوەیە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">ئەم ڕستە نهێنییە لەوانەیە بە ئاسانی مەزەندە بکرێت. سێ یان چوار وشەی بێ پەیوەندی باشترن.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">ئەم کەسە پێشتر لەم پڕۆژەیەدا هاوبەش کراوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">ئەم کەسەی ئێوە لەم پڕۆژەیەدا هاوبەش نەکراوە.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">ئەم کەسە پێشتر لەم کۆمپیوتەرەدا Signpost بەکار دەهێنێت.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">تۆماری ئەم کەسە لەم کۆمپیوتەرەدا نییە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">ئەم پرۆفایلە پێشتر چووەتە ناو ڕاژەکاری تیمێک. هیچ نەگۆڕدرا. بۆ چوونە ناو تیمێکی تر، بوخچەیەکی تر بەکار بهێنە.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">ئەم پرۆفایلە نەچووەتە ناو ڕاژەکاری هیچ تیمێک. هیچ نەگۆڕدرا. سەرەتا بچۆ ناو یەکێک.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">ئەم پرۆفایلە لە کۆمپیوتەرێکی تریشدا بەکار دێت. ئێستا شوێنی خۆی پێ دەدرێت. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">ئەم پڕۆژەیە لەگەڵ ڕێکخراوێکی تر کۆتایی هاتووە. هیچ لەسەر ئەوەی لەوێ هاوبەش کرا نانووسرێت. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">ئەم تۆمارە پێشتر بە تەنیا وەستاوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">ئەم تێبینییەی پاراستن ناخوێنرێتەوە. وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">ئەمە لەم نێوانەدا تەواو کرا. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">ئەمە لە ڕۆژێکی تردا پاشەکەوت کرا. لەبری ئەوە ڕاستکردنەوەیەک بنووسە: هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">لەو ماوەیەدا ئەمە وەرگیرایەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">ئەمە پێشتر گەڕێنراوەتەوە. وشەکانی لەژێر «تەواونەکراو»ن.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">کاتەکان نەزانراون، سەرەتا تەلەفۆن بکە</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">بۆ بەکارهێنانی: لە پەڕەی قوفڵدا «ڕستەی نهێنیم لەبیر چووە» هەڵبژێرە و وشەکان بە ڕیزی ژمارەکانیان بنووسە.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">پێی گوترا</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">ڕۆژی پێگوتن: ڕێکەوتێک وەک 24 November 2026 بنووسە. دەکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 جار هەوڵ درا. پێکەوە بڕیار بدەن.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">دوو ستوون بە هەمان شتەوە بەستراون. هەریەکەیان یەک جار ببەستە.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">دەبێت دوو کەس لە ڕێکخراوەکەت بزانن لە کوێیە.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">دوو وەشان: پێش تەلەفۆنکردن بپشکنە.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">ناونیشانی سێرڤەر و کۆدی ئەم کاغەزە بنووسە، کۆمەڵە بە کۆمەڵە. هەڵەی نووسین دەدۆزرێتەوە و پێت دەگوترێت.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>تا تەمەنی {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">نوێ کراوەتەوە.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">کاریگەرە تا</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">لەگەڵ {0} لە {1} هاوبەش کرابوو، کە کۆتایی هاتووە</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">ماڵپەڕ</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">ئەوەی پێش ئەوە هات هێنرا: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چی ڕوویدا</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">چی ڕوویدا؟ یەکێک لە وەڵامەکان هەڵبژێرە؛ «نازانرێت» یەکێکیانە.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">چی پێشکەش دەکات</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">ئەوەی ڕاژەکارەکە دەربارەی تیمەکەت دەیڵێت نەسەلمێنرا، بۆیە هیچی بەکار نەهێنرا. {0} بە هەماهەنگکارەکەت بڵێ.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">چی لەگەڵ خۆت بهێنیت</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">چی بکەیت</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">چی لەم پەڕەیە بکەیت</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">ئەوەی دۆزرایەوە نەتوانرا لە شوێنی خۆی بنووسرێت. هیچ شتێکی پاشەکەوتکراو لەدەست نەچووە. ئایا ئەو دیسکە پڕە؟ جێگە بکەرەوە و دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">ئەوەی هێشتا نەنێردرابوو نەتوانرا بۆ تیمەکە دابخرێت، بۆیە هیچ لەم کۆمپیوتەرە لانەبرا. لە هەماهەنگکارەکەت بپرسە.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">ئەوەی پێشتر چاپ کراوە، هەناردە کراوە یان براوە، لێرەوە دەستی پێ ناگات.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">کێ بەدواداچوون دەکات</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">بۆ کێیە</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">کێ بەڕێوەی دەبات</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">کێ وەریدەگرێت؟ ناوەکەی بنووسە.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">هەرکەسێک ئەم پەڕەیە و کۆمپیوتەرەکەتی هەبێت دەتوانێت هەموو شتێک بخوێنێتەوە. ئەگەر ون بوو یان کەسێک بینی، لە ڕێکخستنەکان دانەیەکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">هەرکەسێک ئەم کاغەزەی هەبێت دەتوانێت لە جیاتی تۆ بچێتە ناو Signpostی تیمەکەت. مەیدە بە کەسی تر.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">ناوی تەواو</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">بۆچی: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">بەبێ ناوەکە کەس ناتوانێت ئەم کەسە دیسان بدۆزێتەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>ناوێک تا {0} پیت بنووسە. هیچ نەگۆڕدرا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">لانیکەم یەک دەق بەم زمانە بنووسە.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">تەنها نامە.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">ساڵ یان ڕێکەوتی لەدایکبوون</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">نیگەرانیت کە منداڵێک یان گەورەساڵێک ئازار دەدرێت. ئەمڕۆ بەو بەرپرسە بڵێ، ئەگەر توانیت پێش ئەوەی کەسەکە بڕوات.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">ناتوانیت خۆت لابەریت. داوا لە هەماهەنگکارێکی تر بکە.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">ناتوانیت دەرگا لەو کۆمپیوتەرە دابخەیت کە بەکاری دەهێنیت.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">هەماهەنگکارەکە تۆی لە {0} لابرد، بۆیە ڕستەی نهێنییەکەت چیتر Signpost لەم کۆمپیوتەرەدا ناکاتەوە. ئەوەی نەتناردبوو لەگەڵ ئاڵوگۆڕی داهاتووی ئەو کەسەدا دەنێردرێت کە لێرە بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">تۆ خۆت ئەمەت نووسیوە. داوا لە کەسێکی تر بکە کە ئەو زمانە دەخوێنێتەوە بیپشکنێت.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">کلیلی خۆت لە پەڕگەی کلیلەکەدا نییە. پەڕەی گەڕاندنەوە بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">ڕۆڵەکەت ئەمە ناگرێتەوە. هیچ نەگۆڕدرا. لە هەماهەنگکارەکەت بپرسە.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">هەماهەنگکاری تیمەکەت ئەم ناوە یان کۆمپیوتەرەی لابردووە. ئەوەی نەتناردووە پارێزراوە، داخراو بۆ تیمەکە.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">ڕێکەوتێک تێنەگەیشترا و وەرنەگیرا</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">فۆرمولایەک وەک دەقی سادە هەڵگیرا</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">ناوێکی هاوبەش</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">ژمارەیەک تێنەگەیشترا و وەرنەگیرا</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">ژمارەیەکی تەلەفۆن بە شێوەی ئاسایی نووسرا</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">شوێنێکی سەر نەخشە ناکرێت دروست بێت و وەرنەگیرا</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">کاتێک یان ڕۆژێک تێنەگەیشترا و وەرنەگیرا</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">دەقێکی زۆر درێژ کورت کرایەوە</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">نزیکەی {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">کەسێکی زیاد کرد</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">دوای ڕستەی نهێنیی هەڵە</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">تەمەنێکی کەمتر لە 0 وەک نەزانراو دانرا</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">ئیمەیڵێک تێنەگەیشترا و وەرنەگیرا</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">بەستەرێکی ناسەلامەت یان نەخوێندراو وەرنەگیرا</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">شێوەیەکی تر</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">کات گیرا</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">لە ماڵەوە</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">گەڕایەوە بۆ تیمەکە</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">لە خشتەیەکەوە هێنرا</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">بە ئیمەیڵ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">بە تەلەفۆن</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">بە نامەی کورت</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">بە ڤیدیۆ</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">پیتی گەورە کرا بە ئاسایی</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">ڕێکخستنەکانی گۆڕی</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">ڕستەی نهێنیی خۆی گۆڕی</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">پێویستییە ئاڵۆزەکان</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">پەیوەندی کرا، وەڵام نەبوو</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">تێچوو</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">پەڕگەی گەشتی ئامادە کرد</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">دەرگا لە کۆمپیوتەرێک داخرا</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">نەچوو</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">ڕێگریی دیجیتاڵی</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">بێبەشبوون لە دیجیتاڵ</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">جیاکاری</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">تەواو</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">دەقی بەتاڵ وەک نەزانراو دانرا</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">کەسێکی سڕییەوە</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">تۆمارەکانی هەناردە کرد</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">ترس یان بێمتمانەیی</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">نیشانە کرا</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">یارمەتیی وەرگرت</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">درایە دەست</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">درا بە کەسێکی دەرەوە</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">نووسە شاراوەکان لابران</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">قەیرانی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">ڕێبەری هێنا</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">ڕووبەڕوو</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">بانگهێشت کۆتایی هات</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">بانگهێشتی کرد</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">گۆشەگیر</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">بە هەڵەیەک وەڵامی دایەوە ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">پەیوەندیی پێوە نەکرا.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">ناڵێت کێ بەڕێوەی دەبات</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>لە {0} ڕیز زیاتری هەیە.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">ناسێنەی خۆی نییە: یەکێک لە وشەکانییەوە دروست کرا</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">ناوی نییە</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">نووسەیەکی تێدایە کە نابینرێت</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">ژمارەیەکی تێدایە کە ژمارە نییە.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">بەتاڵە، یان زۆر درێژە</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">بۆ یەک خزمەتگوزاری زۆر گەورەیە</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">پێکهاتەکەی زۆر لەوە قووڵترە کە لیستی خزمەتگوزاری بێت.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">زۆر لە لیستێکی خزمەتگوزاری زیاتر دەنێرێت.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">دەینێرێت بۆ ناونیشانێک کە سەلامەت نییە.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">پیتەکانی UTF-8 نین، وەک لە JSON دا دەبێت. داوای UTF-8 لە نێرەرەکە بکە.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">ڕیزەکانی لە یەکتر جیا نەکرانەوە.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">چووە ناو تیم</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">ڕێگریی زمان</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">دوا</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">دواجار بینراوە {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">پەیام بەجێهێشتن</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">وەرنەگیران</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">هەندێک پیت نەخوێنرانەوە و گۆڕدران</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">پەڕەیەکی گەڕاندنەوەی نوێی دروست کرد</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">ئەم ڕێکخراوەی دروست کرد</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">کۆدی شێوازپێدان لە دەقەکە لابرا</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">چاککران</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">سوودمەندانی یەک خست</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">دوو جار هاتبوون</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">بێ GP</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">توانا یان پارە نییە</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">بێ ڕێکەوت</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">وەرگێڕ نییە</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">چیتر پێویست نییە</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">بێ ناو</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">مافی وەرگرتنی پارەی گشتیی نییە (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">هیچ دەقێک ئەم کلیلەی نییە</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">مەرجەکانی تێدا نییە</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">هێشتا نەبینراوە</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">ڕیزێکی زۆر لەوە درێژترە کە دەربارەی خزمەتگوزارییەک بێت.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">خزمەتگوزارییەکی زۆر گەورەی تێدایە.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">دەقێکی زۆر لەوە درێژترە کە دەربارەی خزمەتگوزارییەک بێت.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">دیسان کرایەوە</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">پەڕەی سوودمەندێکی کردەوە</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">تێبینییەکی پاراستنی کردەوە</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">دواکەوتووە لە {0}ەوە</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">نامەی چاپ کرد</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">پەڕەی چاپ کرد</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">پەیوەندی کرا، هێشتا یارمەتی دەوێت</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">هۆکار نەنووسراوە</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">کەسێکی لابرد</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">تەلەفۆنکردن</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">مەترسی لە کەسانی ترەوە</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">هەمان ناو</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">هەمان تەلەفۆن</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">هەمان پۆستکۆد</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">هەمان ساڵی لەدایکبوون</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">نامەی پاشەکەوت کرد</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">پەڕەی پاشەکەوت کرد</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">سوودمەندانی جیا کردەوە</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">دوو وەشانی یەکلایی کردەوە</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">شاشەی موراجیعی پیشان دا</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">نامەی پیشان دا</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">پەڕەی پیشان دا</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کەسێک</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">شتێکی تر</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">بۆشاییەکان ڕێک خران</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">خشتە</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">ڕاگەیاندنێک وەرنەگیرا</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">نامەی کورت</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">پەیوەندییەکە پێش کۆتایی پچڕا.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">دیدارەکە گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">ڕێبەرەکە نەخوێنرایەوە و لە نوێوە دەستی پێ کرد</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">دوا هەنگاو گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">ناوەکە ناوێک نییە کە هەڵبگیرێت</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">تیمەکە</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">هیچ وشەیەک نییە کە خوێندرابێتەوە</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">لەم ناونیشانەدا لیستی خزمەتگوزاری نییە.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">لیستی خزمەتگوزاریی تێدا نییە.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">لەم بوخچەیەدا لیستی خزمەتگوزاری نییە.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">پەڕگەیەکی وا نییە.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">ئەم پەڕگەیە نەکرایەوە.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">ئەم پەڕگەیە تێکچووە یان ناتەواوە.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">ئەم پەڕگەیە بەتاڵە.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">ئەم پەڕگەیە ناتەواوە: لە ناوەڕاستدا دەوەستێت.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">ئەم پەڕگەیە زۆر لەوە گەورەترە کە لیستی خزمەتگوزاری بێت.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">ئەمە پەڕگەیەکی کۆنی Excel ە. وەک .xlsx یان .csv پاشەکەوتی بکە و دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">ئەمە نە خشتەیە و نە لیستی خزمەتگوزاری.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">ئەمە دەق نییە، بۆیە هیچ لیستێکی خزمەتگوزاری نەخوێنرایەوە.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">ئەمە JSON ێک نییە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">ئەمە لیستێکی خزمەتگوزاری نییە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">ئەم کلیلە پێشتر هاتووە</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">ئەم خشتەیە هیچ پەڕەیەکی نییە.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">ئەم خشتەیە تێکچووە و نەکرایەوە.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">ئەم خشتەیە تێکچووە.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">ئەم خشتەیە کە دەکرێتەوە زۆر گەورە دەبێت.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">ئەمڕۆ</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">کاری نەنێردراوی هێنا</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">ناوی لە دیدارێک لابرد</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">هاتوچۆ</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">هەوڵ درا، وەڵام نەبوو</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">نازانرێت</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">قوفڵی Signpost ی کردەوە</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">بە پەڕەی گەڕاندنەوە کردیەوە</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">بەپەلە</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">چاوەڕێیە</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>{0} ڕۆژە چاوەڕێیە</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">گەڕایەوە بۆ کۆپییەک</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">ئەوەی لەناو کەوانەی { } دایە وەک ئینگلیزییەکە نییە</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">لای {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">نامەنووسین</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB بەتاڵە.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} هێشتا کەس دیاری نەکراوە: لە هەماهەنگکارەکەت بپرسە، یان سەیری ڕێکخستنەکان بکە.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} و {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}، نووسینی {1}، نەپشکنراوە</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}، نووسینی {1}، {2}، پشکنینی {3}، {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}، نووسینی {1}، {2}، نەپشکنراوە</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} تۆمار کە هێشتا نەنێردراون، بە داخراوی لە پەڕگەی {1}دا پارێزراون. تەنها تیمەکە دەتوانێت بیکاتەوە. بیدە بە هەماهەنگکارەکەت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} سڕدرانەوە، هیچیان نەگەڕانەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} ژمارەی ناوخۆ {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} لە {1}ەوە</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}، لە {1}، ڕێکەوت نەزانراوە</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}، لە {1}، {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} گرووپی</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} شتێک نییە کە Signpost دەربارەی کەسێک هەڵیبگرێت.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} پیت و ژمارە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} دێڕ، هیچیان نەگۆڕدراون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} میل</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} لە {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} یان {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} کەس ئەمە دەکەنەوە، و پەڕەیەکی گەڕاندنەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} تا {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: وشەکانی تیمی ئێمە، پشکنراون</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: وشەکانی تیمی ئێمە، نەپشکنراون</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: وشەکانی ئەم لیستە</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} تا {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}، لە {1}ەوە</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}، کاتەکان نەزانراون</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}، تا {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}، {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}، {1} لە {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}، {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. دەقە ئینگلیزییەکە لەو کاتەوە گۆڕاوە</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: یەکێک لە وەڵامەکان هەڵبژێرە، یان وەک «نەپرسراوە» بیهێڵەرەوە.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: یەکێک لە وەڵامەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: هیچ ستوونێک ناوی خزمەتگوزارییەکانی تێدا نییە. ناوی ستوونێک بنێ &quot;Name&quot;، یان ستوونەکان لە Signpost دا ببەستە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: هیچی تێدا خزمەتگوزاری نییە. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: هیچ خزمەتگوزارییەکی تێدا نییە. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: ئەم خشتەیە بەتاڵە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} زۆر درێژە. تکایە با لە {0} پیت کەمتر بێت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}، هەر {0} ڕۆژ جارێک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}، هەر {0} مانگ جارێک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}، هەر {0} هەفتە جارێک</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">داپۆشین</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">تۆ لێرەیت</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">دەست پێ دەکات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">دەوەستێنرێت…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">نەتوانرا Signpost بکرێتەوە</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دووبارە هەوڵ بدە</translation>
    </message>
</context>
</TS>
