<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttachedCopy</name>
    <message>
        <source>Saving the copy…</source>
        <translation>يجري حفظ النسخة…</translation>
    </message>
    <message>
        <source>Saving the copy: %1 of %2 pieces</source>
        <translation>يجري حفظ النسخة: %1 من %2 من العناصر</translation>
    </message>
    <message>
        <source>Saved. This copy has left the valise: whoever gets it can read it.</source>
        <translation>حُفظت. غادرت هذه النسخة الحقيبة: يستطيع من تصل إليه أن يقرأها.</translation>
    </message>
    <message>
        <source>has not come whole yet: %1 of %2 pieces</source>
        <translation>لم يصل كاملا بعد: %1 من %2 من العناصر</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>the lines of tables</source>
        <translation>خطوط الجداول</translation>
    </message>
    <message>
        <source>links that lead to no https address</source>
        <translation>الروابط التي لا تؤدي إلى عنوان https</translation>
    </message>
    <message>
        <source>the levels of lists</source>
        <translation>مستويات القوائم</translation>
    </message>
    <message>
        <source>underlined letters</source>
        <translation>التسطير تحت الحروف</translation>
    </message>
</context>
<context>
    <name>MarginDeeds</name>
    <message>
        <source>Choose the words that it is about now.</source>
        <translation>اختر الكلمات التي يتعلق بها الآن.</translation>
    </message>
    <message>
        <source>Attaching the file…</source>
        <translation>جار إرفاق الملف…</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not the address of a secure module.</source>
        <translation>هذا ليس عنوان وحدة آمنة.</translation>
    </message>
    <message>
        <source>It looks like https://module.example.org.</source>
        <translation>يكون مثل https://module.example.org.</translation>
    </message>
    <message>
        <source>These are not six words.</source>
        <translation>هذه ليست ست كلمات.</translation>
    </message>
    <message>
        <source>Type the six words, or the six groups of digits, that the secretariat tells you.</source>
        <translation>اكتب الكلمات الست، أو مجموعات الأرقام الست، التي تخبرك بها الأمانة.</translation>
    </message>
    <message>
        <source>The module at this address has other words.</source>
        <translation>الوحدة في هذا العنوان لها كلمات أخرى.</translation>
    </message>
    <message>
        <source>See how the address is written, and ask the secretariat for the words.</source>
        <translation>تحقق من كتابة العنوان، واسأل الأمانة عن الكلمات.</translation>
    </message>
    <message>
        <source>This valise belongs to another secure module.</source>
        <translation>هذه الحقيبة تابعة لوحدة آمنة أخرى.</translation>
    </message>
    <message>
        <source>Ask the secretariat which address it has now.</source>
        <translation>اسأل الأمانة عن عنوانها الحالي.</translation>
    </message>
    <message>
        <source>The secure module is known now.</source>
        <translation>أصبحت الوحدة الآمنة معروفة.</translation>
    </message>
    <message>
        <source>Address of the secure module</source>
        <translation>عنوان الوحدة الآمنة</translation>
    </message>
    <message>
        <source>Its six words, as the secretariat tells them</source>
        <translation>كلماتها الست، كما تخبرك بها الأمانة</translation>
    </message>
    <message>
        <source>Add the secure module</source>
        <translation>إضافة الوحدة الآمنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Exchanged: nothing new has come.</source>
        <translation>تم التبادل: لم يرد جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Exchanged: %n pieces have come.</source>
        <translation>
            <numerusform>تم التبادل: لم يرد شيء.</numerusform>
            <numerusform>تم التبادل: ورد عنصر واحد.</numerusform>
            <numerusform>تم التبادل: ورد عنصران.</numerusform>
            <numerusform>تم التبادل: وردت %n عناصر.</numerusform>
            <numerusform>تم التبادل: ورد %n عنصرا.</numerusform>
            <numerusform>تم التبادل: ورد %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>كتب شخصان هنا، يرجى القراءة</translation>
    </message>
    <message>
        <source>Somebody asks to join: see People.</source>
        <translation>هناك من يطلب الانضمام: انظر الأشخاص.</translation>
    </message>
    <message>
        <source>The exchange was stopped. What came is kept.</source>
        <translation>أوقف التبادل. ما ورد محفوظ.</translation>
    </message>
    <message>
        <source>The secure module says another thing than before.</source>
        <translation>تقول الوحدة الآمنة غير ما قالته من قبل.</translation>
    </message>
    <message>
        <source>Your work is safe.</source>
        <translation>عملك في أمان.</translation>
    </message>
    <message>
        <source>Show this to the secretariat.</source>
        <translation>أطلع الأمانة على ذلك.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الشبكة</translation>
    </message>
    <message>
        <source>Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile.</source>
        <translation>يرسل ما ينتظر إلى الوحدة الآمنة ويجلب الجديد. واصل الكتابة في الأثناء.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>إجراء التبادل الآن</translation>
    </message>
    <message>
        <source>Stop the exchange</source>
        <translation>إيقاف التبادل</translation>
    </message>
    <message>
        <source>The exchange goes on…</source>
        <translation>التبادل جار…</translation>
    </message>
    <message>
        <source>No secure module is named in this valise: its work goes by pouch.</source>
        <translation>لا توجد وحدة آمنة مسماة في هذه الحقيبة: ينتقل عملها بالظرف.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The stick, or another folder</source>
        <translation>ذاكرة USB أو مجلد آخر</translation>
    </message>
    <message>
        <source>The pouch is packed, and was read back.</source>
        <translation>جُهّز الظرف وقُرئ من جديد.</translation>
    </message>
    <message>
        <source>The packing was stopped. There is nothing new on the stick.</source>
        <translation>أوقف التجهيز. لا جديد على الذاكرة.</translation>
    </message>
    <message>
        <source>The slip is saved. It holds no secret.</source>
        <translation>حُفظت القسيمة. ليس فيها سر.</translation>
    </message>
    <message>
        <source>Pouch out</source>
        <translation>ظرف صادر</translation>
    </message>
    <message>
        <source>Nobody else is known here yet whom a pouch could be for.</source>
        <translation>لا يُعرف هنا بعدُ أحد آخر يمكن أن يكون الظرف له.</translation>
    </message>
    <message>
        <source>One sealed file on a stick, which only those can open whom you choose.</source>
        <translation>ملف مختوم واحد على ذاكرة، لا يفتحه إلا من تختارهم.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>All of your team</source>
        <translation>فريقك كله</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>مع المرفقات</translation>
    </message>
    <message>
        <source>Also what they have</source>
        <translation>وما لديهم أيضا</translation>
    </message>
    <message>
        <source>For somebody who has lost it.</source>
        <translation>لمن فقده.</translation>
    </message>
    <message>
        <source>Pack onto a stick…</source>
        <translation>تجهيز على ذاكرة…</translation>
    </message>
    <message>
        <source>The pouch is being packed…</source>
        <translation>يجري تجهيز الظرف…</translation>
    </message>
    <message>
        <source>Stop packing</source>
        <translation>إيقاف التجهيز</translation>
    </message>
    <message>
        <source>Send this slip by another way</source>
        <translation>أرسل هذه القسيمة بطريق آخر</translation>
    </message>
    <message>
        <source>Save the slip…</source>
        <translation>حفظ القسيمة…</translation>
    </message>
</context>
<context>
    <name>PartyWords</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>Pouch</name>
    <message>
        <source>This pouch is addressed to somebody else. Pass it on unopened.</source>
        <translation>هذا الظرف موجّه إلى شخص آخر. مرره دون فتحه.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way. Ask for the pouch once more.</source>
        <translation>تغير هذا الملف أو نقص في الطريق. اطلب الظرف مرة أخرى.</translation>
    </message>
    <message>
        <source>A newer program made this pouch. Update this program.</source>
        <translation>أعد هذا الظرف برنامج أحدث. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Whoever made this pouch is not known here yet. Take in the other pouches first.</source>
        <translation>من أعد هذا الظرف غير معروف هنا بعد. أدخل الظروف الأخرى أولا.</translation>
    </message>
    <message>
        <source>This file is not a pouch.</source>
        <translation>هذا الملف ليس ظرفا.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether the stick is still in.</source>
        <translation>لا يمكن قراءة هذا الملف. تأكد من أن الذاكرة ما زالت موصولة.</translation>
    </message>
    <message>
        <source>There is no pouch in this folder.</source>
        <translation>لا يوجد ظرف في هذا المجلد.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose the folder in which the stick is shown.</source>
        <translation>اختر المجلد الذي تظهر فيه الذاكرة.</translation>
    </message>
    <message>
        <source>There is no room left on the stick or on the disk.</source>
        <translation>لا متسع على الذاكرة أو على القرص.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>ما كان هناك باق كما كان.</translation>
    </message>
    <message>
        <source>Free some room, or take another stick.</source>
        <translation>أفسح بعض المكان أو خذ ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>The stick cannot be read or written.</source>
        <translation>لا يمكن القراءة من الذاكرة أو الكتابة عليها.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>حقيبتك كما كانت.</translation>
    </message>
    <message>
        <source>See whether the stick is still in, and whether it may be written.</source>
        <translation>تأكد من أن الذاكرة موصولة وأن الكتابة عليها متاحة.</translation>
    </message>
    <message>
        <source>This could not be done with the pouch.</source>
        <translation>تعذر ذلك مع الظرف.</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>من هو من</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>the circle of all</source>
        <translation>الحلقة العامة</translation>
    </message>
    <message>
        <source>left out: somebody whom the pouch is for is not in it</source>
        <translation>لم يُدرج: أحد من الظرف لهم ليس فيه</translation>
    </message>
    <message>
        <source>your last work in it is left out: it could not be sealed, and is safe</source>
        <translation>لم يُدرج آخر عملك فيه: تعذر ختمه، وهو في أمان</translation>
    </message>
    <message>
        <source>an attachment is left out: not all of it is on this computer</source>
        <translation>لم يُدرج مرفق: ليس كله في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Receipt slip</source>
        <translation>قسيمة تسليم</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>أُعد في: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>الكلمات الست: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>بالأرقام: %1</translation>
    </message>
    <message>
        <source>Exchange with the secure module</source>
        <translation>تبادل مع الوحدة الآمنة</translation>
    </message>
    <message>
        <source>Exchange with the secure module, cut short</source>
        <translation>تبادل مع الوحدة الآمنة، انقطع</translation>
    </message>
    <message>
        <source>Pouch packed for %1</source>
        <translation>ظرف جُهّز إلى %1</translation>
    </message>
    <message>
        <source>Pouch of %1 taken in</source>
        <translation>أُدخل ظرف من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces out</source>
        <translation>
            <numerusform>لا عناصر صادرة</numerusform>
            <numerusform>عنصر صادر واحد</numerusform>
            <numerusform>عنصران صادران</numerusform>
            <numerusform>%n عناصر صادرة</numerusform>
            <numerusform>%n عنصرا صادرا</numerusform>
            <numerusform>%n عنصر صادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in</source>
        <translation>
            <numerusform>لا عناصر واردة</numerusform>
            <numerusform>عنصر وارد واحد</numerusform>
            <numerusform>عنصران واردان</numerusform>
            <numerusform>%n عناصر واردة</numerusform>
            <numerusform>%n عنصرا واردا</numerusform>
            <numerusform>%n عنصر وارد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a valise</source>
        <translation>ورقة استرداد حقيبة</translation>
    </message>
    <message>
        <source>The valise lies here: %1</source>
        <translation>مكان الحقيبة: %1</translation>
    </message>
    <message>
        <source>Nobody can look up or reset its passphrase, and none is on this sheet.</source>
        <translation>لا يستطيع أحد معرفة عبارة المرور أو إعادة تعيينها، وليست مكتوبة في هذه الورقة.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>إذا نُسيت عبارة المرور</translation>
    </message>
    <message>
        <source>1. Try it with another keyboard language, and without Caps Lock. Nothing is lost by trying.</source>
        <translation>1. جربها بلغة أخرى للوحة المفاتيح، ومن دون Caps Lock. لا يضيع شيء بالمحاولة.</translation>
    </message>
    <message>
        <source>2. Ask the focal point to invite you anew, with a new valise. What was shared comes back with the next exchange or pouch; what was on this computer alone does not.</source>
        <translation>2. اطلب من المنسق دعوتك من جديد بحقيبة جديدة. ما تمت مشاركته يعود مع التبادل أو الظرف التالي؛ وما كان على هذا الحاسوب وحده لا يعود.</translation>
    </message>
    <message>
        <source>3. A backup opens with the passphrase that the valise had on that day.</source>
        <translation>3. تُفتح النسخة الاحتياطية بعبارة المرور التي كانت للحقيبة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Focal point, and how to reach them: %1</source>
        <translation>المنسق، وكيفية الوصول إليه: %1</translation>
    </message>
    <message>
        <source>Secretariat, and how to reach it: %1</source>
        <translation>الأمانة، وكيفية الوصول إليها: %1</translation>
    </message>
    <message>
        <source>Backups are kept here: %1</source>
        <translation>النسخ الاحتياطية محفوظة هنا: %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>مرجع قانوني</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>احتياج إلى المساعدة التقنية</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>صعوبة</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>صف من الجدول</translation>
    </message>
    <message>
        <source>Reference to another answer</source>
        <translation>إحالة إلى إجابة أخرى</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>طُلب توضيح</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>تغير منذ قراءتك</translation>
    </message>
    <message>
        <source>Waits for a reply</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>Not yet agreed</source>
        <translation>لم يُتفق عليه بعد</translation>
    </message>
    <message>
        <source>To be agreed again</source>
        <translation>يتطلب موافقة جديدة</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>يلزم الاختيار</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>تغير منذ اعتماده</translation>
    </message>
    <message>
        <source>Cleared, and removed from your team since</source>
        <translation>معتمد، ثم أزيل من فريقك</translation>
    </message>
    <message>
        <source>List of observations</source>
        <translation>قائمة الملاحظات</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message numerus="yes">
        <source>%n observations</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open clarifications</source>
        <translation>
            <numerusform>لا توضيحات مفتوحة</numerusform>
            <numerusform>توضيح مفتوح واحد</numerusform>
            <numerusform>توضيحان مفتوحان</numerusform>
            <numerusform>%n توضيحات مفتوحة</numerusform>
            <numerusform>%n توضيحا مفتوحا</numerusform>
            <numerusform>%n توضيح مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>to be cleared</source>
        <translation>في انتظار الاعتماد</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Fully implemented</source>
        <translation>منفَّذ بالكامل</translation>
    </message>
    <message>
        <source>%1 is fully implemented.</source>
        <translation>%1: منفَّذ بالكامل.</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>منفَّذ جزئيا</translation>
    </message>
    <message>
        <source>%1 is implemented in part.</source>
        <translation>%1: منفَّذ جزئيا.</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>غير منفَّذ</translation>
    </message>
    <message>
        <source>%1 is not implemented.</source>
        <translation>%1: غير منفَّذ.</translation>
    </message>
    <message>
        <source>A good practice under %1.</source>
        <translation>ممارسة جيدة في إطار: %1.</translation>
    </message>
    <message>
        <source>A challenge in implementing %1.</source>
        <translation>صعوبة في تنفيذ: %1.</translation>
    </message>
    <message>
        <source>Technical assistance is needed to implement %1.</source>
        <translation>يلزم تقديم مساعدة تقنية لتنفيذ: %1.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>Replace it, or put this away and choose another name.</source>
        <translation>استبدله، أو أبعد هذه الرسالة واختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدله</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>التحقق والتقديم</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>أُعد في: %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>الكلمات الست: %1</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>بالأرقام: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new pieces of %1</source>
        <translation>
            <numerusform>لا جديد من %1</numerusform>
            <numerusform>عنصر جديد واحد من %1</numerusform>
            <numerusform>عنصران جديدان من %1</numerusform>
            <numerusform>%n عناصر جديدة من %1</numerusform>
            <numerusform>%n عنصرا جديدا من %1</numerusform>
            <numerusform>%n عنصر جديد من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever packed it is not confirmed today. Ask your focal point first.</source>
        <translation>من جهّزه غير مؤكَّد اليوم. اسأل منسقك أولا.</translation>
    </message>
    <message>
        <source>You have taken this in already. Once more, it changes nothing.</source>
        <translation>سبق أن أدخلت هذا. وتكراره لا يغير شيئا.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>ليس فيه جديد.</translation>
    </message>
    <message>
        <source>The stick, or another folder</source>
        <translation>ذاكرة USB أو مجلد آخر</translation>
    </message>
    <message>
        <source>It was stopped. What was taken in before that stays.</source>
        <translation>أوقف ذلك. ما أُدخل قبله باق.</translation>
    </message>
    <message>
        <source>Part of it waits for another pouch.</source>
        <translation>جزء منه ينتظر ظرفا آخر.</translation>
    </message>
    <message>
        <source>All that could be read is in your valise.</source>
        <translation>كل ما أمكنت قراءته في حقيبتك.</translation>
    </message>
    <message>
        <source>Take in the other pouches or volumes, then this one again.</source>
        <translation>أدخل الظروف أو الأجزاء الأخرى، ثم هذا مرة أخرى.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>كتب شخصان هنا، يرجى القراءة</translation>
    </message>
    <message>
        <source>The pouch is taken in.</source>
        <translation>أُدخل الظرف.</translation>
    </message>
    <message>
        <source>Pouch in</source>
        <translation>ظرف وارد</translation>
    </message>
    <message>
        <source>Look first: nothing changes until you take it in.</source>
        <translation>عاين أولا: لا يتغير شيء حتى تدخله.</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>اختيار الذاكرة…</translation>
    </message>
    <message>
        <source>Compare the six words with the slip that came by another way.</source>
        <translation>طابق الكلمات الست مع القسيمة التي جاءت بطريق آخر.</translation>
    </message>
    <message>
        <source>The words are the same: take it in</source>
        <translation>الكلمات متطابقة: أدخله</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>The stick is being read…</source>
        <translation>تجري قراءة الذاكرة…</translation>
    </message>
    <message>
        <source>Stop taking in</source>
        <translation>إيقاف الإدخال</translation>
    </message>
    <message>
        <source>A pouch that came as a file</source>
        <translation>ظرف وصل في ملف</translation>
    </message>
    <message>
        <source>Pouches (*.age)</source>
        <translation>ظروف (*.age)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Everything is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>This passphrase does not open the valise.</source>
        <translation>عبارة المرور هذه لا تفتح الحقيبة.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>تحقق من لغة لوحة المفاتيح ومن Caps Lock.</translation>
    </message>
    <message>
        <source>There is no valise in this place.</source>
        <translation>لا توجد حقيبة في هذا المكان.</translation>
    </message>
    <message>
        <source>Choose another place, or make a valise.</source>
        <translation>اختر مكانا آخر أو أنشئ حقيبة.</translation>
    </message>
    <message>
        <source>The valise is open in another program, or too many passphrases were tried.</source>
        <translation>الحقيبة مفتوحة في برنامج آخر، أو جُربت عبارات مرور كثيرة.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a little.</source>
        <translation>أغلق البرنامج الآخر أو انتظر قليلا.</translation>
    </message>
    <message>
        <source>Part of the files of the valise cannot be read.</source>
        <translation>لا يمكن قراءة جزء من ملفات الحقيبة.</translation>
    </message>
    <message>
        <source>Open a backup, or ask whoever looks after your computer.</source>
        <translation>افتح نسخة احتياطية أو اسأل من يعتني بحاسوبك.</translation>
    </message>
    <message>
        <source>This valise was made by a newer program.</source>
        <translation>أُنشئت هذه الحقيبة ببرنامج أحدث.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>يوجد شيء في هذا المكان بالفعل.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>يبقى كما هو.</translation>
    </message>
    <message>
        <source>Name a place where there is nothing.</source>
        <translation>اختر مكانا لا شيء فيه.</translation>
    </message>
    <message>
        <source>This is not the code or the letter that was expected.</source>
        <translation>ليس هذا الرمز أو الرسالة المتوقعة.</translation>
    </message>
    <message>
        <source>Compare it with what you were given, group by group.</source>
        <translation>قارنه بما أُعطي لك، مجموعة مجموعة.</translation>
    </message>
    <message>
        <source>This letter is not of this invitation, or was changed on its way.</source>
        <translation>هذه الرسالة ليست لهذه الدعوة، أو غُيّرت في الطريق.</translation>
    </message>
    <message>
        <source>Ask whoever invited you for it once more.</source>
        <translation>اطلبها مرة أخرى ممن دعاك.</translation>
    </message>
    <message>
        <source>No letter lies there for this code.</source>
        <translation>لا توجد رسالة لهذا الرمز.</translation>
    </message>
    <message>
        <source>Ask whoever invited you to exchange, then come back.</source>
        <translation>اطلب ممن دعاك إجراء التبادل ثم عد.</translation>
    </message>
    <message>
        <source>The secure module did not answer.</source>
        <translation>لم ترد الوحدة الآمنة.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer.</source>
        <translation>عملك محفوظ في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It will be sent when the connection returns, or you can send it by pouch.</source>
        <translation>سيُرسل عند عودة الاتصال، أو يمكنك إرساله في ظرف.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لا مكان على القرص.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Free some room; then it goes on.</source>
        <translation>أفرغ بعض المكان ثم يستمر العمل.</translation>
    </message>
    <message>
        <source>This is for somebody else to do.</source>
        <translation>هذا من شأن شخص آخر.</translation>
    </message>
    <message>
        <source>Speak to the focal point of your team.</source>
        <translation>تحدث إلى منسق فريقك.</translation>
    </message>
    <message>
        <source>The answer has changed meanwhile.</source>
        <translation>تغيرت الإجابة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Part of the valise cannot be read.</source>
        <translation>لا يمكن قراءة جزء من الحقيبة.</translation>
    </message>
    <message>
        <source>All else is as it was.</source>
        <translation>وكل ما عداه كما كان.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>تعذر القيام بهذا.</translation>
    </message>
    <message>
        <source>Quote the code below to whoever looks after your computer.</source>
        <translation>اذكر الرمز أدناه لمن يعتني بحاسوبك.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>قيد الصياغة</translation>
    </message>
    <message>
        <source>Ready for the team</source>
        <translation>جاهز للفريق</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>استلمته الوحدة الآمنة</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بلا موعد نهائي</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>مستحق هذا الأسبوع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يتم التحقق منه</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>خبير حكومي</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>كتب شخصان هنا، يرجى القراءة</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>يلزم الاختيار</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>يحتاج إلى نظرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested changes</source>
        <translation>
            <numerusform>لا تعديلات مقترحة</numerusform>
            <numerusform>تعديل مقترح واحد</numerusform>
            <numerusform>تعديلان مقترحان</numerusform>
            <numerusform>%n تعديلات مقترحة</numerusform>
            <numerusform>%n تعديلا مقترحا</numerusform>
            <numerusform>%n تعديل مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>لم يعد مطروحا</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 من %2 جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n being drafted</source>
        <translation>
            <numerusform>لا شيء قيد الصياغة</numerusform>
            <numerusform>واحدة قيد الصياغة</numerusform>
            <numerusform>اثنتان قيد الصياغة</numerusform>
            <numerusform>%n قيد الصياغة</numerusform>
            <numerusform>%n قيد الصياغة</numerusform>
            <numerusform>%n قيد الصياغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحدة تحتاج إلى انتباه</numerusform>
            <numerusform>اثنتان تحتاجان إلى انتباه</numerusform>
            <numerusform>%n تحتاج إلى انتباه</numerusform>
            <numerusform>%n تحتاج إلى انتباه</numerusform>
            <numerusform>%n تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>آخر تبادل %1</translation>
    </message>
    <message>
        <source>no exchange yet</source>
        <translation>لا تبادل بعد</translation>
    </message>
    <message>
        <source>Saved on this computer · work goes by pouch</source>
        <translation>محفوظ في هذا الحاسوب · ينتقل العمل في ظرف</translation>
    </message>
    <message numerus="yes">
        <source>Saved on this computer · %n changes wait to be shared</source>
        <translation>
            <numerusform>محفوظ في هذا الحاسوب · لا تغييرات في انتظار الإرسال</numerusform>
            <numerusform>محفوظ في هذا الحاسوب · تغيير واحد في انتظار الإرسال</numerusform>
            <numerusform>محفوظ في هذا الحاسوب · تغييران في انتظار الإرسال</numerusform>
            <numerusform>محفوظ في هذا الحاسوب · %n تغييرات في انتظار الإرسال</numerusform>
            <numerusform>محفوظ في هذا الحاسوب · %n تغييرا في انتظار الإرسال</numerusform>
            <numerusform>محفوظ في هذا الحاسوب · %n تغيير في انتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>مساهم</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerFoot</name>
    <message>
        <source>Mark ready for the team</source>
        <translation>وضع علامة الجاهزية للفريق</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>إعادة مع ذكر السبب</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>لغة الإجابة</translation>
    </message>
    <message>
        <source>Language not noted</source>
        <translation>اللغة غير مدونة</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>السؤال %1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerScreen</name>
    <message>
        <source>Pasted without %1.</source>
        <translation>تم اللصق بدون %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Comments and references</source>
        <translation>التعليقات والمراجع</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>These words are not in the answer.</source>
        <translation>هذه الكلمات ليست في الإجابة.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Accept the suggested change</source>
        <translation>قبول التعديل المقترح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>إلغاء الإجراء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة الإجراء</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غليظ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة بنقاط</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Read or hide the provision</source>
        <translation>قراءة الحكم أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswerWriting</name>
    <message>
        <source>Choose the words that are to be a link.</source>
        <translation>اختر الكلمات التي ستصبح رابطا.</translation>
    </message>
    <message>
        <source>This address is not one that others can follow.</source>
        <translation>لا يستطيع الآخرون فتح هذا العنوان.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>اكتب عنوانا يبدأ بـ https://</translation>
    </message>
    <message>
        <source>Your changes are suggested: they stand in the margin.</source>
        <translation>اقتُرحت تعديلاتك: تجدها في الهامش.</translation>
    </message>
</context>
<context>
    <name>valise::gui::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Agree to this answer</source>
        <translation>الموافقة على هذه الإجابة</translation>
    </message>
    <message>
        <source>Clear for the review</source>
        <translation>اعتماد للاستعراض</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Changed since you read</source>
        <translation>تغير منذ قراءتك</translation>
    </message>
    <message>
        <source>With new messages</source>
        <translation>فيها رسائل جديدة</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>في انتظار الاعتماد</translation>
    </message>
    <message>
        <source>Which answers are shown</source>
        <translation>الإجابات المعروضة</translation>
    </message>
    <message>
        <source>Brings your team&apos;s observations, and how far you are with each answer, into the review. Private notes stay in your team.</source>
        <translation>ينقل إلى الاستعراض ملاحظات فريقك ومدى تقدمكم في كل إجابة. تبقى المذكرات الخاصة في فريقك.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>بدء عمل فريقك</translation>
    </message>
    <message>
        <source>Answers that were submitted</source>
        <translation>الإجابات المقدَّمة</translation>
    </message>
    <message>
        <source>The answer that is chosen</source>
        <translation>الإجابة المختارة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
    <message>
        <source>Your State reviews. Begin your team&apos;s work, and what was submitted is here to read.</source>
        <translation>دولتك قائمة بالاستعراض. ابدأ عمل فريقك لتقرأ هنا ما قُدم.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>لم يبدأ منسقكم عمل فريقكم في هذا الاستعراض بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have not come whole yet. The next exchange or pouch brings them.</source>
        <translation>
            <numerusform>لم يصل أي تقديم ناقص</numerusform>
            <numerusform>تقديم واحد لم يصل كاملا بعد. يأتي به التبادل أو الظرف القادم.</numerusform>
            <numerusform>تقديمان لم يصلا كاملين بعد. يأتي بهما التبادل أو الظرف القادم.</numerusform>
            <numerusform>%n تقديمات لم تصل كاملة بعد. يأتي بها التبادل أو الظرف القادم.</numerusform>
            <numerusform>%n تقديما لم يصل كاملا بعد. يأتي به التبادل أو الظرف القادم.</numerusform>
            <numerusform>%n تقديم لم يصل كاملا بعد. يأتي به التبادل أو الظرف القادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was submitted yet. An exchange or a pouch brings it.</source>
        <translation>لم يقدَّم شيء بعد. يأتي به تبادل أو ظرف.</translation>
    </message>
    <message>
        <source>Your team sees this. Your focal point clears it for the review.</source>
        <translation>يرى فريقك هذا. يعتمده منسقكم للاستعراض.</translation>
    </message>
    <message>
        <source>The observation is your team&apos;s. Your focal point clears it for the review.</source>
        <translation>الملاحظة لفريقك. يعتمدها منسقكم للاستعراض.</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>أصبح في الاستعراض، ويخرج مع التبادل أو الظرف القادم.</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>بدأ عمل فريقك.</translation>
    </message>
    <message>
        <source>The chosen words stand in the answer more than once.</source>
        <translation>الكلمات المختارة ترد في الإجابة أكثر من مرة.</translation>
    </message>
    <message>
        <source>The chosen words do not stand like this in the answer&apos;s text.</source>
        <translation>الكلمات المختارة لا ترد هكذا في نص الإجابة.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what you wrote is kept.</source>
        <translation>لم يُرسل شيء، وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Choose more words around them, or none.</source>
        <translation>اختر كلمات أكثر حولها، أو لا تختر شيئا.</translation>
    </message>
    <message>
        <source>Choose words within the text of the answer, or none.</source>
        <translation>اختر كلمات من داخل نص الإجابة، أو لا تختر شيئا.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>أنت مراقب: تقرأ ما قُدم ولا تكتب شيئا.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ArrivalsScreen</name>
    <message>
        <source>By the secure module</source>
        <translation>عن طريق الوحدة الآمنة</translation>
    </message>
    <message>
        <source>By pouch</source>
        <translation>بظرف</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>Something else in your team</source>
        <translation>شيء آخر في فريقك</translation>
    </message>
    <message>
        <source>In the review: what was submitted, asked or recorded</source>
        <translation>في الاستعراض: ما قُدّم أو سُئل عنه أو سُجّل</translation>
    </message>
    <message>
        <source>From the secretariat, for everybody</source>
        <translation>من الأمانة، للجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n choices or entries</source>
        <translation>
            <numerusform>لا خيارات ولا قيود</numerusform>
            <numerusform>خيار أو قيد واحد</numerusform>
            <numerusform>خياران أو قيدان</numerusform>
            <numerusform>%n خيارات أو قيود</numerusform>
            <numerusform>%n خيارا أو قيدا</numerusform>
            <numerusform>%n خيار أو قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Nothing of others has arrived yet. An exchange or a pouch brings it.</source>
        <translation>لم يرد شيء من الآخرين بعد. يأتي به تبادل أو ظرف.</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>الذهاب إلى التبادل</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الواردات</translation>
    </message>
    <message>
        <source>What is in this arrival</source>
        <translation>ما في هذا الوارد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n places</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغير في موضع واحد</numerusform>
            <numerusform>تغير في موضعين</numerusform>
            <numerusform>تغير في %n مواضع</numerusform>
            <numerusform>تغير في %n موضعا</numerusform>
            <numerusform>تغير في %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>You have undone this arrival. Nothing of it is lost: it stays among the versions.</source>
        <translation>ألغيت هذا الوارد. لم يضع منه شيء: هو باق بين الصيغ.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة المقروء</translation>
    </message>
    <message>
        <source>Undo this arrival…</source>
        <translation>إلغاء هذا الوارد…</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>كتب شخصان هنا، يرجى القراءة</translation>
    </message>
    <message>
        <source>Underlined words came, struck-through words went.</source>
        <translation>الكلمات التي تحتها خط جاءت، والمشطوبة ذهبت.</translation>
    </message>
    <message>
        <source>Some of this does not count any more.</source>
        <translation>بعض هذا لم يعد يُعتد به.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>وُضعت علامة المقروء.</translation>
    </message>
    <message numerus="yes">
        <source>What arrived is taken back in %n places.</source>
        <translation>
            <numerusform>لا يُسحب شيء مما ورد.</numerusform>
            <numerusform>يُسحب ما ورد من موضع واحد.</numerusform>
            <numerusform>يُسحب ما ورد من موضعين.</numerusform>
            <numerusform>يُسحب ما ورد من %n مواضع.</numerusform>
            <numerusform>يُسحب ما ورد من %n موضعا.</numerusform>
            <numerusform>يُسحب ما ورد من %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words and all comments stay, and what is taken back stays among the versions.</source>
        <translation>تبقى كلماتك وكل التعليقات، ويبقى ما سُحب بين الصيغ.</translation>
    </message>
    <message>
        <source>Others receive this with the next exchange.</source>
        <translation>يتلقى الآخرون ذلك في التبادل التالي.</translation>
    </message>
    <message>
        <source>Undo this arrival</source>
        <translation>إلغاء هذا الوارد</translation>
    </message>
    <message>
        <source>The arrival is undone.</source>
        <translation>أُلغي الوارد.</translation>
    </message>
    <message>
        <source>More has come since this arrival.</source>
        <translation>ورد المزيد بعد هذا الوارد.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Undo the last arrival, or bring back a version of the answer.</source>
        <translation>ألغ الوارد الأخير، أو استعد صيغة من الإجابة.</translation>
    </message>
</context>
<context>
    <name>valise::gui::Choice</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>يلزم الاختيار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationBox</name>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>%1 asks · %2</source>
        <translation>%1 تسأل · %2</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>اقتباس: «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>سؤال إضافي</translation>
    </message>
    <message>
        <source>Your State&apos;s reply</source>
        <translation>رد دولتك</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Settled: nothing more to ask</source>
        <translation>سُوّي: لا مزيد من الأسئلة</translation>
    </message>
    <message>
        <source>It is in the review, and goes out with the next exchange or pouch.</source>
        <translation>أصبح في الاستعراض، ويخرج مع التبادل أو الظرف القادم.</translation>
    </message>
    <message>
        <source>The clarification is settled.</source>
        <translation>سُوّي التوضيح.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ClarificationsTab</name>
    <message>
        <source>Clarifications</source>
        <translation>التوضيحات</translation>
    </message>
    <message>
        <source>No clarification was asked. What a reviewing State asks comes here to be replied to.</source>
        <translation>لم يُطلب أي توضيح. ما تسأله دولة قائمة بالاستعراض يأتي هنا للرد عليه.</translation>
    </message>
</context>
<context>
    <name>valise::gui::CommandList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>valise::gui::DifferencesTab</name>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>What the reviewing States say, side by side</source>
        <translation>ما تقوله الدول القائمة بالاستعراض جنبا إلى جنب</translation>
    </message>
    <message>
        <source>What the reviewing States cleared, side by side. It says where each is, and not who is right.</source>
        <translation>ما اعتمدته الدول القائمة بالاستعراض جنبا إلى جنب. يبين موقف كل منها، لا من هو على صواب.</translation>
    </message>
    <message>
        <source>No reviewing State has cleared anything yet.</source>
        <translation>لم تعتمد أي دولة قائمة بالاستعراض شيئا بعد.</translation>
    </message>
    <message>
        <source>Article or question</source>
        <translation>المادة أو السؤال</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Nothing cleared</source>
        <translation>لم يُعتمد شيء</translation>
    </message>
</context>
<context>
    <name>valise::gui::DrawnLots</name>
    <message>
        <source>Anybody repeats the draw from its record, on any computer, with this program.</source>
        <translation>يستطيع أي شخص إعادة القرعة من سجلها على أي حاسوب بهذا البرنامج.</translation>
    </message>
    <message>
        <source>Save the record as a file…</source>
        <translation>حفظ السجل في ملف…</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>الدولة المستعرضة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>تستعرضها</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الصكوك</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>من يستعرض من</translation>
    </message>
    <message>
        <source>Nobody: a rule left this place empty</source>
        <translation>لا أحد: قاعدة تركت هذا المكان شاغرا</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>إضافية</translation>
    </message>
    <message>
        <source>Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4</source>
        <translation>إعادة القرعة: دولة أخرى بدلا من %1 التي كانت تستعرض %2. طلبت ذلك %3: %4</translation>
    </message>
    <message>
        <source>In exceptional circumstances</source>
        <translation>في ظروف استثنائية</translation>
    </message>
    <message>
        <source>Draw another State</source>
        <translation>اختيار دولة أخرى بالقرعة</translation>
    </message>
    <message>
        <source>%1, which reviews %2</source>
        <translation>%1، وهي تستعرض %2</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>بناء على طلب</translation>
    </message>
    <message>
        <source>Why, for everybody to read</source>
        <translation>السبب، ليقرأه الجميع</translation>
    </message>
    <message>
        <source>There were as many for this State as the rules have on request. More are for exceptional circumstances.</source>
        <translation>جرى لهذه الدولة ما تسمح به القواعد بناء على الطلب. وما زاد عليه للظروف الاستثنائية.</translation>
    </message>
    <message>
        <source>Nobody else moves. The next seed is opened, and the longer record is published.</source>
        <translation>لا يتغير موضع أحد آخر. تُفتح البذرة التالية ويُنشر السجل المكمل.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>بدء استعراض</translation>
    </message>
    <message>
        <source>Who reviews is as the lots were drawn.</source>
        <translation>الدول المستعرِضة هي التي حددتها القرعة.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>مجموعة مواد</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>لغة وثائقه</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>يومه الأول</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>بدء الاستعراض</translation>
    </message>
</context>
<context>
    <name>valise::gui::Editor</name>
    <message>
        <source>Undo</source>
        <translation>إلغاء الإجراء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة الإجراء</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paragraph from left to right</source>
        <translation>فقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Paragraph from right to left</source>
        <translation>فقرة من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>valise::gui::ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Nothing has passed yet. This list is kept on this computer alone.</source>
        <translation>لم يجر شيء بعد. تُحفظ هذه القائمة في هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>What arrived: %1</source>
        <translation>ما ورد: %1</translation>
    </message>
</context>
<context>
    <name>valise::gui::Foot</name>
    <message numerus="yes">
        <source>Locks in %n seconds</source>
        <translation>
            <numerusform>تُقفل الآن</numerusform>
            <numerusform>تُقفل بعد ثانية واحدة</numerusform>
            <numerusform>تُقفل بعد ثانيتين</numerusform>
            <numerusform>تُقفل بعد %n ثوان</numerusform>
            <numerusform>تُقفل بعد %n ثانية</numerusform>
            <numerusform>تُقفل بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the passage</source>
        <translation>لغة المقطع</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>أين عملك</translation>
    </message>
    <message>
        <source>The disk has no room: what you type is kept in memory, and tried again.</source>
        <translation>لا مكان على القرص: ما تكتبه محفوظ في الذاكرة، وتُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>valise::gui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>غليظ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address of the link: https://…</source>
        <translation>عنوان الرابط: https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Link the chosen words</source>
        <translation>ربط الكلمات المختارة</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>عنوان كبير</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>عنوان صغير</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة بنقاط</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>What this paragraph is</source>
        <translation>نوع هذه الفقرة</translation>
    </message>
    <message>
        <source>Direction of this paragraph</source>
        <translation>اتجاه هذه الفقرة</translation>
    </message>
    <message>
        <source>By its first letter</source>
        <translation>حسب أول حرف</translation>
    </message>
</context>
<context>
    <name>valise::gui::Help</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>valise::gui::Home</name>
    <message>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Nothing has come from the secretariat yet. An exchange or a pouch brings it.</source>
        <translation>لم يصل شيء من الأمانة بعد. يأتي به تبادل أو ظرف.</translation>
    </message>
    <message>
        <source>You take part in no review yet. An exchange or a pouch brings it.</source>
        <translation>لا تشارك في أي استعراض بعد. يأتي به تبادل أو ظرف.</translation>
    </message>
    <message>
        <source>Your focal point has not begun your team&apos;s work in this review yet.</source>
        <translation>لم يبدأ منسقكم عمل فريقكم في هذا الاستعراض بعد.</translation>
    </message>
    <message>
        <source>Nothing needs you. Last exchange: %1.</source>
        <translation>لا شيء ينتظرك. آخر تبادل: %1.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>أُعيد إليك</translation>
    </message>
    <message>
        <source>A reviewing State asks for a clarification</source>
        <translation>دولة قائمة بالاستعراض تطلب توضيحا</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>كتب شخصان هنا، يرجى القراءة</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>يلزم الاختيار</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>يحتاج إلى نظرة أخرى</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>%1 · by the end of %2 · here until %3</source>
        <translation>%1 · بحلول نهاية %2 · هنا حتى %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days are those of the secretariat; “here until” is the time of this computer.</source>
        <translation>الأيام بتوقيت الأمانة؛ و«هنا حتى» بتوقيت هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The review has begun. Begin your team&apos;s work in it.</source>
        <translation>بدأ الاستعراض. ابدأ عمل فريقك فيه.</translation>
    </message>
    <message>
        <source>Begin your team&apos;s work</source>
        <translation>بدء عمل فريقك</translation>
    </message>
    <message>
        <source>Your team&apos;s work has begun.</source>
        <translation>بدأ عمل فريقك.</translation>
    </message>
    <message>
        <source>A new focal point</source>
        <translation>منسق جديد</translation>
    </message>
    <message>
        <source>somebody whose name has not come yet</source>
        <translation>شخص لم يصل اسمه بعد</translation>
    </message>
    <message>
        <source>The secretariat named a new focal point for your State: %1. Your work goes over to their team on %2 and stays where it is until then. If you did not expect this, ring the secretariat before.</source>
        <translation>عيّنت الأمانة منسقًا جديدًا لدولتكم: %1. سينتقل عملكم إلى فريقه في %2، ويبقى حتى ذلك الحين في مكانه. إذا لم تكونوا تتوقعون ذلك، فاتصلوا بالأمانة هاتفيًا قبل هذا الموعد.</translation>
    </message>
    <message>
        <source>You observe: you read what was submitted, and write nothing.</source>
        <translation>أنت مراقب: تقرأ ما قُدم ولا تكتب شيئا.</translation>
    </message>
</context>
<context>
    <name>valise::gui::InvitationsTab</name>
    <message>
        <source>The first letter is on its way to them</source>
        <translation>الرسالة الأولى في الطريق إليهم</translation>
    </message>
    <message>
        <source>Somebody asks: compare the six words</source>
        <translation>هناك من يطلب: قارن الكلمات الست</translation>
    </message>
    <message>
        <source>The last letter is on its way to them</source>
        <translation>الرسالة الأخيرة في الطريق إليهم</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>States in reviews</source>
        <translation>الدول المشاركة في الاستعراضات</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>لا يوجد استعراض بعد. يحدد سحب القرعة من يستعرض من.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>لم ينضم أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points joined.</source>
        <translation>
            <numerusform>لم ينضم أي منسق</numerusform>
            <numerusform>انضم منسق واحد.</numerusform>
            <numerusform>انضم منسقان.</numerusform>
            <numerusform>انضم %n منسقين.</numerusform>
            <numerusform>انضم %n منسقا.</numerusform>
            <numerusform>انضم %n منسق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focal point: %1</source>
        <translation>المنسق: %1</translation>
    </message>
    <message>
        <source>Invitations that are out</source>
        <translation>الدعوات المرسلة</translation>
    </message>
    <message>
        <source>No invitation is out.</source>
        <translation>لا دعوة مرسلة.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>الدعوة %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemForm</name>
    <message>
        <source>Priority not said</source>
        <translation>الأولوية غير مذكورة</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>نوع المساعدة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>valise::gui::ItemsSide</name>
    <message>
        <source>Legal reference</source>
        <translation>مرجع قانوني</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Technical assistance need</source>
        <translation>احتياج إلى المساعدة التقنية</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>صعوبة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Law, by its title</source>
        <translation>القانون، بعنوانه</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الحكم القانوني</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>صف من الجدول</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>References, attachments and lists</source>
        <translation>المراجع والمرفقات والقوائم</translation>
    </message>
    <message>
        <source>Nothing is cited, attached or listed yet.</source>
        <translation>لم يُستشهد بشيء ولم يُرفق أو يُدرج شيء بعد.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>valise::gui::JointTextTab</name>
    <message>
        <source>Others wrote in this text while you did.</source>
        <translation>كتب آخرون في هذا النص أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Their words are here; your last words are in the box, and not in the text yet.</source>
        <translation>كلماتهم هنا؛ كلماتك الأخيرة في المربع وليست في النص بعد.</translation>
    </message>
    <message>
        <source>Copy your last words, look at the text again, and put them in.</source>
        <translation>انسخ كلماتك الأخيرة، وانظر إلى النص من جديد، وأدرجها.</translation>
    </message>
    <message>
        <source>Look at the text again</source>
        <translation>النظر إلى النص من جديد</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>نص مشترك</translation>
    </message>
    <message>
        <source>Nobody has built this text yet, and no observation was cleared for it.</source>
        <translation>لم يُنشئ أحد هذا النص بعد، ولم تُعتمد له أي ملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has built this text yet. %n observations were cleared for it.</source>
        <translation>
            <numerusform>لم يُنشئ أحد هذا النص بعد.</numerusform>
            <numerusform>لم يُنشئ أحد هذا النص بعد. اعتُمدت له ملاحظة واحدة.</numerusform>
            <numerusform>لم يُنشئ أحد هذا النص بعد. اعتُمدت له ملاحظتان.</numerusform>
            <numerusform>لم يُنشئ أحد هذا النص بعد. اعتُمدت له %n ملاحظات.</numerusform>
            <numerusform>لم يُنشئ أحد هذا النص بعد. اعتُمدت له %n ملاحظة.</numerusform>
            <numerusform>لم يُنشئ أحد هذا النص بعد. اعتُمدت له %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the text</source>
        <translation>إنشاء النص</translation>
    </message>
    <message>
        <source>The text is built. From now on it is yours to write.</source>
        <translation>أُنشئ النص. من الآن هو لكم لتكتبوه.</translation>
    </message>
    <message>
        <source>Two people wrote here, please read.</source>
        <translation>كتب شخصان هنا، يرجى القراءة.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>أزيلت العلامة.</translation>
    </message>
    <message>
        <source>All States in the review see what you write, with the next exchange or pouch. Whoever agreed to other words agrees again.</source>
        <translation>ترى كل الدول في الاستعراض ما تكتبه مع التبادل أو الظرف القادم. ومن وافق على كلمات أخرى يوافق من جديد.</translation>
    </message>
    <message>
        <source>The reviewing States write this text.</source>
        <translation>تكتب الدول القائمة بالاستعراض هذا النص.</translation>
    </message>
    <message>
        <source>What was cleared since</source>
        <translation>ما اعتُمد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>in place of earlier words</source>
        <translation>بدلا من كلمات سابقة</translation>
    </message>
    <message>
        <source>Bring these into the text</source>
        <translation>إدراجها في النص</translation>
    </message>
    <message>
        <source>The observations are in the text.</source>
        <translation>الملاحظات في النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations in the text were taken back or replaced since: take their words out.</source>
        <translation>
            <numerusform>لا شيء للحذف</numerusform>
            <numerusform>ملاحظة واحدة في النص سُحبت أو استُبدلت: احذف كلماتها.</numerusform>
            <numerusform>ملاحظتان في النص سُحبتا أو استُبدلتا: احذف كلماتهما.</numerusform>
            <numerusform>%n ملاحظات في النص سُحبت أو استُبدلت: احذف كلماتها.</numerusform>
            <numerusform>%n ملاحظة في النص سُحبت أو استُبدلت: احذف كلماتها.</numerusform>
            <numerusform>%n ملاحظة في النص سُحبت أو استُبدلت: احذف كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations were brought in twice: read whether their words stand there twice.</source>
        <translation>
            <numerusform>لا تكرار</numerusform>
            <numerusform>أُدرجت ملاحظة واحدة مرتين: تحقق من تكرار كلماتها.</numerusform>
            <numerusform>أُدرجت ملاحظتان مرتين: تحقق من تكرار كلماتهما.</numerusform>
            <numerusform>أُدرجت %n ملاحظات مرتين: تحقق من تكرار كلماتها.</numerusform>
            <numerusform>أُدرجت %n ملاحظة مرتين: تحقق من تكرار كلماتها.</numerusform>
            <numerusform>أُدرجت %n ملاحظة مرتين: تحقق من تكرار كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observations have a category that this text has no place for.</source>
        <translation>
            <numerusform>لا شيء بلا موضع</numerusform>
            <numerusform>ملاحظة واحدة لها فئة لا موضع لها في هذا النص.</numerusform>
            <numerusform>ملاحظتان لهما فئة لا موضع لها في هذا النص.</numerusform>
            <numerusform>%n ملاحظات لها فئة لا موضع لها في هذا النص.</numerusform>
            <numerusform>%n ملاحظة لها فئة لا موضع لها في هذا النص.</numerusform>
            <numerusform>%n ملاحظة لها فئة لا موضع لها في هذا النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>All States agreed to these words.</source>
        <translation>وافقت كل الدول على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Take back that your State agreed</source>
        <translation>سحب موافقة دولتك</translation>
    </message>
    <message>
        <source>Agree for your State</source>
        <translation>الموافقة باسم دولتك</translation>
    </message>
    <message>
        <source>Your State takes its agreement back.</source>
        <translation>سحبت دولتك موافقتها.</translation>
    </message>
    <message>
        <source>Your State agrees to these words.</source>
        <translation>توافق دولتك على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Joint texts</source>
        <translation>النصوص المشتركة</translation>
    </message>
    <message>
        <source>Write as a Word document…</source>
        <translation>كتابته وثيقة Word…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>نموذج لم يعتمده أحد</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>كُتب الملف. لقد غادر الحقيبة: كل من يحصل عليه يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Nothing is public unless your State says so, of the words that are here now. Words that change are chosen again.</source>
        <translation>لا يُنشر شيء إلا إذا قررت دولتك ذلك، بالنسبة إلى الكلمات الموجودة الآن. وإذا تغيرت الكلمات يُختار من جديد.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>الإجابات: %1</translation>
    </message>
    <message>
        <source>Public: %1</source>
        <translation>عام: %1</translation>
    </message>
    <message>
        <source>It may be published.</source>
        <translation>يجوز نشره.</translation>
    </message>
    <message>
        <source>It is not public any more.</source>
        <translation>لم يعد عاما.</translation>
    </message>
</context>
<context>
    <name>valise::gui::LotsTab</name>
    <message>
        <source>The secretariat said two things: begin a new draw</source>
        <translation>قالت الأمانة شيئين: ابدأ قرعة جديدة</translation>
    </message>
    <message>
        <source>A file of it has not come yet</source>
        <translation>ملف منها لم يصل بعد</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>تم الالتزام</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>سُحبت القرعة</translation>
    </message>
    <message>
        <source>Draw of lots</source>
        <translation>سحب القرعة</translation>
    </message>
    <message>
        <source>Its commitment: %1</source>
        <translation>الالتزام: %1</translation>
    </message>
    <message>
        <source>Its seed lies on the computer that committed to it: the draw is held there.</source>
        <translation>توجد بذرتها في الحاسوب الذي التزم بها: تُجرى القرعة هناك.</translation>
    </message>
    <message>
        <source>The secure module has not received the commitment yet. After the next exchange the seed can be opened.</source>
        <translation>لم تستلم الوحدة الآمنة الالتزام بعد. يمكن فتح البذرة بعد التبادل القادم.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>سحب القرعة</translation>
    </message>
    <message>
        <source>The record is signed and published for everybody.</source>
        <translation>يوقَّع السجل ويُنشر للجميع.</translation>
    </message>
    <message>
        <source>The lots are drawn, and the record is published.</source>
        <translation>سُحبت القرعة ونُشر السجل.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات في القرعة</translation>
    </message>
    <message>
        <source>A line for each: who contributes, a colon, and their words. One is enough.</source>
        <translation>سطر لكل مساهم: الاسم ثم نقطتان ثم كلماته. واحد يكفي.</translation>
    </message>
    <message>
        <source>All compared the words: open the seed</source>
        <translation>قارن الجميع الكلمات: افتح البذرة</translation>
    </message>
    <message>
        <source>From then on nothing can be changed.</source>
        <translation>بعد ذلك لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Six words of the contributions, for all present to compare: %1</source>
        <translation>الكلمات الست للمساهمات ليقارنها جميع الحاضرين: %1</translation>
    </message>
    <message>
        <source>Nobody has contributed yet.</source>
        <translation>لم يساهم أحد بعد.</translation>
    </message>
    <message>
        <source>A line is not as it should be: a name, a colon, and words.</source>
        <translation>سطر ليس كما ينبغي: اسم ونقطتان وكلمات.</translation>
    </message>
    <message>
        <source>The seed is open: the draw is fixed.</source>
        <translation>فُتحت البذرة: القرعة ثابتة.</translation>
    </message>
    <message>
        <source>The record is written. It is no secret.</source>
        <translation>كُتب السجل. وهو ليس سرا.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The record is published either way.</source>
        <translation>السجل منشور على أي حال.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>A new draw</source>
        <translation>قرعة جديدة</translation>
    </message>
    <message>
        <source>The secretariat commits itself to a seed that nobody sees, and to the States and rules. Everybody is told of the commitment, for good.</source>
        <translation>تلتزم الأمانة ببذرة لا يراها أحد وبالدول والقواعد. ويُبلَّغ الجميع بالالتزام بلا رجعة.</translation>
    </message>
    <message>
        <source>Session, such as Joint meeting of 2026</source>
        <translation>الدورة، مثل الاجتماع المشترك لعام 2026</translation>
    </message>
    <message>
        <source>States under review in this draw</source>
        <translation>الدول المستعرضة في هذه القرعة</translation>
    </message>
    <message>
        <source>How many begin together, group by group, such as 3, 3</source>
        <translation>كم دولة تبدأ معا في كل مجموعة، مثل 3, 3</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>No draw can begin from this.</source>
        <translation>لا يمكن أن تبدأ قرعة من هذا.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>The sizes of the groups are the States together, and the session has a name of its own.</source>
        <translation>مجموع أحجام المجموعات هو عدد الدول، وللدورة اسم خاص بها.</translation>
    </message>
    <message>
        <source>The commitment is published. Its seed lies in this valise alone: make a backup.</source>
        <translation>نُشر الالتزام. بذرته في هذه الحقيبة وحدها: خذ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another State is drawn, and the record is published.</source>
        <translation>اختيرت دولة أخرى ونُشر السجل.</translation>
    </message>
    <message>
        <source>Nobody else can be drawn in this place by the rules.</source>
        <translation>لا يمكن بموجب القواعد اختيار أحد آخر لهذا الموضع.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The secretariat can announce another draw.</source>
        <translation>يمكن للأمانة أن تعلن قرعة أخرى.</translation>
    </message>
    <message>
        <source>The review has begun. It reaches its States with the next exchange or pouch.</source>
        <translation>بدأ الاستعراض. يصل إلى دوله مع التبادل أو الظرف التالي.</translation>
    </message>
    <message>
        <source>No review can begin from this.</source>
        <translation>لا يمكن بدء استعراض بهذا.</translation>
    </message>
    <message>
        <source>Choose a cluster in which an instrument has articles. Two States review each instrument.</source>
        <translation>اختر مجموعة يكون فيها لأحد الصكوك مواد. وتستعرض دولتان كل صك.</translation>
    </message>
</context>
<context>
    <name>valise::gui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>valise::gui::PassphraseForm</name>
    <message>
        <source>Several words are easier to remember than one with signs in it.</source>
        <translation>عدة كلمات أسهل حفظا من كلمة واحدة فيها رموز.</translation>
    </message>
    <message>
        <source>Too short: take several words.</source>
        <translation>قصيرة جدا: اختر عدة كلمات.</translation>
    </message>
    <message>
        <source>Write it down now, away from this computer; then type it a second time.</source>
        <translation>دوّنها الآن بعيدا عن هذا الحاسوب، ثم اكتبها مرة ثانية.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>الاثنتان متطابقتان.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Draw seven words</source>
        <translation>سحب سبع كلمات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Easy to guess: take more words that nobody would expect</source>
        <translation>سهلة التخمين: خذ كلمات أكثر لا يتوقعها أحد</translation>
    </message>
    <message>
        <source>Not hard to guess: one or two words more</source>
        <translation>ليست صعبة التخمين: أضف كلمة أو كلمتين</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>صعبة التخمين</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>مدى صعوبة تخمينها</translation>
    </message>
</context>
<context>
    <name>valise::gui::PeopleScreen</name>
    <message>
        <source>A focal point of a State</source>
        <translation>منسق دولة</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <translation>حاسوب آخر لك</translation>
    </message>
    <message>
        <source>An expert of your State</source>
        <translation>خبير من دولتك</translation>
    </message>
    <message>
        <source>Nobody has asked yet. An exchange carries the letters, or you save and take them in as files.</source>
        <translation>لم يطلب أحد بعد. ينقل التبادل الرسائل، أو تحفظها وتدخلها ملفات.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Save the letter, hand it over with the code, and take in the letter that comes back.</source>
        <translation>لم يطلب أحد بعد. احفظ الرسالة وسلّمها مع الرمز، ثم أدخل الرسالة التي تعود.</translation>
    </message>
    <message>
        <source>%1 asks to join. Call them, have them read their six words to you, and type what you hear.</source>
        <translation>%1 يطلب الانضمام. اتصل به ودعه يقرأ لك كلماته الست، واكتب ما تسمعه.</translation>
    </message>
    <message>
        <source>Answered. The next exchange carries the answer, or you save it as a file.</source>
        <translation>تم الرد. ينقل التبادل التالي الجواب، أو تحفظه ملفا.</translation>
    </message>
    <message>
        <source>Answered. Save the letter and hand it over; then end the invitation.</source>
        <translation>تم الرد. احفظ الرسالة وسلّمها، ثم أنه الدعوة.</translation>
    </message>
    <message numerus="yes">
        <source>%n computers in use</source>
        <translation>
            <numerusform>لا حواسيب مستعملة</numerusform>
            <numerusform>حاسوب واحد مستعمل</numerusform>
            <numerusform>حاسوبان مستعملان</numerusform>
            <numerusform>%n حواسيب مستعملة</numerusform>
            <numerusform>%n حاسوبا مستعملا</numerusform>
            <numerusform>%n حاسوب مستعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them is this one</source>
        <translation>أحدها هذا الحاسوب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>People are invited from the computer with which you joined first.</source>
        <translation>توجَّه الدعوات من الحاسوب الذي انضممت به أول مرة.</translation>
    </message>
    <message>
        <source>They get a code from you, and nobody else may see it. You confirm them by six words that they read to you.</source>
        <translation>يتلقى منك رمزا لا يجوز أن يراه غيره. وتؤكده بست كلمات يقرؤها لك.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>من المدعو</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>من أي دولة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>توجيه دعوة</translation>
    </message>
    <message>
        <source>The invitation is made. Its code is for one person alone.</source>
        <translation>أُعدت الدعوة. رمزها لشخص واحد فقط.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>الدعوة %1</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>حفظ الرسالة…</translation>
    </message>
    <message>
        <source>Take in their letter…</source>
        <translation>إدخال رسالته…</translation>
    </message>
    <message>
        <source>End this invitation…</source>
        <translation>إنهاء هذه الدعوة…</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>Code, for this person alone</source>
        <translation>الرمز، لهذا الشخص وحده</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>الرمز في صورة رمز QR</translation>
    </message>
    <message>
        <source>Write it down on paper, let them take a picture, or send it by a way that nobody reads.</source>
        <translation>اكتبه على ورق، أو دعه يصوره، أو أرسله بطريق لا يقرؤه أحد.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>حُفظت الرسالة.</translation>
    </message>
    <message>
        <source>%1 asks to join.</source>
        <translation>%1 يطلب الانضمام.</translation>
    </message>
    <message>
        <source>The six words, or six groups of digits, as you hear them</source>
        <translation>الكلمات الست، أو مجموعات الأرقام الست، كما تسمعها</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>I do not expect them…</source>
        <translation>لا أنتظره…</translation>
    </message>
    <message>
        <source>Whoever asks is told no, and this invitation lets nobody in.</source>
        <translation>يُبلَّغ من يطلب بالرفض، ولا يدخل بهذه الدعوة أحد.</translation>
    </message>
    <message>
        <source>Nothing of yours was shown to them.</source>
        <translation>لم يُعرض عليه شيء من عملك.</translation>
    </message>
    <message>
        <source>Make another invitation for whom you expect.</source>
        <translation>أعد دعوة أخرى لمن تنتظره.</translation>
    </message>
    <message>
        <source>Tell them no</source>
        <translation>إبلاغه بالرفض</translation>
    </message>
    <message>
        <source>Confirmed. The answer is to reach them now.</source>
        <translation>تم التأكيد. يبقى أن يصله الجواب.</translation>
    </message>
    <message>
        <source>These are not six words, or six groups of four digits.</source>
        <translation>ليست هذه ست كلمات ولا ست مجموعات من أربعة أرقام.</translation>
    </message>
    <message>
        <source>Nobody was confirmed.</source>
        <translation>لم يُؤكَّد أحد.</translation>
    </message>
    <message>
        <source>Have them read once more, slowly.</source>
        <translation>دعه يقرأ مرة أخرى ببطء.</translation>
    </message>
    <message>
        <source>Other words stand on the screen of whoever asks.</source>
        <translation>على شاشة من يطلب كلمات أخرى.</translation>
    </message>
    <message>
        <source>Have them read once more. If they differ again, somebody stands between you.</source>
        <translation>دعه يقرأ مرة أخرى. إذا اختلفت مجددا فثمة من يقف بينكما.</translation>
    </message>
    <message>
        <source>They differ again: tell them no</source>
        <translation>اختلفت مجددا: إبلاغه بالرفض</translation>
    </message>
    <message>
        <source>They are told no.</source>
        <translation>يُبلَّغ بالرفض.</translation>
    </message>
    <message>
        <source>This invitation ends, and nobody joins with it any more.</source>
        <translation>تنتهي هذه الدعوة ولا ينضم بها أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>Whoever joined with it before stays.</source>
        <translation>من انضم بها من قبل باق.</translation>
    </message>
    <message>
        <source>You can invite them anew.</source>
        <translation>يمكنك دعوته من جديد.</translation>
    </message>
    <message>
        <source>End the invitation</source>
        <translation>إنهاء الدعوة</translation>
    </message>
    <message>
        <source>The invitation has ended.</source>
        <translation>انتهت الدعوة.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>State not known here</source>
        <translation>دولة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Name not told here</source>
        <translation>الاسم غير مذكور هنا</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُنهيت عضويته</translation>
    </message>
    <message>
        <source>Their work last came %1</source>
        <translation>آخر ما ورد من عمله: %1</translation>
    </message>
    <message>
        <source>No work of theirs has come yet</source>
        <translation>لم يرد من عمله شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %n pieces that they wrote after they were removed. They count for nothing.</source>
        <translation>
            <numerusform>لا شيء محفوظ جانبا.</numerusform>
            <numerusform>محفوظ جانبا: عنصر واحد كُتب بعد إنهاء العضوية. لا يُعتد به.</numerusform>
            <numerusform>محفوظ جانبا: عنصران كُتبا بعد إنهاء العضوية. لا يُعتد بهما.</numerusform>
            <numerusform>محفوظ جانبا: %n عناصر كُتبت بعد إنهاء العضوية. لا يُعتد بها.</numerusform>
            <numerusform>محفوظ جانبا: %n عنصرا كُتب بعد إنهاء العضوية. لا يُعتد بها.</numerusform>
            <numerusform>محفوظ جانبا: %n عنصر كُتب بعد إنهاء العضوية. لا يُعتد بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إنهاء العضوية…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>إنهاء عضوية %1…</translation>
    </message>
    <message>
        <source>%1 is to be removed, for good: from now on they are given nothing, and what they still write does not count.</source>
        <translation>ستنتهي عضوية %1 نهائيا: لا يُعطى شيئا بعد الآن، ولا يُعتد بما يكتبه بعد ذلك.</translation>
    </message>
    <message>
        <source>They keep what is on their computers, which nobody can take back; what they wrote stays.</source>
        <translation>يحتفظ بما في حواسيبه، ولا يستطيع أحد استرداده؛ ويبقى ما كتبه.</translation>
    </message>
    <message>
        <source>Say why they are removed, or put this away.</source>
        <translation>اذكر سبب إنهاء العضوية، أو أبعد هذه الرسالة.</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>A computer is lost</source>
        <translation>فُقد حاسوب</translation>
    </message>
    <message>
        <source>A computer was in other hands</source>
        <translation>وقع حاسوب في أيد أخرى</translation>
    </message>
    <message>
        <source>Removed. Others learn it with the next exchange or pouch.</source>
        <translation>أُنهيت العضوية. يعلم الآخرون ذلك في التبادل أو الظرف التالي.</translation>
    </message>
    <message>
        <source>They are removed as far as you may remove them.</source>
        <translation>أُنهيت العضوية بقدر ما يحق لك.</translation>
    </message>
    <message>
        <source>What is done stays.</source>
        <translation>ما تم باق.</translation>
    </message>
    <message>
        <source>The rest is for the focal point of their State, or for the secretariat.</source>
        <translation>الباقي لمنسق دولته أو للأمانة.</translation>
    </message>
    <message>
        <source>An observer of your State, who reads and changes nothing</source>
        <translation>مراقب من دولتك، يقرأ ولا يغير شيئا</translation>
    </message>
    <message>
        <source>A contributor, who proposes text to your team and is not in the review</source>
        <translation>مساهم يقترح نصوصا على فريقك ولا يشارك في الاستعراض</translation>
    </message>
</context>
<context>
    <name>valise::gui::ProgressTab</name>
    <message>
        <source>Progress</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Nothing is due: no step that has a deadline is still to happen.</source>
        <translation>لا شيء مستحق: لا خطوة ذات موعد نهائي لم تتم بعد.</translation>
    </message>
    <message>
        <source>Each State sees its own deadlines on its Home page; nothing is sent by mail.</source>
        <translation>ترى كل دولة مواعيدها في صفحتها الرئيسية؛ لا يُرسل شيء بالبريد.</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>الدول والخطوات</translation>
    </message>
    <message>
        <source>There is no review yet. A draw of lots says who reviews whom.</source>
        <translation>لا يوجد استعراض بعد. يحدد سحب القرعة من يستعرض من.</translation>
    </message>
    <message>
        <source>By name of the State: days and nothing else.</source>
        <translation>حسب اسم الدولة: أيام ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Steps of each State, with their days</source>
        <translation>خطوات كل دولة وأيامها</translation>
    </message>
    <message>
        <source>Record that a step happened</source>
        <translation>تسجيل أن خطوة تمت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>State under review</source>
        <translation>الدولة المستعرضة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The step is recorded. It reaches everybody with the next exchange or pouch.</source>
        <translation>سُجلت الخطوة. تصل إلى الجميع مع التبادل أو الظرف القادم.</translation>
    </message>
    <message>
        <source>Copy the words of a reminder</source>
        <translation>نسخ كلمات تذكير</translation>
    </message>
    <message>
        <source>In the review of %1, this step was due by the end of %2: %3. Please tell the secretariat when it can be expected.</source>
        <translation>في استعراض %1 كانت هذه الخطوة مستحقة بحلول نهاية %2: %3. يرجى إبلاغ الأمانة بموعد إنجازها المتوقع.</translation>
    </message>
    <message>
        <source>Copied. Put it into a letter to the focal point.</source>
        <translation>نُسخت. ضعها في رسالة إلى المنسق.</translation>
    </message>
</context>
<context>
    <name>valise::gui::PublishingTab</name>
    <message>
        <source>in force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>its file has not come yet</source>
        <translation>ملفه لم يصل بعد</translation>
    </message>
    <message>
        <source>another one has this number: publish the next</source>
        <translation>لآخر هذا الرقم: انشر التالي</translation>
    </message>
    <message>
        <source>not signed by the secretariat: it counts for nothing</source>
        <translation>غير موقع من الأمانة: لا يُعتد به</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>A questionnaire or a catalogue</source>
        <translation>استبيان أو دليل مرجعي</translation>
    </message>
    <message>
        <source>A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of JSON. Looking at it publishes nothing.</source>
        <translation>الاستبيان ملف JSON أو XLSForm أو مخطط Word؛ والدليل المرجعي ملف JSON. النظر فيه لا ينشر شيئا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Questionnaires and catalogues</source>
        <translation>الاستبيانات والأدلة المرجعية</translation>
    </message>
    <message>
        <source>An outline does not say these of itself.</source>
        <translation>المخطط لا يقول هذا عن نفسه.</translation>
    </message>
    <message>
        <source>Its id, such as untoc-1</source>
        <translation>معرّفه، مثل untoc-1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الصك</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>مجموعة مواد</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>See whether it is the file that was meant.</source>
        <translation>تحقق من أنه الملف المقصود.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ما يقوله الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. Nothing can be published before they are mended in the file.</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد. لا يمكن نشر شيء قبل إصلاحه في الملف.</numerusform>
            <numerusform>خطآن. لا يمكن نشر شيء قبل إصلاحهما في الملف.</numerusform>
            <numerusform>%n أخطاء. لا يمكن نشر شيء قبل إصلاحها في الملف.</numerusform>
            <numerusform>%n خطأ. لا يمكن نشر شيء قبل إصلاحها في الملف.</numerusform>
            <numerusform>%n خطأ. لا يمكن نشر شيء قبل إصلاحها في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>أخطاء الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n things were guessed or left out. Read them before you publish.</source>
        <translation>
            <numerusform>لا شيء مخمَّن</numerusform>
            <numerusform>شيء واحد خُمِّن أو تُرك. اقرأه قبل النشر.</numerusform>
            <numerusform>شيئان خُمِّنا أو تُركا. اقرأهما قبل النشر.</numerusform>
            <numerusform>%n أشياء خُمِّنت أو تُركت. اقرأها قبل النشر.</numerusform>
            <numerusform>%n شيئا خُمِّن أو تُرك. اقرأها قبل النشر.</numerusform>
            <numerusform>%n شيء خُمِّن أو تُرك. اقرأها قبل النشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was guessed or left out</source>
        <translation>ما خُمِّن أو تُرك</translation>
    </message>
    <message>
        <source>Publishing makes catalogue %1, for everybody and for good; a later one can take its place.</source>
        <translation>النشر ينشئ الدليل المرجعي %1 للجميع بلا رجعة؛ ويمكن أن يحل محله دليل لاحق.</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>النشر للجميع</translation>
    </message>
    <message>
        <source>Sample, adopted by nobody</source>
        <translation>نموذج لم يعتمده أحد</translation>
    </message>
    <message>
        <source>As an expert sees it: %1</source>
        <translation>كما يراه الخبير: %1</translation>
    </message>
    <message>
        <source>It is published, and reaches everybody with the next exchange or pouch.</source>
        <translation>نُشر، ويصل إلى الجميع مع التبادل أو الظرف القادم.</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>ما نُشر</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الصيغة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>الدليل المرجعي %1</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions lack words</source>
        <translation>
            <numerusform>%1: لا أسئلة تنقصها كلمات</numerusform>
            <numerusform>%1: سؤال واحد تنقصه كلمات</numerusform>
            <numerusform>%1: سؤالان تنقصهما كلمات</numerusform>
            <numerusform>%1: %n أسئلة تنقصها كلمات</numerusform>
            <numerusform>%1: %n سؤالا تنقصها كلمات</numerusform>
            <numerusform>%1: %n سؤال تنقصها كلمات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionSide</name>
    <message>
        <source>Language of the question</source>
        <translation>لغة السؤال</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>نموذج: لم يعتمد أحد هذا الاستبيان.</translation>
    </message>
    <message>
        <source>Provision: %1, article %2</source>
        <translation>الحكم: %1، المادة %2</translation>
    </message>
    <message>
        <source>Follows question %1</source>
        <translation>يتبع السؤال %1</translation>
    </message>
    <message>
        <source>Asked because of the answer to question %1</source>
        <translation>يُطرح بسبب الإجابة عن السؤال %1</translation>
    </message>
    <message>
        <source>Stands by the answer to question %1</source>
        <translation>تحيل إلى إجابة السؤال %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Hide the provision</source>
        <translation>إخفاء الحكم</translation>
    </message>
    <message>
        <source>Read the provision</source>
        <translation>قراءة الحكم</translation>
    </message>
</context>
<context>
    <name>valise::gui::QuestionnaireScreen</name>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>جميع الأسئلة</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>المسندة إليّ</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>With comments or suggested changes</source>
        <translation>عليها تعليقات أو تعديلات مقترحة</translation>
    </message>
    <message>
        <source>Needing attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>الأسئلة المعروضة</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>بحث في الأسئلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>No question is so. Show all questions to see them.</source>
        <translation>لا يوجد سؤال كهذا. اعرض جميع الأسئلة لتراها.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Sample: nobody adopted this questionnaire.</source>
        <translation>نموذج: لم يعتمد أحد هذا الاستبيان.</translation>
    </message>
    <message>
        <source>Answers by chapter and state</source>
        <translation>الإجابات حسب الفصل والحالة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>How many answers of each chapter are in each state</source>
        <translation>عدد إجابات كل فصل في كل حالة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Changed since I last read</source>
        <translation>تغيرت منذ قراءتي الأخيرة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation>وثيقة (*.docx)</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>جدول (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>بيانات (*.json)</translation>
    </message>
    <message>
        <source>Written. This file has left the valise: whoever gets it can read it.</source>
        <translation>كُتب الملف. لقد غادر الحقيبة: كل من يحصل عليه يستطيع قراءته.</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReceivedPage</name>
    <message>
        <source>Question %1: %2</source>
        <translation>السؤال %1: %2</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>التقديم %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المادة %1</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>نص الإجابة</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>الاستعراض: %1</translation>
    </message>
    <message>
        <source>Take back that you agreed</source>
        <translation>سحب موافقتك</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Your State has nothing more to ask about this answer.</source>
        <translation>ليس لدولتك ما تسأل عنه بشأن هذه الإجابة.</translation>
    </message>
    <message>
        <source>A clarification is open: the answer counts as agreed once it is settled.</source>
        <translation>هناك توضيح مفتوح: تُعد الإجابة متفقا عليها عند تسويته.</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>طلب توضيح</translation>
    </message>
    <message>
        <source>What you would like the State under review to explain</source>
        <translation>ما تود أن توضحه الدولة المستعرضة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Until you ask, your team alone sees this. Words that you choose in the answer are quoted.</source>
        <translation>يراه فريقك وحده إلى أن تطلبه. تُقتبس الكلمات التي تختارها في الإجابة.</translation>
    </message>
    <message>
        <source>Your team alone sees this. Your focal point asks it.</source>
        <translation>يراه فريقك وحده. يطلبه منسقكم.</translation>
    </message>
    <message>
        <source>Observations of your team</source>
        <translation>ملاحظات فريقك</translation>
    </message>
    <message>
        <source>Quotation: “%1”</source>
        <translation>اقتباس: «%1»</translation>
    </message>
    <message>
        <source>Several wordings stand. What you write takes their place.</source>
        <translation>توجد عدة صيغ. ما تكتبه يحل محلها.</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the observation: %1</source>
        <translation>إزالة الملاحظة: %1</translation>
    </message>
    <message>
        <source>What was cleared of it stays in the review.</source>
        <translation>ما اعتُمد منها يبقى في الاستعراض.</translation>
    </message>
    <message>
        <source>The observation is removed from your team.</source>
        <translation>أزيلت الملاحظة من فريقك.</translation>
    </message>
    <message>
        <source>Take back from the review</source>
        <translation>سحب من الاستعراض</translation>
    </message>
    <message>
        <source>All in the review see that your State takes it back.</source>
        <translation>يرى جميع المشاركين في الاستعراض أن دولتك سحبتها.</translation>
    </message>
    <message>
        <source>Your State takes the observation back.</source>
        <translation>سحبت دولتك الملاحظة.</translation>
    </message>
    <message>
        <source>Category of the observation</source>
        <translation>فئة الملاحظة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Choose a category and how it begins. Words that you choose in the answer are quoted.</source>
        <translation>اختر فئة وبداية. تُقتبس الكلمات التي تختارها في الإجابة.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>مذكرة خاصة</translation>
    </message>
    <message>
        <source>Private: this stays on your team&apos;s computers.</source>
        <translation>خاص: يبقى هذا في حواسيب فريقك.</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>حفظ نسخة من %1…</translation>
    </message>
</context>
<context>
    <name>valise::gui::RemarksSide</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>These words are gone.</source>
        <translation>هذه الكلمات لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comments and suggested changes</source>
        <translation>التعليقات والتعديلات المقترحة</translation>
    </message>
    <message>
        <source>Show resolved comments</source>
        <translation>إظهار التعليقات المغلقة</translation>
    </message>
    <message>
        <source>No comments on this answer. Choose words, and write one here.</source>
        <translation>لا تعليقات على هذه الإجابة. اختر كلمات واكتب تعليقا هنا.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Suggest these words</source>
        <translation>اقتراح هذه الكلمات</translation>
    </message>
    <message>
        <source>Upon the words that are chosen in the answer, or upon all of it</source>
        <translation>على الكلمات المختارة في الإجابة، أو على الإجابة كلها</translation>
    </message>
    <message>
        <source>In place of the words that are chosen in the answer</source>
        <translation>بدلا من الكلمات المختارة في الإجابة</translation>
    </message>
    <message>
        <source>A comment, a reply, or words that you suggest</source>
        <translation>تعليق أو رد أو كلمات تقترحها</translation>
    </message>
    <message>
        <source>%1 · comment</source>
        <translation>%1 · تعليق</translation>
    </message>
    <message>
        <source>%1 · reply: %2</source>
        <translation>%1 · رد: %2</translation>
    </message>
    <message>
        <source>%1 · suggested change</source>
        <translation>%1 · تعديل مقترح</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>كتب %1: %2</translation>
    </message>
    <message>
        <source>Move to the chosen words</source>
        <translation>نقله إلى الكلمات المختارة</translation>
    </message>
</context>
<context>
    <name>valise::gui::ReviewDesk</name>
    <message>
        <source>Review</source>
        <translation>الاستعراض</translation>
    </message>
</context>
<context>
    <name>valise::gui::Safekeeping</name>
    <message>
        <source>A folder for the backup, on another disk if you can</source>
        <translation>مجلد للنسخة الاحتياطية، على قرص آخر إن أمكن</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>يجري إعداد النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup is made, and was read back.</source>
        <translation>أُعدت النسخة الاحتياطية وقُرئت من جديد.</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>تجري قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup opens with this passphrase, and all of it can be read.</source>
        <translation>تُفتح النسخة بعبارة المرور هذه، ويمكن قراءتها كلها.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>عبارة المرور هذه لا تفتح النسخة.</translation>
    </message>
    <message>
        <source>Backup and valise are as they were.</source>
        <translation>النسخة والحقيبة كما كانتا.</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the valise had when it was made.</source>
        <translation>تُفتح النسخة بعبارة المرور التي كانت للحقيبة عند إعدادها.</translation>
    </message>
    <message>
        <source>The backup is not where it was made.</source>
        <translation>ليست النسخة في مكان إعدادها.</translation>
    </message>
    <message>
        <source>Your valise is as it was.</source>
        <translation>حقيبتك كما كانت.</translation>
    </message>
    <message>
        <source>Plug in its disk, or make another backup.</source>
        <translation>صِل قرصها، أو أعد نسخة أخرى.</translation>
    </message>
    <message>
        <source>Part of the backup cannot be read.</source>
        <translation>تتعذر قراءة جزء من النسخة.</translation>
    </message>
    <message>
        <source>Make another backup, in another place.</source>
        <translation>أعد نسخة أخرى في مكان آخر.</translation>
    </message>
    <message>
        <source>The new passphrase opens the valise. Backups that were made before open with the old one.</source>
        <translation>عبارة المرور الجديدة تفتح الحقيبة. النسخ التي أُعدت قبلها تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>عبارة المرور الحالية غير هذه.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>تحقق من لغة لوحة المفاتيح ومن Caps Lock.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>All of it is in this folder, sealed: %1 (%2).</source>
        <translation>كله في هذا المجلد، مختوم: %1 (%2).</translation>
    </message>
    <message>
        <source>The last one was made %1: %2</source>
        <translation>أُعدت آخر نسخة في %1: %2</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>لم تُعد نسخة احتياطية في هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Where is my work?</source>
        <translation>أين عملي؟</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>إعداد نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة</translation>
    </message>
    <message>
        <source>Test the backup</source>
        <translation>اختبار النسخة</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it. Write the new one down, away from this computer.</source>
        <translation>لا يستطيع أحد معرفتها أو إعادة تعيينها. اكتب الجديدة بعيدا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>Counts, sizes, versions and dates, in English. No words of any answer are in it. You see it before you save it.</source>
        <translation>أعداد وأحجام وإصدارات وتواريخ بالإنكليزية. ليس فيه كلمات من أي إجابة. وتراه قبل حفظه.</translation>
    </message>
    <message>
        <source>Draw up the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>طباعة ورقة الاسترداد…</translation>
    </message>
</context>
<context>
    <name>valise::gui::Secretariat</name>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
</context>
<context>
    <name>valise::gui::Settings</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>القفل عند الغياب</translation>
    </message>
    <message>
        <source>What people write keeps its own language.</source>
        <translation>ما يكتبه الأشخاص يبقى بلغته.</translation>
    </message>
    <message>
        <source>Nothing is said by colour alone.</source>
        <translation>لا يُعبَّر عن شيء باللون وحده.</translation>
    </message>
    <message>
        <source>All of the window grows with it.</source>
        <translation>تكبر النافذة كلها معه.</translation>
    </message>
    <message>
        <source>Whatever you were writing is kept. Ctrl+L locks at once.</source>
        <translation>يُحفظ كل ما كنت تكتبه. Ctrl+L تقفل فورا.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>لا تُقفل تلقائيا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>فورا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellCheck</name>
    <message>
        <source>This computer has no dictionary for %1.</source>
        <translation>لا يوجد على هذا الحاسوب قاموس للغة %1.</translation>
    </message>
    <message>
        <source>The text stays as it is, and its spelling is not checked.</source>
        <translation>يبقى النص كما هو ولا يُدقق إملاؤه.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install the package %1.</source>
        <translation>اطلب ممن يعتني بهذا الحاسوب تثبيت الحزمة %1.</translation>
    </message>
    <message>
        <source>All words are in the dictionary.</source>
        <translation>كل الكلمات في القاموس.</translation>
    </message>
</context>
<context>
    <name>valise::gui::SpellingBar</name>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Not in the dictionary (%1): %2</source>
        <translation>ليست في القاموس (%1): %2</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>هذه الكلمة صحيحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>valise::gui::Submission</name>
    <message>
        <source>Empty: stays out</source>
        <translation>فارغة: تبقى خارجا</translation>
    </message>
    <message>
        <source>None of the options is chosen</source>
        <translation>لم يُختر أي خيار</translation>
    </message>
    <message>
        <source>Not asked any more: stays out</source>
        <translation>لم تعد تُسأل: تبقى خارجا</translation>
    </message>
    <message>
        <source>Not marked ready</source>
        <translation>غير معلَّمة كجاهزة</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>Changed since it was cleared</source>
        <translation>تغير منذ اعتماده</translation>
    </message>
    <message>
        <source>Two people wrote here, please read</source>
        <translation>كتب شخصان هنا، يرجى القراءة</translation>
    </message>
    <message>
        <source>Somebody has to choose</source>
        <translation>يلزم الاختيار</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>يحتاج إلى نظرة أخرى</translation>
    </message>
    <message>
        <source>A law that is not here</source>
        <translation>قانون غير موجود هنا</translation>
    </message>
    <message>
        <source>A law that was taken out of the library</source>
        <translation>قانون أُخرج من مكتبة القوانين</translation>
    </message>
    <message>
        <source>A file that nobody announced here</source>
        <translation>ملف لم يعلن عنه أحد هنا</translation>
    </message>
    <message>
        <source>A file that is not on this computer</source>
        <translation>ملف غير موجود في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Its reference to another answer leads nowhere</source>
        <translation>إحالتها إلى إجابة أخرى لا تؤدي إلى شيء</translation>
    </message>
    <message>
        <source>The answer that it refers to changed</source>
        <translation>تغيرت الإجابة التي تحيل إليها</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>تعليقات مفتوحة</translation>
    </message>
    <message>
        <source>Open suggested changes</source>
        <translation>تغييرات مقترحة مفتوحة</translation>
    </message>
    <message>
        <source>Its language is not noted</source>
        <translation>لغتها غير مدونة</translation>
    </message>
    <message>
        <source>A translation is missing</source>
        <translation>ترجمة ناقصة</translation>
    </message>
    <message>
        <source>A link that leads to no https address</source>
        <translation>رابط لا يؤدي إلى عنوان https</translation>
    </message>
    <message>
        <source>Waiting to be shared</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Received by the secure module</source>
        <translation>استلمته الوحدة الآمنة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>التحقق والتقديم</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>للنظر أولا</translation>
    </message>
    <message>
        <source>Nothing was found: every answer is complete.</source>
        <translation>لم يُعثر على شيء: كل الإجابات كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>لا نقاط للتحقق.</numerusform>
            <numerusform>نقطة واحدة للتحقق.</numerusform>
            <numerusform>نقطتان للتحقق.</numerusform>
            <numerusform>%n نقاط للتحقق.</numerusform>
            <numerusform>%n نقطة للتحقق.</numerusform>
            <numerusform>%n نقطة للتحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold an answer back until they are seen to.</source>
        <translation>
            <numerusform>لا شيء منها يمنع إجابة.</numerusform>
            <numerusform>واحدة منها تمنع إجابة إلى أن تعالَج.</numerusform>
            <numerusform>اثنتان منها تمنعان إجابة إلى أن تعالَجا.</numerusform>
            <numerusform>%n منها تمنع إجابة إلى أن تعالَج.</numerusform>
            <numerusform>%n منها تمنع إجابة إلى أن تعالَج.</numerusform>
            <numerusform>%n منها تمنع إجابة إلى أن تعالَج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, with the answers</source>
        <translation>نقاط التحقق مع الإجابات</translation>
    </message>
    <message>
        <source>holds the answer back</source>
        <translation>تمنع الإجابة</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the answer.</source>
        <translation>يفتح مفتاح الإدخال أو النقر المزدوج الإجابة.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>The focal point of your State clears and submits answers.</source>
        <translation>يعتمد منسق دولتك الإجابات ويقدمها.</translation>
    </message>
    <message>
        <source>No answer is ready to be cleared. What is marked ready, and nothing holds back, comes here.</source>
        <translation>لا إجابة جاهزة للاعتماد. ما يُعلَّم كجاهز ولا يمنعه شيء يأتي هنا.</translation>
    </message>
    <message>
        <source>These answers are ready. Clearing one says that you stand behind it for your State. Choose the attachments that go along.</source>
        <translation>هذه الإجابات جاهزة. اعتماد إحداها يعني أنك تتبناها باسم دولتك. اختر المرفقات المصاحبة.</translation>
    </message>
    <message>
        <source>Answers that can be cleared</source>
        <translation>الإجابات التي يمكن اعتمادها</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>مرفق: %1</translation>
    </message>
    <message>
        <source>Clear the answers that are ticked</source>
        <translation>اعتماد الإجابات المؤشَّر عليها</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>No answer is cleared that was not submitted.</source>
        <translation>لا إجابة معتمدة لم تقدَّم.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>All who are in this review: %1, and the secretariat.</source>
        <translation>كل من في هذا الاستعراض: %1 والأمانة.</translation>
    </message>
    <message>
        <source>What will not be sent</source>
        <translation>ما لن يُرسل</translation>
    </message>
    <message>
        <source>Private notes, comments, suggested changes, earlier versions, attachments that you did not choose, and who wrote what. They stay in your team.</source>
        <translation>المذكرات الخاصة والتعليقات والتغييرات المقترحة والصيغ السابقة والمرفقات التي لم تخترها ومن كتب ماذا. تبقى في فريقك.</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n answers</source>
        <translation>
            <numerusform>تقديم</numerusform>
            <numerusform>تقديم إجابة واحدة</numerusform>
            <numerusform>تقديم إجابتين</numerusform>
            <numerusform>تقديم %n إجابات</numerusform>
            <numerusform>تقديم %n إجابة</numerusform>
            <numerusform>تقديم %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إشعارات بالاستلام</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>لم يقدَّم شيء بعد.</translation>
    </message>
    <message>
        <source>Submission %1</source>
        <translation>التقديم %1</translation>
    </message>
    <message>
        <source>Six words: %1</source>
        <translation>الكلمات الست: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>The answers stay cleared. What went out by pouch before is in others&apos; hands.</source>
        <translation>تبقى الإجابات معتمدة. ما خرج في ظرف من قبل صار في أيدي آخرين.</translation>
    </message>
    <message>
        <source>The submission is taken back; its answers stay cleared.</source>
        <translation>سُحب التقديم؛ تبقى إجاباته معتمدة.</translation>
    </message>
    <message>
        <source>The secure module has received this submission already.</source>
        <translation>استلمت الوحدة الآمنة هذا التقديم بالفعل.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Reopen the answers, and submit them again.</source>
        <translation>أعد فتح الإجابات وقدمها من جديد.</translation>
    </message>
    <message>
        <source>No answer is ticked.</source>
        <translation>لا إجابة مؤشَّر عليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are cleared.</source>
        <translation>
            <numerusform>لم تُعتمد إجابات.</numerusform>
            <numerusform>اعتُمدت إجابة واحدة.</numerusform>
            <numerusform>اعتُمدت إجابتان.</numerusform>
            <numerusform>اعتُمدت %n إجابات.</numerusform>
            <numerusform>اعتُمدت %n إجابة.</numerusform>
            <numerusform>اعتُمدت %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the valise.</source>
        <translation>هذه ليست عبارة مرور الحقيبة.</translation>
    </message>
    <message>
        <source>Nothing has left your team.</source>
        <translation>لم يخرج شيء من فريقك.</translation>
    </message>
    <message>
        <source>Check the keyboard language and Caps Lock.</source>
        <translation>تحقق من لغة لوحة المفاتيح ومن Caps Lock.</translation>
    </message>
    <message>
        <source>Submission %1 waits to be shared. Its six words: %2</source>
        <translation>التقديم %1 في انتظار الإرسال. كلماته الست: %2</translation>
    </message>
</context>
<context>
    <name>valise::gui::TextPane</name>
    <message>
        <source>Editing</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>النص المعروض</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>أعيدت: %1</translation>
    </message>
    <message>
        <source>This answer is cleared. Whoever reopens it can change it; you can comment.</source>
        <translation>هذه الإجابة معتمدة. يغيرها من يعيد فتحها؛ ويمكنك التعليق عليها.</translation>
    </message>
    <message>
        <source>Writers: %1</source>
        <translation>كتبها: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>لم يكتب أحد شيئا بعد.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>لا تزال صحيحة</translation>
    </message>
    <message>
        <source>What you write here changes nothing in the answer until somebody accepts it.</source>
        <translation>ما تكتبه هنا لا يغير شيئا في الإجابة إلى أن يقبله أحد.</translation>
    </message>
    <message>
        <source>Suggest these changes</source>
        <translation>اقتراح هذه التعديلات</translation>
    </message>
    <message>
        <source>Leave the answer as it is</source>
        <translation>ترك الإجابة كما هي</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation>البحث في الإجابة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طريقة العمل</translation>
    </message>
</context>
<context>
    <name>valise::gui::Unlock</name>
    <message>
        <source>Last opened %1</source>
        <translation>فُتحت آخر مرة في %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جار فتح القفل…</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>لوحة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock قيد التشغيل</translation>
    </message>
    <message>
        <source>Unlock your valise</source>
        <translation>فتح قفل حقيبتك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح حقيبة أخرى…</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Nobody can look up a passphrase or reset it, neither the secretariat nor the makers of this program. What you shared is not lost: your focal point or the secretariat can invite you again, and everything that reached the secure module or a colleague comes back. Your recovery sheet says whom to ask.</source>
        <translation>لا يستطيع أحد الاطلاع على عبارة المرور أو إعادة تعيينها، لا الأمانة ولا صانعو هذا البرنامج. ما شاركته لم يضع: يستطيع منسقك أو الأمانة دعوتك مرة أخرى، ويعود كل ما وصل إلى الوحدة الآمنة أو إلى زميل. وتذكر ورقة الاسترداد من تسأل.</translation>
    </message>
    <message>
        <source>The disk has no room for the last words that you typed.</source>
        <translation>لا مكان على القرص لآخر الكلمات التي كتبتها.</translation>
    </message>
    <message>
        <source>They wait in the memory of this program, encrypted.</source>
        <translation>إنها تنتظر مشفّرة في ذاكرة هذا البرنامج.</translation>
    </message>
    <message>
        <source>Make room on the disk, then unlock. Do not end Valise before.</source>
        <translation>أفسح مكانًا على القرص ثم افتح القفل. لا تُنهِ Valise قبل ذلك.</translation>
    </message>
    <message>
        <source>End Valise and lose these words</source>
        <translation>إنهاء Valise وفقدان هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>valise::gui::VersionsScreen</name>
    <message>
        <source>not shared yet</source>
        <translation>لم تُشارك بعد</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters came or went</source>
        <translation>
            <numerusform>لم يتغير أي حرف</numerusform>
            <numerusform>أُضيف أو حُذف حرف واحد</numerusform>
            <numerusform>أُضيف أو حُذف حرفان</numerusform>
            <numerusform>أُضيفت أو حُذفت %n أحرف</numerusform>
            <numerusform>أُضيف أو حُذف %n حرفا</numerusform>
            <numerusform>أُضيف أو حُذف %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا يوجد أي اختلاف.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Compare with the version before it</source>
        <translation>مقارنة بالصيغة السابقة</translation>
    </message>
    <message>
        <source>Compare with the newest version</source>
        <translation>مقارنة بأحدث صيغة</translation>
    </message>
    <message>
        <source>Since I last read</source>
        <translation>منذ قراءتي الأخيرة</translation>
    </message>
    <message>
        <source>The version has its name.</source>
        <translation>حصلت الصيغة على اسمها.</translation>
    </message>
    <message>
        <source>Restored as a new version. None is lost.</source>
        <translation>استُعيدت كصيغة جديدة. لم تُفقد أي صيغة.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>As words, without marks</source>
        <translation>كلمات بلا علامات</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما اختلف</translation>
    </message>
    <message>
        <source>Name, such as: as cleared by the Ministry of Justice</source>
        <translation>اسم، مثل: كما اعتمدتها وزارة العدل</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم الصيغة</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>تسمية هذه الصيغة</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه الصيغة</translation>
    </message>
    <message>
        <source>Nobody has written in this answer yet.</source>
        <translation>لم يكتب أحد في هذه الإجابة بعد.</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>فتح الإجابة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Versions in time</source>
        <translation>الصيغ عبر الزمن</translation>
    </message>
</context>
<context>
    <name>valise::gui::Welcome</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>لم يرد أحد بعد.</translation>
    </message>
    <message>
        <source>Your request has been sent.</source>
        <translation>أُرسل طلبك.</translation>
    </message>
    <message>
        <source>Read the six words to whoever invited you, then look again.</source>
        <translation>اقرأ الكلمات الست لمن دعاك ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Welcome to Valise</source>
        <translation>مرحبا بك في Valise</translation>
    </message>
    <message>
        <source>A review to practise on</source>
        <translation>استعراض تدريبي</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>Read six words to each other</source>
        <translation>اقرأا الكلمات الست أحدكما للآخر</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>تلقيت دعوة</translation>
    </message>
    <message>
        <source>You have a code from the secretariat or from your focal point.</source>
        <translation>لديك رمز من الأمانة أو من منسقك.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>I have a pouch</source>
        <translation>لدي ظرف</translation>
    </message>
    <message>
        <source>You were given letters on a stick. Join with them first, without a network; the pouch opens then.</source>
        <translation>أُعطيت رسائل على ذاكرة USB. انضم بها أولا، دون شبكة، ثم يُفتح الظرف.</translation>
    </message>
    <message>
        <source>Join by letters</source>
        <translation>الانضمام بالرسائل</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>جرّب فقط</translation>
    </message>
    <message>
        <source>A made-up review with a sample questionnaire, on this computer alone. No network, no invitation.</source>
        <translation>استعراض مختلق مع استبيان نموذجي، في هذا الحاسوب وحده. بلا شبكة وبلا دعوة.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>I have a valise already</source>
        <translation>لدي حقيبة بالفعل</translation>
    </message>
    <message>
        <source>It lies in another folder, or on a stick.</source>
        <translation>وهي في مجلد آخر أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one.</source>
        <translation>ستكون منسق السنغال. الأشخاص مختلقون، والاستبيان نموذج لم يعتمده أحد، ولا يغادر منه شيء هذا الحاسوب. اختر عبارة مرور كما تفعل لحقيبة حقيقية.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Making the practice review…</source>
        <translation>جار إعداد الاستعراض التدريبي…</translation>
    </message>
    <message>
        <source>Your invitation is a code, and a letter unless the code names the secure module. What you type here stays on this computer until whoever invited you has heard six words from you.</source>
        <translation>دعوتك رمز، ومعه رسالة ما لم يذكر الرمز الوحدة الآمنة. ما تكتبه هنا يبقى في هذا الحاسوب إلى أن يسمع من دعاك الكلمات الست منك.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Your name, as whoever invited you is to read it</source>
        <translation>اسمك كما يقرؤه من دعاك</translation>
    </message>
    <message>
        <source>Letter of the invitation, if you have a file</source>
        <translation>رسالة الدعوة، إن كان لديك ملف</translation>
    </message>
    <message>
        <source>Root policy of the secretariat, if it did not come with the program</source>
        <translation>السياسة الجذرية للأمانة، إن لم تأت مع البرنامج</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>Call whoever invited you, and read them these words. They compare them with theirs and confirm you; a stranger in between would have others.</source>
        <translation>اتصل بمن دعاك واقرأ له هذه الكلمات. يطابقها مع ما لديه ويؤكدك؛ ولو كان بينكما غريب لكانت لديه كلمات أخرى.</translation>
    </message>
    <message>
        <source>As digits: %1</source>
        <translation>بالأرقام: %1</translation>
    </message>
    <message>
        <source>Look whether they have answered</source>
        <translation>انظر هل وصل الرد</translation>
    </message>
    <message>
        <source>Save your letter to them as a file…</source>
        <translation>حفظ رسالتك إليهم في ملف…</translation>
    </message>
    <message>
        <source>Their letter has come: choose it…</source>
        <translation>وصلت رسالتهم: اخترها…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>valise::gui::Window</name>
    <message>
        <source>Go to: %1</source>
        <translation>انتقال إلى: %1</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>بحث في هذه الشاشة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>جميع الأوامر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>استعراض %1</translation>
    </message>
    <message>
        <source>Practice review: people and answers are made up.</source>
        <translation>استعراض تدريبي: الأشخاص والإجابات مختلقة.</translation>
    </message>
    <message>
        <source>Valise</source>
        <translation>Valise</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
</context>
</TS>
