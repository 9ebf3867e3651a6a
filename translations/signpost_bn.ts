<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">পরিচিতি</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">এই ফোল্ডারের সবকিছু এনক্রিপ্ট করা।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">লাইসেন্স</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">পোস্টকোড ও এলাকা</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost মুক্ত সফটওয়্যার, GNU Affero General Public License-এর সংস্করণ 3 বা পরেরটির অধীনে: আপনি এটি ব্যবহার করতে, পড়ে দেখতে, শেয়ার করতে ও বদলাতে পারেন।</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">অক্ষরগুলো Noto Sans, এখানে নাম Signpost Sans, SIL Open Font License 1.1-এর অধীনে।</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">জানালাটি আঁকা হয় Qt দিয়ে, GNU LGPL-এর সংস্করণ 3-এর অধীনে।</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">রেকর্ড যেখানে আছে</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">নাম ছাড়া তাঁদের কথা উদ্ধৃত করা যাবে কি</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">তাঁদের ফোন করা যাবে কি</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">তাঁদের মোবাইলে বার্তা পাঠানো যাবে কি</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">এই পরিষেবাকে তাঁদের কথা জানানো যাবে কি</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">দোভাষী দরকার</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">কাগজ বাড়িতে নেওয়া নিরাপদ</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">আমাদের কাছ থেকে আরও সাহায্য চান</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">একজন মহিলার সঙ্গে কথা বলতে চান</translation>
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
        <translation type="unfinished">বাদ দিন</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">তাঁরা তাঁদের স্ক্রিনে উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">লিখে রাখুন</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">অন্যভাবে</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">পুরুষ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">নন-বাইনারি</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">এখনো নয়</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">বলতে চান না</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">নারী</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
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
        <translation type="unfinished">চেহারা</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">রং</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">ক্রিম</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">গাঢ়</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">এই কম্পিউটার যাঁরা ব্যবহার করেন তাঁদের সবার জন্য। যা এখনো অনুবাদ হয়নি তা ইংরেজিতে দেখানো হয়। তথ্যপত্রের ভাষা আলাদা।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">বেশি কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">হালকা</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">লেখার আকার</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">এই পছন্দ পরের বারের জন্য রাখা যায়নি। আর কিছুতে এর প্রভাব পড়েনি।</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">সাক্ষাতের সময়…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">তারিখ</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">যেমন: বৃহস্পতি 3 ডিসেম্বর</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">স্থান</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">সময়</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">কার সঙ্গে</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  পরিষেবাগুলি বাদ দিন</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  শুধু ফোন নম্বর ও সময়</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  পরিষেবাগুলি দেখান</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">কেউ তাঁদের সঙ্গে এসে থাকলে, এতে যা আছে তা তাঁদের বিপদে ফেলতে পারে। স্ক্রিন ঘোরানোর আগে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">স্ক্রিনটি কে দেখতে পারে?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">শুধু সুরক্ষা প্রধান এই নোটগুলো খুলতে পারেন। এগুলো নিরাপদে রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">{0}-এ যোগ করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">নাম ছাড়া যোগাযোগ</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>গত {0} দিনের প্রতিটি যোগাযোগের নাম আছে।</numerusform>
            <numerusform>গত {0} দিনের প্রতিটি যোগাযোগের নাম আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">এরপর এটি তাঁর ইতিহাসে থাকবে। দিন, সময় ও ভাষা দেখে নিন।</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">কোন যোগাযোগটি {0}-এর ছিল?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc চাপলে ফিরে যায়</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">পৃষ্ঠা {0}, মোট {1}। তীর কী দিয়ে পাতা উল্টানো যায়।</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc চাপলে ফিরে যায়</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">পৃষ্ঠা {0}, মোট {1}। তীর কী দিয়ে পাতা উল্টানো যায়।</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">এই তথ্যপত্রের লেখার QR কোড</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">ইন্টারনেট নেই এমন একজন সহকর্মী এই ফাইলটি পেনড্রাইভে রেখেছেন। এটি লক করা: এর কিছুই এখানে পড়া যায় না, এবং এর কিছুই এখানে থাকে না।</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">টিমের সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">টিমের সার্ভারকে জিজ্ঞেস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">বহন করা হয়েছে। পেনড্রাইভটি যেখানে প্যাক করা হয়েছিল সেখানে ফিরিয়ে নিয়ে আনপ্যাক করুন।</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">ফাইল বহন করুন</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">বহন করুন</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ফাইল</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">অনুগ্রহ করে পেনড্রাইভের ফাইলটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">অনুগ্রহ করে টিমের সার্ভারের ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">কোন ফাইল বহন করা হবে?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">এখানকার সবকিছু আগেই সংরক্ষিত আছে।</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">সরিয়ে রাখা হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। এটি আগের মতো আছে।</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">আপনি যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">আপনি এই পৃষ্ঠার পরিবর্তন শেষ করেননি। চালিয়ে যান, বা সরিয়ে রাখুন।</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">পরিচিতি</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">কার্ড বা চিঠি…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">যোগাযোগ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">বিস্তারিত</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">যেভাবে তাঁর সঙ্গে যোগাযোগ করা যায়</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">আরও সাহায্য দরকার: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">নতুন যোগাযোগ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">এই পৃষ্ঠার অংশ</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">পরিবর্তন সংরক্ষণ করুন (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">সহযোগী সংস্থার সঙ্গে শেয়ার করুন…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">কী হলো?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">আপনার পরিবর্তন এখনো সংরক্ষিত হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>এবং আরও {0}টি</numerusform>
            <numerusform>এবং আরও {0}টি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">“{0}” দিয়ে কাউকে পাওয়া যায়নি। অন্য বানানে লিখে দেখুন।</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">যাঁদের পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">নামের দুটি অক্ষর লিখুন। প্রথম নাম বা পারিবারিক নাম, যে ক্রমেই হোক।</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} জন পাওয়া গেছে</numerusform>
            <numerusform>{0} জন পাওয়া গেছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0}, মোট {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">{0} ভাষায় এখনও কোনো কথা নেই। ইংরেজি দেখানো হচ্ছে।</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">এই কম্পিউটারে {0} ভাষার কোনো কণ্ঠ নেই।</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">একটি সংশোধন।</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">সিল করা নোট। শুধু সুরক্ষা প্রধান তা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">পরে সংশোধন করা হয়েছে।</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধানের জন্য</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">দেওয়া সেবা</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">দেওয়া হয়েছে: {0}।</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">কীভাবে</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">তাঁর নিজের কথায়</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">ভাষা জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">উদ্ধৃত করা যাবে</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">মিনিট</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">প্রয়োজন</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">কোনো প্রয়োজন লেখা হয়নি</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">সুরক্ষা প্রধানের জন্য নোট।</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">কিছু দেওয়া হয়নি, নোট নেই</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">আর যাঁরা ছিলেন</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">বলতে চান না</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">যিনি দেখেছেন</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">টিমকে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">অবস্থা</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">তাঁর তথ্য কীভাবে ব্যবহার করি জানানো হয়েছে: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">বাতিল করা হয়েছে।</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">পাঠানোর অপেক্ষায়।</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">কী বাধা ছিল</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">কোথায়</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">জন্ম {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">দোভাষী লাগবে কি না জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">দোভাষী: পুরুষ</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">দোভাষী: নারী</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">দোভাষী: যে কেউ</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">দোভাষী: বলতে চান না</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">দোভাষী লাগবে না</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">লেখা হয়নি</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">এখনো নয়</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">বলতে চান না</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">জরুরি</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">দায়িত্বে: {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (কিছু পাওয়া যায়নি)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">তাঁর ইতিহাসে যোগ হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এক করা হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">শেয়ার করা হয়েছে। পরের আদান-প্রদানে তাঁরা কপিটি পাবেন।</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">আবার আলাদা করা হয়েছে।</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">আবার আলাদা করা হয়েছে। প্রতিটি রেকর্ড আগের মতোই আছে।</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">ফেরত নেওয়া হয়েছে। পরের আদান-প্রদানে সেখান থেকে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। ওই যোগাযোগে আবার কোনো নাম নেই।</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">কলাম {0} হলো</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">যেমন আছে থাকুক</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">আমরা ফোনে কথা বলেছি: সব শব্দ একই</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">আপনি তাঁদের যা পড়ে শোনাবেন</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">{0} আপনাকে যা পড়ে শোনাবে</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">কম্পিউটার</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">টিমের কম্পিউটার</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">এখনই ঢোকা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">এটির ঢোকা বন্ধ করা হয়েছে। পরের আদান-প্রদানে সার্ভার তা জানবে।</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">হারিয়েছে: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">না, যেমন আছে থাকুক</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">নতুন কেউ (নাম এখনও আসেনি)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">যিনি চলে গেছেন</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">টিমের সার্ভার এখন থেকে এটিকে আর ঢুকতে দেবে না, এবং এতে যত চাবি ছিল সব নতুন করে তৈরি হবে। এ পর্যন্ত এতে যা ছিল তা হয়তো এখনো এতে আছে, যাঁরা এটি ব্যবহার করতেন তাঁদের পাসফ্রেজ দিয়ে লক করা। এটি ফেরানো যায় না: আবার ব্যবহার করতে হলে এটিকে নতুন করে যোগ দিতে হবে।</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">এই কম্পিউটার হারিয়েছে…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">পরের বার সংযোগ হলে এটি নিজেই নিজের কপি মুছে ফেলবে। এখান থেকে যা পাঠানো হয়নি তা সেখানেই টিমের জন্য সিল করে রাখা থাকবে।</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">ঢোকা বন্ধ</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">নম্বর {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">এই কম্পিউটার</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">একটি কপি তৈরি করে খুলে দেখা হয়েছে: এটি ঠিক আছে।</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">কপি</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">{0} তারিখে কাগজ দেখে এটি আবার লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">শেষ কপি: {0}।</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">এখনই কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">নতুন পুনরুদ্ধার পত্র তৈরি করুন</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">কপি তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">এখনো কেউ কাগজ দেখে পত্রটি আবার লেখেননি। একটি নতুন তৈরি করুন।</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">শেষ কপি ঠিক আছে কি না খুলে দেখুন</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">ঠিক আছে কি না খুলে দেখা হয়েছে: {0}।</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">পুনরুদ্ধার পত্র</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost প্রতিদিন একটি এনক্রিপ্ট করা কপি তৈরি করে, এবং ঠিক আছে কি না খুলে দেখে। কপি 35 দিন রাখা হয়।</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">শেষ কপি খোলে: এটি ঠিক আছে।</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">এখনো কোনো কপি নেই।</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">এই কপিগুলো এই কম্পিউটারে আছে। এটি চুরি হলে কপিও যাবে: মাঝে মাঝে সবচেয়ে নতুন ফোল্ডারটি একটি USB পেনড্রাইভে কপি করে তালা দিয়ে রাখুন।</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">যেখানে আছে</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">{0} সংশোধন করুন</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">দেওয়া হয়েছে: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">মিনিট</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">মিনিট: একটি সংখ্যা লিখুন, বা খালি রাখুন। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">প্রয়োজন: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">সংশোধন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">এটি একটি নতুন লেখা হবে। পুরোনোটি পড়া যাবে।</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। এর লেখা “অসমাপ্ত” অংশে আছে।</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">যা ভুল ছিল তার টিক তুলে দিন</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">আপনি এই সংশোধন শেষ করেননি। চালিয়ে যান।</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">পর্দা ঢাকা আছে।</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">পর্দা ঢাকা আছে। আপনার পিন লিখুন।</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">বরং লক করুন</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">পিন মেলেনি। আর যতবার চেষ্টা করা যাবে: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">পিনে 4 থেকে 8টি সংখ্যা থাকে।</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">আপনার পাসফ্রেজ দিয়ে লক খুলুন</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">আপনি যা লিখছিলেন তা রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">{0}-এর কপিতে ফিরে যান</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">কপিতে ফেরা হচ্ছে…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">অথবা পুনরুদ্ধার পত্রের শব্দ</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">তখনকার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">অনুগ্রহ করে আপনার পাসফ্রেজ, বা পুনরুদ্ধার পত্রের শব্দ লিখুন।</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">কপিটি ফিরে এসেছে। এখন পুনরুদ্ধার পত্র দিয়ে নতুন পাসফ্রেজ বেছে নিন।</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">এই ফাইল পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">আবার খোলার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">{0}-এর পরে যা লেখা হয়েছে তা কপিতে নেই। যে ফাইল পড়া যাচ্ছে না তা রেখে দেওয়া হয়, যাতে পরে কেউ হয়তো লেখাগুলো বের করতে পারেন।</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">আপনি কে?</translation>
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
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">ডেমো শুরু করুন</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">ডেমো নতুন করে শুরু করুন। পুরোনোটিতে যা লেখা হয়েছিল তা মুছে যাবে।</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">ডেমো চালিয়ে যান</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">এর পাসফ্রেজ “{0}”, এর পর্দা ঢাকার পিন {1}।</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">ডেমো তৈরি হচ্ছে। প্রায় দশ সেকেন্ড লাগবে…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">ডেমোটি Islington-এর একটি ড্রপ-ইন, 25 জন বানানো মানুষ ও 150টি বানানো সেবাসহ। ওপরে একটি লাইনে লেখা থাকে যে এটি ডেমো। অনুগ্রহ করে এতে আসল মানুষের কথা লিখবেন না।</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">ডেমো দেখুন</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">এই সেবা যোগ করুন</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">তালিকায় ফিরে যান</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">বাদ দিন</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">এটি অন্য ভাষায় লিখুন</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">ঠিকানা</translation>
    </message>
    <message>
        <source>Ask only if they want to say. “Not asked” and “prefers not to say” are different answers, and both are fine.</source>
        <translation type="unfinished">তিনি বলতে চাইলেই শুধু জিজ্ঞেস করুন। “জিজ্ঞেস করা হয়নি” ও “বলতে চান না” আলাদা উত্তর, দুটিই ঠিক আছে।</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">জন্ম (শুধু সাল দিলেই চলে)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ইমেইল</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">জাতিগত গোষ্ঠী</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">পারিবারিক নাম</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">লিঙ্গ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">দোভাষী</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">এই ব্যক্তি কি এখানে দুবার আছেন?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">ভাষা, পছন্দেরটি প্রথমে</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">বার্তা রেখে যাওয়া যাবে?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">ফোন করা যাবে?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">এসএমএস পাঠানো যাবে?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">চিঠি লেখা যাবে?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">যে নামে পরিচিত</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">আপনার স্প্রেডশিটের নম্বর</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ফোন</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">পোস্টকোড</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ধর্ম</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">তাঁর তথ্য কীভাবে ব্যবহার করি জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">জানানোর তারিখ</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">আর কী তাঁকে নিরাপদ রাখে, যেমন “স্বামীর মাধ্যমে নয়”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>শেষ হয়েছে। {0}টি সেবা পড়া হয়েছে।</numerusform>
            <numerusform>শেষ হয়েছে। {0}টি সেবা পড়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">যেসব ফাইলে সেবার তালিকা নেই: {0}।</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা সহজে খুঁজে পাওয়ার ব্যবস্থা হচ্ছে…</numerusform>
            <numerusform>{0}টি সেবা সহজে খুঁজে পাওয়ার ব্যবস্থা হচ্ছে…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0}টি আগের মতো</numerusform>
            <numerusform>{0}টি আগের মতো</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0}টি বদলেছে</numerusform>
            <numerusform>{0}টি বদলেছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0}টি নতুন</numerusform>
            <numerusform>{0}টি নতুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা</numerusform>
            <numerusform>{0}টি সেবা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা তালিকায় আর নেই। তারিখসহ রাখা আছে।</numerusform>
            <numerusform>{0}টি সেবা তালিকায় আর নেই। তারিখসহ রাখা আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা দুবার এসেছে। যেটি শেষে যাচাই করা হয়েছে সেটি থাকবে।</numerusform>
            <numerusform>{0}টি সেবা দুবার এসেছে। যেটি শেষে যাচাই করা হয়েছে সেটি থাকবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা বাদ গেছে: কারণ উৎসের নিচে লেখা আছে।</numerusform>
            <numerusform>{0}টি সেবা বাদ গেছে: কারণ উৎসের নিচে লেখা আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা ঠিক করা হয়েছে: কারণ উৎসের নিচে লেখা আছে।</numerusform>
            <numerusform>{0}টি সেবা ঠিক করা হয়েছে: কারণ উৎসের নিচে লেখা আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{1} থেকে {0}টি সেবা পড়া হয়েছে…</numerusform>
            <numerusform>{1} থেকে {0}টি সেবা পড়া হয়েছে…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}। যেমন {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, টিমের সার্ভার থেকে</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}।</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, আনা হয়েছে {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">টিমের সেবার তালিকা আনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">টিমের সেবার তালিকা আনা হচ্ছে: {1} MB-এর মধ্যে {0}</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>টিমের সেবার তালিকা সহজে খুঁজে পাওয়ার ব্যবস্থা হচ্ছে: {0}টি সেবার মধ্যে {1}টি</numerusform>
            <numerusform>টিমের সেবার তালিকা সহজে খুঁজে পাওয়ার ব্যবস্থা হচ্ছে: {0}টি সেবার মধ্যে {1}টি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>টিমের সেবার তালিকা এসেছে: {0}টি সেবা।</numerusform>
            <numerusform>টিমের সেবার তালিকা এসেছে: {0}টি সেবা।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">একটি তালিকা আনুন</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">নিয়ে আসুন</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">একটি ফাইল বা ফোল্ডার বেছে নিন, বা একটি ওয়েব ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">ফোল্ডার বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">সেবার একটি তালিকা বেছে নিন</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">যে কলামে সেবার নাম আছে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">সেবার তালিকা</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">ফাইল, ফোল্ডার বা ওয়েব ঠিকানা</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">এখনো কোনো তালিকা নেই। নিচে প্রথমটি আনুন।</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">শুধু সমন্বয়কারী তালিকা আনতে পারেন।</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Open Referral ফিড (JSON), GP প্র্যাকটিস ও ফার্মেসির NHS তালিকা (CSV), বা সাধারণ স্প্রেডশিট (CSV বা XLSX)।</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost এই তালিকাগুলোতে সেবা খোঁজে। এগুলো এই কম্পিউটারে রাখা আছে।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">উৎস</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">দুটি কলাম “{0}”। একটির জন্য অন্য কিছু বেছে নিন।</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">এই উৎস শেষবার আনার সময় যা ঠিক করা বা বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">কোন কলাম কী? উদাহরণগুলো দেখুন, তারপর নিয়ে আসুন।</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">একটি প্রকল্প শেষ করুন</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">এখনই শেষ করুন</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">আর কিছু আদান-প্রদান হবে না, কপিতেও আর কিছু লেখা যাবে না। এখন পর্যন্ত প্রকল্পে যা আছে তা দুই পক্ষই রাখবে। আগে আপনার ব্যক্তিদের তাঁদের পাতা থেকে ফেরত নিন। এটি আর ফেরানো যাবে না।</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">আমাদের ব্যক্তিদের কপি তাঁদের কাছে থাকতে পারে</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">আপনাদের জন্য প্রকল্পটি শেষ। পরের আদান-প্রদানে তাঁরা তা জানবেন।</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”, সঙ্গে {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">খোলা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">মুছে ফেলার সনদ</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">কারণ বেছে নিন</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">কারও তথ্য মুছুন</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">{0}-এর তথ্য চিরতরে মুছুন</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">মোছা হয়েছে। প্রমাণপত্রটি পড়ুন, দরকার হলে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">যা কিছু শুধু একজন ব্যক্তির সম্পর্কে তা মুছে যায়, এখানে ও টিমের অন্য কম্পিউটারে। তা আর ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">না, রেখে দিন</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">শুধু সমন্বয়কারী কারও তথ্য মুছতে পারেন।</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">অনুগ্রহ করে কারণ বেছে নিন।</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">প্রমাণপত্র সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">প্রমাণপত্র সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">সংরক্ষিত হয়েছে। প্রমাণপত্রে কোনো নাম নেই।</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">তাঁর পৃষ্ঠা, যোগাযোগ, প্রয়োজন, নোট ও “আরও সাহায্য দরকার” লেখাগুলো চিরতরে মুছে যায়। অন্য কারও সঙ্গে হওয়া যোগাযোগ থাকে, তাঁকে বাদ দিয়ে।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">কেন?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>এসেছে, কিন্তু খোলা যায়নি: {0}। যেমন এসেছে তেমনই রাখা আছে, কোনো কিছুর ওপর লেখা হয়নি। আপনার সমন্বয়কারীকে জানান: হয়তো কোনো চাবি নেই, অথবা পথে কিছু বদলেছে।</numerusform>
            <numerusform>এসেছে, কিন্তু খোলা যায়নি: {0}। যেমন এসেছে তেমনই রাখা আছে, কোনো কিছুর ওপর লেখা হয়নি। আপনার সমন্বয়কারীকে জানান: হয়তো কোনো চাবি নেই, অথবা পথে কিছু বদলেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>টিমের সার্ভার নেয়নি: {0}। এটি এই কম্পিউটারে সংরক্ষিত আছে। আপনার সমন্বয়কারীকে জানান।</numerusform>
            <numerusform>টিমের সার্ভার নেয়নি: {0}। এগুলো এই কম্পিউটারে সংরক্ষিত আছে। আপনার সমন্বয়কারীকে জানান।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>আরও নতুন Signpost দিয়ে লেখা: {0}। এটি রাখা আছে। দেখতে চাইলে এই কম্পিউটারে নতুন সংস্করণটি ইনস্টল করুন।</numerusform>
            <numerusform>আরও নতুন Signpost দিয়ে লেখা: {0}। এগুলো রাখা আছে। দেখতে চাইলে এই কম্পিউটারে নতুন সংস্করণটি ইনস্টল করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">{0} থেকে</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">সবই এই কম্পিউটারে সংরক্ষিত আছে।</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">ব্যবহার করা যায়নি</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">আদান-প্রদান</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">এগুলো দেখুন</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">কিছুই অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">এই কম্পিউটার একা কাজ করে। সব সংরক্ষিত আছে।</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">পাঠানোর অপেক্ষায়</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">পাঠানোর অপেক্ষায় ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">সব ক্লায়েন্ট, যোগাযোগ ও পরবর্তী কাজ একটি ফাইলে, যা অন্য প্রোগ্রাম পড়তে পারে।</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">জায়গা বেছে নিয়ে এক্সপোর্ট করুন…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">এক্সপোর্ট হয়েছে: {0}, {1}। ফাইলটি যে কেউ পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">শুধু সমন্বয়কারী এক্সপোর্ট করতে পারেন।</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">এক্সপোর্ট কী কাজে লাগবে অনুগ্রহ করে লিখুন।</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">ফাইলটি লক করা নয়: যাঁর কাছে আছে তিনি সব পড়তে পারেন। দরকারের বেশি সময় রাখবেন না। এক্সপোর্ট ও তার উদ্দেশ্য লগে লেখা হয়।</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">এটি কী কাজে লাগবে?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} জন ক্লায়েন্ট</numerusform>
            <numerusform>{0} জন ক্লায়েন্ট</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0}টি যোগাযোগ</numerusform>
            <numerusform>{0}টি যোগাযোগ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">একটি পোস্টকোড</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">আগে একটি সেবা যোগ করুন: তালিকায় সেটির ওপর Enter চাপুন।</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">যোগ হয়েছে: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">সেবা খুঁজুন</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">আগে নতুন ব্যক্তির তথ্য শেষ করুন: সেখানে Enter চাপুন, বা ছেড়ে দিতে Esc চাপুন।</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">আর সংরক্ষিত নেই। সব আবার এখানে আছে।</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">লেখা হয়েছে: এই প্রয়োজনের জন্য কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">সরিয়ে রাখা হয়েছে। “আজ” পৃষ্ঠায় “অসমাপ্ত” অংশে আছে।</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">বাদ দেওয়া হয়েছে: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">তাঁর পোস্টকোড</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">এখনো সংরক্ষণ করার কিছু নেই। একটি সেবা, প্রয়োজন বা নোট যোগ করুন।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">এটি {0}-এর জন্য: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">আপনি শেষ করেননি ({0})।</translation>
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
        <translation type="unfinished">আপনার টিমে এখনো কেউ Signpost ব্যবহার না করলে এখান থেকে শুরু করুন। দুই মিনিট লাগে।</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">ইন্টারনেট নেই এমন সহকর্মীর ফাইল বহন করুন</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">যোগ দিন</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">বানানো মানুষ ও বানানো সেবা দিয়ে ঘুরে দেখুন।</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">নতুন সংস্থা</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">ডেমো দেখুন</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Signpost-এ স্বাগতম</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">আপনার টিম অন্য কম্পিউটারে আগে থেকেই Signpost ব্যবহার করে।</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">অন্য দিন</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">একটি ফলাফল বেছে নিন। “জানা নেই” সেগুলোর একটি।</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">একটি বেছে নিন</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">দিন, যেমন 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">যে দিনের মধ্যে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">যাঁকে দেওয়া হলো</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">অন্য কাউকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 সপ্তাহ পরে</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">3 কর্মদিবস পরে</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">এক সপ্তাহ পরে</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">টিমের ভেতরে এটি খোলা থাকে; টিমের বাইরে গেলে খোলা তালিকা থেকে সরে যায়।</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">এটি পরের কর্মদিবসে ফিরে আসবে, {0}।</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">এটি খোলা তালিকায় ফিরে যায়। যা করা হয়েছে তা পড়া যায়।</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">এটি খোলা তালিকা থেকে সরে যায়, “সব” অংশে থাকে।</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">এটি খোলা থাকে। আবার কবে দেখবেন?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">আমি</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">পরের কর্মদিবস</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">আর দরকার নেই</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">নাম নেই, ফোন নেই</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">আবার খুলুন</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ফলাফল</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">যোগাযোগ হয়েছে, এখনো সাহায্য দরকার</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">নিরাপদ যোগাযোগ</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">বাইরের কেউ</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">টিম</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">চেষ্টা করা হয়েছে, সাড়া মেলেনি</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">জরুরি: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">অপেক্ষায়</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">কী বাধা ছিল</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">কে</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">কে দায়িত্ব নেবেন?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">কেন</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">যাঁর দায়িত্বে</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">দিনটি এভাবে লিখুন: 3 December 2026।</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} দিন</numerusform>
            <numerusform>{0} দিন</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে। এখন এটি {0}-এর। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। এতে আবার কোনো নাম নেই।</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। {0} আগের মতোই অপেক্ষায় আছেন।</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: {1}-এর মধ্যে করতে হবে।</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">আমি পাসফ্রেজ ভুলে গেছি</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">নতুন পাসফ্রেজ দিয়ে খুলুন</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">পর্দা ঢাকার পিন (4 থেকে 8টি সংখ্যা)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">ছোট বা বড় হাতের অক্ষর, ফাঁকসহ বা ফাঁক ছাড়া: সবই চলে।</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">পুনরুদ্ধার পত্রের শব্দ, ছয়টি দলের সব</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">এই শব্দ দিয়ে রেকর্ড খোলে না। কিছু হারায়নি। এটি কি এই সংস্থার সবচেয়ে নতুন পুনরুদ্ধার পত্র? আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">আপনি কে?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">স্থান</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">সেটিংসে আপনার হলগুলোর নাম দিন</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">আজ আপনি কোথায়?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">আবার {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">আগের যোগাযোগ: Enter চাপুন</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0}, মোট {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">নাম নেই এমন একটি যোগাযোগ যোগ করুন</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">তালিকায় ফিরে যান</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">যোগাযোগ, নতুনগুলো প্রথমে</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">এটি সংশোধন করুন</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">এখনো দেখা হয়নি। তিনি এলে “নতুন যোগাযোগ” চাপুন।</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">কী হলো?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>আগের {0}টি যোগাযোগ</numerusform>
            <numerusform>আগের {0}টি যোগাযোগ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ যোগ হয়েছে। Enter চাপলে বাদ যায়।</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">যোগ হয়েছে</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">এই ঠিকানায় হয়তো সেবা দেয় না: জিজ্ঞেস করুন</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">{0}-এর জন্য আরেকটি কম্পিউটার</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">টিমের সার্ভারকে জিজ্ঞেস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">যেসব কোড এখনো কেউ ব্যবহার করেননি</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">এই কোড বাতিল করুন</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">বাতিল হয়েছে। এই কোড দিয়ে কেউ ঢুকতে পারবেন না।</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">আমন্ত্রণ জানান</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">এখনো ব্যবহার হয়নি</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">অনুগ্রহ করে তাঁর নাম লিখুন: স্লিপে নাম থাকে।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">নতুন কেউ</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">কোড তৈরি হয়েছে। স্লিপটি প্রিন্ট করুন, বা দেখে লিখে নিন।</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">তাঁর নাম</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">তাঁর কাজ</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">কাকে?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   {2} পর্যন্ত</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">টিমের সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">টিমের সার্ভারকে জিজ্ঞেস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">শেষে এই কম্পিউটারের জন্য একটি পুনরুদ্ধার পত্র পাবেন। হাতের কাছে প্রিন্টার বা কলম রাখুন।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">কোড</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">যোগ দিন</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">টিমে যোগ দেওয়া হচ্ছে। কয়েক সেকেন্ড লাগবে…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">কোডটি দেখুন</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">পর্দা ঢাকার পিন (4 থেকে 8টি সংখ্যা)। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">অনুগ্রহ করে টিমের সার্ভারের ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">অনুগ্রহ করে কোডটি লিখুন।</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">লক পর্দায় যেমন দেখাতে চান, অনুগ্রহ করে আপনার নাম তেমন লিখুন।</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">ছোট বা বড় হাতের অক্ষর, হাইফেনসহ বা হাইফেন ছাড়া: সবই চলে।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">থামানো হচ্ছে…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">আপনার সমন্বয়কারীর দেওয়া স্লিপ লাগবে। টিমের প্রথম ব্যক্তি কোড পান যিনি সার্ভার চালান তাঁর কাছ থেকে।</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">আপনার নাম, লক পর্দায় যেমন থাকবে</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">টিমের সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">কোড</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">এই প্রোফাইলের সবকিছু থাকে, এবং টিমের সার্ভারে পাঠানো হয়, এমনভাবে লক করা যে সার্ভার তা পড়তে পারে না।</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">যোগ দিন</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">টিমে যোগ দিন</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">যোগ দেওয়া হয়েছে। টিমের নোট এখন আসছে, আর আপনারগুলো পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">কোডটি দেখুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">এখন নয়</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">স্লিপে যে ঠিকানা ও কোড আছে, অনুগ্রহ করে তা লিখুন।</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">একসঙ্গে করুন</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">ছোট বা বড় হাতের অক্ষর, হাইফেনসহ বা হাইফেন ছাড়া: সবই চলে।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">এখানে যা আছে: {0} ও {1}। টিমেরও কিছু আছে। কিছুই হারায় না: দুই পক্ষের সব রাখা হয়। যিনি দুই জায়গাতেই আছেন, “ক্লায়েন্ট” পৃষ্ঠায় আপনি দুটি এক না করা পর্যন্ত তিনি দুবার থাকবেন। এগুলো কি একসঙ্গে করা হবে?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0}টি যোগাযোগ</numerusform>
            <numerusform>{0}টি যোগাযোগ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} জন মানুষ</numerusform>
            <numerusform>{0} জন মানুষ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} কি এখানে দুবার আছেন?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} কি একই ব্যক্তি?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">এক করলে দুটি ইতিহাস এক পৃষ্ঠায় আসে। কোনো রেকর্ড হারায় না, এবং আপনি তা ফিরিয়ে নিতে পারেন।</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">একই ব্যক্তি: দুটি রেকর্ড এক করুন</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">অন্য কেউ: ফিরে যান</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">শেষবার যা এক করা হয়েছে তা আলাদা করুন</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">অন্য রেকর্ড: একটি নাম লিখুন</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">এঁরা হয়তো একই ব্যক্তি</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">এই কোড দিয়ে {0}-এর টিম শুরু হয়। আপনি এর সমন্বয়কারী।</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">এই কোড {0}-এ আপনার আরেকটি কম্পিউটারের জন্য।</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">এই কোড আপনাকে {0}-এ ঢুকতে দেয়, {1} হিসেবে।</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock চালু আছে।</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">কিবোর্ড: {0}।</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">ক্লায়েন্ট</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">পর্দা ঢাকুন</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">আদান-প্রদান</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">সেবা খুঁজুন</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">তথ্যপত্র দিন</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">পৃষ্ঠা, কাজ বা সেবায় যান</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">লক করুন</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">পরের ব্যক্তি, এঁকে সরিয়ে রাখে</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধানের জন্য নোট</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">সেটিংস</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">এই তালিকা</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">স্ক্রিনটি সেবাগ্রহীতার দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">জরুরি সাহায্যের নম্বর</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">এই ব্যক্তির কী প্রয়োজন?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">ইনি কে?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">নোট লিখুন</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">পর্দা ঢাকুন</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">চিহ্নিত কাজটি করুন</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter কী</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc কী</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">কিবোর্ডের কী</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Shift তিনবার</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">এক ধাপ পেছনে যান। লেখা থেকে যায়।</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, মোট {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">এই ভাষা ব্যবহার করুন</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} ({1}% খসড়া, {2}% ওই ভাষার একজন পড়েছেন)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">এই কম্পিউটার যিনিই ব্যবহার করেন, তিনি সংরক্ষিত ফাইল খুলতে পারেন।</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">অডিও রেকর্ডিং</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">ব্রেইল</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">ব্রিটিশ ইশারা ভাষা</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">কার্ড বা চিঠি</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">GP-তে নাম লেখানোর কার্ড</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">সহজ কথা, ছবিসহ</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">ইংরেজি</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">ফরম পূরণে সাহায্য</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">বড় অক্ষরে</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">তাঁর ভাষায়</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">তথ্য</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">এতে কোনো নাম নেই, এবং তিনি কেন এসেছেন তা লেখা নেই।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">বড় অক্ষর</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">ভাষা ও সহায়তা নিয়ে চিঠি</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">তাঁর দিকে তাকিয়ে কথা বলুন: তিনি ভালো শুনতে পান না</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">পৃষ্ঠা তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">বেশি সময়</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">সিঁড়ি ছাড়া</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">পৃষ্ঠা {0}, মোট {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">পৃষ্ঠার ছবি</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">প্রিন্ট হয়েছে।</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">ফাইল হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">পৃষ্ঠাটি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">সংরক্ষিত হয়েছে। যাঁরা এই কম্পিউটার ব্যবহার করেন তাঁরাও ফাইলটি খুলতে পারেন।</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">ছবি তোলার জন্য বড় করে দেখান</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">কেউ তাঁর সঙ্গে ভেতরে আসবেন</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">মুখে বলে: তিনি ভালো পড়তে পারেন না</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">সহায়তা</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">এখানে যা টিক দেন তা রাখা হয় না।</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>16 to 17</source>
        <translation type="unfinished">16 থেকে 17</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation type="unfinished">18 থেকে 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 থেকে 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished">35 থেকে 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished">50 থেকে 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 থেকে 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation type="unfinished">75 ও তার বেশি</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">আফ্রিকান বংশোদ্ভূত</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">অন্য যেকোনো এশীয় বংশোদ্ভূত</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">অন্য যেকোনো কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ বা ক্যারিবীয় বংশোদ্ভূত</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">অন্য যেকোনো মিশ্র বা একাধিক বংশোদ্ভূত</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">অন্য যেকোনো শ্বেতাঙ্গ বংশোদ্ভূত</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">অন্য যেকোনো জাতিগত গোষ্ঠী</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">অন্য যেকোনো ধর্ম</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">আরব</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">এশীয় বা এশীয় ব্রিটিশ</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">বাংলাদেশি</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ, ক্যারিবীয় বা আফ্রিকান</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">বৌদ্ধ</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">ক্যারিবীয়</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">চীনা</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">খ্রিস্টান</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">খরচ</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">ডিজিটাল বাধা</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">বৈষম্য</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">ইংরেজ, ওয়েলশ, স্কটিশ, উত্তর আইরিশ বা ব্রিটিশ</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">ভয় বা অবিশ্বাস</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">জিপসি বা আইরিশ ট্রাভেলার</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">হিন্দু</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">ভারতীয়</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">দোভাষী লাগবে</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">দোভাষী লাগবে, পুরুষ</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">দোভাষী লাগবে, নারী</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">পরিচয় করানো হয়েছে</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">আইরিশ</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">ইহুদি</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">ভাষার বাধা</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">মিশ্র বা একাধিক জাতিগত গোষ্ঠী</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">মুসলিম</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">লোকবল বা টাকা নেই</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">দোভাষী নেই</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">দোভাষী লাগবে না</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">কোনো ধর্ম নেই</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">শর্ত পূরণ হয় না</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">অন্য জাতিগত গোষ্ঠী</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">পাকিস্তানি</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">রেফার করা হয়েছে</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">রোমা</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">সাধারণ, 2 সপ্তাহের মধ্যে</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">তথ্যপত্র</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">শিখ</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">শিগগির, 3 কর্মদিবসের মধ্যে</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">মুখে বলা হয়েছে</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">যাতায়াত</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">16-এর কম</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">জরুরি, আজই</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">শ্বেতাঙ্গ</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">শ্বেতাঙ্গ ও এশীয়</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ আফ্রিকান</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ ক্যারিবীয়</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">আমি পাসফ্রেজ ভুলে গেছি: পুনরুদ্ধার পত্র ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">ডেমো ছেড়ে যান</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">পর্দা ঢাকার পিন (4 থেকে 8টি সংখ্যা)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">অনুগ্রহ করে আপনার পাসফ্রেজ লিখুন।</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">এতে Signpost-এর লক খোলেনি। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">এটি ডেমো। এর পাসফ্রেজ: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">লক খুলুন</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Signpost-এর লক খুলুন</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">আপনি কে?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">পিন থাকলে আপনি পর্দা ঢাকতে ও সঙ্গে সঙ্গে ফিরতে পারেন। লক হলে Signpost পিন ভুলে যায়। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">এখন আবার চেষ্টা করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">আবার যাচাই করুন</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">লগ</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">লগ, সবচেয়ে নতুন লাইন প্রথমে</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">কে কী খুলেছেন, প্রিন্ট করেছেন, এক্সপোর্ট করেছেন বা বদলেছেন। ধরা না পড়ে এ থেকে কিছু সরানো যায় না। এতে কোনো ক্লায়েন্টের নাম নেই।</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">উদ্দেশ্য: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0}টি লাইন। লগ অক্ষত: কোনো লাইন বদলানো বা সরানো হয়নি।</numerusform>
            <numerusform>{0}টি লাইন। লগ অক্ষত: কোনো লাইন বদলানো বা সরানো হয়নি।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">আগে অন্য সংস্থার কাছে তাঁদের কার্ড চান, তারপর এখানে রাখুন।</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">প্রস্তাব তৈরি করুন</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">একটি প্রকল্পের প্রস্তাব দিন</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">অনুগ্রহ করে প্রকল্পের নাম লিখুন।</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">কার্ডটি পড়ুন</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">আগে তাঁদের ফোন করুন, আর শব্দগুলো মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">{0}-এর কার্ড</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">প্রস্তাব তৈরি হয়েছে। তাঁদের কাছে পাঠান, তারপর টিমের সঙ্গে আদান-প্রদান করুন।</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">প্রস্তাব: তাঁদের কাছে পাঠান</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">তাঁদের কার্ড</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">প্রকল্পের নাম কী হবে?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">ইনি কি আমাদের পরিচিত?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">নিশ্চিত নন? “নতুন কেউ” বেছে নিন: কিছু হারায় না।</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">একই ব্যক্তি</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">নতুন কেউ</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">বয়স</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">কম দেখান</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">তাঁর কথা উদ্ধৃত করা যাবে</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">আরও</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">তাঁর নিজের কথা</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">তাঁর তথ্য কীভাবে ব্যবহার করি জানানো হয়েছে</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">কী বাধা ছিল</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">এই ব্যক্তিকে আবার কীভাবে খুঁজে পাব?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">কত তাড়াতাড়ি</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">আমি</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">টিম</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">একটি-দুটি অক্ষর লিখুন</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">কেন</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">যাঁর দায়িত্বে</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">ইনি {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">ইনি কে?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">সেবা যোগ করলে নিজে থেকে পূরণ হয়</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">{0} প্রয়োজনটি বাদ দিন</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: কিছু পাওয়া যায়নি</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">পারিবারিক নাম</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">প্রথম নাম</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">বার্তা রেখে যাওয়া যাবে?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">ফোন করা যাবে?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">এসএমএস পাঠানো যাবে?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">চিঠি লেখা যাবে?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ফোন</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">এই ব্যক্তিকে মনে রাখুন</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">নতুন কেউ। এর সবই খালি রাখা যায়।</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">শুধু প্রথম নামই যথেষ্ট: এই কম্পিউটার যাঁরা দেখেন সবাই তা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">তৈরি করুন</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">তৈরি হচ্ছে। কয়েক সেকেন্ড লাগবে…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">আপনার সংস্থার নাম</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">নতুন সংস্থা</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">পাসফ্রেজ বা পুনরুদ্ধার পত্র ছাড়া কেউ রেকর্ড খুলতে পারেন না। পত্রটি এর পরেই আসবে। হাতের কাছে প্রিন্টার বা কলম রাখুন।</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">পর্দা ঢাকার পিন (4 থেকে 8টি সংখ্যা)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">অনুগ্রহ করে আপনার সংস্থার নাম লিখুন।</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">লক পর্দায় যেমন দেখাতে চান, অনুগ্রহ করে আপনার নাম তেমন লিখুন।</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">পিন থাকলে আপনি পর্দা ঢাকতে ও সঙ্গে সঙ্গে ফিরতে পারেন। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">আপনার নাম, লক পর্দায় যেমন থাকবে</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>কমপক্ষে {0}টি অক্ষর।</numerusform>
            <numerusform>কমপক্ষে {0}টি অক্ষর।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">অনুমান করা কঠিন। ভালো।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">নতুন পাসফ্রেজ</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>পাসফ্রেজে কমপক্ষে {0}টি অক্ষর লাগবে।</numerusform>
            <numerusform>পাসফ্রেজে কমপক্ষে {0}টি অক্ষর লাগবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">একই পাসফ্রেজ আবার</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">দুটি পাসফ্রেজ এক নয়। দ্বিতীয়টি আবার লিখুন।</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">একটির সঙ্গে আরেকটির সম্পর্ক নেই এমন তিন-চারটি শব্দ ভালো।</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">এভাবে চিহ্নিত নোট সংরক্ষণের সময় সিল হয়ে যায়। শুধু সুরক্ষা প্রধান তা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">এখনই বিপদ: 999 নম্বরে ফোন করুন। শুনুন, গোপন রাখার কথা দেবেন না, এবং আত্মীয়কে দোভাষী হতে বলবেন না। আজই সুরক্ষা প্রধানকে জানান।</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">এখনো কোনো সুরক্ষা প্রধানের নাম দেওয়া নেই। আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">শুধু সুরক্ষা প্রধানের জন্য</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">সুরক্ষা প্রধান: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">আগের নোটটি সুরক্ষা প্রধানের জন্য সিল করা আছে।</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">কারও নিরাপত্তা নিয়ে চিন্তিত?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">তালিকায় ফিরে যান</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">নাম নেই</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">তখন কোনো সেবা দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">{0}-এর পৃষ্ঠা খুলুন</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">দেখা হয়েছে {0}।</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">তখন দেওয়া সেবা</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">যোগাযোগটি পরে বাতিল করা হয়েছে। নোটটি থাকে।</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">লিখেছেন {0}।</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">লিখেছেন {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">নাম নেই</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0}, মোট {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, এখনো খোলা হয়নি</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">এটি রাখুন</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">এটি রাখুন: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">{0} এটি {1}-এ লিখেছেন।</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">{0} এটি লিখেছেন।</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">সেবার তালিকায় এই সেবা আর নেই।</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">পর্দা ঢাকা ও লক</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">যত মিনিট কোনো কী না চাপলে পর্দা ঢাকবে</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">যেমন: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">হল</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">মানুষ যে তথ্যপত্র বাড়ি নেন তার প্রতিটিতে এটি থাকে।</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">এটি জরুরি নম্বরের কার্ডে থাকে (Ctrl+U)।</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">পর্দা যত মিনিট ঢাকা থাকলে লক হবে</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধানের (safeguarding lead) নাম</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">শুধু সমন্বয়কারী এগুলো বদলাতে পারেন।</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">আমাদের সংস্থা</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধানের (safeguarding lead) ফোন</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধান (safeguarding lead)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। এটি আগের মতো আছে।</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">যেখানে আপনারা ড্রপ-ইন করেন, প্রতি লাইনে একটি, কমার পরে পোস্টকোড</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">আমাদের কার্ড</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">এই লেখাটি ইমেইলে বা ডাকে অন্য সংস্থাকে পাঠান। এতে গোপন কিছু নেই। তারপর একে অন্যকে ফোন করে শব্দগুলো মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">কার্ড</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">আপনি তাঁদের যা পড়ে শোনাবেন</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">যেখানে যাবেন</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">পৃষ্ঠা, কাজ বা সেবা</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">পৃষ্ঠা, কাজ ও সেবা</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">সংরক্ষিত হয়েছে। ফাইলটি যাঁর কাছে আছে তিনি তা ব্যবহার করতে পারেন: প্রিন্ট করুন, তারপর মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">প্রিন্টার নেয়নি। কিছু হারায়নি। আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">ফাইলটি খুলুন…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">ফাইল হিসেবে সংরক্ষণ করুন…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">দেখান</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">যোগ করুন</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">এই কম্পিউটারে কাউকে যোগ করুন</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">যোগ হয়েছে। নামটি এখন লক পর্দায় আছে।</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">আমার পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">তাঁর কাজ বদলান…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">টিমের সবাই।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">রাখুন</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">যেমন আছে থাকুক</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">নাম, লক পর্দায় যেমন থাকবে</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">মানুষ</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">{0}-কে এখনই সরান</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>সরানো হয়েছে। {0}টি পরবর্তী কাজ টিমের কাছে ফিরে গেছে।</numerusform>
            <numerusform>সরানো হয়েছে। {0}টি পরবর্তী কাজ টিমের কাছে ফিরে গেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">সরান…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">তাঁর কাজ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">সংরক্ষিত হয়েছে। {0} এখন এই কাজ করেন: {1}।</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">আপনার এখনকার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">টিমের সার্ভার তাঁকে আর ঢুকতে দেয় না, এবং তাঁর যত চাবি ছিল সব নতুন করে তৈরি হয়। তাঁর নিজের কম্পিউটারে এ পর্যন্ত যা ছিল তা থেকে যেতে পারে।</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">তিনি এখানে নিজের পাসফ্রেজ লিখবেন।</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">তাঁর কাজ</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">{0}-এর কাজ</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">এই কম্পিউটারে যাঁরা Signpost ব্যবহার করেন।</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">ফোনে মিলিয়ে দেখার শব্দ</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">আপনার নিজের পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">আপনার পাসফ্রেজ বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">টিমে {0}-এর এখনো কোনো কম্পিউটার নেই।</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} এখানে আর Signpost-এর লক খুলতে পারবেন না। তিনি যা লিখেছেন তা থাকবে, এবং তাঁর খোলা পরবর্তী কাজ টিমের কাছে ফিরে যাবে। এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, {2}টির মধ্যে কম্পিউটার {1}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">তাঁদের স্ক্রিনে উত্তর দেওয়া হয়েছে। {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">তথ্যপত্র দিন</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">দেওয়া সেবা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">প্রয়োজন</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">{0}-এর জন্য সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">নাম ছাড়া সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">এই ব্যক্তি</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">কে</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} মিনিট</numerusform>
            <numerusform>{0} মিনিট</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">ফোনে একে অন্যকে এই শব্দগুলো পড়ে শোনান। একটিও আলাদা হলে মাঝখানে অন্য কেউ আছে: আর কিছু পাঠাবেন না, এবং যিনি সার্ভার চালান তাঁকে ফোন করুন।</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">পিনে 4 থেকে 8টি সংখ্যা থাকে। খালিও রাখা যায়।</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">সংরক্ষিত হয়েছে। ফাইলটি অন্য সংস্থাকে পাঠান।</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">এই প্রকল্প শেষ করুন…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">এখনো নাম নেই</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">অন্য সংস্থার সঙ্গে কিছুই শেয়ার করা নেই।</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">একটি প্রকল্পের প্রস্তাব দিন…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">আমাদের কার্ড…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">একটি প্রস্তাবে হ্যাঁ বলুন…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">যৌথ প্রকল্প</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">প্রস্তাব দেওয়া হয়েছে, তাঁরা এখনো হ্যাঁ বলেননি</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">দুই পক্ষের জন্য খোলা</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">শেষ হয়েছে</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">যাঁরা পড়তে পারেন: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">থেমে আছে: তাঁদের চাবি বদলেছে, তাঁদের ফোন করুন</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">তাঁদের চাবির অপেক্ষায়</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">{0}-এর সঙ্গে</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>আমাদের {0} জন</numerusform>
            <numerusform>আমাদের {0} জন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>তাঁদের {0} জন</numerusform>
            <numerusform>তাঁদের {0} জন</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">অন্য ভাষায় একটি সেবার যাচাই</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">ব্যক্তির পৃষ্ঠা</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">অন্য ভাষায় একটি সেবা</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ঠিকানা</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">জন্ম</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">যোগাযোগ</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">যে দিনের মধ্যে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">করার তারিখ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ইমেইল</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">খালি</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">জাতিগত গোষ্ঠী</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">পারিবারিক নাম</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">লিঙ্গ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">অন্যকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">কীভাবে</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">কতবার চেষ্টা হয়েছে</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">তাঁকে আবার যেভাবে পাওয়া যাবে</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">যেভাবে পাওয়া যায়</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">কতটা জরুরি</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">তাঁর নিজের কথায়</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">দোভাষী</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">যাঁর সঙ্গে এক করা হয়েছে</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">ভাষা, পছন্দেরটি প্রথমে</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">চলে যাওয়ার সময়</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">বার্তা রেখে যাওয়া যাবে?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">ফোন করা যাবে?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">এসএমএস পাঠানো যাবে?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">চিঠি লেখা যাবে?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">যে নামে পরিচিত</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">আর দরকার নেই</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">কেউ না</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">জানা নেই</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">আপনার স্প্রেডশিটের নম্বর</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ফোন</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">পোস্টকোড</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ধর্ম</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">টিমের কেউ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">অন্য কিছু</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">এখনো সাহায্য দরকার</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">ফেরত নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">টিম</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">তাঁর তথ্য কীভাবে ব্যবহার করি জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">জানানোর তারিখ</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">দুটি সংস্করণ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">বাতিল করা হয়েছে</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">এর ফল কী হলো</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">আর কী তাঁকে নিরাপদ রাখে</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">কী বাধা ছিল</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">কী হলো</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">এটি কী</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">তাঁর কাজ</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">যা সঙ্গে আনতে হবে</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">কোথায়</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">জন্মসাল আন্দাজে কি না</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">যাঁদের জন্য</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">কেন তাঁর আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">যাঁর দায়িত্বে</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">যাঁর দায়িত্বে, কথায়</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">এটি আমার কাগজে আছে</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">পাসফ্রেজ ভুলে গেলে শুধু এই শব্দ দিয়েই রেকর্ড খোলা যায়। এখনই কাগজে তুলে নিন, এবং কাগজটি এই কম্পিউটার থেকে দূরে তালা দেওয়া জায়গায় রাখুন।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF হিসেবে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">এখানে কোনো প্রিন্টার নেই। শব্দগুলো হাতে লিখে নিন: ছয়টি দল, প্রতিটিতে ছয়টি। অথবা একটি USB পেনড্রাইভে সংরক্ষণ করে অন্য কোথাও প্রিন্ট করুন; ফাইলটি যাঁর কাছে আছে তিনি সব খুলতে পারেন।</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">আপনার পুনরুদ্ধার পত্র</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">টিমের কপির যা বাকি আছে তা মোছা হচ্ছে…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">সিল করা ফাইলটি পেনড্রাইভে রাখুন…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">সিল করা ফাইলটি সেখানে আছে। আপনার সমন্বয়কারীকে দিন।</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">এই কম্পিউটারটি তার টিম থেকে সরানো হয়েছে</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">টিমে ফিরতে হলে যোগ দেওয়ার নতুন কোড চান।</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">সিল করা ফাইলটি কোথায় রাখা হবে?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">ফাইল লেখা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">আরও দূরে খুঁজুন</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">কোনোটিই কাজে আসে না: কিছু পাওয়া যায়নি বলে লিখে রাখুন</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">কিছু পাওয়া যায়নি বলে লিখে রাখুন</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">পাওয়া সেবা</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">এই ব্যক্তির কী প্রয়োজন তা লিখুন, যেমন দাঁতের ডাক্তার, ফুড ব্যাংক, বা ভাড়া দিতে পারছি না। নিচের তীর তালিকায় নিয়ে যায়। Enter সেবা যোগ করে। ডানের তীর তা খোলে।</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">ছয়টি দলের সব, নম্বরের ক্রমে</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">যাচাই করুন</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">পত্রটি আবার দেখান</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">ছোট বা বড় হাতের অক্ষর, ফাঁকসহ বা ফাঁক ছাড়া: সবই চলে।</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">এগুলো অন্য একটি পত্রের শব্দ। কিছু হারায়নি। আবার দেখুন।</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">কাগজ দেখে শব্দগুলো লিখুন</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">তাঁদের জন্য চিহ্নিত নোটও পড়েন</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">নিরীক্ষক</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">কেসওয়ার্কার</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">ক্লায়েন্ট, যোগাযোগ ও পরবর্তী কাজ</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">সমন্বয়কারী</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">মানুষ, সেবার তালিকা, আনা ও এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">লগ পড়েন, কোনো ক্লায়েন্ট দেখেন না</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধান (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">আজকের যোগাযোগ ও সেবার তালিকা</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">স্বেচ্ছাসেবক</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">নিরীক্ষক</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">কেসওয়ার্কার</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">সমন্বয়কারী</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধান</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">স্বেচ্ছাসেবক</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">টিমের সঙ্গে আদান-প্রদান হচ্ছে: প্রায় {1}টির মধ্যে {0}টি</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">টিমের সঙ্গে আদান-প্রদান হচ্ছে…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">টিমের সঙ্গে আদান-প্রদান কত দূর এগিয়েছে</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">টিমের সঙ্গে আদান-প্রদান থামান</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">থামানো হচ্ছে… এ পর্যন্ত যা আদান-প্রদান হয়েছে তা থাকে।</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1}, মোট {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">নিরাপদ যোগাযোগ</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">নিরাপদ যোগাযোগ: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">এখনো কোনো নোট নেই। কেউ নোটের নিচে “শুধু সুরক্ষা প্রধানের জন্য” টিক দিলে তা এখানে আসে।</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">সুরক্ষা প্রধানের জন্য নোট</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">শুধু সুরক্ষা প্রধান এগুলো পড়তে পারেন। প্রতিবার খোলা লগে লেখা হয়।</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">সিল করা নোট, নতুনগুলো প্রথমে</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">টিমের সার্ভারকে জিজ্ঞেস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">অন্য সংস্থা আপনাকে যা পাঠিয়েছে তা এখানে রাখুন।</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">প্রস্তাবটি পড়ুন</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">আগে তাঁদের ফোন করুন, আর শব্দগুলো মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">হ্যাঁ বলুন</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">একটি প্রস্তাবে হ্যাঁ বলুন</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">তাঁদের প্রস্তাব</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">আপনি হ্যাঁ বলেছেন। দুই পক্ষ আদান-প্রদান করলে প্রকল্পটি খুলবে।</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”, প্রস্তাব দিয়েছে {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">যেকোনো ভাষা</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">বিনামূল্যে</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">তাঁর নিজের কথায়, যেমন: দাঁতের ডাক্তার</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">কাছাকাছি</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">এখন খোলা</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">যে ভাষা বলেন</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">এই ব্যক্তির কী প্রয়োজন?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">এখনই বিপদ? 999 নম্বরে ফোন করুন।</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">“{0}” দিয়ে কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">এই পোস্টকোড জানা নেই: দূরত্ব দেখানো হচ্ছে না।</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">“{0}” হিসেবে বোঝা হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সেবা।</numerusform>
            <numerusform>{0}টি সেবা।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">আরও যে ভাষায় লেখা আছে</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">যে এলাকায় সেবা দেয়</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">খরচ</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">ঢোকার সুবিধা</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">যেভাবে পাওয়া যায়</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">ভাষা: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">যেসব ভাষায় কথা বলা যায়</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">খোলা থাকার সময়</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ফোন</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">স্থান</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">যাঁরা চালান</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">তথ্যের উৎস</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">এরপর ইংরেজি লেখা বদলেছে।</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">ওয়েব ও ইমেইল</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">এটি কী</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">যা সঙ্গে আনতে হবে</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">যাঁদের জন্য</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">যাঁর খোঁজ করবেন</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">{0} যেভাবে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">এখনো কিছু নেই। Enter চাপলে সেবা যোগ হয়।</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">{0} বাদ দিন</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">যাচাই করা হয়েছে: টিমের জন্য পাশে আপনার নাম ও আজকের তারিখ আছে।</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">একটি ভাষা বেছে নিন</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">আগে ভাষা বেছে নিন।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">যেভাবে পাওয়া যায়</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">আমি যাচাই করেছি: এটি ঠিক</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">এটি আবার যাচাই না করা হিসেবে ধরা হবে।</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">এটি আবার আগের জায়গায় আছে।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">নাম</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">আসলে যাচাই করা হয়নি</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">সংরক্ষিত হয়নি। আপনি যা লিখেছেন তা পরের বার এটি খোলার জন্য রাখা আছে।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ফেরত নিন</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">ফেরত নেওয়া হয়েছে। আর দেখানো হবে না।</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">এটি কী</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">কী আনতে হবে (প্রতি লাইনে একটি)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">যাঁদের জন্য</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">এটি অন্য ভাষায় লিখুন</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">যা নিশ্চিত জানেন তা লিখুন। যা খালি রাখবেন তা ইংরেজিতে দেখানো হবে। টিমের জন্য পাশে আপনার নাম ও আজকের তারিখ থাকবে।</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">আপনি এটি শেষ করেননি। চালিয়ে যান।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">পরিচিতি</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">চেহারা</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">কপি</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">সেবার তালিকা</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">কারও তথ্য মুছুন</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">লগ</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">আমাদের সংস্থা</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">সেটিংসের অংশ</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">মানুষ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">সেটিংস</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">টিম ও কম্পিউটার</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">টিমের স্প্রেডশিট</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">এই প্রকল্পে একটি কপি শেয়ার করা আছে। আপনি ফেরত নিলে দুই দিকেই তা মুছে যায়, তাতে যা লেখা হয়েছিল তা সহ। তাঁর নিজের পৃষ্ঠা থাকে।</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">আগে তাঁকে জিজ্ঞেস করুন, তারপর তিনি কীভাবে হ্যাঁ বলেছেন তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">যোগাযোগ, প্রয়োজন ও সেবাসহ</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">তিনি কি এতে রাজি হয়েছেন?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">লিঙ্গ, জাতিগত পরিচয় ও ধর্ম</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">অন্য সংস্থার সঙ্গে কোনো প্রকল্প খোলা নেই। আগে সমন্বয়কারী একটি শুরু করেন।</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">এখনো জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">প্রকল্প</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">একটি কপি শেয়ার করুন</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">{0}-এর তথ্য অন্য সংস্থার সঙ্গে শেয়ার করবেন?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">কপিটি চিরতরে ফেরত নিন</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">তাঁরা একটি কপি পান, যাতে নাম, ভাষা ও নিরাপদে যোগাযোগের উপায় থাকে। কপিতে যা লেখা হয় আপনারা দুই পক্ষই দেখেন। সুরক্ষা প্রধানের নোট কখনো যায় না।</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">তিনি আর কীসে রাজি হয়েছেন?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">“আরও সাহায্য দরকার” অংশে যা এখনো খোলা</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">এসব যোগাযোগ সম্পর্কে যা লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">হ্যাঁ, তিনি আজ মুখে বলেছেন</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">হ্যাঁ, তিনি আজ স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, {1}-এর সঙ্গে</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">এই কম্পিউটার যিনিই ব্যবহার করেন, তিনি সংরক্ষিত ফাইল খুলতে পারেন।</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">আগে উত্তর দিন: বাড়ি নেওয়া কি নিরাপদ?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">কাগজ দেওয়ার আগে জিজ্ঞেস করুন। এতে যা লেখা আছে তা তাঁকে বিপদে ফেলতে পারে।</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">কার্ড বা চিঠি…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">ইংরেজি</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">তথ্যপত্র দেবেন না</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">বাড়ি নেওয়া কি নিরাপদ? আগে একটি উত্তর বেছে নিন।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">বড়</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">তথ্যপত্র তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">কোনো তথ্যপত্র দেওয়া হয়নি। বরং মুখে বলা হয়েছে।</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">তথ্যপত্র নেই।</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">সাধারণ</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">শুধু নম্বর</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">“শুধু নম্বর” বেছে নিলে ফোন নম্বর ও সময় প্রিন্ট হয়, সেবার নাম নয়।</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">তথ্যপত্রের ছবি</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">বাড়ি নেওয়া কি নিরাপদ?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">ফাইল হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">তথ্যপত্র সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">সংরক্ষিত হয়েছে। যাঁরা এই কম্পিউটার ব্যবহার করেন তাঁরাও ফাইলটি খুলতে পারেন।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">তথ্যপত্র</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">তথ্যপত্র প্রিন্ট হয়েছে।</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">ছবি তোলার জন্য বড় করে দেখান</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">আকার</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">পর্দা ঢাকা আছে।</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">ডেমো। এখানকার সবাই বানানো।</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">লক হচ্ছে…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">জানালাটি এখন {0} ভাষায়।</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">সার্ভারের ঠিকানা: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">একবার ব্যবহার করা যাবে, {0} পর্যন্ত।</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">স্লিপটি প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF হিসেবে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">{0}-এর জন্য কোড</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">এই কোড যাঁর কাছে আছে তিনি তাঁর জায়গায় যোগ দিতে পারেন। হাতে দিন, বা ফোনে পড়ে শোনান; ইমেইলে পাঠাবেন না। এটি আর দেখানো হবে না।</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>এবং এই রকম আরও {0}টি।</numerusform>
            <numerusform>এবং এই রকম আরও {0}টি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">শেষ হয়েছে। {0}: {1}, {2}, {3}।</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">সারি {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">সারি {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0}টি যোগাযোগ যোগ হয়েছে</numerusform>
            <numerusform>{0}টি যোগাযোগ যোগ হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0}টি যোগাযোগ আগে থেকে পরিচিত মানুষের</numerusform>
            <numerusform>{0}টি যোগাযোগ আগে থেকে পরিচিত মানুষের</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0}টি বাদ গেছে</numerusform>
            <numerusform>{0}টি বাদ গেছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} জন মানুষ যোগ হয়েছেন</numerusform>
            <numerusform>{0} জন মানুষ যোগ হয়েছেন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সারি হয়তো এমন কারও, যাঁকে অন্য বানানে চেনেন। “ক্লায়েন্ট” পৃষ্ঠায় দেখুন: সেখানে দুটি রেকর্ড এক করা যায়।</numerusform>
            <numerusform>{0}টি সারি হয়তো এমন কারও, যাঁকে অন্য বানানে চেনেন। “ক্লায়েন্ট” পৃষ্ঠায় দেখুন: সেখানে দুটি রেকর্ড এক করা যায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0}টি সারি পড়া হয়েছে</numerusform>
            <numerusform>{0}টি সারি পড়া হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0}টি আগেই ছিল</numerusform>
            <numerusform>{0}টি আগেই ছিল</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}।</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{0}টি সারির মধ্যে {1}টি…</numerusform>
            <numerusform>{0}টি সারির মধ্যে {1}টি…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">সবকিছু এই কম্পিউটারে থাকে। আপনার টিম অন্য কম্পিউটারেও Signpost ব্যবহার করলে সেগুলো একই অবস্থায় রাখা যায়।</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">টিমের সঙ্গে আদান-প্রদান হচ্ছে: প্রায় {1}টির মধ্যে {0}টি</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">টিমের সঙ্গে আদান-প্রদান হচ্ছে…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">টিমে যোগ দিন</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">না, আপাতত রেখে দিন</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">এখানে কি অনেক রেকর্ড মুছে ফেলা হবে?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">আদান-প্রদান থামান</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">থামানো হচ্ছে… এ পর্যন্ত যা আদান-প্রদান হয়েছে তা থাকে।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">এখনই আদান-প্রদান করুন</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">টিমের সার্ভার এই কম্পিউটারকে একসঙ্গে অনেক রেকর্ড মুছতে বলছে। এখনো কিছু মোছা হয়নি। এটি ঠিক কি না আপনার সমন্বয়কারীকে জিজ্ঞেস করুন: এখানে যা মোছা হয় তা এখান থেকে ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">এই কম্পিউটার একা কাজ করে।</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">হ্যাঁ, এখানেও মুছে ফেলুন</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">এই কম্পিউটারে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">টিমের সঙ্গে সর্বশেষ মিলেছে {0}।</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">টিমের নোট এখনো আসছে।</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">টিমের নোট এখনো আসছে: প্রায় {1}টির মধ্যে {0}টি।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">এই কম্পিউটারের ঘড়ি {0} এগিয়ে আছে। অনুগ্রহ করে ঠিক করুন।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">এই কম্পিউটারের ঘড়ি {0} পিছিয়ে আছে। অনুগ্রহ করে ঠিক করুন।</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">সব মিলে গেছে। পাঠানো হয়েছে: {0}। এসেছে: {1}।</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">টিম যা পাঠিয়েছে তা এই ডিস্কে লেখা যায়নি। কিছু হারায়নি: এটি আবার চাওয়া হবে। ডিস্কে জায়গা করুন, বা ডিস্ক লাগানো আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} “আদান-প্রদান” দেখুন (Ctrl+6)।</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} দিন</numerusform>
            <numerusform>{0} দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0}টি লেখার দুটি সংস্করণ আছে।</numerusform>
            <numerusform>{0}টি লেখার দুটি সংস্করণ আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} ঘণ্টা</numerusform>
            <numerusform>{0} ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} মিনিট</numerusform>
            <numerusform>{0} মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{1}, {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>{0}টি পাঠানোর অপেক্ষায়।</numerusform>
            <numerusform>{0}টি পাঠানোর অপেক্ষায়।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">এটি কি সত্যিই আমাদের সার্ভার?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">এক সংস্থার কয়েকটি কম্পিউটার, সার্ভারের মাধ্যমে একই অবস্থায় রাখা হয়।</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">টিম ও কম্পিউটার</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">টিম</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">টিমের সার্ভার</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">ফোনে মিলিয়ে দেখার শব্দ</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">কোনো টিম স্প্রেডশিটে যে যোগাযোগ ও মানুষের তথ্য রেখেছে তা আনুন। প্রতিটি সারির হিসাব দেওয়া হয়; একই ফাইল আবার আনলে কিছু যোগ হয় না।</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">নিয়ে আসুন</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">আগে একটি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">একটি স্প্রেডশিট বেছে নিন</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">ফাইল (CSV বা XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">দেখে নিন</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">শুধু সমন্বয়কারী স্প্রেডশিট আনতে পারেন।</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">টিমের স্প্রেডশিট</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">দুটি কলাম “{0}”। একটির জন্য অন্য কিছু বেছে নিন।</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0}টি সারি। কোন কলাম কী? উদাহরণগুলো দেখুন।</numerusform>
            <numerusform>{0}টি সারি। কোন কলাম কী? উদাহরণগুলো দেখুন।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">এখানে ইংরেজিতে কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">এরপর ইংরেজি লেখা বদলেছে।</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">ফার্মাসিস্ট কান ব্যথা, গলা ব্যথা, সাইনাসের প্রদাহ, শিঙ্গেলস, ইমপেটিগো, সংক্রমিত পোকার কামড় ও নারীদের সাধারণ প্রস্রাবের সংক্রমণের চিকিৎসা দিতে পারেন, GP-র অ্যাপয়েন্টমেন্ট ছাড়াই। বয়সের সীমা আছে।</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">বাড়িওয়ালার নোটিশে যে তারিখ আছে সেদিন ভাড়াটিয়াকে চলে যেতেই হবে এমন নয়। যাওয়ার আগে পরামর্শ নিন: খুব তাড়াতাড়ি চলে গেলে কাউন্সিলের সাহায্য কম মিলতে পারে।</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">বিনা বেতনে কারও দেখাশোনা করেন এমন যেকোনো প্রাপ্তবয়স্ক কাউন্সিলের কাছে কেয়ারারের মূল্যায়ন (carer&apos;s assessment) চাইতে পারেন। এটি কেয়ারারের নিজের প্রয়োজন নিয়ে, এবং বিনামূল্যে।</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space বেশির ভাগ সুদ ও বেইলিফের কাজ 60 দিন পর্যন্ত থামিয়ে রাখে। শুধু ঋণ পরামর্শক আবেদন করতে পারেন।</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">যেসব বাবা-মায়ের সরকারি অর্থ সাহায্য পাওয়ার অধিকার নেই (no recourse to public funds), পরিবারের আয় কম হলে তাঁদের সন্তান স্কুলে বিনামূল্যে খাবার পেতে পারে।</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">দিনে বা রাতে: 111 নম্বরে ফোন করে মানসিক স্বাস্থ্যের বিকল্পটি (2) বেছে নিন। কারও জীবন বিপদে থাকলে 999।</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">কোনো GP প্র্যাকটিস কারও নাম নিবন্ধন করতে না চাইলে, কেন তা লিখিতভাবে জানাতেই হবে।</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">বেশির ভাগ ভাড়াটিয়াকে শুধু আদালতের বেইলিফ বের করতে পারেন। আদালতের আদেশ ছাড়া তালা বদলানো বা কাউকে জোর করে বের করা অপরাধ।</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">NHS-এর দাঁতের চিকিৎসা বিনামূল্যে: 18 বছরের কম বয়সে, গর্ভাবস্থায় ও সন্তান জন্মের পর 12 মাস, এবং কিছু ভাতা পেলে। চিকিৎসা শুরুর আগে জেনে নিন।</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">NHS-এর চোখ পরীক্ষা বিনামূল্যে তাঁদের জন্য, যাঁদের বয়স 60 বা তার বেশি, 16-এর কম, ডায়াবেটিস বা গ্লুকোমা আছে, অথবা কিছু ভাতা পান।</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">স্থায়ী ঠিকানা নেই? অস্থায়ী ঠিকানা বা সার্জারির ঠিকানা দিয়ে GP-তে নাম লেখানো যায়।</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">আয় কম? HC1 ফরম দিয়ে NHS-এর খরচে সাহায্য মিলতে পারে, ভাতা না পেলেও। HC2 সার্টিফিকেটে পুরো সাহায্য মেলে।</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">শুধু নিবন্ধিত পরামর্শক, সলিসিটর ও ব্যারিস্টার অভিবাসন বিষয়ে পরামর্শ দিতে পারেন। কেউ টাকা দেওয়ার আগে সরকারের তালিকায় নামটি দেখে নিন।</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">18 বা তার বেশি বয়সের মানুষ নিজেই NHS Talking Therapies-এ যোগাযোগ করতে পারেন। GP-র চিঠি লাগে না।</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">গর্ভবতী বা 4 বছরের কম বয়সের সন্তান আছে এবং কিছু ভাতা পান: Healthy Start কার্ড দুধ, ফল ও সবজির দাম দেয়। 18-এর কম বয়সে গর্ভবতী: ভাতা পাওয়া জরুরি নয়।</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP-এর আবেদন নাকচ হয়েছে? চিঠির তারিখ থেকে এক মাসের মধ্যে সিদ্ধান্তটি আবার দেখতে বলুন (mandatory reconsideration)।</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">ইংল্যান্ডে সবার জন্য GP দেখানো বিনামূল্যে, অভিবাসন অবস্থা যা-ই হোক। হাসপাতালের চিকিৎসায় টাকা লাগতে পারে: আগে পরামর্শ নিন।</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">পারিবারিক নির্যাতনের কারণে ঘরহারা মানুষ সব সময় অগ্রাধিকার পান (priority need)। সাহায্যের আগে কাউন্সিল প্রমাণ চাইতে পারে না।</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS দোভাষীর ব্যবস্থা করে ও খরচ দেয়। বুকিংয়ের সময় চেয়ে নিন। শিশুদের দোভাষী হওয়া উচিত নয়।</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">Universal Credit-এর প্রথম টাকা পেতে প্রায় 5 সপ্তাহ লাগে। অগ্রিম টাকা সুদ ছাড়া ঋণ: পরের টাকা থেকে তা শোধ করা হয়।</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">GP-তে নাম লেখাতে ঠিকানার প্রমাণ বা পরিচয়পত্র লাগে না। অভিবাসন অবস্থায় কিছু যায় আসে না।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">চালিয়ে যেতে Enter</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">তাঁর নিজের কথায়, যেমন: দাঁতের ডাক্তার</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">কেউ অপেক্ষায় নেই। কথা বলার সময় Ctrl+M দিয়ে কাউকে চিহ্নিত করুন।</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">আজ এখনো কেউ নেই। প্রথম ব্যক্তির কী প্রয়োজন তা লিখুন, যেমন দাঁতের ডাক্তার।</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>সুরক্ষা প্রধান হিসেবে আপনার জন্য নোট: {0}টি এখনো খোলা হয়নি</numerusform>
            <numerusform>সুরক্ষা প্রধান হিসেবে আপনার জন্য নোট: {0}টি এখনো খোলা হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">কিছুই অসমাপ্ত নেই।</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">তালিকা খুলুন</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">আজ দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">আজ, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">অসমাপ্ত</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">এই ব্যক্তির কী প্রয়োজন?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0}টি পরে</numerusform>
            <numerusform>{0}টি পরে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0}টির সময় পেরিয়েছে</numerusform>
            <numerusform>{0}টির সময় পেরিয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0}টি আজ</numerusform>
            <numerusform>{0}টি আজ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0}টি জরুরি</numerusform>
            <numerusform>{0}টি জরুরি</numerusform>
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
        <translation type="unfinished">1. USB যাত্রার জন্য প্যাক করুন…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. ফাইল বহন করুন…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. আনপ্যাক করুন…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">একজন সহকর্মী এটি পেনড্রাইভে প্যাক করেছেন। ফাইলটি লক করা: আপনি এতে কিছু পড়তে পারেন না, এবং এটি এখানে কিছু পড়ে না। দুবার বা দেরিতে বহন করলে কোনো ক্ষতি হয় না।</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">বহনের জন্য সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">টিমের সার্ভারকে জিজ্ঞেস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">বহন করা হয়েছে। পেনড্রাইভটি যেখানে প্যাক করা হয়েছিল সেখানে ফিরিয়ে নিয়ে আনপ্যাক করুন।</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">ইন্টারনেট নেই এমন সহকর্মীর ফাইল বহন করুন</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">ফাইল বহন করুন…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">অনেক দিন ইন্টারনেট নেই? USB যাত্রা</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">যা অপেক্ষায় আছে তা পেনড্রাইভে প্যাক করুন, ইন্টারনেট আছে এমন যেকোনো কম্পিউটারে বহন করুন, এবং উত্তরটি এখানে আনপ্যাক করুন। ফাইলটি লক করা: যিনি বহন করেন তিনি কিছু পড়তে পারেন না। দুবার বা দেরিতে বহন করলে কোনো ক্ষতি হয় না।</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>প্যাক হয়েছে: {0}টি রেকর্ড। পেনড্রাইভটি ইন্টারনেট আছে এমন কম্পিউটারে নিয়ে গিয়ে সেখানে বহন করুন।</numerusform>
            <numerusform>প্যাক হয়েছে: {0}টি রেকর্ড। পেনড্রাইভটি ইন্টারনেট আছে এমন কম্পিউটারে নিয়ে গিয়ে সেখানে বহন করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">অনুগ্রহ করে টিমের সার্ভারের ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">এই ফাইল এখানে অনেক রেকর্ড মুছতে বলছে। কিছু মোছা হয়নি। এটি ঠিক কি না আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">আনপ্যাক করুন, এবং এখানেও মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">ফাইলটি কোথায় রাখা হবে?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">কোন ফাইল ফিরে এসেছে?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">কোন ফাইল বহন করা হবে?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">শেষ কপি: {0}, যাচাই করা হয়নি।</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">শেষ কপি: {0}।</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">লক হয়েছে, কিন্তু ডিস্কে আর জায়গা হয়নি। Signpost বন্ধ না হওয়া পর্যন্ত আপনার লেখা ধরে রাখা আছে। জায়গা করুন, তারপর লক খুলে Ctrl+S চাপুন।</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">লক হয়েছে। আপনি যা লিখছিলেন তা রাখা আছে।</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">এখনো কপি নেই।</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">শুধু এই কম্পিউটারে সংরক্ষিত।</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">সেবার তালিকা পড়া যায়নি, তাই এখন এটি খালি। মানুষ সম্পর্কে কিছু হারায়নি। সমন্বয়কারীকে আবার আনতে বলুন: সেটিংস, সেবার তালিকা।</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">আপনি শেষ করেননি ({0})।</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">এখনই বিপদ?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">এখনো ঠিক করা হয়নি</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">জরুরি সাহায্য</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">যেসব লেখার দুটি সংস্করণ আছে</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">অথবা যা ঠিক তা লিখুন</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">অনুগ্রহ করে যা ঠিক তা লিখুন।</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">মীমাংসা হয়েছে। ফিরিয়ে নিন (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">অন্য সংস্করণ</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">দুজন আলাদা থাকা অবস্থায় একই জিনিস বদলেছেন। কিছু হারায়নি: দুটিই দেখুন, এবং বেছে নিন।</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">দুটি সংস্করণ</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">ফিরিয়ে নেওয়া হয়েছে। দুটি সংস্করণই আবার এখানে আছে।</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">আপনি বেছে না নেওয়া পর্যন্ত, যেখানে ফোন নম্বর থাকে সেখানে বেশি নিরাপদটি দেখানো হয়।</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">আমি যা লিখেছি তা ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">এখন ব্যবহার হচ্ছে</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">সব</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: কী হলো?   {0}: ব্যক্তির পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">পরে {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">বাঁ দিকের তীর</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">আমার</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">তারিখ নেই {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">টিমের জন্য কেউ অপেক্ষায় নেই। “সব” দেখুন।</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">আপনার জন্য কেউ অপেক্ষায় নেই। “টিম” ও “সব” দেখুন।</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">কেউ অপেক্ষায় নেই। কথা বলার সময় Ctrl+M দিয়ে কাউকে চিহ্নিত করুন।</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">সময় পেরিয়েছে {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">ডান দিকের তীর</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">টিম</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">আজ {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">জরুরি {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">কার</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">তালিকায় ফিরে যান</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">নোট (খালি রাখা যায়)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">এখন আমরা জানি ইনি কে</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">{0}-এর পৃষ্ঠা খুলুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">এ পর্যন্ত</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">কী হলো?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">এ পর্যন্ত যা করা হয়েছে: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">আপনি এই নোট শেষ করেননি। চালিয়ে যান।</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>একবার চেষ্টা হয়েছে</numerusform>
            <numerusform>{0} বার চেষ্টা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">জরুরি</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">{0} ধরে অপেক্ষায়</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">দায়িত্বে: {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">ইনি কি আমাদের পরিচিত?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">নতুন ক্লায়েন্ট “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">নাম দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">কে</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">নাম ছাড়া</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}। আপনি এখানে যা সংরক্ষণ করেন তাঁরা তা দেখেন।</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">যে ভাষা সংশোধন করা হবে</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">সংশোধনের জন্য স্প্রেডশিট তৈরি করুন</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">সংশোধনের জন্য স্প্রেডশিট তৈরি করুন…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">এই ভাষা যিনি বলেন, তিনি একটি স্প্রেডশিটে তার শব্দ সংশোধন করতে পারেন। এরপর এই কম্পিউটারে তাঁর শব্দই থাকে।</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">সংশোধন নিয়ে আসুন</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">সংশোধন নিয়ে আসুন…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">স্প্রেডশিট তৈরি হয়েছে। যা থাকা উচিত তা “correction”-এর নিচে, এবং একটি নাম “reviewed_by”-এর নিচে লিখুন। তারপর এখানে নিয়ে আসুন।</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}। বদলানো হয়েছে: {1}। নিশ্চিত করা হয়েছে: {2}। Signpost এর পরে খোলা হলে এগুলো দেখা যাবে।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, তারপর 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">একটি কোডে 7টি দল থাকে, প্রতিটিতে 5টি অক্ষর ও সংখ্যা। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">একটি কলাম এমন কিছুর সঙ্গে মেলানো হয়েছে যা Signpost চেনে না।</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">সম্মতিতে এগুলো থাকতে পারে: {0}। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">{1}-এ {0}-এর সঙ্গে একটি কপি শেয়ার করা আছে।</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">মেলানো একটি কলাম এই ফাইলে নেই। কলামগুলো আবার মেলান।</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">একটি প্রয়োজন খুব লম্বা। অনুগ্রহ করে 500 অক্ষরের কম রাখুন; নোটে বেশি লেখা যায়।</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Signpost-এর আরও নতুন সংস্করণ এই ফাইলগুলো তৈরি করেছে। কিছু বদলানো হয়নি। খুলতে চাইলে এই কম্পিউটারে নতুন সংস্করণটি ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">নাম ছাড়া সেবা রাখা যায় না। অনুগ্রহ করে সেটি বাদ দিয়ে আবার যোগ করুন।</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>একটি লেখা খুব লম্বা। অনুগ্রহ করে প্রতিটি {0} অক্ষরের কম রাখুন।</numerusform>
            <numerusform>একটি লেখা খুব লম্বা। অনুগ্রহ করে প্রতিটি {0} অক্ষরের কম রাখুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">কোনো নারীকে তাঁর সঙ্গী, প্রাক্তন সঙ্গী বা পরিবারের কেউ আঘাত করছে, হুমকি দিচ্ছে বা নিয়ন্ত্রণ করছে, অথবা আপনি তাঁকে নিয়ে চিন্তিত। বিনামূল্যে, দিনরাত। চালায় Refuge।</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">ঢোকার সুবিধা</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ঠিকানা</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>বয়স {0} ও তার বেশি</numerusform>
            <numerusform>বয়স {0} ও তার বেশি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>বয়স {1} থেকে {0}</numerusform>
            <numerusform>বয়স {1} থেকে {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>এবং আরও {0}টি।</numerusform>
            <numerusform>এবং আরও {0}টি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">অন্য কারণ, যা অন্য জায়গায় লেখা আছে।</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">টিমের ঠিকানায় অন্য একটি সার্ভার সাড়া দিচ্ছে, তাই সেখানে কিছু পাঠানো হয়নি। {0} আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">যে এলাকায় সেবা দেয়</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">ফোন করার আগে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">টিমের ঠিকানায় কোনো Signpost সার্ভার সাড়া দিচ্ছে না। {0} ঠিকানা বদলেছে কি না আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">এই ঠিকানায় কোনো Signpost সার্ভার সাড়া দিচ্ছে না। {0} ঠিকানাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">জন্ম: একটি সাল লিখুন যেমন 1984, “about 1984”, বা পুরো তারিখ যেমন 17 March 1984। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">মুছে ফেলার সনদ</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">যাচাই করা হয়েছে {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">ইংরেজি ছাড়া অন্য একটি ভাষা বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">এমন একটি পাসফ্রেজ বেছে নিন যা শুধু আপনি জানেন। এরপর যে পুনরুদ্ধার পত্র আসে তা প্রিন্ট করুন।</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">নতুন একটি ফাইলের নাম বেছে নিন। কিছু এক্সপোর্ট হয়নি।</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">এই ব্যক্তির তথ্য কেন মোছা হচ্ছে তা বেছে নিন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">এখন বন্ধ। {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">তখন বন্ধ। {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">যোগাযোগ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">খরচ</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">করার তারিখ</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">তারিখ জানা নেই</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">জন্মতারিখ: একটি সাল লিখুন, যেমন 1984, বা পুরো তারিখ। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">দেখার তারিখ</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">প্রতি মাসের {0} তারিখ</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">দিন জানা নেই</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">যে দিনের মধ্যে</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">এর ছবি তুলবেন না, ইমেইলে পাঠাবেন না, কম্পিউটারে রাখবেন না।</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">ফোন করবেন না।</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">এসএমএস পাঠাবেন না।</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ইমেইল</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">জরুরি অবস্থা: অ্যাম্বুলেন্স, পুলিশ, ফায়ার সার্ভিস</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">খালি, কিন্তু কারণ বা তারিখ আছে। হ্যাঁ ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">আগে তৈরি এনক্রিপ্ট করা কপিগুলো {0} তারিখের মধ্যে মুছে যাবে। তার আগে কোনো কপি ফিরিয়ে আনা হলে এই ব্যক্তিকে সঙ্গে সঙ্গে তা থেকে সরানো হয়।</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">এনক্রিপ্ট করা, এবং প্রতিটি পাতা পড়া যায়।</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">“আরও সাহায্য দরকার” তালিকার এন্ট্রি</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">এই কম্পিউটারে চিরতরে মুছে ফেলা হয়েছে:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">মুছে ফেলা হয়েছে {0}, মুছেছেন {1}।</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">প্রতিদিন</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">সবকিছু এই কম্পিউটারে সংরক্ষিত আছে এবং পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">পারিবারিক নাম</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">দুটি সংস্করণ আছে এমন ঘর</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">মাসের পঞ্চম {0}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">প্রথম নাম</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">মাসের প্রথম {0}</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>নিরাপত্তার জন্য অনুগ্রহ করে {0} সেকেন্ড অপেক্ষা করুন। আপনার নোট নিরাপদ আছে।</numerusform>
            <numerusform>নিরাপত্তার জন্য অনুগ্রহ করে {0} সেকেন্ড অপেক্ষা করুন। আপনার নোট নিরাপদ আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">যাঁর জন্য: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">মাসের চতুর্থ {0}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">বিনামূল্যে</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">গ্যাসের জরুরি অবস্থা</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">এই ব্যক্তিকে আবার কীভাবে খুঁজে পাব?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">কত তাড়াতাড়ি? জরুরি, শিগগির বা সাধারণ বেছে নিন।</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">সেখানে যেভাবে সাহায্য পাওয়া যায়</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">কতটা জরুরি</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">“{0}” শিটে “{1}” কলামটি নেই।</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">দোভাষী লাগবে</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">পরিচয় করানো হয়েছে</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">ইনি কি আমাদের পরিচিত?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">এটি লেখাই উচিত ছিল না।</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">টিমে যোগ দিন</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">সাহায্যের ধরন</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">এই ব্যক্তির ভাষা যোগ করা হয়েছে।</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">ভাষা: সর্বোচ্চ 20টি বেছে নিন।</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">শেষ যাচাই</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">মাসের শেষ {0}</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">অক্ষাংশ</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">শুধু বার্তা রেখে যাবেন।</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">বার্তা রেখে যাবেন না।</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">মানুষ ও যোগাযোগের মধ্যে সংযোগ</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">তালিকায় আছে {0}, আগে ফোন করুন</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">দ্রাঘিমাংশ</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">তৈরির তারিখ: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">কমপক্ষে একটি নাম, রেফারেন্স, প্রয়োজন বা নোট একটি কলামের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">এই ঠিকানায় হয়তো সেবা দেয় না: জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">যা করা যাবে: {0}।</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">মানসিক স্বাস্থ্যের সংকট</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">মিনিট: 0 থেকে 1440 পর্যন্ত একটি সংখ্যা লিখুন, বা খালি রাখুন।</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">এই নামে একাধিক প্রকল্প আছে। কিছু বদলানো হয়নি। প্রকল্পটির আইডি (id) দিন।</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">সেবার নাম</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">ন্যাশনাল ডোমেস্টিক অ্যাবিউজ হেল্পলাইন (পারিবারিক নির্যাতন)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">প্রয়োজন</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">আরও সাহায্য দরকার</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">টিমের সার্ভারের সঙ্গে সংযোগ নেই। {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">চিঠি লিখবেন না।</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">নাম নেই</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">নাম নেই: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">এই প্রকল্পে এখন কাউকে শেয়ার করা যায় না। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">সম্মতি ছাড়া কারও তথ্য শেয়ার করা হয় না। আগে তাঁকে জিজ্ঞেস করুন, এবং তিনি কীভাবে হ্যাঁ বলেছেন তা জানান।</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">এই নামের কেউ এই কম্পিউটারে Signpost ব্যবহার করেন না। তালিকা থেকে একটি নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">আনা হয়নি: এতে কোনো মানুষ, প্রয়োজন বা নোট নেই।</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">আনা হয়নি: এটি আগে মুছে ফেলা হয়েছে। মানুষটি আবার এলে তাঁকে নতুন করে যোগ করুন।</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">{0} থেকে যাচাই করা হয়নি। আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">এই দিনে চলে কি না জানা নেই, আগে ফোন করুন</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">শেষ কবে যাচাই করা হয়েছে জানা নেই। আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">জানা নেই, জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">এখনো সংরক্ষিত হয়নি: ডিস্কে লেখা যায়নি। আপনার লেখা এখনো এখানে আছে। ডিস্ক লাগানো আছে কি না দেখুন, তারপর Ctrl+S চাপুন।</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">এখনো সংরক্ষিত হয়নি: ডিস্ক ভরে গেছে। আপনার লেখা এখনো এখানে আছে। জায়গা করুন, তারপর Ctrl+S চাপুন।</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">এই ব্যক্তির জন্য আগের মতো নয়। সারির সঙ্গে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">নোট ও খোলা প্রয়োজন যোগাযোগের অংশ: এগুলোর জন্যও সম্মতি লাগে।</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">এর কিছুই রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">এর একটি অন্য সংস্থার সঙ্গে শেয়ার করা আছে, অন্যটি নেই। এগুলো এক করা যায় না। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">মাসের একটি {0}</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">শুধু সমন্বয়কারী টিম শুরু করতে পারেন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">শুধু একজন সুরক্ষা প্রধান আরেকজনকে যোগ করতে পারেন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">শুধু একজন সুরক্ষা প্রধান আরেকজনকে আমন্ত্রণ জানাতে পারেন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">শুধু সুরক্ষা প্রধান নতুন পুনরুদ্ধার পত্র তৈরি করতে পারেন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">শুধু সুরক্ষা প্রধান এই নোটগুলো খুলতে পারেন। এগুলো নিরাপদে রাখা আছে।</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">শুধু সুরক্ষা প্রধান এই নোট পড়তে পারেন। এটি নিরাপদে রাখা আছে।</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">শুধু http ও https ঠিকানা থেকে আনা যায়। {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">যিনি এই নাম দিয়েছেন শুধু তিনিই তা সরাতে পারেন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">যিনি এটি সংরক্ষণ করেছেন শুধু তিনিই ফিরিয়ে নিতে পারেন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">আপনার কম্পিউটারে Signpost খুলুন। প্রথম পাতায় “যোগ দিন” বেছে নিন। এতদিন একা Signpost ব্যবহার করে থাকলে সেটিংস, “টিম ও কম্পিউটার”-এ যান: আপনার সবকিছু থাকবে।</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">এখন খোলা, {0} পর্যন্ত</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">তখন খোলা, {0} পর্যন্ত</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">খোলা থাকার সময়</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">খোলা থাকার সময় জানা নেই, আগে ফোন করুন</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">আজ খোলে {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">খোলে {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">খোলে {0}, বন্ধের সময় জানা নেই</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">সংস্থা: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">আমাদের সুরক্ষা প্রধান</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">ব্যক্তির পাতা</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">এই কম্পিউটারে Signpost-এর ফাইলের একটি অংশ পড়া যাচ্ছে না। সেটি সরিয়ে রাখা হয়েছে, কোনো কিছুর ওপর লেখা হয়নি। ফিরে যাওয়ার মতো কপি এখনো নেই। যিনি Signpost দেখাশোনা করেন তাঁর সাহায্য নিন।</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">এই কম্পিউটারে Signpost-এর ফাইলের একটি অংশ পড়া যাচ্ছে না। সেটি সরিয়ে রাখা হয়েছে, কোনো কিছুর ওপর লেখা হয়নি। আপনি {0}-এর কপিতে ফিরে যেতে পারেন।</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">এই কম্পিউটারে Signpost-এর একটি ফাইলের অংশ পড়া যাচ্ছে না। কোনো কিছুর ওপর লেখা হয়নি।</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">আপনাদের কয়েকজনের তথ্য এখনো এই প্রকল্পে শেয়ার করা আছে, অথবা এর কিছু পাঠানোর অপেক্ষায় আছে। কিছু বদলানো হয়নি। আগে সেগুলো ফেরত নিয়ে আদান-প্রদান করুন, অথবা বলুন যে কপি থাকবে।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">ফোন</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">ফোন জানা নেই</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">অনুগ্রহ করে কমপক্ষে একটি ভূমিকা বেছে নিন।</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>অনুগ্রহ করে কমপক্ষে {0}টি অক্ষর দিন। কয়েকটি শব্দ একসঙ্গে ভালো কাজ করে।</numerusform>
            <numerusform>অনুগ্রহ করে কমপক্ষে {0}টি অক্ষর দিন। কয়েকটি শব্দ একসঙ্গে ভালো কাজ করে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">অনুগ্রহ করে উদ্দেশ্য 500 অক্ষরের কম রাখুন।</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">অনুগ্রহ করে কারণ 200 অক্ষরের কম, আর তাঁকে খুঁজে পাওয়ার উপায় 500 অক্ষরের কম রাখুন।</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">অনুগ্রহ করে দল {0} আবার দেখুন। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">অনুগ্রহ করে লক পর্দার জন্য একটি নাম লিখুন।</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">অনুগ্রহ করে আপনার সংস্থার নাম লিখুন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">অনুগ্রহ করে আপনার সংস্থার নাম লিখুন।</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">লক পর্দায় যেমন দেখাতে চান, অনুগ্রহ করে আপনার নাম তেমন লিখুন।</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">পোস্টকোড</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">কীভাবে যোগাযোগ করা যাবে বলতে চান না।</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">এই পত্র বন্ধ খামে, তালাবদ্ধ জায়গায়, কম্পিউটার থেকে দূরে রাখুন।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">কারণ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">পুনরুদ্ধার পত্র</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">রেফারেন্স</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">ব্যক্তির রেফারেন্স বা নম্বর</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">রেফার করা হয়েছে</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">আগে ফোন করুন</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">শুধু ফোন করবেন।</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">যিনি এই চিরকুট দিয়েছেন তাঁকে ফোন করে শব্দগুলো মিলিয়ে দেখুন: সেটিংস, “মানুষ”-এ “ফোনে মিলিয়ে দেখার শব্দ” চাপুন। দুই কম্পিউটারে শব্দগুলো একই।</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">কখন খোলে জানতে ফোন করুন</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">ভূমিকাগুলো হলো: {0}।</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">সারি {0} পড়া যায় না: সেখানে হয়তো একটি উদ্ধৃতি চিহ্ন নেই।</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">সারি {0}-এ 32,767 অক্ষরের বেশি একটি ঘর আছে।</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">সারি {0}-এ 200টির বেশি কলাম আছে। এটি কি ঠিক ফাইল?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">এই দিনে চলে, সময় জানা নেই। আগে ফোন করুন</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">নিরাপদ যোগাযোগের কথা জিজ্ঞেস করা হয়নি। ফোন করার আগে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">সামারিটানস</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">প্রতিটি সেবা কীভাবে দেওয়া হয়েছে তা জানান: মুখে বলা, তথ্যপত্র, পরিচয় করানো বা রেফার করা।</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">সিল করা নোট</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">মাসের শেষ থেকে দ্বিতীয় {0}</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">মাসের দ্বিতীয় {0}</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">দেওয়া সেবা</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">দেওয়া সেবা</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">কয়েকজনের এই একই নাম। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">কয়েকজন এই প্রোফাইল ব্যবহার করেন, আর কোডটি শুধু আপনাকে ঢুকতে দেয়। খালি ফোল্ডারে এটি ব্যবহার করুন, বা আগে অন্যদের সরান। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">কয়েকজন এই প্রোফাইল ব্যবহার করেন। আপনি কে তা জানান।</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">অন্য সংস্থার সঙ্গে শেয়ার করা</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">{1}-এ {0}-এর সঙ্গে শেয়ার করা</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">তথ্যপত্র</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">শিট “{0}”, সারি {1} ({2}): {3}।</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">শিট “{0}”, সারি {1}: একটি ঘর অনেক বেশি লম্বা।</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">শিট “{0}”, সারি {1}: একটি ফর্মুলা পড়া যায় না।</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">শিট “{0}”, সারি {1}: এটি লেখা নয়।</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost এই কম্পিউটারে এই ফাইল গোপন রাখতে পারে না, তাই এটি খোলেনি। কিছু বদলানো হয়নি। যিনি Signpost ইনস্টল করেছেন তাঁর সাহায্য নিন।</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost {0} ফরম্যাট পড়তে পারে না। {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">এই কম্পিউটারে Signpost আগে থেকেই খোলা আছে। কিছু বদলানো হয়নি। খোলা জানালায় যান, বা আগে সেটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost লক করা আছে। আপনি যা লিখছিলেন তা রাখা আছে। চালিয়ে যেতে লক খুলুন।</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">এই ফোল্ডারে Signpost-এর লেখার অনুমতি নেই, তাই কিছু সংরক্ষণ করা যায়নি। কিছু বদলানো হয়নি। ফোল্ডারটি এমন জায়গায় সরান যেখানে আপনার লেখার অনুমতি আছে, বা অনুমতি চান।</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">সেখানে Signpost-এর লেখার অনুমতি নেই। কিছু হারায়নি। কিছু পেনড্রাইভে ছোট একটি সুইচ থাকে, যা লক করে। সেটি খুলে দিন, বা অন্য জায়গা বেছে নিন, এবং আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">কিছু ডিস্কে মোছা ফাইলের চিহ্ন কিছু দিন থেকে যায়। Signpost তা সরাতে পারে না।</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">এর মধ্যে কেউ এটি বদলেছেন, তাই এখন কিছু বদলানো হয়নি। আবার দেখুন।</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">এই কম্পিউটার ব্যবহার করেন এমন অন্য কেউ এই ফাইল প্যাক করেছেন। কিছু বদলানো হয়নি। তাঁকে Signpost-এর লক খুলে ফাইলটি আনপ্যাক করতে বলুন।</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">কেউ আগেই এর মীমাংসা করেছেন, বা রেকর্ডটি আর নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">এই নামের একজন আগে থেকেই Signpost ব্যবহার করেন। নামের সঙ্গে একটি আদ্যক্ষর যোগ করুন।</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">কেউ নিজেকে সামলাতে পারছেন না, নিজের ক্ষতি করতে পারেন, অথবা এমন কিছু শোনেন বা দেখেন যা অন্যরা শোনেন বা দেখেন না। 111 নম্বরে ফোন করে মানসিক স্বাস্থ্যের বিকল্পটি (2) বেছে নিন। দিনরাত, যেকোনো বয়সে। কারও জীবন বিপদে থাকলে 999।</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">কারও এখনই চিকিৎসা দরকার, কিন্তু জীবন-মরণের অবস্থা নয়। বিনামূল্যে, দিনরাত। দোভাষী চেয়ে নিন।</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">কেউ গ্যাসের গন্ধ পাচ্ছেন, বা কার্বন মনোক্সাইডের অ্যালার্ম বাজছে। জানালা খুলুন, কোনো সুইচ ছোঁবেন না, বাইরে যান, তারপর ফোন করুন। বিনামূল্যে, দিনরাত।</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">কেউ এমন একজনের সঙ্গে কথা বলতে চান যিনি শোনেন। বিনামূল্যে, দিনরাত। ফোনের বিলে এটি দেখা যায় না।</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">কারও জীবন বিপদে, কেউ গুরুতর আহত, অথবা এখনই কোনো অপরাধ ঘটছে। কথা বলা নিরাপদ নয়? মোবাইল থেকে 999 নম্বরে ফোন করুন, তারপর বলা হলে 55 চাপুন।</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">কিছু একটা টিমের সার্ভারের জন্য খুব বড়। {0} আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">মোছা কিছু একটা আবার এখানে এসেছে। যিনি আপনাকে সাহায্য করেন তাঁকে জানান।</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Signpost-এ একটা সমস্যা হয়েছে। যা সংরক্ষিত ছিল তার কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">এগুলোর ধাপ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">থামানো হয়েছে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">থামানো হয়েছে। তার আগে যা এসেছে তা আনা হয়েছে: {0}। আর কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">থামানো হয়েছে। {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">এই চিরকুট ছিঁড়ে ফেলুন। কোডটি একবার, একটি কম্পিউটারে, উপরের তারিখ পর্যন্ত কাজ করে।</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">শুধু এসএমএস।</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">সেই দিন এখনো আসেনি। অনুগ্রহ করে তারিখটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">এতে Signpost-এর লক খোলেনি। কিছু হারায়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">কাজটি হয়নি। কিছু হারায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>একটি যোগাযোগে {0}টির বেশি মানুষ, প্রয়োজন বা সেবা রাখা যায় না।</numerusform>
            <numerusform>একটি যোগাযোগে {0}টির বেশি মানুষ, প্রয়োজন বা সেবা রাখা যায় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">ওই ব্যক্তি টিমে নেই। অন্য কাউকে, বা টিমকে বেছে নিন।</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">এখানকার Wi-Fi চায় আপনি আগে সাইন ইন করুন। একটি ওয়েব ব্রাউজার খুলে সাইন ইন করুন, তারপর আবার চেষ্টা করুন। {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">টিমের সার্ভারের ঠিকানা https:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">উত্তরটি নষ্ট অবস্থায় এসেছে, তাই ব্যবহার করা হয়নি। {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">এই কম্পিউটারের ঘড়ি ভুল। অনুগ্রহ করে ঠিক করুন। {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">এখানে সার্ভারের সঙ্গে সংযোগ নিরাপদ নয়। {0} অন্য একটি দিয়ে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">এখানে টিমের সার্ভারের সঙ্গে সংযোগ নিরাপদ নয়, তাই কিছু পাঠানো হয়নি। {0} অন্য নেটওয়ার্ক দিয়ে চেষ্টা করুন, এবং এই কম্পিউটারের তারিখ দেখে নিন।</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">মাঝপথে সংযোগ কেটে গেছে। কিছু হারায়নি। {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">মাঝপথে সংযোগ কেটে গেছে। {0} আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">{0}-এর কপি খোলে।</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">জন্মতারিখটি ভবিষ্যতের। একটি সাল, যেমন 1984, দিলেই চলে।</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">আমরা তথ্য কীভাবে ব্যবহার করি তা জানানোর তারিখটি কোনো তারিখ নয়।</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">তাঁর সম্মতির দিন এখনো আসেনি। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">যে দিনের মধ্যে করার কথা তা পেরিয়ে গেছে। আজ বা পরের কোনো দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">ডেমো থেমে গেছে: জানালাটি তার পৃষ্ঠা খোলেনি।</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">সেবার তালিকায় এই সেবা আর নেই।</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">যে সেবার তালিকা এসেছে তাতে টিমের সার্ভারের স্বাক্ষর ছিল না, তাই তা ব্যবহার করা হয়নি। এই কম্পিউটারে যা সংরক্ষিত আছে তা আগের মতোই থাকবে। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">টিমের সার্ভার যে সেবার তালিকা পাঠিয়েছে তা এখানে পড়া যায় না, তাই তা ব্যবহার করা হয়নি। এই কম্পিউটারে যা সংরক্ষিত আছে তা আগের মতোই থাকবে। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">সেবার তালিকার জন্য ডিস্কে জায়গা কম: {0} MB লাগবে। কিছু বদলানো হয়নি। জায়গা করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">ডিস্ক ভরে গেছে, তাই কিছু আনা হয়নি। কিছু হারায়নি। জায়গা করুন, তারপর আবার আনুন।</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">ডিস্ক প্রায় ভরে গেছে। শিগগির জায়গা করুন।</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">ফাইলটি পড়া যাচ্ছে না। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">ফাইলটি সেখানে লেখা যায়নি। কিছু হারায়নি। পেনড্রাইভ কি এখনো লাগানো আছে? আবার লাগান, বা অন্য জায়গা বেছে নিন, এবং আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">ফাইলটি সেখানে লেখা যায়নি। কিছু হারায়নি। অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">ফাইলটি আগের মতোই আছে, এবং কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">ছবির ফোল্ডার তৈরি করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">এই প্রোফাইলের চাবির ফাইল বদলে গেছে, তাই Signpost তা ব্যবহার করেনি। কোনো কিছুর ওপর লেখা হয়নি। আপনি একটি কপিতে ফিরে যেতে পারেন।</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">শেষ কপি {0}-এর। এখনই একটি তৈরি করুন।</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>নামটি খুব লম্বা। অনুগ্রহ করে {0} অক্ষরের কম রাখুন।</numerusform>
            <numerusform>নামটি খুব লম্বা। অনুগ্রহ করে {0} অক্ষরের কম রাখুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">সুরক্ষা প্রধানের নোটটি খালি। কী নিয়ে আপনি চিন্তিত তা লিখুন।</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>নোটটি খুব লম্বা। অনুগ্রহ করে {0} অক্ষরের কম রাখুন।</numerusform>
            <numerusform>নোটটি খুব লম্বা। অনুগ্রহ করে {0} অক্ষরের কম রাখুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">এটি অন্য সংস্থা লিখেছে। তাঁদের চিহ্নিত করতে বলুন।</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">প্রিন্টার তথ্যপত্রটি নেয়নি। কিছু হারায়নি। বরং বড় করে দেখান।</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">পুনরুদ্ধার পত্রে আছে {0}, প্রতিটিতে {1}। আপনি {3}টির মধ্যে {2}টি লিখেছেন। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">সার্ভার এই কম্পিউটারকে একসঙ্গে অনেক রেকর্ড মুছতে বলছে। কিছু মোছা হয়নি। এটি ঠিক কি না আপনার সমন্বয়কারীকে জিজ্ঞেস করুন, তারপর “আদান-প্রদান” পৃষ্ঠায় রাজি হন।</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">সার্ভার এই ফাইল পড়তে পারছে না: এটি অন্য টিমের সার্ভারের জন্য, বা নষ্ট। {0} ঠিকানাটি আবার দেখুন, বা নতুন ফাইল চান।</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">সার্ভার ফাইলটি নিতে পারেনি। {0} পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">এই ফাইল কে প্যাক করেছেন সার্ভার তা জানে না: এটি অন্য টিমের সার্ভারের জন্য, বা পথে বদলে গেছে। {0} ঠিকানাটি আবার দেখুন, বা নতুন ফাইল চান।</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">সার্ভার ব্যস্ত। {0} একটু পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">সার্ভার এমন কোনো প্রস্তাবের কথা জানে না। কিছু বদলানো হয়নি। তাঁদের আগে আদান-প্রদান করতে বলুন।</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">শিট “{0}”-এ সারি খুব বেশি।</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">শিট “{0}” নেই।</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">এর মধ্যে টিম বদলেছে, তাই সার্ভার এই যাত্রার কিছুই নেয়নি। {0} নতুন ফাইল প্যাক করে আরেকবার নিয়ে যান।</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">টিমে এমন কোনো কম্পিউটার নেই। কিছু বদলানো হয়নি। তালিকাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">পরের আদান-প্রদানে টিমের সার্ভার ও অন্য কম্পিউটারগুলো জানতে পারবে। তখন প্রতিটি নিজের রেকর্ড মুছে ফেলবে।</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">যা পাঠানো হয়েছিল টিমের সার্ভার তা নেয়নি। {0} আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">টিমের সার্ভারে একটি ত্রুটি আছে। Signpost নিজে থেকে আবার চেষ্টা করবে। {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">টিমের সার্ভারে এখনো সেবার তালিকা নেই। এই কম্পিউটারে যা সংরক্ষিত আছে তা থাকবে।</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">টিমের সার্ভার ব্যস্ত। Signpost নিজে থেকে আবার চেষ্টা করবে। {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">টিমের সার্ভারের জন্য আরও নতুন Signpost লাগবে। {0} সুযোগ হলে ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">টিমের সার্ভার এই নাম বা কম্পিউটারকে আর ঢুকতে দেয় না। যা পাঠানো হয়নি তা এই কম্পিউটারে থাকবে। আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">টিমের সার্ভার একটি কপি থেকে ফিরিয়ে আনা হয়েছে। Signpost তার সঙ্গে মিলিয়ে দেখছে। {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">যোগাযোগের সময়ে কোনো টাইম জোন নেই।</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">জন্মসালটি 125 বছরেরও বেশি আগের। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">তাঁর রেকর্ড যথেষ্ট দিন রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">এই প্রোফাইলে ক্লায়েন্ট বা যোগাযোগ আছে, টিমেরও কিছু আছে। কিছু বদলানো হয়নি। এগুলো একসঙ্গে রাখার হলে তা জানান (--merge): দুই পক্ষের সব রাখা হয়, এবং যিনি দুই জায়গাতেই আছেন, কেউ এক না করা পর্যন্ত তিনি দুবার থাকবেন।</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">এই প্রোফাইলে সুরক্ষা প্রধানের জন্য নোট আছে, আর শুধু এর একজন সুরক্ষা প্রধান তা টিমকে দিতে পারেন। কিছু বদলানো হয়নি। তাঁকে এই প্রোফাইল দিয়ে যোগ দিতে বলুন।</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">এই নামের একটি ফাইল আগেই আছে, যা বহনের জন্য নয়। সেটি যেমন ছিল তেমনই আছে। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">সার্ভারের সঙ্গে সংযোগ নেই। {0} পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">এখনো কোনো কপি নেই। এখনই একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">এখনো কোনো কপি নেই। শিগগির একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">এই নামের কোনো ফাইল নেই। নামটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">এখানে চিহ্নিত করার মতো খোলা নোট নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">সেখানে ফাইলটির জন্য জায়গা নেই। কিছু হারায়নি। পেনড্রাইভে জায়গা করুন, বা অন্য একটি নিন, এবং আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">এমন কোনো ফাইল নেই। কিছু বদলানো হয়নি। এর নামটি দেখুন।</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">এমন কোনো যৌথ প্রকল্প নেই। কিছু বদলানো হয়নি। তালিকাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">এই ফোল্ডারে এখনো Signpost-এর কিছু নেই। অন্য একটি বেছে নিন, বা নতুন তৈরি করুন।</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">এই দুটি রেকর্ড আগে থেকেই একজনের। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">সবাই পাসফ্রেজ ভুলে গেলে, অথবা এই কম্পিউটার হারিয়ে গেলে আর আপনার কাছে রেকর্ডের কপি থাকলে, এই শব্দগুলো আপনার সংস্থার রেকর্ড খোলে। পাসফ্রেজ বা এই পত্র ছাড়া কেউ তা খুলতে পারে না: Signpost-এর নির্মাতারাও না, মেরামতের দোকানও না।</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">তিনি মুছতে বলেছেন।</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">তাঁরা আপনাকে এটির প্রস্তাব দেননি, বা ফেরত নিয়েছেন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">তাঁদের আপনার চাবি নয়, অন্য একটি চাবি দেওয়া হয়েছে। কিছু বদলানো হয়নি। ফোনে তাঁদের সঙ্গে আপনার কার্ডের শব্দগুলো মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">মাসের তৃতীয় {0}</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">এই Excel ফাইলটি নষ্ট, পড়া যাচ্ছে না। এটি আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">এই Excel ফাইল খুললে যত বড় মনে হয় তার চেয়ে অনেক বেশি বড় হয়। এটি খোলা হয়নি।</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">এই উত্তর অন্য কম্পিউটার বা অন্য প্রোফাইলের জন্য, অথবা ফাইলটি নষ্ট। কিছু বদলানো হয়নি, কিছু হারায়নি। যেখানে প্যাক করা হয়েছিল সেখানে আনপ্যাক করুন। এখানেই প্যাক করা হয়ে থাকলে নতুন একটি ফাইল প্যাক করুন।</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">এটি সেখানে লেখা যায় না। কিছু বদলানো হয়নি। দুটির একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">এই সনদে কোনো নাম নেই, যাতে ব্যক্তিটির কিছুই না থাকে।</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">এই কোড এমন কারও আরেকটি কম্পিউটারের জন্য, যিনি আগে থেকেই টিমে আছেন। খালি ফোল্ডারে এটি ব্যবহার করুন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">এই কোড দিয়ে কেউ ঢুকতে পারেন না: এটি আগেই ব্যবহার হয়েছে, এর মেয়াদ শেষ, বা এটি অন্য সার্ভারের জন্য। কিছু বদলানো হয়নি। নতুন একটি চান।</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">এই কম্পিউটার কথাগুলি জোরে পড়তে পারেনি।</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">এই কম্পিউটারে ইন্টারনেট নেই। {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">এই কম্পিউটারে ইন্টারনেট নেই। {0} পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">টিমের সমন্বয়কারী এই কম্পিউটারটি তার টিম থেকে সরিয়েছেন।</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">সমন্বয়কারী এই কম্পিউটারটি {0} থেকে সরিয়েছেন। এতে টিমের যা ছিল তা এখান থেকে মোছা হয়েছে, কপিগুলোও।</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">এই কম্পিউটার একা কাজ করে: Signpost-এ অন্য কোথাও রেকর্ড নেই।</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">এই যোগাযোগটি এই কম্পিউটারে নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">এই যোগাযোগটি এই নামেই সংরক্ষিত হয়েছে। বরং একটি সংশোধন লিখুন।</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">এই যোগাযোগটি বাতিল করা হয়েছে। এর লেখা “অসমাপ্ত” অংশে আছে।</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">এই দিন এখনো আসেনি। রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">এই খসড়া অন্য কারও। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">এই লেখাটি এই কম্পিউটারে নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">এই ফাইল খোলা যাচ্ছে না। অন্য কোথাও খোলা থাকলে বন্ধ করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">এই ফাইল খোলা যাচ্ছে না। এর নামটি দেখুন।</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">এই ফাইল লেখা হিসেবে পড়া যায় না। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">এই ফাইলের গড়ন অন্য সংস্করণের। Signpost বন্ধ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">এই ফাইল সার্ভারে গিয়েছিল: এতে উত্তর আছে। এটি যেমন ছিল তেমনই আছে। যে কম্পিউটারে প্যাক করা হয়েছিল সেখানে ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">এই ফাইলে 200,000-এর বেশি সারি আছে। ছোট ছোট ফাইলে ভাগ করুন।</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">এই ফাইল এখনো সার্ভারে যায়নি। কিছু বদলানো হয়নি। ইন্টারনেট আছে এমন কম্পিউটারে নিয়ে সেখানে বহন করুন, তারপর এখানে আনপ্যাক করুন।</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">এই ফাইলটি অন্য সংস্থার। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">এই ফাইলটি খালি।</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">অনুবাদের প্যাক হিসেবে এই ফাইল অনেক বেশি বড়।</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">এই ফাইল 50 MB-এর চেয়ে বড়। ছোট ছোট ফাইলে ভাগ করুন।</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">এই ফাইল খুললে অনুবাদের প্যাকের চেয়ে অনেক বেশি বড় হয়।</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">এই ফাইল অনেক আগে প্যাক করা, এর পরে অন্য যাত্রা হয়েছে। কিছু বদলানো হয়নি, এবং কিছু হারায়নি। নতুন একটি প্যাক করুন।</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">এই ফোল্ডারে আগে থেকেই একটি Signpost প্রোফাইল আছে। এটি যেমন ছিল তেমনই আছে। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">এই ফোল্ডার ব্যবহার করা যায় না: এর নাম খুব লম্বা, বা এর জায়গায় একটি ফাইল আছে। কিছু বদলানো হয়নি। অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">এই ফোল্ডারটি Signpost-এর তৈরি কপি নয়। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">এটি আগে থেকেই শেয়ার করা পৃষ্ঠা। যে সংস্থা থেকে এসেছে শুধু তারাই এটি শেয়ার করে।</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">এটি পুরোনো বা লক করা Excel ফাইল। Excel-এ খুলুন, পাসওয়ার্ড থাকলে তুলে দিন, .xlsx বা .csv হিসেবে সংরক্ষণ করুন, এবং সেই ফাইলটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">এটি হ্যাঁ-ও নয়, না-ও নয়। যেমন লেখা তেমনই রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">এটি হ্যাঁ-ও নয়, না-ও নয়। হ্যাঁ ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">এটি না পাঠানো কাজের ফাইল নয়, বা এটি নষ্ট। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">এটি Signpost-এর কোনো ভাষা নয়। যেগুলো আছে: {0}।</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">এটি অনুবাদের প্যাক নয়, বা নষ্ট। .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">এটি Signpost-এর কার্ড নয়। কিছু বদলানো হয়নি। তাঁদের আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">এটি কোনো তারিখ নয়। সারিটি রাখা হয়েছে, ঘরটি যেমন লেখা তেমন।</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">এটি বহনের জন্য Signpost-এর প্যাক করা ফাইল নয়, বা নষ্ট। কিছু বদলানো হয়নি, এবং কিছু হারায়নি। নষ্ট হলে নতুন একটি প্যাক করুন।</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">এটি Signpost পড়তে পারে এমন স্প্রেডশিট নয়। .csv বা .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">এটি জন্মসাল নয়। যেমন লেখা তেমনই রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">এটি Signpost পড়তে পারে এমন Excel ফাইল নয়। .xlsx বা .csv হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">এটি Signpost-এর প্রস্তাব নয়। কিছু বদলানো হয়নি। তাঁদের আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">এটি সার্ভারের ঠিকানা নয়। স্লিপটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">এটি জরুরি, শিগগির বা সাধারণ কোনোটিই নয়। শিগগির ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">ইনি একমাত্র সমন্বয়কারী। কিছু বদলানো হয়নি। আগে আরেকজন সমন্বয়কারী যোগ করুন।</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">ইনি একমাত্র সুরক্ষা প্রধান, আর কেউ সুরক্ষার নোট পড়তে পারতেন না। কিছু বদলানো হয়নি। আগে আরেকজন সুরক্ষা প্রধান যোগ করুন।</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">এটি আপনার নিজের কার্ড। অন্য সংস্থার কাছে তাঁদেরটি চান।</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">এই নাম দিয়ে এই প্রোফাইল আর খোলে না। আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">এই নাম অন্য দিন দেওয়া হয়েছে। বরং একটি সংশোধন লিখুন।</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">এই নোট এই কম্পিউটারে নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">এই প্রস্তাব অন্য সংস্থার জন্য। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">এটি আগেই হয়ে গেছে। আগে আবার খুলুন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">এটি আগে থেকেই খোলা। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">এই পাসফ্রেজ হয়তো সহজে অনুমান করা যায়। একটির সঙ্গে আরেকটির সম্পর্ক নেই এমন তিন-চারটি শব্দ বেশি ভালো।</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">এই ব্যক্তির তথ্য এই প্রকল্পে আগে থেকেই শেয়ার করা আছে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">আপনাদের এই ব্যক্তির তথ্য এই প্রকল্পে শেয়ার করা নেই।</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">ইনি এই কম্পিউটারে আগে থেকেই Signpost ব্যবহার করেন।</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">এই ব্যক্তির রেকর্ড এই কম্পিউটারে নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">এই প্রোফাইল আগেই একটি টিমের সার্ভারে যোগ দিয়েছে। কিছু বদলানো হয়নি। অন্য টিমে যোগ দিতে অন্য ফোল্ডার ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">এই প্রোফাইল কোনো টিমের সার্ভারে যোগ দেয়নি। কিছু বদলানো হয়নি। আগে একটিতে যোগ দিন।</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">এই প্রোফাইল আরেকটি কম্পিউটারেও ব্যবহার হচ্ছে। এটি এখন নিজের জায়গা পাচ্ছে। {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">অন্য সংস্থার সঙ্গে এই প্রকল্প শেষ হয়েছে। সেখানে যা শেয়ার করা হয়েছিল তাতে কিছু লেখা যায় না। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">এই রেকর্ড আগে থেকেই আলাদা। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">এই সুরক্ষার নোট পড়া যাচ্ছে না। এটি যেমন ছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">এর মধ্যে এটি শেষ হয়েছে। কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">এটি অন্য দিন সংরক্ষিত হয়েছে। বরং একটি সংশোধন লিখুন: কিছু হারায় না।</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">ইতিমধ্যে এটি ফেরত নেওয়া হয়েছে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">এটি আগেই বাতিল করা হয়েছে। এর লেখা “অসমাপ্ত” অংশে আছে।</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">সময় জানা নেই, আগে ফোন করুন</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">ব্যবহার করতে: লক স্ক্রিনে “আমি পাসফ্রেজ ভুলে গেছি” বেছে নিন এবং শব্দগুলো নম্বরের ক্রমে লিখুন।</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">মুখে বলা হয়েছে</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">জানানোর তারিখ: একটি তারিখ লিখুন যেমন 24 November 2026। খালি রাখা যায়।</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 বার চেষ্টা হয়েছে। সবাই মিলে সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">দুটি কলাম একই জিনিসের সঙ্গে মেলানো হয়েছে। প্রতিটি একবার মেলান।</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">আপনার সংস্থার দুজনের জানা উচিত এটি কোথায় আছে।</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">দুটি সংস্করণ আছে: ফোন করার আগে দেখে নিন।</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">সার্ভারের ঠিকানা ও এই চিরকুটের কোড দল ধরে ধরে লিখুন। লেখার ভুল ধরা পড়ে এবং জানানো হয়।</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>বয়স {0} পর্যন্ত</numerusform>
            <numerusform>বয়স {0} পর্যন্ত</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">সব মিলে গেছে।</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">মেয়াদ</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">{1}-এ {0}-এর সঙ্গে শেয়ার করা ছিল, সেটি শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">ওয়েবসাইট</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">তার আগে যা এসেছে তা আনা হয়েছে: {0}।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">কী হলো</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">কী হলো? উত্তরগুলোর একটি বেছে নিন; “জানা নেই” সেগুলোর একটি।</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">এখানে কী পাওয়া যায়</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">সার্ভার আপনার টিম সম্পর্কে যা বলছে তা প্রমাণ করা যায়নি, তাই তার কিছুই ব্যবহার করা হয়নি। {0} আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">যা সঙ্গে আনতে হবে</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">কী করবেন</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">এই পত্র নিয়ে কী করবেন</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">যা পাওয়া গেছে তা ঠিক জায়গায় লেখা যায়নি। যা সংরক্ষিত ছিল তার কিছুই হারায়নি। ওই ডিস্ক কি ভরে গেছে? জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">যা এখনো পাঠানো হয়নি তা টিমের জন্য সিল করা যায়নি, তাই এই কম্পিউটার থেকে কিছু সরানো হয়নি। আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">আগে যা প্রিন্ট, এক্সপোর্ট বা নিয়ে যাওয়া হয়েছে এখান থেকে তার নাগাল পাওয়া যায় না।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">কোথায়</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">কে খোঁজ রাখবেন</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">যাঁদের জন্য</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">যাঁরা চালান</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">কে দায়িত্ব নেবেন? তাঁর নাম লিখুন।</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">যার কাছে এই পত্র ও আপনার কম্পিউটার আছে সে সবকিছু পড়তে পারে। হারিয়ে গেলে বা কেউ দেখে ফেললে সেটিংসে নতুন একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">যার কাছে এই চিরকুট আছে সে আপনার জায়গায় আপনার টিমের Signpost-এ যোগ দিতে পারে। আর কাউকে দেবেন না।</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">পুরো নাম</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">কারণ: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">নাম ছাড়া এই ব্যক্তিকে আর কেউ খুঁজে পেতেন না। কিছু বদলানো হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>সর্বোচ্চ {0} অক্ষরের একটি নাম লিখুন। কিছু বদলানো হয়নি।</numerusform>
            <numerusform>সর্বোচ্চ {0} অক্ষরের একটি নাম লিখুন। কিছু বদলানো হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">এই ভাষায় অন্তত একটি লেখা লিখুন।</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">শুধু চিঠি লিখবেন।</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">জন্মসাল বা জন্মতারিখ</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">আপনি চিন্তিত যে কোনো শিশু বা প্রাপ্তবয়স্কের ক্ষতি করা হচ্ছে। আজই সুরক্ষা প্রধানকে জানান, পারলে ওই মানুষটি চলে যাওয়ার আগে।</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">আপনি নিজেকে সরাতে পারেন না। অন্য একজন সমন্বয়কারীকে বলুন।</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">আপনি যে কম্পিউটার ব্যবহার করছেন তার ঢোকা বন্ধ করতে পারেন না।</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">সমন্বয়কারী আপনাকে {0} থেকে সরিয়েছেন, তাই আপনার পাসফ্রেজ দিয়ে এই কম্পিউটারে Signpost আর খোলে না। আপনি যা পাঠাননি তা এখানে যিনি কাজ চালিয়ে যাবেন তাঁর পরের আদান-প্রদানে যাবে।</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">এটি আপনি নিজে লিখেছেন। ভাষাটি পড়েন এমন অন্য কাউকে যাচাই করতে বলুন।</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">চাবির ফাইলে আপনার নিজের চাবি নেই। পুনরুদ্ধার পত্র ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">আপনার ভূমিকায় এটি পড়ে না। কিছু বদলানো হয়নি। আপনার সমন্বয়কারীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">আপনার টিমের সমন্বয়কারী এই নাম বা কম্পিউটার সরিয়েছেন। আপনি যা পাঠাননি তা টিমের জন্য সিল করে রাখা আছে।</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">একটি তারিখ বোঝা যায়নি, তাই বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">একটি ফর্মুলা সাধারণ লেখা হিসেবে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">একটি নাম মেলে</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">একটি সংখ্যা বোঝা যায়নি, তাই বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">একটি ফোন নম্বর প্রচলিত নিয়মে লেখা হয়েছে</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">মানচিত্রের একটি জায়গা ঠিক হতে পারে না, তাই বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">একটি সময় বা দিন বোঝা যায়নি, তাই বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">খুব লম্বা একটি লেখা কেটে ছোট করা হয়েছে</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">আনুমানিক {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">কাউকে যোগ করেছেন</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">ভুল পাসফ্রেজের পরে</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">0-এর কম বয়স জানা নেই ধরা হয়েছে</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">একটি ইমেইল ঠিকানা বোঝা যায়নি, তাই বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">অনিরাপদ বা পড়া যায় না এমন একটি লিংক বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">অন্যভাবে</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">অ্যাপয়েন্টমেন্ট ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">বাড়িতে</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">টিমের কাছে ফেরত</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">স্প্রেডশিট থেকে আনা হয়েছে</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">ইমেইলে</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">ফোনে</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">এসএমএসে</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">ভিডিওতে</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">বড় হাতের অক্ষর সাধারণ করা হয়েছে</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">সেটিংস বদলেছেন</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">নিজের পাসফ্রেজ বদলেছেন</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">জটিল প্রয়োজন</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">যোগাযোগের চেষ্টা হয়েছে, সাড়া মেলেনি</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">খরচ</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">বহনের ফাইল প্যাক করেছেন</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">কম্পিউটারের ঢোকা বন্ধ করেছেন</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">যাননি</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">ডিজিটাল বাধা</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">ডিজিটাল সুবিধা থেকে বঞ্চিত</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">বৈষম্য</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">খালি লেখা জানা নেই ধরা হয়েছে</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">একজন ব্যক্তির তথ্য মুছেছেন</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">কেসের কাজ এক্সপোর্ট করেছেন</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">ভয় বা অবিশ্বাস</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">চিহ্নিত করা হয়েছে</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">সাহায্য পেয়েছেন</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">অন্যকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">বাইরের কাউকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">লুকানো অক্ষর সরানো হয়েছে</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">বাসস্থানের সংকট</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">সেবার তালিকা এনেছেন</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">সামনাসামনি</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">আমন্ত্রণ বাতিল করেছেন</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">আমন্ত্রণ জানিয়েছেন</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">একা হয়ে পড়েছেন</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">এটি একটি ত্রুটি জানিয়েছে ({0})।</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">এর কাছে পৌঁছানো যায়নি।</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">কারা এটি চালান তা লেখা নেই</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>এতে {0}টির বেশি সারি আছে।</numerusform>
            <numerusform>এতে {0}টির বেশি সারি আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">এর নিজের আইডি নেই: এর লেখা থেকে একটি তৈরি করা হয়েছে</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">এর কোনো নাম নেই</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">এতে এমন একটি অক্ষর আছে যা দেখা যায় না</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">এতে এমন একটি সংখ্যা আছে যা আসলে সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">এটি খালি, বা অনেক বেশি লম্বা</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">একটি সেবার জন্য এটি অনেক বেশি বড়</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">সেবার তালিকা হওয়ার জন্য এর ভেতরে স্তর অনেক বেশি।</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">এটি সেবার তালিকার চেয়ে অনেক বেশি কিছু পাঠাচ্ছে।</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">এটি এমন ঠিকানায় পাঠায় যা নিরাপদ নয়।</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">এর অক্ষর UTF-8 নয়, JSON-এ যা হতেই হয়। যিনি পাঠিয়েছেন তাঁর কাছে UTF-8 চান।</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">এর সারিগুলো আলাদা করা যায়নি।</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">যোগ দিয়েছেন</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">ভাষার বাধা</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">শেষ</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">শেষ দেখা {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">বার্তা রেখে যাওয়া</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">বাদ গেছে</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">কিছু অক্ষর পড়া যায়নি, বদলে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">নতুন পুনরুদ্ধার পত্র তৈরি করেছেন</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">এই সংস্থা তৈরি করেছেন</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">লেখা থেকে মার্কআপ সরানো হয়েছে</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">ঠিক করা হয়েছে</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">ক্লায়েন্টের রেকর্ড এক করেছেন</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">দুবার পাওয়া গেছে</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">GP নেই</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">লোকবল বা টাকা নেই</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">তারিখ নেই</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">দোভাষী নেই</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">আর দরকার নেই</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">নাম নেই</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">সরকারি অর্থ সাহায্য পাওয়ার অধিকার নেই (no recourse to public funds)</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">কোনো লেখার এই কী নেই</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">শর্ত পূরণ হয় না</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">এখনো দেখা হয়নি</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">এর একটি সারি সেবার কথা হওয়ার জন্য অনেক বেশি লম্বা।</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">এর একটি সেবা অনেক বেশি বড়।</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">এর একটি লেখা সেবার কথা হওয়ার জন্য অনেক বেশি লম্বা।</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">আবার খোলা হয়েছে</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">ক্লায়েন্টের পৃষ্ঠা খুলেছেন</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">সুরক্ষার নোট খুলেছেন</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">{0} থেকে সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">চিঠি প্রিন্ট করেছেন</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">তথ্যপত্র প্রিন্ট করেছেন</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">যোগাযোগ হয়েছে, এখনো সাহায্য দরকার</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">কারণ লেখা নেই</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">কাউকে সরিয়েছেন</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">ফোন করা</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">অন্যদের থেকে ঝুঁকি</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">একই নাম</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">একই ফোন</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">একই পোস্টকোড</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">একই জন্মসাল</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">চিঠি সংরক্ষণ করেছেন</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">তথ্যপত্র সংরক্ষণ করেছেন</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">ক্লায়েন্টের রেকর্ড আলাদা করেছেন</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">দুটি সংস্করণের মীমাংসা করেছেন</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">সেবাগ্রহীতার স্ক্রিন দেখিয়েছেন</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">চিঠি দেখিয়েছেন</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">তথ্যপত্র দেখিয়েছেন</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">কেউ একজন</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">অন্য কিছু</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">ফাঁকা জায়গা গুছিয়ে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">স্প্রেডশিট</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">একটি বার্তা বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">এসএমএস পাঠানো</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">শেষ হওয়ার আগে সংযোগ কেটে গেছে।</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">যোগাযোগটি বাতিল করা হয়েছে</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">সেবার তালিকা পড়া যায়নি, নতুন করে শুরু হয়েছে</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">শেষ ধাপটি ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">নামটি রাখা যায় এমন নাম নয়</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">টিম</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">পড়ার মতো কোনো শব্দ নেই</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">এই ঠিকানায় কোনো সেবার তালিকা নেই।</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">এতে কোনো সেবার তালিকা নেই।</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">এই ফোল্ডারে কোনো সেবার তালিকা নেই।</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">এমন কোনো ফাইল নেই।</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">এই ফাইল খোলা যায়নি।</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">এই ফাইল নষ্ট বা অসম্পূর্ণ।</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">এই ফাইল খালি।</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">এই ফাইল অসম্পূর্ণ: মাঝখানে থেমে গেছে।</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">সেবার তালিকা হওয়ার জন্য এই ফাইল খুব বড়।</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">এটি পুরোনো Excel ফাইল। .xlsx বা .csv হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">এটি স্প্রেডশিট নয়, সেবার তালিকাও নয়।</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">এটি লেখা নয়, তাই কোনো সেবার তালিকা পড়া যায়নি।</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">এটি পড়া যায় এমন JSON নয়।</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">এটি পড়া যায় এমন সেবার তালিকা নয়।</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">এই কী আগেও এসেছে</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">এই স্প্রেডশিটে কোনো শিট নেই।</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">এই স্প্রেডশিট নষ্ট, খোলা যায়নি।</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">এই স্প্রেডশিট নষ্ট।</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">এই স্প্রেডশিট খুললে অনেক বেশি বড় হয়।</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">না পাঠানো কাজ নিয়ে এসেছেন</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">যোগাযোগ থেকে নাম সরিয়েছেন</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">যাতায়াত</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">চেষ্টা করা হয়েছে, সাড়া মেলেনি</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">জানা নেই</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">Signpost-এর লক খুলেছেন</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">পুনরুদ্ধার পত্র দিয়ে লক খুলেছেন</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">জরুরি</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">অপেক্ষায়</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>{0} দিন ধরে অপেক্ষায়</numerusform>
            <numerusform>{0} দিন ধরে অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">একটি কপিতে ফিরে গেছেন</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">বন্ধনীর ভেতরে যা আছে তা ইংরেজির মতো নয়</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">দায়িত্বে: {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">চিঠি লেখা</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB খালি।</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} এখনো কারও নাম দেওয়া নেই: আপনার সমন্বয়কারীকে জিজ্ঞেস করুন, বা সেটিংস দেখুন।</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} ও {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, লিখেছেন {1}, যাচাই করা হয়নি</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, লিখেছেন {1}, {2}, যাচাই করেছেন {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, লিখেছেন {1}, {2}, যাচাই করা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>এখনো পাঠানো হয়নি এমন {0}টি তথ্য {1} ফাইলে সিল করে রাখা আছে। শুধু টিম এটি খুলতে পারে। আপনার সমন্বয়কারীকে দিন।</numerusform>
            <numerusform>এখনো পাঠানো হয়নি এমন {0}টি তথ্য {1} ফাইলে সিল করে রাখা আছে। শুধু টিম এটি খুলতে পারে। আপনার সমন্বয়কারীকে দিন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0}টি মোছা হয়েছে, কোনোটি ফিরে আসেনি।</numerusform>
            <numerusform>{0}টি মোছা হয়েছে, কোনোটি ফিরে আসেনি।</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} এক্সটেনশন {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} {1} থেকে</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, উৎস {1}, তারিখ জানা নেই</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, উৎস {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0}টি দল</numerusform>
            <numerusform>{0}টি দল</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0} এমন কিছু নয় যা Signpost কোনো ব্যক্তি সম্পর্কে রাখে।</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0}টি অক্ষর বা সংখ্যা</numerusform>
            <numerusform>{0}টি অক্ষর ও সংখ্যা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0}টি লাইন, কোনোটি বদলানো হয়নি।</numerusform>
            <numerusform>{0}টি লাইন, কোনোটি বদলানো হয়নি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} মাইল</numerusform>
            <numerusform>{0} মাইল</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0}, মোট {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} বা {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>{0} জন এটি খুলতে পারেন, এবং একটি পুনরুদ্ধার পত্র।</numerusform>
            <numerusform>{0} জন এটি খুলতে পারেন, এবং একটি পুনরুদ্ধার পত্র।</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} থেকে {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: আমাদের টিমের লেখা, যাচাই করা হয়েছে</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: আমাদের টিমের লেখা, যাচাই করা হয়নি</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: এই তালিকার লেখা</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} থেকে {2}</translation>
    </message>
    <message>
        <source>{0}, from {1}</source>
        <translation type="unfinished">{0}, {1} থেকে</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, সময় জানা নেই</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, {1} পর্যন্ত</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1}, মোট {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}। এরপর ইংরেজি লেখা বদলেছে</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: উত্তরগুলোর একটি বেছে নিন, বা জিজ্ঞেস করা হয়নি হিসেবে রাখুন।</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: উত্তরগুলোর একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: কোনো কলামে সেবার নাম নেই। একটি কলামের নাম দিন &quot;Name&quot;, বা Signpost-এ কলামগুলো মেলান। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: এতে কিছুই সেবা নয়। {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: এতে কোনো সেবা নেই। {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: এই স্প্রেডশিট খালি। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} খুব লম্বা। অনুগ্রহ করে {0} অক্ষরের কম রাখুন।</numerusform>
            <numerusform>{1} খুব লম্বা। অনুগ্রহ করে {0} অক্ষরের কম রাখুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, প্রতিদিন</numerusform>
            <numerusform>{1}, প্রতি {0} দিনে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, প্রতি মাসে</numerusform>
            <numerusform>{1}, প্রতি {0} মাসে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, প্রতি সপ্তাহে</numerusform>
            <numerusform>{1}, প্রতি {0} সপ্তাহে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">পর্দা ঢাকুন</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">আপনি এখানে আছেন</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">শুরু হচ্ছে…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">কত দূর এগিয়েছে</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">থামানো হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost খোলা যায়নি</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">আবার চেষ্টা করুন</translation>
    </message>
</context>
</TS>
