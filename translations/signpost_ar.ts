<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">حول</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">كل ما في هذا المجلد مشفّر.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">التراخيص</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">الرموز البريدية والمناطق</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost برنامج حر برخصة GNU Affero General Public License، الإصدار 3 أو ما بعده: يمكنك استخدامه ودراسته ومشاركته وتعديله.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">الخط هو Noto Sans، واسمه هنا Signpost Sans، برخصة SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">رُسمت النافذة باستخدام Qt، برخصة GNU LGPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">مكان حفظ السجلات</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">هل يمكننا اقتباس كلامهم دون ذكر الاسم</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">هل يمكننا الاتصال بهم هاتفيًا</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">هل يمكننا إرسال رسائل نصية إليهم</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">هل يمكننا إخبار هذه الخدمة عنهم</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">يحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">أخذ الورقة إلى البيت آمن</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">يريد منا مزيدًا من المساعدة</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">يودّ التحدث مع امرأة</translation>
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
        <translation type="unfinished">اترك</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">أجابوا على شاشتهم</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">دوّن</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">بطريقة أخرى</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">رجل</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">غير ثنائي الجندر</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">تفضيل عدم الإجابة</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">امرأة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
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
        <translation type="unfinished">المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">كريمي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">لكل من يستخدم هذا الحاسوب. ما لم يُترجم بعد يظهر بالإنجليزية. ولأوراق المعلومات لغة خاصة بها.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">تعذّر حفظ هذا الاختيار للمرة القادمة. لم يتأثر أي شيء آخر.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">موعد…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">مثلًا: الخميس 3 ديسمبر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">مع من</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  لا تُظهر الخدمات</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  أرقام الهواتف والأوقات فقط</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  أظهر الخدمات</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">قد يعرّضهم ما هو مكتوب عليها للخطر إذا جاء أحد معهم. اسأل قبل أن تدير الشاشة.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">من يمكنه رؤية الشاشة؟</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع فتح هذه الملاحظات. وهي محفوظة بأمان.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">إضافته إلى {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">لقاءات بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>كل لقاء اليوم له اسم.</numerusform>
            <numerusform>كل لقاء في اليوم الأخير له اسم.</numerusform>
            <numerusform>كل لقاء في اليومين الأخيرين له اسم.</numerusform>
            <numerusform>كل لقاء في آخر {0} أيام له اسم.</numerusform>
            <numerusform>كل لقاء في آخر {0} يومًا له اسم.</numerusform>
            <numerusform>كل لقاء في آخر {0} يوم له اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">سيظهر عندئذ في سجل اللقاءات لهذا الشخص. يُرجى النظر إلى اليوم والوقت واللغة.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">أي لقاء كان مع {0}؟</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">مفتاح Esc للرجوع</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">الصفحة {0} من {1}. مفاتيح الأسهم للتنقل.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">مفتاح Esc للرجوع</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">الصفحة {0} من {1}. مفاتيح الأسهم للتنقل.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">رمز QR فيه كلمات هذه الورقة</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">حزم زميل بلا إنترنت هذا الملف على ذاكرة محمولة. الملف مقفل: لا يمكن قراءة شيء منه هنا، ولا يبقى شيء منه هنا.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">تم النقل. يُرجى إعادة الذاكرة المحمولة إلى حيث حُزم الملف، وفك الحزمة هناك.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">نقل ملف</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">نقل الملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">اختيار ملف…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">يُرجى اختيار الملف الموجود على الذاكرة المحمولة.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">يُرجى كتابة عنوان خادم الفريق.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">أي ملف سيُنقل؟</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">كل ما هنا محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">وُضع جانبًا. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">تم التراجع. عاد كما كان من قبل.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">عاد ما كتبته.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">لم يكتمل تعديلك لهذه الصفحة. يمكنك المتابعة أو وضعه جانبًا.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">حول</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">بطاقة أو خطاب…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">اللقاءات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">البيانات</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">كيفية التواصل</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">لقاء جديد</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">أقسام هذه الصفحة</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">حفظ التغييرات (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">وضع جانبًا</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">مشاركة مع شريك…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ماذا حدث؟</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">لم تُحفظ تغييراتك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و{0} غيرها</numerusform>
            <numerusform>و{0} غيرها</numerusform>
            <numerusform>و{0} غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">لم يُعثر على أحد باسم «{0}». يمكن تجربة كتابة أخرى للاسم.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">يُرجى كتابة حرفين من الاسم: الاسم الأول أو اسم العائلة، بأي ترتيب.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{0} أشخاص</numerusform>
            <numerusform>{0} شخصًا</numerusform>
            <numerusform>{0} شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">لا توجد كلمات بلغة {0} بعد. تُعرض الإنجليزية.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">لا يوجد في هذا الكمبيوتر صوت للغة {0}.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">تصحيح.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">ملاحظة مختومة. مسؤول الحماية وحده يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">صُحّح لاحقًا.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">لمسؤول الحماية</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">الخدمات المقدَّمة</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">قُدّم: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">بكلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">لم يُسأل عن اللغات</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">هل يمكننا الاقتباس؟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">الدقائق</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">الاحتياجات</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">لم يُدوَّن أي احتياج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">ملاحظة لمسؤول الحماية.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">لم يُقدَّم شيء، ولا ملاحظة</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">مشاركون آخرون</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">تفضيل عدم الإجابة</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">من أجرى اللقاء</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">أُرسل إلى الفريق.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">الإبلاغ بكيفية استخدامنا للمعلومات: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">تم التراجع.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">العائق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">الميلاد: {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">لم يُسأل عن المترجم</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">المترجم: رجل</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">المترجم: امرأة</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">المترجم: أي شخص</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">المترجم: تفضيل عدم الإجابة</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">لا حاجة إلى مترجم</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">غير مدوَّن</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">تفضيل عدم الإجابة</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">مع {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (لم يُعثر على شيء)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">أُضيف إلى سجل الشخص. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">المستفيدون</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">تم الجمع. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">تمت المشاركة. تصل النسخة إليهم مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">تم الفصل من جديد.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">تم الفصل من جديد. عاد كل سجل كما كان.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">استُعيدت. ستُمحى هناك مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">تم التراجع. عاد ذلك اللقاء بلا اسم.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">العمود {0} هو</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">تحدّثنا عبر الهاتف: كل الكلمات متطابقة</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">ما تقرؤه لهم</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">ما يجب أن يقرأه {0} لكم</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">الحواسيب</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">حواسيب الفريق</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">منعه من الدخول الآن</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">مُنع من الدخول. سيعلم الخادم بذلك مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">مفقود: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">لا، يبقى كما هو</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">شخص جديد (لم يصل الاسم بعد)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">شخص غادر الفريق</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">لن يسمح له خادم الفريق بالدخول من الآن فصاعدًا، وسيُصنع من جديد كل مفتاح كان عليه. ما كان لديه حتى الآن قد يبقى عليه، مقفلًا بعبارات مرور من استخدموه. لا يمكن التراجع عن هذا: لاستخدامه مجددًا يجب أن ينضم من جديد.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">هذا الحاسوب مفقود…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">عند اتصاله القادم يحذف نسخته بنفسه. وما لم يُرسَل منه يبقى محفوظًا هناك، مختومًا للفريق.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">ممنوع من الدخول</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">رقم {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">أُنشئت نسخة احتياطية وفُتحت: إنها سليمة.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">أُعيدت كتابتها من الورقة في {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">آخر نسخة احتياطية: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">إنشاء ورقة استعادة جديدة</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">جارٍ إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">لم يُعد أحد كتابة الكلمات من الورقة بعد. يُرجى إنشاء ورقة جديدة.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">فتح آخر نسخة احتياطية للتأكد من سلامتها</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">فُتحت للتأكد من سلامتها: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">ينشئ Signpost نسخة احتياطية مشفّرة كل يوم، ويفتحها للتأكد من سلامتها. تُحفظ النسخ 35 يومًا.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">آخر نسخة احتياطية تُفتح: إنها سليمة.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">هذه النسخ موجودة على هذا الحاسوب. إذا سُرق ضاعت معه: يُرجى نسخ أحدث مجلد إلى ذاكرة USB من وقت لآخر، وحفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">مكان النسخ</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">تصحيح {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">قُدّم: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">الدقائق</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">الدقائق: يُرجى كتابة رقم أو تركها فارغة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">الاحتياج: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">حفظ التصحيح</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">يصبح هذا مدخلًا جديدًا. ويبقى القديم مقروءًا.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">تم التراجع. الكلمات موجودة تحت «غير مكتمل».</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">إزالة العلامة عمّا كان خطأ</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">لم يكتمل هذا التصحيح. يمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">الشاشة مخفية.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">الشاشة مخفية. يُرجى كتابة رمز PIN.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">قفل بدلًا من ذلك</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">ليس هذا رمز PIN الصحيح. المحاولات المتبقية: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">رمز PIN من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">فتح القفل بعبارة المرور</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">ما كتبته محفوظ.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">الرجوع إلى نسخة {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">جارٍ الرجوع إلى النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">أو كلمات ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">عبارة المرور كما كانت حينها</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">يُرجى كتابة عبارة المرور، أو كلمات ورقة الاستعادة.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">عادت النسخة الاحتياطية. يُرجى الآن اختيار عبارة مرور جديدة بورقة الاستعادة.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">لا يمكن قراءة هذا الملف</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">محاولة الفتح من جديد</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">ما كُتب بعد {0} ليس في النسخة الاحتياطية. الملف الذي لا يمكن قراءته محفوظ، فقد يتمكن أحد من استخراج ما فيه.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">من أنت؟</translation>
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
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">بدء العرض التجريبي</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">بدء العرض التجريبي من جديد. يُحذف ما كُتب في القديم.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">متابعة العرض التجريبي</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">عبارة المرور فيه هي «{0}»، ورمز PIN لإخفاء الشاشة هو {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">جارٍ إعداد العرض التجريبي. يستغرق ذلك نحو عشر ثوانٍ…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">العرض التجريبي مركز استقبال بلا موعد في إزلنغتون، فيه 25 شخصًا و150 خدمة، وكلها من الخيال. سطر في الأعلى يقول إنه العرض التجريبي. يُرجى عدم كتابة أي شيء فيه عن أشخاص حقيقيين.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">تجربة العرض</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">إضافة هذه الخدمة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">إزالتها</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">كتابة هذا بلغة أخرى</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">يُسأل فقط إن أراد الشخص الإجابة. «لم يُسأل عنه» و«تفضيل عدم الإجابة» جوابان مختلفان، وكلاهما مقبول.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">الميلاد (تكفي السنة)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">المجموعة العرقية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">الاسم الأول</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">المترجم</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">هل هذا الشخص مسجّل مرتين؟</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">اللغات، والمفضّلة أولًا</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">هل يمكننا ترك رسالة؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">هل يمكننا الاتصال؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">هل يمكننا إرسال رسالة نصية؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">هل يمكننا الكتابة بالبريد؟</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">الاسم المستعمل</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">الرقم في جدولكم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">الرمز البريدي</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">الدين</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">الإبلاغ بكيفية استخدامنا للمعلومات</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">ما الذي يحفظ سلامة الشخص أيضًا، مثلًا «ليس عن طريق الزوج»</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>تم. لم تُقرأ أي خدمة.</numerusform>
            <numerusform>تم. قُرئت خدمة واحدة.</numerusform>
            <numerusform>تم. قُرئت خدمتان.</numerusform>
            <numerusform>تم. قُرئت {0} خدمات.</numerusform>
            <numerusform>تم. قُرئت {0} خدمة.</numerusform>
            <numerusform>تم. قُرئت {0} خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">ملفات ليست فيها قائمة خدمات: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>جارٍ تجهيز الخدمات للبحث…</numerusform>
            <numerusform>جارٍ تجهيز خدمة واحدة للبحث…</numerusform>
            <numerusform>جارٍ تجهيز خدمتين للبحث…</numerusform>
            <numerusform>جارٍ تجهيز {0} خدمات للبحث…</numerusform>
            <numerusform>جارٍ تجهيز {0} خدمة للبحث…</numerusform>
            <numerusform>جارٍ تجهيز {0} خدمة للبحث…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} كما كانت</numerusform>
            <numerusform>{0} كما كانت</numerusform>
            <numerusform>{0} كما كانت</numerusform>
            <numerusform>{0} كما كانت</numerusform>
            <numerusform>{0} كما كانت</numerusform>
            <numerusform>{0} كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>لا متغيّرة</numerusform>
            <numerusform>واحدة متغيّرة</numerusform>
            <numerusform>اثنتان متغيّرتان</numerusform>
            <numerusform>{0} متغيّرة</numerusform>
            <numerusform>{0} متغيّرة</numerusform>
            <numerusform>{0} متغيّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>لا جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>{0} جديدة</numerusform>
            <numerusform>{0} جديدة</numerusform>
            <numerusform>{0} جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>{0} خدمات</numerusform>
            <numerusform>{0} خدمة</numerusform>
            <numerusform>{0} خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>لم تغب أي خدمة عن القائمة.</numerusform>
            <numerusform>غابت خدمة واحدة عن القائمة. وهي محفوظة مع تاريخها.</numerusform>
            <numerusform>غابت خدمتان عن القائمة. وهما محفوظتان مع تاريخهما.</numerusform>
            <numerusform>غابت {0} خدمات عن القائمة. وهي محفوظة مع تاريخها.</numerusform>
            <numerusform>غابت {0} خدمة عن القائمة. وهي محفوظة مع تاريخها.</numerusform>
            <numerusform>غابت {0} خدمة عن القائمة. وهي محفوظة مع تاريخها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>لم تتكرر أي خدمة.</numerusform>
            <numerusform>تكررت خدمة واحدة. تبقى التي تم التحقق منها آخرًا.</numerusform>
            <numerusform>تكررت خدمتان. تبقى التي تم التحقق منها آخرًا.</numerusform>
            <numerusform>تكررت {0} خدمات. تبقى التي تم التحقق منها آخرًا.</numerusform>
            <numerusform>تكررت {0} خدمة. تبقى التي تم التحقق منها آخرًا.</numerusform>
            <numerusform>تكررت {0} خدمة. تبقى التي تم التحقق منها آخرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>لم تُترك أي خدمة.</numerusform>
            <numerusform>تُركت خدمة واحدة: السبب مكتوب تحت المصدر.</numerusform>
            <numerusform>تُركت خدمتان: الأسباب مكتوبة تحت المصدر.</numerusform>
            <numerusform>تُركت {0} خدمات: الأسباب مكتوبة تحت المصدر.</numerusform>
            <numerusform>تُركت {0} خدمة: الأسباب مكتوبة تحت المصدر.</numerusform>
            <numerusform>تُركت {0} خدمة: الأسباب مكتوبة تحت المصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>لم تُصلَح أي خدمة.</numerusform>
            <numerusform>أُصلحت خدمة واحدة: السبب مكتوب تحت المصدر.</numerusform>
            <numerusform>أُصلحت خدمتان: الأسباب مكتوبة تحت المصدر.</numerusform>
            <numerusform>أُصلحت {0} خدمات: الأسباب مكتوبة تحت المصدر.</numerusform>
            <numerusform>أُصلحت {0} خدمة: الأسباب مكتوبة تحت المصدر.</numerusform>
            <numerusform>أُصلحت {0} خدمة: الأسباب مكتوبة تحت المصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>لم تُقرأ خدمات بعد من {1}…</numerusform>
            <numerusform>قُرئت خدمة واحدة من {1}…</numerusform>
            <numerusform>قُرئت خدمتان من {1}…</numerusform>
            <numerusform>قُرئت {0} خدمات من {1}…</numerusform>
            <numerusform>قُرئت {0} خدمة من {1}…</numerusform>
            <numerusform>قُرئت {0} خدمة من {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. مثلًا {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}، من خادم الفريق</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}، {1}، {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}، {2}، تاريخ الاستيراد {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">جارٍ جلب دليل الفريق…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">جارٍ تنزيل دليل الفريق: {0} من {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>جارٍ تجهيز دليل الفريق للبحث: {1} من {0}</numerusform>
            <numerusform>جارٍ تجهيز دليل الفريق للبحث: {1} من خدمة واحدة</numerusform>
            <numerusform>جارٍ تجهيز دليل الفريق للبحث: {1} من خدمتين</numerusform>
            <numerusform>جارٍ تجهيز دليل الفريق للبحث: {1} من {0} خدمات</numerusform>
            <numerusform>جارٍ تجهيز دليل الفريق للبحث: {1} من {0} خدمة</numerusform>
            <numerusform>جارٍ تجهيز دليل الفريق للبحث: {1} من {0} خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>وصل دليل الفريق: بلا خدمات.</numerusform>
            <numerusform>وصل دليل الفريق: خدمة واحدة.</numerusform>
            <numerusform>وصل دليل الفريق: خدمتان.</numerusform>
            <numerusform>وصل دليل الفريق: {0} خدمات.</numerusform>
            <numerusform>وصل دليل الفريق: {0} خدمة.</numerusform>
            <numerusform>وصل دليل الفريق: {0} خدمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">جلب قائمة</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">جلبها</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">يُرجى اختيار ملف أو مجلد، أو كتابة عنوان على الويب.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">اختيار قائمة خدمات</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">يُرجى اختيار العمود الذي فيه أسماء الخدمات.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">دليل الخدمات</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">ملف أو مجلد أو عنوان على الويب</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">لا توجد قائمة بعد. يمكنك جلب الأولى من الأسفل.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">المنسّق وحده يستطيع جلب القوائم.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">مصادر Open Referral (JSON)، أو قوائم NHS لعيادات GP والصيدليات (CSV)، أو جدول بسيط (CSV أو XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">يبحث Signpost عن الخدمات في هذه القوائم. وهي محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">عمودان كلاهما «{0}». يُرجى اختيار غيره لأحدهما.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">ما أُصلح أو تُرك في آخر استيراد من هذا المصدر</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة ثم جلب القائمة.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">إنهاء مشروع</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">إنهاؤه الآن</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">لن ينتقل شيء بعد الآن، ولن يمكن كتابة شيء على النسخ. يحتفظ الطرفان بما في المشروع حتى الآن. يُرجى استعادة أشخاصكم أولًا، من صفحاتهم. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">يمكن أن تبقى نسخ أشخاصنا لديهم</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">انتهى المشروع بالنسبة إليكم. سيعرفون بذلك مع التبادل القادم.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”، مع {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">شهادة محو</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">اختيار السبب</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">محو شخص</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">محو {0} نهائيًا</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">تم المحو. يُرجى قراءة الشهادة، وحفظها عند الحاجة.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">يُمحى كل ما يخص شخصًا واحدًا فقط، هنا وعلى حواسيب الفريق الأخرى. ولا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">لا، يبقى السجل</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">المنسّق وحده يستطيع محو شخص.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">يُرجى اختيار السبب.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">حفظ الشهادة</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">حفظ الشهادة…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">حُفظت. لا يوجد في الشهادة أي اسم.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">تُمحى نهائيًا صفحة هذا الشخص ولقاءاته واحتياجاته وملاحظاته ومدخلات «بحاجة إلى مزيد من المساعدة». أما اللقاء مع شخص آخر فيبقى، من دون هذا الشخص.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">لماذا؟</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>وصل ولم يمكن فتحه: {0}. كل ذلك محفوظ كما وصل، ولم يُستبدل شيء. يُرجى إخبار المنسّق: قد ينقص مفتاح، أو تغيّر شيء في الطريق.</numerusform>
            <numerusform>وصل ولم يمكن فتحه: {0}. كل ذلك محفوظ كما وصل، ولم يُستبدل شيء. يُرجى إخبار المنسّق: قد ينقص مفتاح، أو تغيّر شيء في الطريق.</numerusform>
            <numerusform>وصل ولم يمكن فتحه: {0}. كل ذلك محفوظ كما وصل، ولم يُستبدل شيء. يُرجى إخبار المنسّق: قد ينقص مفتاح، أو تغيّر شيء في الطريق.</numerusform>
            <numerusform>وصل ولم يمكن فتحه: {0}. كل ذلك محفوظ كما وصل، ولم يُستبدل شيء. يُرجى إخبار المنسّق: قد ينقص مفتاح، أو تغيّر شيء في الطريق.</numerusform>
            <numerusform>وصل ولم يمكن فتحه: {0}. كل ذلك محفوظ كما وصل، ولم يُستبدل شيء. يُرجى إخبار المنسّق: قد ينقص مفتاح، أو تغيّر شيء في الطريق.</numerusform>
            <numerusform>وصل ولم يمكن فتحه: {0}. كل ذلك محفوظ كما وصل، ولم يُستبدل شيء. يُرجى إخبار المنسّق: قد ينقص مفتاح، أو تغيّر شيء في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>لم يقبله خادم الفريق: {0}. كل ذلك محفوظ على هذا الحاسوب. يُرجى إخبار المنسّق.</numerusform>
            <numerusform>لم يقبله خادم الفريق: {0}. كل ذلك محفوظ على هذا الحاسوب. يُرجى إخبار المنسّق.</numerusform>
            <numerusform>لم يقبله خادم الفريق: {0}. كل ذلك محفوظ على هذا الحاسوب. يُرجى إخبار المنسّق.</numerusform>
            <numerusform>لم يقبله خادم الفريق: {0}. كل ذلك محفوظ على هذا الحاسوب. يُرجى إخبار المنسّق.</numerusform>
            <numerusform>لم يقبله خادم الفريق: {0}. كل ذلك محفوظ على هذا الحاسوب. يُرجى إخبار المنسّق.</numerusform>
            <numerusform>لم يقبله خادم الفريق: {0}. كل ذلك محفوظ على هذا الحاسوب. يُرجى إخبار المنسّق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>كُتب بإصدار أحدث من Signpost: {0}. كل ذلك محفوظ. لرؤيته يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</numerusform>
            <numerusform>كُتب بإصدار أحدث من Signpost: {0}. كل ذلك محفوظ. لرؤيته يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</numerusform>
            <numerusform>كُتب بإصدار أحدث من Signpost: {0}. كل ذلك محفوظ. لرؤيته يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</numerusform>
            <numerusform>كُتب بإصدار أحدث من Signpost: {0}. كل ذلك محفوظ. لرؤيته يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</numerusform>
            <numerusform>كُتب بإصدار أحدث من Signpost: {0}. كل ذلك محفوظ. لرؤيته يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</numerusform>
            <numerusform>كُتب بإصدار أحدث من Signpost: {0}. كل ذلك محفوظ. لرؤيته يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">منذ {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">كل ذلك محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">تعذّر استخدامه</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">التبادل</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">عرضها</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">هذا الحاسوب يعمل وحده. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">بانتظار الإرسال ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">كل المستفيدين واللقاءات والمتابعات في ملف واحد تقرؤه برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">اختيار المكان والتصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">التصدير</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">تم التصدير: {0}، {1}. يمكن لأي شخص قراءة الملف.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">المنسّق وحده يستطيع التصدير.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">يُرجى كتابة الغرض من التصدير.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">الملف غير مقفل: من يحصل عليه يستطيع قراءة كل شيء. يُرجى عدم الاحتفاظ به أكثر من الحاجة. يُكتب التصدير وغرضه في سجل العمليات.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">ما الغرض منه؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>لا مستفيدين</numerusform>
            <numerusform>مستفيد واحد</numerusform>
            <numerusform>مستفيدان</numerusform>
            <numerusform>{0} مستفيدين</numerusform>
            <numerusform>{0} مستفيدًا</numerusform>
            <numerusform>{0} مستفيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>{0} لقاءات</numerusform>
            <numerusform>{0} لقاءً</numerusform>
            <numerusform>{0} لقاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">رمز بريدي</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">يُرجى إضافة خدمة أولًا: مفتاح Enter عليها في القائمة.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">أُضيفت: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">البحث عن خدمة</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">يُرجى إكمال الشخص الجديد أولًا: Enter هناك للحفظ، أو Esc للترك.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">لم يعد محفوظًا. عاد كل شيء إلى هنا.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">تم التسجيل: لم يُعثر على شيء لهذا الاحتياج.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">وُضع جانبًا. وهو تحت «غير مكتمل» في صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">أُزيلت: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">الرمز البريدي للشخص</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">لا شيء للحفظ بعد. يُرجى إضافة خدمة أو احتياج أو ملاحظة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">هذا لـ {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">لم يكتمل هذا ({0}).</translation>
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
        <translation type="unfinished">البداية هنا إن لم يكن أحد في فريقك يستخدم Signpost بعد. دقيقتان فقط.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">نقل ملف لزميل بلا إنترنت</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">انضمام</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">جولة مع أشخاص وخدمات من الخيال.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">منظمة جديدة</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">تجربة العرض</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">مرحبًا بك في Signpost</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">فريقك يستخدم Signpost بالفعل، على حواسيب أخرى.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">يوم آخر</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">يُرجى اختيار نتيجة. «غير معروف» واحدة منها.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">اختيار واحد</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">اليوم، مثل 3/12/2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">الموعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">سُلّمت إلى</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">سُلّمت إلى شخص آخر</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">خلال أسبوعين</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">خلال 3 أيام عمل</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">خلال أسبوع</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">داخل الفريق تبقى مفتوحة؛ وخارجه تخرج من القائمة المفتوحة.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">تعود في يوم العمل القادم، {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">تعود إلى القائمة المفتوحة. ويبقى ما تم مقروءًا.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">تخرج من القائمة المفتوحة وتبقى تحت «الكل».</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">تبقى مفتوحة. متى يُنظر فيها مجددًا؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">أنا</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">يوم العمل القادم</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">لم تعد هناك حاجة</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">بلا اسم ولا هاتف</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">فتحها من جديد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">تم التواصل، والحاجة إلى المساعدة قائمة</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">التواصل الآمن</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">جهة خارجية</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">محاولة بلا رد</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">عاجل: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">الانتظار</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">العائق</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">من سيتولى الأمر؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">لدى</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">يُرجى كتابة اليوم مثل 3/12/2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>منذ اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{0} أيام</numerusform>
            <numerusform>{0} يومًا</numerusform>
            <numerusform>{0} يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب. صار الآن باسم {0}. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">تم التراجع. عاد بلا اسم.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">تم التراجع. عاد {0} إلى الانتظار كما كان.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: الموعد {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">فتح بعبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">رمز PIN لإخفاء الشاشة (4 إلى 8 أرقام)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">حروف صغيرة أو كبيرة، مع مسافات أو من دونها: كله مقبول.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">كلمات ورقة الاستعادة، المجموعات الست كلها</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">هذه الكلمات لا تفتح هذه السجلات. لم يضع شيء. هل هذه أحدث ورقة استعادة لهذه المنظمة؟ يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">من أنت؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">في</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">تسمية القاعات في الإعدادات</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">أين أنت اليوم؟</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">{0} من جديد</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">لقاءات سابقة: مفتاح Enter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">إضافة لقاء بلا اسم</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">اللقاءات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">تصحيح هذا</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">لا لقاء بعد. يُرجى الضغط على «لقاء جديد» عند حضور الشخص.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ماذا حدث؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>لا لقاءات سابقة</numerusform>
            <numerusform>لقاء سابق واحد</numerusform>
            <numerusform>لقاءان سابقان</numerusform>
            <numerusform>{0} لقاءات سابقة</numerusform>
            <numerusform>{0} لقاءً سابقًا</numerusform>
            <numerusform>{0} لقاء سابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ أُضيفت. مفتاح Enter يزيلها.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">أُضيفت</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">قد لا تشمل هذا العنوان: يُرجى السؤال</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">حاسوب آخر لـ {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">رموز لم يستخدمها أحد بعد</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">إنهاء هذا الرمز</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">انتهى الرمز. لا يُدخل أحدًا بعد الآن.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">دعوة</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">إنشاء رمز</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">يُرجى كتابة اسم الشخص: فهو يظهر على ورقة الدعوة.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">شخص جديد</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">الرمز جاهز. يمكن طباعة ورقة الدعوة، أو نسخ الرمز باليد.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">اسم الشخص</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">من المدعو؟</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   حتى {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">في النهاية تظهر لك ورقة استعادة لهذا الحاسوب. يُرجى تجهيز طابعة أو قلم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">انضمام</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">جارٍ الانضمام إلى الفريق. يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">فحص الرمز</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">رمز PIN لإخفاء الشاشة (4 إلى 8 أرقام). يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">يُرجى كتابة عنوان خادم الفريق.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">يُرجى كتابة الرمز.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">يُرجى كتابة اسمك كما ينبغي أن يظهر على شاشة القفل.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">حروف صغيرة أو كبيرة، مع شرطات أو من دونها: كله مقبول.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">تلزمك ورقة الدعوة من المنسّق. أول شخص في الفريق يأخذ رمزه ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">اسمك كما سيظهر على شاشة القفل</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">عنوان خادم الفريق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">يبقى كل ما في ملف التعريف هذا، ويُرسل إلى خادم الفريق مقفلًا، فلا يستطيع الخادم قراءته.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">انضمام</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">الانضمام إلى فريق</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">تم الانضمام. ملاحظات الفريق في طريقها إليك، وملاحظاتك تُرسل.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">فحص الرمز</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">يُرجى كتابة العنوان والرمز الموجودين على ورقة الدعوة.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">جمعها معًا</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">حروف صغيرة أو كبيرة، مع شرطات أو من دونها: كله مقبول.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">ما يوجد هنا: {0} و{1}. ولدى الفريق بعضها أيضًا. لا يضيع شيء: يُحفظ كل ما في الجهتين. من كان في الجهتين يبقى مسجّلًا مرتين إلى أن يُجمع السجلان في صفحة «المستفيدون». هل تُجمع معًا؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>{0} لقاءات</numerusform>
            <numerusform>{0} لقاءً</numerusform>
            <numerusform>{0} لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{0} أشخاص</numerusform>
            <numerusform>{0} شخصًا</numerusform>
            <numerusform>{0} شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">هل {0} هنا مرتين؟</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">هل {0}{1} هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">يضع الجمع تاريخ السجلين في صفحة واحدة. لا يضيع أي سجل، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">الشخص نفسه: جمع السجلين</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">شخص آخر: رجوع</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">فصل آخر جمع</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">السجل الآخر: يُرجى كتابة اسم</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">قد يكون هذان شخصًا واحدًا</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">هذا الرمز يبدأ فريق {0}، وأنت المنسّق فيه.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">هذا الرمز لحاسوب آخر من حواسيبك، في {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">هذا الرمز يُدخلك إلى {0}، بدور {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">لوحة المفاتيح: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">المستفيدون</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">إخفاء الشاشة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">التبادل</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">البحث عن خدمة</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">إعطاء ورقة معلومات</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">الانتقال إلى صفحة أو إجراء أو خدمة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">الشخص التالي، مع وضع هذا جانبًا</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">ملاحظات لمسؤول الحماية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">هذه القائمة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">أدر الشاشة نحو العميل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">أرقام المساعدة العاجلة</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ماذا يحتاج هذا الشخص؟</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">من هذا الشخص؟</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">إخفاء الشاشة</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">تنفيذ الخيار المحدَّد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">مفتاح Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">مفتاح Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">المفاتيح</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift ثلاث مرات</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">خطوة إلى الوراء. تبقى الكلمات محفوظة.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}، {2} من {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">استخدام هذه اللغة</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} (مسودة {1} %، راجع متحدث باللغة {2} %)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">الملف المحفوظ يمكن أن يفتحه أي شخص يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">تسجيل صوتي</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">برايل</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">لغة الإشارة البريطانية</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">بطاقة أو خطاب</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">بطاقة للتسجيل لدى طبيب عام (GP)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">كلمات سهلة مع صور</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">الإنجليزية</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">المساعدة في الاستمارات</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">بحروف كبيرة</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">بلغة الشخص</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">معلومات</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">لا يوجد عليها اسم، ولا تقول شيئًا عن سبب المجيء.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">حروف كبيرة</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">خطاب عن اللغة والدعم</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">النظر إلى الشخص عند الكلام: السمع ضعيف</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">جارٍ إعداد الصفحة…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">وقت أطول</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">مكان بلا درج</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">صورة الصفحة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">تمت الطباعة.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">حفظ كملف</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">حفظ الصفحة</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">تم الحفظ. قد يفتح هذا الملف آخرون يستخدمون هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">عرض مكبّر للتصوير</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">دخول شخص آخر مع الشخص</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">شفهيًا: القراءة ضعيفة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">الدعم</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">ما يُحدَّد هنا لا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 إلى 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 إلى 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 إلى 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 إلى 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 إلى 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 إلى 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 فما فوق</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">خلفية أفريقية</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">أي خلفية آسيوية أخرى</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">أي خلفية أخرى سوداء أو سوداء بريطانية أو كاريبية</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">أي خلفية أخرى مختلطة أو متعددة</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">أي خلفية بيضاء أخرى</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">أي مجموعة عرقية أخرى</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">أي دين آخر</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">عربي</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">آسيوي أو آسيوي بريطاني</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">بنغلاديشي</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">أسود أو أسود بريطاني أو كاريبي أو أفريقي</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">البوذية</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">كاريبي</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">صيني</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">المسيحية</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">عائق رقمي</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">تمييز</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">إنجليزي أو ويلزي أو اسكتلندي أو أيرلندي شمالي أو بريطاني</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">خوف أو انعدام ثقة</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">غجري أو رحّال أيرلندي</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">الهندوسية</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">هندي</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">يلزم مترجم</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">يلزم مترجم، رجل</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">يلزم مترجم، امرأة</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">تعريف مباشر</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">أيرلندي</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">اليهودية</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">عائق اللغة</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">مجموعات عرقية مختلطة أو متعددة</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">الإسلام</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">لا توجد أماكن أو أموال</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">لا يوجد مترجم</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">لا حاجة إلى مترجم</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">بلا دين</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">لا تنطبق الشروط</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">مجموعة عرقية أخرى</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">باكستاني</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">الروما</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">عادي، خلال أسبوعين</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ورقة معلومات</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">السيخية</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">قريبًا، خلال 3 أيام عمل</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">شفهيًا</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">التنقل</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">أقل من 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">عاجل، اليوم</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">أبيض</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">أبيض وآسيوي</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">أبيض وأسود أفريقي</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">أبيض وأسود كاريبي</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">نسيت عبارة المرور: استخدام ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">الخروج من العرض التجريبي</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">رمز PIN لإخفاء الشاشة (4 إلى 8 أرقام)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">لم يُفتح قفل Signpost بهذا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">هذا هو العرض التجريبي. عبارة المرور فيه: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">فتح قفل Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">من أنت؟</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">برمز PIN يمكنك إخفاء الشاشة والرجوع إليها فورًا. ينساه Signpost عند القفل. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">يمكنك المحاولة من جديد الآن.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">التحقق منه من جديد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">سجل العمليات</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">سجل العمليات، أحدث سطر أولًا</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">من فتح شيئًا أو طبعه أو صدّره أو غيّره. لا يمكن حذف شيء منه دون أن يظهر ذلك. ولا يذكر اسم أي مستفيد.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">الغرض: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>لا أسطر. السجل كامل: لم يُغيَّر أي سطر ولم يُحذف.</numerusform>
            <numerusform>سطر واحد. السجل كامل: لم يُغيَّر أي سطر ولم يُحذف.</numerusform>
            <numerusform>سطران. السجل كامل: لم يُغيَّر أي سطر ولم يُحذف.</numerusform>
            <numerusform>{0} أسطر. السجل كامل: لم يُغيَّر أي سطر ولم يُحذف.</numerusform>
            <numerusform>{0} سطرًا. السجل كامل: لم يُغيَّر أي سطر ولم يُحذف.</numerusform>
            <numerusform>{0} سطر. السجل كامل: لم يُغيَّر أي سطر ولم يُحذف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">يُرجى طلب بطاقة المنظمة الأخرى منها أولًا، ووضعها هنا.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">تقديم العرض</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">عرض مشروع</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">يُرجى كتابة اسم المشروع.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">قراءة البطاقة</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">يُرجى الاتصال بهم أولًا ومقارنة الكلمات.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">بطاقة {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">العرض جاهز. يُرجى إرساله إليهم، ثم التبادل مع الفريق.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">العرض: يُرجى إرساله إليهم</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">بطاقتهم</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">ماذا سيُسمّى المشروع؟</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">هل هذا شخص نعرفه؟</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">هل لديك شك؟ يُفضَّل اختيار شخص جديد: لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">شخص جديد</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">أقل</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">هل يمكننا الاقتباس من كلام الشخص</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">كلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">الإبلاغ بكيفية استخدامنا للمعلومات</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">العائق</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">كيف نجد هذا الشخص من جديد؟</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">أنا</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">يُرجى كتابة حرف أو حرفين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">لدى</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">نعم، هذا {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">من هذا؟</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">يُملأ تلقائيًا عند إضافة خدمة</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">إزالة الاحتياج {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">الاسم الأول</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">هل يمكننا ترك رسالة؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">هل يمكننا الاتصال؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">هل يمكننا إرسال رسالة نصية؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">هل يمكننا الكتابة بالبريد؟</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">تذكُّر هذا الشخص</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">شخص جديد. يمكن ترك كل هذا فارغًا.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">يكفي الاسم الأول: كل من يرى هذا الحاسوب يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">إنشاء</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">جارٍ الإنشاء. يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">اسم منظمتك</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">منظمة جديدة</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">لا يمكن لأحد فتح السجلات من دون عبارة مرور أو ورقة الاستعادة، وهي الخطوة التالية. يُرجى تجهيز طابعة أو قلم.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">رمز PIN لإخفاء الشاشة (4 إلى 8 أرقام)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">يُرجى كتابة اسم منظمتك.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">يُرجى كتابة اسمك كما ينبغي أن يظهر على شاشة القفل.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">برمز PIN يمكنك إخفاء الشاشة والرجوع إليها فورًا. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">اسمك كما سيظهر على شاشة القفل</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>لا أحرف على الأقل.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>{0} أحرف على الأقل.</numerusform>
            <numerusform>{0} حرفًا على الأقل.</numerusform>
            <numerusform>{0} حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">يصعب تخمينها. جيد.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">عبارة مرور جديدة</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>يجب أن يكون في عبارة المرور لا أحرف على الأقل.</numerusform>
            <numerusform>يجب أن يكون في عبارة المرور حرف واحد على الأقل.</numerusform>
            <numerusform>يجب أن يكون في عبارة المرور حرفان على الأقل.</numerusform>
            <numerusform>يجب أن يكون في عبارة المرور {0} أحرف على الأقل.</numerusform>
            <numerusform>يجب أن يكون في عبارة المرور {0} حرفًا على الأقل.</numerusform>
            <numerusform>يجب أن يكون في عبارة المرور {0} حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">العبارتان غير متطابقتين. يُرجى كتابة الثانية من جديد.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">ثلاث كلمات أو أربع لا علاقة بينها خيار جيد.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">الملاحظة ذات هذه العلامة تُختم عند الحفظ. ومسؤول الحماية وحده يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">عند وجود خطر الآن: يجب الاتصال بالرقم 999. يُرجى الاستماع، وعدم الوعد بكتمان السر، وعدم الطلب من قريب أن يترجم. ويُرجى إخبار مسؤول الحماية اليوم.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">لم يُحدَّد مسؤول حماية بعد. يُرجى سؤال المنسّق.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">لمسؤول الحماية فقط</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">مسؤول الحماية: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">الملاحظة السابقة محفوظة ومختومة لمسؤول الحماية.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">هل تقلقك سلامة شخص ما؟</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">بلا اسم</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">لم تُقدَّم أي خدمة حينها.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">فتح صفحة {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">تاريخ اللقاء: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">الخدمات المقدَّمة حينها</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">تم التراجع عن اللقاء لاحقًا. وتبقى الملاحظة.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">كتبها {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">كتبها {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">بلا اسم</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}، لم تُفتح بعد</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">إبقاء هذه</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">إبقاء هذه: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">كتب {0} هذا في {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">كتب {0} هذا.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">لم تعد هذه الخدمة في دليل الخدمات.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">إخفاء الشاشة والقفل</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">إخفاء الشاشة بعد هذا العدد من الدقائق بلا ضغط مفتاح</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">مثلًا: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">القاعات</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">يظهر على كل ورقة يأخذها الناس إلى البيت.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">يظهر على بطاقة الأرقام العاجلة (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">القفل بعد هذا العدد من الدقائق والشاشة مخفية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">اسم مسؤول الحماية</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">المنسّق وحده يستطيع تغيير هذه.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">منظمتنا</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">هاتف مسؤول الحماية</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">مسؤول الحماية (Safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">تم التراجع. عاد كما كان من قبل.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">أماكن استقبالكم بلا موعد، كل مكان في سطر، ثم فاصلة ثم الرمز البريدي</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">بطاقتنا</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">يُرجى إرسال هذا النص إلى المنظمة الأخرى، بالبريد الإلكتروني أو العادي. لا شيء فيه سري. ثم يتصل كل منكما بالآخر لمقارنة الكلمات.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">البطاقة</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">ما تقرؤه لهم</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">انتقال إلى</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">صفحة أو إجراء أو خدمة</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">الصفحات والإجراءات والخدمات</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">تم الحفظ. من يحصل على هذا الملف يستطيع استخدامه: يُرجى طباعته ثم حذفه.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">لم تقبله الطابعة. لم يضع شيء. يُرجى المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">فتح الملف…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">حفظ كملف…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">إظهار</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">إضافة شخص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">تمت الإضافة. يظهر الاسم الآن على شاشة القفل.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">تغيير الدور…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">كل من في الفريق.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">إبقاء</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">الاسم كما سيظهر على شاشة القفل</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">إزالة {0} الآن</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>تمت الإزالة. لم تكن هناك متابعات تعود إلى الفريق.</numerusform>
            <numerusform>تمت الإزالة. عادت متابعة واحدة إلى الفريق.</numerusform>
            <numerusform>تمت الإزالة. عادت متابعتان إلى الفريق.</numerusform>
            <numerusform>تمت الإزالة. عادت {0} متابعات إلى الفريق.</numerusform>
            <numerusform>تمت الإزالة. عادت {0} متابعة إلى الفريق.</numerusform>
            <numerusform>تمت الإزالة. عادت {0} متابعة إلى الفريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">إزالة…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">حفظ الدور</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">تم الحفظ. دور {0} الآن: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">لن يسمح خادم الفريق بدخول هذا الشخص بعد الآن، وسيُصنع من جديد كل مفتاح كان لديه. الحاسوب الخاص به قد يُبقي ما كان عليه حتى الآن.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">يكتب هذا الشخص هنا عبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">دور {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">من يستخدم Signpost على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">كلمات للمقارنة عبر الهاتف</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">تم تغيير عبارة المرور.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">ليس لدى {0} حاسوب في الفريق بعد.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">لن يتمكن {0} بعد الآن من فتح قفل Signpost هنا. تبقى كتاباته، وتعود متابعاته المفتوحة إلى الفريق. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}، الحاسوب {1} من {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">الإجابة على شاشتهم. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">إعطاء ورقة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">الخدمات المقدَّمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">الاحتياج</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">حفظ لـ {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">حفظ بلا اسم</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">هذا الشخص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{0} دقائق</numerusform>
            <numerusform>{0} دقيقة</numerusform>
            <numerusform>{0} دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">يُرجى أن يقرأ كل منكما هذه الكلمات للآخر عبر الهاتف. إذا اختلفت كلمة واحدة فهناك من يقف بينكما: يُرجى عدم إرسال أي شيء بعد ذلك، والاتصال بمن يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">رمز PIN من 4 إلى 8 أرقام. ويمكن تركه فارغًا أيضًا.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">حُفظ. يُرجى إرسال الملف إلى المنظمة الأخرى.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">إنهاء هذا المشروع…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">بلا اسم بعد</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">لا شيء مشترك مع منظمة أخرى.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">عرض مشروع…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">بطاقتنا…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">قبول عرض…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">المشاريع المشتركة</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">عُرض، ولم تأتِ الموافقة بعد</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">مفتوح للجهتين</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">انتهى</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">من يستطيعون القراءة: {0}، {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">متوقف: تغيّر مفتاحهم، يُرجى الاتصال بهم</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">بانتظار مفتاحهم</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">مع {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>لا أحد منا</numerusform>
            <numerusform>واحد منا</numerusform>
            <numerusform>اثنان منا</numerusform>
            <numerusform>{0} منا</numerusform>
            <numerusform>{0} منا</numerusform>
            <numerusform>{0} منا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>لا أحد منهم</numerusform>
            <numerusform>واحد منهم</numerusform>
            <numerusform>اثنان منهم</numerusform>
            <numerusform>{0} منهم</numerusform>
            <numerusform>{0} منهم</numerusform>
            <numerusform>{0} منهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">مراجعة خدمة بلغة أخرى</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">صفحة شخص</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">خدمة بلغة أخرى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">الميلاد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">لقاء</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">الموعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">تم في</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">فارغ</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">المجموعة العرقية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">الاسم الأول</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">سُلّمت</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">عدد المحاولات</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">كيف نجد الشخص من جديد</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">كيفية الحصول عليها</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">درجة الاستعجال</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">بكلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">المترجم</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">جُمع مع</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">اللغات، والمفضّلة أولًا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">تاريخ المغادرة</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">هل يمكننا ترك رسالة؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">هل يمكننا الاتصال؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">هل يمكننا إرسال رسالة نصية؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">هل يمكننا الكتابة بالبريد؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">الاسم المستعمل</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">لم تعد هناك حاجة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">لا أحد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">الرقم في جدولكم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">الرمز البريدي</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">الدين</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">شخص من الفريق</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">شيء آخر</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">الحاجة إلى المساعدة قائمة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">استُعيد</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">الإبلاغ بكيفية استخدامنا للمعلومات</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">صيغتان</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">تم التراجع</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">ما آل إليه الأمر</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">ما الذي يحفظ سلامة الشخص أيضًا</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">العائق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هي</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">هل سنة الميلاد تقديرية</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">لمن هي</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">سبب الحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">لدى</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">لدى، بالكلمات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">هي عندي على الورق</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">إذا نُسيت عبارة المرور فلا يفتح السجلات إلا هذه الكلمات. يُرجى وضعها على الورق الآن، وحفظ الورقة في مكان مقفل بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">لا توجد طابعة هنا. يُرجى نسخ الكلمات باليد: ست مجموعات في كل منها ستة. أو حفظها على ذاكرة USB وطباعتها في مكان آخر؛ ومن يحصل على ذلك الملف يستطيع فتح كل شيء.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">ورقة الاستعادة الخاصة بك</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">يجري حذف ما بقي من نسخة الفريق…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">وضع الملف المختوم على ذاكرة محمولة…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">الملف المختوم هناك. يُرجى تسليمه إلى المنسّق.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">أُزيل هذا الحاسوب من فريقه</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">للعودة إلى الفريق، يُرجى طلب رمز انضمام جديد.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">أين يوضع الملف المختوم؟</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">تجري كتابة الملف…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">البحث في مكان أبعد</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">لا شيء من هذه ينفع: تسجيل أنه لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">تسجيل أنه لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">الخدمات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">يُرجى كتابة ما يحتاجه هذا الشخص، مثل طبيب أسنان، أو بنك طعام، أو لا أستطيع دفع الإيجار. السهم إلى الأسفل ينقلك إلى القائمة. Enter يضيف خدمة. السهم الأيسر يفتحها.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">المجموعات الست كلها، بترتيب أرقامها</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">التحقق من الكلمات</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">عرض الورقة من جديد</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">حروف صغيرة أو كبيرة، مع مسافات أو من دونها: كله مقبول.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">هذه كلمات ورقة أخرى. لم يضع شيء. يُرجى النظر من جديد.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">كتابة الكلمات من الورقة</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">يقرأ أيضًا الملاحظات المخصصة له</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">مدقّق</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">مسؤول الحالات</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">المستفيدون واللقاءات والمتابعات</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">المنسّق</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">الأشخاص ودليل الخدمات والاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">يقرأ سجل العمليات ولا يرى المستفيدين</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">مسؤول الحماية (Safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">لقاءات اليوم ودليل الخدمات</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">متطوّع</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">مدقّق</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">مسؤول الحالات</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">المنسّق</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">مسؤول الحماية</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">متطوّع</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">جارٍ التبادل مع الفريق: {0} من نحو {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">جارٍ التبادل مع الفريق…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">مدى تقدم التبادل مع الفريق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">إيقاف التبادل مع الفريق</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">جارٍ الإيقاف… يبقى ما تم تبادله حتى الآن.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}، {1} من {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">التواصل الآمن</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">التواصل الآمن: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">لا ملاحظة بعد. عندما يضع أحد علامة «لمسؤول الحماية فقط» تحت ملاحظة، تأتي إلى هنا.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">ملاحظات لمسؤول الحماية</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع قراءة هذه. وكل فتح يُكتب في سجل العمليات.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">ملاحظات مختومة، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">يُرجى وضع ما أرسلته المنظمة الأخرى هنا.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">قراءة العرض</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">يُرجى الاتصال بهم أولًا ومقارنة الكلمات.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">قبول عرض</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">عرضهم</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">تم القبول. يُفتح المشروع عندما يُتم الطرفان التبادل.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”، عرضه {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">أي لغة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">مجاني</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">بكلمات الشخص، مثلًا: طبيب أسنان</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">قرب</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">مفتوح الآن</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">يتحدثون</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ماذا يحتاج هذا الشخص؟</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">خطر الآن؟ يجب الاتصال بالرقم 999.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">لم يُعثر على شيء عن «{0}». يمكن تجربة كلمة أخرى.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">هذا الرمز البريدي غير معروف: لا تُعرض المسافات.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">فُهمت على أنها «{0}».</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>لا خدمات.</numerusform>
            <numerusform>خدمة واحدة.</numerusform>
            <numerusform>خدمتان.</numerusform>
            <numerusform>{0} خدمات.</numerusform>
            <numerusform>{0} خدمة.</numerusform>
            <numerusform>{0} خدمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">مكتوب أيضًا بـ</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">المنطقة المشمولة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">سهولة الدخول</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">كيفية الحصول عليها</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">اللغة: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">اللغات المستعملة</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">أوقات العمل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">تديرها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">تغيّر النص الإنجليزي منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">الويب والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هي</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">لمن هي</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">من يُسأل عنه</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">كيف قُدّمت {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">لا شيء بعد. مفتاح Enter يضيف خدمة.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">إزالة {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">إرجاعه</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">تمت المراجعة: يظهر بجانبه اسمك وتاريخ اليوم، للفريق.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">اختيار لغة</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">يُرجى اختيار اللغة أولًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">كيفية الحصول عليها</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">تمت مراجعته: إنه صحيح</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">عاد يُحسب غير مُراجَع.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">عاد إلى مكانه.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">لم يُراجَع بعد</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">لم يُحفظ. ما كُتب محفوظ للمرة القادمة التي تُفتح فيها هذه النافذة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">استعادته</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">استُعيد. لم يعد يُعرض.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هي</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">ما يجب إحضاره (واحد في كل سطر)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">لمن هي</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">كتابة هذا بلغة أخرى</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">يُرجى كتابة ما هو مؤكد. ما يُترك فارغًا يُعرض بالإنجليزية. ويظهر بجانبه اسمك وتاريخ اليوم، للفريق.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">لم يكتمل هذا. يمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">حول</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">المظهر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">دليل الخدمات</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">محو شخص</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">التصدير</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">سجل العمليات</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">منظمتنا</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">أقسام الإعدادات</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">الفريق والحواسيب</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">جداول الفرق</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">توجد نسخة مشتركة في هذا المشروع. عند استعادتها تُمحى في الجهتين مع كل ما كُتب عليها. وتبقى صفحة الشخص عندكم.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">يُرجى سؤال الشخص أولًا، ثم اختيار كيف وافق.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">اللقاءات، مع الاحتياجات والخدمات</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">هل وافق الشخص على ذلك؟</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">النوع الاجتماعي والعرق والدين</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">لا يوجد مشروع مفتوح مع منظمة أخرى. يبدأ المنسّق مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">المشروع</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">مشاركة نسخة</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">مشاركة {0} مع منظمة أخرى؟</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">استعادة النسخة نهائيًا</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">يحصلون على نسخة فيها الاسم واللغات وكيفية التواصل الآمن. وكلا الطرفين يرى ما يُكتب على النسخة. أما الملاحظات لمسؤول الحماية فلا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">على ماذا وافق الشخص أيضًا؟</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">ما بقي مفتوحًا تحت «بحاجة إلى مزيد من المساعدة»</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">ما كُتب عن هذه اللقاءات</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">نعم، وافق شفهيًا اليوم</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">نعم، وقّع اليوم</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}، مع {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">الملف المحفوظ يمكن أن يفتحه أي شخص يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">الإجابة أولًا: هل أخذها إلى البيت آمن؟</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">يُرجى السؤال قبل إعطاء أي ورقة. ما عليها قد يعرّض الشخص للخطر.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">بطاقة أو خطاب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">الإنجليزية</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">عدم إعطاء ورقة</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">هل أخذها إلى البيت آمن؟ يُرجى اختيار جواب أولًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">جارٍ إعداد الورقة…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">لم تُعطَ ورقة. قيلت المعلومات شفهيًا بدلًا منها.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">بلا ورقة.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">عادي</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">الرقم فقط</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">«الرقم فقط» يطبع رقم هاتف وأوقاتًا، بلا اسم خدمة.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">صورة الورقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">هل أخذها إلى البيت آمن؟</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">حفظ كملف</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">حفظ الورقة</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">تم الحفظ. قد يفتح هذا الملف آخرون يستخدمون هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ورقة معلومات</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">طُبعت الورقة.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">عرض مكبّر للتصوير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">الحجم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">الشاشة مخفية.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">عرض تجريبي. كل من هنا من الخيال.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">جارٍ القفل…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">لغة النافذة الآن: {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">عنوان الخادم: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">صالح لاستخدام واحد، حتى {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">طباعة ورقة الدعوة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">الرمز لـ {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">من لديه هذا الرمز يستطيع الانضمام مكان صاحبه. يُرجى تسليمه باليد أو قراءته عبر الهاتف، وعدم إرساله بالبريد الإلكتروني. لن يُعرض مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>ولا شيء آخر من هذا النوع.</numerusform>
            <numerusform>وواحد آخر من هذا النوع.</numerusform>
            <numerusform>واثنان آخران من هذا النوع.</numerusform>
            <numerusform>و{0} أخرى من هذا النوع.</numerusform>
            <numerusform>و{0} أخرى من هذا النوع.</numerusform>
            <numerusform>و{0} أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">تم. {0}: {1}، {2}، {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">الصف {0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">الصف {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>لم يُضَف أي لقاء</numerusform>
            <numerusform>أُضيف لقاء واحد</numerusform>
            <numerusform>أُضيف لقاءان</numerusform>
            <numerusform>أُضيفت {0} لقاءات</numerusform>
            <numerusform>أُضيف {0} لقاءً</numerusform>
            <numerusform>أُضيف {0} لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>لا لقاءات لأشخاص معروفين</numerusform>
            <numerusform>لقاء واحد لأشخاص معروفين</numerusform>
            <numerusform>لقاءان لأشخاص معروفين</numerusform>
            <numerusform>{0} لقاءات لأشخاص معروفين</numerusform>
            <numerusform>{0} لقاءً لأشخاص معروفين</numerusform>
            <numerusform>{0} لقاء لأشخاص معروفين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك {0}</numerusform>
            <numerusform>تُرك {0}</numerusform>
            <numerusform>تُرك {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>لم يُضَف أي شخص</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف {0} أشخاص</numerusform>
            <numerusform>أُضيف {0} شخصًا</numerusform>
            <numerusform>أُضيف {0} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>لا توجد صفوف قد تخص شخصًا معروفًا بكتابة أخرى.</numerusform>
            <numerusform>قد يخص صف واحد شخصًا معروفًا بكتابة أخرى. يُرجى البحث عنه في صفحة «المستفيدون»: يمكن هناك جمع سجلين.</numerusform>
            <numerusform>قد يخص صفان أشخاصًا معروفين بكتابة أخرى. يُرجى البحث عنهم في صفحة «المستفيدون»: يمكن هناك جمع سجلين.</numerusform>
            <numerusform>قد تخص {0} صفوف أشخاصًا معروفين بكتابة أخرى. يُرجى البحث عنهم في صفحة «المستفيدون»: يمكن هناك جمع سجلين.</numerusform>
            <numerusform>قد يخص {0} صفًا أشخاصًا معروفين بكتابة أخرى. يُرجى البحث عنهم في صفحة «المستفيدون»: يمكن هناك جمع سجلين.</numerusform>
            <numerusform>قد يخص {0} صف أشخاصًا معروفين بكتابة أخرى. يُرجى البحث عنهم في صفحة «المستفيدون»: يمكن هناك جمع سجلين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>لم يُقرأ أي صف</numerusform>
            <numerusform>قُرئ صف واحد</numerusform>
            <numerusform>قُرئ صفان</numerusform>
            <numerusform>قُرئت {0} صفوف</numerusform>
            <numerusform>قُرئ {0} صفًا</numerusform>
            <numerusform>قُرئ {0} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>لم يكن هنا شيء منها</numerusform>
            <numerusform>واحد كان هنا من قبل</numerusform>
            <numerusform>اثنان كانا هنا من قبل</numerusform>
            <numerusform>{0} كانت هنا من قبل</numerusform>
            <numerusform>{0} كانت هنا من قبل</numerusform>
            <numerusform>{0} كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}، {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} من {0}…</numerusform>
            <numerusform>{1} من صف واحد…</numerusform>
            <numerusform>{1} من صفين…</numerusform>
            <numerusform>{1} من {0} صفوف…</numerusform>
            <numerusform>{1} من {0} صفًا…</numerusform>
            <numerusform>{1} من {0} صف…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">كل شيء يبقى على هذا الحاسوب. إذا كان فريقك يستخدم Signpost على حواسيب أخرى أيضًا، فيمكن إبقاؤها متوافقة.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">جارٍ التبادل مع الفريق: {0} من نحو {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">جارٍ التبادل مع الفريق…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">الانضمام إلى فريق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">جارٍ التحقق…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">لا، تبقى في الوقت الحالي</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">هل تُحذف سجلات كثيرة هنا؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">إيقاف التبادل</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">جارٍ الإيقاف… يبقى ما تم تبادله حتى الآن.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">تبادل الآن</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">يطلب خادم الفريق من هذا الحاسوب حذف سجلات كثيرة دفعة واحدة. لم يُحذف شيء بعد. يُرجى سؤال المنسّق هل هذا صحيح: ما يُحذف هنا لا يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">هذا الحاسوب يعمل وحده.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">نعم، تُحذف هنا أيضًا</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">آخر تبادل كامل مع الفريق: {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">ملاحظات الفريق ما زالت تصل.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">ملاحظات الفريق ما زالت تصل: {0} من نحو {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">ساعة هذا الحاسوب متقدمة بمقدار {0}. يُرجى ضبطها.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">ساعة هذا الحاسوب متأخرة بمقدار {0}. يُرجى ضبطها.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">اكتمل التبادل. أُرسل: {0}. وصل: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">ما أرسله الفريق لم يمكن كتابته على هذا القرص. لم يضع شيء: سيُطلب من جديد. يُرجى إفساح مكان على القرص، أو التأكد من أنه موصول.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} يُرجى مراجعة صفحة «التبادل» (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>منذ اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{0} أيام</numerusform>
            <numerusform>{0} يومًا</numerusform>
            <numerusform>{0} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>لا مدخلات لها صيغتان.</numerusform>
            <numerusform>مدخل واحد له صيغتان.</numerusform>
            <numerusform>مدخلان لكل منهما صيغتان.</numerusform>
            <numerusform>{0} مدخلات لكل منها صيغتان.</numerusform>
            <numerusform>{0} مدخلًا لكل منها صيغتان.</numerusform>
            <numerusform>{0} مدخل لكل منها صيغتان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>{0} ساعات</numerusform>
            <numerusform>{0} ساعة</numerusform>
            <numerusform>{0} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>{0} دقائق</numerusform>
            <numerusform>{0} دقيقة</numerusform>
            <numerusform>{0} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} في {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>لا شيء بانتظار الإرسال.</numerusform>
            <numerusform>واحد بانتظار الإرسال.</numerusform>
            <numerusform>اثنان بانتظار الإرسال.</numerusform>
            <numerusform>{0} بانتظار الإرسال.</numerusform>
            <numerusform>{0} بانتظار الإرسال.</numerusform>
            <numerusform>{0} بانتظار الإرسال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">هل هذا خادمنا حقًا؟</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">عدة حواسيب لمنظمة واحدة، متوافقة عبر خادم.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">الفريق والحواسيب</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">الفريق نفسه</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">خادم الفريق</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">كلمات للمقارنة عبر الهاتف</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">جلب اللقاءات والأشخاص التي حفظها فريق في جدول. يُحسب حساب كل صف؛ وجلب الملف نفسه من جديد لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">جلبها</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">يُرجى اختيار ملف أولًا.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">اختيار جدول</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">ملف (CSV أو XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">عرض محتواه</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">المنسّق وحده يستطيع جلب الجداول.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">جداول الفرق</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">عمودان كلاهما «{0}». يُرجى اختيار غيره لأحدهما.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>لا صفوف. ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة.</numerusform>
            <numerusform>صف واحد. ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة.</numerusform>
            <numerusform>صفان. ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة.</numerusform>
            <numerusform>{0} صفوف. ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة.</numerusform>
            <numerusform>{0} صفًا. ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة.</numerusform>
            <numerusform>{0} صف. ما معنى كل عمود؟ يُرجى النظر إلى الأمثلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">لا شيء مكتوب هنا بالإنجليزية.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">تغيّر النص الإنجليزي منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">يستطيع الصيدلي علاج ألم الأذن، والتهاب الحلق، والتهاب الجيوب الأنفية، والهربس النطاقي (الحزام الناري)، والقوباء، ولدغات الحشرات الملتهبة، والتهابات البول البسيطة عند النساء، من دون موعد لدى طبيب عام (GP). توجد حدود للعمر.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">لا يلزم المستأجر أن يغادر في التاريخ المكتوب في إشعار المالك. يُرجى طلب المشورة قبل المغادرة: فالمغادرة المبكرة قد تعني مساعدة أقل من البلدية.</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">كل بالغ يرعى شخصًا بلا أجر يستطيع أن يطلب من البلدية تقييم احتياجات مقدّم الرعاية (carer&apos;s assessment). التقييم يخص احتياجات مقدّم الرعاية نفسه، وهو مجاني.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">نظام Breathing Space (مهلة الديون) يوقف معظم الفوائد ومأموري الحجز مدة تصل إلى 60 يومًا. لا يستطيع تقديم الطلب إلا مستشار ديون.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">أطفال الوالدين الذين لا حق لهم في اللجوء إلى الأموال العامة (no recourse to public funds) يمكنهم الحصول على وجبات مدرسية مجانية إذا كان دخل الأسرة منخفضًا.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">ليلًا ونهارًا: يُرجى الاتصال بالرقم 111 واختيار خدمة الصحة النفسية (2). إذا كانت حياة في خطر، يجب الاتصال بالرقم 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">إذا رفضت عيادة طبيب عام (GP) تسجيل شخص، فعليها أن تذكر السبب كتابةً.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">معظم المستأجرين لا يمكن إخراجهم إلا على يد مأموري المحكمة. تغيير الأقفال أو إخراج شخص بالقوة من دون أمر محكمة جريمة.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">علاج الأسنان لدى NHS مجاني لمن عمره أقل من 18 سنة، وأثناء الحمل ولمدة 12 شهرًا بعد الولادة، ومع بعض الإعانات. يُرجى التأكد قبل بدء العلاج.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">فحص النظر لدى NHS مجاني لمن عمره 60 سنة فأكثر، أو أقل من 16، ولمن لديه السكري أو الزرق (الغلوكوما)، ومع بعض الإعانات.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">لا عنوان ثابت؟ يمكن التسجيل لدى طبيب عام (GP) بعنوان مؤقت أو بعنوان العيادة.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">الدخل منخفض؟ استمارة HC1 قد تأتي بمساعدة في تكاليف NHS، حتى بلا إعانات. وشهادة HC2 تعطي المساعدة كاملة.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">لا يجوز تقديم المشورة في شؤون الهجرة إلا للمستشارين المسجّلين والمحامين (solicitors أو barristers). يُرجى التحقق من الاسم في قائمة الحكومة قبل دفع أي مبلغ.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">من عمره 18 سنة فأكثر يستطيع التوجه بنفسه إلى علاجات الكلام لدى NHS (NHS Talking Therapies). لا حاجة إلى رسالة من طبيب عام (GP).</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">الحمل أو طفل عمره أقل من 4 سنوات، مع بعض الإعانات: بطاقة Healthy Start تدفع ثمن الحليب والفواكه والخضروات. والحامل التي عمرها أقل من 18 سنة: لا تلزم إعانات.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">رُفض طلب PIP؟ يمكن طلب إعادة النظر الإلزامية (mandatory reconsideration) خلال شهر واحد من تاريخ الرسالة.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">زيارة الطبيب العام (GP) مجانية للجميع في إنجلترا، مهما كان وضع الهجرة. رعاية المستشفى قد تكون بأجر: يُرجى طلب المشورة أولًا.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">من أصبح بلا مأوى بسبب العنف المنزلي له دائمًا أولوية في السكن (priority need). ولا يجوز للبلدية أن تطلب دليلًا قبل أن تساعد.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">تحجز NHS المترجمين وتدفع أجرهم. يُرجى طلب ذلك عند الحجز. ولا ينبغي أن يترجم الأطفال.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">الدفعة الأولى من Universal Credit تستغرق نحو 5 أسابيع. السلفة قرض بلا فائدة: تُسدَّد من الدفعات اللاحقة.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">لا يلزم إثبات عنوان ولا هوية للتسجيل لدى طبيب عام (GP). ووضع الهجرة لا يهم.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">مفتاح Enter للمتابعة</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">بكلمات الشخص، مثلًا: طبيب أسنان</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">لا أحد ينتظر. يمكن وضع علامة على شخص بـ Ctrl+M أثناء الحديث.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">لا أحد اليوم بعد. يُرجى كتابة ما يحتاجه أول شخص، مثل طبيب أسنان.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>ملاحظات لك بصفتك مسؤول الحماية: لا شيء لم يُفتح</numerusform>
            <numerusform>ملاحظات لك بصفتك مسؤول الحماية: واحدة لم تُفتح بعد</numerusform>
            <numerusform>ملاحظات لك بصفتك مسؤول الحماية: اثنتان لم تُفتحا بعد</numerusform>
            <numerusform>ملاحظات لك بصفتك مسؤول الحماية: {0} لم تُفتح بعد</numerusform>
            <numerusform>ملاحظات لك بصفتك مسؤول الحماية: {0} لم تُفتح بعد</numerusform>
            <numerusform>ملاحظات لك بصفتك مسؤول الحماية: {0} لم تُفتح بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">لا شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">فتح القائمة</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">لقاءات اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">اليوم، {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">غير مكتمل</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">ماذا يحتاج هذا الشخص؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} لاحقًا</numerusform>
            <numerusform>{0} لاحقًا</numerusform>
            <numerusform>{0} لاحقًا</numerusform>
            <numerusform>{0} لاحقًا</numerusform>
            <numerusform>{0} لاحقًا</numerusform>
            <numerusform>{0} لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} متأخر</numerusform>
            <numerusform>{0} متأخر</numerusform>
            <numerusform>{0} متأخر</numerusform>
            <numerusform>{0} متأخر</numerusform>
            <numerusform>{0} متأخر</numerusform>
            <numerusform>{0} متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} اليوم</numerusform>
            <numerusform>{0} اليوم</numerusform>
            <numerusform>{0} اليوم</numerusform>
            <numerusform>{0} اليوم</numerusform>
            <numerusform>{0} اليوم</numerusform>
            <numerusform>{0} اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} عاجل</numerusform>
            <numerusform>{0} عاجل</numerusform>
            <numerusform>{0} عاجل</numerusform>
            <numerusform>{0} عاجل</numerusform>
            <numerusform>{0} عاجل</numerusform>
            <numerusform>{0} عاجل</numerusform>
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
        <translation type="unfinished">1. حزم لرحلة USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. نقل ملف…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. فك الحزمة…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">حزمه زميل على ذاكرة محمولة. الملف مقفل: لا يمكنك قراءة شيء فيه، وهو لا يقرأ شيئًا هنا. نقله مرتين أو متأخرًا لا يضر شيئًا.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">عنوان الخادم، للنقل</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">تم النقل. يُرجى إعادة الذاكرة المحمولة إلى حيث حُزم الملف، وفك الحزمة هناك.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">نقل ملف لزميل بلا إنترنت</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">نقل ملف…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">بلا إنترنت لأيام؟ رحلة USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">حزم ما ينتظر على ذاكرة محمولة، ونقله عبر أي حاسوب متصل بالإنترنت، وفك حزمة الجواب هنا. الملف مقفل: من ينقله لا يستطيع قراءة شيء. ونقله مرتين أو متأخرًا لا يضر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>تم الحزم، ولا سجلات فيه. يُرجى أخذ الذاكرة المحمولة إلى حاسوب متصل بالإنترنت، ونقل الملف هناك.</numerusform>
            <numerusform>تم حزم سجل واحد. يُرجى أخذ الذاكرة المحمولة إلى حاسوب متصل بالإنترنت، ونقل الملف هناك.</numerusform>
            <numerusform>تم حزم سجلين. يُرجى أخذ الذاكرة المحمولة إلى حاسوب متصل بالإنترنت، ونقل الملف هناك.</numerusform>
            <numerusform>تم حزم {0} سجلات. يُرجى أخذ الذاكرة المحمولة إلى حاسوب متصل بالإنترنت، ونقل الملف هناك.</numerusform>
            <numerusform>تم حزم {0} سجلًا. يُرجى أخذ الذاكرة المحمولة إلى حاسوب متصل بالإنترنت، ونقل الملف هناك.</numerusform>
            <numerusform>تم حزم {0} سجل. يُرجى أخذ الذاكرة المحمولة إلى حاسوب متصل بالإنترنت، ونقل الملف هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">يُرجى كتابة عنوان خادم الفريق.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">يطلب هذا الملف حذف سجلات كثيرة هنا. لم يُحذف شيء. يُرجى سؤال المنسّق هل هذا صحيح.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">فك الحزمة، وحذفها هنا أيضًا</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">أين يوضع الملف؟</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">أي ملف عاد؟</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">أي ملف سيُنقل؟</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">آخر نسخة احتياطية: {0}، لم تُفحص.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">آخر نسخة احتياطية: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">مقفل، لكن القرص لم يقبل المزيد. كلماتك محفوظة إلى أن يُغلق Signpost. يُرجى إفساح مكان، ثم فتح القفل والضغط على Ctrl+S.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">مقفل. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">حُفظ على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">لم يمكن قراءة قائمة الخدمات، فهي فارغة الآن. لم يضع شيء عن الأشخاص. يُرجى الطلب من المنسّق أن يجلبها من جديد: الإعدادات، دليل الخدمات.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">وضع جانبًا</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">لم يكتمل هذا ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">خطر الآن؟</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">لم يُحدَّد بعد</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">مساعدة عاجلة</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">مدخلات لها صيغتان</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">أو كتابة ما هو صحيح</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">يُرجى كتابة ما هو صحيح.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">حُسم الأمر. تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">الصيغة الأخرى</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">غيّر شخصان الشيء نفسه وهما غير متصلين. لم يضع شيء: يُرجى النظر إلى الصيغتين والاختيار.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">صيغتان</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">تم التراجع. الصيغتان هنا من جديد.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">إلى حين الاختيار، تظهر الصيغة الأكثر أمانًا حيثما ظهر رقم الهاتف.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">استخدام ما كتبته</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">المستخدمة الآن</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: ماذا حدث؟   {0}: صفحة الشخص</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">لاحقًا {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">السهم الأيسر</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">لي</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">بلا موعد {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">لا أحد ينتظر الفريق. يمكن رؤية «الكل».</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">لا أحد ينتظرك. يمكن رؤية «الفريق» و«الكل».</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">لا أحد ينتظر. يمكن وضع علامة على شخص بـ Ctrl+M أثناء الحديث.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">متأخر {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">السهم الأيمن</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">اليوم {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">عاجل {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">لمن</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">ملاحظة (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">نعرف الآن من هذا الشخص</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">فتح صفحة {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">حتى الآن</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">ماذا حدث؟</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">ما تم حتى الآن: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">لم تكتمل هذه الملاحظة. يمكنك المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>لم تُجرَ محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>{0} محاولات</numerusform>
            <numerusform>{0} محاولة</numerusform>
            <numerusform>{0} محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">الانتظار: {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">مع {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">هل هذا شخص نعرفه؟</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">مستفيد جديد «{0}»</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">لم يُذكر اسم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">بلا اسم</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. يرون ما يُحفظ هنا.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">اللغة المراد تصحيحها</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">إنشاء جدول للتصحيح</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">إنشاء جدول للتصحيح…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">يمكن لمن يتحدث هذه اللغة أن يصحح كلماتها في جدول. وعندئذ تظهر كلماته على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">إدخال التصحيحات</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">إدخال التصحيحات…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">الجدول جاهز. يُرجى كتابة ما يجب أن يظهر تحت «correction»، واسم تحت «reviewed_by». ثم إدخاله هنا.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. تغيّر: {1}. تأكّد: {2}. تظهر عند فتح Signpost في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111، ثم 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">الرمز من 7 مجموعات، في كل منها 5 حروف وأرقام. لم يضع شيء.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">عمود رُبط بشيء لا يعرفه Signpost.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">يمكن أن تذكر الموافقة: {0}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">توجد نسخة مشتركة مع {0} في {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">عمود مربوط ليس في هذا الملف. يُرجى ربط الأعمدة من جديد.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">أحد الاحتياجات طويل جدًا. يُرجى ألا يتجاوز 500 حرف؛ الملاحظات تتسع لأكثر.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">هذه الملفات من إصدار أحدث من Signpost. لم يتغير شيء. لفتحها يلزم تثبيت الإصدار الأحدث على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">لا يمكن حفظ خدمة بلا اسم. يُرجى إزالتها ثم إضافتها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>أحد النصوص طويل جدًا. يُرجى ألا يتجاوز كل منها الحد.</numerusform>
            <numerusform>أحد النصوص طويل جدًا. يُرجى ألا يتجاوز كل منها حرفًا واحدًا.</numerusform>
            <numerusform>أحد النصوص طويل جدًا. يُرجى ألا يتجاوز كل منها حرفين.</numerusform>
            <numerusform>أحد النصوص طويل جدًا. يُرجى ألا يتجاوز كل منها {0} أحرف.</numerusform>
            <numerusform>أحد النصوص طويل جدًا. يُرجى ألا يتجاوز كل منها {0} حرفًا.</numerusform>
            <numerusform>أحد النصوص طويل جدًا. يُرجى ألا يتجاوز كل منها {0} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">امرأة يؤذيها أو يهددها أو يتحكم فيها شريك أو شريك سابق أو أحد من العائلة، أو لديك قلق عليها. مجاني، ليلًا ونهارًا. تديره منظمة Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">سهولة الدخول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>العمر {0} فما فوق</numerusform>
            <numerusform>العمر {0} فما فوق</numerusform>
            <numerusform>العمر {0} فما فوق</numerusform>
            <numerusform>العمر {0} فما فوق</numerusform>
            <numerusform>العمر {0} فما فوق</numerusform>
            <numerusform>العمر {0} فما فوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>العمر من {1} إلى {0}</numerusform>
            <numerusform>العمر من {1} إلى {0}</numerusform>
            <numerusform>العمر من {1} إلى {0}</numerusform>
            <numerusform>العمر من {1} إلى {0}</numerusform>
            <numerusform>العمر من {1} إلى {0}</numerusform>
            <numerusform>العمر من {1} إلى {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و{0} أخرى.</numerusform>
            <numerusform>و{0} أخرى.</numerusform>
            <numerusform>و{0} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">سبب آخر، مدوَّن في مكان آخر.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">يجيب خادم آخر عند عنوان الفريق، لذلك لم يُرسل إليه شيء. {0} يُرجى إخبار المنسّق.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">المنطقة المشمولة</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">يُرجى السؤال قبل الاتصال.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">لا يجيب أي خادم Signpost عند عنوان الفريق. {0} يُرجى سؤال المنسّق هل تغيّر العنوان.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">لا يجيب أي خادم Signpost عند هذا العنوان. {0} يُرجى النظر إلى العنوان من جديد.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">الميلاد: يُرجى كتابة سنة مثل 1984، أو «about 1984» إن كانت تقديرية، أو تاريخ كامل مثل 17/3/1984. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">شهادة محو</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">تم التحقق {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">يُرجى اختيار لغة غير الإنجليزية.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">يُرجى اختيار عبارة مرور لا يعرفها أحد غيرك. ثم تُطبع ورقة الاستعادة التي تظهر بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">يُرجى اختيار اسم لملف جديد. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">يُرجى اختيار سبب محو هذا الشخص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">مغلق الآن. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">مغلق حينها. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">اللقاءات</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">تاريخ الميلاد: يُرجى كتابة سنة، مثل 1984، أو تاريخ كامل. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">تاريخ اللقاء</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">اليوم {0} من كل شهر</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">الأيام غير معروفة</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">الموعد</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">يُمنع تصويرها أو إرسالها بالبريد الإلكتروني أو حفظها على حاسوب.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">يُمنع الاتصال.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">يُمنع إرسال رسائل نصية.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">الطوارئ: الإسعاف، الشرطة، الإطفاء</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">فارغ، لكن يوجد سبب أو تاريخ. اعتُبر نعم.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">تُحذف النسخ المشفّرة التي صُنعت من قبل في موعد أقصاه {0}. وإذا أُعيدت نسخة قبل ذلك يُزال منها هذا الشخص فورًا.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">مشفّر، ويمكن قراءة كل صفحة.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">مدخلات «بحاجة إلى مزيد من المساعدة»</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">ما مُحي نهائيًا على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">تاريخ المحو {0}، بواسطة {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">كل يوم</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">كل شيء محفوظ على هذا الحاسوب وسيُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">حقول لها صيغتان</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">يوم {0} الخامس من الشهر</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">الاسم الأول</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">يوم {0} الأول من الشهر</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>حرصًا على الأمان، يُرجى الانتظار لحظة. ملاحظاتك محفوظة.</numerusform>
            <numerusform>حرصًا على الأمان، يُرجى الانتظار ثانية واحدة. ملاحظاتك محفوظة.</numerusform>
            <numerusform>حرصًا على الأمان، يُرجى الانتظار ثانيتين. ملاحظاتك محفوظة.</numerusform>
            <numerusform>حرصًا على الأمان، يُرجى الانتظار {0} ثوانٍ. ملاحظاتك محفوظة.</numerusform>
            <numerusform>حرصًا على الأمان، يُرجى الانتظار {0} ثانية. ملاحظاتك محفوظة.</numerusform>
            <numerusform>حرصًا على الأمان، يُرجى الانتظار {0} ثانية. ملاحظاتك محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">إلى: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">يوم {0} الرابع من الشهر</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">مجاني</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">طوارئ الغاز</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">كيف نجد هذا الشخص من جديد؟</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">متى؟ يُرجى اختيار عاجل أو قريبًا أو عادي.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">كيفية الحصول على المساعدة هناك</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">درجة الاستعجال</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">في ورقة العمل «{0}» ينقص العمود «{1}».</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">يلزم مترجم</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">تعريف مباشر</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">هل هذا شخص نعرفه؟</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">ما كان ينبغي أن يُكتب أصلًا.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">انضمام إلى الفريق</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">نوع المساعدة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">أُضيفت لغات إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">اللغات: يُرجى اختيار 20 على الأكثر.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">آخر تحقق</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">يوم {0} الأخير من الشهر</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">خط العرض</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">ترك رسالة فقط.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">يُمنع ترك رسائل.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">روابط بين الأشخاص واللقاءات</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">مدرجة بالحالة {0}، يُرجى الاتصال أولًا</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">خط الطول</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">تاريخ الإعداد: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">يُرجى ربط عمود واحد على الأقل: اسم أو رقم مرجعي أو احتياج أو ملاحظة.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">قد لا تشمل هذا العنوان: يُرجى السؤال</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">يمكن {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">أزمة صحة نفسية</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">الدقائق: يُرجى كتابة رقم من 0 إلى 1440، أو تركها فارغة.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">يوجد أكثر من مشروع بهذا الاسم. لم يتغير شيء. يُرجى كتابة معرّفه (id).</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">خدمة NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">اسم الخدمة</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">الخط الوطني لمساعدة ضحايا العنف المنزلي</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">الاحتياجات</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">بحاجة إلى مزيد من المساعدة</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">لا اتصال بخادم الفريق. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">يُمنع إرسال رسائل بالبريد.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">بلا اسم</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">بلا اسم: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">لا يمكن مشاركة أحد في هذا المشروع الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">لا تُشارَك بيانات أحد بلا موافقته. يُرجى سؤال الشخص أولًا، وذكر كيف وافق.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">لا أحد بهذا الاسم يستخدم Signpost على هذا الحاسوب. يُرجى اختيار اسم من القائمة.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">لم يُجلب: لا شخص فيه ولا احتياج ولا ملاحظة.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">لم يُجلب: مُحي هذا من قبل. إذا جاء هذا الشخص مرة أخرى، فأضِفه كشخص جديد.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">لم يتم التحقق منذ {0}. يُرجى الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">غير معروف هل تعمل في هذا اليوم، يُرجى الاتصال أولًا</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">غير معروف متى كان آخر تحقق. يُرجى الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">غير معروف، يُرجى السؤال</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">لم يُحفظ بعد: تعذّرت الكتابة على القرص. كلماتك ما زالت هنا. يُرجى التأكد من أن القرص موصول، ثم الضغط على Ctrl+S.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">لم يُحفظ بعد: القرص ممتلئ. كلماتك ما زالت هنا. يُرجى إفساح مكان، ثم الضغط على Ctrl+S.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">يختلف عمّا سبق لهذا الشخص. حُفظ مع الصف.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">الملاحظات والاحتياجات المفتوحة تخص اللقاءات: وهي أيضًا تحتاج إلى موافقة.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">أحدهما مشترك مع منظمة أخرى، والآخر ليس كذلك. لا يمكن جمعهما. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">أحد أيام {0} في الشهر</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">المنسّق وحده يستطيع بدء الفريق. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع إضافة مسؤول آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع دعوة مسؤول آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع إنشاء ورقة استعادة جديدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع فتح هذه الملاحظات. وهي محفوظة بأمان.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">مسؤول الحماية وحده يستطيع قراءة هذه الملاحظة. وهي محفوظة بأمان.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">لا يمكن الاستيراد إلا من عناوين http وhttps. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">لا يستطيع إزالة هذا الاسم إلا من أعطاه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">لا يستطيع التراجع عن هذا إلا من حفظه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">يُرجى فتح Signpost على حاسوبك. في الصفحة الأولى يُختار «انضمام». وإذا كان العمل حتى الآن في Signpost بلا فريق، فمن الإعدادات، «الفريق والحواسيب»: يبقى كل ما لديك.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">مفتوح الآن حتى {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">مفتوح حينها حتى {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">أوقات العمل</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">أوقات العمل غير معروفة، يُرجى الاتصال أولًا</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">يفتح اليوم {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">يفتح {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">يفتح {0}، ووقت الإغلاق غير معروف</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">المنظمة: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">مسؤول الحماية لدينا</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">صفحات الشخص</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">لا يمكن قراءة جزء من ملف Signpost على هذا الحاسوب. وُضع جانبًا ولم يُستبدل شيء. لا توجد بعد نسخة احتياطية للرجوع إليها. يُرجى طلب المساعدة ممن يعتني بـ Signpost.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">لا يمكن قراءة جزء من ملف Signpost على هذا الحاسوب. وُضع جانبًا ولم يُستبدل شيء. يمكنك الرجوع إلى نسخة {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">لا يمكن قراءة جزء من ملف Signpost على هذا الحاسوب. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">ما زال أشخاص من عندكم مشتركين في هذا المشروع، أو شيء منه ينتظر الإرسال. لم يتغير شيء. يُرجى استعادتهم والتبادل أولًا، أو القول إن النسخ تبقى.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">الهاتف غير معروف</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">يُرجى اختيار دور واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>يُرجى اختيار أحرف على الأقل. بضع كلمات معًا خيار جيد.</numerusform>
            <numerusform>يُرجى اختيار حرف واحد على الأقل. بضع كلمات معًا خيار جيد.</numerusform>
            <numerusform>يُرجى اختيار حرفين على الأقل. بضع كلمات معًا خيار جيد.</numerusform>
            <numerusform>يُرجى اختيار {0} أحرف على الأقل. بضع كلمات معًا خيار جيد.</numerusform>
            <numerusform>يُرجى اختيار {0} حرفًا على الأقل. بضع كلمات معًا خيار جيد.</numerusform>
            <numerusform>يُرجى اختيار {0} حرف على الأقل. بضع كلمات معًا خيار جيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">يُرجى ألا يتجاوز الغرض 500 حرف.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">يُرجى ألا يتجاوز السبب 200 حرف، وكيفية إيجاد الشخص 500 حرف.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">يُرجى النظر من جديد إلى المجموعة {0}. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">يُرجى كتابة اسم لشاشة القفل.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">يُرجى كتابة اسم منظمتك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">يُرجى كتابة اسم منظمتك.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">يُرجى كتابة اسمك كما ينبغي أن يظهر على شاشة القفل.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">الرمز البريدي</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">تفضيل عدم الإجابة عن طريقة التواصل.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">توضع هذه الورقة في ظرف مغلق، في مكان مقفل، بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">الرقم المرجعي</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">الرقم المرجعي للشخص أو رقمه</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">يُرجى الاتصال أولًا</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">الاتصال فقط.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">يُرجى الاتصال بمن أعطاك هذه القصاصة ومقارنة الكلمات: في الإعدادات، «الأشخاص»، زر «كلمات للمقارنة عبر الهاتف». الكلمات نفسها على الحاسوبين.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">يُرجى الاتصال للسؤال متى يفتح</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">الأدوار هي: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">لا يمكن قراءة الصف {0}: ربما تنقص فيه علامة اقتباس.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">في الصف {0} خلية فيها أكثر من 32,767 حرفًا.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">في الصف {0} أكثر من 200 عمود. هل هذا هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">تعمل في هذا اليوم، والأوقات غير معروفة. يُرجى الاتصال أولًا</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">لم يُسأل عن التواصل الآمن. يُرجى السؤال قبل الاتصال.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">السامريون (Samaritans)</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">يُرجى ذكر كيف قُدّمت كل خدمة: شفهيًا أو ورقة معلومات أو تعريف مباشر أو إحالة.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">ملاحظات مختومة</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">يوم {0} قبل الأخير من الشهر</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">يوم {0} الثاني من الشهر</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">الخدمة المقدَّمة</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">الخدمات المقدَّمة</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">عدة أشخاص لهم هذا الاسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">عدة أشخاص يستخدمون ملف التعريف هذا، والرمز يُدخلك وحدك. يُرجى استخدامه مع مجلد فارغ، أو إزالة الآخرين أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">عدة أشخاص يستخدمون ملف التعريف هذا. يُرجى ذكر من أنت.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">مشترك مع منظمة أخرى</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">مشترك مع {0} في {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ورقة معلومات</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">ورقة العمل «{0}»، الصف {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">ورقة العمل «{0}»، الصف {1}: خلية طويلة جدًا.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">ورقة العمل «{0}»، الصف {1}: لا يمكن قراءة صيغة حسابية.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">ورقة العمل «{0}»، الصف {1}: هذا ليس نصًا.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">لا يستطيع Signpost إبقاء هذا الملف سريًا على هذا الحاسوب، لذلك لم يفتحه. لم يتغير شيء. يُرجى طلب المساعدة ممن ثبّت Signpost.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">لا يستطيع Signpost قراءة الصيغة {0}. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost مفتوح بالفعل على هذا الحاسوب. لم يتغير شيء. يُرجى الانتقال إلى النافذة المفتوحة، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost مقفل. ما كتبته محفوظ. يُرجى فتح القفل للمتابعة.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">لا يُسمح لـ Signpost بالكتابة في هذا المجلد، لذلك لم يمكن حفظ شيء. لم يتغير شيء. يُرجى نقل المجلد إلى مكان يُسمح لك بالكتابة فيه، أو طلب الإذن.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">لا يُسمح لـ Signpost بالكتابة هناك. لم يضع شيء. لبعض الذاكرات المحمولة مفتاح صغير يقفلها. يُرجى فتحه أو اختيار مكان آخر، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">تحتفظ بعض الأقراص بآثار الملفات المحذوفة لبعض الوقت. لا يستطيع Signpost إزالتها.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">غيّر شخص ما هذا منذ ذلك الحين. لم يتغير شيء من جهتك. يُرجى النظر إليه من جديد.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">حزم هذا الملف شخص آخر يستخدم هذا الحاسوب. لم يتغير شيء. يُرجى الطلب منه أن يفتح قفل Signpost ويفك الحزمة.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">حسم شخص ما هذا بالفعل، أو لم يعد السجل موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">يوجد شخص بهذا الاسم يستخدم Signpost بالفعل. يُرجى إضافة حرف أول.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">شخص لا يستطيع الاحتمال، أو قد يؤذي نفسه، أو يسمع أو يرى أشياء لا يسمعها أو يراها الآخرون. يُرجى الاتصال بالرقم 111 واختيار خدمة الصحة النفسية (2). ليلًا ونهارًا، لكل الأعمار. إذا كانت حياة في خطر، يجب الاتصال بالرقم 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">شخص يحتاج إلى مساعدة طبية الآن، لكنها ليست مسألة حياة أو موت. مجاني، ليلًا ونهارًا. يُرجى طلب مترجم.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">شخص يشم رائحة غاز، أو يدق جهاز إنذار أول أكسيد الكربون. يجب فتح النوافذ، وعدم لمس أي مفتاح كهربائي، والخروج، ثم الاتصال. مجاني، ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">شخص يريد التحدث إلى إنسان يستمع. مجاني، ليلًا ونهارًا. لا يظهر في فاتورة الهاتف.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">حياة شخص في خطر، أو شخص مصاب إصابة بالغة، أو جريمة تحدث الآن. الكلام غير آمن؟ من هاتف محمول: يُرجى الاتصال بالرقم 999، ثم الضغط على 55 عند الطلب.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">شيء أكبر مما يقبله خادم الفريق. {0} يُرجى إخبار المنسّق.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">شيء كان قد مُحي موجود هنا من جديد. يُرجى إخبار من يساعدك.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">حدث خطأ في Signpost. لم يضع شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">خطوات هذه المدخلات</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">توقف. ما جاء قبله تم استيراده: {0}. لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">توقف. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">يُرجى تمزيق هذه القصاصة. يعمل الرمز مرة واحدة، لحاسوب واحد، وحتى التاريخ المذكور أعلاه.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">رسائل نصية فقط.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">لم يأتِ ذلك اليوم بعد. يُرجى النظر إلى التاريخ من جديد.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">لم يُفتح قفل Signpost بهذا. لم يضع شيء. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">لم ينجح ذلك. لم يضع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>هذا أكثر من {0} من الأشخاص أو الاحتياجات أو الخدمات للقاء واحد.</numerusform>
            <numerusform>هذا أكثر من شخص أو احتياج أو خدمة واحدة للقاء واحد.</numerusform>
            <numerusform>هذا أكثر من شخصين أو احتياجين أو خدمتين للقاء واحد.</numerusform>
            <numerusform>هذا أكثر من {0} أشخاص أو احتياجات أو خدمات للقاء واحد.</numerusform>
            <numerusform>هذا أكثر من {0} شخصًا أو احتياجًا أو خدمة للقاء واحد.</numerusform>
            <numerusform>هذا أكثر من {0} شخص أو احتياج أو خدمة للقاء واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">هذا الشخص ليس في الفريق. يُرجى اختيار شخص آخر، أو الفريق.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">شبكة Wi-Fi هنا تطلب تسجيل الدخول أولًا. يُرجى فتح متصفح الويب وتسجيل الدخول، ثم المحاولة من جديد. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">يجب أن يبدأ عنوان خادم الفريق بـ https://</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">وصل الجواب تالفًا، لذلك لم يُستخدم. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">ساعة هذا الحاسوب خاطئة. يُرجى ضبطها. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">الاتصال بالخادم غير آمن هنا. {0} يُرجى تجربة اتصال آخر.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">الاتصال بخادم الفريق غير آمن هنا، لذلك لم يُرسل شيء. {0} يُرجى تجربة شبكة أخرى، والتأكد من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">انقطع الاتصال في منتصف الطريق. لم يضع شيء. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">انقطع الاتصال في منتصف الطريق. {0} يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">نسخة {0} تُفتح.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">تاريخ الميلاد في المستقبل. تكفي سنة، مثل 1984.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">تاريخ الإبلاغ بكيفية استخدامنا للمعلومات ليس تاريخًا.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">لم يأتِ يوم الموافقة بعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">فات الموعد المحدَّد. يُرجى اختيار اليوم أو بعده.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">توقف العرض التجريبي: لم تفتح النافذة صفحاته.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">لم تعد هذه الخدمة في دليل الخدمات.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">الدليل الذي وصل غير موقَّع من خادم الفريق، لذلك لم يُستخدم. ما هو محفوظ على هذا الحاسوب يبقى كما كان. يُرجى إخبار المنسّق.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">الدليل الذي أرسله خادم الفريق لا يمكن قراءته هنا، لذلك لم يُستخدم. ما هو محفوظ على هذا الحاسوب يبقى كما كان. يُرجى إخبار المنسّق.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">لا يوجد على القرص مكان كافٍ للدليل: يلزم {0} MB. لم يتغير شيء. يُرجى إفساح مكان، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">القرص ممتلئ، لذلك لم يُستورد شيء. لم يضع شيء. يُرجى إفساح مكان، ثم الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">القرص شبه ممتلئ. يُرجى إفساح مكان قريبًا.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">لا يمكن قراءة الملف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">لم يمكن كتابة الملف هناك. لم يضع شيء. هل ما زالت الذاكرة المحمولة موصولة؟ يُرجى وصلها من جديد أو اختيار مكان آخر، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">لم يمكن كتابة الملف هناك. لم يضع شيء. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">الملف كما كان، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">لا يمكن إنشاء المجلد للصور.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">تغيّر ملف المفاتيح في ملف التعريف هذا، لذلك لم يستخدمه Signpost. لم يُستبدل شيء. يمكنك الرجوع إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">آخر نسخة احتياطية من {0}. يُرجى إنشاء واحدة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>الاسم طويل جدًا. يُرجى ألا يتجاوز الحد.</numerusform>
            <numerusform>الاسم طويل جدًا. يُرجى ألا يتجاوز حرفًا واحدًا.</numerusform>
            <numerusform>الاسم طويل جدًا. يُرجى ألا يتجاوز حرفين.</numerusform>
            <numerusform>الاسم طويل جدًا. يُرجى ألا يتجاوز {0} أحرف.</numerusform>
            <numerusform>الاسم طويل جدًا. يُرجى ألا يتجاوز {0} حرفًا.</numerusform>
            <numerusform>الاسم طويل جدًا. يُرجى ألا يتجاوز {0} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">الملاحظة لمسؤول الحماية فارغة. يُرجى كتابة ما يقلقك.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>الملاحظة طويلة جدًا. يُرجى ألا تتجاوز الحد.</numerusform>
            <numerusform>الملاحظة طويلة جدًا. يُرجى ألا تتجاوز حرفًا واحدًا.</numerusform>
            <numerusform>الملاحظة طويلة جدًا. يُرجى ألا تتجاوز حرفين.</numerusform>
            <numerusform>الملاحظة طويلة جدًا. يُرجى ألا تتجاوز {0} أحرف.</numerusform>
            <numerusform>الملاحظة طويلة جدًا. يُرجى ألا تتجاوز {0} حرفًا.</numerusform>
            <numerusform>الملاحظة طويلة جدًا. يُرجى ألا تتجاوز {0} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">كتبت هذا المنظمة الأخرى. يُرجى الطلب منها أن تضع العلامة.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">لم تقبل الطابعة الورقة. لم يضع شيء. يمكن عرضها مكبّرة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">في ورقة الاستعادة {0}، في كل منها {1}. كُتب منها {2} من {3}. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">يطلب الخادم من هذا الحاسوب حذف سجلات كثيرة دفعة واحدة. لم يُحذف شيء. يُرجى سؤال المنسّق هل هذا صحيح، ثم الموافقة عليه في صفحة «التبادل».</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">لا يستطيع الخادم قراءة هذا الملف: فهو لخادم فريق آخر، أو تالف. {0} يُرجى النظر إلى العنوان من جديد، أو طلب ملف جديد.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">لم يتمكن الخادم من قبول الملف. {0} يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">لا يعرف الخادم من حزم هذا الملف: فهو لخادم فريق آخر، أو تغيّر في الطريق. {0} يُرجى النظر إلى العنوان من جديد، أو طلب ملف جديد.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">الخادم مشغول. {0} يُرجى المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">لا يعرف الخادم عرضًا كهذا. لم يتغير شيء. يُرجى الطلب منهم إجراء التبادل أولًا.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">عنوان الخادم</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">في ورقة العمل «{0}» صفوف أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">ورقة العمل «{0}» ناقصة.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">تغيّر الفريق في هذه الأثناء، لذلك لم يأخذ الخادم شيئًا من هذه الرحلة. {0} يُرجى حزم ملف جديد ونقله مرة أخرى.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">لا يوجد حاسوب كهذا في الفريق. لم يتغير شيء. يُرجى النظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">يُبلَّغ خادم الفريق والحواسيب الأخرى في التبادل القادم. عندها يمحو كل منها سجلاته.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">لم يقبل خادم الفريق ما أُرسل. {0} يُرجى إخبار المنسّق.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">في خادم الفريق عطل. سيحاول Signpost من جديد تلقائيًا. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">ليس لدى خادم الفريق دليل خدمات بعد. ما هو محفوظ على هذا الحاسوب يبقى.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">خادم الفريق مشغول. سيحاول Signpost من جديد تلقائيًا. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">يحتاج خادم الفريق إلى إصدار أحدث من Signpost. {0} يُرجى تثبيته حين يمكنك ذلك.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">لم يعد خادم الفريق يسمح بدخول هذا الاسم أو هذا الحاسوب. ما لم يُرسل بعد يبقى على هذا الحاسوب. يُرجى سؤال المنسّق.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">استُعيد خادم الفريق من نسخة احتياطية. يقارن Signpost معه الآن. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">وقت اللقاء بلا منطقة زمنية.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">سنة الميلاد قبل أكثر من 125 سنة. يُرجى النظر إليها من جديد.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">حُفظ السجل مدة كافية.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">في ملف التعريف هذا مستفيدون أو لقاءات، ولدى الفريق بعضها أيضًا. لم يتغير شيء. إذا كانت تنتمي معًا فيُرجى ذكر ذلك (--merge): يُحفظ كل ما في الجهتين، ومن كان في الجهتين يبقى مسجّلًا مرتين إلى أن يجمع أحد السجلين.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">في ملف التعريف هذا ملاحظات لمسؤول الحماية، ولا يستطيع تسليمها إلى الفريق إلا مسؤول الحماية فيه. لم يتغير شيء. يُرجى الطلب منه أن ينضم بملف التعريف هذا.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">يوجد ملف بهذا الاسم بالفعل، وليس ملف نقل. تُرك كما كان. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">لا اتصال بالخادم. {0} يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد. يُرجى إنشاء واحدة الآن.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد. يُرجى إنشاء واحدة قريبًا.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">لا يوجد ملف بهذا الاسم. يُرجى النظر إلى الاسم من جديد.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">لا توجد هنا ملاحظة مفتوحة لوضع علامة عليها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">لا مكان للملف هناك. لم يضع شيء. يُرجى إفساح مكان على الذاكرة المحمولة أو أخذ غيرها، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">لا يوجد ملف كهذا. لم يتغير شيء. يُرجى النظر إلى اسمه.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">لا يوجد مشروع مشترك كهذا. لم يتغير شيء. يُرجى النظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">لا يوجد شيء من Signpost في هذا المجلد بعد. يُرجى اختيار غيره، أو إنشاء جديد.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">هذان السجلان لشخص واحد بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">تفتح هذه الكلمات سجلات منظمتك إذا نسي الجميع عبارات المرور، أو إذا فُقد هذا الحاسوب وكانت لديك نسخة من السجلات. بلا عبارة مرور أو هذه الورقة لا يستطيع أحد فتحها: لا صانعو Signpost ولا ورشة إصلاح.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">طلب الشخص ذلك.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">لم يعرضوا هذا عليكم، أو سحبوا العرض. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">أُعطوا مفتاحًا غير مفتاحكم. لم يتغير شيء. يُرجى مقارنة كلمات بطاقتكم معهم عبر الهاتف.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">يوم {0} الثالث من الشهر</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">ملف Excel هذا تالف ولا يمكن قراءته. يُرجى حفظه من جديد.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">ملف Excel هذا يصبح عند فكّه أكبر بكثير مما يبدو. لم يُفتح.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">هذا الجواب لحاسوب آخر أو لملف تعريف آخر، أو أنه تالف. لم يتغير شيء ولم يُفقد شيء. يُرجى فك الحزمة حيث حُزمت. إن كانت قد حُزمت هنا، يُرجى حزم ملف جديد.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">لا يمكن كتابة هذا هناك. لم يتغير شيء. يُرجى اختيار واحدة من الصيغتين.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">لا تحمل هذه الشهادة أي اسم، كي لا تحتفظ بشيء عن الشخص.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">هذا الرمز لحاسوب آخر لشخص موجود في الفريق بالفعل. يُرجى استخدامه مع مجلد فارغ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">هذا الرمز لا يُدخل أحدًا: فقد استُخدم بالفعل، أو انتهت مدته، أو هو لخادم آخر. لم يتغير شيء. يُرجى طلب رمز جديد.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">لم يستطع هذا الكمبيوتر قراءة الكلمات بصوت عالٍ.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">هذا الحاسوب غير متصل بالإنترنت. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">هذا الحاسوب غير متصل بالإنترنت. {0} يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">أزال منسّق الفريق هذا الحاسوب من فريقه.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">أزال المنسّق هذا الحاسوب من {0}. حُذف من هنا ما كان لديه من الفريق، وحُذفت نسخه الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">يعمل هذا الحاسوب وحده: لا سجلات في مكان آخر في Signpost.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">هذا اللقاء ليس على هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">حُفظ هذا اللقاء بهذا الاسم. يُرجى كتابة تصحيح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">تم التراجع عن هذا اللقاء. كلماته تحت «غير مكتمل».</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">لم يأتِ هذا اليوم بعد. حُفظ.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">هذه المسودة لشخص آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">هذا المدخل ليس على هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">لا يمكن فتح هذا الملف. يُرجى إغلاقه في المكان الآخر، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">لا يمكن فتح هذا الملف. يُرجى النظر إلى اسمه.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">لا يمكن قراءة هذا الملف كنص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">شكل هذا الملف من إصدار آخر. يُرجى إغلاق Signpost وفتحه من جديد.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">وصل هذا الملف إلى الخادم وعاد: وفيه الجواب. تُرك كما كان. يُرجى إعادته إلى الحاسوب الذي حزمه.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">في هذا الملف أكثر من 200,000 صف. يُرجى تقسيمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">لم يصل هذا الملف إلى الخادم بعد. لم يتغير شيء. يُرجى أخذه إلى حاسوب متصل بالإنترنت ونقله هناك، ثم فك الحزمة هنا.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">هذا الملف لمنظمة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">هذا الملف أكبر بكثير من حزمة ترجمة.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">هذا الملف أكبر من 50 MB. يُرجى تقسيمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">هذا الملف يصبح عند فكّه أكبر بكثير من حزمة ترجمة.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">حُزم هذا الملف منذ زمن، وجرت رحلات أخرى بعده. لم يتغير شيء، ولم يضع شيء. يُرجى حزم ملف جديد.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">في هذا المجلد ملف تعريف Signpost بالفعل. تُرك كما كان. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">لا يمكن استخدام هذا المجلد: اسمه طويل جدًا، أو في مكانه ملف. لم يتغير شيء. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">هذا المجلد ليس نسخة احتياطية أنشأها Signpost. يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">هذه صفحة مشتركة بالفعل. لا تشاركها إلا المنظمة التي جاءت منها.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">هذا ملف Excel قديم أو مقفل. يُرجى فتحه في Excel، وإزالة كلمة المرور إن وُجدت، وحفظه بصيغة .xlsx أو .csv، ثم اختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">هذا ليس نعم ولا لا. يبقى كما كُتب.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">هذا ليس نعم ولا لا. اعتُبر نعم.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">هذا ليس ملف عمل لم يُرسَل، أو أنه تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">هذه ليست لغة من لغات Signpost. اللغات هي: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">هذه ليست حزمة ترجمة، أو هي تالفة. يُرجى حفظها بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">هذه ليست بطاقة Signpost. لم يتغير شيء. يُرجى الطلب منهم إرسالها من جديد.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">هذا ليس تاريخًا. حُفظ الصف، والخلية كما كُتبت.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">هذا ليس ملفًا حزمه Signpost للنقل، أو هو تالف. لم يتغير شيء، ولم يضع شيء. إن كان تالفًا فيُرجى حزم ملف جديد.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">هذا ليس جدولًا يستطيع Signpost قراءته. يُرجى حفظه بصيغة .csv أو .xlsx.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">هذه ليست سنة ميلاد. تبقى كما كُتبت.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">هذا ليس ملف Excel يستطيع Signpost قراءته. يُرجى حفظه بصيغة .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">هذا ليس عرضًا من Signpost. لم يتغير شيء. يُرجى الطلب منهم إرساله من جديد.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">هذا ليس عنوان خادم. يُرجى النظر إلى ورقة الدعوة من جديد.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">هذا ليس عاجلًا ولا قريبًا ولا عاديًا. اعتُبر قريبًا.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">هذا هو المنسّق الوحيد. لم يتغير شيء. يُرجى إضافة منسّق آخر أولًا.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">هذا هو مسؤول الحماية الوحيد، ولن يستطيع غيره قراءة ملاحظات الحماية. لم يتغير شيء. يُرجى إضافة مسؤول حماية آخر أولًا.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">هذه بطاقتكم أنتم. يُرجى طلب بطاقة المنظمة الأخرى منها.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">لم يعد هذا الاسم يفتح ملف التعريف هذا. يُرجى سؤال المنسّق.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">أُعطي هذا الاسم في يوم آخر. يُرجى كتابة تصحيح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">هذه الملاحظة ليست على هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">هذا العرض لمنظمة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">هذه تمت بالفعل. يُرجى فتحها من جديد أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">هذه مفتوحة بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">قد يسهل تخمين عبارة المرور هذه. ثلاث كلمات أو أربع لا علاقة بينها أفضل.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">هذا الشخص مشترك في هذا المشروع بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">هذا الشخص من عندكم غير مشترك في هذا المشروع.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">هذا الشخص يستخدم Signpost على هذا الحاسوب بالفعل.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">سجل هذا الشخص ليس على هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">انضم ملف التعريف هذا إلى خادم فريق بالفعل. لم يتغير شيء. للانضمام إلى فريق آخر يُرجى استخدام مجلد آخر.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">لم ينضم ملف التعريف هذا إلى خادم فريق. لم يتغير شيء. يُرجى الانضمام إلى خادم أولًا.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">ملف التعريف هذا مستخدم على حاسوب آخر أيضًا. سيأخذ الآن مكانًا خاصًا به. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">انتهى هذا المشروع مع منظمة أخرى. لا يمكن كتابة شيء على ما كان مشتركًا فيه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">هذا السجل مستقل بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">لا يمكن قراءة ملاحظة الحماية هذه. تُركت كما كانت.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">اكتمل هذا في هذه الأثناء. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">حُفظ هذا في يوم آخر. يُرجى كتابة تصحيح بدلًا من ذلك: لا يضيع شيء.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">استُعيد هذا في هذه الأثناء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">تم التراجع عن هذا بالفعل. كلماته تحت «غير مكتمل».</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">الأوقات غير معروفة، يُرجى الاتصال أولًا</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">لاستعمالها: في شاشة القفل يُختار «نسيت عبارة المرور» ثم تُكتب الكلمات بترتيب أرقامها.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">شفهيًا</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">تاريخ الإبلاغ: يُرجى كتابة تاريخ مثل 24/11/2026. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 محاولات. يُرجى اتخاذ القرار معًا.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">عمودان مربوطان بالشيء نفسه. يُرجى ربط كل شيء مرة واحدة.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">يجب أن يعرف شخصان في منظمتك مكانها.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">صيغتان: يُرجى التحقق قبل الاتصال.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">يُكتب عنوان الخادم والرمز من هذه القصاصة، مجموعة بعد مجموعة. يُكتشف الخطأ في الكتابة ويُشار إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>حتى عمر {0}</numerusform>
            <numerusform>حتى عمر {0}</numerusform>
            <numerusform>حتى عمر {0}</numerusform>
            <numerusform>حتى عمر {0}</numerusform>
            <numerusform>حتى عمر {0}</numerusform>
            <numerusform>حتى عمر {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">اكتمل التبادل.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">صالح حتى</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">كان مشتركًا مع {0} في {1}، وقد انتهى</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">موقع الويب</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">ما جاء قبله تم استيراده: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">ماذا حدث؟ يُرجى اختيار أحد الأجوبة؛ «غير معروف» واحد منها.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">ما الذي تقدّمه</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">لم يمكن إثبات ما يقوله الخادم عن فريقك، لذلك لم يُستخدم شيء منه. {0} يُرجى إخبار المنسّق.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">ما يجب إحضاره</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ما العمل</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">ماذا يُفعل بهذه الورقة</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">لم يمكن كتابة ما عُثر عليه في مكانه. لم يضع شيء مما حُفظ. هل ذلك القرص ممتلئ؟ يُرجى إفساح مكان والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">تعذّر ختم ما لم يُرسَل بعد للفريق، ولذلك لم يُزَل شيء من هذا الحاسوب. يُرجى سؤال المنسّق.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">ما طُبع أو صُدّر أو أُخذ من قبل لا يمكن الوصول إليه من هنا.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">من يتابع</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">لمن هي</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">من يديرها</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">من سيتولى الأمر؟ يُرجى كتابة اسمه.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">من لديه هذه الورقة وحاسوبك يستطيع قراءة كل شيء. إذا فُقدت أو رآها أحد، تُصنع ورقة جديدة من الإعدادات.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">من لديه هذه القصاصة يستطيع الانضمام إلى Signpost الخاص بفريقك بدلًا منك. يُرجى عدم إعطائها لأحد آخر.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">السبب: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">من دون الاسم لن يستطيع أحد إيجاد هذا الشخص من جديد. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>يُرجى كتابة اسم لا يتجاوز الحد. لم يتغير شيء.</numerusform>
            <numerusform>يُرجى كتابة اسم لا يتجاوز حرفًا واحدًا. لم يتغير شيء.</numerusform>
            <numerusform>يُرجى كتابة اسم لا يتجاوز حرفين. لم يتغير شيء.</numerusform>
            <numerusform>يُرجى كتابة اسم لا يتجاوز {0} أحرف. لم يتغير شيء.</numerusform>
            <numerusform>يُرجى كتابة اسم لا يتجاوز {0} حرفًا. لم يتغير شيء.</numerusform>
            <numerusform>يُرجى كتابة اسم لا يتجاوز {0} حرف. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">يُرجى كتابة نص واحد على الأقل بهذه اللغة.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">الكتابة بالبريد فقط.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">سنة الميلاد أو تاريخه</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">لديك قلق من أن طفلًا أو بالغًا يتعرض للأذى. يُرجى إخبار مسؤول الحماية اليوم، قبل أن يغادر الشخص إن أمكن.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">لا يمكنك إزالة نفسك. يُرجى الطلب من منسّق آخر.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">لا يمكنك إلغاء الحاسوب الذي بين يديك.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">أزالك المنسّق من {0}، ولذلك لم تعد عبارة المرور تفتح Signpost على هذا الحاسوب. وما لم ترسله يُرسَل مع التبادل القادم لمن يتابع العمل هنا.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">كُتب هذا باسمك. يُرجى أن يراجعه شخص آخر يقرأ اللغة.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">مفتاحك ليس في ملف المفاتيح. يُرجى استخدام ورقة الاستعادة.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">دورك لا يشمل هذا. لم يتغير شيء. يُرجى سؤال المنسّق.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">أزال منسّق فريقك هذا الاسم أو الحاسوب. وما لم ترسله محفوظ، مختومًا للفريق.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">تاريخ لم يُفهم فتُرك</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">صيغة حسابية حُفظت كنص عادي</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">اسم مشترك</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">رقم لم يُفهم فتُرك</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">رقم هاتف كُتب بالشكل المعتاد</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">موقع على الخريطة لا يمكن أن يكون صحيحًا فتُرك</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">وقت أو يوم لم يُفهم فتُرك</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">نص طويل جدًا قُصّر</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">نحو {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">إضافة شخص</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">بعد عبارات مرور خاطئة</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">عمر أقل من 0 اعتُبر غير معروف</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">عنوان بريد إلكتروني لم يُفهم فتُرك</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">رابط غير آمن أو غير مقروء تُرك</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">بطريقة أخرى</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">حُجز موعد</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">في البيت</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">عودة إلى الفريق</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">جلب من جدول</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">بالهاتف</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">برسالة نصية</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">بمكالمة فيديو</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">حروف كبيرة جُعلت عادية</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">تغيير الإعدادات</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">احتياجات معقّدة</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">جرى التواصل، بلا رد</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">حزم ملف للنقل</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">إلغاء حاسوب</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">لم يتم الذهاب</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">عائق رقمي</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">استبعاد رقمي</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">تمييز</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">نص فارغ اعتُبر غير معروف</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">محو شخص</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">تصدير السجلات</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">خوف أو انعدام ثقة</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">وُضعت علامة</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">تمت المساعدة</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">سُلّمت</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">سُلّمت إلى جهة خارجية</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">أحرف مخفية أُزيلت</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">أزمة سكن</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">استيراد دليل الخدمات</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">وجهًا لوجه</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">إنهاء دعوة</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">دعوة شخص</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">عزلة</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">أجاب بخطأ ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">لا تذكر من يديرها</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>فيه أكثر من لا شيء.</numerusform>
            <numerusform>فيه أكثر من صف واحد.</numerusform>
            <numerusform>فيه أكثر من صفين.</numerusform>
            <numerusform>فيه أكثر من {0} صفوف.</numerusform>
            <numerusform>فيه أكثر من {0} صفًا.</numerusform>
            <numerusform>فيه أكثر من {0} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">بلا معرّف خاص بها: صُنع واحد من كلماتها</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">بلا اسم</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">فيه حرف لا يمكن رؤيته</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">فيه رقم ليس رقمًا.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">فارغ، أو طويل جدًا</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">أكبر بكثير من خدمة واحدة</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">تداخله أعمق بكثير من أن يكون قائمة خدمات.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">يرسل أكثر بكثير من قائمة خدمات.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">يحوّل إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">حروفه ليست UTF-8، كما يجب في JSON. يُرجى طلب UTF-8 من المرسل.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">لا يمكن التمييز بين صفوفه.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">انضمام</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">عائق اللغة</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">الأخير</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">آخر لقاء {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">ترك رسالة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">تُركت</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">حروف لا يمكن قراءتها فاستُبدلت</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">إنشاء ورقة استعادة جديدة</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">إنشاء هذه المنظمة</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">رموز تنسيق أُزيلت من النص</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">أُصلحت</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">جمع سجلات مستفيدين</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">تكررت</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">بلا طبيب عام (GP)</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">لا توجد أماكن أو أموال</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">بلا تاريخ</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">لا يوجد مترجم</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">لم تعد هناك حاجة</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">بلا اسم</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">بلا حق في اللجوء إلى الأموال العامة</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">لا نص له هذا المفتاح</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">لا تنطبق الشروط</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">لا لقاء بعد</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">فيه صف طويل جدًا لا يمكن أن يكون عن خدمة.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">فيه خدمة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">فيه نص طويل جدًا لا يمكن أن يكون عن خدمة.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">فُتحت من جديد</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">فتح صفحة مستفيد</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">فتح ملاحظة حماية</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">متأخر منذ {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">طباعة خطاب</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">طباعة ورقة معلومات</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">تم التواصل، والحاجة إلى المساعدة قائمة</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">السبب غير مكتوب</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">إزالة شخص</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">الاتصال</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">خطر من آخرين</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">الاسم نفسه</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">الهاتف نفسه</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">الرمز البريدي نفسه</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">حفظ خطاب</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">حفظ ورقة معلومات</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">فصل سجلات مستفيدين</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">حسم صيغتين</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">أظهر شاشة العميل</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">عرض خطاب</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">عرض ورقة معلومات</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">شيء آخر</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">مسافات رُتّبت</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">تجاهل بيان وارد</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">إرسال رسالة نصية</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">انقطع الاتصال قبل النهاية.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">تم التراجع عن اللقاء</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">لم يمكن قراءة الدليل فبدأ من جديد</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">تم التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">لا يمكن حفظ هذا الاسم</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">لا توجد كلمات حتى تُراجَع</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">لا توجد قائمة خدمات عند هذا العنوان.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">لا توجد فيه قائمة خدمات.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">لا توجد قائمة خدمات في هذا المجلد.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">لم يمكن فتح هذا الملف.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">هذا الملف تالف أو غير كامل.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">هذا الملف غير كامل: يتوقف في الوسط.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">هذا الملف أكبر من أن يكون قائمة خدمات.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">هذا ملف Excel قديم. يُرجى حفظه بصيغة .xlsx أو .csv والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">هذا ليس جدولًا ولا قائمة خدمات.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">هذا ليس نصًا، لذلك لم يمكن قراءة أي قائمة خدمات.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">هذا ليس JSON يمكن قراءته.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">هذه ليست قائمة خدمات يمكن قراءتها.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">جاء هذا المفتاح من قبل</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">لا توجد ورقة عمل في هذا الجدول.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">هذا الجدول تالف ولم يمكن فتحه.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">هذا الجدول تالف.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">هذا الجدول يصبح عند فكّه كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">جلب عمل لم يُرسَل</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">إزالة الاسم عن لقاء</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">التنقل</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">محاولة بلا رد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">فتح قفل Signpost</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">فتح القفل بورقة الاستعادة</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">الانتظار مستمر</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>الانتظار منذ اليوم</numerusform>
            <numerusform>الانتظار منذ يوم واحد</numerusform>
            <numerusform>الانتظار منذ يومين</numerusform>
            <numerusform>الانتظار منذ {0} أيام</numerusform>
            <numerusform>الانتظار منذ {0} يومًا</numerusform>
            <numerusform>الانتظار منذ {0} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">ما بين الأقواس المعقوفة ليس كما في الإنجليزية</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">مع {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">الكتابة بالبريد</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">المساحة الحرة: {0} MB.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} لم يُحدَّد أحد بعد: يُرجى سؤال المنسّق، أو مراجعة الإعدادات.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} و{1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}، كتبه {1}، لم يُراجَع</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}، كتبه {1}، {2}، راجعه {3}، {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}، كتبه {1}، {2}، لم يُراجَع</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>لا مدخلات لم تُرسَل بعد (عددها {0}) في الملف {1} المختوم. الفريق وحده يستطيع فتحه. يُرجى تسليمه إلى المنسّق.</numerusform>
            <numerusform>مدخل واحد لم يُرسَل بعد (العدد {0}) محفوظ ومختوم في الملف {1}. الفريق وحده يستطيع فتحه. يُرجى تسليمه إلى المنسّق.</numerusform>
            <numerusform>مدخلان لم يُرسَلا بعد (العدد {0}) محفوظان ومختومان في الملف {1}. الفريق وحده يستطيع فتحه. يُرجى تسليمه إلى المنسّق.</numerusform>
            <numerusform>{0} مدخلات لم تُرسَل بعد محفوظة ومختومة في الملف {1}. الفريق وحده يستطيع فتحه. يُرجى تسليمه إلى المنسّق.</numerusform>
            <numerusform>{0} مدخلًا لم يُرسَل بعد محفوظ ومختوم في الملف {1}. الفريق وحده يستطيع فتحه. يُرجى تسليمه إلى المنسّق.</numerusform>
            <numerusform>{0} مدخل لم يُرسَل بعد محفوظ ومختوم في الملف {1}. الفريق وحده يستطيع فتحه. يُرجى تسليمه إلى المنسّق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>لم يُمحَ شيء.</numerusform>
            <numerusform>مُحي واحد، ولم يعد.</numerusform>
            <numerusform>مُحي اثنان، ولم يعد أي منهما.</numerusform>
            <numerusform>مُحي {0}، ولم يعد شيء منها.</numerusform>
            <numerusform>مُحي {0}، ولم يعد شيء منها.</numerusform>
            <numerusform>مُحي {0}، ولم يعد شيء منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} تحويلة {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}، من {1}، التاريخ غير معروف</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}، من {1}، {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{0} مجموعات</numerusform>
            <numerusform>{0} مجموعة</numerusform>
            <numerusform>{0} مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} ليس شيئًا يحفظه Signpost عن شخص.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>لا أحرف ولا أرقام</numerusform>
            <numerusform>حرف أو رقم واحد</numerusform>
            <numerusform>حرفان أو رقمان</numerusform>
            <numerusform>{0} أحرف وأرقام</numerusform>
            <numerusform>{0} حرفًا ورقمًا</numerusform>
            <numerusform>{0} حرف ورقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>لا أسطر.</numerusform>
            <numerusform>سطر واحد، ولم يتغير.</numerusform>
            <numerusform>سطران، ولم يتغير أي منهما.</numerusform>
            <numerusform>{0} أسطر، ولم يتغير أي منها.</numerusform>
            <numerusform>{0} سطرًا، ولم يتغير أي منها.</numerusform>
            <numerusform>{0} سطر، ولم يتغير أي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} ميل</numerusform>
            <numerusform>{0} ميل</numerusform>
            <numerusform>{0} ميل</numerusform>
            <numerusform>{0} ميل</numerusform>
            <numerusform>{0} ميل</numerusform>
            <numerusform>{0} ميل</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} أو {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>لا أحد يفتح هذا، إلا ورقة الاستعادة.</numerusform>
            <numerusform>شخص واحد يفتح هذا، وورقة استعادة.</numerusform>
            <numerusform>شخصان يفتحان هذا، وورقة استعادة.</numerusform>
            <numerusform>{0} أشخاص يفتحون هذا، وورقة استعادة.</numerusform>
            <numerusform>{0} شخصًا يفتحون هذا، وورقة استعادة.</numerusform>
            <numerusform>{0} شخص يفتحون هذا، وورقة استعادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">من {0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: كلمات فريقنا، تمت مراجعتها</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: كلمات فريقنا، لم تُراجَع</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: كلمات من هذه القائمة</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} من {1} إلى {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}، ابتداءً من {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}، الأوقات غير معروفة</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}، حتى {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}، {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}، {1} من {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}، {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. تغيّر النص الإنجليزي منذ ذلك الحين</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: يُرجى اختيار أحد الأجوبة، أو تركه على «لم يُسأل عنه».</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: يُرجى اختيار أحد الأجوبة.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: لا يوجد عمود فيه أسماء الخدمات. يُرجى تسمية عمود باسم «Name»، أو ربط الأعمدة في Signpost. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: لا شيء فيه هو خدمة. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: لا توجد فيه خدمة. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: هذا الجدول فارغ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1}: النص طويل جدًا. يُرجى ألا يتجاوز الحد.</numerusform>
            <numerusform>{1}: النص طويل جدًا. يُرجى ألا يتجاوز حرفًا واحدًا.</numerusform>
            <numerusform>{1}: النص طويل جدًا. يُرجى ألا يتجاوز حرفين.</numerusform>
            <numerusform>{1}: النص طويل جدًا. يُرجى ألا يتجاوز {0} أحرف.</numerusform>
            <numerusform>{1}: النص طويل جدًا. يُرجى ألا يتجاوز {0} حرفًا.</numerusform>
            <numerusform>{1}: النص طويل جدًا. يُرجى ألا يتجاوز {0} حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}، كل يوم</numerusform>
            <numerusform>{1}، كل يوم</numerusform>
            <numerusform>{1}، كل يومين</numerusform>
            <numerusform>{1}، كل {0} أيام</numerusform>
            <numerusform>{1}، كل {0} يومًا</numerusform>
            <numerusform>{1}، كل {0} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}، كل شهر</numerusform>
            <numerusform>{1}، كل شهر</numerusform>
            <numerusform>{1}، كل شهرين</numerusform>
            <numerusform>{1}، كل {0} أشهر</numerusform>
            <numerusform>{1}، كل {0} شهرًا</numerusform>
            <numerusform>{1}، كل {0} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}، كل أسبوع</numerusform>
            <numerusform>{1}، كل أسبوع</numerusform>
            <numerusform>{1}، كل أسبوعين</numerusform>
            <numerusform>{1}، كل {0} أسابيع</numerusform>
            <numerusform>{1}، كل {0} أسبوعًا</numerusform>
            <numerusform>{1}، كل {0} أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">إخفاء الشاشة</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">أنت هنا</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">جارٍ البدء…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">مدى التقدم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">تعذّر فتح Signpost</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">محاولة من جديد</translation>
    </message>
</context>
</TS>
