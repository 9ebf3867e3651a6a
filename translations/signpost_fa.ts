<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">درباره</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">همه چیز در این پوشه رمزگذاری شده است.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">مجوزها</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">کدپستی‌ها و محله‌ها</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost نرم‌افزار آزاد است، با مجوز GNU Affero General Public License، نسخهٔ 3 یا بالاتر: می‌توانید از آن استفاده کنید، آن را بررسی کنید، به دیگران بدهید و تغییر دهید.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">حروف Noto Sans است که اینجا Signpost Sans نام دارد، با مجوز SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">پنجره با Qt ساخته شده است، با مجوز GNU LGPL، نسخهٔ 3.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">محل نگهداری پرونده‌ها</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">آیا می‌توانیم حرف‌هایشان را بدون نام نقل کنیم</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">آیا می‌توانیم به آنها تلفن کنیم</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">آیا می‌توانیم به آنها پیامک بفرستیم</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">آیا می‌توانیم دربارهٔ آنها به این مرکز بگوییم</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">به مترجم نیاز دارد</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">بردن کاغذ به خانه امن است</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">کمک بیشتری از ما می‌خواهد</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">می‌خواهد با یک زن صحبت کند</translation>
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
        <translation type="unfinished">کنار بگذارید</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">در صفحهٔ خودشان پاسخ دادند</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">یادداشت کنید</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">به گونه‌ای دیگر</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">مرد</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">خیر</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">نان‌باینری (نه زن، نه مرد)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">پرسیده نشده</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">هنوز نه</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">ترجیح می‌دهد نگوید</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">زن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بله</translation>
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
        <translation type="unfinished">ظاهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ‌ها</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">کرم</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">تیره</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">برای همهٔ کسانی که از این رایانه استفاده می‌کنند. آنچه هنوز ترجمه نشده به انگلیسی نشان داده می‌شود. زبان برگه‌ها جداگانه است.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تضاد زیاد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">این انتخاب برای دفعهٔ بعد ذخیره نشد. چیز دیگری تغییر نکرده است.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">وقت ملاقات…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">برای نمونه: پنجشنبه 3 دسامبر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">محل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">با چه کسی</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  خدمات نشان داده نشوند</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  فقط شماره‌های تلفن و ساعت‌ها</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  خدمات نشان داده شوند</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">اگر کسی همراه آنها آمده باشد، آنچه روی صفحه است می‌تواند آنها را به خطر بیندازد. پیش از چرخاندن صفحه بپرسید.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">چه کسی می‌تواند صفحه را ببیند؟</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند این یادداشت‌ها را باز کند. آن‌ها امن نگه داشته می‌شوند.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">افزودن به {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">مراجعه‌های بی‌نام</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>همهٔ مراجعه‌های {0} روز گذشته نام دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">آن‌گاه در سابقهٔ او می‌آید. به روز، ساعت و زبان نگاه کنید.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">کدام مراجعه مربوط به {0} بود؟</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc به عقب برمی‌گردد</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">صفحهٔ {0} از {1}. با کلیدهای جهت ورق بزنید.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc به عقب برمی‌گردد</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">صفحهٔ {0} از {1}. با کلیدهای جهت ورق بزنید.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">کد QR متن این برگه</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">همکاری که اینترنت ندارد این فایل را روی فلش گذاشته است. فایل قفل است: هیچ چیز آن اینجا خوانده نمی‌شود و هیچ چیز آن اینجا نمی‌ماند.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">نشانی سرور تیم</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">در حال پرسیدن از سرور تیم…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">انتقال انجام شد. فلش را به همان جایی که پر شده بود برگردانید و آنجا باز کنید.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">انتقال یک فایل</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">انتقال</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">انتخاب فایل…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">فایل</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">لطفاً فایل روی فلش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">لطفاً نشانی سرور تیم را بنویسید.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">کدام فایل منتقل شود؟</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">همه چیز اینجا از پیش ذخیره شده است.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روی این رایانه ذخیره شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">کنار گذاشته شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">برگردانده شد. مثل قبل است.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">آنچه نوشته بودید برگشت.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">تغییر این صفحه را تمام نکرده بودید. ادامه دهید یا کنار بگذارید.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">درباره</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">کارت یا نامه…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">مراجعه‌ها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">مشخصات</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">راه تماس با او</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">کمک بیشتر لازم دارد: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">مراجعهٔ جدید</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">بخش‌های این صفحه</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">ذخیرهٔ تغییرات (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">کنار گذاشتن</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">به اشتراک گذاشتن با سازمان همکار…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">چه شد؟</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">تغییرات شما هنوز ذخیره نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>و {0} مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">کسی با «{0}» پیدا نشد. املای دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">افراد پیداشده</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">دو حرف از نام را بنویسید. نام یا نام خانوادگی، به هر ترتیب.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} مورد پیدا شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} از {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">هنوز واژه‌ای به {0} نیست. انگلیسی نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">این رایانه برای {0} صدایی ندارد.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">یک اصلاح.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">یادداشت مهروموم‌شده. فقط مسئول ایمنی افراد می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">بعداً اصلاح شد.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">برای مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">داده شد</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">داده شد: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">چگونه</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">به زبان خودش</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">زبان‌ها پرسیده نشده</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">اجازهٔ نقل قول</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">دقیقه</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">نیازها</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">نیازی نوشته نشده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">یادداشت برای مسئول ایمنی افراد.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">چیزی داده نشد، یادداشتی نیست</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">دیگرانی که شرکت داشتند</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">ترجیح می‌دهد نگوید</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">دیدار با</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">برای تیم فرستاده شد.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">وضعیت</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">استفادهٔ ما از اطلاعات به او گفته شد: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">برگردانده شد.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">در انتظار ارسال.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چه چیزی مانع شد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کجا</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">متولد {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">مترجم پرسیده نشده</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">مترجم: مرد</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">مترجم: زن</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">مترجم: هر کس</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">مترجم: ترجیح می‌دهد نگوید</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">مترجم لازم نیست</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">نوشته نشده</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">هنوز نه</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">ترجیح می‌دهد نگوید</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">فوری</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">با {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">بله</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (چیزی پیدا نشد)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">به سابقهٔ او افزوده شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">مراجعان</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">یکی شدند. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">به اشتراک گذاشته شد. نسخه با تبادل بعدی به آن‌ها می‌رسد.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">دوباره جدا شدند.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">دوباره جدا شدند. هر پرونده مثل قبل است.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">پس گرفته شد. با تبادل بعدی آنجا پاک می‌شود.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">برگردانده شد. آن مراجعه دوباره بی‌نام است.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">ستون {0} چیست</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">همان‌طور که هست بماند</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">به هم زنگ زدیم: همهٔ کلمه‌ها یکی است</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">آنچه شما برای آن‌ها می‌خوانید</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">آنچه {0} باید برای شما بخواند</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">رایانه‌ها</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">رایانه‌های تیم</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">همین حالا راهش بسته شود</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">راهش بسته شد. سرور با تبادل بعدی خبردار می‌شود.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">گم شده: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">خیر، بماند</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">یک نفر تازه (نامش هنوز نرسیده است)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">کسی که رفته است</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">از این پس سرور تیم آن را راه نمی‌دهد و همهٔ کلیدهایی که روی آن بود از نو ساخته می‌شود. آنچه تا حالا داشته شاید هنوز روی آن باشد، قفل با عبارت عبور کسانی که از آن استفاده می‌کردند. این کار برگشت ندارد: برای استفادهٔ دوباره باید از نو بپیوندد.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">این رایانه گم شده است…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">بار بعد که وصل شود، خودش نسخه‌اش را پاک می‌کند. آنچه از آن فرستاده نشده، همان‌جا مهروموم‌شده برای تیم نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">راهش بسته است</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">شمارهٔ {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">این رایانه</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">نسخهٔ پشتیبان ساخته و باز شد: سالم است.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">در {0} از روی کاغذ دوباره نوشته شد.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">آخرین نسخهٔ پشتیبان: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">حالا نسخهٔ پشتیبان بساز</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">ساختن برگهٔ بازیابی جدید</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">در حال ساختن نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">هنوز کسی برگه را از روی کاغذ دوباره ننوشته است. یک برگهٔ جدید بسازید.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">باز کردن آخرین نسخهٔ پشتیبان برای دیدن سالم بودنش</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">برای دیدن سالم بودنش باز شد: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost هر روز یک نسخهٔ پشتیبان رمزگذاری‌شده می‌سازد و آن را باز می‌کند تا ببیند سالم است. نسخه‌ها 35 روز نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">آخرین نسخهٔ پشتیبان باز می‌شود: سالم است.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">هنوز نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">این نسخه‌ها روی همین رایانه است. اگر رایانه دزدیده شود، آن‌ها هم می‌روند: گاهی تازه‌ترین پوشه را روی فلش USB کپی کنید و آن را در جای قفل‌دار بگذارید.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">کجا هستند</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">اصلاح {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">داده شد: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">دقیقه</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">دقیقه: یک عدد بنویسید یا خالی بگذارید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">نیاز: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">ذخیرهٔ اصلاح</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روی این رایانه ذخیره شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">این یک ثبت جدید می‌شود. ثبت قبلی خواندنی می‌ماند.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">برگردانده شد. متن آن زیر «ناتمام» است.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">تیک آنچه اشتباه بود را بردارید</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">این اصلاح را تمام نکرده بودید. ادامه دهید.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">صفحه پوشیده است.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">صفحه پوشیده است. پین خود را بنویسید.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">به جای آن قفل شود</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">این پین نیست. دفعات باقی‌مانده: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">پین 4 تا 8 رقم دارد.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">باز کردن قفل با عبارت عبور</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">آنچه می‌نوشتید نگه داشته شده است.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">بازگشت به نسخهٔ پشتیبان {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">در حال بازگشت به نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">یا کلمه‌های برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">عبارت عبور آن زمان</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">لطفاً عبارت عبور خود یا کلمه‌های برگهٔ بازیابی را بنویسید.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">نسخهٔ پشتیبان برگشت. حالا با برگهٔ بازیابی عبارت عبور جدیدی انتخاب کنید.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">این فایل خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">تلاش دوباره برای باز کردن</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">آنچه پس از {0} نوشته شده در نسخهٔ پشتیبان نیست. فایلی که خوانده نمی‌شود نگه داشته می‌شود تا شاید کسی بتواند هنوز آن را درآورد.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">شما که هستید؟</translation>
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
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">شروع نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">شروع دوبارهٔ نمونهٔ نمایشی. آنچه در نمونهٔ قبلی نوشته شده پاک می‌شود.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">ادامهٔ نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">عبارت عبور آن «{0}» است و پین پوشش صفحهٔ آن {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">در حال ساختن نمونهٔ نمایشی. حدود ده ثانیه طول می‌کشد…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">در حال باز کردن…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">نمونهٔ نمایشی یک مرکز مراجعهٔ آزاد در Islington است، با 25 فرد ساختگی و 150 خدمت ساختگی. خطی در بالا می‌گوید که این نمونه است. لطفاً چیزی دربارهٔ افراد واقعی در آن ننویسید.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">امتحان نمونهٔ نمایشی</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">افزودن این خدمت</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">برداشتن</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">نوشتن این به زبان دیگر</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">نشانی</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">فقط اگر خودش می‌خواهد بگوید بپرسید. «پرسیده نشده» و «ترجیح می‌دهد نگوید» دو پاسخ جدا هستند و هر دو درست‌اند.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">تولد (سال کافی است)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">گروه قومی</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">نام خانوادگی</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">جنسیت</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">نام کوچک</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">مترجم</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">آیا این فرد دو بار اینجاست؟</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">زبان‌ها، اول زبان دلخواه</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">می‌توانیم پیام بگذاریم؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">می‌توانیم زنگ بزنیم؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">می‌توانیم پیامک بفرستیم؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">می‌توانیم نامه بنویسیم؟</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">نامی که به کار می‌برد</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">شماره در صفحه‌گستردهٔ شما</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">کدپستی</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">دین</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">استفادهٔ ما از اطلاعات به او گفته شد</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">تاریخ گفتن</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">چه چیز دیگری او را در امان نگه می‌دارد، مثلاً «نه از طریق: شوهر»</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>تمام شد. {0} خدمت خوانده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">فایل‌هایی که فهرست خدمات ندارند: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>در حال آماده کردن {0} خدمت برای جستجو…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} مثل قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} تغییرکرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت دیگر در فهرست نیست. با تاریخشان نگه داشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت دو بار آمده بود. آن که دیرتر بررسی شده می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت کنار گذاشته شد: دلیل‌ها زیر منبع آمده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت اصلاح شد: دلیل‌ها زیر منبع آمده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت از {1} خوانده شد…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. مثلاً {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}، از سرور تیم</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}، {1}، {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}، {2}، واردشده در {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">در حال وارد کردن راهنمای خدمات تیم…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">در حال گرفتن راهنمای خدمات تیم: {0} از {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>در حال آماده کردن راهنمای خدمات تیم برای جستجو: {1} از {0} خدمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>راهنمای خدمات تیم رسید: {0} خدمت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">وارد کردن فهرست</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">وارد کن</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">فایل یا پوشه‌ای انتخاب کنید، یا نشانی وب بنویسید.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">انتخاب فایل…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">انتخاب فهرست خدمات</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">ستونی را که نام خدمات در آن است انتخاب کنید.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">راهنمای خدمات</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">فایل، پوشه یا نشانی وب</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">هنوز فهرستی نیست. اولین فهرست را در پایین وارد کنید.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند فهرست وارد کند.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">داده‌های Open Referral (JSON)، فهرست‌های NHS از مطب‌های GP و داروخانه‌ها (CSV)، یا یک صفحه‌گستردهٔ ساده (CSV یا XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost خدمات را در این فهرست‌ها پیدا می‌کند. آن‌ها روی این رایانه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">منابع</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">دو ستون «{0}» است. برای یکی چیز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">آنچه آخرین وارد کردن این منبع اصلاح کرد یا کنار گذاشت</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">کدام ستون چیست؟ به مثال‌ها نگاه کنید، بعد وارد کنید.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">پایان دادن به یک پروژه</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">همین حالا پایان یابد</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">دیگر چیزی رد و بدل نمی‌شود و روی نسخه‌ها دیگر چیزی نمی‌شود نوشت. آنچه تا حالا در پروژه است نزد هر دو می‌ماند. اول افراد خود را از صفحه‌هایشان پس بگیرید. این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">نسخه‌های افراد ما می‌تواند نزد آن‌ها بماند</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">پروژه برای شما پایان یافت. آن‌ها با تبادل بعدی باخبر می‌شوند.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">«{0}»، با {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">در حال باز کردن…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">گواهی پاک کردن</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">انتخاب دلیل</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">پاک کردن یک فرد</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">پاک کردن {0} برای همیشه</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">پاک شد. گواهی را بخوانید و اگر لازم دارید ذخیره کنید.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">هر چه فقط دربارهٔ یک فرد است پاک می‌شود، هم اینجا و هم روی رایانه‌های دیگر تیم. برگرداندنی نیست.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">خیر، بماند</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند کسی را پاک کند.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">لطفاً دلیل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">ذخیرهٔ گواهی</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">ذخیرهٔ گواهی…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">ذخیره شد. در گواهی نامی نیست.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">صفحه، مراجعه‌ها، نیازها، یادداشت‌ها و موارد «کمک بیشتر لازم دارد» او برای همیشه پاک می‌شود. مراجعه‌ای که با فرد دیگری بوده می‌ماند، بدون او.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">چرا؟</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>رسید، اما باز نشد: {0}. همان‌طور که رسیده نگه داشته شده و روی چیزی نوشته نشده است. به هماهنگ‌کننده بگویید: شاید کلیدی کم باشد یا چیزی در راه تغییر کرده باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>سرور تیم نپذیرفت: {0}. روی این رایانه ذخیره شده است. به هماهنگ‌کننده بگویید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>نوشته‌شده با Signpost جدیدتر: {0}. نگه داشته شده است. برای دیدن آن‌ها نسخهٔ جدیدتر را روی این رایانه نصب کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">از {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">همهٔ آن روی این رایانه ذخیره شده است.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">قابل استفاده نبود</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">تبادل</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">دیدن آن‌ها</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">چیزی در انتظار نیست.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">این رایانه تنها کار می‌کند. همه چیز ذخیره شده است.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">در انتظار ارسال</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">در انتظار ارسال ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">همهٔ مراجعان، مراجعه‌ها و پیگیری‌ها در یک فایل که برنامه‌های دیگر می‌خوانند.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">انتخاب جا و خروجی گرفتن…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">خروجی</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">خروجی گرفته شد: {0}، {1}. هر کسی می‌تواند این فایل را بخواند.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند خروجی بگیرد.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">لطفاً بنویسید خروجی برای چیست.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">فایل قفل نیست: هر که آن را داشته باشد می‌تواند همه چیز را بخواند. بیش از زمان لازم نگهش ندارید. خروجی و هدف آن در دفتر ثبت نوشته می‌شود.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">برای چیست؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} مراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} مراجعه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">یک کدپستی</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">اول خدمتی بیفزایید: در فهرست روی آن Enter بزنید.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">افزوده شد: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">پیدا کردن خدمت</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">اول فرد جدید را تمام کنید: آنجا Enter بزنید، یا Esc برای رها کردن.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">دیگر ذخیره نیست. همه چیز دوباره اینجاست.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">ثبت شد: برای این نیاز چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روی این رایانه ذخیره شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">کنار گذاشته شد. در صفحهٔ امروز زیر «ناتمام» است.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">برداشته شد: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">کدپستی او</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">هنوز چیزی برای ذخیره نیست. خدمت، نیاز یا یادداشتی بیفزایید.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">این برای {0} است: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">تمام نکرده بودید ({0}).</translation>
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
        <translation type="unfinished">اگر هنوز کسی در تیم شما از Signpost استفاده نمی‌کند از اینجا شروع کنید. دو دقیقه.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">انتقال فایل برای همکاری که اینترنت ندارد</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">پیوستن</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">با افراد ساختگی و خدمات ساختگی نگاهی بیندازید.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">سازمان جدید</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">امتحان نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">به Signpost خوش آمدید</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">تیم شما از پیش روی رایانه‌های دیگر از Signpost استفاده می‌کند.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">روزی دیگر</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">یک نتیجه انتخاب کنید. «نامعلوم» هم یکی از آن‌هاست.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">یکی را انتخاب کنید</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">روز، مثل 3/12/2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">انجام تا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">سپرده شد به</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">به کس دیگری سپرده شد</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 هفتهٔ دیگر</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">3 روز کاری دیگر</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">یک هفتهٔ دیگر</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">در تیم باز می‌ماند؛ بیرون از تیم از فهرست باز بیرون می‌رود.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">روز کاری بعد، {0}، برمی‌گردد.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">به فهرست باز برمی‌گردد. آنچه انجام شده خواندنی می‌ماند.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">از فهرست باز بیرون می‌رود و زیر «همه» می‌ماند.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">باز می‌ماند. کی دوباره به آن نگاه می‌کنید؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">روز کاری بعد</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">دیگر لازم نیست</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">بی‌نام، بی‌تلفن</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">دوباره باز شود</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">نتیجه</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">تماس گرفته شد، هنوز کمک لازم دارد</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">تماس امن</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">کسی بیرون از تیم</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">تلاش شد، پاسخی نبود</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">فوری: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">در انتظار</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چه چیزی مانع شد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">چه کسی بر عهده می‌گیرد؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">چرا</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">بر عهدهٔ</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">روز را مثل 3/12/2026 بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} روز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روی این رایانه ذخیره شد. حالا با {0} است. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روی این رایانه ذخیره شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">برگردانده شد. دوباره بی‌نام است.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">برگردانده شد. {0} مثل قبل در انتظار است.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: انجام تا {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">عبارت عبورم را فراموش کرده‌ام</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">باز کردن با عبارت عبور جدید</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">در حال باز کردن…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">پین پوشش صفحه (4 تا 8 رقم)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">حروف کوچک یا بزرگ، با فاصله یا بی‌فاصله: هر دو درست است.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">کلمه‌های برگهٔ بازیابی، هر شش گروه</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">این کلمه‌ها این پرونده‌ها را باز نمی‌کند. چیزی از دست نرفته است. آیا این تازه‌ترین برگهٔ بازیابی این سازمان است؟ دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">شما که هستید؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">در</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">سالن‌های خود را در تنظیمات نام‌گذاری کنید</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">امروز کجا هستید؟</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">دوباره {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">مراجعه‌های قبلی: Enter بزنید</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} از {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">افزودن مراجعهٔ بی‌نام</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">مراجعه‌ها، تازه‌ترین در بالا</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">اصلاح این</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">هنوز دیده نشده است. وقتی اینجاست «مراجعهٔ جدید» را بزنید.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">چه شد؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} مراجعهٔ قبلی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ افزوده شد. Enter آن را برمی‌دارد.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">افزوده شد</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">شاید این نشانی را پوشش ندهد: بپرسید</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">رایانهٔ دیگری برای {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">در حال پرسیدن از سرور تیم…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">کدهایی که هنوز کسی استفاده نکرده</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">پایان دادن به این کد</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">پایان یافت. این کد کسی را راه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">دعوت</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">ساختن کد</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">هنوز استفاده نشده</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">لطفاً نام او را بنویسید: روی برگهٔ دعوت می‌آید.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">فردی جدید</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">کد ساخته شد. برگهٔ دعوت را چاپ کنید یا کپی کنید.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">نام او</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چه کاری می‌کند</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">چه کسی را؟</translation>
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
        <translation type="unfinished">نشانی سرور تیم</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">در حال پرسیدن از سرور تیم…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">در پایان یک برگهٔ بازیابی برای این رایانه می‌گیرید. چاپگر یا قلم دم دست داشته باشید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">کد</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">پیوستن</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">در حال پیوستن به تیم. چند ثانیه طول می‌کشد…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">بررسی کد</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">پین پوشش صفحه (4 تا 8 رقم). می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">لطفاً نشانی سرور تیم را بنویسید.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">لطفاً کد را بنویسید.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">لطفاً نام خود را همان‌طور که می‌خواهید در صفحهٔ قفل باشد بنویسید.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">حروف کوچک یا بزرگ، با خط تیره یا بی آن: هر دو درست است.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">در حال توقف…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">برگهٔ دعوتی را که هماهنگ‌کننده می‌دهد لازم دارید. اولین فرد تیم کد را از کسی می‌گیرد که سرور را اداره می‌کند.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">نام شما، آن‌طور که در صفحهٔ قفل می‌آید</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">نشانی سرور تیم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">کد</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">هر چه در این نمایه است می‌ماند و به سرور تیم فرستاده می‌شود، قفل‌شده تا سرور نتواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">پیوستن</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">پیوستن به تیم</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">پیوستید. یادداشت‌های تیم حالا می‌رسد و یادداشت‌های شما فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">بررسی کد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">حالا نه</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">لطفاً نشانی و کدی را که روی برگهٔ دعوت است بنویسید.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">کنار هم بگذار</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">حروف کوچک یا بزرگ، با خط تیره یا بی آن: هر دو درست است.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">آنچه اینجاست: {0} و {1}. تیم هم تعدادی دارد. چیزی از دست نمی‌رود: همهٔ هر دو نگه داشته می‌شود. کسی که در هر دو هست آنجا دو بار می‌ماند تا در «مراجعان» آن دو را یکی کنید. کنار هم گذاشته شوند؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} فرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">آیا {0} دو بار اینجاست؟</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">آیا {0}{1} همان فرد است؟</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">یکی کردن هر دو سابقه را در یک صفحه می‌گذارد. هیچ پرونده‌ای از دست نمی‌رود و می‌توانید آن را برگردانید.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">همان فرد: یکی کردن دو پرونده</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">فرد دیگری است: بازگشت</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">جدا کردن آخرین یکی‌شدن</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">پروندهٔ دیگر: نامی بنویسید</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">شاید این‌ها یک نفر باشند</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">این کد تیم {0} را آغاز می‌کند. شما هماهنگ‌کنندهٔ آن هستید.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">این کد برای رایانهٔ دیگری از شماست، در {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">این کد شما را به {0} راه می‌دهد، به عنوان {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock روشن است.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">صفحه‌کلید: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">مراجعان</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">پوشاندن صفحه</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">تبادل</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">پیدا کردن خدمت</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">دادن برگه</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">رفتن به صفحه، کار یا خدمت</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">نفر بعدی، این یکی کنار می‌ماند</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">یادداشت‌ها برای مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">تنظیمات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">این فهرست</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">صفحه را به طرف مراجع بچرخانید</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">شماره‌های کمک فوری</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">این فرد به چه نیاز دارد؟</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">این کیست؟</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نوشتن یادداشت</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">پوشاندن صفحه</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">انجام کار نشان‌شده</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">کلید Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">کلیدها</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">سه بار Shift</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">یک قدم به عقب. نوشته‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}، {2} از {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">استفاده از این زبان</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1} % پیش‌نویس، {2} % بازخوانی‌شده)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">فایل ذخیره‌شده را هر کسی که از این رایانه استفاده می‌کند می‌تواند باز کند.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">ضبط صوتی</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">بریل</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">زبان اشارهٔ بریتانیایی</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">کارت یا نامه</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">کارت ثبت‌نام نزد GP</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">کلمه‌های آسان با تصویر</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">انگلیسی</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">کمک برای فرم‌ها</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">با چاپ درشت</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">به زبان خودش</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">اطلاعات</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">نامی روی آن نیست و نمی‌گوید چرا آمده‌اند.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">چاپ درشت</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">نامه دربارهٔ زبان و پشتیبانی</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">رو به او حرف بزنید: خوب نمی‌شنود</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">در حال ساختن صفحه…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">وقت بیشتر</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">بدون پله</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">صفحهٔ {0} از {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">تصویر صفحه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">چاپ شد.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">ذخیره به شکل فایل</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">ذخیرهٔ صفحه</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">ذخیره شد. دیگرانی که از این رایانه استفاده می‌کنند شاید بتوانند آن فایل را باز کنند.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">نمایش بزرگ برای عکس گرفتن</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">کسی همراه او می‌آید</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">شفاهی: خوب نمی‌خواند</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">پشتیبانی</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">آنچه اینجا تیک می‌زنید نگه داشته نمی‌شود.</translation>
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
        <translation type="unfinished">75 و بالاتر</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">با پیشینهٔ آفریقایی</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">هر پیشینهٔ آسیایی دیگر</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">هر پیشینهٔ دیگر سیاه‌پوست، سیاه‌پوست بریتانیایی یا کارائیبی</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">هر پیشینهٔ آمیخته یا چندگانهٔ دیگر</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">هر پیشینهٔ سفیدپوست دیگر</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">هر گروه قومی دیگر</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">هر دین دیگر</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">عرب</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">آسیایی یا آسیایی بریتانیایی</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">بنگلادشی</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">سیاه‌پوست، سیاه‌پوست بریتانیایی، کارائیبی یا آفریقایی</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">بودایی</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">کارائیبی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">چینی</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">مسیحی</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">هزینه</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">مشکل دسترسی دیجیتال</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">تبعیض</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">انگلیسی، ولزی، اسکاتلندی، ایرلندی شمالی یا بریتانیایی</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">ترس یا بی‌اعتمادی</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">کولی یا کوچ‌نشین ایرلندی (Gypsy or Irish Traveller)</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">هندو</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">هندی</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">مترجم لازم است</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">مترجم لازم است، مرد</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">مترجم لازم است، زن</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">معرفی شد</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">ایرلندی</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">یهودی</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">مشکل زبان</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">گروه‌های قومی آمیخته یا چندگانه</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">مسلمان</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">نبود ظرفیت یا بودجه</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">نبود مترجم</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">مترجم لازم نیست</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">بی‌دین</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">واجد شرایط نبود</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">گروه قومی دیگر</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">پاکستانی</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ارجاع شد</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">روما</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">عادی، تا 2 هفته</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">برگه</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">سیک</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">به‌زودی، تا 3 روز کاری</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">گفته شد</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">رفت‌وآمد</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">زیر 16</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">فوری، امروز</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">سفیدپوست</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">سفیدپوست و آسیایی</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">سفیدپوست و سیاه‌پوست آفریقایی</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">سفیدپوست و سیاه‌پوست کارائیبی</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">عبارت عبورم را فراموش کرده‌ام: استفاده از برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">خروج از نمونهٔ نمایشی</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">در حال باز کردن…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">پین پوشش صفحه (4 تا 8 رقم)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارت عبور</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">لطفاً عبارت عبور خود را بنویسید.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">با این، قفل Signpost باز نشد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">این نمونهٔ نمایشی است. عبارت عبور آن: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">باز کردن قفل</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">باز کردن قفل Signpost</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">شما که هستید؟</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">با پین می‌توانید صفحه را بپوشانید و فوراً برگردید. Signpost هنگام قفل شدن آن را فراموش می‌کند. می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">حالا می‌توانید دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">بررسی دوباره</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">دفتر ثبت</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">دفتر ثبت، تازه‌ترین سطر در بالا</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">چه کسی چه چیزی را باز کرد، چاپ کرد، خروجی گرفت یا تغییر داد. هیچ چیز را نمی‌شود بی‌آن‌که دیده شود از آن برداشت. نام هیچ مراجعی در آن نیست.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">هدف: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} سطر. دفتر ثبت کامل است: هیچ سطری تغییر نکرده یا برداشته نشده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">اول کارت سازمان دیگر را از آن‌ها بخواهید و اینجا بگذارید.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">ساختن پیشنهاد</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">پیشنهاد یک پروژه</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">لطفاً نام پروژه را بنویسید.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">خواندن کارت</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">اول به آن‌ها زنگ بزنید و کلمه‌ها را مقایسه کنید.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">کارت {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">پیشنهاد آماده است. آن را برایشان بفرستید، سپس با تیم تبادل کنید.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">پیشنهاد: برایشان بفرستید</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">کارت آن‌ها</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">نام پروژه چه باشد؟</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">آیا این کسی است که می‌شناسیم؟</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">مطمئن نیستید؟ «جدید» را انتخاب کنید: چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">همان فرد</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">فردی جدید</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">سن</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">کمتر</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">اجازهٔ نقل قول از او</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">گفتهٔ خودش</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">استفادهٔ ما از اطلاعات به او گفته شد</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چه چیزی مانع شد</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">چطور این فرد را دوباره پیدا کنیم؟</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">چقدر زود</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">یکی دو حرف بنویسید</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">چرا</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">بر عهدهٔ</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">{0}{1} است</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">این کیست؟</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">با افزودن خدمت خودش پر می‌شود</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">برداشتن نیاز {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: چیزی پیدا نشد</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">نام خانوادگی</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">نام کوچک</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">می‌توانیم پیام بگذاریم؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">می‌توانیم زنگ بزنیم؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">می‌توانیم پیامک بفرستیم؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">می‌توانیم نامه بنویسیم؟</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">این فرد به خاطر سپرده شود</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">فردی جدید. همهٔ این‌ها می‌تواند خالی بماند.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">نام کوچک کافی است: هر کس این رایانه را ببیند می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">ساختن</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">در حال ساختن. چند ثانیه طول می‌کشد…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">نام سازمان شما</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">سازمان جدید</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">هیچ کس بدون عبارت عبور یا برگهٔ بازیابی، که بعد می‌آید، نمی‌تواند پرونده‌ها را باز کند. چاپگر یا قلم دم دست داشته باشید.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">پین پوشش صفحه (4 تا 8 رقم)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">لطفاً نام سازمان خود را بنویسید.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">لطفاً نام خود را همان‌طور که می‌خواهید در صفحهٔ قفل باشد بنویسید.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">با پین می‌توانید صفحه را بپوشانید و فوراً برگردید. می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">نام شما، آن‌طور که در صفحهٔ قفل می‌آید</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>دست‌کم {0} نویسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">حدس زدنش سخت است. خوب است.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">عبارت عبور جدید</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>عبارت عبور دست‌کم {0} نویسه لازم دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">دوباره همان عبارت عبور</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">دو عبارت عبور یکی نیست. دومی را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">سه یا چهار کلمهٔ بی‌ارتباط خوب است.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">یادداشتی که این علامت را دارد هنگام ذخیره مهروموم می‌شود. فقط مسئول می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">اکنون در خطر است: به 999 زنگ بزنید. گوش کنید، قول ندهید که راز بماند، و از خویشاوند نخواهید ترجمه کند. همین امروز به مسئول ایمنی افراد (safeguarding lead) بگویید.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">هنوز مسئول ایمنی افراد تعیین نشده است. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">فقط برای مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">مسئول ایمنی افراد: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">یادداشت قبلی مهروموم‌شده برای مسئول نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">نگران ایمنی کسی هستید؟</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">بازگشت به فهرست</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">بی‌نام</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">آن وقت خدمتی داده نشد.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">باز کردن صفحهٔ {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">دیدار: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">خدماتی که آن وقت داده شد</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">این مراجعه بعداً برگردانده شد. یادداشت می‌ماند.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">نوشتهٔ {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">نوشتهٔ {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">بی‌نام</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} از {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}، هنوز باز نشده</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">نگه داشتن این</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">نگه داشتن این: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} این را در {1} نوشت.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} این را نوشت.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">این خدمت دیگر در راهنمای خدمات نیست.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">پوشش و قفل</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">پوشاندن صفحه پس از این تعداد دقیقه بی‌استفاده از کلیدها</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">مثلاً: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">سالن‌ها</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">روی هر برگه‌ای که افراد به خانه می‌برند می‌آید.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">روی کارت شماره‌های فوری می‌آید (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">قفل پس از این تعداد دقیقه پوشیده بودن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">نام مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند این‌ها را تغییر دهد.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">سازمان ما</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">تلفن مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روی این رایانه ذخیره شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">برگردانده شد. مثل قبل است.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">جاهایی که مراجعهٔ آزاد برگزار می‌کنید، هر سطر یکی، با کدپستی پس از ویرگول</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">کارت ما</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">این متن را با ایمیل یا پست برای سازمان دیگر بفرستید. چیزی در آن محرمانه نیست. سپس به هم زنگ بزنید و کلمه‌ها را مقایسه کنید.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">کارت</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">آنچه شما برای آن‌ها می‌خوانید</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">رفتن به</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">صفحه، کار یا خدمت</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">صفحه‌ها، کارها و خدمات</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">ذخیره به شکل PDF</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">ذخیره شد. هر که این فایل را داشته باشد می‌تواند از آن استفاده کند: چاپش کنید، بعد پاکش کنید.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">چاپگر آن را نپذیرفت. چیزی از دست نرفته است. دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">باز کردن فایل…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">ذخیره به شکل فایل…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">نمایش</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">افزودن</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">افزودن کسی روی این رایانه</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">افزوده شد. نام حالا در صفحهٔ قفل است.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">تغییر عبارت عبور من</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">تغییر کار او…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">همهٔ افراد تیم.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">بماند</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">همان‌طور که هست بماند</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">نام، آن‌طور که در صفحهٔ قفل می‌آید</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">افراد</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">برداشتن {0} همین حالا</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>برداشته شد. {0} پیگیری به تیم برگشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">برداشتن…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">ذخیرهٔ کار او</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">ذخیره شد. کار {0} حالا این است: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">عبارت عبور کنونی شما</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">سرور تیم دیگر او را راه نمی‌دهد و همهٔ کلیدهایی که داشت از نو ساخته می‌شود. رایانهٔ خودش شاید آنچه تا حالا داشته نگه دارد.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">او عبارت عبور خودش را اینجا می‌نویسد.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چه کاری می‌کند</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">کار {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">چه کسانی روی این رایانه از Signpost استفاده می‌کنند.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">کلمه‌هایی برای مقایسه با تلفن</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">عبارت عبور خود شما</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">عبارت عبور شما تغییر کرد.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0} هنوز رایانه‌ای در تیم ندارد.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} دیگر نمی‌تواند اینجا قفل Signpost را باز کند. آنچه نوشته می‌ماند و پیگیری‌های بازش به تیم برمی‌گردد. این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}، رایانهٔ {1} از {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">در صفحهٔ خودشان پاسخ داده شد. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">دادن برگه</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">داده شد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">نیاز</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">پرسیده نشده</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">ذخیره برای {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">ذخیره بی‌نام</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">این فرد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">این کلمه‌ها را با تلفن برای هم بخوانید. اگر یکی فرق دارد، کسی میان شماست: چیز دیگری نفرستید و به کسی که سرور را اداره می‌کند زنگ بزنید.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">پین 4 تا 8 رقم دارد. می‌تواند خالی هم بماند.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">ذخیره شد. فایل را برای سازمان دیگر بفرستید.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">پایان دادن به این پروژه…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">هنوز بی‌نام</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">چیزی با سازمان دیگری به اشتراک گذاشته نشده است.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">پیشنهاد یک پروژه…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">کارت ما…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">پذیرفتن پیشنهاد…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">پروژه‌های مشترک</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">پیشنهاد شده، هنوز نپذیرفته‌اند</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">برای هر دو باز</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">پایان‌یافته</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">کسانی که می‌توانند بخوانند: {0}، {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">متوقف: کلیدشان تغییر کرده، به آن‌ها زنگ بزنید</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">در انتظار کلید آن‌ها</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">با {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>{0} نفر از ما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>{0} نفر از آن‌ها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">بررسی یک خدمت به زبان دیگر</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">صفحهٔ یک فرد</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">یک خدمت به زبان دیگر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">نشانی</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">تولد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">مراجعه</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">انجام تا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">تاریخ انجام</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">خالی</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">گروه قومی</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">نام خانوادگی</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">جنسیت</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">نام کوچک</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">سپرده شد</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">چگونه</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">چند بار تلاش شد</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">چطور دوباره پیدایش کنیم</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">چگونه بگیریم</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">چقدر فوری</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">به زبان خودش</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">مترجم</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">یکی‌شده با</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">زبان‌ها، اول زبان دلخواه</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">تاریخ رفتن</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">می‌توانیم پیام بگذاریم؟</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">می‌توانیم زنگ بزنیم؟</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">می‌توانیم پیامک بفرستیم؟</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">می‌توانیم نامه بنویسیم؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">نامی که به کار می‌برد</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">خیر</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">دیگر لازم نیست</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">هیچ کس</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">نامعلوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">شماره در صفحه‌گستردهٔ شما</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">کدپستی</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">دین</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">کسی از تیم</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">چیز دیگر</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">هنوز کمک لازم دارد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">پس گرفته شد</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">استفادهٔ ما از اطلاعات به او گفته شد</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">تاریخ گفتن</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">دو نسخهٔ متفاوت</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">برگردانده شد</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">نتیجه چه شد</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">چه چیز دیگری او را در امان نگه می‌دارد</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">چه چیزی مانع شد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه شد</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چیست</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چه کاری می‌کند</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">چه بیاورید</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کجا</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">آیا سال تولد حدسی است</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">برای چه کسانی</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">چرا کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">بر عهدهٔ</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">بر عهدهٔ چه کسی، به نوشته</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بله</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">آن را روی کاغذ دارم</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">اگر عبارت عبور فراموش شود، فقط این کلمه‌ها پرونده‌ها را باز می‌کند. همین حالا آن‌ها را روی کاغذ بیاورید و کاغذ را در جایی قفل‌دار و دور از این رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">ذخیره به شکل PDF…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">اینجا چاپگری نیست. کلمه‌ها را با دست بنویسید: شش گروه شش‌تایی. یا آن‌ها را روی فلش USB ذخیره و جای دیگری چاپ کنید؛ هر که آن فایل را داشته باشد می‌تواند همه چیز را باز کند.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی شما</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">در حال پاک کردن باقی‌ماندهٔ نسخهٔ تیم…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">گذاشتن فایل مهروموم‌شده روی فلش…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">فایل مهروموم‌شده آنجاست. آن را به هماهنگ‌کننده بدهید.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">این رایانه از تیمش برداشته شد</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">برای بازگشت به تیم، کد تازه‌ای برای پیوستن بخواهید.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">فایل مهروموم‌شده کجا گذاشته شود؟</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">در حال نوشتن فایل…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">جستجو در جاهای دورتر</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">هیچ کدام کمکی نمی‌کند: ثبت این‌که چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">ثبت این‌که چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">خدمات پیداشده</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">آنچه این فرد لازم دارد بنویسید، مثلاً دندان‌پزشک، بانک غذا، یا نمی‌توانم اجاره‌ام را بدهم. کلید پایین به فهرست می‌رود. Enter خدمت را می‌افزاید. کلید چپ آن را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">هر شش گروه، به ترتیب شماره</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">بررسی</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">نمایش دوبارهٔ برگه</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">حروف کوچک یا بزرگ، با فاصله یا بی‌فاصله: هر دو درست است.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">این‌ها کلمه‌های برگهٔ دیگری است. چیزی از دست نرفته است. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">کلمه‌ها را از روی کاغذ بنویسید</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">یادداشت‌هایی را هم که برای او علامت خورده می‌خواند</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">بازرس</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">مددکار</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">مراجعان، مراجعه‌ها و پیگیری‌ها</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">افراد، راهنمای خدمات، وارد کردن و خروجی گرفتن</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">دفتر ثبت را می‌خواند، مراجعان را نمی‌بیند</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">مراجعه‌های امروز و راهنمای خدمات</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">داوطلب</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">بازرس</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">مددکار</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">داوطلب</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">در حال تبادل با تیم: {0} از حدود {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">در حال تبادل با تیم…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">تبادل با تیم تا کجا رسیده است</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">توقف تبادل با تیم</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">در حال توقف… آنچه تا حالا تبادل شده می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}، {1} از {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">تماس امن</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">تماس امن: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">هنوز یادداشتی نیست. وقتی کسی زیر یادداشتی «فقط برای مسئول ایمنی افراد» را تیک بزند، به اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">یادداشت‌ها برای مسئول ایمنی افراد</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند این‌ها را بخواند. هر باز کردن در دفتر ثبت نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">یادداشت‌های مهروموم‌شده، تازه‌ترین در بالا</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">در حال پرسیدن از سرور تیم…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">آنچه سازمان دیگر برایتان فرستاده اینجا بگذارید.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">خواندن پیشنهاد</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">اول به آن‌ها زنگ بزنید و کلمه‌ها را مقایسه کنید.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">پذیرفتن</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">پذیرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">پیشنهاد آن‌ها</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">پذیرفتید. وقتی هر دو تبادل کنند پروژه باز می‌شود.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">«{0}»، پیشنهاد {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">هر زبانی</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">رایگان</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">به زبان خودش، مثلاً: دندان‌پزشک</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">نزدیک</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">حالا باز است</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">این فرد به چه نیاز دارد؟</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">اکنون در خطر است؟ به 999 زنگ بزنید.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">چیزی برای «{0}» پیدا نشد. کلمهٔ دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">این کدپستی شناخته نیست: فاصله‌ها نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">این‌طور فهمیده شد: «{0}».</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} خدمت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">به این زبان‌ها هم نوشته شده</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">محدودهٔ پوشش</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">هزینه</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">ورود به ساختمان</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">چگونه بگیریم</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">زبان: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">زبان‌هایی که حرف می‌زنند</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">ساعت‌های کار</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">محل</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">اداره‌کننده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">منبع</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">متن انگلیسی از آن زمان تغییر کرده است.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">وب و ایمیل</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چیست</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">چه بیاورید</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">برای چه کسانی</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">سراغ چه کسی را بگیریم</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">{0} چگونه داده شد</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">هنوز چیزی نیست. Enter خدمتی می‌افزاید.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">برداشتن {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">بررسی شد: نام شما و تاریخ امروز، برای تیم، کنار آن می‌آید.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">انتخاب زبان</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">اول زبان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">چگونه بگیریم</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">بررسی کردم: درست است</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">دوباره بررسی‌نشده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">دوباره سر جایش است.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">باز هم بررسی نشده</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">ذخیره نشد. آنچه نوشتید تا بار بعد که این را باز کنید نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">روی این رایانه ذخیره شد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">پس گرفتن</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">پس گرفته شد. دیگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چیست</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">چه چیزی همراه بیاورید (هر سطر یکی)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">برای چه کسانی</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">نوشتن این به زبان دیگر</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">آنچه را مطمئن هستید بنویسید. آنچه خالی بگذارید به انگلیسی نشان داده می‌شود. نام شما و تاریخ امروز، برای تیم، کنار آن می‌آید.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">این را تمام نکرده بودید. ادامه دهید.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">درباره</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">ظاهر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">راهنمای خدمات</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">پاک کردن یک فرد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">خروجی</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">دفتر ثبت</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">سازمان ما</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">بخش‌های تنظیمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">افراد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">تنظیمات</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">تیم و رایانه‌ها</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">صفحه‌گسترده‌های تیم‌ها</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">یک نسخه در این پروژه به اشتراک گذاشته شده است. وقتی آن را پس بگیرید، در هر دو طرف پاک می‌شود، با هر چه روی آن نوشته شده است. صفحهٔ خود او می‌ماند.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">اول از او بپرسید، بعد انتخاب کنید چگونه پذیرفت.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">مراجعه‌ها، با نیازها و خدمات</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">آیا او با این موافقت کرد؟</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">جنسیت، قومیت و دین</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">پروژه‌ای با سازمان دیگر باز نیست. اول هماهنگ‌کننده باید یکی را شروع کند.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">پروژه</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">به اشتراک گذاشتن نسخه</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">{0} با سازمان دیگری به اشتراک گذاشته شود؟</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">پس گرفتن نسخه برای همیشه</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">آن‌ها نسخه‌ای با نام، زبان‌ها و راه امن تماس با او می‌گیرند. هر دو آنچه روی نسخه نوشته می‌شود می‌بینید. یادداشت‌های مسئول ایمنی افراد هرگز فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">با چه چیز دیگری موافقت کرد؟</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">آنچه هنوز زیر «کمک بیشتر لازم دارد» باز است</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">آنچه دربارهٔ این مراجعه‌ها نوشته شد</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">بله، امروز گفت</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">بله، امروز امضا کرد</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}، با {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">فایل ذخیره‌شده را هر کسی که از این رایانه استفاده می‌کند می‌تواند باز کند.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">اول پاسخ دهید: بردن به خانه امن است؟</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">پیش از دادن کاغذ بپرسید. آنچه روی آن است می‌تواند او را به خطر بیندازد.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">کارت یا نامه…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">انگلیسی</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">برگه ندهید</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">آیا بردن به خانه امن است؟ اول پاسخی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">بزرگ</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">در حال ساختن برگه…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">خیر</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">برگه‌ای داده نشد. به جای آن گفته شد.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">بدون برگه.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">معمولی</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">فقط شماره</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">«فقط شماره» یک شمارهٔ تلفن و ساعت‌ها را چاپ می‌کند، بی نام خدمت.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">تصویر برگه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">بردن به خانه امن است؟</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">ذخیره به شکل فایل</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">ذخیرهٔ برگه</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">ذخیره شد. دیگرانی که از این رایانه استفاده می‌کنند شاید بتوانند آن فایل را باز کنند.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">برگه</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">برگه چاپ شد.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">نمایش بزرگ برای عکس گرفتن</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">اندازه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بله</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">صفحه پوشیده است.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">نمونهٔ نمایشی. همهٔ افراد اینجا ساختگی‌اند.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">در حال قفل شدن…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">پنجره حالا به {0} است.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">نشانی سرور: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">برای یک بار استفاده، تا {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">چاپ برگهٔ دعوت</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">ذخیره به شکل PDF…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">کد برای {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">هر که این کد را داشته باشد می‌تواند به جای او بپیوندد. آن را دستی بدهید یا با تلفن بخوانید؛ با ایمیل نفرستید. دوباره نشان داده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>و {0} مورد دیگر از این نوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">تمام شد. {0}: {1}، {2}، {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">سطر {0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">سطر {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} مراجعه افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} مراجعه مربوط به افراد شناخته‌شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} مورد کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} فرد افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} سطر شاید دربارهٔ کسی باشد که با املای دیگری شناخته است. در «مراجعان» نگاه کنید: آنجا می‌شود دو پرونده را یکی کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} سطر خوانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} مورد از پیش اینجا بود</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}، {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} از {0} سطر…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">همه چیز روی این رایانه می‌ماند. اگر تیم شما روی رایانه‌های دیگر هم از Signpost استفاده می‌کند، می‌شود آن‌ها را هماهنگ نگه داشت.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">در حال تبادل با تیم: {0} از حدود {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">در حال تبادل با تیم…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">پیوستن به تیم</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">در حال بررسی…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">خیر، فعلاً بماند</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">آیا پرونده‌های زیادی اینجا پاک شود؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">توقف تبادل</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">در حال توقف… آنچه تا حالا تبادل شده می‌ماند.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">تبادل همین حالا</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">سرور تیم از این رایانه می‌خواهد پرونده‌های زیادی را یک‌جا پاک کند. هنوز چیزی پاک نشده است. از هماهنگ‌کننده بپرسید که درست است یا نه: آنچه اینجا پاک شود از اینجا برگرداندنی نیست.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">این رایانه تنها کار می‌کند.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">بله، اینجا هم پاک شود</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">روی این رایانه ذخیره شد.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">تیم در {0} به‌روز شد.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">یادداشت‌های تیم هنوز در راه است.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">یادداشت‌های تیم هنوز در راه است: {0} از حدود {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">ساعت این رایانه {0} جلو است. لطفاً تنظیمش کنید.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">ساعت این رایانه {0} عقب است. لطفاً تنظیمش کنید.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">به‌روز است. فرستاده شد: {0}. رسید: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">آنچه تیم فرستاد روی این دیسک نوشته نشد. چیزی از دست نرفته است: دوباره خواسته می‌شود. روی دیسک جا باز کنید یا ببینید وصل است یا نه.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} «تبادل» را ببینید (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} ثبت دو نسخهٔ متفاوت دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{0} در {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0} در انتظار ارسال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">آیا این واقعاً سرور ماست؟</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">چند رایانهٔ یک سازمان که از راه سرور هماهنگ نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">تیم و رایانه‌ها</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">خود تیم</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">سرور تیم</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">کلمه‌هایی برای مقایسه با تلفن</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">مراجعه‌ها و افرادی را که تیم در صفحه‌گسترده نگه داشته وارد کنید. حساب همهٔ سطرها نگه داشته می‌شود؛ وارد کردن دوبارهٔ همان فایل چیزی نمی‌افزاید.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">وارد کن</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">اول فایلی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">انتخاب فایل…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">انتخاب صفحه‌گسترده</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">فایل (CSV یا XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">دیدن آن</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند صفحه‌گسترده وارد کند.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">صفحه‌گسترده‌های تیم‌ها</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">دو ستون «{0}» است. برای یکی چیز دیگری انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} سطر. کدام ستون چیست؟ به مثال‌ها نگاه کنید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">اینجا چیزی به انگلیسی نوشته نشده است.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">متن انگلیسی از آن زمان تغییر کرده است.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">داروساز می‌تواند گوش‌درد، گلودرد، سینوزیت، زونا، زردزخم، نیش عفونی حشرات و عفونت ادراری ساده در زنان را بدون وقت GP درمان کند. محدودیت سنی دارد.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">مستأجر مجبور نیست در تاریخ اخطار صاحب‌خانه برود. پیش از رفتن مشاوره بگیرید: رفتن زودهنگام ممکن است باعث کمک کمتر شهرداری (council) شود.</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">هر بزرگسالی که بی‌مزد از کسی مراقبت می‌کند می‌تواند از شهرداری (council) ارزیابی مراقب بخواهد. این ارزیابی دربارهٔ نیازهای خود مراقب است و رایگان است.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space بیشتر بهره‌ها و مأموران وصول بدهی را تا 60 روز متوقف می‌کند. فقط مشاور بدهی می‌تواند درخواست بدهد.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">فرزندان والدینی که حق استفاده از بودجهٔ عمومی ندارند (no recourse to public funds)، اگر درآمد خانواده کم باشد، می‌توانند ناهار رایگان مدرسه بگیرند.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">روز یا شب: به 111 زنگ بزنید و گزینهٔ سلامت روان (2) را انتخاب کنید. اگر جان کسی در خطر است، 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">اگر مطب GP کسی را ثبت‌نام نکند، باید دلیلش را کتبی بگوید.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">بیشتر مستأجران را فقط مأموران دادگاه می‌توانند بیرون کنند. عوض کردن قفل‌ها یا بیرون کردن کسی به زور و بی حکم دادگاه جرم است.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">درمان دندان در NHS برای افراد زیر 18 سال، در بارداری و تا 12 ماه پس از زایمان، و با برخی کمک‌هزینه‌ها رایگان است. پیش از شروع درمان بپرسید.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">معاینهٔ چشم در NHS برای افراد 60 ساله و بالاتر، زیر 16 سال، با دیابت یا گلوکوم، یا با برخی کمک‌هزینه‌ها رایگان است.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">نشانی ثابت ندارد؟ هر کس می‌تواند با نشانی موقت یا نشانی مطب نزد GP ثبت‌نام کند.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">درآمد کم است؟ فرم HC1 می‌تواند برای هزینه‌های NHS کمک بیاورد، حتی بدون کمک‌هزینه. گواهی HC2 کمک کامل می‌دهد.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">فقط مشاوران ثبت‌شده و وکلا (solicitors, barristers) اجازهٔ مشاورهٔ مهاجرتی دارند. پیش از آن‌که کسی پول بدهد، نام را در فهرست دولت ببینید.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">افراد 18 ساله و بالاتر می‌توانند خودشان به NHS Talking Therapies مراجعه کنند. نامهٔ GP لازم نیست.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">باردار یا با کودک زیر 4 سال و با برخی کمک‌هزینه‌ها: کارت Healthy Start پول شیر، میوه و سبزی را می‌دهد. زیر 18 سال و باردار: کمک‌هزینه لازم نیست.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP رد شد؟ تا یک ماه پس از تاریخ نامه درخواست بازنگری (mandatory reconsideration) بدهید.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">دیدن GP در England برای همه رایگان است، با هر وضعیت مهاجرتی. درمان بیمارستان شاید هزینه داشته باشد: اول مشاوره بگیرید.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">کسی که به خاطر خشونت خانگی بی‌خانمان شده همیشه نیاز اولویت‌دار (priority need) دارد. شهرداری (council) نباید پیش از کمک کردن مدرک بخواهد.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS مترجم را هماهنگ می‌کند و هزینه‌اش را می‌دهد. هنگام گرفتن وقت بخواهید. کودکان نباید ترجمه کنند.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">اولین پرداخت Universal Credit حدود 5 هفته طول می‌کشد. پیش‌پرداخت وام بی‌بهره است: از پرداخت‌های بعدی پس داده می‌شود.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">برای ثبت‌نام نزد GP مدرک نشانی یا کارت شناسایی لازم نیست. وضعیت مهاجرتی مهم نیست.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">برای ادامه Enter بزنید</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">به زبان خودش، مثلاً: دندان‌پزشک</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">کسی در انتظار نیست. هنگام گفتگو با Ctrl+M کسی را علامت بزنید.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">امروز هنوز کسی نیامده است. آنچه اولین فرد لازم دارد بنویسید، مثلاً دندان‌پزشک.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>یادداشت‌ها برای شما به عنوان مسئول ایمنی افراد: {0} هنوز باز نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">چیزی ناتمام نیست.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">باز کردن فهرست</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">دیده‌شدگان امروز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">امروز، {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">ناتمام</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">این فرد به چه نیاز دارد؟</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} بعداً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} دیرشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} امروز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} فوری</numerusform>
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
        <translation type="unfinished">1. آماده کردن برای سفر USB…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. انتقال فایل…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. باز کردن بسته…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">همکاری آن را روی فلش گذاشته است. فایل قفل است: نمی‌توانید چیزی از آن بخوانید و آن هم چیزی را اینجا نمی‌خواند. انتقال دوباره یا دیرهنگام آسیبی نمی‌زند.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">نشانی سرور، برای انتقال</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">در حال پرسیدن از سرور تیم…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">انتقال انجام شد. فلش را به همان جایی که پر شده بود برگردانید و آنجا باز کنید.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">انتقال فایل برای همکاری که اینترنت ندارد</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">انتقال فایل…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">چند روز بی‌اینترنت؟ سفر USB</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">آنچه در انتظار است روی فلش بگذارید، با هر رایانه‌ای که به اینترنت وصل است منتقل کنید و پاسخ را اینجا باز کنید. فایل قفل است: هر که آن را ببرد نمی‌تواند چیزی بخواند. انتقال دوباره یا دیرهنگام آسیبی نمی‌زند.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>بسته شد: {0} ثبت. فلش را به رایانه‌ای ببرید که به اینترنت وصل است و آنجا منتقل کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">لطفاً نشانی سرور تیم را بنویسید.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">این فایل می‌خواهد پرونده‌های زیادی اینجا پاک شود. چیزی پاک نشد. از هماهنگ‌کننده بپرسید که درست است یا نه.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">باز کردن بسته، و پاک کردن آن‌ها اینجا هم</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">فایل کجا گذاشته شود؟</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">کدام فایل برگشت؟</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">کدام فایل منتقل شود؟</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">آخرین نسخهٔ پشتیبان: {0}، بررسی نشده.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">آخرین نسخهٔ پشتیبان: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">قفل شد، اما دیسک دیگر جا نداشت. نوشته‌های شما تا بسته شدن Signpost نگه داشته می‌شود. جا باز کنید، بعد قفل را باز کنید و Ctrl+S بزنید.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">قفل شد. آنچه می‌نوشتید نگه داشته شده است.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">هنوز نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">فقط روی این رایانه ذخیره شده است.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">فهرست خدمات خوانده نشد و حالا خالی است. چیزی دربارهٔ افراد از دست نرفته است. از هماهنگ‌کننده بخواهید دوباره آن را وارد کند: تنظیمات، راهنمای خدمات.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">کنار گذاشتن</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">تمام نکرده بودید ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">اکنون در خطر است؟</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">هنوز تعیین نشده</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">کمک فوری</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">ثبت‌هایی با دو نسخهٔ متفاوت</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">یا آنچه درست است بنویسید</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">لطفاً آنچه درست است بنویسید.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">روشن شد. برگرداندن (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">دو نفر جدا از هم یک چیز را تغییر دادند. چیزی از دست نرفته است: هر دو را ببینید و انتخاب کنید.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">دو نسخهٔ متفاوت</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">برگردانده شد. هر دو نسخه دوباره اینجاست.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">تا وقتی انتخاب کنید، هر جا شمارهٔ تلفن باشد نسخهٔ امن‌تر نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">استفاده از آنچه نوشتم</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">در حال استفاده</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">همه</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: چه شد؟   {0}: صفحهٔ این فرد</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">بعداً {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">کلید چپ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">مال من</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">بی‌تاریخ {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">کسی در انتظار تیم نیست. «همه» را ببینید.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">کسی در انتظار شما نیست. «تیم» و «همه» را ببینید.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">کسی در انتظار نیست. هنگام گفتگو با Ctrl+M کسی را علامت بزنید.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">دیرشده {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">کلید راست</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">امروز {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">فوری {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">مال چه کسی</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">یادداشت (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">حالا می‌دانیم این کیست</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">باز کردن صفحهٔ {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">تا حالا</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">چه شد؟</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">آنچه تا حالا انجام شده: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">این یادداشت را تمام نکرده بودید. ادامه دهید.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>{0} بار تلاش شد</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">فوری</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">{0} در انتظار</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">با {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">آیا این کسی است که می‌شناسیم؟</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">مراجع جدید «{0}»</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">نامی گفته نشده</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">بی‌نام</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. آن‌ها آنچه اینجا ذخیره کنید می‌بینند.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">زبانی که اصلاح می‌شود</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">ساختن صفحه‌گسترده برای اصلاح</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">ساختن صفحه‌گسترده برای اصلاح…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">کسی که این زبان را می‌داند می‌تواند کلمه‌هایش را در صفحه‌گسترده اصلاح کند. آن‌گاه کلمه‌های او روی این رایانه می‌آید.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">وارد کردن اصلاح‌ها</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">وارد کردن اصلاح‌ها…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">صفحه‌گسترده ساخته شد. زیر “correction” آنچه باید بیاید و زیر “reviewed_by” یک نام بنویسید. بعد آن را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. تغییرکرده: {1}. تأییدشده: {2}. با باز شدن بعدی Signpost به کار می‌روند.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111، بعد 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">کد 7 گروه پنج‌تایی از حرف و رقم دارد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">ستونی به چیزی وصل شده که Signpost نمی‌شناسد.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">رضایت می‌تواند این‌ها را نام ببرد: {0}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">یک نسخه با {0} در {1} به اشتراک گذاشته شده است.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">یکی از ستون‌های وصل‌شده در این فایل نیست. ستون‌ها را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">یک نیاز خیلی بلند است. لطفاً زیر 500 حرف نگهش دارید؛ یادداشت جای بیشتری دارد.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">نسخهٔ جدیدتری از Signpost این فایل‌ها را ساخته است. چیزی تغییر نکرد. برای باز کردنشان نسخهٔ جدیدتر را روی این رایانه نصب کنید.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">خدمت بی‌نام را نمی‌شود نگه داشت. لطفاً آن را بردارید و دوباره بیفزایید.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>یکی از متن‌ها خیلی بلند است. لطفاً هر کدام کمتر از {0} حرف باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">زنی از همسر یا شریک زندگی، همسر سابق یا خانواده آسیب می‌بیند، تهدید یا کنترل می‌شود، یا شما نگران او هستید. رایگان، روز و شب. با ادارهٔ Refuge.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">دسترسی</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">نشانی</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>{0} ساله و بالاتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>{1} تا {0} ساله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>و {0} مورد دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">دلیلی دیگر که جای دیگری نوشته شده است.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">سرور دیگری از نشانی تیم پاسخ می‌دهد، برای همین چیزی به آن فرستاده نشد. {0} به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">محدودهٔ پوشش</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">پیش از زنگ زدن بپرسید.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">در نشانی تیم هیچ سرور Signpost پاسخ نمی‌دهد. {0} از هماهنگ‌کننده بپرسید نشانی تغییر کرده یا نه.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">در این نشانی هیچ سرور Signpost پاسخ نمی‌دهد. {0} دوباره به نشانی نگاه کنید.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">تولد: سالی مثل 1984، یا برای سال حدسی «about 1984»، یا تاریخ کامل مثل 17/3/1984 بنویسید. می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">گواهی پاک کردن</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">بررسی‌شده در {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">زبانی غیر از انگلیسی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">عبارت عبوری انتخاب کنید که فقط خودتان بدانید. برگهٔ بازیابی را که پس از آن می‌آید چاپ کنید.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">نام فایل جدیدی انتخاب کنید. خروجی گرفته نشد.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">انتخاب کنید این فرد چرا پاک می‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">حالا بسته است. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">آن وقت بسته است. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">مراجعه‌ها</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">هزینه</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">تاریخ انجام</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">تاریخ نامعلوم</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">تاریخ تولد: سالی مثل 1984 یا تاریخ کامل بنویسید. می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">تاریخ دیدار</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">روز {0} هر ماه</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">روزها نامعلوم</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">انجام تا</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">از آن عکس نگیرید، با ایمیل نفرستید و روی رایانه نگه ندارید.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">زنگ نزنید.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">پیامک نفرستید.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">اورژانس: آمبولانس، پلیس، آتش‌نشانی</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">خالی است، اما دلیل یا تاریخی دارد. «بله» گرفته شد.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">نسخه‌های رمزگذاری‌شده‌ای که پیش‌تر ساخته شده‌اند تا {0} پاک می‌شوند. اگر نسخه‌ای پیش از آن بازگردانده شود، این شخص فوراً از آن برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">رمزگذاری‌شده، و همهٔ صفحه‌ها خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">موارد «کمک بیشتر لازم دارد»</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">برای همیشه از این رایانه پاک شد:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">پاک شده در {0}، به دست {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">هر روز</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">همه چیز روی این رایانه ذخیره شده است و بعداً فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">نام خانوادگی</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">فیلدهایی با دو نسخه</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">پنجمین {0} ماه</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">نام کوچک</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">اولین {0} ماه</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>برای ایمنی، لطفاً {0} ثانیه صبر کنید. یادداشت‌های شما امن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">برای: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">چهارمین {0} ماه</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">رایگان</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">اورژانس گاز</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">چطور این فرد را دوباره پیدا کنیم؟</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">چقدر زود؟ فوری، به‌زودی یا عادی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">چگونه آنجا کمک بگیریم</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">چقدر فوری</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">در کاربرگ «{0}» ستون «{1}» نیست.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">مترجم لازم است</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">معرفی شد</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">آیا این کسی است که می‌شناسیم؟</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">هرگز نباید نوشته می‌شد.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">به تیم بپیوندید</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">نوع کمک</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">زبان‌ها</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">زبان‌هایی به این فرد افزوده شد.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">زبان‌ها: حداکثر 20 زبان انتخاب کنید.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">آخرین بررسی</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">آخرین {0} ماه</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">فقط پیام بگذارید.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">پیام نگذارید.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">پیوند میان افراد و مراجعه‌ها</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">به عنوان {0} ثبت شده، اول زنگ بزنید</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">طول جغرافیایی</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">تاریخ تهیه: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">دست‌کم نام، کد، نیاز یا یادداشت را به یک ستون وصل کنید.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">شاید این نشانی را پوشش ندهد: بپرسید</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">می‌توان {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">بحران سلامت روان</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">دقیقه: عددی از 0 تا 1440 بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">بیش از یک پروژه این نام را دارد. چیزی تغییر نکرد. شناسهٔ (id) آن را بدهید.</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">تلفن NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">نام خدمت</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">خط ملی کمک در خشونت خانگی (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">نیازها</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">کمک بیشتر لازم دارد</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">ارتباطی با سرور تیم نیست. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">نامه نفرستید.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">بی‌نام</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">بی‌نام: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">اکنون کسی را نمی‌شود در این پروژه به اشتراک گذاشت. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">هیچ کس بی رضایت خودش به اشتراک گذاشته نمی‌شود. اول از او بپرسید و بگویید چگونه پذیرفت.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">کسی به این نام روی این رایانه از Signpost استفاده نمی‌کند. نامی از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">وارد نشد: نه فردی، نه نیازی و نه یادداشتی در آن بود.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">وارد نشد: این پیش‌تر پاک شده است. اگر این فرد دوباره آمد، او را به‌عنوان فردی تازه اضافه کنید.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">از {0} بررسی نشده است. اول زنگ بزنید.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">معلوم نیست این روز برقرار باشد، اول زنگ بزنید</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">معلوم نیست آخرین بار کی بررسی شده است. اول زنگ بزنید.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">نامعلوم، بپرسید</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">هنوز ذخیره نشده: روی دیسک نوشته نشد. نوشته‌های شما هنوز اینجاست. ببینید دیسک وصل باشد، بعد Ctrl+S بزنید.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">هنوز ذخیره نشده: دیسک پر است. نوشته‌های شما هنوز اینجاست. جا باز کنید، بعد Ctrl+S بزنید.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">برای این فرد مثل قبل نیست. با سطر نگه داشته شد.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">یادداشت‌ها و نیازهای باز جزو مراجعه‌هاست: رضایت برای آن‌ها هم لازم است.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">هیچ چیز آن نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">یکی از این‌ها با سازمان دیگری به اشتراک گذاشته شده و دیگری نه. نمی‌شود آن‌ها را یکی کرد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">یک {0} در ماه</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند تیم را آغاز کند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند مسئول دیگری بیفزاید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند مسئول دیگری دعوت کند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند برگهٔ بازیابی جدید بسازد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند این یادداشت‌ها را باز کند. آن‌ها امن نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">فقط مسئول ایمنی افراد می‌تواند این یادداشت را بخواند. امن نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">فقط نشانی‌های http و https را می‌شود وارد کرد. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">فقط کسی که این نام را داد می‌تواند آن را بردارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">فقط کسی که این را ذخیره کرد می‌تواند آن را برگرداند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Signpost را روی رایانهٔ خود باز کنید. در صفحهٔ اول «پیوستن» را انتخاب کنید. اگر تاکنون بدون تیم با Signpost کار کرده‌اید، به تنظیمات، «تیم و رایانه‌ها» بروید: هر چه دارید می‌ماند.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">حالا باز است تا {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">آن وقت باز است تا {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">ساعت‌های کار</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">ساعت‌های کار نامعلوم، اول زنگ بزنید</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">امروز {0} باز می‌شود</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">{0} {1} باز می‌شود</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">{0} باز می‌شود، ساعت بسته شدن نامعلوم</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">سازمان: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">مسئول ایمنی افراد ما</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">صفحه‌های شخص</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">بخشی از فایل Signpost روی این رایانه خوانده نمی‌شود. کنار گذاشته شد و روی چیزی نوشته نشد. هنوز نسخهٔ پشتیبانی برای بازگشت نیست. از کسی که به Signpost رسیدگی می‌کند کمک بخواهید.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">بخشی از فایل Signpost روی این رایانه خوانده نمی‌شود. کنار گذاشته شد و روی چیزی نوشته نشد. می‌توانید به نسخهٔ پشتیبان {0} برگردید.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">بخشی از یک فایل Signpost روی این رایانه خوانده نمی‌شود. روی چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">افرادی از شما هنوز در این پروژه به اشتراک گذاشته شده‌اند، یا چیزی از آن در انتظار ارسال است. چیزی تغییر نکرد. اول آن‌ها را پس بگیرید و تبادل کنید، یا بگویید که نسخه‌ها بماند.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">تلفن نامعلوم</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">لطفاً دست‌کم یک نقش انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>لطفاً دست‌کم {0} نویسه انتخاب کنید. چند کلمه با هم خوب است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">لطفاً هدف را زیر 500 حرف نگه دارید.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">لطفاً دلیل را زیر 200 حرف و راه پیدا کردن او را زیر 500 حرف نگه دارید.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">لطفاً دوباره به گروه {0} نگاه کنید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">لطفاً نامی برای صفحهٔ قفل بنویسید.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">لطفاً نام سازمان خود را بنویسید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">لطفاً نام سازمان خود را بنویسید.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">لطفاً نام خود را همان‌طور که می‌خواهید در صفحهٔ قفل باشد بنویسید.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">کدپستی</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">ترجیح می‌دهد نگوید چگونه با او تماس بگیریم.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">این برگه را در پاکتی بسته، در جایی قفل‌دار و دور از رایانه بگذارید.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">دلیل</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">کد</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">کد یا شمارهٔ فرد</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">ارجاع شد</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">اول زنگ بزنید</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">فقط زنگ بزنید.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">به کسی که این کاغذ را به شما داد زنگ بزنید و کلمه‌ها را مقایسه کنید: در تنظیمات، «افراد»، دکمهٔ «کلمه‌هایی برای مقایسه با تلفن» را بزنید. کلمه‌ها در هر دو رایانه یکی است.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">زنگ بزنید و بپرسید کی باز می‌شود</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">نقش‌ها این‌هاست: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">سطر {0} خوانده نمی‌شود: شاید یک علامت نقل قول در آن کم باشد.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">سطر {0} خانه‌ای با بیش از 32,767 حرف دارد.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">سطر {0} بیش از 200 ستون دارد. آیا فایل درست همین است؟</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">این روز برقرار است، ساعت‌ها نامعلوم. اول زنگ بزنید</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">تماس امن پرسیده نشده. پیش از زنگ زدن بپرسید.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">سامریتنز (Samaritans)</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">بگویید هر خدمت چگونه داده شد: گفته شد، برگه، معرفی شد یا ارجاع شد.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">یادداشت‌های مهروموم‌شده</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">{0} یکی مانده به آخر ماه</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">دومین {0} ماه</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">خدمت داده‌شده</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">خدمات داده‌شده</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">چند نفر این نام را دارند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">چند نفر از این نمایه استفاده می‌کنند و کد فقط شما را راه می‌دهد. آن را با پوشهٔ خالی به کار ببرید یا اول دیگران را بردارید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">چند نفر از این نمایه استفاده می‌کنند. بگویید شما که هستید.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">با سازمان دیگری به اشتراک گذاشته شده</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">با {0} در {1} به اشتراک گذاشته شده</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">برگه</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">کاربرگ «{0}»، سطر {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">کاربرگ «{0}»، سطر {1}: یک خانه خیلی بلند است.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">کاربرگ «{0}»، سطر {1}: یک فرمول خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">کاربرگ «{0}»، سطر {1}: این متن نیست.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost نمی‌تواند این فایل را روی این رایانه محرمانه نگه دارد، برای همین بازش نکرد. چیزی تغییر نکرد. از کسی که Signpost را نصب کرده کمک بخواهید.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost نمی‌تواند قالب {0} را بخواند. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost از پیش روی این رایانه باز است. چیزی تغییر نکرد. به پنجرهٔ باز بروید یا اول آن را ببندید.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost قفل است. آنچه می‌نوشتید نگه داشته شده است. برای ادامه قفل را باز کنید.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost اجازهٔ نوشتن در این پوشه را ندارد، برای همین چیزی ذخیره نشد. چیزی تغییر نکرد. پوشه را به جایی ببرید که اجازهٔ نوشتن دارید، یا اجازه بخواهید.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost اجازهٔ نوشتن در آنجا را ندارد. چیزی از دست نرفته است. بعضی فلش‌ها کلید کوچکی دارند که قفلشان می‌کند. قفلش را باز کنید یا جای دیگری انتخاب کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">بعضی دیسک‌ها مدتی رد فایل‌های پاک‌شده را نگه می‌دارند. Signpost نمی‌تواند آن‌ها را از بین ببرد.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">در این میان کسی این را تغییر داده است. چیزی تغییر نکرد. دوباره به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">کس دیگری که از این رایانه استفاده می‌کند این فایل را بسته است. چیزی تغییر نکرد. از او بخواهید قفل Signpost را باز کند و بسته را باز کند.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">کسی از پیش این را روشن کرده، یا آن ثبت دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">کسی به این نام از پیش از Signpost استفاده می‌کند. یک حرف اول بیفزایید.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">کسی تاب نمی‌آورد، ممکن است به خودش آسیب بزند، یا چیزهایی می‌شنود یا می‌بیند که دیگران نمی‌شنوند یا نمی‌بینند. به 111 زنگ بزنید و گزینهٔ سلامت روان (2) را انتخاب کنید. روز و شب، هر سنی. اگر جان کسی در خطر است، 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">کسی همین حالا کمک پزشکی لازم دارد، اما مسئلهٔ مرگ و زندگی نیست. رایگان، روز و شب. مترجم بخواهید.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">کسی بوی گاز حس می‌کند، یا هشدار مونوکسید کربن به صدا درمی‌آید. پنجره‌ها را باز کنید، به هیچ کلید برقی دست نزنید، بیرون بروید، بعد زنگ بزنید. رایگان، روز و شب.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">کسی می‌خواهد با فردی که گوش می‌دهد حرف بزند. رایگان، روز و شب. در قبض تلفن نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">جان کسی در خطر است، کسی به‌شدت آسیب دیده، یا همین حالا جرمی در حال وقوع است. حرف زدن امن نیست؟ با تلفن همراه به 999 زنگ بزنید، بعد وقتی خواسته شد 55 را بزنید.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">چیزی برای سرور تیم بیش از حد بزرگ است. {0} به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">چیزی که پاک شده بود دوباره اینجاست. به کسی که به شما کمک می‌کند بگویید.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">در Signpost اشکالی پیش آمد. هیچ چیزی که ذخیره شده بود از دست نرفته است.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">گام‌های این موارد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">متوقف شد. آنچه پیش از آن رسیده بود وارد شد: {0}. چیز دیگری تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">متوقف شد. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">این کاغذ را پاره کنید. کد یک بار، برای یک رایانه و تا تاریخ بالا کار می‌کند.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">فقط پیامک بفرستید.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">آن روز هنوز نرسیده است. لطفاً دوباره به تاریخ نگاه کنید.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">با این، قفل Signpost باز نشد. چیزی از دست نرفته است. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">این کار انجام نشد. چیزی از دست نرفت.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>این بیش از {0} فرد، نیاز یا خدمت برای یک مراجعه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">آن فرد در تیم نیست. کس دیگری یا تیم را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">وای‌فای اینجا می‌خواهد اول وارد شوید. مرورگر وب را باز کنید، وارد شوید، بعد دوباره امتحان کنید. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">نشانی سرور تیم باید با https:// شروع شود</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">پاسخ خراب رسید، برای همین به کار نرفت. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">ساعت این رایانه درست نیست. لطفاً تنظیمش کنید. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">ارتباط با سرور اینجا امن نیست. {0} ارتباط دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">ارتباط با سرور تیم اینجا امن نیست، برای همین چیزی فرستاده نشد. {0} شبکهٔ دیگری را امتحان کنید و تاریخ این رایانه را ببینید.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">ارتباط در نیمهٔ راه قطع شد. چیزی از دست نرفته است. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">ارتباط در نیمهٔ راه قطع شد. {0} دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">نسخهٔ پشتیبان {0} باز می‌شود.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">تاریخ تولد در آینده است. یک سال، مثل 1984، کافی است.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">تاریخ گفتن استفادهٔ ما از اطلاعات، تاریخ نیست.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">روز رضایت او هنوز نرسیده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">روزی که باید تا آن انجام شود گذشته است. امروز یا بعد از آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">نمونهٔ نمایشی متوقف شد: پنجره صفحه‌هایش را باز نکرد.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">این خدمت دیگر در راهنمای خدمات نیست.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">راهنمای خدماتی که رسید امضای سرور تیم را نداشت، برای همین به کار نرفت. آنچه روی این رایانه ذخیره شده مثل قبل می‌ماند. به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">راهنمای خدماتی که سرور تیم فرستاد اینجا خوانده نمی‌شود، برای همین به کار نرفت. آنچه روی این رایانه ذخیره شده مثل قبل می‌ماند. به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">دیسک برای راهنمای خدمات جای کافی ندارد: {0} MB لازم است. چیزی تغییر نکرد. جا باز کنید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">دیسک پر است، برای همین چیزی وارد نشد. چیزی از دست نرفت. جا باز کنید، بعد دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">دیسک تقریباً پر است. به‌زودی جا باز کنید.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">فایل خوانده نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">فایل آنجا نوشته نشد. چیزی از دست نرفته است. آیا فلش هنوز وصل است؟ دوباره وصلش کنید یا جای دیگری انتخاب کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">فایل آنجا نوشته نشد. چیزی از دست نرفت. جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">فایل مثل قبل است و چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">پوشهٔ تصویرها ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">فایل کلید این نمایه تغییر کرده است، برای همین Signpost آن را به کار نبرد. روی چیزی نوشته نشد. می‌توانید به یک نسخهٔ پشتیبان برگردید.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">آخرین نسخهٔ پشتیبان از {0} است. همین حالا یکی بسازید.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>نام خیلی بلند است. لطفاً کمتر از {0} حرف باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">یادداشت برای مسئول ایمنی افراد خالی است. بنویسید چه چیزی نگرانتان می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>یادداشت خیلی بلند است. لطفاً زیر {0} حرف نگهش دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">سازمان دیگر این را نوشته است. از آن‌ها بخواهید علامتش بزنند.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">چاپگر برگه را نپذیرفت. چیزی از دست نرفت. به جای آن بزرگ نشانش دهید.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">برگهٔ بازیابی {0} دارد، هر کدام با {1}. شما {2} از {3} را نوشتید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">سرور از این رایانه می‌خواهد پرونده‌های زیادی را یک‌جا پاک کند. چیزی پاک نشد. از هماهنگ‌کننده بپرسید که درست است یا نه، بعد در صفحهٔ تبادل موافقت کنید.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">سرور نمی‌تواند این فایل را بخواند: برای سرور تیم دیگری است، یا خراب است. {0} دوباره به نشانی نگاه کنید یا فایل جدیدی بخواهید.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">سرور نتوانست فایل را بگیرد. {0} بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">سرور نمی‌شناسد چه کسی این فایل را بسته است: برای سرور تیم دیگری است، یا در راه تغییر کرده است. {0} دوباره به نشانی نگاه کنید یا فایل جدیدی بخواهید.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">سرور مشغول است. {0} چند لحظهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">سرور چنین پیشنهادی نمی‌شناسد. چیزی تغییر نکرد. از آن‌ها بخواهید اول تبادل کنند.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">نشانی سرور</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">کاربرگ «{0}» سطرهای خیلی زیادی دارد.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">کاربرگ «{0}» نیست.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">در این میان تیم تغییر کرده است، برای همین سرور چیزی از این سفر نگرفت. {0} فایل جدیدی ببندید و یک بار دیگر ببرید.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">تیم چنین رایانه‌ای ندارد. چیزی تغییر نکرد. دوباره به فهرست نگاه کنید.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">سرور تیم و رایانه‌های دیگر در تبادل بعدی باخبر می‌شوند. آنگاه هر کدام ثبت‌های خود را پاک می‌کند.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">سرور تیم آنچه فرستاده شد نپذیرفت. {0} به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">سرور تیم اشکالی دارد. Signpost خودش دوباره امتحان می‌کند. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">سرور تیم هنوز راهنمای خدمات ندارد. آنچه روی این رایانه ذخیره شده می‌ماند.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">سرور تیم مشغول است. Signpost خودش دوباره امتحان می‌کند. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">سرور تیم Signpost جدیدتری لازم دارد. {0} هر وقت توانستید نصبش کنید.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">سرور تیم دیگر این نام یا این رایانه را راه نمی‌دهد. آنچه نفرستاده‌اید روی این رایانه می‌ماند. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">سرور تیم از نسخهٔ پشتیبان برگردانده شده است. Signpost با آن مقایسه می‌کند. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">زمان مراجعه منطقهٔ زمانی ندارد.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">سال تولد بیش از 125 سال پیش است. لطفاً دوباره به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">پروندهٔ او به اندازهٔ کافی نگه داشته شد.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">در این نمایه مراجع یا مراجعه هست و تیم هم تعدادی دارد. چیزی تغییر نکرد. اگر به هم مربوط‌اند، بگویید (--merge): همهٔ هر دو نگه داشته می‌شود، و کسانی که در هر دو هستند دو بار می‌مانند تا کسی آن‌ها را یکی کند.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">در این نمایه یادداشت‌هایی برای مسئول ایمنی افراد هست و فقط مسئول ایمنی همین نمایه می‌تواند آن‌ها را به تیم بسپارد. چیزی تغییر نکرد. از او بخواهید با این نمایه بپیوندد.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">فایلی به این نام از پیش هست که فایل انتقال نیست. همان‌طور که بود ماند. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">ارتباطی با سرور نیست. {0} بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">هنوز نسخهٔ پشتیبانی نیست. همین حالا یکی بسازید.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">هنوز نسخهٔ پشتیبانی نیست. به‌زودی یکی بسازید.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">فایلی به این نام نیست. دوباره به نام نگاه کنید.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">اینجا یادداشت بازی برای علامت زدن نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">آنجا برای فایل جا نیست. چیزی از دست نرفته است. روی فلش جا باز کنید یا فلش دیگری بردارید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">چنین فایلی نیست. چیزی تغییر نکرد. به نام آن نگاه کنید.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">چنین پروژهٔ مشترکی نیست. چیزی تغییر نکرد. دوباره به فهرست نگاه کنید.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">هنوز چیزی از Signpost در این پوشه نیست. پوشهٔ دیگری انتخاب کنید یا یکی جدید بسازید.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">این دو پرونده از پیش یک فرد است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">اگر همه عبارت عبورشان را فراموش کنند، یا این رایانه گم شود و شما نسخه‌ای از پرونده‌ها داشته باشید، این کلمه‌ها پرونده‌های سازمان شما را باز می‌کنند. بدون عبارت عبور یا این برگه هیچ‌کس نمی‌تواند آن‌ها را باز کند: نه سازندگان Signpost و نه تعمیرگاه.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">خودش خواست.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">آن‌ها این را به شما پیشنهاد نکرده‌اند، یا پس گرفته‌اند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">به آن‌ها کلید دیگری جز کلید شما داده شده است. چیزی تغییر نکرد. کلمه‌های کارت خود را با تلفن با آن‌ها مقایسه کنید.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">سومین {0} ماه</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">این فایل Excel خراب است و خوانده نمی‌شود. دوباره ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">این فایل Excel پس از باز شدن بسیار بزرگ‌تر از آن است که به نظر می‌رسد. باز نشد.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">این پاسخ برای رایانهٔ دیگر یا نمایهٔ دیگری است، یا آسیب دیده است. چیزی تغییر نکرد و چیزی گم نشد. آن را همان جایی که بسته شد باز کنید. اگر همین جا بسته شد، فایل تازه‌ای ببندید.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">این را آنجا نمی‌شود نوشت. چیزی تغییر نکرد. یکی از آن دو را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">این گواهی هیچ نامی ندارد تا چیزی از آن شخص نگه ندارد.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">این کد برای رایانهٔ دیگر کسی است که از پیش در تیم است. آن را با پوشهٔ خالی به کار ببرید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">این کد کسی را راه نمی‌دهد: از پیش استفاده شده، زمانش تمام شده، یا برای سرور دیگری است. چیزی تغییر نکرد. کد جدیدی بخواهید.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">این رایانه نتوانست نوشته‌ها را با صدای بلند بخواند.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">این رایانه به اینترنت وصل نیست. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">این رایانه به اینترنت وصل نیست. {0} بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">هماهنگ‌کنندهٔ تیم این رایانه را از تیمش برداشت.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">هماهنگ‌کننده این رایانه را از {0} برداشت. آنچه از تیم داشت اینجا پاک شد، و نسخه‌های پشتیبانش هم.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">این رایانه به تنهایی کار می‌کند: جای دیگری در Signpost ثبتی نیست.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">این مراجعه روی این رایانه نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">این مراجعه با این نام ذخیره شد. به جای آن یک اصلاح بنویسید.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">این مراجعه برگردانده شد. متن آن زیر «ناتمام» است.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">این روز هنوز نرسیده است. نگه داشته شد.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">این پیش‌نویس مال کس دیگری است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">این ثبت روی این رایانه نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">این فایل باز نمی‌شود. آن را در جای دیگر ببندید، بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">این فایل باز نمی‌شود. به نام آن نگاه کنید.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">این فایل را نمی‌شود به صورت متن خواند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">این فایل شکل نسخهٔ دیگری را دارد. Signpost را ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">این فایل به سرور رفته است: پاسخ در آن است. همان‌طور که بود ماند. آن را به رایانه‌ای که بسته بودش برگردانید.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">این فایل بیش از 200,000 سطر دارد. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">این فایل هنوز به سرور نرفته است. چیزی تغییر نکرد. آن را به رایانه‌ای ببرید که به اینترنت وصل است، آنجا منتقل کنید، بعد اینجا باز کنید.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">این فایل مال سازمان دیگری است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">این فایل خالی است.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">این فایل برای بستهٔ ترجمه بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">این فایل بزرگ‌تر از 50 MB است. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">این فایل پس از باز شدن بسیار بزرگ‌تر از یک بستهٔ ترجمه است.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">این فایل خیلی پیش بسته شده و پس از آن سفرهای دیگری انجام شده است. چیزی تغییر نکرد و چیزی از دست نرفته است. فایل جدیدی ببندید.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">این پوشه از پیش یک نمایهٔ Signpost دارد. همان‌طور که بود ماند. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">این پوشه قابل استفاده نیست: نامش خیلی بلند است، یا فایلی جای آن است. چیزی تغییر نکرد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">این پوشه نسخهٔ پشتیبانی نیست که Signpost ساخته باشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">این از پیش صفحهٔ مشترک است. فقط سازمانی که از آن آمده آن را به اشتراک می‌گذارد.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">این فایل Excel قدیمی یا قفل است. آن را در Excel باز کنید، اگر گذرواژه دارد بردارید، به شکل .xlsx یا .csv ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">این نه «بله» است و نه «خیر». همان‌طور که نوشته شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">این نه «بله» است و نه «خیر». «بله» گرفته می‌شود.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">این فایل کار فرستاده‌نشده نیست، یا خراب است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">این زبان Signpost نیست. زبان‌ها: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">این بستهٔ ترجمه نیست، یا خراب است. به شکل .xlsx ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">این کارت Signpost نیست. چیزی تغییر نکرد. از آن‌ها بخواهید دوباره بفرستند.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">این تاریخ نیست. سطر نگه داشته می‌شود، با خانه همان‌طور که نوشته شده.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">این فایلی نیست که Signpost برای انتقال بسته باشد، یا خراب است. چیزی تغییر نکرد و چیزی از دست نرفته است. اگر خراب است، فایل جدیدی ببندید.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">این صفحه‌گسترده‌ای نیست که Signpost بتواند بخواند. به شکل .csv یا .xlsx ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">این سال تولد نیست. همان‌طور که نوشته شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">این فایل Excel نیست که Signpost بتواند بخواند. به شکل .xlsx یا .csv ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">این پیشنهاد Signpost نیست. چیزی تغییر نکرد. از آن‌ها بخواهید دوباره بفرستند.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">این نشانی سرور نیست. دوباره به برگهٔ دعوت نگاه کنید.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">این نه فوری است، نه به‌زودی و نه عادی. «به‌زودی» گرفته می‌شود.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">این تنها هماهنگ‌کننده است. چیزی تغییر نکرد. اول هماهنگ‌کنندهٔ دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">این تنها مسئول ایمنی افراد است و کس دیگری نمی‌تواند یادداشت‌های ایمنی را بخواند. چیزی تغییر نکرد. اول مسئول ایمنی دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">این کارت خود شماست. کارت سازمان دیگر را از آن‌ها بخواهید.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">این نام دیگر این نمایه را باز نمی‌کند. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">این نام روز دیگری داده شده است. به جای آن یک اصلاح بنویسید.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">این یادداشت روی این رایانه نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">این پیشنهاد برای سازمان دیگری است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">این یکی از پیش انجام شده است. اول دوباره بازش کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">این یکی از پیش باز است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">حدس زدن این عبارت عبور شاید آسان باشد. سه یا چهار کلمهٔ بی‌ارتباط بهتر است.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">این فرد از پیش در این پروژه به اشتراک گذاشته شده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">این فرد شما در این پروژه به اشتراک گذاشته نشده است.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">این فرد از پیش روی این رایانه از Signpost استفاده می‌کند.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">پروندهٔ این فرد روی این رایانه نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">این نمایه از پیش به سرور یک تیم پیوسته است. چیزی تغییر نکرد. برای پیوستن به تیم دیگر، از پوشهٔ دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">این نمایه به سرور تیم نپیوسته است. چیزی تغییر نکرد. اول به یکی بپیوندید.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">این نمایه روی رایانهٔ دیگری هم به کار می‌رود. حالا جای خودش را می‌گیرد. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">این پروژه با سازمان دیگر پایان یافته است. روی آنچه آنجا به اشتراک گذاشته شده چیزی نمی‌شود نوشت. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">این پرونده از پیش جداست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">این یادداشت ایمنی خوانده نمی‌شود. همان‌طور که بود ماند.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">این در این میان تمام شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">این روز دیگری ذخیره شده است. به جای آن یک اصلاح بنویسید: چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">در این میان این پس گرفته شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">این از پیش برگردانده شده است. متن آن زیر «ناتمام» است.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">ساعت‌ها نامعلوم، اول زنگ بزنید</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">برای استفاده: در صفحهٔ قفل «عبارت عبورم را فراموش کرده‌ام» را انتخاب کنید و کلمه‌ها را به ترتیب شماره‌شان بنویسید.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">گفته شد</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">تاریخ گفتن: تاریخی مثل 24/11/2026 بنویسید. می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 بار تلاش شد. با هم تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">دو ستون به یک چیز وصل شده است. هر کدام را یک بار وصل کنید.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">دو نفر در سازمان شما باید بدانند که کجاست.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">دو نسخهٔ متفاوت: پیش از زنگ زدن بررسی کنید.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">نشانی سرور و کد این کاغذ را گروه به گروه بنویسید. اشتباه در نوشتن پیدا و گفته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>تا {0} سالگی</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">به‌روز است.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">معتبر تا</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">با {0} در {1} که پایان یافته به اشتراک گذاشته شده بود</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">وب‌گاه</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">آنچه پیش از آن رسیده بود وارد شد: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه شد</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">چه شد؟ یکی از پاسخ‌ها را انتخاب کنید؛ «نامعلوم» هم یکی از آن‌هاست.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">چه ارائه می‌دهد</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">آنچه سرور دربارهٔ تیم شما می‌گوید ثابت نشد، برای همین هیچ چیز آن به کار نرفت. {0} به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">چه بیاورید</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">چه باید کرد</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">با این برگه چه باید کرد</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">آنچه پیدا شد در جایی که باید می‌رفت نوشته نشد. هیچ چیزی که ذخیره شده بود از دست نرفته است. آیا آن دیسک پر است؟ جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">آنچه هنوز فرستاده نشده بود برای تیم مهروموم نشد، پس چیزی از این رایانه برداشته نشد. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">آنچه پیش‌تر چاپ، صادر یا برده شده از اینجا در دسترس نیست.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کجا</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">چه کسی پیگیری می‌کند</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">برای چه کسانی</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">اداره‌کننده</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">چه کسی بر عهده می‌گیرد؟ نامش را بنویسید.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">هر کس این برگه و رایانهٔ شما را داشته باشد می‌تواند همه چیز را بخواند. اگر گم شد یا کسی آن را دید، در تنظیمات برگهٔ تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">هر کس این کاغذ را داشته باشد می‌تواند به جای شما به Signpost تیم شما بپیوندد. آن را به کس دیگری ندهید.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">نام کامل</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">دلیل: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">بدون نام، هیچ کس نمی‌تواند این فرد را دوباره پیدا کند. چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>نامی با حداکثر {0} حرف بنویسید. چیزی تغییر نکرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">دست‌کم یک متن به این زبان بنویسید.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">فقط نامه بنویسید.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">سال یا تاریخ تولد</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">نگران هستید که کودک یا بزرگسالی آسیب می‌بیند. همین امروز به این مسئول بگویید، اگر می‌توانید پیش از آن‌که مراجع برود.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">نمی‌توانید خودتان را بردارید. از هماهنگ‌کنندهٔ دیگری بخواهید.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">نمی‌توانید راه رایانه‌ای را که از آن استفاده می‌کنید ببندید.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">هماهنگ‌کننده شما را از {0} برداشت، پس عبارت عبور شما دیگر Signpost را روی این رایانه باز نمی‌کند. آنچه نفرستاده بودید با تبادل بعدی کسی که اینجا ادامه می‌دهد فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">این را خودتان نوشته‌اید. از کس دیگری که این زبان را می‌خواند بخواهید بررسی کند.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">کلید خود شما در فایل کلید نیست. از برگهٔ بازیابی استفاده کنید.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">نقش شما شامل این نمی‌شود. چیزی تغییر نکرد. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">هماهنگ‌کنندهٔ تیم شما این نام یا رایانه را برداشته است. آنچه نفرستاده‌اید، مهروموم‌شده برای تیم نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">تاریخی فهمیده نشد و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">فرمولی به شکل متن ساده نگه داشته شد</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">نام مشترک</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">عددی فهمیده نشد و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">شماره تلفنی به شکل معمول نوشته شد</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">جایی روی نقشه درست نبود و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">ساعت یا روزی فهمیده نشد و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">متنی بسیار بلند کوتاه شد</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">حدود {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">کسی را افزود</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">پس از عبارت‌های عبور نادرست</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">سن زیر 0 «نامعلوم» گرفته شد</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">نشانی ایمیلی فهمیده نشد و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">پیوندی ناامن یا ناخوانا کنار گذاشته شد</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">به شکل دیگر</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">وقت گرفته شد</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">در خانه</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">بازگشت به تیم</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">واردشده از صفحه‌گسترده</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">با ایمیل</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">تلفنی</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">با پیامک</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">تصویری</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">حروف بزرگ معمولی شد</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">تنظیمات را تغییر داد</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">عبارت عبور خود را تغییر داد</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">نیازهای پیچیده</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">تماس گرفته شد، پاسخی نبود</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">هزینه</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">فایل انتقال را بست</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">راه رایانه بسته شد</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">نرفت</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">مشکل دسترسی دیجیتال</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">محرومیت دیجیتال</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">تبعیض</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">متن خالی «نامعلوم» گرفته شد</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">کسی را پاک کرد</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">از پرونده‌ها خروجی گرفت</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">ترس یا بی‌اعتمادی</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">علامت خورد</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">کمک گرفت</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">سپرده شد</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">به کسی بیرون سپرده شد</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">نویسه‌های پنهان برداشته شد</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">بحران مسکن</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">راهنمای خدمات را وارد کرد</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">حضوری</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">دعوت پایان یافت</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">دعوت کرد</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">تنها و منزوی</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">با خطا پاسخ داد ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">در دسترس نبود.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">نمی‌گوید چه کسی اداره‌اش می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>بیش از {0} سطر دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">شناسهٔ خودش را ندارد: یکی از کلمه‌هایش ساخته شد</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">نامی ندارد</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">نویسه‌ای دارد که دیده نمی‌شود</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">عددی دارد که عدد نیست.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">خالی است یا خیلی بلند</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">برای یک خدمت بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">بیش از حد تودرتو است که فهرست خدمات باشد.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">خیلی بیشتر از یک فهرست خدمات می‌فرستد.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">به نشانی‌ای می‌فرستد که امن نیست.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">حروفش UTF-8 نیست، که در JSON باید باشد. از فرستنده UTF-8 بخواهید.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">سطرهایش از هم جدا نشد.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">پیوست</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">مشکل زبان</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">آخر</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">آخرین دیدار {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">پیام گذاشت</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">کنار گذاشته شد</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">حروفی خوانده نشد و جایگزین شد</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی جدیدی ساخت</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">این سازمان را ساخت</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">کدهای نشانه‌گذاری از متن برداشته شد</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">اصلاح شد</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">پروندهٔ مراجعان را یکی کرد</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">دو بار آمده</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">بدون GP</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">نبود ظرفیت یا بودجه</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">بی‌تاریخ</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">نبود مترجم</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">دیگر لازم نیست</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">بی‌نام</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">بدون حق استفاده از بودجهٔ عمومی (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">هیچ متنی این کلید را ندارد</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">واجد شرایط نبود</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">هنوز دیده نشده</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">یکی از سطرهایش برای یک خدمت خیلی بلند است.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">یکی از خدماتش خیلی بزرگ است.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">یکی از متن‌هایش برای یک خدمت خیلی بلند است.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">دوباره باز شد</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">پروندهٔ مراجع را باز کرد</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">یادداشت ایمنی را باز کرد</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">دیرشده از {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">نامه چاپ کرد</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">برگه چاپ کرد</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">تماس گرفته شد، هنوز کمک لازم دارد</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">دلیل نوشته نشده</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">کسی را برداشت</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">زنگ زد</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">خطر از سوی دیگران</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">همان نام</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">همان تلفن</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">همان کدپستی</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">همان سال تولد</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">نامه ذخیره کرد</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">برگه ذخیره کرد</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">پروندهٔ مراجعان را جدا کرد</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">دو نسخهٔ متفاوت را روشن کرد</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">صفحهٔ مراجع را نشان داد</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">نامه را نشان داد</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">برگه را نشان داد</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">کسی</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">چیز دیگر</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">فاصله‌ها مرتب شد</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">صفحه‌گسترده</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">یک بیانیه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">پیامک فرستاد</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">ارتباط پیش از پایان قطع شد.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">مراجعه برگردانده شد</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">راهنمای خدمات خوانده نشد و از نو آغاز شد</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">آخرین قدم پس گرفته شد</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">این نام را نمی‌شود نگه داشت</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">کلمه‌ای نیست که خوانده شده باشد</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">در این نشانی فهرست خدماتی نیست.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">فهرست خدماتی در آن نیست.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">در این پوشه فهرست خدماتی نیست.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">چنین فایلی نیست.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">این فایل باز نشد.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">این فایل خراب یا ناقص است.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">این فایل خالی است.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">این فایل ناقص است: در میانه قطع می‌شود.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">این فایل بزرگ‌تر از آن است که فهرست خدمات باشد.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">این فایل Excel قدیمی است. به شکل .xlsx یا .csv ذخیره کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">این نه صفحه‌گسترده است و نه فهرست خدمات.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">این متن نیست، برای همین فهرست خدماتی خوانده نشد.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">این JSON خواندنی نیست.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">این فهرست خدماتی نیست که خوانده شود.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">این کلید پیش‌تر آمده است</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">این صفحه‌گسترده کاربرگی ندارد.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">این صفحه‌گسترده خراب است و باز نشد.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">این صفحه‌گسترده خراب است.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">این صفحه‌گسترده پس از باز شدن بیش از حد بزرگ می‌شود.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">کار فرستاده‌نشده را وارد کرد</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">نام را از مراجعه برداشت</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">رفت‌وآمد</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">تلاش شد، پاسخی نبود</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">نامعلوم</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">قفل Signpost را باز کرد</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">قفل را با برگهٔ بازیابی باز کرد</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">فوری</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">در انتظار</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>{0} روز در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">به یک نسخهٔ پشتیبان برگشت</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">آنچه در آکولاد است مثل انگلیسی نیست</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">با {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">نامه نوشت</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB خالی.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} هنوز کسی تعیین نشده است: از هماهنگ‌کننده بپرسید یا تنظیمات را ببینید.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} و {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}، نوشتهٔ {1}، بررسی نشده</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}، نوشتهٔ {1}، {2}، بررسی {3}، {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}، نوشتهٔ {1}، {2}، بررسی نشده</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>{0} مورد که هنوز فرستاده نشده بود، مهروموم‌شده در فایل {1} نگه داشته شده است. فقط تیم می‌تواند آن را باز کند. آن را به هماهنگ‌کننده بدهید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} پاک شده، هیچ کدام برنگشته است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} داخلی {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} از {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}، از {1}، تاریخ نامعلوم</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}، از {1}، {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} گروه</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} چیزی نیست که Signpost دربارهٔ افراد نگه دارد.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} حرف و رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} سطر، هیچ کدام تغییر نکرده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} مایل</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} از {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} یا {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} نفر این را باز می‌کنند، و یک برگهٔ بازیابی.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} تا {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: نوشتهٔ تیم ما، بررسی شده</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: نوشتهٔ تیم ما، بررسی نشده</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: از این فهرست</translation>
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
        <translation type="unfinished">{0}، از {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}، ساعت‌ها نامعلوم</translation>
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
        <translation type="unfinished">{0}، {1} از {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}، {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. متن انگلیسی از آن زمان تغییر کرده است</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: یکی از پاسخ‌ها را انتخاب کنید، یا بگذارید «پرسیده نشده» بماند.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: یکی از پاسخ‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: هیچ ستونی نام خدمات را ندارد. نام یک ستون را &quot;Name&quot; بگذارید، یا ستون‌ها را در Signpost وصل کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: چیزی در آن خدمت نیست. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: خدمتی در آن نیست. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: این صفحه‌گسترده خالی است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} خیلی بلند است. لطفاً زیر {0} حرف نگهش دارید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}، هر {0} روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}، هر {0} ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}، هر {0} هفته</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">پوشاندن</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">شما اینجا هستید</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">در حال شروع…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">لغو</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">تا کجا رسیده است</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">در حال توقف…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost باز نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوباره امتحان کنید</translation>
    </message>
</context>
</TS>
