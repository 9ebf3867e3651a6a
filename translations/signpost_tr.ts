<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Hakkında</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted.</source>
        <translation type="unfinished">Bu klasördeki her şey şifrelidir.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Lisanslar</translation>
    </message>
    <message>
        <source>Postcodes and areas</source>
        <translation type="unfinished">Posta kodları ve bölgeler</translation>
    </message>
    <message>
        <source>Signpost is free software under the GNU Affero General Public License, version 3 or later: you may use, study, share and change it.</source>
        <translation type="unfinished">Signpost, GNU Affero Genel Kamu Lisansı (sürüm 3 veya sonrası) altında özgür yazılımdır: kullanabilir, inceleyebilir, paylaşabilir ve değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished">Harfler Noto Sans&apos;tır, burada adı Signpost Sans&apos;tır; SIL Open Font License 1.1 altındadır.</translation>
    </message>
    <message>
        <source>The window is drawn with Qt, under the GNU LGPL, version 3.</source>
        <translation type="unfinished">Pencere Qt ile çizilir; GNU LGPL, sürüm 3 altındadır.</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation type="unfinished">Kayıtların durduğu yer</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>May we quote them, without a name</source>
        <translation type="unfinished">Ad vermeden sözlerini aktarabilir miyiz</translation>
    </message>
    <message>
        <source>May we ring them</source>
        <translation type="unfinished">Onları telefonla arayabilir miyiz</translation>
    </message>
    <message>
        <source>May we send them text messages</source>
        <translation type="unfinished">Onlara kısa mesaj gönderebilir miyiz</translation>
    </message>
    <message>
        <source>May we tell this service about them</source>
        <translation type="unfinished">Bu hizmete onlardan söz edebilir miyiz</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Tercümana ihtiyacı var</translation>
    </message>
    <message>
        <source>Paper is safe to take home</source>
        <translation type="unfinished">Kâğıdı eve götürmek güvenli</translation>
    </message>
    <message>
        <source>Wants more help from us</source>
        <translation type="unfinished">Bizden başka yardım istiyor</translation>
    </message>
    <message>
        <source>Would like to talk to a woman</source>
        <translation type="unfinished">Bir kadınla konuşmak istiyor</translation>
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
        <translation type="unfinished">Bırak</translation>
    </message>
    <message>
        <source>They answered on their screen</source>
        <translation type="unfinished">Kendi ekranlarında yanıtladılar</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Yaz</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In another way</source>
        <translation type="unfinished">Başka bir şekilde</translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished">Erkek</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hayır</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished">İkili cinsiyet dışı (non-binary)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Sorulmadı</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Henüz değil</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Söylemek istemiyor</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished">Kadın</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Evet</translation>
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
        <translation type="unfinished">Görünüm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Renkler</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished">Krem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Koyu</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. What is not translated yet is shown in English. Sheets have a language of their own.</source>
        <translation type="unfinished">Bu bilgisayarı kullanan herkes için. Henüz çevrilmemiş olanlar İngilizce gösterilir. Bilgi kâğıtlarının dili ayrıca seçilir.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Açık</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Yazı boyutu</translation>
    </message>
    <message>
        <source>This choice could not be kept for the next time. Nothing else is affected.</source>
        <translation type="unfinished">Bu seçim bir dahaki sefere saklanamadı. Başka bir şey etkilenmedi.</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>An appointment…</source>
        <translation type="unfinished">Randevu…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>For example: Thu 3 December</source>
        <translation type="unfinished">Örneğin: 3 Aralık Perşembe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Yer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saat</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Kiminle</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>1  Leave the services out</source>
        <translation type="unfinished">1  Hizmetleri gösterme</translation>
    </message>
    <message>
        <source>2  Phone numbers and times only</source>
        <translation type="unfinished">2  Yalnızca telefon numaraları ve saatler</translation>
    </message>
    <message>
        <source>3  Show the services</source>
        <translation type="unfinished">3  Hizmetleri göster</translation>
    </message>
    <message>
        <source>What stands on it could put them in danger, if somebody came with them. Ask before you turn the screen.</source>
        <translation type="unfinished">Yanlarında biri geldiyse, ekranda yazanlar onları tehlikeye atabilir. Ekranı çevirmeden önce sorun.</translation>
    </message>
    <message>
        <source>Who can see the screen?</source>
        <translation type="unfinished">Ekranı kim görebilir?</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Only the safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Bu notları yalnızca koruma sorumlusu açabilir. Güvende tutulurlar.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add it to {0}</source>
        <translation type="unfinished">Şuna ekle: {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Contacts without a name</source>
        <translation type="unfinished">Adsız görüşmeler</translation>
    </message>
    <message numerus="yes">
        <source>Every contact of the last {0} days has a name.</source>
        <translation type="unfinished">
            <numerusform>Son {0} gündeki her görüşmenin bir adı var.</numerusform>
        </translation>
    </message>
    <message>
        <source>It then stands in their history. Look at the day, the time and the language.</source>
        <translation type="unfinished">Sonra o kişinin geçmişinde yer alır. Güne, saate ve dile bakın.</translation>
    </message>
    <message>
        <source>Which contact was {0}?</source>
        <translation type="unfinished">Hangi görüşme {0} ile yapıldı?</translation>
    </message>
</context>
<context>
    <name>BigPage</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc geri döner</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Sayfa {0} / {1}. Ok tuşları sayfayı çevirir.</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished">Esc geri döner</translation>
    </message>
    <message>
        <source>Page {0} of {1}. Arrow keys turn it.</source>
        <translation type="unfinished">Sayfa {0} / {1}. Ok tuşları sayfayı çevirir.</translation>
    </message>
    <message>
        <source>QR code of the words of this sheet</source>
        <translation type="unfinished">Bu bilgi kâğıdındaki sözlerin QR kodu</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A colleague without internet packed this file onto a stick. It is locked: nothing of it can be read here, and nothing of it stays here.</source>
        <translation type="unfinished">İnterneti olmayan bir iş arkadaşınız bu dosyayı bir USB belleğe koydu. Dosya kilitlidir: içindeki hiçbir şey burada okunamaz ve burada kalmaz.</translation>
    </message>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Ekip sunucusunun adresi</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Ekip sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Taşındı. USB belleği hazırlandığı yere geri götürün ve orada açın.</translation>
    </message>
    <message>
        <source>Carry a file</source>
        <translation type="unfinished">Dosya taşı</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation type="unfinished">Taşı</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dosya seç…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Please choose the file on the stick.</source>
        <translation type="unfinished">Lütfen USB bellekteki dosyayı seçin.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Lütfen ekip sunucusunun adresini yazın.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Hangi dosya taşınsın?</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Everything here is saved already.</source>
        <translation type="unfinished">Buradaki her şey zaten kaydedildi.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Kenara konuldu. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Geri alındı. Her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished">Yazdıklarınız geri geldi.</translation>
    </message>
    <message>
        <source>You had not finished changing this page. Go on, or set it aside.</source>
        <translation type="unfinished">Bu sayfadaki değişiklikleri bitirmemiştiniz. Devam edin veya kenara koyun.</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Hakkında</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Kart veya mektup…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Görüşmeler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Bilgiler</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished">Nasıl ulaşılır</translation>
    </message>
    <message>
        <source>NEEDS MORE HELP</source>
        <translation type="unfinished">EK YARDIM GEREKİYOR</translation>
    </message>
    <message>
        <source>Needs more help: {0}</source>
        <translation type="unfinished">Ek yardım gerekiyor: {0}</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished">Yeni görüşme</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Bu sayfanın bölümleri</translation>
    </message>
    <message>
        <source>Save changes (Ctrl+S)</source>
        <translation type="unfinished">Değişiklikleri kaydet (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Kenara koy</translation>
    </message>
    <message>
        <source>Share with a partner…</source>
        <translation type="unfinished">Ortak kuruluşla paylaş…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ne oldu?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation type="unfinished">Değişiklikleriniz henüz kaydedilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>and {0} more</source>
        <translation type="unfinished">
            <numerusform>ve {0} tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Nobody found for “{0}”. Try another spelling.</source>
        <translation type="unfinished">“{0}” için kimse bulunamadı. Başka bir yazılış deneyin.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">Bulunan kişiler</translation>
    </message>
    <message>
        <source>Type two letters of a name. First or family name, in any order.</source>
        <translation type="unfinished">Bir adın iki harfini yazın. Ad veya soyadı, sırası fark etmez.</translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation type="unfinished">
            <numerusform>{0} kişi bulundu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>There are no words in {0} yet. English is shown.</source>
        <translation type="unfinished">{0} dilinde henüz sözler yok. İngilizce gösteriliyor.</translation>
    </message>
    <message>
        <source>This computer has no voice for {0}.</source>
        <translation type="unfinished">Bu bilgisayarda {0} için bir ses yok.</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A correction.</source>
        <translation type="unfinished">Bir düzeltme.</translation>
    </message>
    <message>
        <source>A sealed note. Only the safeguarding lead can read it.</source>
        <translation type="unfinished">Mühürlü bir not. Yalnızca koruma sorumlusu okuyabilir.</translation>
    </message>
    <message>
        <source>Corrected later.</source>
        <translation type="unfinished">Sonradan düzeltildi.</translation>
    </message>
    <message>
        <source>For the safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusu için</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Verilenler</translation>
    </message>
    <message>
        <source>Given: {0}.</source>
        <translation type="unfinished">Verilenler: {0}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Nasıl</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Kendi sözleriyle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Languages not asked</source>
        <translation type="unfinished">Diller sorulmadı</translation>
    </message>
    <message>
        <source>May we quote</source>
        <translation type="unfinished">Sözleri alıntılanabilir mi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Dakika</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">İhtiyaçlar</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>No need written down</source>
        <translation type="unfinished">Yazılmış ihtiyaç yok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Note for the safeguarding lead.</source>
        <translation type="unfinished">Koruma sorumlusu için not.</translation>
    </message>
    <message>
        <source>Nothing given, no note</source>
        <translation type="unfinished">Bir şey verilmedi, not yok</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation type="unfinished">Katılan diğer kişiler</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished">Söylemek istemiyor</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished">Görüşen</translation>
    </message>
    <message>
        <source>Sent to the team.</source>
        <translation type="unfinished">Ekibe gönderildi.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Durum</translation>
    </message>
    <message>
        <source>Told how we use their information: {0}</source>
        <translation type="unfinished">Bilgilerini nasıl kullandığımız söylendi: {0}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished">Geri alındı.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished">Gönderilmeyi bekliyor.</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ne engel oldu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Nerede</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished">doğum: {0}</translation>
    </message>
    <message>
        <source>interpreter not asked</source>
        <translation type="unfinished">tercüman sorulmadı</translation>
    </message>
    <message>
        <source>interpreter: a man</source>
        <translation type="unfinished">tercüman: erkek</translation>
    </message>
    <message>
        <source>interpreter: a woman</source>
        <translation type="unfinished">tercüman: kadın</translation>
    </message>
    <message>
        <source>interpreter: anyone</source>
        <translation type="unfinished">tercüman: fark etmez</translation>
    </message>
    <message>
        <source>interpreter: prefers not to say</source>
        <translation type="unfinished">tercüman: söylemek istemiyor</translation>
    </message>
    <message>
        <source>no interpreter needed</source>
        <translation type="unfinished">tercüman gerekmiyor</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished">yazılmadı</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">henüz değil</translation>
    </message>
    <message>
        <source>prefers not to say</source>
        <translation type="unfinished">söylemek istemiyor</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">acil</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ilgilenen: {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">evet</translation>
    </message>
    <message>
        <source>{0} (nothing found)</source>
        <translation type="unfinished">{0} (bir şey bulunamadı)</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Added to their history. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Geçmişine eklendi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Danışanlar</translation>
    </message>
    <message>
        <source>Joined. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Birleştirildi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Shared. They get the copy with the next exchange.</source>
        <translation type="unfinished">Paylaşıldı. Kopya bir sonraki eşitlemede onlara gider.</translation>
    </message>
    <message>
        <source>Taken apart again.</source>
        <translation type="unfinished">Yeniden ayrıldı.</translation>
    </message>
    <message>
        <source>Taken apart again. Each record is as it was.</source>
        <translation type="unfinished">Yeniden ayrıldı. Her kayıt eskisi gibi.</translation>
    </message>
    <message>
        <source>Taken back. It is erased there with the next exchange.</source>
        <translation type="unfinished">Geri alındı. Bir sonraki eşitlemede orada silinir.</translation>
    </message>
    <message>
        <source>Undone. That contact has no name again.</source>
        <translation type="unfinished">Geri alındı. O görüşmenin yine adı yok.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>Column {0} is</source>
        <translation type="unfinished">{0} sütunu</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>We rang each other: all the words are the same</source>
        <translation type="unfinished">Birbirimizi aradık: bütün sözler aynı</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Sizin onlara okuyacaklarınız</translation>
    </message>
    <message>
        <source>What {0} must read to you</source>
        <translation type="unfinished">{0} size bunları okumalı</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Bilgisayarlar</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished">Ekibin bilgisayarları</translation>
    </message>
    <message>
        <source>Lock it out now</source>
        <translation type="unfinished">Erişimini şimdi kapat</translation>
    </message>
    <message>
        <source>Locked out. The server hears of it with the next exchange.</source>
        <translation type="unfinished">Erişimi kapatıldı. Sunucu bunu bir sonraki eşitlemede öğrenir.</translation>
    </message>
    <message>
        <source>Lost: {0}</source>
        <translation type="unfinished">Kayıp: {0}</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation type="unfinished">Hayır, kalsın</translation>
    </message>
    <message>
        <source>Somebody new (the name has not come yet)</source>
        <translation type="unfinished">Yeni biri (adı henüz gelmedi)</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation type="unfinished">Ayrılmış bir kişi</translation>
    </message>
    <message>
        <source>The team&apos;s server lets it in no more, from now on, and every key that was on it is made anew. What it had until now may still be on it, locked with the passphrases of those who used it. This cannot be undone: to use it again, it must join anew.</source>
        <translation type="unfinished">Ekip sunucusu bundan sonra onu içeri almaz ve üzerindeki her anahtar yenilenir. Şimdiye kadar aldıkları, onu kullananların parolalarıyla kilitli olarak hâlâ üzerinde olabilir. Bu geri alınamaz: yeniden kullanmak için ekibe yeniden katılması gerekir.</translation>
    </message>
    <message>
        <source>This computer is lost…</source>
        <translation type="unfinished">Bu bilgisayar kayboldu…</translation>
    </message>
    <message>
        <source>When it next connects, it deletes its copy by itself. What was not sent from it is kept there, sealed for the team.</source>
        <translation type="unfinished">Bir dahaki bağlantısında kopyasını kendisi siler. Ondan gönderilmemiş olanlar orada, ekip için mühürlü saklanır.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished">erişimi kapalı</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation type="unfinished">{0} numara</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished">bu bilgisayar</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy was made and opened: it is good.</source>
        <translation type="unfinished">Yedek alındı ve açıldı: sağlam.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Yedekler</translation>
    </message>
    <message>
        <source>It was typed back from the paper on {0}.</source>
        <translation type="unfinished">Kâğıttan bakılarak yazıldığı gün: {0}.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Son yedek: {0}.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Şimdi yedek al</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished">Yeni kurtarma kâğıdı hazırla</translation>
    </message>
    <message>
        <source>Making a copy…</source>
        <translation type="unfinished">Yedek alınıyor…</translation>
    </message>
    <message>
        <source>Nobody has typed the sheet back from the paper yet. Make a new one.</source>
        <translation type="unfinished">Henüz kimse bu kâğıttaki sözleri bakarak yazmadı. Yeni bir kâğıt hazırlayın.</translation>
    </message>
    <message>
        <source>Open the last copy to see that it is good</source>
        <translation type="unfinished">Sağlam olduğunu görmek için son yedeği aç</translation>
    </message>
    <message>
        <source>Opened to see that it is good: {0}.</source>
        <translation type="unfinished">Sağlam mı diye açıldı: {0}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>Signpost makes an encrypted copy each day, and opens it to see that it is good. Copies are kept for 35 days.</source>
        <translation type="unfinished">Signpost her gün şifreli bir yedek alır ve sağlam olduğunu görmek için onu açar. Yedekler 35 gün saklanır.</translation>
    </message>
    <message>
        <source>The last copy opens: it is good.</source>
        <translation type="unfinished">Son yedek açılıyor: sağlam.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished">Henüz yedek yok.</translation>
    </message>
    <message>
        <source>These copies are on this computer. If it is stolen, they go with it: copy the newest folder to a USB stick now and then, and lock that away.</source>
        <translation type="unfinished">Bu yedekler bu bilgisayardadır. Bilgisayar çalınırsa onlar da gider: arada bir en yeni klasörü bir USB belleğe kopyalayın ve onu kilitli bir yere koyun.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished">Nerede duruyorlar</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Correct {0}</source>
        <translation type="unfinished">Düzelt: {0}</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation type="unfinished">Verilenler: {0}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Dakika</translation>
    </message>
    <message>
        <source>Minutes: write a number, or leave it empty. Nothing is lost.</source>
        <translation type="unfinished">Dakika: bir sayı yazın veya boş bırakın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation type="unfinished">İhtiyaç: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Düzeltmeyi kaydet</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This becomes a new entry. The old one stays readable.</source>
        <translation type="unfinished">Bu yeni bir kayıt olur. Eskisi okunabilir kalır.</translation>
    </message>
    <message>
        <source>Undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Geri alındı. Yazdıklarınız “Yarım kalanlar” altında.</translation>
    </message>
    <message>
        <source>Untick what was wrong</source>
        <translation type="unfinished">Yanlış olanın işaretini kaldırın</translation>
    </message>
    <message>
        <source>You had not finished this correction. Go on.</source>
        <translation type="unfinished">Bu düzeltmeyi bitirmemiştiniz. Devam edin.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Gizlendi.</translation>
    </message>
    <message>
        <source>Covered. Type your PIN.</source>
        <translation type="unfinished">Gizlendi. PIN&apos;inizi yazın.</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Bunun yerine kilitle</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: {0}</source>
        <translation type="unfinished">PIN bu değil. Kalan deneme: {0}</translation>
    </message>
    <message>
        <source>The PIN has 4 to 8 digits.</source>
        <translation type="unfinished">PIN 4–8 rakamdır.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase</source>
        <translation type="unfinished">Parolanızla açın</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished">Yazmakta olduklarınız saklandı.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Go back to the copy of {0}</source>
        <translation type="unfinished">Şu yedeğe dön: {0}</translation>
    </message>
    <message>
        <source>Going back to the copy…</source>
        <translation type="unfinished">Yedeğe dönülüyor…</translation>
    </message>
    <message>
        <source>Or the words of the recovery sheet</source>
        <translation type="unfinished">Veya kurtarma kâğıdındaki sözler</translation>
    </message>
    <message>
        <source>Passphrase, as it was then</source>
        <translation type="unfinished">Parola, o zamanki hâliyle</translation>
    </message>
    <message>
        <source>Please type your passphrase, or the words of the recovery sheet.</source>
        <translation type="unfinished">Lütfen parolanızı veya kurtarma kâğıdındaki sözleri yazın.</translation>
    </message>
    <message>
        <source>The copy is back. Now choose a new passphrase with the recovery sheet.</source>
        <translation type="unfinished">Yedek geri geldi. Şimdi kurtarma kâğıdıyla yeni bir parola seçin.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished">Bu dosya okunamıyor</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished">Yeniden açmayı dene</translation>
    </message>
    <message>
        <source>What was written after {0} is not in the copy. The file that cannot be read is kept, so that somebody may still get it out.</source>
        <translation type="unfinished">Şu tarihten sonra yazılanlar yedekte yok: {0}. Okunamayan dosya saklanır; belki biri içindekileri yine de kurtarabilir.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kimsiniz?</translation>
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
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Begin the demo</source>
        <translation type="unfinished">Denemeyi başlat</translation>
    </message>
    <message>
        <source>Begin the demo anew. What was typed in the old one is deleted.</source>
        <translation type="unfinished">Denemeyi baştan başlat. Eskisinde yazılanlar silinir.</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation type="unfinished">Denemeye devam et</translation>
    </message>
    <message>
        <source>Its passphrase is “{0}”, its PIN for the cover is {1}.</source>
        <translation type="unfinished">Parolası “{0}”, ekranı gizleme PIN&apos;i {1}.</translation>
    </message>
    <message>
        <source>Making the demo. This takes about ten seconds…</source>
        <translation type="unfinished">Deneme hazırlanıyor. Bu yaklaşık on saniye sürer…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Açılıyor…</translation>
    </message>
    <message>
        <source>The demo is a drop-in in Islington with 25 invented people and 150 invented services. A line at the top says that it is the demo. Please type nothing about real people into it.</source>
        <translation type="unfinished">Deneme, Islington&apos;da 25 hayalî kişi ve 150 hayalî hizmet bulunan bir danışma günüdür. Üstteki bir satır bunun deneme olduğunu söyler. Lütfen gerçek kişiler hakkında bir şey yazmayın.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Denemeye bak</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Add this service</source>
        <translation type="unfinished">Bu hizmeti ekle</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Listeye dön</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Çıkar</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Bunu başka bir dilde yaz</translation>
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
        <translation type="unfinished">Yalnızca söylemek istiyorsa sorun. “Sorulmadı” ile “söylemek istemiyor” farklı yanıtlardır; ikisi de uygundur.</translation>
    </message>
    <message>
        <source>Born (a year is enough)</source>
        <translation type="unfinished">Doğum (yıl yeterli)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-posta</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Etnik grup</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadı</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Cinsiyet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tercüman</translation>
    </message>
    <message>
        <source>Is this person here twice?</source>
        <translation type="unfinished">Bu kişi burada iki kez mi var?</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Diller, önce tercih ettiği</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Sesli mesaj bırakabilir miyiz?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Arayabilir miyiz?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Kısa mesaj atabilir miyiz?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Mektup yazabilir miyiz?</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Kullandığı ad</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Tablonuzdaki numarası</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Posta kodu</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Din</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Bilgilerini nasıl kullandığımız söylendi</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Söylendiği gün</translation>
    </message>
    <message>
        <source>What else keeps them safe, for example “Not through: husband”</source>
        <translation type="unfinished">Güvende olması için başka ne gerekli, örneğin “Kocası aracılığıyla olmasın”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>Done. {0} services read.</source>
        <translation type="unfinished">
            <numerusform>Bitti. {0} hizmet okundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that hold no list of services: {0}.</source>
        <translation type="unfinished">İçinde hizmet listesi olmayan dosyalar: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Making {0} services easy to find…</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet kolay bulunur hâle getiriliyor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} as before</source>
        <translation type="unfinished">
            <numerusform>{0} eskisi gibi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} changed</source>
        <translation type="unfinished">
            <numerusform>{0} değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} new</source>
        <translation type="unfinished">
            <numerusform>{0} yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services are not in the list any more. They are kept, with their date.</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet artık listede yok. Tarihleriyle birlikte saklanıyorlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services came twice. The one that was checked last stands.</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet iki kez geldi. En son kontrol edileni geçerli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services left out: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet alınmadı: nedenleri kaynağın altında yazıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services mended: the reasons stand under the source.</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet onarıldı: nedenleri kaynağın altında yazıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} services read from {1}…</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet okundu, kaynak: {1}…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}: {2}. For example {3}</source>
        <translation type="unfinished">{0} {1}: {2}. Örneğin {3}</translation>
    </message>
    <message>
        <source>{0}, from the team&apos;s server</source>
        <translation type="unfinished">{0}, ekip sunucusundan</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation type="unfinished">{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}, imported {3}</source>
        <translation type="unfinished">{0}: {1}, {2}, alındığı gün: {3}</translation>
    </message>
</context>
<context>
    <name>DirectoryFetching</name>
    <message>
        <source>Bringing in the team&apos;s directory…</source>
        <translation type="unfinished">Ekibin rehberi alınıyor…</translation>
    </message>
    <message>
        <source>Fetching the team&apos;s directory: {0} of {1} MB</source>
        <translation type="unfinished">Ekibin rehberi indiriliyor: {0} / {1} MB</translation>
    </message>
    <message numerus="yes">
        <source>Making the team&apos;s directory easy to find: {1} of {0} services</source>
        <translation type="unfinished">
            <numerusform>Ekibin rehberi kolay bulunur hâle getiriliyor: {1} / {0} hizmet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s directory is here: {0} services.</source>
        <translation type="unfinished">
            <numerusform>Ekibin rehberi geldi: {0} hizmet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Liste al</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">İçeri al</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or type a web address.</source>
        <translation type="unfinished">Bir dosya veya klasör seçin ya da bir web adresi yazın.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dosya seç…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Klasör seç…</translation>
    </message>
    <message>
        <source>Choose a list of services</source>
        <translation type="unfinished">Bir hizmet listesi seçin</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the services.</source>
        <translation type="unfinished">Hizmetlerin adlarının olduğu sütunu seçin.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Rehber</translation>
    </message>
    <message>
        <source>File, folder or web address</source>
        <translation type="unfinished">Dosya, klasör veya web adresi</translation>
    </message>
    <message>
        <source>No list yet. Bring in the first one below.</source>
        <translation type="unfinished">Henüz liste yok. İlkini aşağıdan alın.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in lists.</source>
        <translation type="unfinished">Listeleri yalnızca bir koordinatör alabilir.</translation>
    </message>
    <message>
        <source>Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or a plain spreadsheet (CSV or XLSX).</source>
        <translation type="unfinished">Open Referral akışları (JSON), NHS&apos;in GP muayenehanesi ve eczane listeleri (CSV) veya düz bir tablo (CSV ya da XLSX).</translation>
    </message>
    <message>
        <source>Signpost finds services in these lists. They are kept on this computer.</source>
        <translation type="unfinished">Signpost hizmetleri bu listelerde bulur. Listeler bu bilgisayarda saklanır.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Kaynaklar</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">İki sütun “{0}” olarak seçilmiş. Biri için başka bir şey seçin.</translation>
    </message>
    <message>
        <source>What the last import of this source mended or left out</source>
        <translation type="unfinished">Bu kaynak son alındığında onarılanlar veya alınmayanlar</translation>
    </message>
    <message>
        <source>Which column is what? Look at the examples, then bring it in.</source>
        <translation type="unfinished">Hangi sütunda ne var? Örneklere bakın, sonra içeri alın.</translation>
    </message>
</context>
<context>
    <name>EndProject</name>
    <message>
        <source>End a project</source>
        <translation type="unfinished">Bir projeyi bitir</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished">Şimdi bitir</translation>
    </message>
    <message>
        <source>Nothing more goes across, and nothing more can be written on the copies. What is in the project until now, both keep. Take your people back first, on their pages. This cannot be undone.</source>
        <translation type="unfinished">Artık karşıya bir şey gitmez ve kopyalara bir şey yazılamaz. Şimdiye kadar projede olanlar iki tarafta da kalır. Önce kendi kişilerinizi sayfalarından geri alın. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>The copies of our people may stay with them</source>
        <translation type="unfinished">Bizim kişilerimizin kopyaları onlarda kalabilir</translation>
    </message>
    <message>
        <source>The project is over for you. They hear of it with the next exchange.</source>
        <translation type="unfinished">Proje sizin için bitti. Bunu bir sonraki eşitlemede öğrenirler.</translation>
    </message>
    <message>
        <source>“{0}”, with {1}</source>
        <translation type="unfinished">“{0}”, birlikte: {1}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Açılıyor…</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Silme belgesi</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished">Nedenini seçin</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Kişi sil</translation>
    </message>
    <message>
        <source>Erase {0} for good</source>
        <translation type="unfinished">Kalıcı olarak sil: {0}</translation>
    </message>
    <message>
        <source>Erased. Read the certificate, and save it if you need it.</source>
        <translation type="unfinished">Silindi. Belgeyi okuyun ve gerekiyorsa kaydedin.</translation>
    </message>
    <message>
        <source>Everything that is only about one person goes, here and on the team&apos;s other computers. It cannot be brought back.</source>
        <translation type="unfinished">Yalnızca bir kişiyle ilgili olan her şey, burada ve ekibin öteki bilgisayarlarında silinir. Geri getirilemez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished">Hayır, kalsın</translation>
    </message>
    <message>
        <source>Only a coordinator can erase a person.</source>
        <translation type="unfinished">Bir kişiyi yalnızca bir koordinatör silebilir.</translation>
    </message>
    <message>
        <source>Please choose why.</source>
        <translation type="unfinished">Lütfen nedenini seçin.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished">Belgeyi kaydet</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished">Belgeyi kaydet…</translation>
    </message>
    <message>
        <source>Saved. The certificate holds no name.</source>
        <translation type="unfinished">Kaydedildi. Belgede ad geçmez.</translation>
    </message>
    <message>
        <source>Their page, their contacts, needs, notes and entries of “needs more help” are erased for good. A contact with somebody else stays, without them.</source>
        <translation type="unfinished">Sayfası, görüşmeleri, ihtiyaçları, notları ve “Ek yardım gerekiyor” kayıtları kalıcı olarak silinir. Başka biriyle de ilgili olan görüşme, bu kişi olmadan kalır.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Neden?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Came, but could not be opened: {0}. They are kept as they came, and nothing was overwritten. Tell your coordinator: a key may be missing, or something was changed on the way.</source>
        <translation type="unfinished">
            <numerusform>Geldi ama açılamadı: {0}. Geldikleri gibi saklanıyorlar ve hiçbir şeyin üzerine yazılmadı. Koordinatörünüze haber verin: bir anahtar eksik olabilir veya yolda bir şey değiştirilmiş olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the team&apos;s server: {0}. They are saved on this computer. Tell your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Ekip sunucusunun almadıkları: {0}. Bu bilgisayarda kayıtlılar. Koordinatörünüze haber verin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by a newer Signpost: {0}. They are kept. Install the newer version on this computer to see them.</source>
        <translation type="unfinished">
            <numerusform>Daha yeni bir Signpost ile yazılanlar: {0}. Saklanıyorlar. Görmek için bu bilgisayara yeni sürümü kurun.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished">şu zamandan beri: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>All of it is saved on this computer.</source>
        <translation type="unfinished">Hepsi bu bilgisayarda kayıtlı.</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished">Kullanılamayanlar</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Eşitleme</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Bunlara bak</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished">Bekleyen yok.</translation>
    </message>
    <message>
        <source>This computer works alone. All is saved.</source>
        <translation type="unfinished">Bu bilgisayar tek başına çalışıyor. Her şey kayıtlı.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished">Gönderilmeyi bekleyenler</translation>
    </message>
    <message>
        <source>Waiting to send ({0})</source>
        <translation type="unfinished">Gönderilmeyi bekleyenler ({0})</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>All clients, contacts and follow-ups in one file that other programs read.</source>
        <translation type="unfinished">Bütün danışanlar, görüşmeler ve takipler, başka programların okuduğu tek bir dosyada.</translation>
    </message>
    <message>
        <source>Choose where, and export…</source>
        <translation type="unfinished">Yerini seç ve dışa aktar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Dışa aktar</translation>
    </message>
    <message>
        <source>Exported: {0}, {1}. The file can be read by anybody.</source>
        <translation type="unfinished">Dışa aktarıldı: {0}, {1}. Dosyayı herkes okuyabilir.</translation>
    </message>
    <message>
        <source>Only a coordinator can export.</source>
        <translation type="unfinished">Yalnızca bir koordinatör dışa aktarabilir.</translation>
    </message>
    <message>
        <source>Please write what the export is for.</source>
        <translation type="unfinished">Lütfen dışa aktarmanın amacını yazın.</translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can read everything. Keep it no longer than you need it. The export and its purpose go into the log.</source>
        <translation type="unfinished">Dosya kilitli değildir: elinde olan herkes her şeyi okuyabilir. Gerektiğinden uzun tutmayın. Dışa aktarma ve amacı günlüğe yazılır.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">Ne için?</translation>
    </message>
    <message numerus="yes">
        <source>{0} clients</source>
        <translation type="unfinished">
            <numerusform>{0} danışan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} görüşme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>A postcode</source>
        <translation type="unfinished">Bir posta kodu</translation>
    </message>
    <message>
        <source>Add a service first: Enter on it in the list.</source>
        <translation type="unfinished">Önce bir hizmet ekleyin: listede üzerindeyken Enter&apos;a basın.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation type="unfinished">Eklendi: {0}</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Hizmet bul</translation>
    </message>
    <message>
        <source>Finish the new person first: press Enter there, or Esc to leave it.</source>
        <translation type="unfinished">Önce yeni kişiyi bitirin: orada Enter&apos;a basın veya bırakmak için Esc&apos;ye basın.</translation>
    </message>
    <message>
        <source>Not saved any more. Everything is here again.</source>
        <translation type="unfinished">Artık kayıtlı değil. Her şey yine burada.</translation>
    </message>
    <message>
        <source>Recorded: nothing was found for this need.</source>
        <translation type="unfinished">Yazıldı: bu ihtiyaç için bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Set aside. It is under Unfinished on Today.</source>
        <translation type="unfinished">Kenara konuldu. Bugün sayfasında “Yarım kalanlar” altında.</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation type="unfinished">Çıkarıldı: {0}</translation>
    </message>
    <message>
        <source>Their postcode</source>
        <translation type="unfinished">Kişinin posta kodu</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Add a service, a need or a note.</source>
        <translation type="unfinished">Henüz kaydedilecek bir şey yok. Bir hizmet, ihtiyaç veya not ekleyin.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>This is for {0}: {1}</source>
        <translation type="unfinished">Bu şu kişi için: {0}: {1}</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Bitirmemiştiniz ({0}).</translation>
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
        <translation type="unfinished">Ekibinizde henüz kimse Signpost kullanmıyorsa buradan başlayın. İki dakika sürer.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">İnterneti olmayan bir iş arkadaşı için dosya taşı</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Katıl</translation>
    </message>
    <message>
        <source>Look around with invented people and invented services.</source>
        <translation type="unfinished">Hayalî kişiler ve hayalî hizmetlerle etrafa bakın.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Yeni kuruluş</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished">Denemeye bak</translation>
    </message>
    <message>
        <source>Welcome to Signpost</source>
        <translation type="unfinished">Signpost&apos;a hoş geldiniz</translation>
    </message>
    <message>
        <source>Your team uses Signpost already, on other computers.</source>
        <translation type="unfinished">Ekibiniz Signpost&apos;u başka bilgisayarlarda zaten kullanıyor.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Başka bir gün</translation>
    </message>
    <message>
        <source>Choose an outcome. “Unknown” is one of them.</source>
        <translation type="unfinished">Bir sonuç seçin. “Bilinmiyor” da bunlardan biridir.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished">Birini seçin</translation>
    </message>
    <message>
        <source>Day, like 3 December 2026</source>
        <translation type="unfinished">Gün, örneğin 3 December 2026</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Son gün</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Yapıldı</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Kime devredildi</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation type="unfinished">Başka birine devredildi</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 hafta içinde</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation type="unfinished">3 iş günü içinde</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Bir hafta içinde</translation>
    </message>
    <message>
        <source>In the team it stays open; outside it leaves the open list.</source>
        <translation type="unfinished">Ekip içindeyse açık kalır; ekip dışındaysa açık listeden çıkar.</translation>
    </message>
    <message>
        <source>It comes back on the next working day, {0}.</source>
        <translation type="unfinished">Bir sonraki iş gününde yeniden gelir: {0}.</translation>
    </message>
    <message>
        <source>It goes back to the open list. What was done stays readable.</source>
        <translation type="unfinished">Açık listeye geri döner. Yapılanlar okunabilir kalır.</translation>
    </message>
    <message>
        <source>It leaves the open list and stays under All.</source>
        <translation type="unfinished">Açık listeden çıkar, “Tümü” altında kalır.</translation>
    </message>
    <message>
        <source>It stays open. When do you look at it again?</source>
        <translation type="unfinished">Açık kalır. Ne zaman yeniden bakacaksınız?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ben</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished">Sonraki iş günü</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Artık gerekmiyor</translation>
    </message>
    <message>
        <source>No name, no phone</source>
        <translation type="unfinished">Ad yok, telefon yok</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Yeniden aç</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Sonuç</translation>
    </message>
    <message>
        <source>Reached, still needs help</source>
        <translation type="unfinished">Ulaşıldı, hâlâ yardım gerekiyor</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Güvenli iletişim</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation type="unfinished">Dışarıdan biri</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Ekip</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation type="unfinished">Denendi, yanıt yok</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation type="unfinished">Acil: {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Bekleyen</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ne engel oldu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished">Kim üstleniyor?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Neden</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Kimde</translation>
    </message>
    <message>
        <source>Write the day like 3 December 2026.</source>
        <translation type="unfinished">Günü şöyle yazın: 3 December 2026.</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>Saved on this computer. It is {0}’s now. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi. Artık şu kişide: {0}. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It has no name again.</source>
        <translation type="unfinished">Geri alındı. Yine adı yok.</translation>
    </message>
    <message>
        <source>Undone. {0} waits as before.</source>
        <translation type="unfinished">Geri alındı. {0} eskisi gibi bekliyor.</translation>
    </message>
    <message>
        <source>{0}: do by {1}.</source>
        <translation type="unfinished">{0}: son gün {1}.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Parolamı unuttum</translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished">Boş kalabilir.</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation type="unfinished">Yeni parolayla aç</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Açılıyor…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">Ekranı gizleme PIN&apos;i (4–8 rakam)</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Küçük veya büyük harf, boşluklu veya boşluksuz: hepsi olur.</translation>
    </message>
    <message>
        <source>The words of the recovery sheet, all six groups</source>
        <translation type="unfinished">Kurtarma kâğıdındaki sözler, altı grubun hepsi</translation>
    </message>
    <message>
        <source>These words do not open these records. Nothing is lost. Is it the newest recovery sheet of this organisation? Try again.</source>
        <translation type="unfinished">Bu sözler bu kayıtları açmıyor. Hiçbir şey kaybolmadı. Bu, kuruluşunuzun en yeni kurtarma kâğıdı mı? Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kimsiniz?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
</context>
<context>
    <name>HallChoice</name>
    <message>
        <source>At</source>
        <translation type="unfinished">Yer</translation>
    </message>
    <message>
        <source>Name your halls in Settings</source>
        <translation type="unfinished">Salonlarınızın adlarını Ayarlar&apos;da yazın</translation>
    </message>
    <message>
        <source>Where are you today?</source>
        <translation type="unfinished">Bugün neredesiniz?</translation>
    </message>
    <message>
        <source>{0} again</source>
        <translation type="unfinished">Yine {0}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Earlier contacts: press Enter</source>
        <translation type="unfinished">Önceki görüşmeler: Enter&apos;a basın</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Add a contact that has no name</source>
        <translation type="unfinished">Adı olmayan bir görüşme ekle</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Listeye dön</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation type="unfinished">Görüşmeler, en yenisi önce</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation type="unfinished">Bunu düzelt</translation>
    </message>
    <message>
        <source>Not seen yet. Press New contact when they are here.</source>
        <translation type="unfinished">Henüz görüşülmedi. Kişi geldiğinde “Yeni görüşme”ye basın.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ne oldu?</translation>
    </message>
    <message numerus="yes">
        <source>{0} earlier contacts</source>
        <translation type="unfinished">
            <numerusform>{0} önceki görüşme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>✓ Added. Enter takes it out.</source>
        <translation type="unfinished">✓ Eklendi. Enter çıkarır.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">Eklendi</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Bu adresi kapsamayabilir: sorun</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Another computer for {0}</source>
        <translation type="unfinished">Şu kişi için bir bilgisayar daha: {0}</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Ekip sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Codes that nobody has used yet</source>
        <translation type="unfinished">Henüz kimsenin kullanmadığı kodlar</translation>
    </message>
    <message>
        <source>End this code</source>
        <translation type="unfinished">Bu kodu iptal et</translation>
    </message>
    <message>
        <source>Ended. This code lets nobody in.</source>
        <translation type="unfinished">İptal edildi. Bu kodla kimse giremez.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Davet et</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished">Kod hazırla</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished">Henüz kullanılmadı</translation>
    </message>
    <message>
        <source>Please type their name: it stands on the slip.</source>
        <translation type="unfinished">Lütfen kişinin adını yazın: davet fişinde yer alır.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Biri</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Yeni biri</translation>
    </message>
    <message>
        <source>The code is made. Print the slip, or copy it.</source>
        <translation type="unfinished">Kod hazır. Davet fişini yazdırın veya kopyalayın.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Kişinin adı</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Görevi</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished">Kimi?</translation>
    </message>
    <message>
        <source>{0}   {1}   until {2}</source>
        <translation type="unfinished">{0}   {1}   son gün {2}</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Ekip sunucusunun adresi</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Ekip sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>At the end you get a recovery sheet for this computer. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Sonunda bu bilgisayar için bir kurtarma kâğıdı alırsınız. Elinizin altında bir yazıcı veya kalem olsun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Kod</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Katıl</translation>
    </message>
    <message>
        <source>Joining the team. This takes a few seconds…</source>
        <translation type="unfinished">Ekibe katılınıyor. Bu birkaç saniye sürer…</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Koda bak</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits). It may stay empty.</source>
        <translation type="unfinished">Ekranı gizleme PIN&apos;i (4–8 rakam). Boş kalabilir.</translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Lütfen ekip sunucusunun adresini yazın.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation type="unfinished">Lütfen kodu yazın.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Lütfen adınızı, kilit ekranında görünmesini istediğiniz gibi yazın.</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Küçük veya büyük harf, tireli veya tiresiz: hepsi olur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Durduruluyor…</translation>
    </message>
    <message>
        <source>You need the slip from your coordinator. The first person of a team has a code from whoever runs the server.</source>
        <translation type="unfinished">Koordinatörünüzün verdiği davet fişi gerekir. Ekibin ilk kişisi kodu sunucuyu yöneten kişiden alır.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Kilit ekranında görüneceği biçimde adınız</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Address of the team&apos;s server</source>
        <translation type="unfinished">Ekip sunucusunun adresi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Kod</translation>
    </message>
    <message>
        <source>Everything in this profile stays, and is sent to the team&apos;s server, locked so that the server cannot read it.</source>
        <translation type="unfinished">Bu profildeki her şey kalır ve ekip sunucusuna, sunucunun okuyamayacağı biçimde kilitli olarak gönderilir.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Katıl</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Ekibe katıl</translation>
    </message>
    <message>
        <source>Joined. The team&apos;s notes come now, and yours are sent.</source>
        <translation type="unfinished">Katıldınız. Şimdi ekibin notları geliyor, sizinkiler gönderiliyor.</translation>
    </message>
    <message>
        <source>Look at the code</source>
        <translation type="unfinished">Koda bak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Şimdi değil</translation>
    </message>
    <message>
        <source>Please type the address and the code that stand on the slip.</source>
        <translation type="unfinished">Lütfen davet fişindeki adresi ve kodu yazın.</translation>
    </message>
    <message>
        <source>Put them together</source>
        <translation type="unfinished">Bir araya getir</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without hyphens: both are fine.</source>
        <translation type="unfinished">Küçük veya büyük harf, tireli veya tiresiz: hepsi olur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>What is here: {0} and {1}. The team has some too. Nothing is lost: all of both is kept. Somebody who is in both stays there twice until you join the two under Clients. Should they be put together?</source>
        <translation type="unfinished">Burada olanlar: {0} ve {1}. Ekipte de kayıtlar var. Hiçbir şey kaybolmaz: ikisindeki her şey saklanır. İkisinde de olan bir kişi, siz Danışanlar&apos;da iki kaydı birleştirene kadar orada iki kez görünür. Bir araya getirilsinler mi?</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts</source>
        <translation type="unfinished">
            <numerusform>{0} görüşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation type="unfinished">
            <numerusform>{0} kişi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Is {0} here twice?</source>
        <translation type="unfinished">{0} burada iki kez mi var?</translation>
    </message>
    <message>
        <source>Is {0}{1} the same person?</source>
        <translation type="unfinished">{0}{1} aynı kişi mi?</translation>
    </message>
    <message>
        <source>Joining puts both histories on one page. No record is lost, and you can take it back.</source>
        <translation type="unfinished">Birleştirme iki geçmişi tek sayfada toplar. Hiçbir kayıt kaybolmaz ve bunu geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Same person: join the two records</source>
        <translation type="unfinished">Aynı kişi: iki kaydı birleştir</translation>
    </message>
    <message>
        <source>Someone else: go back</source>
        <translation type="unfinished">Başka biri: geri dön</translation>
    </message>
    <message>
        <source>Take the last joining apart</source>
        <translation type="unfinished">Son birleştirmeyi ayır</translation>
    </message>
    <message>
        <source>The other record: type a name</source>
        <translation type="unfinished">Öteki kayıt: bir ad yazın</translation>
    </message>
    <message>
        <source>These may be the same person</source>
        <translation type="unfinished">Bunlar aynı kişi olabilir</translation>
    </message>
    <message>
        <source>This code begins the team of {0}. You are its coordinator.</source>
        <translation type="unfinished">Bu kod {0} ekibini başlatır. Koordinatörü siz olursunuz.</translation>
    </message>
    <message>
        <source>This code is for another computer of yours, in {0}.</source>
        <translation type="unfinished">Bu kod sizin bir başka bilgisayarınız içindir. Ekip: {0}.</translation>
    </message>
    <message>
        <source>This code lets you into {0}, as {1}.</source>
        <translation type="unfinished">Bu kod sizi şu ekibe alır: {0}. Göreviniz: {1}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished">Caps Lock açık.</translation>
    </message>
    <message>
        <source>Keyboard: {0}.</source>
        <translation type="unfinished">Klavye: {0}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Danışanlar</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Ekranı gizle</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished">Eşitleme</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished">Hizmet bul</translation>
    </message>
    <message>
        <source>Give a sheet</source>
        <translation type="unfinished">Bilgi kâğıdı ver</translation>
    </message>
    <message>
        <source>Go to a page, action or service</source>
        <translation type="unfinished">Bir sayfaya, işleme veya hizmete git</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Kilitle</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>Next person, sets this one aside</source>
        <translation type="unfinished">Sonraki kişi, bunu kenara koyar</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusu için notlar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ayarlar</translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished">Bu liste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Bugün</translation>
    </message>
    <message>
        <source>Turn the screen to the client</source>
        <translation type="unfinished">Ekranı danışana çevir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Urgent help numbers</source>
        <translation type="unfinished">Acil yardım numaraları</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Bu kişinin neye ihtiyacı var?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished">Kim o?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Not yaz</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Ekranı gizle</translation>
    </message>
    <message>
        <source>Do the marked thing</source>
        <translation type="unfinished">İşaretli olanı yap</translation>
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
        <translation type="unfinished">Tuşlar</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation type="unfinished">Üç kez Shift</translation>
    </message>
    <message>
        <source>Step back once. Words are kept.</source>
        <translation type="unfinished">Bir adım geri. Yazılanlar saklanır.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3}</source>
        <translation type="unfinished">{0}: {1}, {2} / {3}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Use this language</source>
        <translation type="unfinished">Bu dili kullan</translation>
    </message>
    <message>
        <source>{0} ({1} % drafted, {2} % read by a speaker)</source>
        <translation type="unfinished">{0} (%{1} taslak, %{2} bir konuşanı tarafından okundu)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Kaydedilen bir dosyayı bu bilgisayarı kullanan herkes açabilir.</translation>
    </message>
    <message>
        <source>A sound recording</source>
        <translation type="unfinished">Ses kaydı</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished">Braille (kabartma yazı)</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished">İngiliz İşaret Dili</translation>
    </message>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished">Kart veya mektup</translation>
    </message>
    <message>
        <source>Card to register with a GP</source>
        <translation type="unfinished">GP&apos;ye (aile hekimi) kayıt kartı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Easy words with pictures</source>
        <translation type="unfinished">Resimli kolay sözler</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">İngilizce</translation>
    </message>
    <message>
        <source>Help with forms</source>
        <translation type="unfinished">Form doldurmaya yardım</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation type="unfinished">İri yazıyla</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation type="unfinished">Kişinin dilinde</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Bilgi</translation>
    </message>
    <message>
        <source>It has no name on it and says nothing of why they came.</source>
        <translation type="unfinished">Üzerinde ad yoktur ve kişinin neden geldiğini söylemez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished">İri yazı</translation>
    </message>
    <message>
        <source>Letter about language and support</source>
        <translation type="unfinished">Dil ve destek mektubu</translation>
    </message>
    <message>
        <source>Look at them: they do not hear well</source>
        <translation type="unfinished">Yüzüne bakın: iyi duymuyor</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation type="unfinished">Sayfa hazırlanıyor…</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Daha çok zaman</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished">Basamak yok</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Sayfa {0} / {1}</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">Sayfanın resmi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Yazdırıldı.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished">Sayfayı kaydet</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Kaydedildi. Bu bilgisayarı kullanan başkaları bu dosyayı açabilir.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Fotoğraf için büyük göster</translation>
    </message>
    <message>
        <source>Somebody comes in with them</source>
        <translation type="unfinished">Yanında biri gelir</translation>
    </message>
    <message>
        <source>Spoken: they do not read well</source>
        <translation type="unfinished">Sözlü: iyi okuyamıyor</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Destek</translation>
    </message>
    <message>
        <source>What you tick here is not kept.</source>
        <translation type="unfinished">Burada işaretledikleriniz saklanmaz.</translation>
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
        <translation type="unfinished">75 ve üzeri</translation>
    </message>
    <message>
        <source>African background</source>
        <translation type="unfinished">Afrika kökenli</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Başka herhangi bir Asya kökeni</translation>
    </message>
    <message>
        <source>Any other Black, Black British or Caribbean background</source>
        <translation type="unfinished">Başka herhangi bir Siyah, Siyah Britanyalı veya Karayip kökeni</translation>
    </message>
    <message>
        <source>Any other Mixed or Multiple background</source>
        <translation type="unfinished">Başka herhangi bir karışık veya çoklu köken</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Başka herhangi bir Beyaz köken</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Başka herhangi bir etnik grup</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Başka herhangi bir din</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Arap</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Asyalı veya Asyalı Britanyalı</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladeşli</translation>
    </message>
    <message>
        <source>Black, Black British, Caribbean or African</source>
        <translation type="unfinished">Siyah, Siyah Britanyalı, Karayipli veya Afrikalı</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Budist</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Karayipli</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Çinli</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Hristiyan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Ücret</translation>
    </message>
    <message>
        <source>Digital barrier</source>
        <translation type="unfinished">Dijital engel</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Ayrımcılık</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">İngiliz, Galli, İskoç, Kuzey İrlandalı veya Britanyalı</translation>
    </message>
    <message>
        <source>Fear or mistrust</source>
        <translation type="unfinished">Korku veya güvensizlik</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Çingene (Gypsy) veya İrlandalı Gezgin (Irish Traveller)</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hindu</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Hintli</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Tercüman gerekiyor</translation>
    </message>
    <message>
        <source>Interpreter needed, a man</source>
        <translation type="unfinished">Tercüman gerekiyor, erkek</translation>
    </message>
    <message>
        <source>Interpreter needed, a woman</source>
        <translation type="unfinished">Tercüman gerekiyor, kadın</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Tanıştırıldı</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">İrlandalı</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Yahudi</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation type="unfinished">Dil engeli</translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished">Karışık veya çoklu etnik gruplar</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Müslüman</translation>
    </message>
    <message>
        <source>No capacity or funds</source>
        <translation type="unfinished">Yer veya para yok</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished">Tercüman yok</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished">Tercüman gerekmiyor</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Dini yok</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished">Koşullara uymuyor</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Diğer etnik grup</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pakistanlı</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Yönlendirildi</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished">Roman (Roma)</translation>
    </message>
    <message>
        <source>Routine, in 2 weeks</source>
        <translation type="unfinished">Olağan, 2 hafta içinde</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Bilgi kâğıdı</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sih</translation>
    </message>
    <message>
        <source>Soon, in 3 working days</source>
        <translation type="unfinished">Yakında, 3 iş günü içinde</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Sözlü bildirildi</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Yol</translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished">16 yaş altı</translation>
    </message>
    <message>
        <source>Urgent, today</source>
        <translation type="unfinished">Acil, bugün</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Beyaz</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Beyaz ve Asyalı</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Beyaz ve Siyah Afrikalı</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Beyaz ve Siyah Karayipli</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>I forgot my passphrase: use the recovery sheet</source>
        <translation type="unfinished">Parolamı unuttum: kurtarma kâğıdını kullan</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished">Denemeden çık</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Açılıyor…</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">Ekranı gizleme PIN&apos;i (4–8 rakam)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Parola</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished">Lütfen parolanızı yazın.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost.</source>
        <translation type="unfinished">Signpost&apos;un kilidi bununla açılmadı. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {0}</source>
        <translation type="unfinished">Bu denemedir. Parolası: {0}</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Kilidi aç</translation>
    </message>
    <message>
        <source>Unlock Signpost</source>
        <translation type="unfinished">Signpost&apos;un kilidini aç</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Kimsiniz?</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. Signpost forgets it when it locks. It may stay empty.</source>
        <translation type="unfinished">PIN ile ekranı gizleyip hemen geri dönebilirsiniz. Signpost kilitlendiğinde PIN&apos;i unutur. Boş kalabilir.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished">Şimdi yeniden deneyebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Check it again</source>
        <translation type="unfinished">Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Günlük</translation>
    </message>
    <message>
        <source>Log, the newest line first</source>
        <translation type="unfinished">Günlük, en yeni satır önce</translation>
    </message>
    <message>
        <source>Who opened, printed, exported or changed what. Nothing can be taken out of it without being seen. It names no client.</source>
        <translation type="unfinished">Kim neyi açtı, yazdırdı, dışa aktardı veya değiştirdi. Günlükten bir şey çıkarılırsa belli olur. Danışan adı içermez.</translation>
    </message>
    <message>
        <source>purpose: {0}</source>
        <translation type="unfinished">amaç: {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">biri</translation>
    </message>
    <message numerus="yes">
        <source>{0} lines. The log is whole: no line was changed or taken out.</source>
        <translation type="unfinished">
            <numerusform>{0} satır. Günlük tam: hiçbir satır değiştirilmedi veya çıkarılmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeOffer</name>
    <message>
        <source>Ask the other organisation for its card first, and put it in here.</source>
        <translation type="unfinished">Önce öteki kuruluştan kartını isteyin ve buraya koyun.</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation type="unfinished">Öneriyi hazırla</translation>
    </message>
    <message>
        <source>Offer a project</source>
        <translation type="unfinished">Bir proje öner</translation>
    </message>
    <message>
        <source>Please type what the project is called.</source>
        <translation type="unfinished">Lütfen projenin adını yazın.</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation type="unfinished">Kartı oku</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Önce onları arayın ve sözleri karşılaştırın.</translation>
    </message>
    <message>
        <source>The card of {0}</source>
        <translation type="unfinished">Kart: {0}</translation>
    </message>
    <message>
        <source>The offer is made. Send it to them, then exchange with the team.</source>
        <translation type="unfinished">Öneri hazır. Onlara gönderin, sonra ekiple eşitleyin.</translation>
    </message>
    <message>
        <source>The offer: send it to them</source>
        <translation type="unfinished">Öneri: onlara gönderin</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation type="unfinished">Onların kartı</translation>
    </message>
    <message>
        <source>What shall the project be called?</source>
        <translation type="unfinished">Projenin adı ne olsun?</translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Bu tanıdığımız biri mi?</translation>
    </message>
    <message>
        <source>Not sure? Choose new: nothing is lost.</source>
        <translation type="unfinished">Emin değil misiniz? “Yeni biri”ni seçin: hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Aynı kişi</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation type="unfinished">Yeni biri</translation>
    </message>
</context>
<context>
    <name>MoreAnswers</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Yaş</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Daha az</translation>
    </message>
    <message>
        <source>May we quote them</source>
        <translation type="unfinished">Sözlerini alıntılayabilir miyiz</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Daha çok</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Kendi sözleri</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Bilgilerini nasıl kullandığımız söylendi</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ne engel oldu</translation>
    </message>
</context>
<context>
    <name>MoreHelpFields</name>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Bu kişiyi yeniden nasıl bulabiliriz?</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Ne kadar çabuk</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ben</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Ekip</translation>
    </message>
    <message>
        <source>Type a letter or two</source>
        <translation type="unfinished">Bir iki harf yazın</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Neden</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Kimde</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>It is {0}{1}</source>
        <translation type="unfinished">Bu kişi: {0}{1}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished">Bu kim?</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Fills itself when you add a service</source>
        <translation type="unfinished">Hizmet eklediğinizde kendiliğinden dolar</translation>
    </message>
    <message>
        <source>Take out the need {0}</source>
        <translation type="unfinished">Şu ihtiyacı çıkar: {0}</translation>
    </message>
    <message>
        <source>{0}: nothing found</source>
        <translation type="unfinished">{0}: bir şey bulunamadı</translation>
    </message>
</context>
<context>
    <name>NewClientForm</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadı</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Sesli mesaj bırakabilir miyiz?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Arayabilir miyiz?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Kısa mesaj atabilir miyiz?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Mektup yazabilir miyiz?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Remember this person</source>
        <translation type="unfinished">Bu kişiyi hatırla</translation>
    </message>
    <message>
        <source>Someone new. All of this may stay empty.</source>
        <translation type="unfinished">Yeni biri. Bunların hepsi boş kalabilir.</translation>
    </message>
</context>
<context>
    <name>NewOrganization</name>
    <message>
        <source>A first name is enough: everybody who sees this computer can read it.</source>
        <translation type="unfinished">Yalnızca ad yeterli: bu bilgisayarı gören herkes okuyabilir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Oluştur</translation>
    </message>
    <message>
        <source>Making it. This takes a few seconds…</source>
        <translation type="unfinished">Oluşturuluyor. Bu birkaç saniye sürer…</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished">Kuruluşunuzun adı</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished">Yeni kuruluş</translation>
    </message>
    <message>
        <source>Nobody can open the records without a passphrase or the recovery sheet, which comes next. Have a printer or a pen at hand.</source>
        <translation type="unfinished">Kayıtları parola veya kurtarma kâğıdı olmadan kimse açamaz. Kâğıt bir sonraki adımda gelir. Elinizin altında bir yazıcı veya kalem olsun.</translation>
    </message>
    <message>
        <source>PIN for the cover (4 to 8 digits)</source>
        <translation type="unfinished">Ekranı gizleme PIN&apos;i (4–8 rakam)</translation>
    </message>
    <message>
        <source>Please type the name of your organisation.</source>
        <translation type="unfinished">Lütfen kuruluşunuzun adını yazın.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Lütfen adınızı, kilit ekranında görünmesini istediğiniz gibi yazın.</translation>
    </message>
    <message>
        <source>With a PIN you can cover the screen and be back at once. It may stay empty.</source>
        <translation type="unfinished">PIN ile ekranı gizleyip hemen geri dönebilirsiniz. Boş kalabilir.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on the lock screen</source>
        <translation type="unfinished">Kilit ekranında görüneceği biçimde adınız</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>En az {0} karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to guess. Good.</source>
        <translation type="unfinished">Tahmin etmesi zor. İyi.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Yeni parola</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least {0} characters.</source>
        <translation type="unfinished">
            <numerusform>Parola en az {0} karakter olmalı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">Aynı parola bir daha</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished">İki parola aynı değil. İkincisini yeniden yazın.</translation>
    </message>
    <message>
        <source>Three or four words with no link are good.</source>
        <translation type="unfinished">Aralarında bağ olmayan üç dört sözcük iyidir.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note marked so is sealed when you save. Only the lead can read it.</source>
        <translation type="unfinished">Böyle işaretlenen not, kaydettiğinizde mühürlenir. Yalnızca koruma sorumlusu okuyabilir.</translation>
    </message>
    <message>
        <source>In danger now: ring 999. Listen, do not promise to keep it secret, and do not ask a relative to interpret. Tell the safeguarding lead today.</source>
        <translation type="unfinished">Şu anda tehlike varsa: 999&apos;u arayın. Dinleyin, sır olarak saklayacağınıza söz vermeyin ve bir yakınından tercümanlık yapmasını istemeyin. Koruma sorumlusuna bugün haber verin.</translation>
    </message>
    <message>
        <source>No safeguarding lead is named yet. Ask your coordinator.</source>
        <translation type="unfinished">Henüz koruma sorumlusu belirtilmedi. Koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Only for the safeguarding lead</source>
        <translation type="unfinished">Yalnızca koruma sorumlusu için</translation>
    </message>
    <message>
        <source>Safeguarding lead: {0} {1}</source>
        <translation type="unfinished">Koruma sorumlusu: {0} {1}</translation>
    </message>
    <message>
        <source>The note before is kept sealed for the lead.</source>
        <translation type="unfinished">Önceki not, koruma sorumlusu için mühürlü saklanır.</translation>
    </message>
    <message>
        <source>Worried about someone&apos;s safety?</source>
        <translation type="unfinished">Birinin güvenliğinden endişeli misiniz?</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Listeye dön</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Ad yok</translation>
    </message>
    <message>
        <source>No service was given then.</source>
        <translation type="unfinished">O zaman hizmet verilmedi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Open the page of {0}</source>
        <translation type="unfinished">Sayfasını aç: {0}</translation>
    </message>
    <message>
        <source>Seen {0}.</source>
        <translation type="unfinished">Görüşme: {0}.</translation>
    </message>
    <message>
        <source>Services given then</source>
        <translation type="unfinished">O zaman verilen hizmetler</translation>
    </message>
    <message>
        <source>The contact was undone afterwards. The note stays.</source>
        <translation type="unfinished">Görüşme sonradan geri alındı. Not kalır.</translation>
    </message>
    <message>
        <source>Written by {0}.</source>
        <translation type="unfinished">Yazan: {0}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">biri</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Written by {0}</source>
        <translation type="unfinished">Yazan: {0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">ad yok</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">biri</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
    <message>
        <source>{0}, not opened yet</source>
        <translation type="unfinished">{0}, henüz açılmadı</translation>
    </message>
</context>
<context>
    <name>OneVersion</name>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Bu kalsın</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation type="unfinished">Bu kalsın: {0}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Biri</translation>
    </message>
    <message>
        <source>{0} wrote this at {1}.</source>
        <translation type="unfinished">Yazan: {0}, zamanı: {1}.</translation>
    </message>
    <message>
        <source>{0} wrote this.</source>
        <translation type="unfinished">Yazan: {0}.</translation>
    </message>
</context>
<context>
    <name>OpenedService</name>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Rehberde bu hizmet artık yok.</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Cover and lock</source>
        <translation type="unfinished">Gizleme ve kilit</translation>
    </message>
    <message>
        <source>Cover the screen after so many minutes without a key</source>
        <translation type="unfinished">Bu kadar dakika tuşa basılmazsa ekranı gizle</translation>
    </message>
    <message>
        <source>For example: St Example&apos;s Hall, N7 6QT</source>
        <translation type="unfinished">Örneğin: St Example&apos;s Hall, N7 6QT</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Salonlar</translation>
    </message>
    <message>
        <source>It stands on every sheet that people take home.</source>
        <translation type="unfinished">Kişilerin eve götürdüğü her bilgi kâğıdında yazar.</translation>
    </message>
    <message>
        <source>It stands on the card of urgent numbers (Ctrl+U).</source>
        <translation type="unfinished">Acil numaralar kartında yazar (Ctrl+U).</translation>
    </message>
    <message>
        <source>Lock after so many covered minutes</source>
        <translation type="unfinished">Bu kadar dakika gizli kalınca kilitle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Name of the safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusunun adı</translation>
    </message>
    <message>
        <source>Only a coordinator can change these.</source>
        <translation type="unfinished">Bunları yalnızca bir koordinatör değiştirebilir.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Kuruluşumuz</translation>
    </message>
    <message>
        <source>Phone of the safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusunun telefonu</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Saved on this computer. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone. It is as it was before.</source>
        <translation type="unfinished">Geri alındı. Her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>Where you hold drop-ins, one a line, with the postcode after a comma</source>
        <translation type="unfinished">Danışma günü yaptığınız yerler; her satıra bir yer, virgülden sonra posta kodu</translation>
    </message>
</context>
<context>
    <name>OurCard</name>
    <message>
        <source>Our card</source>
        <translation type="unfinished">Bizim kartımız</translation>
    </message>
    <message>
        <source>Send this text to the other organisation, by email or by post. Nothing in it is secret. Then ring each other and compare the words.</source>
        <translation type="unfinished">Bu metni öteki kuruluşa e-postayla veya mektupla gönderin. İçinde gizli bir şey yok. Sonra birbirinizi arayıp sözleri karşılaştırın.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">Kart</translation>
    </message>
    <message>
        <source>What you read to them</source>
        <translation type="unfinished">Sizin onlara okuyacaklarınız</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Git</translation>
    </message>
    <message>
        <source>Page, action or service</source>
        <translation type="unfinished">Sayfa, işlem veya hizmet</translation>
    </message>
    <message>
        <source>Pages, actions and services</source>
        <translation type="unfinished">Sayfalar, işlemler ve hizmetler</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can use it: print it, then delete it.</source>
        <translation type="unfinished">Kaydedildi. Bu dosya kimdeyse kullanabilir: yazdırın, sonra silin.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is lost. Try again.</source>
        <translation type="unfinished">Yazıcı almadı. Hiçbir şey kaybolmadı. Yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>PassedText</name>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished">Dosyayı aç…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished">Dosya olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Göster</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ekle</translation>
    </message>
    <message>
        <source>Add somebody on this computer</source>
        <translation type="unfinished">Bu bilgisayara birini ekle</translation>
    </message>
    <message>
        <source>Added. The name stands on the lock screen now.</source>
        <translation type="unfinished">Eklendi. Ad artık kilit ekranında görünür.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Parolamı değiştir</translation>
    </message>
    <message>
        <source>Change what they do…</source>
        <translation type="unfinished">Görevini değiştir…</translation>
    </message>
    <message>
        <source>Everybody in the team.</source>
        <translation type="unfinished">Ekipteki herkes.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Kalsın</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Name, as it will stand on the lock screen</source>
        <translation type="unfinished">Kilit ekranında görüneceği biçimde ad</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Kişiler</translation>
    </message>
    <message>
        <source>Remove {0} now</source>
        <translation type="unfinished">Şimdi çıkar: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Removed. {0} follow-ups went back to the team.</source>
        <translation type="unfinished">
            <numerusform>Çıkarıldı. {0} takip ekibe geri döndü.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Çıkar…</translation>
    </message>
    <message>
        <source>Save what they do</source>
        <translation type="unfinished">Görevini kaydet</translation>
    </message>
    <message>
        <source>Saved. {0} now does: {1}.</source>
        <translation type="unfinished">Kaydedildi. {0}, görevi artık: {1}.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation type="unfinished">Şu anki parolanız</translation>
    </message>
    <message>
        <source>The team&apos;s server lets them in no more, and every key that they had is made anew. A computer of their own may keep what it had until now.</source>
        <translation type="unfinished">Ekip sunucusu onu artık içeri almaz ve ondaki her anahtar yenilenir. Kendi bilgisayarı varsa, şimdiye kadar aldıkları orada kalabilir.</translation>
    </message>
    <message>
        <source>They type their own passphrase here.</source>
        <translation type="unfinished">Bu kişi kendi parolasını buraya yazar.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Görevi</translation>
    </message>
    <message>
        <source>What {0} does</source>
        <translation type="unfinished">Görevi: {0}</translation>
    </message>
    <message>
        <source>Who uses Signpost on this computer.</source>
        <translation type="unfinished">Bu bilgisayarda Signpost&apos;u kullananlar.</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Telefonda karşılaştırılacak sözler</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Kendi parolanız</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation type="unfinished">Parolanız değiştirildi.</translation>
    </message>
    <message>
        <source>{0} has no computer in the team yet.</source>
        <translation type="unfinished">{0}: ekipte henüz bilgisayarı yok.</translation>
    </message>
    <message>
        <source>{0} will not be able to unlock Signpost here any more. What they wrote stays, and their open follow-ups go back to the team. This cannot be undone.</source>
        <translation type="unfinished">{0} artık burada Signpost&apos;un kilidini açamayacak. Yazdıkları kalır, açık takipleri ekibe geri döner. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>{0}, computer {1} of {2}</source>
        <translation type="unfinished">{0}, bilgisayar {1} / {2}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Answered on their screen. {0}</source>
        <translation type="unfinished">Kendi ekranlarında yanıtlandı. {0}</translation>
    </message>
    <message>
        <source>Give sheet</source>
        <translation type="unfinished">Bilgi kâğıdı ver</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Verilenler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">İhtiyaç</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Sorulmadı</translation>
    </message>
    <message>
        <source>Save for {0}</source>
        <translation type="unfinished">Kaydet, kişi: {0}</translation>
    </message>
    <message>
        <source>Save without a name</source>
        <translation type="unfinished">Adsız kaydet</translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished">Bu kişi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message numerus="yes">
        <source>{0} min</source>
        <translation type="unfinished">
            <numerusform>{0} dk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Read these words to each other by phone. If one is different, somebody stands between you: send nothing more, and ring whoever runs the server.</source>
        <translation type="unfinished">Bu sözleri telefonda birbirinize okuyun. Biri farklıysa aranıza biri girmiştir: başka bir şey göndermeyin ve sunucuyu yöneten kişiyi arayın.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>The PIN has 4 to 8 digits. It may also stay empty.</source>
        <translation type="unfinished">PIN 4–8 rakamdır. Boş da kalabilir.</translation>
    </message>
</context>
<context>
    <name>ProjectStep</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Geri dön</translation>
    </message>
    <message>
        <source>Saved. Send the file to the other organisation.</source>
        <translation type="unfinished">Kaydedildi. Dosyayı öteki kuruluşa gönderin.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>End this project…</source>
        <translation type="unfinished">Bu projeyi bitir…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Henüz ad yok</translation>
    </message>
    <message>
        <source>Nothing is shared with another organisation.</source>
        <translation type="unfinished">Başka bir kuruluşla paylaşılan bir şey yok.</translation>
    </message>
    <message>
        <source>Offer a project…</source>
        <translation type="unfinished">Bir proje öner…</translation>
    </message>
    <message>
        <source>Our card…</source>
        <translation type="unfinished">Bizim kartımız…</translation>
    </message>
    <message>
        <source>Say yes to an offer…</source>
        <translation type="unfinished">Bir öneriyi kabul et…</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation type="unfinished">Ortak projeler</translation>
    </message>
    <message>
        <source>offered, they have not said yes yet</source>
        <translation type="unfinished">önerildi, henüz evet demediler</translation>
    </message>
    <message>
        <source>open to both</source>
        <translation type="unfinished">ikisine de açık</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">bitti</translation>
    </message>
    <message>
        <source>people who can read: {0}, {1}</source>
        <translation type="unfinished">okuyabilen kişiler: {0}, {1}</translation>
    </message>
    <message>
        <source>stopped: their key has changed, ring them</source>
        <translation type="unfinished">durduruldu: anahtarları değişti, onları arayın</translation>
    </message>
    <message>
        <source>waiting for their key</source>
        <translation type="unfinished">anahtarları bekleniyor</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ortak: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of ours</source>
        <translation type="unfinished">
            <numerusform>bizden {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of theirs</source>
        <translation type="unfinished">
            <numerusform>onlardan {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A check of a service in another language</source>
        <translation type="unfinished">Başka dilde bir hizmetin kontrolü</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <translation type="unfinished">Bir kişinin sayfası</translation>
    </message>
    <message>
        <source>A service in another language</source>
        <translation type="unfinished">Başka dilde bir hizmet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Doğum</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Görüşme</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Son gün</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Yapıldı</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Yapıldığı gün</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-posta</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Boş</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished">Etnik grup</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadı</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Cinsiyet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Devredildi</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Nasıl</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished">Kaç kez denendiği</translation>
    </message>
    <message>
        <source>How to find them again</source>
        <translation type="unfinished">Yeniden nasıl bulunur</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Nasıl alınır</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Ne kadar acil</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Kendi sözleriyle</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tercüman</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation type="unfinished">Birleştirildiği kayıt</translation>
    </message>
    <message>
        <source>Languages, the preferred first</source>
        <translation type="unfinished">Diller, önce tercih ettiği</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Ayrıldığı gün</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation type="unfinished">Sesli mesaj bırakabilir miyiz?</translation>
    </message>
    <message>
        <source>May we ring?</source>
        <translation type="unfinished">Arayabilir miyiz?</translation>
    </message>
    <message>
        <source>May we text?</source>
        <translation type="unfinished">Kısa mesaj atabilir miyiz?</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation type="unfinished">Mektup yazabilir miyiz?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Name they use</source>
        <translation type="unfinished">Kullandığı ad</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hayır</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">Artık gerekmiyor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Hiç kimse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Bilinmiyor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Number in your spreadsheet</source>
        <translation type="unfinished">Tablonuzdaki numarası</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Posta kodu</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">Din</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Biri</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation type="unfinished">Ekipten biri</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Başka bir şey</translation>
    </message>
    <message>
        <source>Still needs help</source>
        <translation type="unfinished">Hâlâ yardım gerekiyor</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Geri alındı</translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished">Ekip</translation>
    </message>
    <message>
        <source>Told how we use their information</source>
        <translation type="unfinished">Bilgilerini nasıl kullandığımız söylendi</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Söylendiği gün</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">İki sürüm</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">Geri alındı</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Sonucu ne oldu</translation>
    </message>
    <message>
        <source>What else keeps them safe</source>
        <translation type="unfinished">Güvende olması için başka ne gerekli</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation type="unfinished">Ne engel oldu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ne oldu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Nedir</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Görevi</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Ne getirilmeli</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Nerede</translation>
    </message>
    <message>
        <source>Whether the year of birth is a guess</source>
        <translation type="unfinished">Doğum yılı tahmin mi</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Kimler için</translation>
    </message>
    <message>
        <source>Why they need more help</source>
        <translation type="unfinished">Neden ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Kimde</translation>
    </message>
    <message>
        <source>With, in words</source>
        <translation type="unfinished">Kimde, sözle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Evet</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Kâğıda geçirdim</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, only these words open the records. Put them on paper now, and keep the paper in a locked place away from this computer.</source>
        <translation type="unfinished">Bir parola unutulursa kayıtları yalnızca bu sözler açar. Şimdi kâğıda geçirin ve kâğıdı bu bilgisayardan uzakta, kilitli bir yerde saklayın.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>There is no printer here. Copy the words by hand: six groups of six. Or save them on a USB stick and print them elsewhere; whoever has that file can open everything.</source>
        <translation type="unfinished">Burada yazıcı yok. Sözleri elle yazın: altışarlık altı grup. Ya da bir USB belleğe kaydedip başka yerde yazdırın; o dosya kimdeyse her şeyi açabilir.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Kurtarma kâğıdınız</translation>
    </message>
</context>
<context>
    <name>Removed</name>
    <message>
        <source>Deleting what is left of the team&apos;s copy…</source>
        <translation type="unfinished">Ekip kopyasından kalanlar siliniyor…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Devam et</translation>
    </message>
    <message>
        <source>Put the sealed file on a stick…</source>
        <translation type="unfinished">Mühürlü dosyayı USB belleğe koy…</translation>
    </message>
    <message>
        <source>The sealed file is there. Give it to your coordinator.</source>
        <translation type="unfinished">Mühürlü dosya orada. Koordinatörünüze verin.</translation>
    </message>
    <message>
        <source>This computer was removed from its team</source>
        <translation type="unfinished">Bu bilgisayar ekibinden çıkarıldı</translation>
    </message>
    <message>
        <source>To come back to the team, ask for a new code to join with.</source>
        <translation type="unfinished">Ekibe geri dönmek için yeni bir katılma kodu isteyin.</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation type="unfinished">Mühürlü dosya nereye konsun?</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished">Dosya yazılıyor…</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Look further away</source>
        <translation type="unfinished">Daha uzağa bak</translation>
    </message>
    <message>
        <source>None of these helps: record that nothing was found</source>
        <translation type="unfinished">Hiçbiri işe yaramıyor: bir şey bulunamadığını yaz</translation>
    </message>
    <message>
        <source>Record that nothing was found</source>
        <translation type="unfinished">Bir şey bulunamadığını yaz</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Bulunan hizmetler</translation>
    </message>
    <message>
        <source>Type what this person needs, for example dentist, food bank, or can&apos;t pay my rent. Down goes to the list. Enter adds a service. Right opens it.</source>
        <translation type="unfinished">Bu kişinin neye ihtiyacı olduğunu yazın, örneğin diş hekimi, gıda bankası veya kiramı ödeyemiyorum. Aşağı ok listeye gider. Enter hizmeti ekler. Sağ ok açar.</translation>
    </message>
</context>
<context>
    <name>RetypeSheet</name>
    <message>
        <source>All six groups, in the order of their numbers</source>
        <translation type="unfinished">Altı grubun hepsi, numara sırasıyla</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Kontrol et</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished">Kâğıdı yeniden göster</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without spaces: both are fine.</source>
        <translation type="unfinished">Küçük veya büyük harf, boşluklu veya boşluksuz: hepsi olur.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Nothing is lost. Look again.</source>
        <translation type="unfinished">Bunlar başka bir kâğıdın sözleri. Hiçbir şey kaybolmadı. Yeniden bakın.</translation>
    </message>
    <message>
        <source>Type the words from the paper</source>
        <translation type="unfinished">Kâğıttaki sözleri yazın</translation>
    </message>
</context>
<context>
    <name>RoleBoxes</name>
    <message>
        <source>Also reads the notes that are marked for them</source>
        <translation type="unfinished">Kendisi için işaretlenen notları da okur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Denetçi</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Vaka çalışanı</translation>
    </message>
    <message>
        <source>Clients, contacts and follow-ups</source>
        <translation type="unfinished">Danışanlar, görüşmeler ve takipler</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Koordinatör</translation>
    </message>
    <message>
        <source>People, directory, imports and exports</source>
        <translation type="unfinished">Kişiler, rehber, içe ve dışa aktarma</translation>
    </message>
    <message>
        <source>Reads the log, sees no clients</source>
        <translation type="unfinished">Günlüğü okur, danışanları görmez</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusu (safeguarding lead)</translation>
    </message>
    <message>
        <source>Today&apos;s contacts and the directory</source>
        <translation type="unfinished">Bugünün görüşmeleri ve rehber</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Gönüllü</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>auditor</source>
        <translation type="unfinished">denetçi</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation type="unfinished">vaka çalışanı</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished">koordinatör</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation type="unfinished">koruma sorumlusu</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished">gönüllü</translation>
    </message>
</context>
<context>
    <name>RoundStrip</name>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Ekiple eşitleniyor: {0} / yaklaşık {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Ekiple eşitleniyor…</translation>
    </message>
    <message>
        <source>How far the exchange with the team is</source>
        <translation type="unfinished">Ekiple eşitlemenin ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Stop the exchange with the team</source>
        <translation type="unfinished">Ekiple eşitlemeyi durdur</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Durduruluyor… Şimdiye kadar eşitlenenler kalır.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} / {2}</translation>
    </message>
</context>
<context>
    <name>SafeContactStrip</name>
    <message>
        <source>SAFE CONTACT</source>
        <translation type="unfinished">GÜVENLİ İLETİŞİM</translation>
    </message>
    <message>
        <source>Safe contact: {0}</source>
        <translation type="unfinished">Güvenli iletişim: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>No note yet. When somebody ticks “Only for the safeguarding lead” under a note, it comes here.</source>
        <translation type="unfinished">Henüz not yok. Biri bir notun altında “Yalnızca koruma sorumlusu için”i işaretlediğinde not buraya gelir.</translation>
    </message>
    <message>
        <source>Notes for the safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlusu için notlar</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read these. Each opening goes into the log.</source>
        <translation type="unfinished">Bunları yalnızca bir koruma sorumlusu okuyabilir. Her açılış günlüğe yazılır.</translation>
    </message>
    <message>
        <source>Sealed notes, newest first</source>
        <translation type="unfinished">Mühürlü notlar, en yenisi önce</translation>
    </message>
</context>
<context>
    <name>SayYes</name>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Ekip sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Put in here what the other organisation has sent you.</source>
        <translation type="unfinished">Öteki kuruluşun size gönderdiğini buraya koyun.</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation type="unfinished">Öneriyi oku</translation>
    </message>
    <message>
        <source>Ring them first, and compare the words.</source>
        <translation type="unfinished">Önce onları arayın ve sözleri karşılaştırın.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished">Kabul et</translation>
    </message>
    <message>
        <source>Say yes to an offer</source>
        <translation type="unfinished">Bir öneriyi kabul et</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation type="unfinished">Onların önerisi</translation>
    </message>
    <message>
        <source>You said yes. The project opens when both have exchanged.</source>
        <translation type="unfinished">Kabul ettiniz. İki taraf da eşitleyince proje açılır.</translation>
    </message>
    <message>
        <source>“{0}”, offered by {1}</source>
        <translation type="unfinished">“{0}”, öneren: {1}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Herhangi bir dil</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Ücretsiz</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Kendi sözleriyle, örneğin: diş hekimi</translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished">Yakınında</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Şu an açık</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Konuşulan dil</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Bu kişinin neye ihtiyacı var?</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>In danger now? Ring 999.</source>
        <translation type="unfinished">Şu anda tehlike mi var? 999&apos;u arayın.</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”. Try another word.</source>
        <translation type="unfinished">“{0}” için bir şey bulunamadı. Başka bir sözcük deneyin.</translation>
    </message>
    <message>
        <source>This postcode is not known: distances are left out.</source>
        <translation type="unfinished">Bu posta kodu bilinmiyor: uzaklıklar gösterilmiyor.</translation>
    </message>
    <message>
        <source>Understood as “{0}”.</source>
        <translation type="unfinished">Şöyle anlaşıldı: “{0}”.</translation>
    </message>
    <message numerus="yes">
        <source>{0} services.</source>
        <translation type="unfinished">
            <numerusform>{0} hizmet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Also written in</source>
        <translation type="unfinished">Şu dillerde de yazılmış</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Kapsadığı bölge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Ücret</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation type="unfinished">Binaya giriş</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Nasıl alınır</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished">Dil: {0}</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished">Konuşulan diller</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Açılış saatleri</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Yer</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished">Yürüten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Kaynak</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">İngilizcesi o zamandan beri değişti.</translation>
    </message>
    <message>
        <source>Web and email</source>
        <translation type="unfinished">Web ve e-posta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Nedir</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Ne getirilmeli</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Kimler için</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation type="unfinished">Kimi sormalı</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>How {0} was given</source>
        <translation type="unfinished">Nasıl verildi: {0}</translation>
    </message>
    <message>
        <source>Nothing yet. Enter adds a service.</source>
        <translation type="unfinished">Henüz bir şey yok. Enter hizmet ekler.</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished">Çıkar: {0}</translation>
    </message>
</context>
<context>
    <name>ServiceTextDialog</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Geri getir</translation>
    </message>
    <message>
        <source>Checked: your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Kontrol edildi: ekip için, yanında adınız ve bugünün tarihi yazar.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished">Bir dil seçin</translation>
    </message>
    <message>
        <source>Choose the language first.</source>
        <translation type="unfinished">Önce dili seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Nasıl alınır</translation>
    </message>
    <message>
        <source>I have checked it: it is right</source>
        <translation type="unfinished">Kontrol ettim: doğru</translation>
    </message>
    <message>
        <source>It counts as not checked again.</source>
        <translation type="unfinished">Yeniden kontrol edilmemiş sayılıyor.</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation type="unfinished">Yeniden yerinde.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation type="unfinished">Kontrol edilmedi sayılsın</translation>
    </message>
    <message>
        <source>Not saved. What you wrote is kept for the next time you open this.</source>
        <translation type="unfinished">Kaydedilmedi. Yazdıklarınız bunu bir dahaki açışınıza kadar saklanır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Taken back. It is shown no more.</source>
        <translation type="unfinished">Geri alındı. Artık gösterilmiyor.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Nedir</translation>
    </message>
    <message>
        <source>What to bring (one a line)</source>
        <translation type="unfinished">Ne getirilmeli (her satıra bir tane)</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Kimler için</translation>
    </message>
    <message>
        <source>Write this in another language</source>
        <translation type="unfinished">Bunu başka bir dilde yaz</translation>
    </message>
    <message>
        <source>Write what you are sure of. What you leave empty is shown in English. Your name and today&apos;s date stand beside it, for the team.</source>
        <translation type="unfinished">Emin olduğunuz şeyleri yazın. Boş bıraktıklarınız İngilizce gösterilir. Ekip için, yanında adınız ve bugünün tarihi yazar.</translation>
    </message>
    <message>
        <source>You had not finished this. Go on.</source>
        <translation type="unfinished">Bunu bitirmemiştiniz. Devam edin.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Hakkında</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Görünüm</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Yedekler</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Rehber</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished">Kişi sil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Dışa aktar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Günlük</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished">Kuruluşumuz</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished">Ayarların bölümleri</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Kişiler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ayarlar</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Ekip ve bilgisayarlar</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Ekiplerin tabloları</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A copy is shared in this project. When you take it back, it is erased on both sides, with everything that was written on it. Their own page stays.</source>
        <translation type="unfinished">Bu projede bir kopya paylaşıldı. Geri aldığınızda, üzerine yazılan her şeyle birlikte iki tarafta da silinir. Kişinin kendi sayfası kalır.</translation>
    </message>
    <message>
        <source>Ask them first, then choose how they said yes.</source>
        <translation type="unfinished">Önce kişiye sorun, sonra nasıl evet dediğini seçin.</translation>
    </message>
    <message>
        <source>Contacts, with needs and services</source>
        <translation type="unfinished">Görüşmeler, ihtiyaçlar ve hizmetlerle</translation>
    </message>
    <message>
        <source>Did they agree to it?</source>
        <translation type="unfinished">Buna rıza gösterdi mi?</translation>
    </message>
    <message>
        <source>Gender, ethnicity and religion</source>
        <translation type="unfinished">Cinsiyet, etnik köken ve din</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Geri dön</translation>
    </message>
    <message>
        <source>No project with another organisation is open. A coordinator begins one first.</source>
        <translation type="unfinished">Başka bir kuruluşla açık proje yok. Önce bir koordinatör bir proje başlatır.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Henüz sorulmadı</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Proje</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation type="unfinished">Kopya paylaş</translation>
    </message>
    <message>
        <source>Share {0} with another organisation?</source>
        <translation type="unfinished">{0} başka bir kuruluşla paylaşılsın mı?</translation>
    </message>
    <message>
        <source>Take the copy back for good</source>
        <translation type="unfinished">Kopyayı kalıcı olarak geri al</translation>
    </message>
    <message>
        <source>They get a copy with the name, languages and how to reach them safely. Both of you see what is written on the copy. Notes for the safeguarding lead never go.</source>
        <translation type="unfinished">Onlar ad, diller ve güvenle nasıl ulaşılacağı bilgisiyle bir kopya alır. Kopyaya yazılanları ikiniz de görürsünüz. Koruma sorumlusu için notlar hiçbir zaman gitmez.</translation>
    </message>
    <message>
        <source>What else did they agree to?</source>
        <translation type="unfinished">Başka neye rıza gösterdi?</translation>
    </message>
    <message>
        <source>What is still open under “Needs more help”</source>
        <translation type="unfinished">“Ek yardım gerekiyor” altında hâlâ açık olanlar</translation>
    </message>
    <message>
        <source>What was written about these contacts</source>
        <translation type="unfinished">Bu görüşmeler hakkında yazılanlar</translation>
    </message>
    <message>
        <source>Yes, they said so today</source>
        <translation type="unfinished">Evet, bugün söyledi</translation>
    </message>
    <message>
        <source>Yes, they signed today</source>
        <translation type="unfinished">Evet, bugün imzaladı</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation type="unfinished">{0}, ortak: {1}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A saved file can be opened by anybody who uses this computer.</source>
        <translation type="unfinished">Kaydedilen bir dosyayı bu bilgisayarı kullanan herkes açabilir.</translation>
    </message>
    <message>
        <source>Answer first: safe to take home?</source>
        <translation type="unfinished">Önce yanıtlayın: eve götürmek güvenli mi?</translation>
    </message>
    <message>
        <source>Ask before you give paper. What stands on it could put them in danger.</source>
        <translation type="unfinished">Kâğıt vermeden önce sorun. Üzerinde yazanlar kişiyi tehlikeye atabilir.</translation>
    </message>
    <message>
        <source>Card or letter…</source>
        <translation type="unfinished">Kart veya mektup…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">İngilizce</translation>
    </message>
    <message>
        <source>Give no sheet</source>
        <translation type="unfinished">Kâğıt verme</translation>
    </message>
    <message>
        <source>Is it safe to take home? Choose an answer first.</source>
        <translation type="unfinished">Eve götürmek güvenli mi? Önce bir yanıt seçin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Büyük</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation type="unfinished">Bilgi kâğıdı hazırlanıyor…</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hayır</translation>
    </message>
    <message>
        <source>No sheet was given. Told instead.</source>
        <translation type="unfinished">Bilgi kâğıdı verilmedi. Yerine sözlü bildirildi.</translation>
    </message>
    <message>
        <source>No sheet.</source>
        <translation type="unfinished">Bilgi kâğıdı yok.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation type="unfinished">Yalnızca numara</translation>
    </message>
    <message>
        <source>Number only prints a phone number and times, no name of a service.</source>
        <translation type="unfinished">“Yalnızca numara” bir telefon numarası ve saatleri yazdırır, hizmetin adını yazdırmaz.</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation type="unfinished">Bilgi kâğıdının resmi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Safe to take home?</source>
        <translation type="unfinished">Eve götürmek güvenli mi?</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished">Dosya olarak kaydet</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished">Bilgi kâğıdını kaydet</translation>
    </message>
    <message>
        <source>Saved. Others who use this computer may open that file.</source>
        <translation type="unfinished">Kaydedildi. Bu bilgisayarı kullanan başkaları bu dosyayı açabilir.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Bilgi kâğıdı</translation>
    </message>
    <message>
        <source>Sheet printed.</source>
        <translation type="unfinished">Bilgi kâğıdı yazdırıldı.</translation>
    </message>
    <message>
        <source>Show big to photograph</source>
        <translation type="unfinished">Fotoğraf için büyük göster</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Boyut</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Evet</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Covered.</source>
        <translation type="unfinished">Gizlendi.</translation>
    </message>
    <message>
        <source>Demo. Everybody here is invented.</source>
        <translation type="unfinished">Deneme. Buradaki herkes hayalîdir.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Kilitleniyor…</translation>
    </message>
    <message>
        <source>The window is in {0} now.</source>
        <translation type="unfinished">Pencerenin dili artık: {0}.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Address of the server: {0}</source>
        <translation type="unfinished">Sunucunun adresi: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tamam</translation>
    </message>
    <message>
        <source>Good for one use, until {0}.</source>
        <translation type="unfinished">Tek kullanımlık, son gün: {0}.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Davet fişini yazdır</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>The code for {0}</source>
        <translation type="unfinished">Kod, kimin için: {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can join in their place. Hand it over, or read it out by phone; do not send it by email. It is not shown again.</source>
        <translation type="unfinished">Bu kod kimdeyse onun yerine katılabilir. Elden verin veya telefonda okuyun; e-postayla göndermeyin. Bir daha gösterilmez.</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>And {0} more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Bu türden {0} tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. {0}: {1}, {2}, {3}.</source>
        <translation type="unfinished">Bitti. {0}: {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Row {0}, {1}: {2}</source>
        <translation type="unfinished">Satır {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished">Satır {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts added</source>
        <translation type="unfinished">
            <numerusform>{0} görüşme eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} contacts belong to people who were known</source>
        <translation type="unfinished">
            <numerusform>{0} görüşme zaten bilinen kişilere ait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} left out</source>
        <translation type="unfinished">
            <numerusform>{0} tanesi alınmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people added</source>
        <translation type="unfinished">
            <numerusform>{0} kişi eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows may be of somebody who is known under another spelling. Look them up under Clients: two records can be joined there.</source>
        <translation type="unfinished">
            <numerusform>{0} satır, başka bir yazılışla bilinen birine ait olabilir. Danışanlar&apos;da arayın: iki kayıt orada birleştirilebilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows read</source>
        <translation type="unfinished">
            <numerusform>{0} satır okundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} were here already</source>
        <translation type="unfinished">
            <numerusform>{0} tanesi zaten buradaydı</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation type="unfinished">{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>{1} of {0} rows…</source>
        <translation type="unfinished">
            <numerusform>{1} / {0} satır…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Everything stays on this computer. If your team uses Signpost on other computers too, they can be kept in step.</source>
        <translation type="unfinished">Her şey bu bilgisayarda kalır. Ekibiniz Signpost&apos;u başka bilgisayarlarda da kullanıyorsa hepsi eşit tutulabilir.</translation>
    </message>
    <message>
        <source>Exchanging with the team: {0} of about {1}</source>
        <translation type="unfinished">Ekiple eşitleniyor: {0} / yaklaşık {1}</translation>
    </message>
    <message>
        <source>Exchanging with the team…</source>
        <translation type="unfinished">Ekiple eşitleniyor…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished">Ekibe katıl</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Bakılıyor…</translation>
    </message>
    <message>
        <source>No, keep them for now</source>
        <translation type="unfinished">Hayır, şimdilik kalsınlar</translation>
    </message>
    <message>
        <source>Should many records be deleted here?</source>
        <translation type="unfinished">Burada çok sayıda kayıt silinsin mi?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation type="unfinished">Eşitlemeyi durdur</translation>
    </message>
    <message>
        <source>Stopping… What was exchanged until now stays.</source>
        <translation type="unfinished">Durduruluyor… Şimdiye kadar eşitlenenler kalır.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Şimdi eşitle</translation>
    </message>
    <message>
        <source>The team&apos;s server asks this computer to delete many records at once. Nothing was deleted yet. Ask your coordinator whether that is right: what is deleted here cannot be brought back from here.</source>
        <translation type="unfinished">Ekip sunucusu bu bilgisayardan çok sayıda kaydı birden silmesini istiyor. Henüz hiçbir şey silinmedi. Bunun doğru olup olmadığını koordinatörünüze sorun: burada silinen, buradan geri getirilemez.</translation>
    </message>
    <message>
        <source>This computer works alone.</source>
        <translation type="unfinished">Bu bilgisayar tek başına çalışıyor.</translation>
    </message>
    <message>
        <source>Yes, delete them here too</source>
        <translation type="unfinished">Evet, burada da sil</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Saved on this computer.</source>
        <translation type="unfinished">Bu bilgisayara kaydedildi.</translation>
    </message>
    <message>
        <source>Team up to date at {0}.</source>
        <translation type="unfinished">Ekip güncel, zaman: {0}.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming.</source>
        <translation type="unfinished">Ekibin notları hâlâ geliyor.</translation>
    </message>
    <message>
        <source>The team&apos;s notes are still coming: {0} of about {1}.</source>
        <translation type="unfinished">Ekibin notları hâlâ geliyor: {0} / yaklaşık {1}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead. Please set it.</source>
        <translation type="unfinished">Bu bilgisayarın saati {0} ileri. Lütfen ayarlayın.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind. Please set it.</source>
        <translation type="unfinished">Bu bilgisayarın saati {0} geri. Lütfen ayarlayın.</translation>
    </message>
    <message>
        <source>Up to date. Sent: {0}. Came: {1}.</source>
        <translation type="unfinished">Güncel. Gönderilen: {0}. Gelen: {1}.</translation>
    </message>
    <message>
        <source>What the team sent could not be written to this disk. Nothing is lost: it is asked for again. Make room on the disk, or check that it is connected.</source>
        <translation type="unfinished">Ekibin gönderdikleri bu diske yazılamadı. Hiçbir şey kaybolmadı: yeniden istenecek. Diskte yer açın veya bağlı olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>{0} See Exchange (Ctrl+6).</source>
        <translation type="unfinished">{0} Eşitleme sayfasına bakın (Ctrl+6).</translation>
    </message>
    <message numerus="yes">
        <source>{0} days</source>
        <translation type="unfinished">
            <numerusform>{0} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} entries have two versions.</source>
        <translation type="unfinished">
            <numerusform>{0} kaydın iki sürümü var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hours</source>
        <translation type="unfinished">
            <numerusform>{0} saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform>{0} dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished">{1}, {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} waiting to send.</source>
        <translation type="unfinished">
            <numerusform>Gönderilmeyi bekleyen: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Is it really our server?</source>
        <translation type="unfinished">Gerçekten bizim sunucumuz mu?</translation>
    </message>
    <message>
        <source>Several computers of one organisation, kept in step through a server.</source>
        <translation type="unfinished">Bir kuruluşun birkaç bilgisayarı, bir sunucu aracılığıyla eşit tutulur.</translation>
    </message>
    <message>
        <source>Team and computers</source>
        <translation type="unfinished">Ekip ve bilgisayarlar</translation>
    </message>
    <message>
        <source>The team itself</source>
        <translation type="unfinished">Ekibin kendisi</translation>
    </message>
    <message>
        <source>The team&apos;s server</source>
        <translation type="unfinished">Ekip sunucusu</translation>
    </message>
    <message>
        <source>Words to compare by phone</source>
        <translation type="unfinished">Telefonda karşılaştırılacak sözler</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Bring in the contacts and people that a team kept in a spreadsheet. Every row is accounted for; bringing in the same file again adds nothing.</source>
        <translation type="unfinished">Bir ekibin tabloda tuttuğu görüşmeleri ve kişileri içeri alın. Her satırın hesabı verilir; aynı dosyayı yeniden almak bir şey eklemez.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">İçeri al</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished">Önce bir dosya seçin.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dosya seç…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Bir tablo seçin</translation>
    </message>
    <message>
        <source>File (CSV or XLSX)</source>
        <translation type="unfinished">Dosya (CSV veya XLSX)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Bak</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in spreadsheets.</source>
        <translation type="unfinished">Tabloları yalnızca bir koordinatör alabilir.</translation>
    </message>
    <message>
        <source>Teams&apos; spreadsheets</source>
        <translation type="unfinished">Ekiplerin tabloları</translation>
    </message>
    <message>
        <source>Two columns are “{0}”. Choose another for one.</source>
        <translation type="unfinished">İki sütun “{0}” olarak seçilmiş. Biri için başka bir şey seçin.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows. Which column is what? Look at the examples.</source>
        <translation type="unfinished">
            <numerusform>{0} satır. Hangi sütunda ne var? Örneklere bakın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing is written here in English.</source>
        <translation type="unfinished">Burada İngilizce bir şey yazmıyor.</translation>
    </message>
    <message>
        <source>The English has changed since.</source>
        <translation type="unfinished">İngilizcesi o zamandan beri değişti.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>A pharmacist can treat earache, sore throat, sinusitis, shingles, impetigo, infected insect bites and simple water infections in women, without a GP appointment. Age limits apply.</source>
        <translation type="unfinished">Bir eczacı; kulak ağrısını, boğaz ağrısını, sinüziti, zonayı, impetigoyu, iltihaplı böcek ısırıklarını ve kadınlarda basit idrar yolu enfeksiyonlarını GP randevusu olmadan tedavi edebilir. Yaş sınırları vardır.</translation>
    </message>
    <message>
        <source>A tenant does not have to leave on the date in the landlord&apos;s notice. Get advice before leaving: going too soon can mean less help from the council.</source>
        <translation type="unfinished">Kiracı, ev sahibinin bildirimindeki tarihte çıkmak zorunda değildir. Çıkmadan önce danışın: çok erken çıkmak belediyeden daha az yardım almak demek olabilir.</translation>
    </message>
    <message>
        <source>Any unpaid adult carer can ask the council for a carer&apos;s assessment. It is about the carer&apos;s own needs, and it is free.</source>
        <translation type="unfinished">Bir yakınına ücretsiz bakan her yetişkin, belediyeden bakıcı değerlendirmesi (carer&apos;s assessment) isteyebilir. Bu, bakan kişinin kendi ihtiyaçlarıyla ilgilidir ve ücretsizdir.</translation>
    </message>
    <message>
        <source>Breathing Space stops most interest and bailiffs for up to 60 days. Only a debt adviser can apply.</source>
        <translation type="unfinished">Breathing Space, 60 güne kadar faizlerin ve icra memurlarının (bailiffs) çoğunu durdurur. Yalnızca bir borç danışmanı başvurabilir.</translation>
    </message>
    <message>
        <source>Children of parents with no recourse to public funds can get free school meals if the family&apos;s income is low.</source>
        <translation type="unfinished">Anne babasının kamu kaynaklarından yararlanma hakkı olmayan (no recourse to public funds) çocuklar, ailenin geliri düşükse ücretsiz okul yemeği alabilir.</translation>
    </message>
    <message>
        <source>Day or night: call 111 and choose the mental health option (2). If a life is in danger, 999.</source>
        <translation type="unfinished">Gece gündüz: 111&apos;i arayın ve ruh sağlığı seçeneğini (2) seçin. Bir hayat tehlikedeyse 999.</translation>
    </message>
    <message>
        <source>If a GP practice will not register someone, it must say why in writing.</source>
        <translation type="unfinished">Bir GP muayenehanesi birini kaydetmezse, nedenini yazılı olarak bildirmek zorundadır.</translation>
    </message>
    <message>
        <source>Most tenants can be put out only by court bailiffs. Changing the locks or forcing someone out without a court order is a crime.</source>
        <translation type="unfinished">Kiracıların çoğunu yalnızca mahkeme icra memurları (bailiffs) çıkarabilir. Mahkeme kararı olmadan kilitleri değiştirmek veya birini zorla çıkarmak suçtur.</translation>
    </message>
    <message>
        <source>NHS dental care is free under 18, in pregnancy and for 12 months after a birth, and on some benefits. Check before treatment starts.</source>
        <translation type="unfinished">NHS diş bakımı 18 yaş altında, hamilelikte, doğumdan sonraki 12 ay boyunca ve bazı yardımları (benefits) alanlar için ücretsizdir. Tedavi başlamadan önce kontrol edin.</translation>
    </message>
    <message>
        <source>NHS sight tests are free for people aged 60 or over, under 16, with diabetes or glaucoma, or on some benefits.</source>
        <translation type="unfinished">NHS göz muayenesi 60 yaş ve üzeri, 16 yaş altı, diyabet veya glokom hastası olan ya da bazı yardımları (benefits) alan kişiler için ücretsizdir.</translation>
    </message>
    <message>
        <source>No fixed address? A person can register with a GP using a temporary address or the address of the surgery.</source>
        <translation type="unfinished">Sabit adresi yok mu? Kişi, geçici bir adresle veya muayenehanenin adresiyle GP&apos;ye kaydolabilir.</translation>
    </message>
    <message>
        <source>On a low income? Form HC1 can bring help with NHS costs, even without benefits. An HC2 certificate gives full help.</source>
        <translation type="unfinished">Geliri düşük mü? HC1 formu, yardım (benefits) almasa bile NHS ücretleri için destek sağlayabilir. HC2 belgesi tam destek verir.</translation>
    </message>
    <message>
        <source>Only registered advisers, solicitors and barristers may give immigration advice. Check the name on the government&apos;s list before anyone pays.</source>
        <translation type="unfinished">Göçmenlik konusunda yalnızca kayıtlı danışmanlar, avukatlar ve dava vekilleri (solicitors, barristers) öğüt verebilir. Kimse para ödemeden önce adı devletin listesinde kontrol edin.</translation>
    </message>
    <message>
        <source>People aged 18 or over can refer themselves to NHS Talking Therapies. No GP letter is needed.</source>
        <translation type="unfinished">18 yaş ve üzeri kişiler NHS Talking Therapies&apos;e (konuşma terapileri) kendileri başvurabilir. GP mektubu gerekmez.</translation>
    </message>
    <message>
        <source>Pregnant or with a child under 4 and on some benefits: a Healthy Start card pays for milk, fruit and vegetables. Under 18 and pregnant: no benefits needed.</source>
        <translation type="unfinished">Hamile veya 4 yaşından küçük çocuğu olan ve bazı yardımları (benefits) alan kişiler: Healthy Start kartı süt, meyve ve sebze parasını karşılar. 18 yaş altı ve hamile: yardım alıyor olmak gerekmez.</translation>
    </message>
    <message>
        <source>Refused PIP? Ask for a mandatory reconsideration within one month of the date on the letter.</source>
        <translation type="unfinished">PIP reddedildi mi? Mektuptaki tarihten sonra bir ay içinde zorunlu yeniden inceleme (mandatory reconsideration) isteyin.</translation>
    </message>
    <message>
        <source>Seeing a GP is free for everyone in England, whatever their immigration status. Hospital care may be charged: get advice first.</source>
        <translation type="unfinished">İngiltere&apos;de GP&apos;ye görünmek, göçmenlik durumu ne olursa olsun herkes için ücretsizdir. Hastane bakımı ücretli olabilir: önce danışın.</translation>
    </message>
    <message>
        <source>Someone made homeless by domestic abuse is always in priority need. The council must not ask for proof before it helps.</source>
        <translation type="unfinished">Ev içi şiddet yüzünden evsiz kalan kişinin her zaman öncelikli ihtiyacı (priority need) vardır. Belediye yardım etmeden önce kanıt istememelidir.</translation>
    </message>
    <message>
        <source>The NHS arranges and pays for interpreters. Ask when you book. Children should not interpret.</source>
        <translation type="unfinished">NHS tercümanı ayarlar ve parasını öder. Randevu alırken isteyin. Çocuklar tercümanlık yapmamalıdır.</translation>
    </message>
    <message>
        <source>The first Universal Credit payment takes about 5 weeks. An advance is a loan without interest: it is paid back from later payments.</source>
        <translation type="unfinished">İlk Universal Credit ödemesi yaklaşık 5 hafta sürer. Avans, faizsiz bir borçtur: sonraki ödemelerden geri ödenir.</translation>
    </message>
    <message>
        <source>You need no proof of address or ID to register with a GP. Immigration status does not matter.</source>
        <translation type="unfinished">GP&apos;ye kaydolmak için adres kanıtı veya kimlik gerekmez. Göçmenlik durumu önemli değildir.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Enter to go on</source>
        <translation type="unfinished">Devam etmek için Enter</translation>
    </message>
    <message>
        <source>In their own words, for example: dentist</source>
        <translation type="unfinished">Kendi sözleriyle, örneğin: diş hekimi</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Bekleyen kimse yok. Konuşurken birini Ctrl+M ile işaretleyin.</translation>
    </message>
    <message>
        <source>Nobody yet today. Type what the first person needs, for example dentist.</source>
        <translation type="unfinished">Bugün henüz kimse yok. İlk kişinin neye ihtiyacı olduğunu yazın, örneğin diş hekimi.</translation>
    </message>
    <message numerus="yes">
        <source>Notes for you as safeguarding lead: {0} not opened yet</source>
        <translation type="unfinished">
            <numerusform>Koruma sorumlusu olarak size notlar: {0} henüz açılmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished">Yarım kalan bir şey yok.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Listeyi aç</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation type="unfinished">Bugün görüşülenler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Bugün</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished">Bugün, {0}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Yarım kalanlar</translation>
    </message>
    <message>
        <source>What does this person need?</source>
        <translation type="unfinished">Bu kişinin neye ihtiyacı var?</translation>
    </message>
    <message numerus="yes">
        <source>{0} later</source>
        <translation type="unfinished">
            <numerusform>{0} sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} overdue</source>
        <translation type="unfinished">
            <numerusform>{0} gecikmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} today</source>
        <translation type="unfinished">
            <numerusform>{0} bugün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} urgent</source>
        <translation type="unfinished">
            <numerusform>{0} acil</numerusform>
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
        <translation type="unfinished">1. USB ile taşımaya hazırla…</translation>
    </message>
    <message>
        <source>2. Carry a file…</source>
        <translation type="unfinished">2. Dosya taşı…</translation>
    </message>
    <message>
        <source>3. Unpack…</source>
        <translation type="unfinished">3. Aç…</translation>
    </message>
    <message>
        <source>A colleague packed it onto a stick. The file is locked: you can read nothing in it, and it reads nothing here. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Bir iş arkadaşınız bunu bir USB belleğe koydu. Dosya kilitlidir: içindeki hiçbir şeyi okuyamazsınız, o da burada bir şey okumaz. İki kez veya geç taşımanın zararı yoktur.</translation>
    </message>
    <message>
        <source>Address of the server, for carrying</source>
        <translation type="unfinished">Taşıma için sunucunun adresi</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation type="unfinished">Ekip sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Carried. Take the stick back to where it was packed, and unpack it there.</source>
        <translation type="unfinished">Taşındı. USB belleği hazırlandığı yere geri götürün ve orada açın.</translation>
    </message>
    <message>
        <source>Carry a file for a colleague without internet</source>
        <translation type="unfinished">İnterneti olmayan bir iş arkadaşı için dosya taşı</translation>
    </message>
    <message>
        <source>Carry a file…</source>
        <translation type="unfinished">Dosya taşı…</translation>
    </message>
    <message>
        <source>No internet for days? A USB trip</source>
        <translation type="unfinished">Günlerce internet yok mu? USB ile taşıma</translation>
    </message>
    <message>
        <source>Pack what waits onto a stick, carry it on any computer that is online, and unpack the answer here. The file is locked: whoever carries it can read nothing. Carrying it twice or late harms nothing.</source>
        <translation type="unfinished">Bekleyenleri bir USB belleğe koyun, internete bağlı herhangi bir bilgisayarda taşıyın ve yanıtı burada açın. Dosya kilitlidir: taşıyan kişi hiçbir şey okuyamaz. İki kez veya geç taşımanın zararı yoktur.</translation>
    </message>
    <message numerus="yes">
        <source>Packed: {0} records. Take the stick to a computer that is online, and carry it there.</source>
        <translation type="unfinished">
            <numerusform>Hazırlandı: {0} kayıt. USB belleği internete bağlı bir bilgisayara götürün ve orada taşıyın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please type the address of the team&apos;s server.</source>
        <translation type="unfinished">Lütfen ekip sunucusunun adresini yazın.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>This file asks to delete many records here. Nothing was deleted. Ask your coordinator whether that is right.</source>
        <translation type="unfinished">Bu dosya burada çok sayıda kaydın silinmesini istiyor. Hiçbir şey silinmedi. Bunun doğru olup olmadığını koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>Unpack, and delete them here too</source>
        <translation type="unfinished">Aç ve burada da sil</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation type="unfinished">Dosya nereye konsun?</translation>
    </message>
    <message>
        <source>Which file came back?</source>
        <translation type="unfinished">Hangi dosya geri geldi?</translation>
    </message>
    <message>
        <source>Which file shall be carried?</source>
        <translation type="unfinished">Hangi dosya taşınsın?</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Last copy: {0}, not checked.</source>
        <translation type="unfinished">Son yedek: {0}, kontrol edilmedi.</translation>
    </message>
    <message>
        <source>Last copy: {0}.</source>
        <translation type="unfinished">Son yedek: {0}.</translation>
    </message>
    <message>
        <source>Locked, but the disk took no more. Your words are held until Signpost closes. Make room, then unlock and press Ctrl+S.</source>
        <translation type="unfinished">Kilitlendi, ama disk daha fazlasını almadı. Yazdıklarınız Signpost kapanana kadar tutulur. Yer açın, sonra kilidi açıp Ctrl+S&apos;ye basın.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept.</source>
        <translation type="unfinished">Kilitlendi. Yazmakta olduklarınız saklandı.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation type="unfinished">Henüz yedek yok.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation type="unfinished">Yalnızca bu bilgisayara kaydedildi.</translation>
    </message>
    <message>
        <source>The list of services could not be read, so it is empty now. Nothing about people is lost. Ask a coordinator to bring it in again: Settings, Directory.</source>
        <translation type="unfinished">Hizmet listesi okunamadı, bu yüzden şu an boş. Kişilerle ilgili hiçbir şey kaybolmadı. Bir koordinatörden listeyi yeniden almasını isteyin: Ayarlar, Rehber.</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Devam et</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Kenara koy</translation>
    </message>
    <message>
        <source>You had not finished ({0}).</source>
        <translation type="unfinished">Bitirmemiştiniz ({0}).</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished">Şu anda tehlike mi var?</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished">Henüz belirtilmedi</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Acil yardım</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished">İki sürümü olan kayıtlar</translation>
    </message>
    <message>
        <source>Or type what is right</source>
        <translation type="unfinished">Veya doğru olanı yazın</translation>
    </message>
    <message>
        <source>Please type what is right.</source>
        <translation type="unfinished">Lütfen doğru olanı yazın.</translation>
    </message>
    <message>
        <source>Settled. Undo (Ctrl+Z)</source>
        <translation type="unfinished">Çözüldü. Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished">Öteki sürüm</translation>
    </message>
    <message>
        <source>Two people changed the same thing while they were apart. Nothing is lost: look at both, and choose.</source>
        <translation type="unfinished">İki kişi, birbirinden ayrıyken aynı şeyi değiştirmiş. Hiçbir şey kaybolmadı: ikisine de bakın ve seçin.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">İki sürüm</translation>
    </message>
    <message>
        <source>Undone. Both versions are here again.</source>
        <translation type="unfinished">Geri alındı. İki sürüm de yine burada.</translation>
    </message>
    <message>
        <source>Until you choose, the safer one is shown wherever the phone number stands.</source>
        <translation type="unfinished">Siz seçene kadar, telefon numarasının yazdığı her yerde daha güvenli olanı gösterilir.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished">Yazdığımı kullan</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation type="unfinished">Şimdi kullanılan</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Tümü</translation>
    </message>
    <message>
        <source>Enter: what happened?   {0}: the person’s page</source>
        <translation type="unfinished">Enter: ne oldu?   {0}: kişinin sayfası</translation>
    </message>
    <message>
        <source>Later {0}</source>
        <translation type="unfinished">Sonra {0}</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished">Sol ok</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Benim</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>No date {0}</source>
        <translation type="unfinished">Tarihsiz {0}</translation>
    </message>
    <message>
        <source>Nobody is waiting for the team. See All.</source>
        <translation type="unfinished">Ekibi bekleyen kimse yok. “Tümü”ne bakın.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. See Team and All.</source>
        <translation type="unfinished">Sizi bekleyen kimse yok. “Ekip” ve “Tümü”ne bakın.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Flag someone with Ctrl+M while you talk.</source>
        <translation type="unfinished">Bekleyen kimse yok. Konuşurken birini Ctrl+M ile işaretleyin.</translation>
    </message>
    <message>
        <source>Overdue {0}</source>
        <translation type="unfinished">Gecikmiş {0}</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished">Sağ ok</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Ekip</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished">Bugün {0}</translation>
    </message>
    <message>
        <source>Urgent {0}</source>
        <translation type="unfinished">Acil {0}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Kimin</translation>
    </message>
</context>
<context>
    <name>WhatHappened</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Listeye dön</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation type="unfinished">Not (boş kalabilir)</translation>
    </message>
    <message>
        <source>Now we know who this is</source>
        <translation type="unfinished">Artık kim olduğunu biliyoruz</translation>
    </message>
    <message>
        <source>Open {0}’s page</source>
        <translation type="unfinished">Sayfasını aç: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Şimdiye kadar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ne oldu?</translation>
    </message>
    <message>
        <source>What was done so far: {0}</source>
        <translation type="unfinished">Şimdiye kadar yapılanlar: {0}</translation>
    </message>
    <message>
        <source>You had not finished this note. Go on.</source>
        <translation type="unfinished">Bu notu bitirmemiştiniz. Devam edin.</translation>
    </message>
    <message numerus="yes">
        <source>tried {0} times</source>
        <translation type="unfinished">
            <numerusform>{0} kez denendi</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">acil</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished">bekliyor: {0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ilgilenen: {0}</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Bu tanıdığımız biri mi?</translation>
    </message>
    <message>
        <source>New client “{0}”</source>
        <translation type="unfinished">Yeni danışan “{0}”</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished">Ad verilmedi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Adsız</translation>
    </message>
    <message>
        <source>{0}. They see what you save here.</source>
        <translation type="unfinished">{0}. Burada kaydettiklerinizi onlar görür.</translation>
    </message>
</context>
<context>
    <name>WordPack</name>
    <message>
        <source>Language to correct</source>
        <translation type="unfinished">Düzeltilecek dil</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct</source>
        <translation type="unfinished">Düzeltmek için tablo hazırla</translation>
    </message>
    <message>
        <source>Make a spreadsheet to correct…</source>
        <translation type="unfinished">Düzeltmek için tablo hazırla…</translation>
    </message>
    <message>
        <source>Somebody who speaks this language can correct its words in a spreadsheet. Their words then stand on this computer.</source>
        <translation type="unfinished">Bu dili konuşan biri, sözleri bir tabloda düzeltebilir. Onun sözleri sonra bu bilgisayarda geçerli olur.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation type="unfinished">Düzeltmeleri al</translation>
    </message>
    <message>
        <source>Take in corrections…</source>
        <translation type="unfinished">Düzeltmeleri al…</translation>
    </message>
    <message>
        <source>The spreadsheet is made. Write under “correction” what should stand, and a name under “reviewed_by”. Then take it in here.</source>
        <translation type="unfinished">Tablo hazır. Doğru olanı “correction” altına, bir adı da “reviewed_by” altına yazın. Sonra buradan alın.</translation>
    </message>
    <message>
        <source>{0}. Changed: {1}. Confirmed: {2}. They stand when Signpost is opened next.</source>
        <translation type="unfinished">{0}. Değiştirilen: {1}. Onaylanan: {2}. Signpost bir daha açıldığında geçerli olurlar.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>111, then 2</source>
        <translation type="unfinished">111, sonra 2</translation>
    </message>
    <message>
        <source>A code has 7 groups of 5 letters and digits. Nothing is lost.</source>
        <translation type="unfinished">Kod, 5 harf ve rakamdan oluşan 7 gruptur. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>A column is matched to something Signpost does not know.</source>
        <translation type="unfinished">Bir sütun, Signpost&apos;un bilmediği bir şeyle eşleştirilmiş.</translation>
    </message>
    <message>
        <source>A consent may name: {0}. Nothing was changed.</source>
        <translation type="unfinished">Rızada şunlar yer alabilir: {0}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A copy is shared with {0} in {1}.</source>
        <translation type="unfinished">Bir kopya şu kuruluşla paylaşılıyor: {0}. Proje: {1}.</translation>
    </message>
    <message>
        <source>A matched column is not in this file. Match the columns again.</source>
        <translation type="unfinished">Eşleştirilen bir sütun bu dosyada yok. Sütunları yeniden eşleştirin.</translation>
    </message>
    <message>
        <source>A need is too long. Please keep it under 500 letters; notes hold more.</source>
        <translation type="unfinished">Bir ihtiyaç çok uzun. Lütfen 500 harfin altında tutun; notlara daha çok yazılabilir.</translation>
    </message>
    <message>
        <source>A newer version of Signpost made these files. Nothing was changed. Install the newer version on this computer to open them.</source>
        <translation type="unfinished">Bu dosyaları Signpost&apos;un daha yeni bir sürümü yapmış. Hiçbir şey değiştirilmedi. Açmak için bu bilgisayara yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>A service without a name cannot be kept. Please take it out, add it again.</source>
        <translation type="unfinished">Adı olmayan bir hizmet saklanamaz. Lütfen çıkarın ve yeniden ekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>A text is too long. Please keep each under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Bir metin çok uzun. Lütfen her birini {0} harfin altında tutun.</numerusform>
        </translation>
    </message>
    <message>
        <source>A woman is hurt, threatened or controlled by a partner, an ex or family, or you are worried about her. Free, day and night. Run by Refuge.</source>
        <translation type="unfinished">Bir kadın, birlikte olduğu kişi, eski eşi veya ailesi tarafından incitiliyor, tehdit ediliyor veya denetim altında tutuluyor ya da onun için endişelisiniz. Ücretsiz, gece gündüz. Refuge tarafından yürütülür.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Erişim</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message numerus="yes">
        <source>Ages {0} and over</source>
        <translation type="unfinished">
            <numerusform>{0} yaş ve üzeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ages {1} to {0}</source>
        <translation type="unfinished">
            <numerusform>{1}–{0} yaş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {0} more.</source>
        <translation type="unfinished">
            <numerusform>Ve {0} tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason, which is noted elsewhere.</source>
        <translation type="unfinished">Başka bir neden; başka bir yerde yazılı.</translation>
    </message>
    <message>
        <source>Another server answers at the team&apos;s address, so nothing was sent to it. {0} Tell your coordinator.</source>
        <translation type="unfinished">Ekibin adresinde başka bir sunucu yanıt veriyor, bu yüzden ona bir şey gönderilmedi. {0} Koordinatörünüze haber verin.</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation type="unfinished">Kapsadığı bölge</translation>
    </message>
    <message>
        <source>Ask before you ring.</source>
        <translation type="unfinished">Aramadan önce sorun.</translation>
    </message>
    <message>
        <source>At the team&apos;s address no Signpost server answers. {0} Ask your coordinator whether the address has changed.</source>
        <translation type="unfinished">Ekibin adresinde bir Signpost sunucusu yanıt vermiyor. {0} Adres değişti mi diye koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>At this address no Signpost server answers. {0} Look at the address again.</source>
        <translation type="unfinished">Bu adreste bir Signpost sunucusu yanıt vermiyor. {0} Adrese yeniden bakın.</translation>
    </message>
    <message>
        <source>Born: write a year like 1984, “about 1984”, or a whole date like 17 March 1984. It may stay empty.</source>
        <translation type="unfinished">Doğum: 1984 gibi bir yıl, “about 1984” veya 17 March 1984 gibi tam bir tarih yazın. Boş kalabilir.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished">Silme belgesi</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation type="unfinished">Kontrol: {0}</translation>
    </message>
    <message>
        <source>Choose a language other than English.</source>
        <translation type="unfinished">İngilizce dışında bir dil seçin.</translation>
    </message>
    <message>
        <source>Choose a passphrase that only you know. Print the recovery sheet that comes then.</source>
        <translation type="unfinished">Yalnızca sizin bildiğiniz bir parola seçin. Sonra gelen kurtarma kâğıdını yazdırın.</translation>
    </message>
    <message>
        <source>Choose the name of a new file. Nothing was exported.</source>
        <translation type="unfinished">Yeni bir dosya adı seçin. Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>Choose why this person is erased. Nothing was changed.</source>
        <translation type="unfinished">Bu kişinin neden silindiğini seçin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Closed now. {0}</source>
        <translation type="unfinished">Şu an kapalı. {0}</translation>
    </message>
    <message>
        <source>Closed then. {0}</source>
        <translation type="unfinished">O zaman kapalı. {0}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Görüşmeler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Ücret</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation type="unfinished">Yapıldığı tarih</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation type="unfinished">Tarih bilinmiyor</translation>
    </message>
    <message>
        <source>Date of birth: write a year, like 1984, or a whole date. It may stay empty.</source>
        <translation type="unfinished">Doğum tarihi: 1984 gibi bir yıl veya tam bir tarih yazın. Boş kalabilir.</translation>
    </message>
    <message>
        <source>Date seen</source>
        <translation type="unfinished">Görüşme tarihi</translation>
    </message>
    <message>
        <source>Day {0} each month</source>
        <translation type="unfinished">Her ay, gün: {0}</translation>
    </message>
    <message>
        <source>Days not known</source>
        <translation type="unfinished">Günler bilinmiyor</translation>
    </message>
    <message>
        <source>Do by</source>
        <translation type="unfinished">Son gün</translation>
    </message>
    <message>
        <source>Do not photograph it, email it or keep it on a computer.</source>
        <translation type="unfinished">Fotoğrafını çekmeyin, e-postayla göndermeyin, bilgisayarda saklamayın.</translation>
    </message>
    <message>
        <source>Do not ring.</source>
        <translation type="unfinished">Aramayın.</translation>
    </message>
    <message>
        <source>Do not text.</source>
        <translation type="unfinished">Kısa mesaj atmayın.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-posta</translation>
    </message>
    <message>
        <source>Emergency: ambulance, police, fire</source>
        <translation type="unfinished">Acil durum: ambulans, polis, itfaiye</translation>
    </message>
    <message>
        <source>Empty, but there is a reason or a date. Taken as yes.</source>
        <translation type="unfinished">Boş, ama bir neden veya tarih var. Evet sayıldı.</translation>
    </message>
    <message>
        <source>Encrypted copies that were made before are deleted by {0}. A copy that is brought back before then is cleared of this person at once.</source>
        <translation type="unfinished">Daha önce yapılan şifreli kopyalar en geç şu tarihte silinir: {0}. Bir kopya o tarihten önce geri getirilirse bu kişi ondan hemen çıkarılır.</translation>
    </message>
    <message>
        <source>Encrypted, and every page can be read.</source>
        <translation type="unfinished">Şifreli ve her sayfası okunabiliyor.</translation>
    </message>
    <message>
        <source>Entries of “needs more help”</source>
        <translation type="unfinished">“Ek yardım gerekiyor” kayıtları</translation>
    </message>
    <message>
        <source>Erased for good on this computer:</source>
        <translation type="unfinished">Bu bilgisayarda kalıcı olarak silindi:</translation>
    </message>
    <message>
        <source>Erased on {0}, by {1}.</source>
        <translation type="unfinished">Silinme: {0}, silen: {1}.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished">Her gün</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and will be sent later.</source>
        <translation type="unfinished">Her şey bu bilgisayara kaydedildi ve sonra gönderilecek.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadı</translation>
    </message>
    <message>
        <source>Fields with two versions</source>
        <translation type="unfinished">İki sürümü olan alanlar</translation>
    </message>
    <message>
        <source>Fifth {0} of the month</source>
        <translation type="unfinished">Ayın beşinci {0} günü</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>First {0} of the month</source>
        <translation type="unfinished">Ayın ilk {0} günü</translation>
    </message>
    <message numerus="yes">
        <source>For safety, please wait {0} seconds. Your notes are safe.</source>
        <translation type="unfinished">
            <numerusform>Güvenlik için lütfen {0} saniye bekleyin. Notlarınız güvende.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished">Kime: {0}</translation>
    </message>
    <message>
        <source>Fourth {0} of the month</source>
        <translation type="unfinished">Ayın dördüncü {0} günü</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Ücretsiz</translation>
    </message>
    <message>
        <source>Gas emergency</source>
        <translation type="unfinished">Gaz acil durumu</translation>
    </message>
    <message>
        <source>How can we find this person again?</source>
        <translation type="unfinished">Bu kişiyi yeniden nasıl bulabiliriz?</translation>
    </message>
    <message>
        <source>How soon? Choose urgent, soon or routine.</source>
        <translation type="unfinished">Ne kadar çabuk? Acil, yakında veya olağan seçeneğini seçin.</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation type="unfinished">Orada nasıl yardım alınır</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished">Ne kadar acil</translation>
    </message>
    <message>
        <source>In the sheet “{0}” the column “{1}” is missing.</source>
        <translation type="unfinished">“{0}” sayfasında “{1}” sütunu eksik.</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Tercüman gerekiyor</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished">Tanıştırıldı</translation>
    </message>
    <message>
        <source>Is this someone we know?</source>
        <translation type="unfinished">Bu tanıdığımız biri mi?</translation>
    </message>
    <message>
        <source>It should never have been written down.</source>
        <translation type="unfinished">Hiç yazılmamalıydı.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished">Ekibe katılın</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished">Yardım türü</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Diller</translation>
    </message>
    <message>
        <source>Languages were added to this person.</source>
        <translation type="unfinished">Bu kişiye diller eklendi.</translation>
    </message>
    <message>
        <source>Languages: choose up to 20.</source>
        <translation type="unfinished">Diller: en çok 20 tane seçin.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished">Son kontrol</translation>
    </message>
    <message>
        <source>Last {0} of the month</source>
        <translation type="unfinished">Ayın son {0} günü</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Enlem</translation>
    </message>
    <message>
        <source>Leave a message only.</source>
        <translation type="unfinished">Yalnızca sesli mesaj bırakın.</translation>
    </message>
    <message>
        <source>Leave no messages.</source>
        <translation type="unfinished">Sesli mesaj bırakmayın.</translation>
    </message>
    <message>
        <source>Links between people and contacts</source>
        <translation type="unfinished">Kişilerle görüşmeler arasındaki bağlar</translation>
    </message>
    <message>
        <source>Listed as {0}, ring first</source>
        <translation type="unfinished">Listede “{0}” yazıyor, önce arayın</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Boylam</translation>
    </message>
    <message>
        <source>Made on: {0}</source>
        <translation type="unfinished">Yapıldığı gün: {0}</translation>
    </message>
    <message>
        <source>Match at least a name, a reference, a need or a note to a column.</source>
        <translation type="unfinished">En az bir ad, referans, ihtiyaç veya notu bir sütunla eşleştirin.</translation>
    </message>
    <message>
        <source>May not cover this address: ask</source>
        <translation type="unfinished">Bu adresi kapsamayabilir: sorun</translation>
    </message>
    <message>
        <source>May {0}.</source>
        <translation type="unfinished">İzin var: {0}.</translation>
    </message>
    <message>
        <source>Mental health crisis</source>
        <translation type="unfinished">Ruh sağlığı krizi</translation>
    </message>
    <message>
        <source>Minutes: write a number from 0 to 1440, or leave it empty.</source>
        <translation type="unfinished">Dakika: 0 ile 1440 arasında bir sayı yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>More than one project has this name. Nothing was changed. Give its id.</source>
        <translation type="unfinished">Bu adda birden çok proje var. Hiçbir şey değiştirilmedi. Projenin kimliğini (id) verin.</translation>
    </message>
    <message>
        <source>NHS 111</source>
        <translation type="unfinished">NHS 111</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Hizmetin adı</translation>
    </message>
    <message>
        <source>National Domestic Abuse Helpline</source>
        <translation type="unfinished">Ulusal Ev İçi Şiddet Yardım Hattı (National Domestic Abuse Helpline)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">İhtiyaçlar</translation>
    </message>
    <message>
        <source>Needs more help</source>
        <translation type="unfinished">Ek yardım gerekiyor</translation>
    </message>
    <message>
        <source>No connection to the team&apos;s server. {0}</source>
        <translation type="unfinished">Ekip sunucusuna bağlantı yok. {0}</translation>
    </message>
    <message>
        <source>No letters.</source>
        <translation type="unfinished">Mektup göndermeyin.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Ad yok</translation>
    </message>
    <message>
        <source>No name: {0}</source>
        <translation type="unfinished">Ad yok: {0}</translation>
    </message>
    <message>
        <source>Nobody can be shared in this project now. Nothing was changed.</source>
        <translation type="unfinished">Bu projede şu an kimse paylaşılamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nobody is shared without their consent. Ask them first, and say how they said yes.</source>
        <translation type="unfinished">Rızası olmadan kimse paylaşılmaz. Önce kişiye sorun ve nasıl evet dediğini belirtin.</translation>
    </message>
    <message>
        <source>Nobody of that name uses Signpost on this computer. Choose a name from the list.</source>
        <translation type="unfinished">Bu bilgisayarda bu adla Signpost kullanan kimse yok. Listeden bir ad seçin.</translation>
    </message>
    <message>
        <source>Not brought in: nobody, no need and no note in it.</source>
        <translation type="unfinished">Alınmadı: içinde kişi, ihtiyaç ve not yok.</translation>
    </message>
    <message>
        <source>Not brought in: this was erased before. If the person comes again, add them as somebody new.</source>
        <translation type="unfinished">Alınmadı: bu daha önce silindi. Kişi yeniden gelirse onu yeni biri olarak ekleyin.</translation>
    </message>
    <message>
        <source>Not checked since {0}. Ring first.</source>
        <translation type="unfinished">Şu tarihten beri kontrol edilmedi: {0}. Önce arayın.</translation>
    </message>
    <message>
        <source>Not known if it runs on this day, ring first</source>
        <translation type="unfinished">Bu gün olup olmadığı bilinmiyor, önce arayın</translation>
    </message>
    <message>
        <source>Not known when this was last checked. Ring first.</source>
        <translation type="unfinished">En son ne zaman kontrol edildiği bilinmiyor. Önce arayın.</translation>
    </message>
    <message>
        <source>Not known, ask</source>
        <translation type="unfinished">Bilinmiyor, sorun</translation>
    </message>
    <message>
        <source>Not saved yet: the disk could not be written. Your words are still here. Check that the disk is connected, then press Ctrl+S.</source>
        <translation type="unfinished">Henüz kaydedilmedi: diske yazılamadı. Yazdıklarınız hâlâ burada. Diskin bağlı olup olmadığına bakın, sonra Ctrl+S&apos;ye basın.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S.</source>
        <translation type="unfinished">Henüz kaydedilmedi: disk dolu. Yazdıklarınız hâlâ burada. Yer açın, sonra Ctrl+S&apos;ye basın.</translation>
    </message>
    <message>
        <source>Not the same as before for this person. Kept with the row.</source>
        <translation type="unfinished">Bu kişi için eskisiyle aynı değil. Satırla birlikte saklandı.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Notes and open needs belong to contacts: they need consent as well.</source>
        <translation type="unfinished">Notlar ve açık ihtiyaçlar görüşmelere aittir: onlar için de rıza gerekir.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished">Hiçbir parçası saklanmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>One of these is shared with another organisation, and the other is not. They cannot be put together. Nothing was changed.</source>
        <translation type="unfinished">Bunlardan biri başka bir kuruluşla paylaşılıyor, öteki paylaşılmıyor. Bir araya getirilemezler. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>One {0} of the month</source>
        <translation type="unfinished">Ayda bir {0} günü</translation>
    </message>
    <message>
        <source>Only a coordinator can begin the team. Nothing was changed.</source>
        <translation type="unfinished">Ekibi yalnızca bir koordinatör başlatabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can add another. Nothing was changed.</source>
        <translation type="unfinished">Başka bir koruma sorumlusunu yalnızca bir koruma sorumlusu ekleyebilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can invite another. Nothing was changed.</source>
        <translation type="unfinished">Başka bir koruma sorumlusunu yalnızca bir koruma sorumlusu davet edebilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can make a new recovery sheet. Nothing was changed.</source>
        <translation type="unfinished">Yeni bir kurtarma kâğıdını yalnızca bir koruma sorumlusu hazırlayabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can open these notes. They are kept safe.</source>
        <translation type="unfinished">Bu notları yalnızca bir koruma sorumlusu açabilir. Güvende tutulurlar.</translation>
    </message>
    <message>
        <source>Only a safeguarding lead can read this note. It is kept safe.</source>
        <translation type="unfinished">Bu notu yalnızca bir koruma sorumlusu okuyabilir. Güvende tutulur.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be imported. {0}</source>
        <translation type="unfinished">Yalnızca http ve https adresleri içe aktarılabilir. {0}</translation>
    </message>
    <message>
        <source>Only the person who gave this name can take it off. Nothing was changed.</source>
        <translation type="unfinished">Bu adı yalnızca onu veren kişi kaldırabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Only the person who saved this can undo it. Nothing was changed.</source>
        <translation type="unfinished">Bunu yalnızca kaydeden kişi geri alabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Open Signpost on your computer. On its first page choose “Join”. If you have worked with Signpost alone so far, go to Settings, “Team and computers”: all that you have is kept.</source>
        <translation type="unfinished">Bilgisayarınızda Signpost’u açın. İlk sayfasında “Katıl” seçeneğini seçin. Şimdiye kadar Signpost ile tek başınıza çalıştıysanız Ayarlar, “Ekip ve bilgisayarlar” bölümüne gidin: elinizdeki her şey kalır.</translation>
    </message>
    <message>
        <source>Open now until {0}</source>
        <translation type="unfinished">Şu an açık, kapanış {0}</translation>
    </message>
    <message>
        <source>Open then until {0}</source>
        <translation type="unfinished">O zaman açık, kapanış {0}</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished">Açılış saatleri</translation>
    </message>
    <message>
        <source>Opening times not known, ring first</source>
        <translation type="unfinished">Açılış saatleri bilinmiyor, önce arayın</translation>
    </message>
    <message>
        <source>Opens today {0}</source>
        <translation type="unfinished">Bugün açılış {0}</translation>
    </message>
    <message>
        <source>Opens {0} {1}</source>
        <translation type="unfinished">Açılış {0} {1}</translation>
    </message>
    <message>
        <source>Opens {0}, closing time not known</source>
        <translation type="unfinished">Açılış {0}, kapanış saati bilinmiyor</translation>
    </message>
    <message>
        <source>Organisation: {0}</source>
        <translation type="unfinished">Kuruluş: {0}</translation>
    </message>
    <message>
        <source>Our safeguarding lead</source>
        <translation type="unfinished">Koruma sorumlumuz</translation>
    </message>
    <message>
        <source>Pages of the person</source>
        <translation type="unfinished">Kişinin sayfaları</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. There is no copy to go back to yet. Ask whoever looks after Signpost for help.</source>
        <translation type="unfinished">Signpost&apos;un bu bilgisayardaki dosyasının bir bölümü okunamıyor. Dosya kenara konuldu ve hiçbir şeyin üzerine yazılmadı. Dönülecek bir yedek henüz yok. Signpost&apos;la ilgilenen kişiden yardım isteyin.</translation>
    </message>
    <message>
        <source>Part of Signpost&apos;s file on this computer cannot be read. It was set aside and nothing was overwritten. You can go back to the copy of {0}.</source>
        <translation type="unfinished">Signpost&apos;un bu bilgisayardaki dosyasının bir bölümü okunamıyor. Dosya kenara konuldu ve hiçbir şeyin üzerine yazılmadı. Şu yedeğe dönebilirsiniz: {0}.</translation>
    </message>
    <message>
        <source>Part of a Signpost file on this computer cannot be read. Nothing was overwritten.</source>
        <translation type="unfinished">Bu bilgisayardaki bir Signpost dosyasının bir bölümü okunamıyor. Hiçbir şeyin üzerine yazılmadı.</translation>
    </message>
    <message>
        <source>People of yours are still shared in this project, or something of it waits to be sent. Nothing was changed. Take them back and sync first, or say that the copies stay.</source>
        <translation type="unfinished">Sizin kişileriniz bu projede hâlâ paylaşılıyor veya projeden bir şey gönderilmeyi bekliyor. Hiçbir şey değiştirilmedi. Önce onları geri alıp eşitleyin veya kopyaların kalacağını belirtin.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Phone not known</source>
        <translation type="unfinished">Telefon bilinmiyor</translation>
    </message>
    <message>
        <source>Please choose at least one role.</source>
        <translation type="unfinished">Lütfen en az bir görev seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least {0} characters. A few words together work well.</source>
        <translation type="unfinished">
            <numerusform>Lütfen en az {0} karakter seçin. Birkaç sözcük bir arada iyi olur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep the purpose under 500 letters.</source>
        <translation type="unfinished">Lütfen amacı 500 harfin altında tutun.</translation>
    </message>
    <message>
        <source>Please keep the reason under 200 letters, how to find them under 500.</source>
        <translation type="unfinished">Lütfen nedeni 200, nasıl bulunacağını 500 harfin altında tutun.</translation>
    </message>
    <message>
        <source>Please look again at group {0}. Nothing is lost.</source>
        <translation type="unfinished">Lütfen {0} numaralı gruba yeniden bakın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Please type a name for the lock screen.</source>
        <translation type="unfinished">Lütfen kilit ekranı için bir ad yazın.</translation>
    </message>
    <message>
        <source>Please type the name of your organisation. Nothing was changed.</source>
        <translation type="unfinished">Lütfen kuruluşunuzun adını yazın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Please type the name of your organization.</source>
        <translation type="unfinished">Lütfen kuruluşunuzun adını yazın.</translation>
    </message>
    <message>
        <source>Please type your name, as you want it on the lock screen.</source>
        <translation type="unfinished">Lütfen adınızı, kilit ekranında görünmesini istediğiniz gibi yazın.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Posta kodu</translation>
    </message>
    <message>
        <source>Prefers not to say how to be reached.</source>
        <translation type="unfinished">Kendisine nasıl ulaşılacağını söylemek istemiyor.</translation>
    </message>
    <message>
        <source>Put this sheet in a sealed envelope, in a locked place, away from the computer.</source>
        <translation type="unfinished">Bu kâğıdı kapalı bir zarfta, kilitli bir yerde, bilgisayardan uzakta saklayın.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Neden</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referans</translation>
    </message>
    <message>
        <source>Reference or number of the person</source>
        <translation type="unfinished">Kişinin referansı veya numarası</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished">Yönlendirildi</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation type="unfinished">Önce arayın</translation>
    </message>
    <message>
        <source>Ring only.</source>
        <translation type="unfinished">Yalnızca arayın.</translation>
    </message>
    <message>
        <source>Ring the person who gave you the slip and compare words: in Settings, “People”, press “Words to compare by phone”. They are the same on both computers.</source>
        <translation type="unfinished">Bu pusulayı size veren kişiyi arayın ve sözleri karşılaştırın: Ayarlar, “Kişiler” bölümünde “Telefonda karşılaştırılacak sözler” düğmesine basın. Sözler iki bilgisayarda da aynıdır.</translation>
    </message>
    <message>
        <source>Ring to ask when it opens</source>
        <translation type="unfinished">Ne zaman açıldığını sormak için arayın</translation>
    </message>
    <message>
        <source>Roles are: {0}.</source>
        <translation type="unfinished">Görevler şunlardır: {0}.</translation>
    </message>
    <message>
        <source>Row {0} cannot be read: a quotation mark may be missing there.</source>
        <translation type="unfinished">Satır {0} okunamıyor: orada bir tırnak işareti eksik olabilir.</translation>
    </message>
    <message>
        <source>Row {0} has a cell of more than 32,767 letters.</source>
        <translation type="unfinished">Satır {0}: 32.767 harften uzun bir hücre var.</translation>
    </message>
    <message>
        <source>Row {0} has more than 200 columns. Is this the right file?</source>
        <translation type="unfinished">Satır {0}: 200&apos;den fazla sütun var. Doğru dosya bu mu?</translation>
    </message>
    <message>
        <source>Runs on this day, times not known. Ring first</source>
        <translation type="unfinished">Bu gün var, saatler bilinmiyor. Önce arayın</translation>
    </message>
    <message>
        <source>Safe contact not asked. Ask before you ring.</source>
        <translation type="unfinished">Güvenli iletişim sorulmadı. Aramadan önce sorun.</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished">Samaritans</translation>
    </message>
    <message>
        <source>Say how each service was given: told, sheet, introduced or referred.</source>
        <translation type="unfinished">Her hizmetin nasıl verildiğini belirtin: sözlü bildirildi, bilgi kâğıdı, tanıştırıldı veya yönlendirildi.</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation type="unfinished">Mühürlü notlar</translation>
    </message>
    <message>
        <source>Second last {0} of the month</source>
        <translation type="unfinished">Ayın sondan ikinci {0} günü</translation>
    </message>
    <message>
        <source>Second {0} of the month</source>
        <translation type="unfinished">Ayın ikinci {0} günü</translation>
    </message>
    <message>
        <source>Service given</source>
        <translation type="unfinished">Verilen hizmet</translation>
    </message>
    <message>
        <source>Services given</source>
        <translation type="unfinished">Verilen hizmetler</translation>
    </message>
    <message>
        <source>Several people have this name. Nothing was changed.</source>
        <translation type="unfinished">Birkaç kişinin adı bu. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Several people use this profile, and the code lets only you in. Use it with an empty folder, or remove the others first. Nothing was changed.</source>
        <translation type="unfinished">Bu profili birkaç kişi kullanıyor, kod ise yalnızca sizi içeri alır. Kodu boş bir klasörle kullanın veya önce ötekileri çıkarın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Several people use this profile. Say who you are.</source>
        <translation type="unfinished">Bu profili birkaç kişi kullanıyor. Kim olduğunuzu belirtin.</translation>
    </message>
    <message>
        <source>Shared with another organisation</source>
        <translation type="unfinished">Başka bir kuruluşla paylaşılıyor</translation>
    </message>
    <message>
        <source>Shared with {0} in {1}</source>
        <translation type="unfinished">Paylaşılan kuruluş: {0}, proje: {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Bilgi kâğıdı</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1} ({2}): {3}.</source>
        <translation type="unfinished">“{0}” sayfası, satır {1} ({2}): {3}.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a cell is far too long.</source>
        <translation type="unfinished">“{0}” sayfası, satır {1}: bir hücre aşırı uzun.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: a formula cannot be read.</source>
        <translation type="unfinished">“{0}” sayfası, satır {1}: bir formül okunamıyor.</translation>
    </message>
    <message>
        <source>Sheet “{0}”, row {1}: this is not text.</source>
        <translation type="unfinished">“{0}” sayfası, satır {1}: bu metin değil.</translation>
    </message>
    <message>
        <source>Signpost cannot keep this file secret on this computer, so it did not open it. Nothing was changed. Ask whoever installed Signpost for help.</source>
        <translation type="unfinished">Signpost bu dosyayı bu bilgisayarda gizli tutamıyor, bu yüzden açmadı. Hiçbir şey değiştirilmedi. Signpost&apos;u kuran kişiden yardım isteyin.</translation>
    </message>
    <message>
        <source>Signpost cannot read the format {0}. {1}</source>
        <translation type="unfinished">Signpost {0} biçimini okuyamıyor. {1}</translation>
    </message>
    <message>
        <source>Signpost is already open on this computer. Nothing was changed. Go to the window that is open, or close it first.</source>
        <translation type="unfinished">Signpost bu bilgisayarda zaten açık. Hiçbir şey değiştirilmedi. Açık olan pencereye gidin veya önce onu kapatın.</translation>
    </message>
    <message>
        <source>Signpost is locked. What you were typing is kept. Unlock it to go on.</source>
        <translation type="unfinished">Signpost kilitli. Yazmakta olduklarınız saklandı. Devam etmek için kilidi açın.</translation>
    </message>
    <message>
        <source>Signpost may not write in this folder, so nothing could be saved. Nothing was changed. Move the folder to a place where you may write, or ask for permission.</source>
        <translation type="unfinished">Signpost&apos;un bu klasöre yazma izni yok, bu yüzden hiçbir şey kaydedilemedi. Hiçbir şey değiştirilmedi. Klasörü yazabileceğiniz bir yere taşıyın veya izin isteyin.</translation>
    </message>
    <message>
        <source>Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks them. Unlock it, or choose another place, and try once more.</source>
        <translation type="unfinished">Signpost&apos;un oraya yazma izni yok. Hiçbir şey kaybolmadı. Bazı USB belleklerde onları kilitleyen küçük bir düğme vardır. Kilidini açın veya başka bir yer seçin ve bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>Some disks keep traces of deleted files for a while. Signpost cannot take those away.</source>
        <translation type="unfinished">Bazı diskler silinen dosyaların izlerini bir süre saklar. Signpost bunları kaldıramaz.</translation>
    </message>
    <message>
        <source>Somebody changed this since. Nothing was changed. Look at it again.</source>
        <translation type="unfinished">Bu arada biri bunu değiştirmiş. Hiçbir şey değiştirilmedi. Yeniden bakın.</translation>
    </message>
    <message>
        <source>Somebody else who uses this computer packed this file. Nothing was changed. Ask them to unlock Signpost and unpack it.</source>
        <translation type="unfinished">Bu dosyayı bu bilgisayarı kullanan başka biri hazırlamış. Hiçbir şey değiştirilmedi. Ondan Signpost&apos;un kilidini açıp dosyayı açmasını isteyin.</translation>
    </message>
    <message>
        <source>Somebody has settled this already, or the record is gone. Nothing was changed.</source>
        <translation type="unfinished">Biri bunu zaten çözmüş veya kayıt artık yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Somebody with this name uses Signpost already. Add an initial.</source>
        <translation type="unfinished">Bu adla biri Signpost&apos;u zaten kullanıyor. Bir baş harf ekleyin.</translation>
    </message>
    <message>
        <source>Someone cannot cope, may hurt themselves, or hears or sees things that others do not. Call 111 and choose the mental health option (2). Day and night, any age. If a life is in danger, 999.</source>
        <translation type="unfinished">Biri artık başa çıkamıyor, kendine zarar verebilir veya başkalarının duymadığı ya da görmediği şeyler duyuyor veya görüyor. 111&apos;i arayın ve ruh sağlığı seçeneğini (2) seçin. Gece gündüz, her yaş için. Bir hayat tehlikedeyse 999.</translation>
    </message>
    <message>
        <source>Someone needs medical help now, but it is not life or death. Free, day and night. Ask for an interpreter.</source>
        <translation type="unfinished">Birine şimdi tıbbi yardım gerekiyor, ama ölüm kalım meselesi değil. Ücretsiz, gece gündüz. Tercüman isteyin.</translation>
    </message>
    <message>
        <source>Someone smells gas, or a carbon monoxide alarm sounds. Open windows, touch no switches, go outside, then call. Free, day and night.</source>
        <translation type="unfinished">Biri gaz kokusu alıyor veya karbonmonoksit alarmı çalıyor. Pencereleri açın, hiçbir düğmeye dokunmayın, dışarı çıkın, sonra arayın. Ücretsiz, gece gündüz.</translation>
    </message>
    <message>
        <source>Someone wants to talk to a person who listens. Free, day and night. It does not show on a phone bill.</source>
        <translation type="unfinished">Biri, kendisini dinleyen bir insanla konuşmak istiyor. Ücretsiz, gece gündüz. Telefon faturasında görünmez.</translation>
    </message>
    <message>
        <source>Someone&apos;s life is in danger, someone is badly hurt, or a crime is happening now. Not safe to speak? On a mobile, call 999, then press 55 when asked.</source>
        <translation type="unfinished">Birinin hayatı tehlikede, biri ağır yaralı veya şu anda bir suç işleniyor. Konuşmak güvenli değil mi? Cep telefonundan 999&apos;u arayın, sonra istendiğinde 55&apos;e basın.</translation>
    </message>
    <message>
        <source>Something is too large for the team&apos;s server. {0} Tell your coordinator.</source>
        <translation type="unfinished">Bir şey ekip sunucusu için çok büyük. {0} Koordinatörünüze haber verin.</translation>
    </message>
    <message>
        <source>Something that was erased is here again. Tell whoever helps you.</source>
        <translation type="unfinished">Silinmiş bir şey yine burada. Size yardımcı olan kişiye haber verin.</translation>
    </message>
    <message>
        <source>Something went wrong in Signpost. Nothing that was saved is lost.</source>
        <translation type="unfinished">Signpost&apos;ta bir şey ters gitti. Kaydedilmiş hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Steps of these</source>
        <translation type="unfinished">Bunların adımları</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Durduruldu. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Stopped. What came before it was imported: {0}. Nothing else was changed.</source>
        <translation type="unfinished">Durduruldu. Ondan önce gelenler içe aktarıldı: {0}. Başka hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished">Durduruldu. {0}</translation>
    </message>
    <message>
        <source>Tear this slip up. The code works once, for one computer, and until the date above.</source>
        <translation type="unfinished">Bu pusulayı yırtın. Kod bir kez, bir bilgisayar için ve yukarıdaki tarihe kadar geçerlidir.</translation>
    </message>
    <message>
        <source>Text only.</source>
        <translation type="unfinished">Yalnızca kısa mesaj atın.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please look at the date again.</source>
        <translation type="unfinished">O gün henüz gelmedi. Lütfen tarihe yeniden bakın.</translation>
    </message>
    <message>
        <source>That did not unlock Signpost. Nothing is lost. Try again.</source>
        <translation type="unfinished">Signpost&apos;un kilidi bununla açılmadı. Hiçbir şey kaybolmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was lost.</source>
        <translation type="unfinished">Bu olmadı. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than {0} people, needs or services for one contact.</source>
        <translation type="unfinished">
            <numerusform>Bu, bir görüşme için {0} kişi, ihtiyaç veya hizmetten fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>That person is not in the team. Choose somebody else, or the team.</source>
        <translation type="unfinished">O kişi ekipte değil. Başka birini veya ekibi seçin.</translation>
    </message>
    <message>
        <source>The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try again. {0}</source>
        <translation type="unfinished">Buradaki Wi-Fi önce oturum açmanızı istiyor. Bir web tarayıcısı açın, oturum açın, sonra yeniden deneyin. {0}</translation>
    </message>
    <message>
        <source>The address of the team&apos;s server must begin with https://</source>
        <translation type="unfinished">Ekip sunucusunun adresi https:// ile başlamalıdır</translation>
    </message>
    <message>
        <source>The answer came damaged, so it was not used. {0}</source>
        <translation type="unfinished">Yanıt bozuk geldi, bu yüzden kullanılmadı. {0}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Please set it. {0}</source>
        <translation type="unfinished">Bu bilgisayarın saati yanlış. Lütfen ayarlayın. {0}</translation>
    </message>
    <message>
        <source>The connection to the server is not safe here. {0} Try another one.</source>
        <translation type="unfinished">Sunucuya bağlantı burada güvenli değil. {0} Başka bir bağlantı deneyin.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s server is not safe here, so nothing was sent. {0} Try another network, and check the date of this computer.</source>
        <translation type="unfinished">Ekip sunucusuna bağlantı burada güvenli değil, bu yüzden hiçbir şey gönderilmedi. {0} Başka bir ağ deneyin ve bu bilgisayarın tarihine bakın.</translation>
    </message>
    <message>
        <source>The connection was lost half-way. Nothing is lost. {0}</source>
        <translation type="unfinished">Bağlantı yarı yolda koptu. Hiçbir şey kaybolmadı. {0}</translation>
    </message>
    <message>
        <source>The connection was lost half-way. {0} Try again.</source>
        <translation type="unfinished">Bağlantı yarı yolda koptu. {0} Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The copy of {0} opens.</source>
        <translation type="unfinished">Şu yedek açılıyor: {0}.</translation>
    </message>
    <message>
        <source>The date of birth is in the future. A year, like 1984, is enough.</source>
        <translation type="unfinished">Doğum tarihi gelecekte. 1984 gibi bir yıl yeterlidir.</translation>
    </message>
    <message>
        <source>The date when they were told how we use information is not a date.</source>
        <translation type="unfinished">Bilgileri nasıl kullandığımızın söylendiği tarih, bir tarih değil.</translation>
    </message>
    <message>
        <source>The day of their consent has not come yet. Nothing was changed.</source>
        <translation type="unfinished">Rıza gösterdiği gün henüz gelmedi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The day to do it by has passed. Choose today or later.</source>
        <translation type="unfinished">Son gün geçmiş. Bugünü veya sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>The demo stopped: the window did not open its pages.</source>
        <translation type="unfinished">Deneme durdu: pencere sayfalarını açmadı.</translation>
    </message>
    <message>
        <source>The directory has this service no longer.</source>
        <translation type="unfinished">Rehberde bu hizmet artık yok.</translation>
    </message>
    <message>
        <source>The directory that came was not signed by the team&apos;s server, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Gelen rehber ekip sunucusu tarafından imzalanmamış, bu yüzden kullanılmadı. Bu bilgisayarda kayıtlı olanlar olduğu gibi kalır. Koordinatörünüze haber verin.</translation>
    </message>
    <message>
        <source>The directory that the team&apos;s server sent cannot be read here, so it was not used. What is saved on this computer stays as it was. Tell your coordinator.</source>
        <translation type="unfinished">Ekip sunucusunun gönderdiği rehber burada okunamıyor, bu yüzden kullanılmadı. Bu bilgisayarda kayıtlı olanlar olduğu gibi kalır. Koordinatörünüze haber verin.</translation>
    </message>
    <message>
        <source>The disk has too little room for the directory: {0} MB are needed. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">Diskte rehber için yer az: {0} MB gerekiyor. Hiçbir şey değiştirilmedi. Yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was imported. Nothing was lost. Make room, then import again.</source>
        <translation type="unfinished">Disk dolu, bu yüzden hiçbir şey içe aktarılmadı. Hiçbir şey kaybolmadı. Yer açın, sonra yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room soon.</source>
        <translation type="unfinished">Disk neredeyse dolu. Yakında yer açın.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation type="unfinished">Dosya okunamıyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing is lost. Is the stick still in? Put it in again, or choose another place, and try once more.</source>
        <translation type="unfinished">Dosya oraya yazılamadı. Hiçbir şey kaybolmadı. USB bellek hâlâ takılı mı? Yeniden takın veya başka bir yer seçin ve bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>The file could not be written there. Nothing was lost. Choose another place.</source>
        <translation type="unfinished">Dosya oraya yazılamadı. Hiçbir şey kaybolmadı. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The file is as it was, and nothing is lost.</source>
        <translation type="unfinished">Dosya olduğu gibi duruyor ve hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation type="unfinished">Resimler için klasör oluşturulamıyor.</translation>
    </message>
    <message>
        <source>The key file of this profile has been changed, so Signpost did not use it. Nothing was overwritten. You can go back to a copy.</source>
        <translation type="unfinished">Bu profilin anahtar dosyası değiştirilmiş, bu yüzden Signpost onu kullanmadı. Hiçbir şeyin üzerine yazılmadı. Bir yedeğe dönebilirsiniz.</translation>
    </message>
    <message>
        <source>The last copy is from {0}. Make one now.</source>
        <translation type="unfinished">Son yedeğin tarihi: {0}. Şimdi bir yedek alın.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Ad çok uzun. Lütfen {0} harfin altında tutun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note for the safeguarding lead is empty. Write what worries you.</source>
        <translation type="unfinished">Koruma sorumlusu için not boş. Sizi neyin endişelendirdiğini yazın.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>Not çok uzun. Lütfen {0} harfin altında tutun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other organisation wrote this. Ask them to mark it.</source>
        <translation type="unfinished">Bunu öteki kuruluş yazmış. İşaretlemesini onlardan isteyin.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Nothing was lost. Show it big instead.</source>
        <translation type="unfinished">Yazıcı bilgi kâğıdını almadı. Hiçbir şey kaybolmadı. Yerine büyük gösterin.</translation>
    </message>
    <message>
        <source>The recovery sheet has {0}, each of {1}. You typed {2} of {3}. Nothing is lost.</source>
        <translation type="unfinished">Kurtarma kâğıdında {0} var, her birinde {1}. Siz {3} taneden {2} tane yazdınız. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The server asks this computer to delete many records at once. Nothing was deleted. Ask your coordinator whether this is right, then agree to it on the Exchange page.</source>
        <translation type="unfinished">Sunucu bu bilgisayardan çok sayıda kaydı birden silmesini istiyor. Hiçbir şey silinmedi. Bunun doğru olup olmadığını koordinatörünüze sorun, sonra Eşitleme sayfasında onaylayın.</translation>
    </message>
    <message>
        <source>The server cannot read this file: it is for another team&apos;s server, or it is damaged. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Sunucu bu dosyayı okuyamıyor: dosya başka bir ekibin sunucusu için ya da bozuk. {0} Adrese yeniden bakın veya yeni bir dosya isteyin.</translation>
    </message>
    <message>
        <source>The server could not take the file. {0} Try again later.</source>
        <translation type="unfinished">Sunucu dosyayı alamadı. {0} Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server does not know who packed this file: it is for another team&apos;s server, or it was changed on the way. {0} Look at the address again, or ask for a new file.</source>
        <translation type="unfinished">Sunucu bu dosyayı kimin hazırladığını bilmiyor: dosya başka bir ekibin sunucusu için ya da yolda değiştirilmiş. {0} Adrese yeniden bakın veya yeni bir dosya isteyin.</translation>
    </message>
    <message>
        <source>The server is busy. {0} Try again in a moment.</source>
        <translation type="unfinished">Sunucu meşgul. {0} Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server knows of no such offer. Nothing was changed. Ask them to sync first.</source>
        <translation type="unfinished">Sunucu böyle bir öneri bilmiyor. Hiçbir şey değiştirilmedi. Onlardan önce eşitlemelerini isteyin.</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished">Sunucunun adresi</translation>
    </message>
    <message>
        <source>The sheet “{0}” has too many rows.</source>
        <translation type="unfinished">“{0}” sayfasında çok fazla satır var.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is missing.</source>
        <translation type="unfinished">“{0}” sayfası eksik.</translation>
    </message>
    <message>
        <source>The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a new file and take it once more.</source>
        <translation type="unfinished">Bu arada ekip değişmiş, bu yüzden sunucu bu taşımadan bir şey almadı. {0} Yeni bir dosya hazırlayın ve bir kez daha götürün.</translation>
    </message>
    <message>
        <source>The team has no such computer. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Ekipte böyle bir bilgisayar yok. Hiçbir şey değiştirilmedi. Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>The team&apos;s server and the other computers are told with the next exchange. Each erases its own records then.</source>
        <translation type="unfinished">Ekibin sunucusu ve diğer bilgisayarlar bunu bir sonraki eşitlemede öğrenir. Her biri o zaman kendi kayıtlarını siler.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take what was sent. {0} Tell your coordinator.</source>
        <translation type="unfinished">Ekip sunucusu gönderileni almadı. {0} Koordinatörünüze haber verin.</translation>
    </message>
    <message>
        <source>The team&apos;s server has a fault. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Ekip sunucusunda bir arıza var. Signpost kendiliğinden yeniden dener. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server has no directory of services yet. What is saved on this computer stays.</source>
        <translation type="unfinished">Ekip sunucusunda henüz bir hizmet rehberi yok. Bu bilgisayarda kayıtlı olanlar kalır.</translation>
    </message>
    <message>
        <source>The team&apos;s server is busy. Signpost tries again by itself. {0}</source>
        <translation type="unfinished">Ekip sunucusu meşgul. Signpost kendiliğinden yeniden dener. {0}</translation>
    </message>
    <message>
        <source>The team&apos;s server needs a newer Signpost. {0} Install it when you can.</source>
        <translation type="unfinished">Ekip sunucusu için daha yeni bir Signpost gerekiyor. {0} Fırsat bulduğunuzda kurun.</translation>
    </message>
    <message>
        <source>The team&apos;s server no longer lets this name or computer in. What you have not sent stays on this computer. Ask your coordinator.</source>
        <translation type="unfinished">Ekip sunucusu bu adı veya bilgisayarı artık içeri almıyor. Göndermedikleriniz bu bilgisayarda kalır. Koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>The team&apos;s server was brought back from a copy. Signpost compares with it. {0}</source>
        <translation type="unfinished">Ekip sunucusu bir yedekten geri getirilmiş. Signpost onunla karşılaştırıyor. {0}</translation>
    </message>
    <message>
        <source>The time of the contact has no time zone.</source>
        <translation type="unfinished">Görüşmenin zamanında saat dilimi yok.</translation>
    </message>
    <message>
        <source>The year of birth is more than 125 years ago. Please look at it again.</source>
        <translation type="unfinished">Doğum yılı 125 yıldan daha önce. Lütfen yeniden bakın.</translation>
    </message>
    <message>
        <source>Their record was kept long enough.</source>
        <translation type="unfinished">Kaydı yeterince uzun saklandı.</translation>
    </message>
    <message>
        <source>There are clients or contacts in this profile, and the team has some too. Nothing was changed. If they belong together, say so (--merge): all of both is kept, and people who are in both stay twice until somebody joins them.</source>
        <translation type="unfinished">Bu profilde danışanlar veya görüşmeler var; ekipte de var. Hiçbir şey değiştirilmedi. Birbirlerine aitlerse bunu belirtin (--merge): ikisindeki her şey saklanır ve ikisinde de olan kişiler, biri birleştirene kadar iki kez kalır.</translation>
    </message>
    <message>
        <source>There are notes for the safeguarding lead in this profile, and only a safeguarding lead of it can hand them on to the team. Nothing was changed. Ask them to join with this profile.</source>
        <translation type="unfinished">Bu profilde koruma sorumlusu için notlar var ve bunları ekibe yalnızca bu profilin bir koruma sorumlusu aktarabilir. Hiçbir şey değiştirilmedi. Ondan bu profille katılmasını isteyin.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and no courier&apos;s. It was left as it is. Choose another name.</source>
        <translation type="unfinished">Bu adla zaten bir dosya var, ama taşıma dosyası değil. Olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is no connection to the server. {0} Try again later.</source>
        <translation type="unfinished">Sunucuya bağlantı yok. {0} Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one now.</source>
        <translation type="unfinished">Henüz yedek yok. Şimdi bir yedek alın.</translation>
    </message>
    <message>
        <source>There is no copy yet. Make one soon.</source>
        <translation type="unfinished">Henüz yedek yok. Yakında bir yedek alın.</translation>
    </message>
    <message>
        <source>There is no file of that name. Look at the name again.</source>
        <translation type="unfinished">Bu adla bir dosya yok. Ada yeniden bakın.</translation>
    </message>
    <message>
        <source>There is no open note here to mark. Nothing was changed.</source>
        <translation type="unfinished">Burada işaretlenecek açık bir not yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing is lost. Make room on the stick, or take another one, and try once more.</source>
        <translation type="unfinished">Orada dosya için yer yok. Hiçbir şey kaybolmadı. USB bellekte yer açın veya başka bir bellek alın ve bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Look at its name.</source>
        <translation type="unfinished">Böyle bir dosya yok. Hiçbir şey değiştirilmedi. Adına bakın.</translation>
    </message>
    <message>
        <source>There is no such shared project. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished">Böyle bir ortak proje yok. Hiçbir şey değiştirilmedi. Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>There is nothing of Signpost in this folder yet. Choose another, or make a new one.</source>
        <translation type="unfinished">Bu klasörde henüz Signpost&apos;a ait bir şey yok. Başka birini seçin veya yeni bir tane oluşturun.</translation>
    </message>
    <message>
        <source>These two records are already one person. Nothing was changed.</source>
        <translation type="unfinished">Bu iki kayıt zaten tek kişi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>These words open your organisation&apos;s records if everybody forgets their passphrase, or if this computer is lost and you have a copy of the records. Without a passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair shop.</source>
        <translation type="unfinished">Herkes parolasını unutursa ya da bu bilgisayar kaybolursa ve sizde kayıtların bir kopyası varsa, bu sözler kuruluşunuzun kayıtlarını açar. Parola ya da bu kâğıt olmadan kayıtları kimse açamaz: Signpost’u yapanlar da, tamirci de.</translation>
    </message>
    <message>
        <source>They asked for it.</source>
        <translation type="unfinished">Kendisi istedi.</translation>
    </message>
    <message>
        <source>They have not offered this to you, or took it back. Nothing changed.</source>
        <translation type="unfinished">Bunu size önermediler veya geri aldılar. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>They were given another key than yours. Nothing was changed. Compare the words of your card with them on the phone.</source>
        <translation type="unfinished">Onlara sizinkinden başka bir anahtar verilmiş. Hiçbir şey değiştirilmedi. Kartınızdaki sözleri onlarla telefonda karşılaştırın.</translation>
    </message>
    <message>
        <source>Third {0} of the month</source>
        <translation type="unfinished">Ayın üçüncü {0} günü</translation>
    </message>
    <message>
        <source>This Excel file is damaged and cannot be read. Save it again.</source>
        <translation type="unfinished">Bu Excel dosyası bozuk ve okunamıyor. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than it seems to be. It was not opened.</source>
        <translation type="unfinished">Bu Excel dosyası açılınca göründüğünden çok daha büyük oluyor. Açılmadı.</translation>
    </message>
    <message>
        <source>This answer is for another computer or another profile, or it is damaged. Nothing was changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new file.</source>
        <translation type="unfinished">Bu yanıt başka bir bilgisayar veya başka bir profil için, ya da dosya bozuk. Hiçbir şey değiştirilmedi, hiçbir şey kaybolmadı. Hazırlandığı yerde açın. Burada hazırlandıysa yeni bir dosya hazırlayın.</translation>
    </message>
    <message>
        <source>This cannot be written there. Nothing was changed. Choose one of the two.</source>
        <translation type="unfinished">Bu oraya yazılamaz. Hiçbir şey değiştirilmedi. İkisinden birini seçin.</translation>
    </message>
    <message>
        <source>This certificate holds no name, so that it keeps nothing of the person.</source>
        <translation type="unfinished">Bu belgede isim yoktur; böylece kişiden hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>This code is for another computer of somebody who is in the team already. Use it with an empty folder. Nothing was changed.</source>
        <translation type="unfinished">Bu kod, zaten ekipte olan birinin başka bir bilgisayarı için. Boş bir klasörle kullanın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This code lets nobody in: it was used already, it has run out, or it is for another server. Nothing was changed. Ask for a new one.</source>
        <translation type="unfinished">Bu kodla kimse giremez: zaten kullanılmış, süresi dolmuş veya başka bir sunucu için. Hiçbir şey değiştirilmedi. Yeni bir kod isteyin.</translation>
    </message>
    <message>
        <source>This computer could not read the words aloud.</source>
        <translation type="unfinished">Bu bilgisayar sözleri sesli okuyamadı.</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0}</source>
        <translation type="unfinished">Bu bilgisayar internete bağlı değil. {0}</translation>
    </message>
    <message>
        <source>This computer is not on the internet. {0} Try again later.</source>
        <translation type="unfinished">Bu bilgisayar internete bağlı değil. {0} Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This computer was removed from its team by the team&apos;s coordinator.</source>
        <translation type="unfinished">Bu bilgisayarı ekibin koordinatörü ekipten çıkardı.</translation>
    </message>
    <message>
        <source>This computer was removed from {0} by its coordinator. What it held of the team was deleted here, and its copies too.</source>
        <translation type="unfinished">Bu bilgisayarı koordinatör {0} ekibinden çıkardı. Ekibe ait ne varsa buradan silindi, yedekleri de.</translation>
    </message>
    <message>
        <source>This computer works alone: there are no records elsewhere in Signpost.</source>
        <translation type="unfinished">Bu bilgisayar tek başına çalışıyor: Signpost’ta başka yerde kayıt yok.</translation>
    </message>
    <message>
        <source>This contact is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Bu görüşme bu bilgisayarda yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This contact was saved with this name. Write a correction instead.</source>
        <translation type="unfinished">Bu görüşme bu adla kaydedildi. Yerine bir düzeltme yazın.</translation>
    </message>
    <message>
        <source>This contact was undone. Its words are under Unfinished.</source>
        <translation type="unfinished">Bu görüşme geri alındı. Yazılanlar “Yarım kalanlar” altında.</translation>
    </message>
    <message>
        <source>This day has not come yet. Kept.</source>
        <translation type="unfinished">Bu gün henüz gelmedi. Saklandı.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else. Nothing was changed.</source>
        <translation type="unfinished">Bu taslak başka birine ait. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This entry is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Bu kayıt bu bilgisayarda yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Bu dosya açılamıyor. Açık olduğu yerde kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Look at its name.</source>
        <translation type="unfinished">Bu dosya açılamıyor. Adına bakın.</translation>
    </message>
    <message>
        <source>This file cannot be read as text. Nothing was changed.</source>
        <translation type="unfinished">Bu dosya metin olarak okunamıyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This file has another version&apos;s shape. Close Signpost and open again.</source>
        <translation type="unfinished">Bu dosya başka bir sürümün biçiminde. Signpost&apos;u kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>This file has been to the server: it holds the answer. It was left as it is. Take it back to the computer that packed it.</source>
        <translation type="unfinished">Bu dosya sunucuya gitmiş: yanıtı içeriyor. Olduğu gibi bırakıldı. Hazırlandığı bilgisayara geri götürün.</translation>
    </message>
    <message>
        <source>This file has more than 200,000 rows. Split it into smaller ones.</source>
        <translation type="unfinished">Bu dosyada 200.000&apos;den fazla satır var. Daha küçük dosyalara bölün.</translation>
    </message>
    <message>
        <source>This file has not been to the server yet. Nothing was changed. Take it to a computer that is online, carry it there, then unpack it here.</source>
        <translation type="unfinished">Bu dosya henüz sunucuya gitmemiş. Hiçbir şey değiştirilmedi. İnternete bağlı bir bilgisayara götürün, orada taşıyın, sonra burada açın.</translation>
    </message>
    <message>
        <source>This file is another organisation&apos;s. Nothing was changed.</source>
        <translation type="unfinished">Bu dosya başka bir kuruluşun. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Bu dosya boş.</translation>
    </message>
    <message>
        <source>This file is far too large for a translation pack.</source>
        <translation type="unfinished">Bu dosya bir çeviri paketi için aşırı büyük.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split it into smaller ones.</source>
        <translation type="unfinished">Bu dosya 50 MB&apos;den büyük. Daha küçük dosyalara bölün.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a translation pack.</source>
        <translation type="unfinished">Bu dosya açılınca bir çeviri paketinden çok daha büyük oluyor.</translation>
    </message>
    <message>
        <source>This file was packed long ago, and other trips were made since. Nothing was changed, and nothing is lost. Pack a new one.</source>
        <translation type="unfinished">Bu dosya uzun zaman önce hazırlanmış ve o günden beri başka taşımalar yapılmış. Hiçbir şey değiştirilmedi, hiçbir şey kaybolmadı. Yenisini hazırlayın.</translation>
    </message>
    <message>
        <source>This folder already holds a Signpost profile. It was left as it is. Choose another.</source>
        <translation type="unfinished">Bu klasörde zaten bir Signpost profili var. Olduğu gibi bırakıldı. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>This folder cannot be used: its name is too long, or a file is in its place. Nothing was changed. Choose another folder.</source>
        <translation type="unfinished">Bu klasör kullanılamıyor: adı çok uzun veya yerinde bir dosya var. Hiçbir şey değiştirilmedi. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>This folder is not a copy that Signpost made. Choose another one.</source>
        <translation type="unfinished">Bu klasör Signpost&apos;un aldığı bir yedek değil. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This is a shared page already. Only the organisation it comes from shares it.</source>
        <translation type="unfinished">Bu zaten paylaşılan bir sayfa. Onu yalnızca geldiği kuruluş paylaşır.</translation>
    </message>
    <message>
        <source>This is an old or a locked Excel file. Open it in Excel, take the password off if there is one, save it as .xlsx or .csv, and choose that file.</source>
        <translation type="unfinished">Bu eski veya kilitli bir Excel dosyası. Excel&apos;de açın, şifresi varsa kaldırın, .xlsx veya .csv olarak kaydedin ve o dosyayı seçin.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is kept as written.</source>
        <translation type="unfinished">Bu ne evet ne hayır. Yazıldığı gibi saklandı.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It is taken as yes.</source>
        <translation type="unfinished">Bu ne evet ne hayır. Evet sayıldı.</translation>
    </message>
    <message>
        <source>This is no file of unsent work, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Bu, gönderilmemiş işlerin dosyası değil veya bozuk. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This is no language of Signpost. There are: {0}.</source>
        <translation type="unfinished">Bu, Signpost&apos;un dillerinden biri değil. Diller: {0}.</translation>
    </message>
    <message>
        <source>This is no translation pack, or it is damaged. Save it as .xlsx.</source>
        <translation type="unfinished">Bu bir çeviri paketi değil veya bozuk. .xlsx olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is not a card of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Bu bir Signpost kartı değil. Hiçbir şey değiştirilmedi. Onlardan yeniden göndermelerini isteyin.</translation>
    </message>
    <message>
        <source>This is not a date. The row is kept, with the cell as written.</source>
        <translation type="unfinished">Bu bir tarih değil. Satır, hücre yazıldığı gibi bırakılarak saklandı.</translation>
    </message>
    <message>
        <source>This is not a file that Signpost packed for a courier, or it is damaged. Nothing was changed, and nothing is lost. If it is damaged, pack a new one.</source>
        <translation type="unfinished">Bu, Signpost&apos;un taşıma için hazırladığı bir dosya değil veya bozuk. Hiçbir şey değiştirilmedi, hiçbir şey kaybolmadı. Bozuksa yenisini hazırlayın.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.</source>
        <translation type="unfinished">Bu, Signpost&apos;un okuyabildiği bir tablo değil. .csv veya .xlsx olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is not a year of birth. It is kept as written.</source>
        <translation type="unfinished">Bu bir doğum yılı değil. Yazıldığı gibi saklandı.</translation>
    </message>
    <message>
        <source>This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.</source>
        <translation type="unfinished">Bu, Signpost&apos;un okuyabildiği bir Excel dosyası değil. .xlsx veya .csv olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is not an offer of Signpost. Nothing was changed. Ask them to send it again.</source>
        <translation type="unfinished">Bu bir Signpost önerisi değil. Hiçbir şey değiştirilmedi. Onlardan yeniden göndermelerini isteyin.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Look at the slip again.</source>
        <translation type="unfinished">Bu bir sunucu adresi değil. Davet fişine yeniden bakın.</translation>
    </message>
    <message>
        <source>This is not urgent, soon or routine. It is taken as soon.</source>
        <translation type="unfinished">Bu acil, yakında veya olağan değil. “Yakında” sayıldı.</translation>
    </message>
    <message>
        <source>This is the only coordinator. Nothing was changed. Add another coordinator first.</source>
        <translation type="unfinished">Bu tek koordinatör. Hiçbir şey değiştirilmedi. Önce başka bir koordinatör ekleyin.</translation>
    </message>
    <message>
        <source>This is the only safeguarding lead, and nobody else could read the safeguarding notes. Nothing was changed. Add another safeguarding lead first.</source>
        <translation type="unfinished">Bu tek koruma sorumlusu; koruma notlarını başka kimse okuyamazdı. Hiçbir şey değiştirilmedi. Önce başka bir koruma sorumlusu ekleyin.</translation>
    </message>
    <message>
        <source>This is your own card. Ask the other organisation for theirs.</source>
        <translation type="unfinished">Bu sizin kendi kartınız. Öteki kuruluştan kendi kartını isteyin.</translation>
    </message>
    <message>
        <source>This name no longer opens this profile. Ask your coordinator.</source>
        <translation type="unfinished">Bu ad artık bu profili açmıyor. Koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>This name was given on another day. Write a correction instead.</source>
        <translation type="unfinished">Bu ad başka bir gün verildi. Yerine bir düzeltme yazın.</translation>
    </message>
    <message>
        <source>This note is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Bu not bu bilgisayarda yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This offer is for another organisation. Nothing was changed.</source>
        <translation type="unfinished">Bu öneri başka bir kuruluş için. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This one is done already. Reopen it first. Nothing was changed.</source>
        <translation type="unfinished">Bu zaten yapıldı. Önce yeniden açın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This one is open already. Nothing was changed.</source>
        <translation type="unfinished">Bu zaten açık. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This passphrase may be easy to guess. Three or four words with no link are better.</source>
        <translation type="unfinished">Bu parolayı tahmin etmek kolay olabilir. Aralarında bağ olmayan üç dört sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>This person is shared in this project already. Nothing was changed.</source>
        <translation type="unfinished">Bu kişi bu projede zaten paylaşılıyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This person of yours is not shared in this project.</source>
        <translation type="unfinished">Sizin bu kişiniz bu projede paylaşılmıyor.</translation>
    </message>
    <message>
        <source>This person uses Signpost on this computer already.</source>
        <translation type="unfinished">Bu kişi bu bilgisayarda Signpost&apos;u zaten kullanıyor.</translation>
    </message>
    <message>
        <source>This person&apos;s record is not on this computer. Nothing was changed.</source>
        <translation type="unfinished">Bu kişinin kaydı bu bilgisayarda yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This profile has joined a team&apos;s server already. Nothing was changed. To join another team, use another folder.</source>
        <translation type="unfinished">Bu profil zaten bir ekip sunucusuna katılmış. Hiçbir şey değiştirilmedi. Başka bir ekibe katılmak için başka bir klasör kullanın.</translation>
    </message>
    <message>
        <source>This profile has not joined a team&apos;s server. Nothing was changed. Join one first.</source>
        <translation type="unfinished">Bu profil bir ekip sunucusuna katılmamış. Hiçbir şey değiştirilmedi. Önce birine katılın.</translation>
    </message>
    <message>
        <source>This profile is in use on another computer too. It gets its own place now. {0}</source>
        <translation type="unfinished">Bu profil başka bir bilgisayarda da kullanılıyor. Şimdi kendi yerini alıyor. {0}</translation>
    </message>
    <message>
        <source>This project with another organisation is over. Nothing can be written on what was shared there. Nothing was changed.</source>
        <translation type="unfinished">Başka bir kuruluşla olan bu proje bitti. Orada paylaşılanlara bir şey yazılamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This record stands on its own already. Nothing was changed.</source>
        <translation type="unfinished">Bu kayıt zaten tek başına. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This safeguarding note cannot be read. It was left as it is.</source>
        <translation type="unfinished">Bu koruma notu okunamıyor. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>This was finished meanwhile. Nothing is lost.</source>
        <translation type="unfinished">Bu arada bu bitirildi. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This was saved on another day. Write a correction instead: nothing is lost.</source>
        <translation type="unfinished">Bu başka bir gün kaydedildi. Yerine bir düzeltme yazın: hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This was taken back meanwhile. Nothing was changed.</source>
        <translation type="unfinished">Bu arada geri alındı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This was undone already. Its words are under Unfinished.</source>
        <translation type="unfinished">Bu zaten geri alındı. Yazılanlar “Yarım kalanlar” altında.</translation>
    </message>
    <message>
        <source>Times not known, ring first</source>
        <translation type="unfinished">Saatler bilinmiyor, önce arayın</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “I forgot my passphrase” and type the words in the order of their numbers.</source>
        <translation type="unfinished">Kullanmak için: kilit ekranında “Parolamı unuttum” seçeneğini seçin ve sözleri numara sırasıyla yazın.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">Sözlü bildirildi</translation>
    </message>
    <message>
        <source>Told on: write a date like 24 November 2026. It may stay empty.</source>
        <translation type="unfinished">Söylendiği gün: 24 November 2026 gibi bir tarih yazın. Boş kalabilir.</translation>
    </message>
    <message>
        <source>Tried 3 times. Decide together.</source>
        <translation type="unfinished">3 kez denendi. Birlikte karar verin.</translation>
    </message>
    <message>
        <source>Two columns are matched to the same thing. Match each one once.</source>
        <translation type="unfinished">İki sütun aynı şeyle eşleştirilmiş. Her birini bir kez eşleştirin.</translation>
    </message>
    <message>
        <source>Two people in your organisation should know where it is.</source>
        <translation type="unfinished">Kuruluşunuzda iki kişi bunun yerini bilmelidir.</translation>
    </message>
    <message>
        <source>Two versions: check before you ring.</source>
        <translation type="unfinished">İki sürüm: aramadan önce kontrol edin.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and the code from this slip, group by group. A slip of the finger is found and told.</source>
        <translation type="unfinished">Sunucunun adresini ve bu pusuladaki kodu grup grup yazın. Yazım hatası bulunur ve söylenir.</translation>
    </message>
    <message numerus="yes">
        <source>Up to age {0}</source>
        <translation type="unfinished">
            <numerusform>{0} yaşa kadar</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished">Güncel.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Son geçerlilik</translation>
    </message>
    <message>
        <source>Was shared with {0} in {1}, which is over</source>
        <translation type="unfinished">Paylaşılmış olan kuruluş: {0}, biten proje: {1}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Web sitesi</translation>
    </message>
    <message>
        <source>What came before it was imported: {0}.</source>
        <translation type="unfinished">Ondan önce gelenler içe aktarıldı: {0}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ne oldu</translation>
    </message>
    <message>
        <source>What happened? Choose one of the answers; “unknown” is one of them.</source>
        <translation type="unfinished">Ne oldu? Yanıtlardan birini seçin; “bilinmiyor” da bunlardan biridir.</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished">Ne sunuyor</translation>
    </message>
    <message>
        <source>What the server says about your team could not be proved, so nothing of it was used. {0} Tell your coordinator.</source>
        <translation type="unfinished">Sunucunun ekibiniz hakkında söyledikleri kanıtlanamadı, bu yüzden hiçbiri kullanılmadı. {0} Koordinatörünüze haber verin.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished">Ne getirilmeli</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Ne yapmalı</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation type="unfinished">Bu kâğıtla ne yapmalı</translation>
    </message>
    <message>
        <source>What was found could not be written where it should go. Nothing that was saved is lost. Is that disk full? Make room and try again.</source>
        <translation type="unfinished">Bulunanlar gitmesi gereken yere yazılamadı. Kaydedilmiş hiçbir şey kaybolmadı. O disk dolu mu? Yer açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>What was not sent yet could not be sealed for the team, so nothing was removed from this computer. Ask your coordinator.</source>
        <translation type="unfinished">Henüz gönderilmemiş olanlar ekip için mühürlenemedi, bu yüzden bu bilgisayardan hiçbir şey silinmedi. Koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>What was printed, exported or taken away before cannot be reached from here.</source>
        <translation type="unfinished">Daha önce yazdırılan, dışa aktarılan ya da götürülenlere buradan ulaşılamaz.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Nerede</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished">Takip eden</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished">Kimler için</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished">Yürüten</translation>
    </message>
    <message>
        <source>Who takes it on? Write their name.</source>
        <translation type="unfinished">Kim üstleniyor? Adını yazın.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your computer can read everything. If it is lost or was seen, make a new one in Settings.</source>
        <translation type="unfinished">Bu kâğıt ve bilgisayarınız kimdeyse her şeyi okuyabilir. Kaybolduysa ya da görüldüyse Ayarlar bölümünde yenisini yapın.</translation>
    </message>
    <message>
        <source>Whoever has this slip can join your team&apos;s Signpost in your place. Give it to nobody else.</source>
        <translation type="unfinished">Bu pusula kimdeyse ekibinizin Signpost’una sizin yerinize katılabilir. Başka kimseye vermeyin.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Tam ad</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">Neden: {0}</translation>
    </message>
    <message>
        <source>Without the name nobody could find this person again. Nothing was changed.</source>
        <translation type="unfinished">Ad olmadan kimse bu kişiyi yeniden bulamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Write a name of up to {0} letters. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>En çok {0} harflik bir ad yazın. Hiçbir şey değiştirilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one text in this language.</source>
        <translation type="unfinished">Bu dilde en az bir metin yazın.</translation>
    </message>
    <message>
        <source>Write only.</source>
        <translation type="unfinished">Yalnızca mektup yazın.</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation type="unfinished">Doğum yılı veya tarihi</translation>
    </message>
    <message>
        <source>You are worried that a child or an adult is being harmed. Tell them today, before the person leaves if you can.</source>
        <translation type="unfinished">Bir çocuğun veya yetişkinin zarar gördüğünden endişeleniyorsunuz. Ona bugün haber verin; mümkünse kişi ayrılmadan önce.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Ask another coordinator.</source>
        <translation type="unfinished">Kendinizi çıkaramazsınız. Başka bir koordinatörden isteyin.</translation>
    </message>
    <message>
        <source>You cannot revoke the computer that you are using.</source>
        <translation type="unfinished">Kullanmakta olduğunuz bilgisayarın erişimini kapatamazsınız.</translation>
    </message>
    <message>
        <source>You were removed from {0} by its coordinator, so your passphrase no longer opens Signpost on this computer. What you had not sent goes out with the next exchange of whoever goes on here.</source>
        <translation type="unfinished">Koordinatör sizi {0} ekibinden çıkardı, bu yüzden parolanız bu bilgisayarda Signpost&apos;u artık açmıyor. Göndermediğiniz şeyler, burada çalışmayı sürdürenin bir sonraki eşitlemesiyle gider.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Ask somebody else who reads the language to check it.</source>
        <translation type="unfinished">Bunu siz yazdınız. Dili okuyan başka birinden kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>Your own key is missing from the key file. Use the recovery sheet.</source>
        <translation type="unfinished">Kendi anahtarınız anahtar dosyasında yok. Kurtarma kâğıdını kullanın.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask your coordinator.</source>
        <translation type="unfinished">Göreviniz bunu kapsamıyor. Hiçbir şey değiştirilmedi. Koordinatörünüze sorun.</translation>
    </message>
    <message>
        <source>Your team&apos;s coordinator has removed this name or computer. What you have not sent is kept, sealed for the team.</source>
        <translation type="unfinished">Ekibinizin koordinatörü bu adı veya bilgisayarı çıkardı. Göndermediğiniz şeyler ekip için mühürlü saklanır.</translation>
    </message>
    <message>
        <source>a date could not be understood and was left out</source>
        <translation type="unfinished">bir tarih anlaşılamadı ve alınmadı</translation>
    </message>
    <message>
        <source>a formula was kept as plain text</source>
        <translation type="unfinished">bir formül düz metin olarak saklandı</translation>
    </message>
    <message>
        <source>a name in common</source>
        <translation type="unfinished">ortak bir ad</translation>
    </message>
    <message>
        <source>a number could not be understood and was left out</source>
        <translation type="unfinished">bir sayı anlaşılamadı ve alınmadı</translation>
    </message>
    <message>
        <source>a phone number was written in the usual form</source>
        <translation type="unfinished">bir telefon numarası alışılmış biçimde yazıldı</translation>
    </message>
    <message>
        <source>a place on the map could not be right and was left out</source>
        <translation type="unfinished">haritadaki bir yer doğru olamazdı ve alınmadı</translation>
    </message>
    <message>
        <source>a time or day could not be understood and was left out</source>
        <translation type="unfinished">bir saat veya gün anlaşılamadı ve alınmadı</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished">çok uzun bir metin kısaltıldı</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished">yaklaşık {0}</translation>
    </message>
    <message>
        <source>added somebody</source>
        <translation type="unfinished">birini ekledi</translation>
    </message>
    <message>
        <source>after wrong passphrases</source>
        <translation type="unfinished">yanlış parolalardan sonra</translation>
    </message>
    <message>
        <source>an age below 0 was taken as not known</source>
        <translation type="unfinished">0&apos;ın altındaki bir yaş bilinmiyor sayıldı</translation>
    </message>
    <message>
        <source>an e-mail address could not be understood and was left out</source>
        <translation type="unfinished">bir e-posta adresi anlaşılamadı ve alınmadı</translation>
    </message>
    <message>
        <source>an unsafe or unreadable link was left out</source>
        <translation type="unfinished">güvenli olmayan veya okunamayan bir bağlantı alınmadı</translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished">başka bir yolla</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished">randevu alındı</translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished">evde</translation>
    </message>
    <message>
        <source>back to the team</source>
        <translation type="unfinished">ekibe geri döndü</translation>
    </message>
    <message>
        <source>brought in from a spreadsheet</source>
        <translation type="unfinished">bir tablodan alındı</translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished">e-postayla</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">telefonla</translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished">kısa mesajla</translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished">görüntülü</translation>
    </message>
    <message>
        <source>capital letters were made ordinary</source>
        <translation type="unfinished">büyük harfler olağan harflere çevrildi</translation>
    </message>
    <message>
        <source>changed settings</source>
        <translation type="unfinished">ayarları değiştirdi</translation>
    </message>
    <message>
        <source>changed their passphrase</source>
        <translation type="unfinished">parolasını değiştirdi</translation>
    </message>
    <message>
        <source>complex needs</source>
        <translation type="unfinished">çok yönlü ihtiyaçlar</translation>
    </message>
    <message>
        <source>contacted, no answer</source>
        <translation type="unfinished">ulaşılmaya çalışıldı, yanıt yok</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">ücret</translation>
    </message>
    <message>
        <source>courier packed</source>
        <translation type="unfinished">taşıma dosyası hazırladı</translation>
    </message>
    <message>
        <source>device revoked</source>
        <translation type="unfinished">bir bilgisayarın erişimini kapattı</translation>
    </message>
    <message>
        <source>did not go</source>
        <translation type="unfinished">gitmedi</translation>
    </message>
    <message>
        <source>digital barrier</source>
        <translation type="unfinished">dijital engel</translation>
    </message>
    <message>
        <source>digital exclusion</source>
        <translation type="unfinished">dijital dışlanma</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation type="unfinished">ayrımcılık</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">yapıldı</translation>
    </message>
    <message>
        <source>empty text was taken as not known</source>
        <translation type="unfinished">boş metin bilinmiyor sayıldı</translation>
    </message>
    <message>
        <source>erased a person</source>
        <translation type="unfinished">bir kişiyi sildi</translation>
    </message>
    <message>
        <source>exported casework</source>
        <translation type="unfinished">danışan kayıtlarını dışa aktardı</translation>
    </message>
    <message>
        <source>fear or mistrust</source>
        <translation type="unfinished">korku veya güvensizlik</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished">işaretlendi</translation>
    </message>
    <message>
        <source>got help</source>
        <translation type="unfinished">yardım aldı</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">devredildi</translation>
    </message>
    <message>
        <source>handed to somebody outside</source>
        <translation type="unfinished">dışarıdan birine devredildi</translation>
    </message>
    <message>
        <source>hidden characters were taken out</source>
        <translation type="unfinished">gizli karakterler çıkarıldı</translation>
    </message>
    <message>
        <source>housing crisis</source>
        <translation type="unfinished">barınma krizi</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation type="unfinished">rehber içe aktardı</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">yüz yüze</translation>
    </message>
    <message>
        <source>invitation ended</source>
        <translation type="unfinished">daveti iptal etti</translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished">davet etti</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished">yalnız kalmış</translation>
    </message>
    <message>
        <source>it answered with an error ({0}).</source>
        <translation type="unfinished">bir hatayla yanıt verdi ({0}).</translation>
    </message>
    <message>
        <source>it could not be reached.</source>
        <translation type="unfinished">ulaşılamadı.</translation>
    </message>
    <message>
        <source>it does not say who runs it</source>
        <translation type="unfinished">kimin yürüttüğü yazmıyor</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {0} rows.</source>
        <translation type="unfinished">
            <numerusform>{0} satırdan fazlası var.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no id of its own: one was made from its words</source>
        <translation type="unfinished">kendi kimlik numarası yok: sözlerinden bir tane oluşturuldu</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished">adı yok</translation>
    </message>
    <message>
        <source>it holds a character that cannot be seen</source>
        <translation type="unfinished">görünmeyen bir karakter içeriyor</translation>
    </message>
    <message>
        <source>it holds a number that is no number.</source>
        <translation type="unfinished">sayı olmayan bir sayı içeriyor.</translation>
    </message>
    <message>
        <source>it is empty, or far too long</source>
        <translation type="unfinished">boş veya aşırı uzun</translation>
    </message>
    <message>
        <source>it is far too large for one service</source>
        <translation type="unfinished">tek bir hizmet için aşırı büyük</translation>
    </message>
    <message>
        <source>it is nested far too deeply to be a list of services.</source>
        <translation type="unfinished">bir hizmet listesi olamayacak kadar iç içe.</translation>
    </message>
    <message>
        <source>it sends far more than a list of services.</source>
        <translation type="unfinished">bir hizmet listesinden çok daha fazlasını gönderiyor.</translation>
    </message>
    <message>
        <source>it sends on to an address that is not safe.</source>
        <translation type="unfinished">güvenli olmayan bir adrese yönlendiriyor.</translation>
    </message>
    <message>
        <source>its letters are not UTF-8, as they must be in JSON. Ask the sender for UTF-8.</source>
        <translation type="unfinished">harfleri, JSON&apos;da olması gerektiği gibi UTF-8 değil. Gönderenden UTF-8 isteyin.</translation>
    </message>
    <message>
        <source>its rows could not be told apart.</source>
        <translation type="unfinished">satırları birbirinden ayrılamadı.</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">katıldı</translation>
    </message>
    <message>
        <source>language barrier</source>
        <translation type="unfinished">dil engeli</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished">son</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished">son görüşme {0}</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished">sesli mesaj bırakma</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">alınmadı</translation>
    </message>
    <message>
        <source>letters could not be read and were replaced</source>
        <translation type="unfinished">bazı harfler okunamadı ve değiştirildi</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation type="unfinished">yeni bir kurtarma kâğıdı hazırladı</translation>
    </message>
    <message>
        <source>made this organisation</source>
        <translation type="unfinished">bu kuruluşu oluşturdu</translation>
    </message>
    <message>
        <source>markup was taken out of the text</source>
        <translation type="unfinished">metindeki biçim işaretleri çıkarıldı</translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished">onarıldı</translation>
    </message>
    <message>
        <source>merged clients</source>
        <translation type="unfinished">danışanları birleştirdi</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished">iki kez geldi</translation>
    </message>
    <message>
        <source>no GP</source>
        <translation type="unfinished">GP yok</translation>
    </message>
    <message>
        <source>no capacity or funds</source>
        <translation type="unfinished">yer veya para yok</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">tarih yok</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation type="unfinished">tercüman yok</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished">artık gerekmiyor</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished">ad yok</translation>
    </message>
    <message>
        <source>no recourse to public funds</source>
        <translation type="unfinished">kamu kaynaklarından yararlanma hakkı yok</translation>
    </message>
    <message>
        <source>no text has this key</source>
        <translation type="unfinished">bu anahtara sahip bir metin yok</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished">koşullara uymuyor</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished">henüz görüşülmedi</translation>
    </message>
    <message>
        <source>one row in it is far too long to be about a service.</source>
        <translation type="unfinished">içindeki bir satır, bir hizmetle ilgili olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>one service in it is far too big.</source>
        <translation type="unfinished">içindeki bir hizmet aşırı büyük.</translation>
    </message>
    <message>
        <source>one text in it is far too long to be about a service.</source>
        <translation type="unfinished">içindeki bir metin, bir hizmetle ilgili olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished">yeniden açıldı</translation>
    </message>
    <message>
        <source>opened client</source>
        <translation type="unfinished">danışanı açtı</translation>
    </message>
    <message>
        <source>opened safeguarding note</source>
        <translation type="unfinished">koruma notunu açtı</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation type="unfinished">şu günden beri gecikmiş: {0}</translation>
    </message>
    <message>
        <source>printed letter</source>
        <translation type="unfinished">mektup yazdırdı</translation>
    </message>
    <message>
        <source>printed sheet</source>
        <translation type="unfinished">bilgi kâğıdı yazdırdı</translation>
    </message>
    <message>
        <source>reached, still needs help</source>
        <translation type="unfinished">ulaşıldı, hâlâ yardım gerekiyor</translation>
    </message>
    <message>
        <source>reason not written</source>
        <translation type="unfinished">neden yazılmadı</translation>
    </message>
    <message>
        <source>removed somebody</source>
        <translation type="unfinished">birini çıkardı</translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished">arama</translation>
    </message>
    <message>
        <source>risk from others</source>
        <translation type="unfinished">başkalarından gelen risk</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">aynı ad</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished">aynı telefon</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished">aynı posta kodu</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation type="unfinished">aynı doğum yılı</translation>
    </message>
    <message>
        <source>saved letter</source>
        <translation type="unfinished">mektup kaydetti</translation>
    </message>
    <message>
        <source>saved sheet</source>
        <translation type="unfinished">bilgi kâğıdı kaydetti</translation>
    </message>
    <message>
        <source>separated clients</source>
        <translation type="unfinished">danışanları ayırdı</translation>
    </message>
    <message>
        <source>settled two versions</source>
        <translation type="unfinished">iki sürümü çözdü</translation>
    </message>
    <message>
        <source>showed client&apos;s screen</source>
        <translation type="unfinished">danışanın ekranını gösterdi</translation>
    </message>
    <message>
        <source>showed letter</source>
        <translation type="unfinished">mektup gösterdi</translation>
    </message>
    <message>
        <source>showed sheet</source>
        <translation type="unfinished">bilgi kâğıdı gösterdi</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">biri</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">başka bir şey</translation>
    </message>
    <message>
        <source>spaces were tidied</source>
        <translation type="unfinished">boşluklar düzeltildi</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished">tablo</translation>
    </message>
    <message>
        <source>statement dropped</source>
        <translation type="unfinished">bir bildirim alınmadı</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">kısa mesaj</translation>
    </message>
    <message>
        <source>the connection broke off before the end.</source>
        <translation type="unfinished">bağlantı bitmeden koptu.</translation>
    </message>
    <message>
        <source>the contact was undone</source>
        <translation type="unfinished">görüşme geri alındı</translation>
    </message>
    <message>
        <source>the directory could not be read and began again</source>
        <translation type="unfinished">rehber okunamadı ve yeniden başladı</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation type="unfinished">son adım geri alındı</translation>
    </message>
    <message>
        <source>the name is not one that can be kept</source>
        <translation type="unfinished">ad, saklanabilecek bir ad değil</translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished">ekip</translation>
    </message>
    <message>
        <source>there are no words to have been read</source>
        <translation type="unfinished">okunmuş olabilecek söz yok</translation>
    </message>
    <message>
        <source>there is no list of services at this address.</source>
        <translation type="unfinished">bu adreste hizmet listesi yok.</translation>
    </message>
    <message>
        <source>there is no list of services in it.</source>
        <translation type="unfinished">içinde hizmet listesi yok.</translation>
    </message>
    <message>
        <source>there is no list of services in this folder.</source>
        <translation type="unfinished">bu klasörde hizmet listesi yok.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished">böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>this file could not be opened.</source>
        <translation type="unfinished">bu dosya açılamadı.</translation>
    </message>
    <message>
        <source>this file is damaged or incomplete.</source>
        <translation type="unfinished">bu dosya bozuk veya eksik.</translation>
    </message>
    <message>
        <source>this file is empty.</source>
        <translation type="unfinished">bu dosya boş.</translation>
    </message>
    <message>
        <source>this file is incomplete: it stops in the middle.</source>
        <translation type="unfinished">bu dosya eksik: ortasında bitiyor.</translation>
    </message>
    <message>
        <source>this file is too big to be a list of services.</source>
        <translation type="unfinished">bu dosya bir hizmet listesi olamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>this is an old Excel file. Save it as .xlsx or .csv and try again.</source>
        <translation type="unfinished">bu eski bir Excel dosyası. .xlsx veya .csv olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>this is no spreadsheet and no list of services.</source>
        <translation type="unfinished">bu ne bir tablo ne de bir hizmet listesi.</translation>
    </message>
    <message>
        <source>this is no text, so no list of services could be read.</source>
        <translation type="unfinished">bu metin değil, bu yüzden bir hizmet listesi okunamadı.</translation>
    </message>
    <message>
        <source>this is not JSON that can be read.</source>
        <translation type="unfinished">bu, okunabilen bir JSON değil.</translation>
    </message>
    <message>
        <source>this is not a list of services that can be read.</source>
        <translation type="unfinished">bu, okunabilen bir hizmet listesi değil.</translation>
    </message>
    <message>
        <source>this key came before</source>
        <translation type="unfinished">bu anahtar daha önce geldi</translation>
    </message>
    <message>
        <source>this spreadsheet has no sheet.</source>
        <translation type="unfinished">bu tabloda sayfa yok.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged and could not be opened.</source>
        <translation type="unfinished">bu tablo bozuk ve açılamadı.</translation>
    </message>
    <message>
        <source>this spreadsheet is damaged.</source>
        <translation type="unfinished">bu tablo bozuk.</translation>
    </message>
    <message>
        <source>this spreadsheet unpacks to far too much.</source>
        <translation type="unfinished">bu tablo açılınca aşırı büyük oluyor.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">bugün</translation>
    </message>
    <message>
        <source>took in unsent work</source>
        <translation type="unfinished">gönderilmemiş işleri aldı</translation>
    </message>
    <message>
        <source>took name off contact</source>
        <translation type="unfinished">görüşmeden adı kaldırdı</translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished">yol</translation>
    </message>
    <message>
        <source>tried, no answer</source>
        <translation type="unfinished">denendi, yanıt yok</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">bilinmiyor</translation>
    </message>
    <message>
        <source>unlocked Signpost</source>
        <translation type="unfinished">Signpost&apos;un kilidini açtı</translation>
    </message>
    <message>
        <source>unlocked with the recovery sheet</source>
        <translation type="unfinished">kurtarma kâğıdıyla kilidi açtı</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">acil</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>waiting {0} days</source>
        <translation type="unfinished">
            <numerusform>{0} gündür bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>went back to a copy</source>
        <translation type="unfinished">bir yedeğe döndü</translation>
    </message>
    <message>
        <source>what stands in braces is not as in English</source>
        <translation type="unfinished">süslü ayraçların içindeki, İngilizcedeki gibi değil</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished">ilgilenen: {0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">mektup</translation>
    </message>
    <message>
        <source>{0} MB free.</source>
        <translation type="unfinished">{0} MB boş.</translation>
    </message>
    <message>
        <source>{0} Nobody is named yet: ask your coordinator, or see Settings.</source>
        <translation type="unfinished">{0} Henüz kimse belirtilmedi: koordinatörünüze sorun veya Ayarlar&apos;a bakın.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished">{0} ve {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, not checked</source>
        <translation type="unfinished">{0}, yazan {1}, kontrol edilmedi</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, checked by {3}, {4}</source>
        <translation type="unfinished">{0}, yazan {1}, {2}, kontrol eden {3}, {4}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}, not checked</source>
        <translation type="unfinished">{0}, yazan {1}, {2}, kontrol edilmedi</translation>
    </message>
    <message numerus="yes">
        <source>{0} entries that were not sent yet are kept, sealed, in the file {1}. Only the team can open it. Give it to your coordinator.</source>
        <translation type="unfinished">
            <numerusform>Henüz gönderilmemiş {0} kayıt mühürlü olarak {1} dosyasında saklanıyor. Onu yalnızca ekip açabilir. Koordinatörünüze verin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} erased, none came back.</source>
        <translation type="unfinished">
            <numerusform>{0} silindi, hiçbiri geri gelmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ext {1}</source>
        <translation type="unfinished">{0} dahili {1}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0}, başlangıç {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, date not known</source>
        <translation type="unfinished">{0}, kaynak {1}, tarih bilinmiyor</translation>
    </message>
    <message>
        <source>{0} from {1}, {2}</source>
        <translation type="unfinished">{0}, kaynak {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0} groups</source>
        <translation type="unfinished">
            <numerusform>{0} grup</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished">{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is not something Signpost keeps about a person.</source>
        <translation type="unfinished">{0}, Signpost&apos;un bir kişi hakkında sakladığı bir şey değil.</translation>
    </message>
    <message numerus="yes">
        <source>{0} letters and digits</source>
        <translation type="unfinished">
            <numerusform>{0} harf ve rakam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines, none changed.</source>
        <translation type="unfinished">
            <numerusform>{0} satır, hiçbiri değişmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} miles</source>
        <translation type="unfinished">
            <numerusform>{0} mil</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} veya {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} people open this, and a recovery sheet.</source>
        <translation type="unfinished">
            <numerusform>Bunu {0} kişi ve bir kurtarma kâğıdı açar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished">{0} – {1}</translation>
    </message>
    <message>
        <source>{0} words by our team, checked</source>
        <translation type="unfinished">{0}: ekibimizin sözleri, kontrol edildi</translation>
    </message>
    <message>
        <source>{0} words by our team, not checked</source>
        <translation type="unfinished">{0}: ekibimizin sözleri, kontrol edilmedi</translation>
    </message>
    <message>
        <source>{0} words from this list</source>
        <translation type="unfinished">{0}: bu listenin sözleri</translation>
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
        <translation type="unfinished">{0}, ilk gün {1}</translation>
    </message>
    <message>
        <source>{0}, times not known</source>
        <translation type="unfinished">{0}, saatler bilinmiyor</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation type="unfinished">{0}, son gün {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} / {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. The English has changed since</source>
        <translation type="unfinished">{0}. İngilizcesi o zamandan beri değişti</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers, or leave it as not asked.</source>
        <translation type="unfinished">{0}: yanıtlardan birini seçin veya sorulmadı olarak bırakın.</translation>
    </message>
    <message>
        <source>{0}: choose one of the answers.</source>
        <translation type="unfinished">{0}: yanıtlardan birini seçin.</translation>
    </message>
    <message>
        <source>{0}: no column holds the names of services. Call one column &quot;Name&quot;, or match the columns in Signpost. Nothing was changed.</source>
        <translation type="unfinished">{0}: hiçbir sütunda hizmet adı yok. Bir sütuna &quot;Name&quot; adını verin veya sütunları Signpost&apos;ta eşleştirin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{0}: nothing in it is a service. {1}</source>
        <translation type="unfinished">{0}: içinde hizmet olan bir şey yok. {1}</translation>
    </message>
    <message>
        <source>{0}: there is no service in it. {1}</source>
        <translation type="unfinished">{0}: içinde hizmet yok. {1}</translation>
    </message>
    <message>
        <source>{0}: this spreadsheet is empty. Nothing was changed.</source>
        <translation type="unfinished">{0}: bu tablo boş. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation type="unfinished">{0}: {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>{1} is too long. Please keep it under {0} letters.</source>
        <translation type="unfinished">
            <numerusform>{1} çok uzun. Lütfen {0} harfin altında tutun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} days</source>
        <translation type="unfinished">
            <numerusform>{1}, {0} günde bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} months</source>
        <translation type="unfinished">
            <numerusform>{1}, {0} ayda bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, every {0} weeks</source>
        <translation type="unfinished">
            <numerusform>{1}, {0} haftada bir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Gizle</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Buradasınız</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished">Başlıyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Vazgeç</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>Signpost could not open</source>
        <translation type="unfinished">Signpost açılamadı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Yeniden dene</translation>
    </message>
</context>
</TS>
