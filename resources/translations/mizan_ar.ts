<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Make pages on one or several scenarios that one can hand on</source>
        <translation>إعداد صفحات قابلة للتسليم عن سيناريو أو عدة سيناريوهات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the scenario for Excel or other programs</source>
        <translation>كتابة السيناريو لبرنامج Excel أو برامج أخرى</translation>
    </message>
    <message>
        <source>Import workbook…</source>
        <translation>استيراد مصنف…</translation>
    </message>
    <message>
        <source>Take up the levers and assumptions of a workbook that was exported and edited</source>
        <translation>أخذ روافع وفرضيات مصنف صُدّر ثم عُدّل</translation>
    </message>
    <message>
        <source>Recover unsaved edits…</source>
        <translation>استعادة تعديلات غير محفوظة…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>كما رُصد</translation>
    </message>
    <message>
        <source>The assumptions are those that what happened supports, with their ranges</source>
        <translation>الفرضيات هي تلك التي تؤيدها الوقائع، مع هوامش عدم اليقين</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>كما خُطّط</translation>
    </message>
    <message>
        <source>The plan taken at its word: all is spent, everything works, nobody drops out</source>
        <translation>المخطط كما أُعلن: تُصرف كل الاعتمادات، وينجح كل شيء، ولا ينقطع أحد عن التكوين</translation>
    </message>
    <message>
        <source>The levers act on the years of the plan</source>
        <translation>تؤثر الروافع في سنوات المخطط</translation>
    </message>
    <message>
        <source>The levers act on the years of the new offer</source>
        <translation>تؤثر الروافع في سنوات العرض الجديد</translation>
    </message>
    <message>
        <source>Open history for “what if”</source>
        <translation>فتح الماضي («ماذا لو»)</translation>
    </message>
    <message>
        <source>Allow changes of the years up to 2024</source>
        <translation>السماح بتغيير السنوات إلى غاية 2024</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Show the table of every year</source>
        <translation>عرض الجدول لكل السنوات</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>ماذا يلزم؟</translation>
    </message>
    <message>
        <source>Find the smallest change that reaches targets</source>
        <translation>إيجاد أصغر تغيير يبلغ الأهداف</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Put the scenario files of many teams side by side</source>
        <translation>وضع ملفات سيناريوهات عدة فرق جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Take the keyboard to the next panel or page</source>
        <translation>نقل التركيز إلى اللوحة التالية أو إلى الصفحة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Ordinary text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Presenter size</source>
        <translation>حجم العرض</translation>
    </message>
    <message>
        <source>Larger text and nothing but the page, for the back row; Esc leaves it</source>
        <translation>نص أكبر والصفحة وحدها لمن في الصف الأخير؛ ويُغادَر بمفتاح ⁨Esc⁩</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>استرجاع الترتيب الأصلي</translation>
    </message>
    <message>
        <source>Put every panel back where it was to begin with</source>
        <translation>إعادة كل لوحة إلى مكانها الأول</translation>
    </message>
    <message>
        <source>Title and description…</source>
        <translation>العنوان والوصف…</translation>
    </message>
    <message>
        <source>Sharpen the probabilities</source>
        <translation>تدقيق الاحتمالات</translation>
    </message>
    <message>
        <source>Hold the targets against {members} runs, so that they hardly depend on the seed</source>
        <translation>مقارنة الأهداف مع {members} محاكاة حتى لا تكاد تتأثر بالبذرة</translation>
    </message>
    <message>
        <source>What differs from the baseline…</source>
        <translation>الفروق عن المرجع…</translation>
    </message>
    <message>
        <source>All levers back to saved</source>
        <translation>إرجاع كل الروافع إلى القيم المحفوظة</translation>
    </message>
    <message>
        <source>All levers back to official</source>
        <translation>إرجاع كل الروافع إلى القيم الرسمية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>مساعدة عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Explain the page in front, or the panel you are in</source>
        <translation>شرح الصفحة المعروضة أو اللوحة التي أنت فيها</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستعمل</translation>
    </message>
    <message>
        <source>Read from the first steps to every page, recipe and command</source>
        <translation>القراءة من الخطوات الأولى إلى كل صفحة ووصفة وأمر</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>List every key that does something</source>
        <translation>سرد كل الاختصارات وما تفعله</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>حول «ميزان»</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>“{text}” is not a whole number between {least} and {most}; the amount stays.</source>
        <translation>«⁨{text}⁩» ليس عددا صحيحا بين {least} و{most}؛ يبقى المبلغ كما هو.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; the amount stays.</source>
        <translation>«⁨{text}⁩» ليس عددا؛ يبقى المبلغ كما هو.</translation>
    </message>
</context>
<context>
    <name>ArithmeticPart</name>
    <message>
        <source>Findings of the arithmetic</source>
        <translation>استنتاجات الحسابات</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>ما يمكن قوله</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>No target is due in these years.</source>
        <translation>لا يحلّ أجل أي هدف في هذه السنوات.</translation>
    </message>
    <message>
        <source>{target} is named twice: leave one out.</source>
        <translation>{target}: ورد مرتين؛ احذف أحدهما.</translation>
    </message>
    <message>
        <source>Every lever is locked, so nothing can change: open one.</source>
        <translation>كل الروافع مقفلة فلا يمكن أن يتغير شيء؛ افتح إحداها.</translation>
    </message>
    <message>
        <source>{lever}: the least lies above the most.</source>
        <translation>{lever}: الحد الأدنى أكبر من الحد الأقصى.</translation>
    </message>
    <message>
        <source>{lever}: a scenario can hold {most} at most.</source>
        <translation>{lever}: أقصى ما يسعه السيناريو {most}.</translation>
    </message>
    <message>
        <source>Locks and bounds ask for {amount} of money, more than is allowed for all rubrics.</source>
        <translation>الأقفال والحدود تتطلب {amount}، وهو أكثر مما يُسمح به لكل المحاور.</translation>
    </message>
    <message>
        <source>What has to be reached</source>
        <translation>ما يجب بلوغه</translation>
    </message>
    <message>
        <source>What may change for it</source>
        <translation>ما يجوز تغييره لذلك</translation>
    </message>
    <message>
        <source>Money for all rubrics</source>
        <translation>مال كل المحاور</translation>
    </message>
    <message>
        <source>as much as it takes</source>
        <translation>بقدر ما يلزم</translation>
    </message>
    <message>
        <source>no more than, MAD m</source>
        <translation>لا يتجاوز، مليون درهم</translation>
    </message>
    <message>
        <source>Most money for all rubrics over these years, million dirhams</source>
        <translation>أقصى مبلغ لكل المحاور خلال هذه السنوات، مليون درهم</translation>
    </message>
    <message>
        <source>All rubrics together over these years; to begin with what they are now</source>
        <translation>كل المحاور معا خلال هذه السنوات؛ في البداية ما هي عليه الآن</translation>
    </message>
    <message>
        <source>Freeze judgement</source>
        <translation>تجميد التقدير</translation>
    </message>
    <message>
        <source>What rests on judgement alone gains nothing by a change, so that the answer cannot lean on it.</source>
        <translation>ما يقوم على التقدير وحده لا يكسب شيئا من أي تغيير، فلا يمكن أن يعتمد الجواب عليه.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Under both readings</source>
        <translation>بالقراءتين معا</translation>
    </message>
    <message>
        <source>Every target has to be met as observed and as planned; the weaker one counts.</source>
        <translation>يجب بلوغ كل هدف كما رُصد وكما خُطّط؛ والأضعف هو المعتبر.</translation>
    </message>
    <message>
        <source>As near as can be</source>
        <translation>أقرب ما يمكن</translation>
    </message>
    <message>
        <source>Whatever it costs, raise the target that is furthest from being met.</source>
        <translation>مهما كانت الكلفة، يُرفع الهدف الأبعد عن البلوغ.</translation>
    </message>
    <message>
        <source>Find the smallest change</source>
        <translation>أوجد أصغر تغيير</translation>
    </message>
    <message>
        <source>Locks and bounds of the levers</source>
        <translation>أقفال الروافع وحدودها</translation>
    </message>
    <message>
        <source>Locks and bounds of the levers ({count} set)</source>
        <translation>أقفال الروافع وحدودها (محدَّد منها: {count})</translation>
    </message>
</context>
<context>
    <name>AssumptionList</name>
    <message>
        <source>Assumptions</source>
        <translation>الفرضيات</translation>
    </message>
</context>
<context>
    <name>AssumptionRow</name>
    <message>
        <source>set here</source>
        <translation>مثبَّتة هنا</translation>
    </message>
    <message>
        <source>It is given a value and does not vary, so it adds nothing to the spread</source>
        <translation>لها قيمة محددة ولا تتغير، فلا تضيف شيئا إلى اتساع مجال النتيجة</translation>
    </message>
    <message>
        <source>Back to the calibrated range</source>
        <translation>الرجوع إلى المجال المعايَر</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>ما تستند إليه</translation>
    </message>
    <message>
        <source>More of it gives more of the result.</source>
        <translation>كلما زادت زادت النتيجة.</translation>
    </message>
    <message>
        <source>More of it gives less of the result.</source>
        <translation>كلما زادت نقصت النتيجة.</translation>
    </message>
    <message>
        <source>What more of it does by itself cannot be told: it moves together with others.</source>
        <translation>يتعذر عزل أثر زيادتها وحدها: فهي تتغير مع غيرها.</translation>
    </message>
    <message>
        <source>What it does to the result cannot be told from chance.</source>
        <translation>لا يمكن تمييز أثرها في النتيجة عن الصدفة.</translation>
    </message>
    <message>
        <source>Part of the spread of the result that goes back to this range: {share}</source>
        <translation>حصة مجال هذه الفرضية من اتساع مجال النتيجة: ⁨{share}⁩</translation>
    </message>
</context>
<context>
    <name>AssumptionsPanel</name>
    <message>
        <source>What matters for</source>
        <translation>ما يؤثر في</translation>
    </message>
    <message>
        <source>The result for which assumptions are ranked</source>
        <translation>النتيجة التي تُرتَّب الفرضيات حسب أثرها فيها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the assumptions</source>
        <translation>البحث في الفرضيات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>List every uncertain number of the model, by sector</source>
        <translation>سرد كل الأرقام غير المؤكدة في النموذج حسب القطاع</translation>
    </message>
    <message>
        <source>All back to calibrated</source>
        <translation>إرجاع الكل إلى المعايرة</translation>
    </message>
    <message>
        <source>Leave every assumption to its calibrated range again</source>
        <translation>إرجاع كل فرضية إلى مجالها المعايَر</translation>
    </message>
    <message>
        <source>The plan taken at its word knows no ranges: every assumption has the value that the plan needs. Read the scenario as observed to see which assumptions matter.</source>
        <translation>المخطط كما أُعلن لا يعرف مجالات: لكل فرضية القيمة التي يحتاجها المخطط. اختر القراءة «كما رُصد» لمعرفة الفرضيات المؤثرة.</translation>
    </message>
    <message>
        <source>Changed: {number}</source>
        <translation>المعدَّلة: {number}</translation>
    </message>
    <message>
        <source>{explained} of the spread of this result goes back to single assumptions, {judged} of that to judgement. ↑ more of it gives more, ↓ more of it gives less.</source>
        <translation>تعود {explained} من اتساع مجال هذه النتيجة إلى فرضيات منفردة، ومن ذلك {judged} إلى التقدير. حين ترتفع الفرضية: ↑ ترتفع النتيجة، ↓ تنخفض.</translation>
    </message>
    <message>
        <source>No single assumption moves this result more than chance would.</source>
        <translation>لا توجد فرضية منفردة تؤثر في هذه النتيجة أكثر مما تفعله الصدفة.</translation>
    </message>
    <message>
        <source>Set {subject} to {amount}</source>
        <translation>{subject} إلى {amount}</translation>
    </message>
    <message>
        <source>{subject} lies between {low} and {high}; {value} was not taken.</source>
        <translation>{subject}: القيمة بين {low} و{high}؛ لم تُقبل {value}.</translation>
    </message>
    <message>
        <source>Reset {subject}</source>
        <translation>الرجوع إلى المعايرة، {subject}</translation>
    </message>
    <message>
        <source>All assumptions back to calibrated</source>
        <translation>إرجاع كل الفرضيات إلى المعايرة</translation>
    </message>
</context>
<context>
    <name>BackCast</name>
    <message>
        <source>Shown, never fitted</source>
        <translation>للعرض لا للمعايرة</translation>
    </message>
</context>
<context>
    <name>BasisRow</name>
    <message>
        <source>Sharpen</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Sharpen the probabilities</source>
        <translation>تدقيق الاحتمالات</translation>
    </message>
    <message>
        <source>Hold the targets against {members} runs, so that they hardly depend on the seed</source>
        <translation>مقارنة الأهداف مع {members} محاكاة حتى لا تكاد تتأثر بالبذرة</translation>
    </message>
    <message>
        <source>✓ Sharpened: {members} runs</source>
        <translation>✓ بعد التدقيق: {members} محاكاة</translation>
    </message>
    <message>
        <source>From {members} runs</source>
        <translation>من {members} محاكاة</translation>
    </message>
</context>
<context>
    <name>BestPart</name>
    <message>
        <source>Comparing futures</source>
        <translation>مقارنة المسارات المستقبلية</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Share of the futures in which none is better</source>
        <translation>حصة المسارات المستقبلية التي لا يفوقه فيها أي سيناريو</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحده</translation>
    </message>
    <message>
        <source>Share in which it is better than all others</source>
        <translation>حصة ما يفوق فيه كل السيناريوهات الأخرى</translation>
    </message>
    <message>
        <source>Reaches it</source>
        <translation>يبلغه</translation>
    </message>
    <message>
        <source>Share in which it reaches the target</source>
        <translation>حصة ما يبلغ فيه الهدف</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Median of the result</source>
        <translation>وسيط النتيجة</translation>
    </message>
    <message>
        <source>Mean regret</source>
        <translation>متوسط الأسف</translation>
    </message>
    <message>
        <source>What the best of a future has more</source>
        <translation>ما يزيد به أفضل سيناريو في كل مسار مستقبلي</translation>
    </message>
    <message>
        <source>90 % below</source>
        <translation>‎90% دونه</translation>
    </message>
    <message>
        <source>The regret is lower in nine futures of ten</source>
        <translation>الأسف أقل من ذلك في تسعة مسارات مستقبلية من كل عشرة</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>The largest regret of all futures</source>
        <translation>أكبر أسف في كل المسارات المستقبلية</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Nothing differs between these scenarios.</source>
        <translation>لا شيء يختلف بين هذه السيناريوهات.</translation>
    </message>
    <message>
        <source>Choose a target or a result, and ask which scenario serves it best.</source>
        <translation>اختر هدفا أو نتيجة، واسأل أي سيناريو يخدمها أكثر من غيره.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>أيها الأفضل؟</translation>
    </message>
    <message>
        <source>One of them knows a single future: choose the reading “As observed” for all.</source>
        <translation>أحدها لا يعرف إلا مسارا مستقبليا واحدا: اختر القراءة «كما رُصد» للجميع.</translation>
    </message>
    <message>
        <source>{leader} is best most often. In {share} of {futures} futures another one is better.</source>
        <translation>الأفضل في أغلب الأحيان: ⁨{leader}⁩. ويكون غيره أفضل في ⁦{share}⁩ من المسارات المستقبلية وعددها {futures}.</translation>
    </message>
    <message>
        <source>{leader} is best most often. In {share} of {futures} futures it misses the target.</source>
        <translation>الأفضل في أغلب الأحيان: ⁨{leader}⁩. ولا يبلغ الهدف في ⁦{share}⁩ من المسارات المستقبلية وعددها {futures}.</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>الأقل أفضل.</translation>
    </message>
    <message>
        <source>No part of the assumptions’ ranges stands out.</source>
        <translation>لا يبرز أي جزء من مجالات الفرضيات.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>That happens above all where {limits}.</source>
        <translation>يحدث ذلك خصوصا حين {limits}.</translation>
    </message>
    <message>
        <source>There it happens in {density} of the futures; {coverage} of all such futures lie there.</source>
        <translation>هناك يحدث ذلك في ‎{density} من المسارات المستقبلية؛ وتقع هناك ‎{coverage} من كل المسارات التي يحدث فيها.</translation>
    </message>
    <message>
        <source>“{assumption}” is at most {high}</source>
        <translation>«{assumption}» لا يتجاوز {high}</translation>
    </message>
    <message>
        <source>“{assumption}” is at least {low}</source>
        <translation>«{assumption}» لا يقل عن {low}</translation>
    </message>
    <message>
        <source>“{assumption}” is between {low} and {high}</source>
        <translation>«{assumption}» بين {low} و{high}</translation>
    </message>
</context>
<context>
    <name>BindingRibbon</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>العامل المحدِّد</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>جدول الأرقام</translation>
    </message>
    <message>
        <source>Menu of {chart}</source>
        <translation>قائمة «{chart}»</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>ماذا يلزم؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>BoundRow</name>
    <message>
        <source>{lever} stays as it is</source>
        <translation>{lever}: يبقى كما هو</translation>
    </message>
    <message>
        <source>Least: {lever}</source>
        <translation>الحد الأدنى: {lever}</translation>
    </message>
    <message>
        <source>Most: {lever}</source>
        <translation>الحد الأقصى: {lever}</translation>
    </message>
</context>
<context>
    <name>BrokenPart</name>
    <message>
        <source>Files that cannot be read</source>
        <translation>ملفات تتعذر قراءتها</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>الملف {number}</translation>
    </message>
    <message>
        <source>Further problems: {count}</source>
        <translation>مشاكل أخرى: {count}</translation>
    </message>
    <message>
        <source>Every team file of the folder can be read.</source>
        <translation>كل ملفات الفرق في المجلد مقروءة.</translation>
    </message>
    <message>
        <source>Passed over, as no team files: {files}</source>
        <translation>تُركت لأنها ليست ملفات فرق: ⁨{files}⁩</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّ</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>The changes were copied.</source>
        <translation>نُسخت التغييرات.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Show every year of the levers that change</source>
        <translation>عرض كل سنوات الروافع التي تتغير</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>Cost, MAD m</source>
        <translation>الكلفة، مليون درهم</translation>
    </message>
    <message>
        <source>What changes, {years}</source>
        <translation>ما يتغير، {years}</translation>
    </message>
    <message>
        <source>Each lever that changes in each year, as it is and as it would be.</source>
        <translation>كل رافعة تتغير في كل سنة، كما هي وكما ستكون.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{label}: {value} {unit}</source>
        <translation>{label}: {value} {unit}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Menu of {chart}</source>
        <translation>قائمة «{chart}»</translation>
    </message>
    <message>
        <source>Copy and save</source>
        <translation>النسخ والحفظ</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>The picture of “{chart}” was copied.</source>
        <translation>نُسخت صورة «{chart}».</translation>
    </message>
    <message>
        <source>The numbers of “{chart}” were copied.</source>
        <translation>نُسخت أرقام «{chart}».</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>Scalable drawing (*.svg)</source>
        <translation>رسم متجهي ‎(*.svg)</translation>
    </message>
    <message>
        <source>Page for print (*.pdf)</source>
        <translation>صفحة للطباعة ‎(*.pdf)</translation>
    </message>
    <message>
        <source>The name of the file must end with .png, .svg or .pdf.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ⁨.png⁩ أو ⁨.svg⁩ أو ⁨.pdf⁩.</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>حُفظت الصورة باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>تعذّر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>جدول الأرقام</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>عرض كل السنوات</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>أيها الأفضل؟</translation>
    </message>
    <message>
        <source>Targets side by side</source>
        <translation>الأهداف جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>تعذّر فتح ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Further problems: {count}</source>
        <translation>مشاكل أخرى: {count}</translation>
    </message>
</context>
<context>
    <name>ComparedPart</name>
    <message>
        <source>{other} − {reference}</source>
        <translation>‎{other} − {reference}</translation>
    </message>
    <message>
        <source>Difference of the medians: {other} less {reference}</source>
        <translation>الفرق بين الوسيطين: ⁨{other}⁩ ناقص ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>Difference within each run: lower in one run of twenty alone</source>
        <translation>الفرق داخل كل محاكاة: لا يقل عن ذلك إلا في محاكاة من عشرين</translation>
    </message>
    <message>
        <source>Difference within each run: higher in one run of twenty alone</source>
        <translation>الفرق داخل كل محاكاة: لا يزيد على ذلك إلا في محاكاة من عشرين</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>In so many runs the difference has its sign; both scenarios meet the same future</source>
        <translation>حصة عمليات المحاكاة التي يحمل فيها الفرق هذه الإشارة؛ ويواجه السيناريوهان المسار المستقبلي نفسه</translation>
    </message>
</context>
<context>
    <name>ContradictionsPart</name>
    <message>
        <source>Contradictions between documents</source>
        <translation>التناقضات بين الوثائق</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>موضع التناقض</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Title and description</source>
        <translation>العنوان والوصف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>DiagramLegend</name>
    <message>
        <source>variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>رافعة</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>قطاع آخر</translation>
    </message>
    <message>
        <source>last year&apos;s value</source>
        <translation>قيمة السنة السابقة</translation>
    </message>
    <message>
        <source>goes on from its own last year</source>
        <translation>يستمر من قيمته في السنة السابقة</translation>
    </message>
    <message>
        <source>is read by; thicker: more variables</source>
        <translation>يُستعمل في؛ والأسمك لمتغيرات أكثر</translation>
    </message>
    <message>
        <source>A double click opens a sector.</source>
        <translation>نقرة مزدوجة تفتح القطاع.</translation>
    </message>
</context>
<context>
    <name>DiagramPane</name>
    <message>
        <source>Assumptions</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Show the assumptions that the variables rest on</source>
        <translation>عرض الفرضيات التي تقوم عليها المتغيرات</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>DiagramScene</name>
    <message>
        <source>Choose with the arrow keys, open with Enter.</source>
        <translation>اختر بمفاتيح الأسهم وافتح بمفتاح ‎Enter.</translation>
    </message>
    <message>
        <source>reads {names}</source>
        <translation>يعتمد على {names}</translation>
    </message>
    <message>
        <source>read by {names}</source>
        <translation>يُستعمل في {names}</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>A double click opens this sector</source>
        <translation>نقرة مزدوجة تفتح هذا القطاع</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>الرجوع إلى الرسمي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>DifferencePart</name>
    <message>
        <source>Count each settled assumption for itself</source>
        <translation>احتساب كل فرضية محددة على حدة</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>من أين يأتي الفرق</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>More than {most} things differ, so the assumptions are taken as one.</source>
        <translation>تختلف أكثر من {most} عناصر، لذلك تُحتسب الفرضيات مجتمعة.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have the same levers, assumptions, reading and seed.</source>
        <translation>للسيناريوهين «⁨{one}⁩» و«⁨{other}⁩» نفس الروافع والفرضيات والقراءة والبذرة.</translation>
    </message>
    <message>
        <source>The levers of this scenario are those of the baseline.</source>
        <translation>روافع هذا السيناريو هي روافع المرجع.</translation>
    </message>
    <message>
        <source>The baseline is run under the assumptions that this scenario settles; to see what these do, compare with “{official}”.</source>
        <translation>يُحسب المرجع بالفرضيات التي يحددها هذا السيناريو؛ ولمعرفة أثرها قارن مع «{official}».</translation>
    </message>
    <message>
        <source>Move a lever, open a scenario from the library, or choose something else to compare with.</source>
        <translation>حرّك رافعة، أو افتح سيناريو من المكتبة، أو اختر شيئا آخر للمقارنة.</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs from the baseline</source>
        <translation>الفروق عن المرجع</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>نسخ إلى جدول حسابي</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>الرجوع إلى الرسمي</translation>
    </message>
    <message>
        <source>All levers back to saved</source>
        <translation>إرجاع كل الروافع إلى القيم المحفوظة</translation>
    </message>
    <message>
        <source>All levers back to official</source>
        <translation>إرجاع كل الروافع إلى القيم الرسمية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go to the chosen row; a click on its name does the same</source>
        <translation>الانتقال إلى السطر المختار؛ والنقر على اسمه يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>Bring the chosen rows back; a click on the arrow does the same</source>
        <translation>إرجاع الأسطر المختارة؛ والنقر على السهم يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>الرجوع إلى الرسمي، {what}</translation>
    </message>
    <message>
        <source>Reset {count} differences</source>
        <translation>الرجوع إلى الرسمي، الفروق ({count})</translation>
    </message>
    <message>
        <source>Lever values: {lever} · assumptions: {assumption} · choices for the run: {run} · notes: {note}</source>
        <translation>قيم الروافع: {lever} · الفرضيات: {assumption} · اختيارات المحاكاة: {run} · الملاحظات: {note}</translation>
    </message>
    <message>
        <source>Nothing differs from the official baseline.</source>
        <translation>لا فرق عن المرجع الرسمي.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>إغلاق: {panel}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>Load {file} again</source>
        <translation>إعادة تحميل ⁨{file}⁩</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>تعذّر فتح ⁨{file}⁩.</translation>
    </message>
</context>
<context>
    <name>EnvelopeCard</name>
    <message>
        <source>Over the envelope by {amount}</source>
        <translation>تجاوز الغلاف بـ {amount}</translation>
    </message>
    <message>
        <source>Reserve {amount}</source>
        <translation>الاحتياطي {amount}</translation>
    </message>
    <message>
        <source>Envelope, MAD m</source>
        <translation>الغلاف، مليون درهم</translation>
    </message>
    <message>
        <source>Envelope of the period, million dirhams</source>
        <translation>الغلاف المالي للفترة، بملايين الدراهم</translation>
    </message>
    <message>
        <source>All rubrics together in this period, million dirhams</source>
        <translation>كل المحاور في هذه الفترة، بملايين الدراهم</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>A locked envelope refuses raises beyond the reserve</source>
        <translation>الغلاف المقفل يرفض كل زيادة تفوق الاحتياطي</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Fit</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>How the model fits what was published</source>
        <translation>مدى مطابقة النموذج لما نُشر</translation>
    </message>
    <message>
        <source>Every target, with its base and its source</source>
        <translation>كل الأهداف مع أساسها ومصدرها</translation>
    </message>
    <message>
        <source>What the figures show when they are put side by side</source>
        <translation>ما تبيّنه الأرقام حين توضع جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Where documents disagree</source>
        <translation>مواطن التناقض بين الوثائق</translation>
    </message>
    <message>
        <source>Documents and pages, and the facts in them</source>
        <translation>الوثائق والصفحات وما تتضمنه من معطيات</translation>
    </message>
    <message>
        <source>What is not known, and what the model leaves out</source>
        <translation>ما ليس معروفا وما لا يشمله النموذج</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>بحث في هذا الجدول</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Export the scenario</source>
        <translation>تصدير السيناريو</translation>
    </message>
    <message>
        <source>The name of the file must end with one of these: {endings}</source>
        <translation>يجب أن ينتهي اسم الملف بإحدى هذه اللواحق: ⁨{endings}⁩</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>تصدير ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>استيراد مصنف</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>استيراد ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>تم التصدير باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>What was on the disk is untouched.</source>
        <translation>ما كان على القرص لم يُمسّ.</translation>
    </message>
    <message>
        <source>{file} could not be imported and nothing was changed. Places to mend: {count}.</source>
        <translation>تعذّر استيراد ⁨{file}⁩: لم يتغير شيء. عدد المواضع التي يجب تصحيحها: {count}.</translation>
    </message>
    <message>
        <source>“{file}” holds the scenario “{title}”.</source>
        <translation>يحتوي «⁨{file}⁩» على السيناريو «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>It leaves something out, for which other values stand.</source>
        <translation>تنقصه عناصر حلّت محلها قيم أخرى.</translation>
    </message>
    <message>
        <source>Into this scenario</source>
        <translation>في هذا السيناريو</translation>
    </message>
    <message>
        <source>As a new scenario</source>
        <translation>سيناريو جديد</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>استيراد ⁨{file}⁩</translation>
    </message>
    <message>
        <source>{file} was imported; Undo brings back what was there.</source>
        <translation>تم استيراد ⁨{file}⁩؛ التراجع يعيد ما كان.</translation>
    </message>
    <message>
        <source>{file} was imported as a new scenario.</source>
        <translation>استُورد ⁨{file}⁩ سيناريو جديدا.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>تعذّرت كتابة «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>Excel workbook ({pattern})</source>
        <translation>مصنف Excel ({pattern})</translation>
    </message>
    <message>
        <source>Results for integrated assessment, IAMC ({pattern})</source>
        <translation>نتائج للتقييم المتكامل، IAMC ({pattern})</translation>
    </message>
    <message>
        <source>Model for Stella, Vensim or PySD, XMILE ({pattern})</source>
        <translation>نموذج لبرامج Stella أو Vensim أو PySD، XMILE ({pattern})</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Jobs, exports and skills as a whole</source>
        <translation>مناصب الشغل والصادرات والكفاءات إجمالا</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>حسب الفرع</translation>
    </message>
    <message>
        <source>Offshoring exports and jobs of each of the five segments</source>
        <translation>صادرات ومناصب ترحيل الخدمات في كل فرع من الفروع الخمسة</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>حسب المشغّل</translation>
    </message>
    <message>
        <source>Profiles trained for each group of employers, and what the plan says they need</source>
        <translation>الأطر المكوّنة لكل فئة من المشغّلين، وحاجاتها حسب المخطط</translation>
    </message>
    <message>
        <source>Jobs by perimeter</source>
        <translation>مناصب الشغل حسب النطاق</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>الصادرات</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>فجوة التكوين</translation>
    </message>
    <message>
        <source>Skills: need and supply</source>
        <translation>الكفاءات: الحاجة والعرض</translation>
    </message>
    <message>
        <source>Exports by segment</source>
        <translation>الصادرات حسب الفرع</translation>
    </message>
    <message>
        <source>Jobs by segment</source>
        <translation>مناصب الشغل حسب الفرع</translation>
    </message>
    <message>
        <source>Trained in the years of the plan, against its needs</source>
        <translation>المكوَّنون خلال المخطط مقابل حاجاته</translation>
    </message>
    <message>
        <source>Trained since 2009</source>
        <translation>المكوَّنون منذ 2009</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Open a scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>حفظ ما وُجد</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>هل تريد حفظ التغييرات في «⁨{title}⁩»؟</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>“{file}” is no longer there.</source>
        <translation>لم يعد الملف «⁨{file}⁩» موجودا.</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its drive is gone. What the window shows is unharmed.</source>
        <translation>حُذف أو نُقل، أو تعذّر الوصول إلى وحدة التخزين. ما تعرضه النافذة سليم.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظه من جديد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Somebody else changed “{file}” since you opened it.</source>
        <translation>عدّل شخص آخر الملف «⁨{file}⁩» منذ أن فتحته.</translation>
    </message>
    <message>
        <source>If you keep yours, saving replaces theirs, which stays beside it as “{backup}”. If you load theirs, Undo brings yours back.</source>
        <translation>إذا احتفظت بنسختك فإن الحفظ يحلّ محلّ نسخته التي تبقى بجانبها باسم «⁨{backup}⁩». وإذا حمّلت نسخته فإن التراجع يعيد نسختك.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل نسخته</translation>
    </message>
    <message>
        <source>Save mine as…</source>
        <translation>حفظ نسختي باسم…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>حُفظ باسم «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>تعذّر حفظ «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>What was on the disk is untouched, and your edits stay in this window.</source>
        <translation>ما كان على القرص لم يُمس، وتعديلاتك باقية في هذه النافذة.</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>سيناريوهات ‎({pattern})</translation>
    </message>
</context>
<context>
    <name>FitPart</name>
    <message>
        <source>Observed series</source>
        <translation>السلاسل المرصودة</translation>
    </message>
    <message>
        <source>Observations of the series</source>
        <translation>القيم المرصودة للسلسلة</translation>
    </message>
    <message>
        <source>Largest distance between the mean of the runs and a figure, in tolerances of that figure</source>
        <translation>أكبر فارق بين متوسط المحاكاة ورقم منشور، مقيسا بهامش تفاوت ذلك الرقم</translation>
    </message>
    <message>
        <source>Mean distance between the mean of the runs and the figures, as a share of the figures</source>
        <translation>متوسط الفارق بين متوسط المحاكاة والأرقام المنشورة، كنسبة من هذه الأرقام</translation>
    </message>
    <message>
        <source>Share of the figures that lie in the band where 90 % are expected: runs and tolerance together</source>
        <translation>نسبة الأرقام الواقعة داخل الشريط الذي يُنتظر أن يضم ‎90% منها: المحاكاة وهامش التفاوت معا</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>للمعايرة</translation>
    </message>
    <message>
        <source>Worst miss</source>
        <translation>أكبر فارق</translation>
    </message>
    <message>
        <source>Mean miss</source>
        <translation>متوسط الفارق</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>داخل الشريط</translation>
    </message>
    <message>
        <source>Mean of the runs less the figure, in tolerances of the figure</source>
        <translation>متوسط المحاكاة ناقص الرقم المنشور، مقيسا بهامش تفاوت هذا الرقم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>هامش التفاوت</translation>
    </message>
    <message>
        <source>Model mean</source>
        <translation>متوسط النموذج</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Bars show the tolerance of each figure, one standard deviation to each side.</source>
        <translation>تبيّن الخطوط العمودية هامش تفاوت كل رقم: انحراف معياري واحد من كل جهة.</translation>
    </message>
    <message>
        <source>The model has no such series: its figures are shown alone, never fitted.</source>
        <translation>لا يتضمن النموذج هذه السلسلة: تُعرض أرقامها وحدها ولا تُستعمل في المعايرة.</translation>
    </message>
    <message>
        <source>These figures are shown, never fitted: see their notes.</source>
        <translation>هذه الأرقام للعرض ولا تُستعمل في المعايرة: انظر ملاحظاتها.</translation>
    </message>
    <message>
        <source>The model starts in {year}; earlier figures are shown alone.</source>
        <translation>يبدأ النموذج سنة {year}؛ أما الأرقام السابقة فتُعرض وحدها.</translation>
    </message>
    <message>
        <source>The plan taken at its word is a single run, which nobody expects to fit. Choose the reading “as observed” to see how the model fits; until then the figures stand alone.</source>
        <translation>المخطط كما أُعلن محاكاة واحدة لا ينتظر منها أحد أن تطابق الواقع. اختر القراءة «كما رُصد» لمعرفة مدى مطابقة النموذج؛ وإلى ذلك الحين تُعرض الأرقام وحدها.</translation>
    </message>
    <message>
        <source>{held} of the {count} fitted figures lie in the band where 90 % are expected, runs and tolerance together; {bare} in the band of the runs alone.</source>
        <translation>من بين أرقام المعايرة، وعددها {count}، تقع {held} داخل الشريط الذي يُنتظر أن يضم ‎90% منها، باعتبار المحاكاة وهامش التفاوت معا؛ و{bare} داخل شريط المحاكاة وحدها.</translation>
    </message>
    <message>
        <source>This scenario changes history or assumptions: its fit is that of a what-if.</source>
        <translation>يغيّر هذا السيناريو الماضي أو الفرضيات: فمطابقته تخص حالة «ماذا لو».</translation>
    </message>
</context>
<context>
    <name>FrontPart</name>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>What is held against what</source>
        <translation>ما يُقابَل بماذا</translation>
    </message>
    <message>
        <source>The first target</source>
        <translation>الهدف الأول</translation>
    </message>
    <message>
        <source>The second target</source>
        <translation>الهدف الثاني</translation>
    </message>
    <message>
        <source>What does each probability cost?</source>
        <translation>كم يكلّف كل احتمال؟</translation>
    </message>
    <message>
        <source>What can two targets have together?</source>
        <translation>ماذا يمكن بلوغه من هدفين معا؟</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the most that can be had of the one for each level of the other</source>
        <translation>البحث عن أقصى ما يُبلغ من أحدهما عند كل مستوى من الآخر</translation>
    </message>
    <message>
        <source>Search the smallest change for probabilities from 10 to 90 per cent</source>
        <translation>البحث عن أصغر تغيير لاحتمالات من 10 إلى 90 في المئة</translation>
    </message>
    <message>
        <source>Within these bounds not even a low probability can be had.</source>
        <translation>ضمن هذه الحدود لا يمكن بلوغ احتمال ولو ضعيف.</translation>
    </message>
</context>
<context>
    <name>FrontWords</name>
    <message>
        <source>{share} for {cost}</source>
        <translation>{share} مقابل {cost}</translation>
    </message>
    <message>
        <source>{share} in futures that were not searched</source>
        <translation>{share} في مسارات لم يشملها البحث</translation>
    </message>
    <message>
        <source>In unseen futures</source>
        <translation>في مسارات أخرى</translation>
    </message>
    <message>
        <source>What each probability costs</source>
        <translation>ما يكلّفه كل احتمال</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>مليون درهم</translation>
    </message>
    <message>
        <source>◆ what was asked for  ○ other probabilities; a click on a point shows its changes</source>
        <translation>◆ المطلوب  ○ احتمالات أخرى؛ النقر على نقطة يعرض تغييراتها</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Cost, MAD m</source>
        <translation>الكلفة، مليون درهم</translation>
    </message>
    <message>
        <source>{first} and {second} together</source>
        <translation>{first} و{second} معا</translation>
    </message>
    <message>
        <source>{target}: {level}</source>
        <translation>{target}: {level}</translation>
    </message>
    <message>
        <source>a change for {cost}</source>
        <translation>تغيير بكلفة {cost}</translation>
    </message>
    <message>
        <source>◆ the most of both  ○ smallest changes on the way there; a click shows the changes  □ as things stand</source>
        <translation>◆ أقصى الاثنين  ○ أصغر التغييرات في الطريق إليه؛ النقر يعرض التغييرات  □ على الحال الراهنة</translation>
    </message>
    <message>
        <source>○ the most of the one for a level of the other; a click shows its changes  □ as things stand</source>
        <translation>○ أقصى ما يُبلغ من أحدهما عند مستوى من الآخر؛ النقر يعرض تغييراته  □ على الحال الراهنة</translation>
    </message>
    <message>
        <source>as things stand</source>
        <translation>على الحال الراهنة</translation>
    </message>
    <message>
        <source>{first} and {second} do not stand in each other’s way within these bounds: what is most for one is most for both.</source>
        <translation>{first} و{second} لا يعيق أحدهما الآخر ضمن هذه الحدود: أقصى ما يُبلغ من أحدهما هو أقصى ما يُبلغ من كليهما.</translation>
    </message>
    <message>
        <source>For {share}: the smallest change found comes to {cost}.</source>
        <translation>لبلوغ {share}: أصغر تغيير وُجد يكلّف {cost}.</translation>
    </message>
    <message>
        <source>{first} at {one} with {second} at {two}: a change that comes to {cost}.</source>
        <translation>{first} عند {one} مع {second} عند {two}: تغيير يكلّف {cost}.</translation>
    </message>
    <message>
        <source>{target} is at {level} or above in {chance} of the futures searched and in {fresh} of others that were not searched.</source>
        <translation>{target}: {level} أو أكثر في {chance} من المسارات التي شملها البحث وفي {fresh} من مسارات أخرى لم يشملها.</translation>
    </message>
    <message>
        <source>{first} with {second}</source>
        <translation>{first} مع {second}</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Another target</source>
        <translation>هدف آخر</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>of the futures</source>
        <translation>من المسارات المستقبلية</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Share of the futures in which it has to be met</source>
        <translation>حصة المسارات المستقبلية التي يجب أن يُبلغ فيها</translation>
    </message>
    <message>
        <source>Leave this target out</source>
        <translation>حذف هذا الهدف</translation>
    </message>
    <message>
        <source>Has to be met in {share} of the futures</source>
        <translation>يجب أن يُبلغ في {share} من المسارات المستقبلية</translation>
    </message>
    <message>
        <source>as things stand in {share}</source>
        <translation>على الحال الراهنة في {share}</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>{subject} is locked. Open its lock in the levers to change it.</source>
        <translation>{subject}: مقفل. افتح قفله بين الروافع لتغييره.</translation>
    </message>
    <message>
        <source>{subject} {year} is history and stays as it was until “What if?” opens it.</source>
        <translation>{subject} {year} من الماضي، ويبقى كما كان ما لم تفتحه «ماذا لو؟».</translation>
    </message>
    <message>
        <source>The locked envelope is already exceeded by {over}. Lower a rubric, or open the envelope.</source>
        <translation>الغلاف المقفل متجاوز سلفا بـ {over}. خفّض محورا أو افتح قفل الغلاف.</translation>
    </message>
    <message>
        <source>The envelope is locked and its reserve is used up. Lower a rubric, or open the envelope.</source>
        <translation>الغلاف مقفل واحتياطيه مستنفد. خفّض محورا أو افتح قفل الغلاف.</translation>
    </message>
    <message>
        <source>The envelope is locked: {raised} more was asked for, the reserve is {reserve}. Lower a rubric, or open the envelope.</source>
        <translation>الغلاف مقفل: الزيادة المطلوبة {raised} والاحتياطي {reserve}. خفّض محورا أو افتح قفل الغلاف.</translation>
    </message>
</context>
<context>
    <name>GuessField</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation>‏«{text}» ليس عددا.</translation>
    </message>
</context>
<context>
    <name>GuessesPart</name>
    <message>
        <source>{target}: what do you expect?</source>
        <translation>‏{target}: ماذا تتوقعون؟</translation>
    </message>
    <message>
        <source>Guesses: {count} of {all}. Results stay hidden until you reveal them.</source>
        <translation>التوقعات: {count} من {all}. تبقى النتائج مخفية حتى تكشفها.</translation>
    </message>
    <message>
        <source>Unit: {unit}.</source>
        <translation>الوحدة: {unit}.</translation>
    </message>
    <message>
        <source>Guess of {team}</source>
        <translation>توقع ⁨{team}⁩</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>User guide</source>
        <translation>دليل المستعمل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Mizan</source>
        <translation>حول «ميزان»</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What is explained</source>
        <translation>ما يُشرح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HingesPart</name>
    <message>
        <source>Estimating Sobol indices</source>
        <translation>تقدير مؤشرات ⁨Sobol⁩</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Which range of each assumption is tried</source>
        <translation>مجال كل فرضية الذي يُجرَّب</translation>
    </message>
    <message>
        <source>before calibration</source>
        <translation>قبل المعايرة</translation>
    </message>
    <message>
        <source>what calibration left</source>
        <translation>ما أبقته المعايرة</translation>
    </message>
    <message>
        <source>Sobol indices</source>
        <translation>مؤشرات ⁨Sobol⁩</translation>
    </message>
    <message>
        <source>Which part of the spread each group of assumptions brings about: some seconds, beside the window</source>
        <translation>حصة كل مجموعة فرضيات من اتساع مجال النتيجة: بضع ثوان، دون أن تتوقف النافذة</translation>
    </message>
    <message>
        <source>The plan taken at its word knows no ranges. Read the scenario as observed to see what its results hinge on.</source>
        <translation>المخطط كما أُعلن لا يعرف مجالات. اختر القراءة «كما رُصد» لمعرفة ما تتوقف عليه نتائجه.</translation>
    </message>
    <message>
        <source>No assumption varies, or the model gives no number at the end of a range.</source>
        <translation>لا توجد فرضية متغيرة، أو لا يعطي النموذج رقما عند طرف أحد المجالات.</translation>
    </message>
    <message>
        <source>These are for what was asked before: estimate them again.</source>
        <translation>هذه المؤشرات للسؤال السابق: أعد تقديرها.</translation>
    </message>
</context>
<context>
    <name>HistoryNote</name>
    <message>
        <source>These years are history. What they held is kept until you ask “what if”.</source>
        <translation>هذه السنوات من الماضي. تبقى كما كانت ما لم تسأل «ماذا لو».</translation>
    </message>
    <message>
        <source>What if? Open these years</source>
        <translation>ماذا لو؟ افتح هذه السنوات</translation>
    </message>
</context>
<context>
    <name>InputsPart</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>One scenario alone: add another one to compare it with.</source>
        <translation>سيناريو واحد فقط: أضف آخر لتقارنه به.</translation>
    </message>
    <message>
        <source>Nothing differs: move a lever, or add another scenario.</source>
        <translation>لا فرق: حرّك رافعة أو أضف سيناريو آخر.</translation>
    </message>
    <message>
        <source>Levers that differ: {levers} · assumptions: {assumptions} · choices for the run: {settings}</source>
        <translation>الروافع المختلفة: {levers} · الفرضيات: {assumptions} · اختيارات المحاكاة: {settings}</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>مجالها</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>الجزء المنجز</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>إلغاء: {job}</translation>
    </message>
    <message>
        <source>{done}, about {seconds} s left</source>
        <translation>أُنجز {done}، والباقي بالثواني نحو {seconds}</translation>
    </message>
    <message>
        <source>{done}, about {minutes} min left</source>
        <translation>أُنجز {done}، والباقي بالدقائق نحو {minutes}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>“{job}” is still under way: wait for its end, or cancel it.</source>
        <translation>لا تزال عملية «{job}» جارية: انتظر نهايتها أو ألغها.</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>What the chosen row says in full</source>
        <translation>النص الكامل للسطر المختار</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Baseline</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Line: the median. Dark band: half of the runs. Light band: 90 % of the runs. Points: observed. Click to show or hide.</source>
        <translation>الخط: الوسيط. الشريط الداكن: نصف عمليات المحاكاة. الشريط الفاتح: ‎90% منها. النقط: القيم المرصودة. انقر للعرض أو الإخفاء.</translation>
    </message>
</context>
<context>
    <name>LeverBounds</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>most</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>MAD m in these years</source>
        <translation>مليون درهم خلال هذه السنوات</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>{lever}, {unit}</source>
        <translation>{lever}، {unit}</translation>
    </message>
    <message>
        <source>What these two leave goes to: {use}</source>
        <translation>ما تتركه هاتان الحصتان يذهب إلى: {use}</translation>
    </message>
    <message>
        <source>Money and places up to</source>
        <translation>المال والمقاعد إلى</translation>
    </message>
    <message>
        <source>How many times what they are now money and places may become</source>
        <translation>كم مرة يجوز أن يتضاعف المال والمقاعد عما هي عليه الآن</translation>
    </message>
    <message>
        <source>{number} times the present</source>
        <translation>الحالي مضروبا في {number}</translation>
    </message>
    <message>
        <source>Usual bounds</source>
        <translation>الحدود المعتادة</translation>
    </message>
    <message>
        <source>Forget the bounds that were typed</source>
        <translation>إلغاء الحدود المكتوبة</translation>
    </message>
</context>
<context>
    <name>LeverDesk</name>
    <message>
        <source>Shape of {first}–{last}</source>
        <translation>توزيع السنوات ⁦{first}–{last}⁩</translation>
    </message>
    <message>
        <source>{first}–{last} back to official</source>
        <translation>الرجوع إلى الرسمي ⁦{first}–{last}⁩</translation>
    </message>
    <message>
        <source>{first}–{last} back to saved</source>
        <translation>الرجوع إلى المحفوظ ⁦{first}–{last}⁩</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Show by year</source>
        <translation>العرض حسب السنة</translation>
    </message>
    <message>
        <source>Note on {subject}</source>
        <translation>ملاحظة حول {subject}</translation>
    </message>
    <message>
        <source>Remove the note on {subject}</source>
        <translation>حذف الملاحظة حول {subject}</translation>
    </message>
</context>
<context>
    <name>LeverEdits</name>
    <message>
        <source>The reserve is used up: {subject} stops at {amount}. Lower a rubric, or open the envelope.</source>
        <translation>الاحتياطي مستنفد: يتوقف {subject} عند {amount}. خفّض محورا أو افتح قفل الغلاف.</translation>
    </message>
    <message>
        <source>Reset {subject}</source>
        <translation>الرجوع إلى الرسمي، {subject}</translation>
    </message>
    <message>
        <source>Shape {subject} {first}–{last}: {shape}</source>
        <translation>توزيع {subject} ⁦{first}–{last}⁩: {shape}</translation>
    </message>
    <message>
        <source>Back to saved: {subject}</source>
        <translation>الرجوع إلى المحفوظ، {subject}</translation>
    </message>
    <message>
        <source>All levers back to official</source>
        <translation>إرجاع كل الروافع إلى القيم الرسمية</translation>
    </message>
    <message>
        <source>All levers back to saved</source>
        <translation>إرجاع كل الروافع إلى القيم المحفوظة</translation>
    </message>
    <message>
        <source>The shares of {year} would add up to {whole}, not to 100 %. Nothing was changed.</source>
        <translation>مجموع حصص {year} سيكون ‎{whole} لا ‎100%. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Set {subject} {first}–{last} to {amount}</source>
        <translation>{subject} ⁦{first}–{last}⁩ إلى {amount}</translation>
    </message>
    <message>
        <source>Locked shares keep their part ({names}): {subject} stays at {share}.</source>
        <translation>الحصص المقفلة لا تتغير ({names}): يبقى {subject} عند ‎{share}.</translation>
    </message>
    <message>
        <source>A locked share keeps its part ({names}): {subject} takes at most {share}.</source>
        <translation>الحصة المقفلة لا تتغير ({names}): لا يتجاوز {subject} نسبة ‎{share}.</translation>
    </message>
</context>
<context>
    <name>LeversPanel</name>
    <message>
        <source>Levers of the period</source>
        <translation>روافع الفترة</translation>
    </message>
    <message>
        <source>Rubrics, MAD m in the period</source>
        <translation>المحاور، مليون درهم خلال الفترة</translation>
    </message>
    <message>
        <source>Training places a year</source>
        <translation>مقاعد التكوين في السنة</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>توزيع ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Back to the official value</source>
        <translation>الرجوع إلى القيمة الرسمية</translation>
    </message>
    <message>
        <source>The share differs from year to year; this is its mean</source>
        <translation>تختلف الحصة من سنة إلى أخرى؛ وهذا متوسطها</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Money voted over the period, million dirhams</source>
        <translation>الاعتمادات المصوت عليها خلال الفترة، بملايين الدراهم</translation>
    </message>
    <message>
        <source>Mean number of places opened each year</source>
        <translation>متوسط عدد المقاعد المفتوحة كل سنة</translation>
    </message>
    <message>
        <source>The three shares always add to 100 %; the others give way in proportion</source>
        <translation>مجموع الحصص الثلاث ‎100% دائما؛ وتتغير الأخريان بالتناسب</translation>
    </message>
    <message>
        <source>Shape, saved value, note, years</source>
        <translation>التوزيع والقيمة المحفوظة والملاحظة والسنوات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>LeversPart</name>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Mean of the teams that changed the lever</source>
        <translation>متوسط الفرق التي غيّرت الرافعة</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Largest less smallest</source>
        <translation>أكبر قيمة ناقص أصغرها</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>How many teams changed the lever</source>
        <translation>عدد الفرق التي غيّرت الرافعة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>No team changed a lever.</source>
        <translation>لم يغيّر أي فريق أي رافعة.</translation>
    </message>
    <message>
        <source>{above} and {below} mark outliers: values far from the middle half of the teams. Blank: the team left the lever as it is.</source>
        <translation>تشير {above} و{below} إلى القيم الشاذة، البعيدة عن النصف الأوسط من الفرق. الخانة الفارغة: ترك الفريق الرافعة كما هي.</translation>
    </message>
    <message>
        <source>What the teams did with the levers</source>
        <translation>ما فعلته الفرق بالروافع</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>What the model leaves out</source>
        <translation>ما لا يشمله النموذج</translation>
    </message>
    <message>
        <source>What one must not read into the results</source>
        <translation>ما لا يجوز استخلاصه من النتائج</translation>
    </message>
    <message>
        <source>The model leaves out</source>
        <translation>لا يشمل النموذج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What that does to the results</source>
        <translation>الأثر على النتائج</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Money really spent</source>
        <translation>المبالغ المصروفة فعلا</translation>
    </message>
    <message>
        <source>Base of the exports aim</source>
        <translation>أساس هدف الصادرات</translation>
    </message>
    <message>
        <source>As planned after 2013</source>
        <translation>كما خُطّط، بعد 2013</translation>
    </message>
    <message>
        <source>The plan ends in 2013 and says nothing of later years. Read as planned, they carry its promises on: nobody announced them.</source>
        <translation>ينتهي المخطط سنة 2013 ولا يقول شيئا عن السنوات اللاحقة. وفي القراءة «كما خُطّط» تستمر وعوده في هذه السنوات، ولم يعلن أحد عن ذلك.</translation>
    </message>
    <message>
        <source>{judged} of the {all} numbers of the model ({share}) rest on judgement, wholly or in part.</source>
        <translation>من بين أرقام النموذج، وعددها {all}، يستند {judged} إلى التقدير كليا أو جزئيا ({share}).</translation>
    </message>
    <message>
        <source>A single run shows no ranges, so their influence cannot be weighed.</source>
        <translation>المحاكاة الواحدة لا تُظهر أي مجال، فلا يمكن ترجيح أثر هذه الأرقام.</translation>
    </message>
    <message>
        <source>Weighted by what each number does to the result, judgement carries this much of the spread in {year}: {shares}.</source>
        <translation>وبترجيح كل رقم بأثره في النتيجة، تكون حصة التقدير من اتساع المجال سنة {year}: {shares}.</translation>
    </message>
    <message>
        <source>{result} {share}</source>
        <translation>{result} {share}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{judged} of the {all} official values of the levers are judgement. The money of each rubric is stated for {first} to {last} only.</source>
        <translation>عدد القيم الرسمية للروافع {all}، منها {judged} تقدير. ولا تُذكر مبالغ كل محور إلا من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>What was spent of the MAD {budget} m voted for 2009 to 2013 is not known. The model takes {low} to {high} of the money available as spent within a year.</source>
        <translation>لا يُعرف ما صُرف فعلا من {budget} مليون درهم المصوت عليها من 2009 إلى 2013. ويفترض النموذج صرف ما بين {low} و{high} من الاعتمادات المتاحة خلال السنة.</translation>
    </message>
    <message>
        <source>The exports aim of 2030 is MAD {quoted} bn as quoted. It was set on an older, narrower series; on the series published today the same aim is MAD {rebased} bn. No document says which is meant: the switch above the targets chooses.</source>
        <translation>هدف صادرات 2030 كما أُعلن هو {quoted} مليار درهم. وقد حُدد على سلسلة أقدم وأضيق؛ أما على السلسلة المنشورة حاليا فالهدف نفسه هو {rebased} مليار درهم. ولا توجد وثيقة تبيّن أيهما المقصود: يُختار ذلك بالزر الموجود فوق الأهداف.</translation>
    </message>
</context>
<context>
    <name>Lineup</name>
    <message>
        <source>This scenario</source>
        <translation>هذا السيناريو</translation>
    </message>
    <message>
        <source>No more than {most} scenarios fit side by side.</source>
        <translation>العدد الأقصى للسيناريوهات جنبا إلى جنب: {most}.</translation>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add files, scenarios of the library or pinned runs</source>
        <translation>إضافة ملفات أو سيناريوهات من المكتبة أو نتائج مثبتة</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>مقارنةً مع</translation>
    </message>
    <message>
        <source>The scenario that the others are held against</source>
        <translation>السيناريو الذي تُقارن به البقية</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>إزالة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>سيناريوهات ({pattern})</translation>
    </message>
    <message>
        <source>Add files to compare</source>
        <translation>إضافة ملفات للمقارنة</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>الروافع حسب السنة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>{members} runs · seed {seed}</source>
        <translation>عمليات المحاكاة: {members} · البذرة {seed}</translation>
    </message>
    <message>
        <source>A single run, without ranges</source>
        <translation>محاكاة واحدة دون مجال</translation>
    </message>
    <message>
        <source>Read {reading}</source>
        <translation>القراءة «{reading}»</translation>
    </message>
    <message>
        <source>Change title or description</source>
        <translation>العنوان أو الوصف</translation>
    </message>
    <message>
        <source>The settings could not be read and begin anew. What was there is kept as {file}.</source>
        <translation>تعذّرت قراءة الإعدادات فبدأت من جديد. المحتوى السابق محفوظ في ⁨{file}⁩.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open from the library</source>
        <translation>فتح من المكتبة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>ملفات حديثة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Back to what was shown before</source>
        <translation>الرجوع إلى ما عُرض سابقا</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم من جديد</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Sectors of the model</source>
        <translation>قطاعات النموذج</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {subject}</source>
        <translation>ملاحظة: {subject}</translation>
    </message>
    <message>
        <source>Why is it set so? Who decided it, and when?</source>
        <translation>لماذا هذا الاختيار؟ من قرره ومتى؟</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>{number} letters left</source>
        <translation>الحروف المتبقية: {number}</translation>
    </message>
    <message>
        <source>{number} letters too many</source>
        <translation>الحروف الزائدة: {number}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Seeds differ: all are run on {seed}, that of the reference, so that no difference comes from chance.</source>
        <translation>تختلف البذور: تُحسب كلها بالبذرة {seed}، بذرة السيناريو المقارَن به، كي لا يأتي أي فرق من الصدفة.</translation>
    </message>
    <message>
        <source>Readings differ: the plan taken at its word is a single run, held against every run of the others.</source>
        <translation>تختلف القراءات: المخطط كما أُعلن محاكاة واحدة، تُقارن بكل محاكاة من غيرها.</translation>
    </message>
    <message>
        <source>Horizons differ: results are compared up to {year}.</source>
        <translation>تختلف الآفاق: تُقارن النتائج إلى سنة {year}.</translation>
    </message>
    <message>
        <source>The export target is read for all as the reference reads it.</source>
        <translation>يُقرأ هدف الصادرات للجميع كما يقرؤه السيناريو المقارَن به.</translation>
    </message>
    <message>
        <source>The stamp of {letter} holds no more. {reason}</source>
        <translation>لم يعد ختم ⁨{letter}⁩ صالحا. {reason}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>How far apart the teams are</source>
        <translation>مدى تباعد الفرق</translation>
    </message>
    <message>
        <source>share of the official value</source>
        <translation>حصة من القيمة الرسمية</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>قيمة شاذة</translation>
    </message>
    <message>
        <source>from the smallest to the largest</source>
        <translation>من الأصغر إلى الأكبر</translation>
    </message>
    <message>
        <source>official value</source>
        <translation>القيمة الرسمية</translation>
    </message>
    <message>
        <source>Median {value}, 90 % between {low} and {high}</source>
        <translation>الوسيط {value}، و‎90% بين {low} و{high}</translation>
    </message>
    <message>
        <source>Reaches the target with a probability of {share}</source>
        <translation>يبلغ الهدف باحتمال {share}</translation>
    </message>
    <message>
        <source>Guessed: {value}</source>
        <translation>التوقع: {value}</translation>
    </message>
    <message>
        <source>{value} in this single run, target {verdict}</source>
        <translation>{value} في هذه المحاكاة الوحيدة، الهدف: {verdict}</translation>
    </message>
    <message>
        <source>median, target missed</source>
        <translation>الوسيط، لم يُبلغ الهدف</translation>
    </message>
    <message>
        <source>median, target reached</source>
        <translation>الوسيط، بُلغ الهدف</translation>
    </message>
    <message>
        <source>90 % of the runs</source>
        <translation>‎90% من عمليات المحاكاة</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>target: {aim}</source>
        <translation>الهدف: {aim}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>‎5%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>‎95%</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>‏{what}: {amount}</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Unpin {pin}</source>
        <translation>إلغاء تثبيت ⁨{pin}⁩</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this run</source>
        <translation>تثبيت هذه النتيجة</translation>
    </message>
    <message>
        <source>Keep this run in the charts as a thin line, to compare it with what follows</source>
        <translation>إبقاء هذه النتيجة خطا رفيعا في المبيانات لمقارنتها بما يليها</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>النتائج المثبتة</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>إلغاء كل التثبيتات</translation>
    </message>
    <message>
        <source>This run is pinned already, as {pin}.</source>
        <translation>هذه النتيجة مثبتة من قبل: ⁨{pin}⁩.</translation>
    </message>
    <message>
        <source>{most} runs are pinned, and more could not be told apart: unpin one of them first.</source>
        <translation>ثُبتت {most} نتائج، ولا يمكن تمييز أكثر منها: ألغِ تثبيت إحداها أولا.</translation>
    </message>
    <message>
        <source>Unpin {pin}</source>
        <translation>إلغاء تثبيت ⁨{pin}⁩</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation>تعذّر فتح ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>What the scenario is compared with</source>
        <translation>ما يُقارن به السيناريو</translation>
    </message>
    <message>
        <source>The result that is asked about</source>
        <translation>النتيجة موضوع السؤال</translation>
    </message>
    <message>
        <source>The part of the result that is asked about</source>
        <translation>الجزء من النتيجة موضوع السؤال</translation>
    </message>
    <message>
        <source>The year that is asked about</source>
        <translation>السنة موضوع السؤال</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Why does this scenario differ from</source>
        <translation>لماذا يختلف هذا السيناريو عن</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>What does this result hinge on:</source>
        <translation>علامَ تتوقف هذه النتيجة:</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>Scenarios ({pattern})</source>
        <translation>سيناريوهات ‎({pattern})</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>المقارنة مع ملف</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>90 %: {low} to {high}</source>
        <translation>‎90%: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>pinned run {number}:</source>
        <translation>النتيجة المثبتة {number}:</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} إلى {high})</translation>
    </message>
    <message>
        <source>observed {value}</source>
        <translation>المرصود: {value}</translation>
    </message>
    <message>
        <source>baseline {value}</source>
        <translation>المرجع: {value}</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>لا شيء هنا يتضمن هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved edits</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>Mizan did not end properly. These edits were not saved:</source>
        <translation>لم يُغلق «ميزان» كما ينبغي. هذه التعديلات لم تُحفظ:</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>لم يُحفظ قط</translation>
    </message>
    <message>
        <source>Discard the unsaved edits of “{title}” for good?</source>
        <translation>هل تريد تجاهل تعديلات «⁨{title}⁩» غير المحفوظة نهائيا؟</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>the baseline</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«⁨{title}⁩»</translation>
    </message>
    <message>
        <source>“{title}” ({file})</source>
        <translation>«⁨{title}⁩» (⁨{file}⁩)</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>ملف…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Scenarios in the report</source>
        <translation>سيناريوهات التقرير</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>ملف ‎PDF للطباعة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Make the report…</source>
        <translation>إعداد التقرير…</translation>
    </message>
    <message>
        <source>The official levers</source>
        <translation>الروافع الرسمية</translation>
    </message>
    <message>
        <source>Tick at least one scenario.</source>
        <translation>اختر سيناريو واحدا على الأقل.</translation>
    </message>
    <message>
        <source>No file holds this scenario as it is. The report will say so.</source>
        <translation>لا يحفظ أي ملف هذا السيناريو كما هو، وسيذكر التقرير ذلك.</translation>
    </message>
    <message>
        <source>A report holds no more than {most} scenarios.</source>
        <translation>لا يتسع التقرير لأكثر من {most} سيناريوهات.</translation>
    </message>
    <message>
        <source>Pinned runs, and what is added on Compare, can be ticked too.</source>
        <translation>يمكن أيضا اختيار النتائج المثبتة وما أُضيف في صفحة «مقارنة».</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>مقارنةً مع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>Making the report {file}</source>
        <translation>إعداد التقرير ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF ({pattern})</source>
        <translation>ملف ‎PDF ({pattern})</translation>
    </message>
    <message>
        <source>Web page ({pattern})</source>
        <translation>صفحة ويب ({pattern})</translation>
    </message>
    <message>
        <source>The name of the file must end with one of these: {endings}</source>
        <translation>يجب أن ينتهي اسم الملف بإحدى هذه اللواحق: ⁨{endings}⁩</translation>
    </message>
    <message>
        <source>What was on the disk is untouched.</source>
        <translation>ما كان على القرص لم يُمس.</translation>
    </message>
    <message>
        <source>The report “{file}” is ready.</source>
        <translation>التقرير «⁨{file}⁩» جاهز.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>تعذّرت كتابة «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>No program here opens “{file}”. It is in the folder {folder}.</source>
        <translation>لا يوجد هنا برنامج يفتح «⁨{file}⁩». وهو في المجلد ⁨{folder}⁩.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Put these levers into the scenario; Undo takes them back</source>
        <translation>وضع هذه الروافع في السيناريو؛ والتراجع يسحبها</translation>
    </message>
    <message>
        <source>Move this bound and search again</source>
        <translation>تحريك هذا الحد والبحث من جديد</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>العودة إلى الجواب</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>حفظ كسيناريو…</translation>
    </message>
    <message>
        <source>Write them to a file of their own; the scenario in the window stays</source>
        <translation>كتابتها في ملف مستقل؛ ويبقى سيناريو النافذة كما هو</translation>
    </message>
    <message>
        <source>Allow {amount} for all rubrics and search again</source>
        <translation>السماح بـ {amount} لكل المحاور والبحث من جديد</translation>
    </message>
    <message>
        <source>Let {lever} go to {amount} and search again</source>
        <translation>السماح لـ {lever} ببلوغ {amount} والبحث من جديد</translation>
    </message>
    <message>
        <source>The scenario holds this change now. Undo takes it back.</source>
        <translation>السيناريو يتضمن هذا التغيير الآن. والتراجع يسحبه.</translation>
    </message>
    <message>
        <source>The scenario was changed since: this answer belongs to the one before.</source>
        <translation>تغيّر السيناريو منذ ذلك: هذا الجواب يخص ما قبله.</translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Results that differ: {count} of {all}. Medians; choose a row to see its curves.</source>
        <translation>النتائج المختلفة: {count} من {all}. القيم الوسيطة؛ اختر سطرا لترى منحنياته.</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>The year of the results</source>
        <translation>سنة النتائج</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>النتائج جنبا إلى جنب</translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message>
        <source>demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>{fact} of the runs</source>
        <translation>{fact} من المحاكاة</translation>
    </message>
    <message>
        <source>{year}: {facts}</source>
        <translation>{year}: {facts}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Demand: firms find nearly all the people and seats they want; customers set the pace.</source>
        <translation>الطلب: تجد المقاولات تقريبا كل من تبحث عنهم وكل ما تحتاجه من مقاعد؛ والزبناء هم من يحدد الوتيرة.</translation>
    </message>
    <message>
        <source>Skills: over {limit} of the hires that firms want fail for lack of skilled people.</source>
        <translation>الكفاءات: تتعذر أكثر من {limit} من التوظيفات المرغوب فيها لنقص الكفاءات.</translation>
    </message>
    <message>
        <source>Seats: over {limit} of the hires that firms want fail for lack of a workplace.</source>
        <translation>المقاعد: تتعذر أكثر من {limit} من التوظيفات المرغوب فيها لنقص مقاعد العمل.</translation>
    </message>
    <message>
        <source>There is a single run: what costs it the most hires in a year binds; where nothing costs over {limit} of them, demand does.</source>
        <translation>هناك محاكاة واحدة: المحدِّد فيها هو ما يُفقدها أكبر عدد من التوظيفات في السنة؛ وإذا لم يُفقدها شيء أكثر من {limit} منها فالمحدِّد هو الطلب.</translation>
    </message>
    <message>
        <source>Each of {members} runs counts once a year: what costs it the most hires binds; where nothing costs over {limit} of them, demand does.</source>
        <translation>تُحسب كل محاكاة من {members} مرة في السنة: المحدِّد هو ما يُفقدها أكبر عدد من التوظيفات؛ وإذا لم يُفقدها شيء أكثر من {limit} منها فالمحدِّد هو الطلب.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>demand binds in {share}</source>
        <translation>الطلب هو المحدِّد في {share}</translation>
    </message>
    <message>
        <source>skills bind in {share}</source>
        <translation>الكفاءات هي المحدِّد في {share}</translation>
    </message>
    <message>
        <source>seats bind in {share}</source>
        <translation>المقاعد هي المحدِّد في {share}</translation>
    </message>
    <message>
        <source>demand binds most often from {first} to {last}</source>
        <translation>الطلب هو المحدِّد غالبا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>skills bind most often from {first} to {last}</source>
        <translation>الكفاءات هي المحدِّد غالبا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>seats bind most often from {first} to {last}</source>
        <translation>المقاعد هي المحدِّد غالبا من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>تعذّر فتح ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>تعذّر حفظ «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>The rounds stay in this window and are saved with the next step.</source>
        <translation>تبقى الجولات في هذه النافذة وتُحفظ مع الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>RoundsBar</name>
    <message>
        <source>Next round…</source>
        <translation>الجولة التالية…</translation>
    </message>
    <message>
        <source>Guess first…</source>
        <translation>التوقع أولا…</translation>
    </message>
    <message>
        <source>The round that is shown</source>
        <translation>الجولة المعروضة</translation>
    </message>
    <message>
        <source>Open a round: teams say what they expect before anybody sees results</source>
        <translation>فتح جولة: تقول الفرق ما تتوقعه قبل أن يرى أحد النتائج</translation>
    </message>
    <message>
        <source>Close and reveal</source>
        <translation>الإغلاق والكشف</translation>
    </message>
    <message>
        <source>Keep the teams’ files as they are now, and go on to the results</source>
        <translation>حفظ ملفات الفرق كما هي الآن والانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>Next team</source>
        <translation>الفريق التالي</translation>
    </message>
    <message>
        <source>Show one more team, the best one last</source>
        <translation>إظهار فريق آخر، والأفضل في الأخير</translation>
    </message>
    <message>
        <source>How many teams are shown, the best one last</source>
        <translation>عدد الفرق المعروضة، والأفضل في الأخير</translation>
    </message>
    <message>
        <source>{count} of {all} shown</source>
        <translation>عُرض {count} من {all}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Hide all again</source>
        <translation>إخفاء الكل مجددا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>SearchProgress</name>
    <message>
        <source>Cancel the search</source>
        <translation>إلغاء البحث</translation>
    </message>
    <message>
        <source>Share of the search that is done</source>
        <translation>ما أُنجز من البحث</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>أُنجز {done}</translation>
    </message>
    <message>
        <source>{done} done, about {seconds} s left</source>
        <translation>أُنجز {done}، والباقي بالثواني نحو {seconds}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Best so far: a change for {cost} does it.</source>
        <translation>الأفضل حتى الآن: تغيير بكلفة {cost} يكفي.</translation>
    </message>
    <message>
        <source>Best so far: {share} short of the aim.</source>
        <translation>الأفضل حتى الآن: ينقص {share} عن الهدف.</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>The smallest change</source>
        <translation>أصغر تغيير</translation>
    </message>
    <message>
        <source>The smallest change of the levers that reaches targets as surely as you ask</source>
        <translation>أصغر تغيير في الروافع يبلغ الأهداف بالاحتمال المطلوب</translation>
    </message>
    <message>
        <source>One or two over a range</source>
        <translation>تغيير رافعة أو اثنتين</translation>
    </message>
    <message>
        <source>What comes of a target when one or two levers or assumptions are varied</source>
        <translation>ما يؤول إليه هدف حين تتغير رافعة أو فرضية أو اثنتان</translation>
    </message>
</context>
<context>
    <name>Seeker</name>
    <message>
        <source>Searching what it would take</source>
        <translation>البحث عمّا يلزم</translation>
    </message>
    <message>
        <source>Searching what each probability costs</source>
        <translation>البحث عن كلفة كل احتمال</translation>
    </message>
    <message>
        <source>Searching what two targets can have together</source>
        <translation>البحث عمّا يمكن لهدفين معا</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The plan taken at its word is a single run: there is nothing to sharpen.</source>
        <translation>المخطط كما أُعلن محاكاة واحدة: لا شيء لتدقيقه.</translation>
    </message>
    <message>
        <source>The probabilities are sharpened already.</source>
        <translation>الاحتمالات مدقّقة من قبل.</translation>
    </message>
    <message>
        <source>Sharpening the probabilities</source>
        <translation>تدقيق الاحتمالات</translation>
    </message>
    <message>
        <source>The probabilities were not sharpened: the scenario changed meanwhile.</source>
        <translation>لم تُدقَّق الاحتمالات: تغيّر السيناريو في الأثناء.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Session…</source>
        <translation>الجلسة…</translation>
    </message>
    <message>
        <source>Rounds that were kept, and tables for others</source>
        <translation>الجولات المحفوظة، وجداول للآخرين</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>فتح جلسة…</translation>
    </message>
    <message>
        <source>Keep the session in another file…</source>
        <translation>حفظ الجلسة في ملف آخر…</translation>
    </message>
    <message>
        <source>Save the tables…</source>
        <translation>حفظ الجداول…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>Where are the rounds to be kept?</source>
        <translation>أين تُحفظ الجولات؟</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>حفظ ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>“{file}” exists already.</source>
        <translation>الملف «⁨{file}⁩» موجود من قبل.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>حفظ الجداول</translation>
    </message>
    <message>
        <source>Excel workbook ({pattern})</source>
        <translation>مصنف ‎Excel ({pattern})</translation>
    </message>
    <message>
        <source>Rows for other programs ({pattern})</source>
        <translation>أسطر لبرامج أخرى ({pattern})</translation>
    </message>
    <message>
        <source>Everything for machines ({pattern})</source>
        <translation>كل شيء للآلات ({pattern})</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>حُفظ باسم «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>تعذر حفظ «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>What was on the disk is untouched.</source>
        <translation>ما كان على القرص لم يُمس.</translation>
    </message>
    <message>
        <source>Sessions ({pattern})</source>
        <translation>جلسات ({pattern})</translation>
    </message>
</context>
<context>
    <name>SmallestPart</name>
    <message>
        <source>Say what has to be reached and press “Find the smallest change”: the answer is the smallest change of the levers that does it, or what keeps it out of reach. The window stays free while it is searched.</source>
        <translation>حدّد ما يجب بلوغه واضغط «أوجد أصغر تغيير»: الجواب هو أصغر تغيير في الروافع يحقق ذلك، أو ما يجعله بعيد المنال. وتبقى النافذة حرة أثناء البحث.</translation>
    </message>
    <message>
        <source>Adopt what {aims} takes</source>
        <translation>اعتماد ما يلزم لـ {aims}</translation>
    </message>
</context>
<context>
    <name>SobolWords</name>
    <message>
        <source>{result} in {year}</source>
        <translation>{result} سنة {year}</translation>
    </message>
    <message>
        <source>Sobol indices: {result}</source>
        <translation>مؤشرات ⁨Sobol⁩: {result}</translation>
    </message>
    <message>
        <source>part of the variance</source>
        <translation>الحصة من التباين</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}: ⁦{amount}⁩</translation>
    </message>
    <message>
        <source>first order: alone</source>
        <translation>الرتبة الأولى: وحدها</translation>
    </message>
    <message>
        <source>total: with what it does only together with others</source>
        <translation>الكلي: مع ما لا تُحدثه إلا مع غيرها</translation>
    </message>
    <message>
        <source>90 % interval of the estimate</source>
        <translation>مجال ‎90% للتقدير</translation>
    </message>
    <message>
        <source>Indices need independent inputs, and calibrated assumptions are not. So assumptions whose rank correlation is {limit} or more are drawn as one group from the calibrated draws, and what correlation is left between groups is cut; the largest that was cut is {cut}.</source>
        <translation>تتطلب هذه المؤشرات مدخلات مستقلة، والفرضيات المعايَرة ليست كذلك. لذلك تُسحب الفرضيات التي يبلغ ارتباط رتبها {limit} أو أكثر كمجموعة واحدة من المحاكاة المعايَرة، ويُقطع ما بقي من ارتباط بين المجموعات؛ وأكبر ما قُطع {cut}.</translation>
    </message>
    <message>
        <source>The standard deviation is {apart} so, and {together} with all correlations. From {runs} runs.</source>
        <translation>يبلغ الانحراف المعياري بذلك {apart}، و{together} مع كل الارتباطات. من {runs} محاكاة.</translation>
    </message>
    <message>
        <source>First-order indices leave {rest} to what groups do only together, and to the error of the estimate.</source>
        <translation>تترك مؤشرات الرتبة الأولى {rest} لما لا تُحدثه المجموعات إلا معا، ولخطأ التقدير.</translation>
    </message>
    <message>
        <source>First order: {index}</source>
        <translation>الرتبة الأولى: ⁦{index}⁩</translation>
    </message>
    <message>
        <source>Total: {index}</source>
        <translation>الكلي: ⁦{index}⁩</translation>
    </message>
    <message>
        <source>In the group: {assumptions}</source>
        <translation>في المجموعة: {assumptions}</translation>
    </message>
    <message>
        <source>The other {count} assumptions</source>
        <translation>الفرضيات الأخرى وعددها {count}</translation>
    </message>
    <message>
        <source>{name}, and {count} that move with it</source>
        <translation>{name}، و{count} تتحرك معها</translation>
    </message>
    <message>
        <source>{first} / {total}</source>
        <translation>{first} / {total}</translation>
    </message>
    <message>
        <source>{level} %</source>
        <translation>‎{level}%</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Group of assumptions</source>
        <translation>مجموعة الفرضيات</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>الرتبة الأولى</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الكلي</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Address; a click opens it</source>
        <translation>الرابط، يُفتح بالنقر</translation>
    </message>
    <message>
        <source>Facts of the source</source>
        <translation>معطيات المصدر</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Reading the files…</source>
        <translation>قراءة الملفات…</translation>
    </message>
    <message>
        <source>Running the round again…</source>
        <translation>إعادة حساب الجولة…</translation>
    </message>
    <message>
        <source>Teams: {count}</source>
        <translation>الفرق: {count}</translation>
    </message>
    <message>
        <source>Files that cannot be read: {count}</source>
        <translation>ملفات تتعذر قراءتها: {count}</translation>
    </message>
    <message>
        <source>Being saved: {files}</source>
        <translation>قيد الحفظ: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>No team has saved a scenario yet.</source>
        <translation>لم يحفظ أي فريق سيناريو بعد.</translation>
    </message>
    <message>
        <source>Guesses of teams without a file: {count}</source>
        <translation>توقعات فرق بلا ملف: {count}</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>تتعذر قراءة المجلد.</translation>
    </message>
    <message>
        <source>The folder cannot be read now; what it held last is shown.</source>
        <translation>تتعذر قراءة المجلد الآن؛ ويُعرض آخر ما كان فيه.</translation>
    </message>
    <message>
        <source>Choose the folder of the teams to go on.</source>
        <translation>اختر مجلد الفرق للمتابعة.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>How it comes about</source>
        <translation>كيف ينشأ الفرق</translation>
    </message>
    <message>
        <source>A click on a variable opens it on the page of the model</source>
        <translation>النقر على متغير يفتحه في صفحة النموذج</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>{thing}: the first number has to be the smaller one.</source>
        <translation>{thing}: يجب أن يكون الرقم الأول هو الأصغر.</translation>
    </message>
    <message>
        <source>Both are the same: choose another, or nothing.</source>
        <translation>الاثنان هما الشيء نفسه: اختر غيره أو لا شيء.</translation>
    </message>
    <message>
        <source>Of the shares of one mix only one can be varied at a time, as the others give way.</source>
        <translation>من حصص التوزيع الواحد لا تتغير إلا واحدة في كل مرة، لأن الأخرى تتنازل لها.</translation>
    </message>
    <message>
        <source>There is nothing to vary in these years.</source>
        <translation>لا شيء يتغير في هذه السنوات.</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From, second</source>
        <translation>من، الثاني</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To, second</source>
        <translation>إلى، الثاني</translation>
    </message>
    <message>
        <source>What else is varied</source>
        <translation>ما يتغير أيضا</translation>
    </message>
    <message>
        <source>Values each</source>
        <translation>عدد القيم لكل منهما</translation>
    </message>
    <message>
        <source>How many values each takes</source>
        <translation>عدد القيم التي يأخذها كل منهما</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run the scenario with every combination, all in the same futures</source>
        <translation>محاكاة السيناريو بكل تركيبة، كلها في المسارات المستقبلية نفسها</translation>
    </message>
    <message>
        <source>Scenarios: {count}</source>
        <translation>السيناريوهات: {count}</translation>
    </message>
</context>
<context>
    <name>SweepPart</name>
    <message>
        <source>The runs are there.</source>
        <translation>النتائج جاهزة.</translation>
    </message>
    <message>
        <source>Varying the scenario</source>
        <translation>تغيير السيناريو</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>حفظ الأسطر</translation>
    </message>
    <message>
        <source>Rows for a spreadsheet (*.csv)</source>
        <translation>أسطر لجدول حسابي (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows for machines (*.json)</source>
        <translation>أسطر للآلات (*.json)</translation>
    </message>
    <message>
        <source>Design for the command “sweep” (*.toml)</source>
        <translation>تصميم للأمر «⁨sweep⁩» (*.toml)</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>تعذّرت كتابة «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>حُفظ باسم «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>Choose one lever or assumption for a curve, or two for a grid, and press “Run”: you see how far they carry towards a target, and where a line of the same outcome runs.</source>
        <translation>اختر رافعة أو فرضية واحدة لمنحنى، أو اثنتين لشبكة، واضغط «تشغيل»: ترى إلى أي حد تقرّب من هدف، وأين يمرّ خط النتيجة الواحدة.</translation>
    </message>
    <message>
        <source>Adopt {amounts}</source>
        <translation>اعتماد {amounts}</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <source>Look at</source>
        <translation>الهدف المعروض</translation>
    </message>
    <message>
        <source>The target that is looked at</source>
        <translation>الهدف المعروض</translation>
    </message>
    <message>
        <source>What is shown of the target</source>
        <translation>ما يُعرض من الهدف</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Put these amounts into the scenario; Undo takes them back</source>
        <translation>وضع هذه المقادير في السيناريو؛ والتراجع يسحبها</translation>
    </message>
    <message>
        <source>Save the rows…</source>
        <translation>حفظ الأسطر…</translation>
    </message>
    <message>
        <source>A row for each scenario and result, as the command “sweep” gives them, or the design for it</source>
        <translation>سطر لكل سيناريو ونتيجة كما يعطيها الأمر «⁨sweep⁩»، أو تصميمه</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>احتماله</translation>
    </message>
    <message>
        <source>its median</source>
        <translation>وسيطه</translation>
    </message>
    <message>
        <source>The scenario holds these amounts now. Undo takes them back.</source>
        <translation>السيناريو يتضمن هذه المقادير الآن. والتراجع يسحبها.</translation>
    </message>
    <message>
        <source>The scenario was changed since: this belongs to the one before. Run it again.</source>
        <translation>تغيّر السيناريو منذ ذلك: هذا يخص ما قبله. أعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>How sure: {target}</source>
        <translation>الاحتمال: {target}</translation>
    </message>
    <message>
        <source>In the middle: {target}</source>
        <translation>الوسيط: {target}</translation>
    </message>
    <message>
        <source>{value} or more</source>
        <translation>{value} أو أكثر</translation>
    </message>
    <message>
        <source>{thing}: {amount}</source>
        <translation>{thing}: {amount}</translation>
    </message>
    <message>
        <source>{target}: {value} in the middle, {low} to {high} in nine futures of ten</source>
        <translation>{target}: الوسيط {value}، وما بين {low} و{high} في تسعة مسارات مستقبلية من كل عشرة</translation>
    </message>
    <message>
        <source>met in {share} of the futures</source>
        <translation>يُبلغ في {share} من المسارات المستقبلية</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{target} ({unit})</source>
        <translation>{target} ({unit})</translation>
    </message>
    <message>
        <source>□ as things stand</source>
        <translation>□ على الحال الراهنة</translation>
    </message>
    <message>
        <source>a click on a point shows it</source>
        <translation>النقر على نقطة يعرضها</translation>
    </message>
    <message>
        <source>a click on a cell shows it</source>
        <translation>النقر على خانة يعرضها</translation>
    </message>
    <message>
        <source>dashed: the target</source>
        <translation>متقطع: الهدف</translation>
    </message>
    <message>
        <source>{target}: {value}, target {verdict}</source>
        <translation>{target}: {value}، الهدف: {verdict}</translation>
    </message>
    <message>
        <source>shaded: nine futures of ten</source>
        <translation>مظلل: تسعة مسارات من كل عشرة</translation>
    </message>
    <message>
        <source>lines: met in 20 % (dotted), 50 % and 80 % (dashed) of the futures</source>
        <translation>الخطوط: يُبلغ في ‎20% (منقّط) و‎50% و‎80% (متقطع) من المسارات</translation>
    </message>
    <message>
        <source>the target is reached everywhere here</source>
        <translation>يُبلغ الهدف في كل مكان هنا</translation>
    </message>
    <message>
        <source>the target is reached nowhere here</source>
        <translation>لا يُبلغ الهدف في أي مكان هنا</translation>
    </message>
    <message>
        <source>line: the target is reached in the middle</source>
        <translation>الخط: يُبلغ الهدف في الوسيط</translation>
    </message>
    <message>
        <source>{value} at the least, with {least}; {other} at the most, with {most}.</source>
        <translation>{value} على الأقل مع {least}؛ و{other} على الأكثر مع {most}.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>{up} \ {across}</source>
        <translation>{up} \ {across}</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>TablePart</name>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy all rows with their headings for a spreadsheet</source>
        <translation>نسخ كل الأسطر مع عناوينها إلى جدول حسابي</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What can be said about the target</source>
        <translation>ما يمكن قوله عن الهدف</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: ⁨{source}⁩</translation>
    </message>
    <message>
        <source>Doubts: {conflicts}</source>
        <translation>تحفظات: ⁨{conflicts}⁩</translation>
    </message>
</context>
<context>
    <name>TargetDelegate</name>
    <message>
        <source>{projected} of {aim}</source>
        <translation>{projected} من أصل {aim}</translation>
    </message>
    <message>
        <source>90 % between {low} and {high}</source>
        <translation>‎90% بين {low} و{high}</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Targets of 2030</source>
        <translation>أهداف 2030</translation>
    </message>
    <message>
        <source>Plan Digital Morocco 2013</source>
        <translation>مخطط المغرب الرقمي 2013</translation>
    </message>
    <message>
        <source>{name}: aim {aim} in {year}, projected {projected} ({low} to {high}), probability {probability}</source>
        <translation>{name}: الهدف {aim} في {year}، المتوقع {projected} (من {low} إلى {high})، الاحتمال {probability}</translation>
    </message>
    <message>
        <source>{name}: aim {aim} in {year}, projected {projected}, {verdict}</source>
        <translation>{name}: الهدف {aim} في {year}، المتوقع {projected}، {verdict}</translation>
    </message>
    <message>
        <source>Pace needed a year: {pace}</source>
        <translation>الوتيرة اللازمة في السنة: {pace}</translation>
    </message>
    <message>
        <source>Pace seen lately: {pace}</source>
        <translation>الوتيرة الأخيرة: {pace}</translation>
    </message>
    <message>
        <source>Counts: {perimeter}</source>
        <translation>النطاق: ⁨{perimeter}⁩</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: ⁨{source}⁩</translation>
    </message>
    <message>
        <source>Doubts: {conflicts}</source>
        <translation>تحفظات: ⁨{conflicts}⁩</translation>
    </message>
</context>
<context>
    <name>TargetsPanel</name>
    <message>
        <source>Exports 2030</source>
        <translation>صادرات 2030</translation>
    </message>
    <message>
        <source>40 bn, as quoted</source>
        <translation>40 مليارا كما أُعلن</translation>
    </message>
    <message>
        <source>58.5 bn, re-based</source>
        <translation>58,5 مليارا بعد التحيين</translation>
    </message>
    <message>
        <source>Base of the export target of 2030</source>
        <translation>أساس هدف صادرات 2030</translation>
    </message>
    <message>
        <source>The 40 bn were set on an older, narrower series (17.9 bn for 2023). On today&apos;s series (26.17 bn for the same year) the same effort is 58.5 bn.</source>
        <translation>حُدد هدف 40 مليارا على سلسلة أقدم وأضيق (17,9 مليار سنة 2023). وعلى السلسلة الحالية (26,17 مليار للسنة نفسها) يعادل الجهد نفسه 58,5 مليار.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Read the export target {base}</source>
        <translation>هدف الصادرات، {base}</translation>
    </message>
</context>
<context>
    <name>TargetsPart</name>
    <message>
        <source>Every target</source>
        <translation>كل الأهداف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Targets that differ: {count} of {all}. Medians, with the probability of reaching the target.</source>
        <translation>الأهداف المختلفة: {count} من {all}. القيم الوسيطة مع احتمال بلوغ الهدف.</translation>
    </message>
    <message>
        <source>P {letter}</source>
        <translation>‎P {letter}</translation>
    </message>
    <message>
        <source>Probability of reaching the target: {name}</source>
        <translation>احتمال بلوغ الهدف: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المنطلق</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>الإظهار</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What contradicts it</source>
        <translation>ما يناقضه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{name}: {aim} in {year}</source>
        <translation>{name}: {aim} في {year}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>{value} in {year}</source>
        <translation>{value} في {year}</translation>
    </message>
    <message>
        <source>as quoted, beside the series published today</source>
        <translation>كما أُعلن، إلى جانب السلسلة المنشورة حاليا</translation>
    </message>
    <message>
        <source>carried over to the series published today</source>
        <translation>بعد التحيين على السلسلة المنشورة حاليا</translation>
    </message>
    <message>
        <source>Plan for 2013</source>
        <translation>مخطط 2013</translation>
    </message>
    <message>
        <source>Offer for 2030</source>
        <translation>عرض 2030</translation>
    </message>
    <message>
        <source>Outside source</source>
        <translation>مصدر خارجي</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>غير تلقائي</translation>
    </message>
</context>
<context>
    <name>TeamsPart</name>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>يسبق</translation>
    </message>
    <message>
        <source>In so many runs it is ahead of the next one; all teams meet the same future</source>
        <translation>حصة عمليات المحاكاة التي يسبق فيها الفريق من يليه؛ وتواجه كل الفرق المسار المستقبلي نفسه</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>How many levers the team changed</source>
        <translation>عدد الروافع التي غيّرها الفريق</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>{target}: the aim is {aim}, the official scenario reaches {official}.</source>
        <translation>‏{target}: الهدف {aim}، والسيناريو الرسمي يبلغ {official}.</translation>
    </message>
    <message>
        <source>Still hidden: {count}</source>
        <translation>ما زال مخفيا: {count}</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Open a copy of the team’s scenario; its file stays as it is</source>
        <translation>فتح نسخة من سيناريو الفريق؛ ويبقى ملفه كما هو</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Put the team’s scenario beside others</source>
        <translation>وضع سيناريو الفريق بجانب غيره</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Keep the team’s run in the charts as a thin line</source>
        <translation>إبقاء نتيجة الفريق في المبيانات خطا رفيعا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Median; ✓ where it reaches the target</source>
        <translation>الوسيط؛ ✓ إذا بلغ الهدف</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>‎5%</translation>
    </message>
    <message>
        <source>In 5 % of the runs it is below</source>
        <translation>في ‎5% من عمليات المحاكاة تكون النتيجة أدنى</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>‎95%</translation>
    </message>
    <message>
        <source>In 95 % of the runs it is below</source>
        <translation>في ‎95% من عمليات المحاكاة تكون النتيجة أدنى</translation>
    </message>
    <message>
        <source>P</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Probability of reaching the target</source>
        <translation>احتمال بلوغ الهدف</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>What the team expected</source>
        <translation>ما توقعه الفريق</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>The guess less the median: above it with +, below it with −</source>
        <translation>التوقع ناقص الوسيط: + فوقه و− تحته</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Levers act on</source>
        <translation>تؤثر الروافع في</translation>
    </message>
</context>
<context>
    <name>TornadoWords</name>
    <message>
        <source>{result} in {year}</source>
        <translation>{result} سنة {year}</translation>
    </message>
    <message>
        <source>What each assumption’s range does: {result}</source>
        <translation>أثر مجال كل فرضية: {result}</translation>
    </message>
    <message>
        <source>{result} in {year}: {value} in the central run, where each assumption has its best value.</source>
        <translation>{result} سنة {year}: {value} في المحاكاة المركزية، حيث لكل فرضية قيمتها الأرجح.</translation>
    </message>
    <message>
        <source>Each assumption stands at both ends of the range that could be defended before calibration, the others stay. An end at which the model contradicts what was observed is ruled out.</source>
        <translation>تُوضع كل فرضية عند طرفي المجال الممكن الدفاع عنه قبل المعايرة، وتبقى الأخرى ثابتة. والطرف الذي يناقض فيه النموذجُ ما رُصد مستبعد.</translation>
    </message>
    <message>
        <source>Each assumption stands at the ends of the 90 % that calibration left of its range, the others stay. Calibration lets many move only together: an end that contradicts what was observed is ruled out.</source>
        <translation>تُوضع كل فرضية عند طرفي ‎90% الباقية من مجالها بعد المعايرة، وتبقى الأخرى ثابتة. ولا تسمح المعايرة لكثير منها بالتحرك إلا معا: فالطرف الذي يناقض ما رُصد مستبعد.</translation>
    </message>
    <message>
        <source>{judged} of these {count} rest on judgement.</source>
        <translation>من هذه الفرضيات وعددها {count}، يستند إلى التقدير {judged}.</translation>
    </message>
    <message>
        <source>Each of the other {count} moves the result by {most} at most.</source>
        <translation>وكل واحدة من الأخرى وعددها {count} تغيّر النتيجة بمقدار {most} على الأكثر.</translation>
    </message>
    <message>
        <source>{steady} of {count} verdicts on targets stand at every possible end of every range.</source>
        <translation>من أحكام الأهداف وعددها {count}، يصمد {steady} عند كل الأطراف الممكنة لكل المجالات.</translation>
    </message>
    <message>
        <source>{low} / {high}</source>
        <translation>⁦{low}⁩ / ⁦{high}⁩</translation>
    </message>
    <message>
        <source>A click opens it among the assumptions.</source>
        <translation>النقر يفتحها ضمن الفرضيات.</translation>
    </message>
    <message>
        <source>At {at}: {value} ({change})</source>
        <translation>عند {at}: {value} (⁦{change}⁩)</translation>
    </message>
    <message>
        <source>{end}; ruled out by what was observed</source>
        <translation>{end}؛ يستبعده ما رُصد</translation>
    </message>
    <message>
        <source>{end}; {target} would be met</source>
        <translation>{end}؛ يتحقق: {target}</translation>
    </message>
    <message>
        <source>{end}; {target} would be missed</source>
        <translation>{end}؛ لا يتحقق: {target}</translation>
    </message>
    <message>
        <source>at the low end of its range</source>
        <translation>عند الطرف الأدنى من مجالها</translation>
    </message>
    <message>
        <source>at the high end</source>
        <translation>عند الطرف الأعلى</translation>
    </message>
    <message>
        <source>ruled out by what was observed</source>
        <translation>يستبعده ما رُصد</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}: ⁦{amount}⁩</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>الطرف الأدنى</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>الطرف الأعلى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
</context>
<context>
    <name>VariableCurve</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>VariablePanel</name>
    <message>
        <source>About the chosen variable</source>
        <translation>حول المتغير المختار</translation>
    </message>
</context>
<context>
    <name>VariableSearch</name>
    <message>
        <source>Find a variable</source>
        <translation>بحث عن متغير</translation>
    </message>
    <message>
        <source>Find a variable by label, name or unit</source>
        <translation>البحث عن متغير بالتسمية أو الاسم أو الوحدة</translation>
    </message>
    <message>
        <source>Find a variable by label, name or unit (Ctrl+F)</source>
        <translation>البحث عن متغير بالتسمية أو الاسم أو الوحدة ‎(Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>{result} in {year}</source>
        <translation>{result} سنة {year}</translation>
    </message>
    <message>
        <source>Where the difference comes from: {result}</source>
        <translation>من أين يأتي الفرق: {result}</translation>
    </message>
    <message>
        <source>The effect averaged over all orders in which the changes can be made (Shapley)</source>
        <translation>متوسط الأثر على كل الترتيبات الممكنة لإجراء التغييرات (⁨Shapley⁩)</translation>
    </message>
    <message>
        <source>The share as a part of the whole difference</source>
        <translation>الحصة منسوبة إلى الفرق كله</translation>
    </message>
    <message>
        <source>One draw in twenty gives it less</source>
        <translation>محاكاة واحدة من كل عشرين تعطيه أقل</translation>
    </message>
    <message>
        <source>One draw in twenty gives it more</source>
        <translation>محاكاة واحدة من كل عشرين تعطيه أكثر</translation>
    </message>
    <message>
        <source>What it does when it is the only change</source>
        <translation>أثره حين يكون التغيير الوحيد</translation>
    </message>
    <message>
        <source>What it does when everything else has changed already</source>
        <translation>أثره بعد أن يتغير كل ما عداه</translation>
    </message>
    <message>
        <source>One change brings all of it: {change}.</source>
        <translation>يعود كله إلى تغيير واحد: {change}.</translation>
    </message>
    <message>
        <source>The shares sum exactly to the difference.</source>
        <translation>مجموع الحصص يساوي الفرق تماما.</translation>
    </message>
    <message>
        <source>Each change made alone would bring {alone} in all; what they do only together is {together}.</source>
        <translation>لو أُجري كل تغيير وحده لكان المجموع ⁦{alone}⁩؛ وما لا تُحدثه إلا مجتمعةً ⁦{together}⁩.</translation>
    </message>
    <message>
        <source>Most of that: {one} with {other}, {index}.</source>
        <translation>ومعظمه: {one} مع {other}، ⁦{index}⁩.</translation>
    </message>
    <message>
        <source>Differs too, but cannot reach this result: {changes}.</source>
        <translation>يختلف أيضا لكنه لا يؤثر في هذه النتيجة: {changes}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one}, {change}. Medians of {members} runs.</source>
        <translation>{result} سنة {year}: {other} بدل {one}، أي ⁦{change}⁩. الوسيط من {members} محاكاة.</translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one}, {change}, in a single run.</source>
        <translation>{result} سنة {year}: {other} بدل {one}، أي ⁦{change}⁩، في محاكاة واحدة.</translation>
    </message>
    <message>
        <source>Share: {share}, {part} of the difference</source>
        <translation>الحصة: ⁦{share}⁩، أي ⁦{part}⁩ من الفرق</translation>
    </message>
    <message>
        <source>In nine draws of ten: {low} to {high}</source>
        <translation>في تسع عمليات محاكاة من كل عشر: من ⁦{low}⁩ إلى ⁦{high}⁩</translation>
    </message>
    <message>
        <source>As the only change: {alone}; as the last one: {last}</source>
        <translation>كتغيير وحيد: ⁦{alone}⁩؛ وكتغيير أخير: ⁦{last}⁩</translation>
    </message>
    <message>
        <source>{arrow} raises the result</source>
        <translation>{arrow} يرفع النتيجة</translation>
    </message>
    <message>
        <source>{arrow} lowers the result</source>
        <translation>{arrow} يخفض النتيجة</translation>
    </message>
    <message>
        <source>the share in nine draws of ten</source>
        <translation>الحصة في تسع عمليات محاكاة من كل عشر</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}: ⁦{amount}⁩</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>من الفرق</translation>
    </message>
    <message>
        <source>{level} %</source>
        <translation>‎{level}%</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحده</translation>
    </message>
    <message>
        <source>As the last</source>
        <translation>أخيرا</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which folder do the teams save into?</source>
        <translation>في أي مجلد تحفظ الفرق ملفاتها؟</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. Every team’s scenario file becomes a row; what is saved later appears by itself, and a file that cannot be read stops none of the others.</source>
        <translation>اختره أو أفلته هنا. يصبح ملف سيناريو كل فريق سطرا؛ وما يُحفظ لاحقا يظهر من تلقاء نفسه، والملف الذي تتعذر قراءته لا يوقف غيره.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Keep results hidden at first: teams are to guess</source>
        <translation>إخفاء النتائج أولا: على الفرق أن تتوقع</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>فتح جلسة…</translation>
    </message>
    <message>
        <source>Or go on with one of last time:</source>
        <translation>أو متابعة أحد المجلدات الأخيرة:</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>What makes the difference</source>
        <translation>ما يُحدث الفرق</translation>
    </message>
    <message>
        <source>The difference to another scenario, divided exactly among the changes</source>
        <translation>الفرق عن سيناريو آخر، موزعا تماما على التغييرات</translation>
    </message>
    <message>
        <source>What the result hinges on</source>
        <translation>ما تتوقف عليه النتيجة</translation>
    </message>
    <message>
        <source>What the range of each assumption does to a result of this scenario</source>
        <translation>أثر مجال كل فرضية في نتيجة لهذا السيناريو</translation>
    </message>
</context>
<context>
    <name>WindowSafety</name>
    <message>
        <source>Settings cannot be remembered: {folder} cannot be written to.</source>
        <translation>لا يمكن حفظ الإعدادات: تتعذر الكتابة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>There are no unsaved edits to recover.</source>
        <translation>لا توجد تعديلات غير محفوظة لاستعادتها.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your scenario is unharmed.</source>
        <translation>حدث خطأ غير متوقع. السيناريو سليم.</translation>
    </message>
    <message>
        <source>A report was written to {place}.</source>
        <translation>كُتب تقرير في ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>No report could be written.</source>
        <translation>تعذّرت كتابة تقرير.</translation>
    </message>
    <message>
        <source>Recovered “{title}”. Save it to keep it.</source>
        <translation>استُعيد «⁨{title}⁩». احفظه للاحتفاظ به.</translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe at present: save often.</source>
        <translation>تتعذّر حاليا حماية التعديلات غير المحفوظة: احفظ عملك باستمرار.</translation>
    </message>
    <message>
        <source>They would be kept in {folder}.</source>
        <translation>تُحفظ عادةً في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Settings and recent files are not remembered either.</source>
        <translation>ولا تُحفظ الإعدادات ولا الملفات الأخيرة أيضا.</translation>
    </message>
    <message>
        <source>In portable mode everything is kept beside the program. Copy its whole folder to where you may write, or remove the file “portable” from it.</source>
        <translation>في الوضع المحمول يُحفظ كل شيء بجانب البرنامج. انسخ مجلده كاملا إلى مكان يمكنك الكتابة فيه، أو أزل منه الملف «⁨portable⁩».</translation>
    </message>
    <message>
        <source>Mizan ended without warning last time. This report says where; please pass it on to those who maintain the program.</source>
        <translation>توقّف «ميزان» فجأة في المرة الماضية. يبيّن هذا التقرير موضع ذلك؛ يُرجى تسليمه إلى القائمين على البرنامج.</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>in the year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>The year of the result</source>
        <translation>سنة النتيجة</translation>
    </message>
    <message>
        <source>The target or result that scenarios are to serve</source>
        <translation>الهدف أو النتيجة التي يراد أن تخدمها السيناريوهات</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Target: {target} in {year}</source>
        <translation>هدف: {target} سنة {year}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{level} %</source>
        <translation>‎{level}%</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>{value} observed in {year}</source>
        <translation>رُصد {value} في {year}</translation>
    </message>
    <message>
        <source>{value} projected for {year} ({low} to {high})</source>
        <translation>يُتوقع {value} في {year} (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{series}: {facts}</source>
        <translation>{series}: {facts}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>الهدف {value}</translation>
    </message>
    <message>
        <source>target {value} for {year}</source>
        <translation>الهدف {value} في {year}</translation>
    </message>
</context>
<context>
    <name>WorkshopBar</name>
    <message>
        <source>Folder…</source>
        <translation>المجلد…</translation>
    </message>
    <message>
        <source>Choose the folder into which the teams save their files</source>
        <translation>اختيار المجلد الذي تحفظ فيه الفرق ملفاتها</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>إعادة قراءة المجلد</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>The target by which teams are ranked</source>
        <translation>الهدف الذي تُرتب الفرق حسبه</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show codes in the place of names, files and authors; they stay the same</source>
        <translation>عرض رموز مكان الأسماء والملفات والمؤلفين؛ وهي لا تتغير</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>إخفاء النتائج</translation>
    </message>
    <message>
        <source>Show who is there and what they changed; what comes of it is for later</source>
        <translation>إظهار من حضر وما غيّره؛ أما أثره فلاحقا</translation>
    </message>
    <message>
        <source>The folder of the teams</source>
        <translation>مجلد الفرق</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>Share of the teams that have been run</source>
        <translation>حصة الفرق التي حُسبت</translation>
    </message>
    <message>
        <source>Cannot be read: {count}</source>
        <translation>غير مقروءة: {count}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
</context>
<context>
    <name>YearEdits</name>
    <message>
        <source>What was copied is too large for this table. Nothing was changed.</source>
        <translation>المحتوى المنسوخ أكبر من هذا الجدول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>لا شيء للصقه.</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>لصق {what}</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>الرجوع إلى الرسمي، {what}</translation>
    </message>
    <message>
        <source>There is no year before to fill from.</source>
        <translation>لا توجد سنة سابقة للملء منها.</translation>
    </message>
    <message>
        <source>Filling down goes from one rubric or track to others, not across kinds.</source>
        <translation>الملء نحو الأسفل يكون من محور أو تكوين إلى ما يماثله، لا بين أنواع مختلفة.</translation>
    </message>
    <message>
        <source>Fill {what}</source>
        <translation>ملء {what}</translation>
    </message>
    <message>
        <source>The copied block has {rows} rows and {columns} columns; from {subject} {year} on there is room for {room_rows} and {room_columns}. Nothing was changed.</source>
        <translation>الكتلة المنسوخة: الأسطر {rows}، الأعمدة {columns}؛ والمتاح ابتداء من {subject} {year}: الأسطر {room_rows}، الأعمدة {room_columns}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{subject} {year}: “{text}” was copied, but the rows above add up to {sum}. Nothing was changed.</source>
        <translation>{subject} {year}: نُسخ «⁨{text}⁩» لكن مجموع الأسطر التي فوقه {sum}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>الخانات ({count})</translation>
    </message>
    <message>
        <source>{subject} {year}</source>
        <translation>{subject} {year}</translation>
    </message>
    <message>
        <source>{subject} {first}–{last}</source>
        <translation>{subject} ⁦{first}–{last}⁩</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>{subject} follows from the rows above it.</source>
        <translation>{subject}: ناتج عن الأسطر التي فوقه.</translation>
    </message>
    <message>
        <source>{lever} {year}: {own} (official {official})</source>
        <translation>{lever} {year}: {own} (الرسمي {official})</translation>
    </message>
    <message>
        <source>Held at the value of {year} until another is set.</source>
        <translation>ممدَّد من سنة {year} ما لم تُحدَّد قيمة أخرى.</translation>
    </message>
    <message>
        <source>The shares of a year always add to 100 %; those not given give way in proportion.</source>
        <translation>مجموع حصص السنة ‎100% دائما؛ وما لم يُعطَ منها يتغير بالتناسب.</translation>
    </message>
    <message>
        <source>Set {subject} {year} to {amount}</source>
        <translation>{subject} {year} إلى {amount}</translation>
    </message>
    <message>
        <source>All rubrics</source>
        <translation>كل المحاور</translation>
    </message>
    <message>
        <source>All training places</source>
        <translation>كل المقاعد</translation>
    </message>
    <message>
        <source>Shares together</source>
        <translation>مجموع الحصص</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>كل المشغّلين</translation>
    </message>
    <message>
        <source>{subject} {year}: “{text}” is not a number between 0 and {most}. Nothing was changed.</source>
        <translation>{subject} {year}: «⁨{text}⁩» ليس عددا بين 0 و‎{most}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{subject} {year}: empty where a number is wanted. Nothing was changed.</source>
        <translation>{subject} {year}: فراغ حيث يلزم عدد. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>الرجوع إلى الرسمي</translation>
    </message>
    <message>
        <source>Fill later years</source>
        <translation>ملء السنوات التالية</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>ملء نحو الأسفل</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>الروافع حسب السنة</translation>
    </message>
</context>
<context>
    <name>YearsPanel</name>
    <message>
        <source>Totals of the period</source>
        <translation>مجاميع الفترة</translation>
    </message>
    <message>
        <source>What if? Open the years up to {year}</source>
        <translation>ماذا لو؟ افتح السنوات إلى {year}</translation>
    </message>
    <message>
        <source>Copy, paste and fill as in a spreadsheet; Delete brings official values back</source>
        <translation>النسخ واللصق والملء كما في الجداول؛ ومفتاح الحذف يعيد القيم الرسمية</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Mizan (the balance) simulates Morocco&apos;s digital strategy from 2008 to 2030. Every number of the model shows its source or is marked as judgement. {members} runs answer each move.</source>
        <translation>يحاكي «ميزان» استراتيجية المغرب الرقمية من 2008 إلى 2030. كل رقم في النموذج يذكر مصدره أو يُوسم بأنه تقدير. وتجيب عن كل حركة {members} محاكاة.</translation>
    </message>
    <message>
        <source>Its own code and drawings are free under the MIT licence.</source>
        <translation>شيفرته ورسومه حرة برخصة ⁨MIT⁩.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أين توجد الأشياء</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُنجز باستعمال</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>Reports and log</source>
        <translation>التقارير والسجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ready scenarios</source>
        <translation>سيناريوهات جاهزة</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>رخص كل الأجزاء</translation>
    </message>
</context>
<context>
    <name>assumptions</name>
    <message>
        <source>Internet access</source>
        <translation>الولوج إلى الإنترنت</translation>
    </message>
    <message>
        <source>Budget and steering</source>
        <translation>الميزانية والقيادة</translation>
    </message>
    <message>
        <source>Cyber confidence</source>
        <translation>الثقة الرقمية</translation>
    </message>
    <message>
        <source>Domestic IT jobs</source>
        <translation>مناصب المعلوميات الداخلية</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation>الناتج الداخلي الإجمالي</translation>
    </message>
    <message>
        <source>Skilled labour</source>
        <translation>اليد العاملة المؤهلة</translation>
    </message>
    <message>
        <source>Offshoring</source>
        <translation>ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Programmes of the plan</source>
        <translation>برامج المخطط</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>الخدمات العمومية</translation>
    </message>
    <message>
        <source>Small firms</source>
        <translation>المقاولات الصغرى والمتوسطة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>في المائة سنويا</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>منصب شغل</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>people a year</source>
        <translation>شخص في السنة</translation>
    </message>
    <message>
        <source>MAD bn a year</source>
        <translation>مليار درهم في السنة</translation>
    </message>
    <message>
        <source>MAD k a person</source>
        <translation>ألف درهم لكل شخص</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>ألف درهم لكل منصب</translation>
    </message>
    <message>
        <source>MAD k a job a year</source>
        <translation>ألف درهم لكل منصب سنويا</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>Set before calibration: {best}, between {low} and {high}.</source>
        <translation>قبل المعايرة: {best}، بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Calibrated: {median}, 90 % between {low} and {high}.</source>
        <translation>بعد المعايرة: {median}، ‎90% بين {low} و{high}.</translation>
    </message>
    <message>
        <source>Sources: {titles}</source>
        <translation>المصادر: ⁨{titles}⁩</translation>
    </message>
    <message>
        <source>In scenario files: {id}</source>
        <translation>في ملفات السيناريو: ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Judgement: the sources bear on this number but do not give it.</source>
        <translation>تقدير: تتناول المصادر هذا الرقم ولا تعطيه.</translation>
    </message>
    <message>
        <source>Judgement: no document gives this number.</source>
        <translation>تقدير: لا توجد وثيقة تعطي هذا الرقم.</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>ابتداء من {year}</translation>
    </message>
    <message>
        <source>IT services</source>
        <translation>خدمات المعلوميات</translation>
    </message>
    <message>
        <source>customer relations</source>
        <translation>علاقات الزبناء</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <source>business processes</source>
        <translation>العمليات المهنية</translation>
    </message>
    <message>
        <source>knowledge processes</source>
        <translation>العمليات المعرفية</translation>
    </message>
    <message>
        <source>all services but customer relations</source>
        <translation>كل الخدمات عدا علاقات الزبناء</translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <source>The plan taken at its word is a single run: there are no ranges, and a probability is 0 or 1.</source>
        <translation>المخطط كما أُعلن محاكاة واحدة: لا مجالات فيها، والاحتمال إما 0 أو 1.</translation>
    </message>
    <message>
        <source>Its numbers were chosen so that the official levers meet the plan’s own targets. Of years after {last} the plan says nothing: later results carry its promises on, and nobody announced them.</source>
        <translation>اختيرت أرقامه بحيث تبلغ الروافع الرسمية أهداف المخطط نفسه. ولا يقول المخطط شيئا عن السنوات بعد {last}: فالنتائج اللاحقة تمدّ وعوده، ولم يعلنها أحد.</translation>
    </message>
    <message>
        <source>Assumptions settled by the scenario, which therefore do not vary: {count}.</source>
        <translation>فرضيات حددها السيناريو فلا تتغير: {count}.</translation>
    </message>
    <message>
        <source>The other assumptions stay as calibrated, so past years may no longer fit what was observed.</source>
        <translation>تبقى الفرضيات الأخرى كما عويرت، فقد لا تطابق السنوات الماضية ما رُصد.</translation>
    </message>
    <message>
        <source>After {last} levers and the growth of demand are carried on as they stand: no document speaks of these years.</source>
        <translation>بعد {last} تُمدّ الروافع ونمو الطلب كما هي: لا وثيقة تتحدث عن هذه السنوات.</translation>
    </message>
    <message>
        <source>Lever values after the horizon {horizon} have no effect.</source>
        <translation>لا أثر لقيم الروافع بعد أفق {horizon}.</translation>
    </message>
    <message>
        <source>Targets due after the horizon {horizon} are left out.</source>
        <translation>تُستبعد الأهداف التي تحل بعد أفق {horizon}.</translation>
    </message>
    <message>
        <source>The file was saved with model {saved}; this is {model}, so results may differ.</source>
        <translation>حُفظ الملف بالنموذج {saved}، والحالي هو {model}، فقد تختلف النتائج.</translation>
    </message>
    <message>
        <source>The results are not those of the last saving: the file was edited by hand since.</source>
        <translation>النتائج ليست نتائج آخر حفظ: عُدّل الملف يدويا بعد ذلك.</translation>
    </message>
    <message>
        <source>Seeds differ: run here on the seed of {reference}, {seed}, so that differences do not come from other draws: {others}. “run” gives the results on their own seeds.</source>
        <translation>تختلف البذور: حُسب هنا ببذرة {reference}، وهي {seed}، كي لا تأتي الفوارق من سحوبات أخرى: {others}. ويعطي «run» النتائج ببذورها.</translation>
    </message>
    <message>
        <source>Readings differ: the plan taken at its word is a single run ({single}). It is held against every member of the others, so differences hold what the readings do beside what the levers do.</source>
        <translation>تختلف القراءات: المخطط كما أُعلن محاكاة واحدة ({single})، تُقارن بكل مسار من مسارات غيرها، فتحمل الفوارق أثر القراءات إلى جانب أثر الروافع.</translation>
    </message>
    <message>
        <source>Horizons differ: results are compared up to {horizon}, which all of them reach.</source>
        <translation>تختلف الآفاق: تُقارن النتائج إلى سنة {horizon} التي تبلغها كلها.</translation>
    </message>
    <message>
        <source>Bases of the export target differ: it is read as quoted for all, as in {reference}.</source>
        <translation>تختلف أسس هدف الصادرات: يُقرأ كما أُعلن للجميع، كما في {reference}.</translation>
    </message>
    <message>
        <source>Bases of the export target differ: it is read re-based for all, as in {reference}.</source>
        <translation>تختلف أسس هدف الصادرات: يُقرأ بعد التحيين للجميع، كما في {reference}.</translation>
    </message>
    <message>
        <source>The file&apos;s seed is {own}; all teams are run on {common}, so that no team has better luck.</source>
        <translation>بذرة الملف {own}؛ وتُحسب كل الفرق بالبذرة {common} حتى لا يكون لفريق حظ أوفر.</translation>
    </message>
    <message>
        <source>The file reads the export target re-based; it is read as quoted for all.</source>
        <translation>يقرأ الملف هدف الصادرات بعد التحيين؛ ويُقرأ للجميع كما أُعلن.</translation>
    </message>
    <message>
        <source>The file reads the export target as quoted; it is read re-based for all.</source>
        <translation>يقرأ الملف هدف الصادرات كما أُعلن؛ ويُقرأ للجميع بعد التحيين.</translation>
    </message>
    <message>
        <source>The round was revealed with model {saved}; this is {model}, so results may differ.</source>
        <translation>كُشفت الجولة بالنموذج {saved}؛ وهذا هو {model}، فقد تختلف النتائج.</translation>
    </message>
    <message>
        <source>Results are no longer those that were revealed: {teams}.</source>
        <translation>لم تعد النتائج تلك التي كُشفت: ⁨{teams}⁩.</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>{code}: {name}</source>
        <translation>{name} ⁨({code})⁩</translation>
    </message>
</context>
<context>
    <name>departures</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Last year of the run</source>
        <translation>آخر سنة في المحاكاة</translation>
    </message>
    <message>
        <source>Base of the export target of 2030</source>
        <translation>أساس هدف صادرات 2030</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>{lever}, MAD m a year</source>
        <translation>{lever}، مليون درهم في السنة</translation>
    </message>
    <message>
        <source>{lever} a year</source>
        <translation>{lever} في السنة</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>كما رُصد</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>كما خُطّط</translation>
    </message>
    <message>
        <source>as quoted</source>
        <translation>كما أُعلن</translation>
    </message>
    <message>
        <source>re-based</source>
        <translation>بعد التحيين</translation>
    </message>
</context>
<context>
    <name>diagram</name>
    <message>
        <source>rubric</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>group of segments</source>
        <translation>مجموعة الفروع</translation>
    </message>
    <message>
        <source>kind of course</source>
        <translation>نوع التكوين</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>use of the money</source>
        <translation>وجه الصرف</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>رافعة</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>From another sector</source>
        <translation>من قطاع آخر</translation>
    </message>
    <message>
        <source>Used in another sector</source>
        <translation>مستعمل في قطاع آخر</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>قطاع</translation>
    </message>
    <message>
        <source>share</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>مليون درهم</translation>
    </message>
    <message>
        <source>per MAD m</source>
        <translation>لكل مليون درهم</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>ألف درهم لكل منصب</translation>
    </message>
    <message>
        <source>MAD k a person</source>
        <translation>ألف درهم لكل شخص</translation>
    </message>
    <message>
        <source>MAD k a job a year</source>
        <translation>ألف درهم لكل منصب سنويا</translation>
    </message>
    <message>
        <source>MAD k in MAD m</source>
        <translation>ألف درهم لكل مليون درهم</translation>
    </message>
    <message>
        <source>MAD k in MAD bn</source>
        <translation>ألف درهم لكل مليار درهم</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>UN e-government index (EGDI)</source>
        <translation>مؤشر الأمم المتحدة ‎(EGDI)</translation>
    </message>
    <message>
        <source>Offshoring exports, trade body</source>
        <translation>صادرات ترحيل الخدمات، الهيئة المهنية</translation>
    </message>
    <message>
        <source>Net new offshoring jobs</source>
        <translation>المناصب الصافية المحدثة في ترحيل الخدمات</translation>
    </message>
    <message>
        <source>{series}, {element}</source>
        <translation>{series}، ⁨{element}⁩</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>في المائة</translation>
    </message>
    <message>
        <source>index, 0 to 1</source>
        <translation>مؤشر من 0 إلى 1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>النصف الأول من {year}</translation>
    </message>
    <message>
        <source>{grade}: shown, never fitted</source>
        <translation>الدرجة {grade}: للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>B: fitted, wide tolerance</source>
        <translation>الدرجة ‎B: للمعايرة بهامش واسع</translation>
    </message>
    <message>
        <source>A: fitted</source>
        <translation>الدرجة ‎A: للمعايرة</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>مفسَّر</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>trap</source>
        <translation>فخ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>real</source>
        <translation>تناقض فعلي</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>not credible</source>
        <translation>غير واقعي</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>{sign} {word}</source>
        <translation>{sign} {word}</translation>
    </message>
    <message>
        <source>The figures agree.</source>
        <translation>الأرقام متطابقة.</translation>
    </message>
    <message>
        <source>The figures differ by rounding alone.</source>
        <translation>لا تختلف الأرقام إلا بالتقريب.</translation>
    </message>
    <message>
        <source>The figures disagree, and a known cause explains it.</source>
        <translation>الأرقام متناقضة، وسبب ذلك معروف.</translation>
    </message>
    <message>
        <source>The figures are right, but easily misread.</source>
        <translation>الأرقام صحيحة، لكن يسهل سوء فهمها.</translation>
    </message>
    <message>
        <source>The figures look alike, but count different things.</source>
        <translation>الأرقام متشابهة، لكنها تحتسب أشياء مختلفة.</translation>
    </message>
    <message>
        <source>The documents cannot settle it.</source>
        <translation>لا تكفي الوثائق للحسم.</translation>
    </message>
    <message>
        <source>The figures do not fit together, whatever is read into them.</source>
        <translation>لا تتوافق الأرقام مهما كان تأويلها.</translation>
    </message>
    <message>
        <source>Less was reached than announced.</source>
        <translation>المتحقق أقل من المعلن.</translation>
    </message>
    <message>
        <source>The money cannot do what is promised of it.</source>
        <translation>لا يمكن لهذا المال أن يحقق ما وُعد به.</translation>
    </message>
    <message>
        <source>A case of its own: read the verdict.</source>
        <translation>حالة خاصة: اقرأ الخلاصة.</translation>
    </message>
    <message>
        <source>{number} thousand</source>
        <translation>{number} ألف</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} مليون</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} مليار</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Found: {found}</source>
        <translation>الموجود: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>Allowed: {found}</source>
        <translation>المسموح به: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>human capital</source>
        <translation>الرأسمال البشري</translation>
    </message>
    <message>
        <source>The pace of jobs</source>
        <translation>وتيرة إحداث مناصب الشغل</translation>
    </message>
    <message>
        <source>Have offshoring jobs ever grown as fast as the aim for 2030 needs?</source>
        <translation>هل سبق أن نمت مناصب ترحيل الخدمات بالسرعة التي يتطلبها هدف 2030؟</translation>
    </message>
    <message>
        <source>To reach {aim} offshoring jobs in 2030, {needed} must be added every year; {two_years} a year were added in 2023 and 2024, and {last} in 2024 alone. Counted from 2020, which is unsure, it was {since} a year, and at the fastest {fastest}, in 2021 and 2022.</source>
        <translation>لبلوغ {aim} منصب في ترحيل الخدمات سنة 2030، يلزم إحداث {needed} منصب كل سنة؛ وقد أُحدث {two_years} في السنة خلال 2023 و2024، و{last} خلال سنة 2024 وحدها. وابتداء من سنة 2020 التي يظل عددها غير مؤكد، كانت الوتيرة {since} في السنة، وأسرعها {fastest} في 2021 و2022.</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>مناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Net new offshoring jobs in two years</source>
        <translation>المناصب الصافية المحدثة في ترحيل الخدمات خلال سنتين</translation>
    </message>
    <message>
        <source>Jobs to add a year</source>
        <translation>المناصب اللازم إحداثها سنويا</translation>
    </message>
    <message>
        <source>Jobs added a year</source>
        <translation>المناصب المحدثة سنويا</translation>
    </message>
    <message>
        <source>Jobs added</source>
        <translation>المناصب المحدثة</translation>
    </message>
    <message>
        <source>Needed over seen</source>
        <translation>نسبة اللازم إلى المسجل</translation>
    </message>
    <message>
        <source>The pace of exports</source>
        <translation>وتيرة نمو الصادرات</translation>
    </message>
    <message>
        <source>Have exports grown as fast as the aim for 2030 needs?</source>
        <translation>هل نمت الصادرات بالسرعة التي يتطلبها هدف 2030؟</translation>
    </message>
    <message>
        <source>Until 2030 exports must grow by {quoted_pace} a year as the aim is quoted and by {rebased_pace} a year if it is re-based; they grew by {older_last} in 2023 on the older series, {last} in 2024 and {printed} in the first half of 2025.</source>
        <translation>إلى غاية 2030، يجب أن تنمو الصادرات بنسبة {quoted_pace} سنويا لبلوغ الهدف كما أُعلن، وبنسبة {rebased_pace} سنويا لبلوغه بعد التحيين؛ وقد نمت بنسبة {older_last} سنة 2023 على السلسلة القديمة، وبنسبة {last} سنة 2024، وبنسبة {printed} في النصف الأول من سنة 2025.</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>صادرات ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Offshoring exports, official older series</source>
        <translation>صادرات ترحيل الخدمات، السلسلة الرسمية القديمة</translation>
    </message>
    <message>
        <source>Offshoring exports, first half</source>
        <translation>صادرات ترحيل الخدمات، النصف الأول من السنة</translation>
    </message>
    <message>
        <source>Growth of offshoring exports, first half</source>
        <translation>نمو صادرات ترحيل الخدمات، النصف الأول من السنة</translation>
    </message>
    <message>
        <source>Aim re-based to the newer series</source>
        <translation>الهدف بعد التحيين على السلسلة الجديدة</translation>
    </message>
    <message>
        <source>Growth a year to the aim as quoted</source>
        <translation>النمو السنوي نحو الهدف كما أُعلن</translation>
    </message>
    <message>
        <source>Growth a year to the aim re-based</source>
        <translation>النمو السنوي نحو الهدف بعد التحيين</translation>
    </message>
    <message>
        <source>Growth, newer series</source>
        <translation>النمو، السلسلة الجديدة</translation>
    </message>
    <message>
        <source>Growth, older series</source>
        <translation>النمو، السلسلة القديمة</translation>
    </message>
    <message>
        <source>Growth a year, each year on its own series</source>
        <translation>النمو السنوي، كل سنة على سلسلتها</translation>
    </message>
    <message>
        <source>Growth of the first half, from its levels</source>
        <translation>نمو النصف الأول، محسوبا من قيمه</translation>
    </message>
    <message>
        <source>Exports per job</source>
        <translation>الصادرات لكل منصب</translation>
    </message>
    <message>
        <source>Do the aims for 2030 mean more value per job, as announced?</source>
        <translation>هل تعني أهداف 2030 قيمة أكبر لكل منصب، كما أُعلن؟</translation>
    </message>
    <message>
        <source>The aims for 2030 make MAD {quoted} of exports a job: {against_today} against the {today} of 2024, but {against_older} against the {older_value} of the older series; re-based they make {carried}, {carried_change} against 2024. Whether value rises or falls depends on the base.</source>
        <translation>تعادل الأهداف المحددة لسنة 2030 ما قدره {quoted} درهم من الصادرات لكل منصب: أي {against_today} مقارنة بمبلغ {today} المسجل سنة 2024، لكن {against_older} مقارنة بمبلغ {older_value} على السلسلة القديمة؛ وبعد التحيين تعادل {carried}، أي {carried_change} مقارنة بسنة 2024. فارتفاع القيمة أو انخفاضها رهين بالأساس المعتمد.</translation>
    </message>
    <message>
        <source>Exports per job, aim as quoted</source>
        <translation>الصادرات لكل منصب، الهدف كما أُعلن</translation>
    </message>
    <message>
        <source>Aim as quoted against 2024</source>
        <translation>الهدف كما أُعلن مقارنة بسنة 2024</translation>
    </message>
    <message>
        <source>Exports per job, older series</source>
        <translation>الصادرات لكل منصب، السلسلة القديمة</translation>
    </message>
    <message>
        <source>Aim as quoted against 2023, older series</source>
        <translation>الهدف كما أُعلن مقارنة بسنة 2023، السلسلة القديمة</translation>
    </message>
    <message>
        <source>Exports per job, aim re-based</source>
        <translation>الصادرات لكل منصب، الهدف بعد التحيين</translation>
    </message>
    <message>
        <source>Aim re-based against 2024</source>
        <translation>الهدف بعد التحيين مقارنة بسنة 2024</translation>
    </message>
    <message>
        <source>What is meant by double</source>
        <translation>ما المقصود بالمضاعفة</translation>
    </message>
    <message>
        <source>Do the aims for 2030 double exports and jobs?</source>
        <translation>هل تضاعف أهداف 2030 الصادرات ومناصب الشغل؟</translation>
    </message>
    <message>
        <source>The aims are {exports_times} times the exports and {jobs_times} times the jobs of 2024. They are a doubling only from an earlier start: {older_times} times the MAD {older} of 2023 on the older series, and {earlier_times} times the {jobs_earlier} jobs of 2022.</source>
        <translation>تعادل الأهداف {exports_times} مرة صادرات سنة 2024 و{jobs_times} مرة مناصبها. ولا تمثل مضاعفة إلا انطلاقا من سنة أسبق: {older_times} مرة صادرات سنة 2023 على السلسلة القديمة، وقدرها {older} درهم، و{earlier_times} مرة مناصب سنة 2022، وعددها {jobs_earlier}.</translation>
    </message>
    <message>
        <source>Announced multiple of what the sector does</source>
        <translation>المضاعف المعلن لأداء القطاع</translation>
    </message>
    <message>
        <source>Exports aimed at over those of 2024</source>
        <translation>نسبة الصادرات المستهدفة إلى صادرات 2024</translation>
    </message>
    <message>
        <source>Twice the exports of 2024</source>
        <translation>ضعف صادرات 2024</translation>
    </message>
    <message>
        <source>Jobs aimed at over those of 2024</source>
        <translation>نسبة المناصب المستهدفة إلى مناصب 2024</translation>
    </message>
    <message>
        <source>Exports aimed at over those of 2023, older series</source>
        <translation>نسبة الصادرات المستهدفة إلى صادرات 2023، السلسلة القديمة</translation>
    </message>
    <message>
        <source>Jobs aimed at over those of 2022</source>
        <translation>نسبة المناصب المستهدفة إلى مناصب 2022</translation>
    </message>
    <message>
        <source>The base of the exports aim</source>
        <translation>أساس هدف الصادرات</translation>
    </message>
    <message>
        <source>On which series do the exports aimed at for 2030 stand?</source>
        <translation>على أي سلسلة تقوم الصادرات المستهدفة لسنة 2030؟</translation>
    </message>
    <message>
        <source>When the MAD {aim} were set, exports of 2023 were counted as {older}; the same year is now printed as {newer}, {ratio} times as much. Carried over, the aim would be {rebased}, or {pace} more every year. No page says so: it is inferred.</source>
        <translation>حين حُدد هدف {aim} درهم، كانت صادرات سنة 2023 تُقدَّر بـ {older}؛ وتُنشر السنة نفسها اليوم بقيمة {newer}، أي {ratio} مرة القيمة السابقة. وبنقله إلى السلسلة الجديدة يصير الهدف {rebased}، أي زيادة بنسبة {pace} كل سنة. لا تصرح بذلك أي وثيقة: إنه استنتاج.</translation>
    </message>
    <message>
        <source>Export revenue aimed at</source>
        <translation>عائدات التصدير المستهدفة</translation>
    </message>
    <message>
        <source>Newer over older series, same year</source>
        <translation>نسبة السلسلة الجديدة إلى القديمة، السنة نفسها</translation>
    </message>
    <message>
        <source>Aim over the older series</source>
        <translation>نسبة الهدف إلى السلسلة القديمة</translation>
    </message>
    <message>
        <source>Growth a year when the aim was set</source>
        <translation>النمو السنوي المطلوب عند تحديد الهدف</translation>
    </message>
    <message>
        <source>Grants for small firms</source>
        <translation>دعم المقاولات الصغرى والمتوسطة</translation>
    </message>
    <message>
        <source>Is the SME rubric enough for the firms that it is to equip?</source>
        <translation>هل يكفي محور إنتاجية المقاولات لتجهيز المقاولات المستهدفة؟</translation>
    </message>
    <message>
        <source>Shared by {firms} firms, the MAD {money} of the rubric are at most {each} each, against a ceiling of {ceiling}; at the ceiling they are enough for {at_ceiling} firms. {reached} were reached.</source>
        <translation>بتوزيع ميزانية المحور، وقدرها {money} درهم، على {firms} مقاولة، لا تتجاوز حصة كل منها {each} درهم، مقابل سقف قدره {ceiling} درهم؛ وعند السقف لا تكفي إلا لفائدة {at_ceiling} مقاولة. أما عدد المستفيدات فعلا فهو {reached}.</translation>
    </message>
    <message>
        <source>SMEs with a sector solution</source>
        <translation>المقاولات المجهزة بحل معلومياتي قطاعي</translation>
    </message>
    <message>
        <source>Ceiling of subsidy</source>
        <translation>سقف الدعم</translation>
    </message>
    <message>
        <source>Public budget of the plan, five years</source>
        <translation>الميزانية العمومية للمخطط، خمس سنوات</translation>
    </message>
    <message>
        <source>SMEs equipped through Moussanada TI</source>
        <translation>المقاولات المجهزة عبر برنامج مساندة ‎TI</translation>
    </message>
    <message>
        <source>State aid paid to SMEs</source>
        <translation>إعانات الدولة المصروفة للمقاولات</translation>
    </message>
    <message>
        <source>Cost if every firm had the ceiling</source>
        <translation>الكلفة لو استفادت كل مقاولة من السقف</translation>
    </message>
    <message>
        <source>Money for each firm at most</source>
        <translation>أقصى مبلغ لكل مقاولة</translation>
    </message>
    <message>
        <source>Of the ceiling</source>
        <translation>النسبة من السقف</translation>
    </message>
    <message>
        <source>Firms that the money is enough for at the ceiling</source>
        <translation>عدد المقاولات التي يكفيها المبلغ عند السقف</translation>
    </message>
    <message>
        <source>Paid for each firm reached</source>
        <translation>المبلغ المصروف لكل مقاولة مستفيدة</translation>
    </message>
    <message>
        <source>Firms reached of those aimed at</source>
        <translation>نسبة المقاولات المستفيدة من المستهدفة</translation>
    </message>
    <message>
        <source>Indirect GDP</source>
        <translation>الناتج غير المباشر</translation>
    </message>
    <message>
        <source>Can the SME rubric bring the indirect GDP that the plan expects?</source>
        <translation>هل يمكن لمحور إنتاجية المقاولات أن يحقق الناتج غير المباشر المنتظر في المخطط؟</translation>
    </message>
    <message>
        <source>MAD {promised} of GDP are expected from MAD {money} for {firms} firms: {each} dirhams for one, or MAD {firm} for each firm. That cannot be the effect of this money alone.</source>
        <translation>يُنتظر {promised} درهم من الناتج الداخلي الإجمالي مقابل {money} درهم لفائدة {firms} مقاولة: أي {each} درهم عن كل درهم، أو {firm} درهم عن كل مقاولة. ولا يمكن أن يكون ذلك أثر هذا المال وحده.</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>الناتج الإضافي غير المباشر</translation>
    </message>
    <message>
        <source>GDP for one dirham of the rubric</source>
        <translation>الناتج الداخلي لكل درهم من المحور</translation>
    </message>
    <message>
        <source>GDP for each firm</source>
        <translation>الناتج الداخلي لكل مقاولة</translation>
    </message>
    <message>
        <source>GDP for one dirham of the whole budget</source>
        <translation>الناتج الداخلي لكل درهم من مجموع الميزانية</translation>
    </message>
    <message>
        <source>The calendar of e-government</source>
        <translation>الجدول الزمني للحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Do the parts of the launch calendar add up to its totals?</source>
        <translation>هل يطابق مجموع أجزاء جدول الإطلاق مجاميعه المعلنة؟</translation>
    </message>
    <message>
        <source>The launch calendar does not add up in two of its six years: in 2010 its parts make {made} services where {total} are printed, in 2011 {next_made} where {next_total} are printed.</source>
        <translation>لا يستقيم مجموع جدول الإطلاق في سنتين من سنواته الست: في سنة 2010 يبلغ مجموع أجزائه {made} خدمة بينما المطبوع {total}، وفي سنة 2011 يبلغ {next_made} بينما المطبوع {next_total}.</translation>
    </message>
    <message>
        <source>E-government projects and services, running total</source>
        <translation>مشاريع وخدمات الحكومة الإلكترونية، المجموع التراكمي</translation>
    </message>
    <message>
        <source>Transactional and integrated services</source>
        <translation>الخدمات التفاعلية والمندمجة</translation>
    </message>
    <message>
        <source>Informational and interactive services</source>
        <translation>الخدمات الإخبارية والتواصلية</translation>
    </message>
    <message>
        <source>Infrastructure projects</source>
        <translation>مشاريع البنية التحتية</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>مجموع الأجزاء</translation>
    </message>
    <message>
        <source>Sum over the printed total</source>
        <translation>الفرق بين مجموع الأجزاء والمجموع المطبوع</translation>
    </message>
    <message>
        <source>How many transactional services</source>
        <translation>عدد الخدمات التفاعلية</translation>
    </message>
    <message>
        <source>How many transactional services did the plan want in 2013?</source>
        <translation>كم من خدمة تفاعلية استهدف المخطط سنة 2013؟</translation>
    </message>
    <message>
        <source>The text wants {text}, the chart {chart} or {chart_exchanged}, by the order of its legend; {reached} were in operation in the middle of 2013, at most {of_chart} of what was wanted.</source>
        <translation>يستهدف النص {text}، والرسم البياني {chart} أو {chart_exchanged} حسب ترتيب مفتاحه؛ ولم يكن مشغّلا في منتصف سنة 2013 سوى {reached}، أي {of_chart} على الأكثر من المستهدف.</translation>
    </message>
    <message>
        <source>Transactional e-government services</source>
        <translation>الخدمات التفاعلية للحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Transactional e-government projects in operation</source>
        <translation>المشاريع التفاعلية المشغّلة للحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Reached of the number in the text</source>
        <translation>المتحقق من العدد الوارد في النص</translation>
    </message>
    <message>
        <source>Reached of the chart&apos;s first series</source>
        <translation>المتحقق من السلسلة الأولى في الرسم البياني</translation>
    </message>
    <message>
        <source>Reached of the chart&apos;s second series</source>
        <translation>المتحقق من السلسلة الثانية في الرسم البياني</translation>
    </message>
    <message>
        <source>Training without a rubric</source>
        <translation>تكوين بلا محور</translation>
    </message>
    <message>
        <source>What would the training cost for which the plan sets no money?</source>
        <translation>كم سيكلف التكوين الذي لم يرصد له المخطط أي اعتماد؟</translation>
    </message>
    <message>
        <source>{actions} actions are to train {people} people, with MAD {money} in the budget; at the model&apos;s cost of a place, a judgement, the {places} places a year would take MAD {yearly} a year, between {lowest} and {highest}, or {share} of the plan&apos;s whole budget.</source>
        <translation>الإجراءات المنتظر منها تكوين {people} شخص عددها {actions}، والمرصود لها في الميزانية {money} درهم؛ وبكلفة المقعد المعتمدة في النموذج، وهي تقدير، يتطلب توفير {places} مقعد في السنة {yearly} درهم سنويا، ما بين {lowest} و{highest}، أي {share} من مجموع ميزانية المخطط.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>IT profiles trained over the period</source>
        <translation>أطر المعلوميات المكوّنة خلال الفترة</translation>
    </message>
    <message>
        <source>Emergency training for IT offshoring</source>
        <translation>التكوين الاستعجالي لترحيل المعلوميات</translation>
    </message>
    <message>
        <source>Length of the plan</source>
        <translation>مدة المخطط</translation>
    </message>
    <message>
        <source>Public cost of a training place</source>
        <translation>الكلفة العمومية لمقعد التكوين</translation>
    </message>
    <message>
        <source>Public cost of a training place, lowest</source>
        <translation>الكلفة العمومية لمقعد التكوين، الأدنى</translation>
    </message>
    <message>
        <source>Public cost of a training place, highest</source>
        <translation>الكلفة العمومية لمقعد التكوين، الأقصى</translation>
    </message>
    <message>
        <source>Places a year</source>
        <translation>مقاعد التكوين في السنة</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>الكلفة السنوية</translation>
    </message>
    <message>
        <source>Cost a year, lowest</source>
        <translation>الكلفة السنوية، الأدنى</translation>
    </message>
    <message>
        <source>Cost a year, highest</source>
        <translation>الكلفة السنوية، الأقصى</translation>
    </message>
    <message>
        <source>Cost over the whole budget</source>
        <translation>نسبة الكلفة إلى مجموع الميزانية</translation>
    </message>
    <message>
        <source>Trainees and jobs</source>
        <translation>المكوَّنون ومناصب الشغل</translation>
    </message>
    <message>
        <source>Are the people to train enough for the jobs to add?</source>
        <translation>هل يكفي الأشخاص المراد تكوينهم لشغل المناصب المراد إحداثها؟</translation>
    </message>
    <message>
        <source>Of {everyone} people to train, {sector} are for the IT sector, which is to add {jobs} jobs: {missing} too few, even if nobody leaves; and some of them only fill the needs of 2008.</source>
        <translation>من أصل {everyone} شخص مراد تكوينهم، يوجَّه {sector} إلى قطاع المعلوميات الذي يُنتظر منه إحداث {jobs} منصب: أي بنقص قدره {missing}، حتى لو لم يغادر أحد؛ كما أن بعضهم لا يغطي سوى حاجيات سنة 2008.</translation>
    </message>
    <message>
        <source>Persons to train by employer</source>
        <translation>الأشخاص المراد تكوينهم حسب المشغّل</translation>
    </message>
    <message>
        <source>IT sector jobs</source>
        <translation>مناصب قطاع المعلوميات</translation>
    </message>
    <message>
        <source>People to train</source>
        <translation>الأشخاص المراد تكوينهم</translation>
    </message>
    <message>
        <source>Of them for the IT sector</source>
        <translation>منهم لقطاع المعلوميات</translation>
    </message>
    <message>
        <source>Jobs to add</source>
        <translation>المناصب المراد إحداثها</translation>
    </message>
    <message>
        <source>Jobs without a trainee</source>
        <translation>مناصب لا يقابلها مكوَّن</translation>
    </message>
    <message>
        <source>Trainees for the sector over jobs to add</source>
        <translation>نسبة المكوَّنين للقطاع إلى المناصب المراد إحداثها</translation>
    </message>
    <message>
        <source>Look-alike job counts</source>
        <translation>أعداد مناصب متشابهة</translation>
    </message>
    <message>
        <source>Was the 2013 aim for IT-sector jobs nearly reached in 2012?</source>
        <translation>هل كاد هدف 2013 لمناصب قطاع المعلوميات يتحقق سنة 2012؟</translation>
    </message>
    <message>
        <source>The {aim} IT-sector jobs aimed at are domestic IT and IT offshoring, the {offshoring} jobs of 2012 are offshoring of every kind, and the {start} of 2008 and {offshoring_start} of 2009 are another such pair: none confirms the other, and no count of IT-sector jobs in 2013 was found.</source>
        <translation>تشمل مناصب قطاع المعلوميات المستهدفة، وعددها {aim}، المعلوميات الداخلية وترحيل المعلوميات، بينما تشمل مناصب سنة 2012، وعددها {offshoring}، ترحيل الخدمات بكل أنواعه؛ وكذلك شأن {start} منصب سنة 2008 و{offshoring_start} منصب سنة 2009: لا يؤكد أي عدد منها نظيره، ولم يُعثر على أي إحصاء لمناصب قطاع المعلوميات سنة 2013.</translation>
    </message>
    <message>
        <source>Jobs in the whole ICT market</source>
        <translation>مناصب مجموع سوق تكنولوجيا المعلومات والاتصال</translation>
    </message>
    <message>
        <source>Between the two figures near the aim</source>
        <translation>الفرق بين الرقمين القريبين من الهدف</translation>
    </message>
    <message>
        <source>What the mistake would claim as reached</source>
        <translation>النسبة التي قد يوهم الخلط بتحقيقها</translation>
    </message>
    <message>
        <source>Between the two figures near the start</source>
        <translation>الفرق بين الرقمين القريبين من الانطلاق</translation>
    </message>
    <message>
        <source>Whole ICT market over the start</source>
        <translation>نسبة مجموع السوق إلى نقطة الانطلاق</translation>
    </message>
    <message>
        <source>Announced and reached</source>
        <translation>المعلن والمتحقق</translation>
    </message>
    <message>
        <source>How much of the increase announced did earlier plans reach?</source>
        <translation>كم حققت المخططات السابقة من الزيادة المعلنة؟</translation>
    </message>
    <message>
        <source>Of the increase announced for 2015, {jobs} of the jobs (counted in May 2016) and {revenue} of the revenue were reached; for 2020, {later_jobs} to {later_jobs_high} of the jobs and at most {later_revenue} of the revenue, since the only later figure is that of a wider perimeter; and {turnover} of the IT offshoring turnover meant for 2013 a year before. Revenue fell shorter than jobs both times.</source>
        <translation>من الزيادة المعلنة لسنة 2015، تحقق {jobs} من المناصب (حسب تعداد ماي 2016) و{revenue} من الإيرادات؛ ولسنة 2020، ما بين {later_jobs} و{later_jobs_high} من المناصب و{later_revenue} على الأكثر من الإيرادات، لأن الرقم اللاحق الوحيد يخص نطاقا أوسع؛ كما تحقق، قبل سنة من الأجل، {turnover} من رقم معاملات ترحيل المعلوميات المنتظر لسنة 2013. وفي المرتين كان النقص في الإيرادات أكبر منه في المناصب.</translation>
    </message>
    <message>
        <source>IT offshoring turnover</source>
        <translation>رقم معاملات ترحيل المعلوميات</translation>
    </message>
    <message>
        <source>Offshoring jobs aimed at by the industrial pact</source>
        <translation>مناصب ترحيل الخدمات المستهدفة في ميثاق الإقلاع الصناعي</translation>
    </message>
    <message>
        <source>Offshoring revenue, older series</source>
        <translation>إيرادات ترحيل الخدمات، السلسلة القديمة</translation>
    </message>
    <message>
        <source>Offshoring turnover aimed at by the industrial pact</source>
        <translation>رقم معاملات ترحيل الخدمات المستهدف في ميثاق الإقلاع الصناعي</translation>
    </message>
    <message>
        <source>Offshoring jobs aimed at for 2020</source>
        <translation>مناصب ترحيل الخدمات المستهدفة لسنة 2020</translation>
    </message>
    <message>
        <source>Offshoring jobs, highest</source>
        <translation>مناصب ترحيل الخدمات، الأقصى</translation>
    </message>
    <message>
        <source>Additional offshoring exports aimed at for 2020</source>
        <translation>صادرات ترحيل الخدمات الإضافية المستهدفة لسنة 2020</translation>
    </message>
    <message>
        <source>Outsourcing revenue, trade body&apos;s perimeter</source>
        <translation>إيرادات ترحيل الخدمات، نطاق الفيدرالية المهنية</translation>
    </message>
    <message>
        <source>IT offshoring turnover: share of the increase reached</source>
        <translation>رقم معاملات ترحيل المعلوميات: النسبة المتحققة من الزيادة</translation>
    </message>
    <message>
        <source>Offshoring jobs: share of the increase reached</source>
        <translation>مناصب ترحيل الخدمات: النسبة المتحققة من الزيادة</translation>
    </message>
    <message>
        <source>Offshoring revenue: share of the increase reached</source>
        <translation>إيرادات ترحيل الخدمات: النسبة المتحققة من الزيادة</translation>
    </message>
    <message>
        <source>Offshoring jobs, lowest count: share of the increase reached</source>
        <translation>مناصب ترحيل الخدمات، أدنى إحصاء: النسبة المتحققة من الزيادة</translation>
    </message>
    <message>
        <source>Offshoring jobs, highest count: share of the increase reached</source>
        <translation>مناصب ترحيل الخدمات، أعلى إحصاء: النسبة المتحققة من الزيادة</translation>
    </message>
    <message>
        <source>If the pace stays</source>
        <translation>إذا استمرت الوتيرة</translation>
    </message>
    <message>
        <source>Where would the pace seen lead by 2030?</source>
        <translation>إلى أين تقود الوتيرة المسجلة في أفق 2030؟</translation>
    </message>
    <message>
        <source>At the pace seen, 2030 would have {one} to {other} jobs and about MAD {money} of exports, against {jobs_aim} and {exports_aim} aimed at. This only carries the past on: it is no forecast.</source>
        <translation>بالوتيرة المسجلة، يتراوح عدد المناصب سنة 2030 بين {one} و{other}، وتبلغ الصادرات نحو {money} درهم، مقابل هدفين قدرهما {jobs_aim} منصب و{exports_aim} درهم. وهذا مجرد امتداد للماضي وليس توقعا.</translation>
    </message>
    <message>
        <source>Jobs, at the pace of the last two years</source>
        <translation>المناصب، بوتيرة السنتين الأخيرتين</translation>
    </message>
    <message>
        <source>Jobs, at the pace since 2020</source>
        <translation>المناصب، بالوتيرة المسجلة منذ 2020</translation>
    </message>
    <message>
        <source>Exports, at the growth of the first half of 2025</source>
        <translation>الصادرات، بنمو النصف الأول من سنة 2025</translation>
    </message>
    <message>
        <source>Jobs short of the aim, at the pace since 2020</source>
        <translation>النقص عن هدف المناصب، بالوتيرة المسجلة منذ 2020</translation>
    </message>
    <message>
        <source>Exports short of the aim as quoted</source>
        <translation>النقص عن هدف الصادرات كما أُعلن</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{number} %</source>
        <translation>‎{number}%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>‎&lt; 1%</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>‎&gt; 99%</translation>
    </message>
    <message>
        <source>met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>⁦&#xa0;{number}⁩ ألف</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>⁦{first}–{last}⁩</translation>
    </message>
    <message>
        <source>{target} (as quoted)</source>
        <translation>{target} (كما أُعلن)</translation>
    </message>
    <message>
        <source>{target} (re-based)</source>
        <translation>{target} (بعد التحيين)</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>منصب شغل</translation>
    </message>
    <message>
        <source>jobs a year</source>
        <translation>منصب شغل في السنة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>people a year</source>
        <translation>شخص في السنة</translation>
    </message>
    <message>
        <source>MAD bn a year</source>
        <translation>مليار درهم في السنة</translation>
    </message>
    <message>
        <source>MAD m a year</source>
        <translation>مليون درهم في السنة</translation>
    </message>
    <message>
        <source>MAD k a job</source>
        <translation>ألف درهم لكل منصب</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Social change</source>
        <translation>التحول الاجتماعي</translation>
    </message>
    <message>
        <source>Public services</source>
        <translation>الخدمات العمومية</translation>
    </message>
    <message>
        <source>SME productivity</source>
        <translation>إنتاجية المقاولات</translation>
    </message>
    <message>
        <source>IT industry</source>
        <translation>صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Cyber confidence</source>
        <translation>الثقة الرقمية</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحكامة</translation>
    </message>
    <message>
        <source>Degree courses</source>
        <translation>تكوينات متوجة بدبلوم</translation>
    </message>
    <message>
        <source>Conversion courses</source>
        <translation>إعادة التأهيل</translation>
    </message>
    <message>
        <source>Start-ups and clusters</source>
        <translation>المقاولات الناشئة والأقطاب</translation>
    </message>
    <message>
        <source>Tech Valleys and technoparks</source>
        <translation>التكنوبارك و‎Tech Valleys</translation>
    </message>
    <message>
        <source>Hiring and training incentives</source>
        <translation>تحفيز التشغيل والتكوين</translation>
    </message>
    <message>
        <source>hardware and distribution</source>
        <translation>العتاد والتوزيع</translation>
    </message>
    <message>
        <source>offshoring partners</source>
        <translation>ترحيل الخدمات</translation>
    </message>
    <message>
        <source>software and services</source>
        <translation>البرمجيات والخدمات</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>user firms</source>
        <translation>المقاولات الزبونة</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>دون المخطط</translation>
    </message>
    <message>
        <source>Plan money first</source>
        <translation>تقديم أموال المخطط</translation>
    </message>
    <message>
        <source>Training first</source>
        <translation>التكوين أولا</translation>
    </message>
    <message>
        <source>Tech Valleys first</source>
        <translation>مناطق Tech Valleys أولا</translation>
    </message>
    <message>
        <source>Digital Morocco 2030 as announced</source>
        <translation>المغرب الرقمي 2030 كما أعلن</translation>
    </message>
    <message>
        <source>Money ends in 2026</source>
        <translation>توقف التمويل سنة 2026</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>مناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>IT-sector jobs</source>
        <translation>مناصب قطاع المعلوميات</translation>
    </message>
    <message>
        <source>Digital jobs</source>
        <translation>مناصب الشغل الرقمية</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>صادرات ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Offshoring exports, older series</source>
        <translation>صادرات ترحيل الخدمات، السلسلة القديمة</translation>
    </message>
    <message>
        <source>IT offshoring turnover</source>
        <translation>معاملات ترحيل المعلوميات</translation>
    </message>
    <message>
        <source>Direct additional GDP</source>
        <translation>الناتج الإضافي المباشر</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>الناتج الإضافي غير المباشر</translation>
    </message>
    <message>
        <source>Profiles trained a year</source>
        <translation>صبيب التكوين السنوي</translation>
    </message>
    <message>
        <source>Profiles trained</source>
        <translation>الأطر المكوّنة</translation>
    </message>
    <message>
        <source>Trained for {element}</source>
        <translation>التكوين: {element}</translation>
    </message>
    <message>
        <source>Emergency training programme</source>
        <translation>البرنامج الاستعجالي للتكوين</translation>
    </message>
    <message>
        <source>Schools with partnerships</source>
        <translation>مدارس في شراكة</translation>
    </message>
    <message>
        <source>Schools equipped</source>
        <translation>المدارس المجهزة</translation>
    </message>
    <message>
        <source>Teachers trained</source>
        <translation>الأساتذة المكوّنون</translation>
    </message>
    <message>
        <source>Students equipped</source>
        <translation>الطلبة المجهزون</translation>
    </message>
    <message>
        <source>Community access centres</source>
        <translation>مراكز الولوج الجماعي</translation>
    </message>
    <message>
        <source>.ma sites in the top 100</source>
        <translation>مواقع ‎.ma في أول 100</translation>
    </message>
    <message>
        <source>E-government services</source>
        <translation>خدمات الحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Transactional services</source>
        <translation>الخدمات التفاعلية</translation>
    </message>
    <message>
        <source>Flagship services</source>
        <translation>الخدمات الرائدة</translation>
    </message>
    <message>
        <source>E-government sites in the top 100</source>
        <translation>مواقع حكومية في أول 100</translation>
    </message>
    <message>
        <source>SMEs equipped</source>
        <translation>المقاولات المجهزة</translation>
    </message>
    <message>
        <source>Managers with digital licence</source>
        <translation>رخص المسيرين الرقمية</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>المقاولات الناشئة</translation>
    </message>
    <message>
        <source>Start-ups in niches</source>
        <translation>مقاولات ناشئة متخصصة</translation>
    </message>
    <message>
        <source>IT firms above MAD 1 bn</source>
        <translation>مقاولات تفوق مليار درهم</translation>
    </message>
    <message>
        <source>Electronic certificates</source>
        <translation>الشهادات الإلكترونية</translation>
    </message>
    <message>
        <source>Digital laws</source>
        <translation>القوانين الرقمية</translation>
    </message>
    <message>
        <source>Awareness campaigns</source>
        <translation>حملات التحسيس</translation>
    </message>
    <message>
        <source>Incident-response services</source>
        <translation>خدمات ‎ma-CERT</translation>
    </message>
    <message>
        <source>Magistrates trained</source>
        <translation>القضاة المكوّنون</translation>
    </message>
    <message>
        <source>Households online</source>
        <translation>الأسر المرتبطة بالإنترنت</translation>
    </message>
    <message>
        <source>UN e-government index</source>
        <translation>مؤشر الأمم المتحدة</translation>
    </message>
    <message>
        <source>Large firms online</source>
        <translation>المقاولات الكبرى على الخط</translation>
    </message>
    <message>
        <source>IT spending of SMEs</source>
        <translation>الإنفاق الرقمي للمقاولات</translation>
    </message>
    <message>
        <source>Skilled people needed</source>
        <translation>الكفاءات المطلوبة</translation>
    </message>
    <message>
        <source>Skilled people on offer</source>
        <translation>الكفاءات المتاحة</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>فجوة التكوين</translation>
    </message>
    <message>
        <source>Gap to the target path</source>
        <translation>الفجوة على مسار الهدف</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>IT sector: domestic IT and IT offshoring (ITO)</source>
        <translation>قطاع المعلوميات: المعلوميات الداخلية وترحيل خدمات المعلوميات (⁨ITO⁩)</translation>
    </message>
    <message>
        <source>B19: close to the 57,000 offshoring jobs of 2012 (E094), another perimeter; ICT market 41,000 in 2008 (E090); no result for 2013 found (E034)</source>
        <translation>‏⁨B19⁩: قريب من 57.000 منصب في ترحيل الخدمات سنة 2012 (⁨E094⁩)، وهو نطاق آخر؛ سوق تكنولوجيا المعلومات 41.000 سنة 2008 (⁨E090⁩)؛ ولم يُعثر على نتيجة لسنة 2013 (⁨E034⁩)</translation>
    </message>
    <message>
        <source>Never compare with the 2030 target for offshoring jobs</source>
        <translation>لا يُقارن أبدا بهدف 2030 لمناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>IT offshoring (ITO) only, older series</source>
        <translation>ترحيل خدمات المعلوميات (⁨ITO⁩) وحده، السلسلة القديمة</translation>
    </message>
    <message>
        <source>B20: 0.8 is also all offshoring of 2004 (E065); the Court has 0.76 for 2008 (E030); B14</source>
        <translation>‏⁨B20⁩: 0,8 هي أيضا مجموع ترحيل الخدمات سنة 2004 (⁨E065⁩)؛ والمجلس الأعلى للحسابات يعطي 0,76 لسنة 2008 (⁨E030⁩)؛ ⁨B14⁩</translation>
    </message>
    <message>
        <source>GDP from the IT industry and its exports</source>
        <translation>الناتج الداخلي الإجمالي من صناعة المعلوميات وصادراتها</translation>
    </message>
    <message>
        <source>DX-021: 269 thousand MAD for each added job</source>
        <translation>‏⁨DX-021⁩: 269 ألف درهم لكل منصب مضاف</translation>
    </message>
    <message>
        <source>The plan does not say whether for the year or added up; read as for the year</source>
        <translation>لا يبيّن المخطط هل هو للسنة أم تراكمي؛ قُرئ على أنه للسنة</translation>
    </message>
    <message>
        <source>GDP of firms that use IT better</source>
        <translation>الناتج الداخلي الإجمالي للمقاولات التي تحسن استعمال المعلوميات</translation>
    </message>
    <message>
        <source>B12: 62.5 dirhams for one of the SME budget (DX-020), not credible as an effect of it</source>
        <translation>‏⁨B12⁩: 62,5 درهما عن كل درهم من ميزانية المقاولات (⁨DX-020⁩)، ولا يُعقل أن يكون ذلك أثرها</translation>
    </message>
    <message>
        <source>IT profiles trained for all five groups of employers, 2009-2013</source>
        <translation>أطر المعلوميات المكوّنة لفئات المشغّلين الخمس، 2009-2013</translation>
    </message>
    <message>
        <source>B9: no rubric in the budget (D4-273, E032); B13: the needs of 2008 are included</source>
        <translation>‏⁨B9⁩: لا محور له في الميزانية (⁨D4-273, E032⁩)؛ ⁨B13⁩: حاجات 2008 محتسبة</translation>
    </message>
    <message>
        <source>Sum from 2009</source>
        <translation>المجموع منذ 2009</translation>
    </message>
    <message>
        <source>IT profiles trained for this group of employers, 2009-2013</source>
        <translation>أطر المعلوميات المكوّنة لهذه الفئة من المشغّلين، 2009-2013</translation>
    </message>
    <message>
        <source>Sum from 2009; the five add to 30,000</source>
        <translation>المجموع منذ 2009؛ مجموع الخمسة 30.000</translation>
    </message>
    <message>
        <source>B14: 347 thousand MAD of turnover to add for each (DX-022)</source>
        <translation>‏⁨B14⁩: 347 ألف درهم من المعاملات تُضاف لكل واحد (⁨DX-022⁩)</translation>
    </message>
    <message>
        <source>B13: not for the IT sector itself (DX-023)</source>
        <translation>‏⁨B13⁩: ليس لقطاع المعلوميات نفسه (⁨DX-023⁩)</translation>
    </message>
    <message>
        <source>people trained in emergency courses for IT offshoring, 2009-2013</source>
        <translation>أشخاص كُوّنوا في البرنامج الاستعجالي لترحيل خدمات المعلوميات، 2009-2013</translation>
    </message>
    <message>
        <source>B9: no rubric in the budget (D4-273, E032)</source>
        <translation>‏⁨B9⁩: لا محور له في الميزانية (⁨D4-273, E032⁩)</translation>
    </message>
    <message>
        <source>Sum from 2009; an approximate number in the plan</source>
        <translation>المجموع منذ 2009؛ عدد تقريبي في المخطط</translation>
    </message>
    <message>
        <source>universities and engineering schools with public-private programmes</source>
        <translation>جامعات ومدارس مهندسين لها برامج بين القطاعين العام والخاص</translation>
    </message>
    <message>
        <source>public schools</source>
        <translation>المدارس العمومية</translation>
    </message>
    <message>
        <source>B21: the plan counts 9,260 schools (D4-108), the ministry about 10,730 (E022); 24, 71 or 87 % equipped according to the definition (E020, E021, E022)</source>
        <translation>‏⁨B21⁩: يعدّ المخطط 9.260 مدرسة (⁨D4-108⁩) والوزارة نحو 10.730 (⁨E022⁩)؛ 24 أو 71 أو ‎87% مجهزة حسب التعريف (⁨E020, E021, E022⁩)</translation>
    </message>
    <message>
        <source>teachers of public schools</source>
        <translation>أساتذة المدارس العمومية</translation>
    </message>
    <message>
        <source>students of engineering, science and IT</source>
        <translation>طلبة الهندسة والعلوم والمعلوميات</translation>
    </message>
    <message>
        <source>Given also as 100 % of these students (D4-099)</source>
        <translation>ذُكر أيضا بأنه ‎100% من هؤلاء الطلبة (⁨D4-099⁩)</translation>
    </message>
    <message>
        <source>public and community access centres</source>
        <translation>مراكز الولوج العمومية والجماعية</translation>
    </message>
    <message>
        <source>.ma sites among the 100 most visited in Morocco</source>
        <translation>مواقع .ma ضمن المائة الأكثر زيارة في المغرب</translation>
    </message>
    <message>
        <source>Value matched to its label by elimination</source>
        <translation>رُبطت القيمة بتسميتها بالاستبعاد</translation>
    </message>
    <message>
        <source>e-government projects and services</source>
        <translation>مشاريع وخدمات الحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>B1: the calendar does not add up in 2010 and 2011; B22: the Court counts on 69 (E006), the ministry on 56 (E011)</source>
        <translation>‏⁨B1⁩: مجاميع الجدول الزمني لا تستقيم في 2010 و2011؛ ⁨B22⁩: المجلس الأعلى للحسابات يعدّ 69 (⁨E006⁩) والوزارة 56 (⁨E011⁩)</translation>
    </message>
    <message>
        <source>transactional e-government services</source>
        <translation>خدمات الحكومة الإلكترونية التفاعلية</translation>
    </message>
    <message>
        <source>B2: the chart has 30 or 42 (D4-148, D4-149)</source>
        <translation>‏⁨B2⁩: في المبيان 30 أو 42 (⁨D4-148, D4-149⁩)</translation>
    </message>
    <message>
        <source>flagship e-government services and projects</source>
        <translation>خدمات ومشاريع الحكومة الإلكترونية الرائدة</translation>
    </message>
    <message>
        <source>e-government sites among the top 100 .ma names</source>
        <translation>مواقع الحكومة الإلكترونية ضمن أول مائة اسم .ma</translation>
    </message>
    <message>
        <source>Value matched to its label by size</source>
        <translation>رُبطت القيمة بتسميتها حسب حجمها</translation>
    </message>
    <message>
        <source>SMEs in branches of high GDP potential</source>
        <translation>مقاولات صغرى ومتوسطة في فروع ذات إمكانات كبيرة للناتج الداخلي</translation>
    </message>
    <message>
        <source>B11: the rubric pays 107 thousand MAD each, the ceiling is 400 thousand (DX-019)</source>
        <translation>‏⁨B11⁩: نصيب كل مقاولة من المحور 107 آلاف درهم، والسقف 400 ألف (⁨DX-019⁩)</translation>
    </message>
    <message>
        <source>managers of SMEs</source>
        <translation>مسيّرو المقاولات الصغرى والمتوسطة</translation>
    </message>
    <message>
        <source>IT start-ups created in Morocco</source>
        <translation>مقاولات ناشئة في المعلوميات أُنشئت بالمغرب</translation>
    </message>
    <message>
        <source>E033: the only page that settles the scrambled table is weak</source>
        <translation>‏⁨E033⁩: الصفحة الوحيدة التي ترتّب الجدول المختلط ضعيفة</translation>
    </message>
    <message>
        <source>IT start-ups in niches of excellence, part of the 100</source>
        <translation>مقاولات ناشئة في مجالات التميز، من ضمن المائة</translation>
    </message>
    <message>
        <source>IT firms with a turnover above MAD 1 billion</source>
        <translation>مقاولات معلوميات يفوق رقم معاملاتها مليار درهم</translation>
    </message>
    <message>
        <source>electronic certificates issued</source>
        <translation>شهادات إلكترونية مُصدَرة</translation>
    </message>
    <message>
        <source>B16: label likely</source>
        <translation>‏⁨B16⁩: تسمية مرجحة</translation>
    </message>
    <message>
        <source>laws on network security, consumers and personal data</source>
        <translation>قوانين أمن الشبكات والمستهلكين والمعطيات الشخصية</translation>
    </message>
    <message>
        <source>B16: label likely, a date of 2010 possible (D4-229)</source>
        <translation>‏⁨B16⁩: تسمية مرجحة، وتاريخ 2010 ممكن (⁨D4-229⁩)</translation>
    </message>
    <message>
        <source>campaigns on digital security</source>
        <translation>حملات حول الأمن الرقمي</translation>
    </message>
    <message>
        <source>services of the incident-response centre (ma-CERT)</source>
        <translation>خدمات مركز الاستجابة للحوادث (⁨ma-CERT⁩)</translation>
    </message>
    <message>
        <source>B16: label uncertain</source>
        <translation>‏⁨B16⁩: تسمية غير مؤكدة</translation>
    </message>
    <message>
        <source>magistrates</source>
        <translation>القضاة</translation>
    </message>
    <message>
        <source>households with internet at home</source>
        <translation>أسر لها إنترنت في المنزل</translation>
    </message>
    <message>
        <source>B6: the start is 8, 10 or 14 % (D4-094, D4-042, E049)</source>
        <translation>‏⁨B6⁩: نقطة البداية 8 أو 10 أو ‎14% (⁨D4-094, D4-042, E049⁩)</translation>
    </message>
    <message>
        <source>One household in three; 39 % already in 2012 (E052), mostly by 3G (E060)</source>
        <translation>أسرة من كل ثلاث؛ ‎39% بالفعل سنة 2012 (⁨E052⁩)، أغلبها بالجيل الثالث (⁨E060⁩)</translation>
    </message>
    <message>
        <source>UN index on the plan&apos;s own scale</source>
        <translation>مؤشر الأمم المتحدة على سلم المخطط نفسه</translation>
    </message>
    <message>
        <source>B3: the UN index (EGDI) was already 0.33 in 2010 (E035); 0.2 looks like its online-service part</source>
        <translation>‏⁨B3⁩: كان مؤشر الأمم المتحدة (EGDI) قد بلغ 0,33 سنة 2010 (⁨E035⁩)؛ و0,2 تشبه جزأه الخاص بالخدمات على الإنترنت</translation>
    </message>
    <message>
        <source>Never compare with the UN series (variable egdi)</source>
        <translation>لا يُقارن أبدا بسلسلة الأمم المتحدة (المتغير egdi)</translation>
    </message>
    <message>
        <source>firms with a turnover above MAD 120 million that use transactional services</source>
        <translation>مقاولات يفوق رقم معاملاتها 120 مليون درهم وتستعمل الخدمات التفاعلية</translation>
    </message>
    <message>
        <source>The base is an upper bound: printed as below 1 %</source>
        <translation>الأساس حد أعلى: طُبع «أقل من ‎1%»</translation>
    </message>
    <message>
        <source>IT spending over turnover of SMEs</source>
        <translation>إنفاق المقاولات الصغرى والمتوسطة على المعلوميات نسبة إلى رقم معاملاتها</translation>
    </message>
    <message>
        <source>offshoring: all five segments (ITO, CRM, ESO, BPO, KPO)</source>
        <translation>ترحيل الخدمات: الفروع الخمسة كلها (⁨ITO, CRM, ESO, BPO, KPO⁩)</translation>
    </message>
    <message>
        <source>A2: called a doubling, 1.82 times; A6: needs 20,250 a year against 9,250 seen (DX-008); A19</source>
        <translation>‏⁨A2⁩: سُمّي مضاعفة وهو 1,82 مرة؛ ⁨A6⁩: يتطلب 20.250 في السنة مقابل 9.250 مرصودة (⁨DX-008⁩)؛ ⁨A19⁩</translation>
    </message>
    <message>
        <source>Never compare with the 2013 target for IT-sector jobs</source>
        <translation>لا يُقارن أبدا بهدف 2013 لمناصب قطاع المعلوميات</translation>
    </message>
    <message>
        <source>offshoring: all five segments (ITO, CRM, ESO, BPO, KPO), new perimeter as printed</source>
        <translation>ترحيل الخدمات: الفروع الخمسة كلها (⁨ITO, CRM, ESO, BPO, KPO⁩)، النطاق الجديد كما طُبع</translation>
    </message>
    <message>
        <source>A1: called a doubling, 1.53 times; set on the older series, 17.9 for 2023 (E077, E114); A3; A18: one page calls it additional (E117)</source>
        <translation>‏⁨A1⁩: سُمّي مضاعفة وهو 1,53 مرة؛ حُدّد على السلسلة القديمة، 17,9 لسنة 2023 (⁨E077, E114⁩)؛ ⁨A3⁩؛ ⁨A18⁩: صفحة تسميه إضافيا (⁨E117⁩)</translation>
    </message>
    <message>
        <source>Printed as nearly 40; the number as quoted, beside exports of the new perimeter</source>
        <translation>طُبع «نحو 40»؛ العدد كما أُعلن، إلى جانب صادرات النطاق الجديد</translation>
    </message>
    <message>
        <source>offshoring: all five segments (ITO, CRM, ESO, BPO, KPO), new perimeter after re-basing</source>
        <translation>ترحيل الخدمات: الفروع الخمسة كلها (⁨ITO, CRM, ESO, BPO, KPO⁩)، النطاق الجديد بعد التحيين</translation>
    </message>
    <message>
        <source>A1: no page says that the target was re-based; A3; A18: one page calls it additional (E117)</source>
        <translation>‏⁨A1⁩: لا تذكر أي صفحة أن الهدف حُيّن؛ ⁨A3⁩؛ ⁨A18⁩: صفحة تسميه إضافيا (⁨E117⁩)</translation>
    </message>
    <message>
        <source>Own computation: 40 x 26.17 / 17.9 = 58.48044692737, the same target carried from the older series to the new perimeter by the one year known in both (2023)</source>
        <translation>حساب خاص: 40 × 26,17 ÷ 17,9 = 58,48044692737، الهدف نفسه منقولا من السلسلة القديمة إلى النطاق الجديد بالسنة الوحيدة المعروفة فيهما معا (2023)</translation>
    </message>
    <message>
        <source>all people trained in digital skills in the year</source>
        <translation>كل الأشخاص المكوَّنين في المهارات الرقمية خلال السنة</translation>
    </message>
    <message>
        <source>One digest reads it as a stock (E123); the draft split adds to 101,000 (E124A, E124B, E124C)</source>
        <translation>ملخص يقرؤه رصيدا (⁨E123⁩)؛ ومجموع التقسيم الأولي 101.000 (⁨E124A, E124B, E124C⁩)</translation>
    </message>
    <message>
        <source>start-ups of the whole digital sector</source>
        <translation>المقاولات الناشئة في القطاع الرقمي كله</translation>
    </message>
    <message>
        <source>Not the plan&apos;s IT start-ups of 2013: another perimeter</source>
        <translation>ليست المقاولات الناشئة لمخطط 2013: نطاق آخر</translation>
    </message>
    <message>
        <source>A7: needs 20,750 a year from the end of 2024</source>
        <translation>‏⁨A7⁩: يتطلب 20.750 في السنة من نهاية 2024</translation>
    </message>
    <message>
        <source>offshoring: all segments, older published series</source>
        <translation>ترحيل الخدمات: كل الفروع، السلسلة المنشورة الأقدم</translation>
    </message>
    <message>
        <source>A7: on the new perimeter passed in 2023 (D3-007)</source>
        <translation>‏⁨A7⁩: تُجووز سنة 2023 على النطاق الجديد (⁨D3-007⁩)</translation>
    </message>
    <message>
        <source>Has a meaning only on the older series</source>
        <translation>لا معنى له إلا على السلسلة القديمة</translation>
    </message>
    <message>
        <source>4 % in the plan (D4-036)</source>
        <translation>‎4% في المخطط (⁨D4-036⁩)</translation>
    </message>
    <message>
        <source>6 % in the plan (D4-038)</source>
        <translation>‎6% في المخطط (⁨D4-038⁩)</translation>
    </message>
    <message>
        <source>Middle of 10 % (plan) and 14 % (Court), see B6</source>
        <translation>الوسط بين ‎10% (المخطط) و‎14% (المجلس الأعلى للحسابات)، انظر ⁨B6⁩</translation>
    </message>
    <message>
        <source>From the ten points printed for 2011</source>
        <translation>من النقاط العشر المنشورة لسنة 2011</translation>
    </message>
    <message>
        <source>From the growth printed for 2014</source>
        <translation>من النمو المطبوع لسنة 2014</translation>
    </message>
    <message>
        <source>New sampling</source>
        <translation>عينة جديدة</translation>
    </message>
    <message>
        <source>UN index, another one than the plan&apos;s (un_index): never fitted</source>
        <translation>مؤشر الأمم المتحدة، غير مؤشر المخطط (⁨un_index⁩): للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>New perimeter</source>
        <translation>نطاق جديد</translation>
    </message>
    <message>
        <source>New perimeter; provisional</source>
        <translation>نطاق جديد؛ مؤقت</translation>
    </message>
    <message>
        <source>First half 13.4 scaled by 26.22 / 12.9 (2024 over its first half); held out with 2023-2024 because it is built on 2024</source>
        <translation>النصف الأول 13,4 مضروبا في 26,22 ÷ 12,9 (2024 على نصفها الأول)؛ استُبعد مع 2023-2024 لأنه مبني عليها</translation>
    </message>
    <message>
        <source>Two segments together: total less the other three; new perimeter</source>
        <translation>فرعان معا: المجموع ناقص الثلاثة الأخرى؛ نطاق جديد</translation>
    </message>
    <message>
        <source>From the growth of 2024; new perimeter</source>
        <translation>من نمو 2024؛ نطاق جديد</translation>
    </message>
    <message>
        <source>New perimeter; provisional; too small to fit</source>
        <translation>نطاق جديد؛ مؤقت؛ أصغر من أن يُستعمل في المعايرة</translation>
    </message>
    <message>
        <source>After the French telecom price war</source>
        <translation>بعد حرب أسعار الاتصالات بفرنسا</translation>
    </message>
    <message>
        <source>Between 10 and 10.5; no bridge to 2015 without a break</source>
        <translation>بين 10 و10,5؛ لا وصل بسنة 2015 دون انقطاع في السلسلة</translation>
    </message>
    <message>
        <source>No bridge to 2018 without a break</source>
        <translation>لا وصل بسنة 2018 دون انقطاع في السلسلة</translation>
    </message>
    <message>
        <source>The trade body&apos;s own, wider perimeter, about 1.3 times the older series: shown, never fitted</source>
        <translation>النطاق الأوسع الخاص بالهيئة المهنية، نحو 1,3 مرة السلسلة القديمة: للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>Call centres only in some texts: shown, never fitted</source>
        <translation>مراكز النداء وحدها في بعض النصوص: للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>The employers&apos; federation had over 30,000</source>
        <translation>لدى اتحاد المقاولات أكثر من 30.000</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ماي</translation>
    </message>
    <message>
        <source>100,000 (ministry) against 120,000 to 130,000 (trade body): shown, never fitted</source>
        <translation>100.000 (الوزارة) مقابل 120.000 إلى 130.000 (الهيئة المهنية): للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>Net new jobs in a year of falling exports (E069): shows that jobs fall less than exports</source>
        <translation>مناصب جديدة صافية في سنة تراجعت صادراتها (⁨E069⁩): تبيّن أن المناصب تتراجع أقل من الصادرات</translation>
    </message>
    <message>
        <source>The ICT market had 41,000: shown, never fitted</source>
        <translation>كان لدى سوق تكنولوجيا المعلومات 41.000: للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>Unclear whether later counts include these</source>
        <translation>لا يُعرف هل تشملها الأعداد اللاحقة</translation>
    </message>
    <message>
        <source>Unclear whether the 16 of 2008 are included</source>
        <translation>لا يُعرف هل تشمل 16 لسنة 2008</translation>
    </message>
    <message>
        <source>Middle of the year</source>
        <translation>منتصف السنة</translation>
    </message>
    <message>
        <source>Counted on a list cut to 56: shown, never fitted</source>
        <translation>عُدّ على لائحة قُلّصت إلى 56: للعرض لا للمعايرة</translation>
    </message>
    <message>
        <source>By edition: 15,000, about 11,000, 37,436 and 22,600</source>
        <translation>حسب الدورة: 15.000 ونحو 11.000 و37.436 و22.600</translation>
    </message>
    <message>
        <source>Prices and exchange rates</source>
        <translation>الأسعار وسعر الصرف</translation>
    </message>
    <message>
        <source>Money is that of its year, as the documents print it; they do not say how much of a growth rate is price or exchange rate.</source>
        <translation>المبالغ بقيمة سنتها كما تنشرها الوثائق؛ وهذه لا تبيّن كم من النمو يعود إلى الأسعار أو إلى سعر الصرف.</translation>
    </message>
    <message>
        <source>Growth of exports is nominal; a change of prices shows as a change of demand.</source>
        <translation>نمو الصادرات اسمي؛ وتغيّر الأسعار يظهر في صورة تغيّر في الطلب.</translation>
    </message>
    <message>
        <source>Feedback of wages</source>
        <translation>الأثر الارتدادي للأجور</translation>
    </message>
    <message>
        <source>The documents at hand give pay for single years and posts, not how it moves when skilled people are scarce.</source>
        <translation>تعطي الوثائق المتاحة أجور سنوات ومناصب متفرقة، لا كيف تتطور حين تندر الكفاءات.</translation>
    </message>
    <message>
        <source>Scarcity shows as empty posts only. Pay that rises would draw some people in and some customers away.</source>
        <translation>لا تظهر الندرة إلا في صورة مناصب شاغرة. أما ارتفاع الأجور فكان سيجذب مرشحين ويُبعد زبناء.</translation>
    </message>
    <message>
        <source>Migration by skill</source>
        <translation>الهجرة حسب المؤهل</translation>
    </message>
    <message>
        <source>Emigration is counted for engineers, by estimates that differ by a factor of two; the documents at hand neither split it further nor follow those who return.</source>
        <translation>لا تُحتسب الهجرة إلا للمهندسين، بتقديرات تتباين إلى الضعف؛ والوثائق المتاحة لا تفصّلها أكثر ولا تتابع العائدين.</translation>
    </message>
    <message>
        <source>One share stands for all graduates, with a range; returnees are part of the other supply.</source>
        <translation>حصة واحدة لكل الخريجين، بمجال؛ والعائدون محتسبون ضمن المصادر الأخرى.</translation>
    </message>
    <message>
        <source>Feedback of GDP</source>
        <translation>الأثر الارتدادي للناتج الداخلي الإجمالي</translation>
    </message>
    <message>
        <source>The documents at hand give no estimate of how additional output comes back as public money or as demand for digital services.</source>
        <translation>لا تقدّر الوثائق المتاحة ما يعود به الإنتاج الإضافي على المالية العمومية أو على الطلب على الخدمات الرقمية.</translation>
    </message>
    <message>
        <source>Additional GDP is a result that changes nothing else.</source>
        <translation>الناتج الإضافي نتيجة لا تؤثر في شيء آخر.</translation>
    </message>
    <message>
        <source>Regional split</source>
        <translation>التوزيع الجهوي</translation>
    </message>
    <message>
        <source>The documents at hand give neither jobs nor seats nor training places by region over the years.</source>
        <translation>لا تعطي الوثائق المتاحة مناصب ولا مقاعد عمل ولا مقاعد تكوين حسب الجهات عبر السنوات.</translation>
    </message>
    <message>
        <source>Seats and people are taken to be in the same place; what is lost where they are not is not seen.</source>
        <translation>يُفترض أن المقاعد والأشخاص في المكان نفسه؛ وما يضيع حين لا يكونون كذلك لا يظهر.</translation>
    </message>
    <message>
        <source>What was really spent of the plan&apos;s budget</source>
        <translation>ما صُرف فعلا من ميزانية المخطط</translation>
    </message>
    <message>
        <source>No published source says it.</source>
        <translation>لا يذكره أي مصدر منشور.</translation>
    </message>
    <message>
        <source>The share that is spent is a wide range, the same for all rubrics, and never a figure.</source>
        <translation>الحصة المصروفة مجال واسع، واحد لكل المحاور، وليست رقما أبدا.</translation>
    </message>
    <message>
        <source>A limit to what skilled people draw</source>
        <translation>حدّ لما تجتذبه الكفاءات</translation>
    </message>
    <message>
        <source>Trials tell of few posts drawn for each person without one (E154, E155); none tells where that ends.</source>
        <translation>تفيد التجارب بأن كل شخص بلا منصب يجتذب مناصب قليلة (⁨E154, E155⁩)؛ ولا تقول أي منها أين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>With several times today&apos;s training places, gains of jobs and exports grow in proportion and are rather too large.</source>
        <translation>مع أضعاف مقاعد التكوين الحالية ترتفع مكاسب مناصب الشغل والصادرات بالنسبة نفسها وتكون أكبر مما ينبغي على الأرجح.</translation>
    </message>
    <message>
        <source>Results of the plan that nobody published</source>
        <translation>نتائج للمخطط لم ينشرها أحد</translation>
    </message>
    <message>
        <source>No page gives results for sites, start-ups, large firms, laws, certificates and campaigns, nor the number of people trained by 2013.</source>
        <translation>لا تقدم أي صفحة نتائج للمواقع والمقاولات الناشئة والمقاولات الكبرى والقوانين والشهادات والحملات، ولا عدد المكوَّنين إلى سنة 2013.</translation>
    </message>
    <message>
        <source>What is said of them for 2013 rests on judgement alone: a law that was passed may be missing.</source>
        <translation>ما يقال عنها لسنة 2013 يقوم على التقدير وحده: فقد يغيب عنه قانون صدر فعلا.</translation>
    </message>
    <message>
        <source>Gains and losses outside the sector</source>
        <translation>المكاسب والخسائر خارج القطاع</translation>
    </message>
    <message>
        <source>The documents at hand do not count what digital services do to jobs elsewhere.</source>
        <translation>لا تحتسب الوثائق المتاحة أثر الخدمات الرقمية في مناصب القطاعات الأخرى.</translation>
    </message>
    <message>
        <source>Jobs are those of the sector and not net of losses in others.</source>
        <translation>المناصب مناصب القطاع، دون خصم ما يُفقد في غيره.</translation>
    </message>
    <message>
        <source>offshoring exports</source>
        <translation>صادرات ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Exports are to double to about 40 billion by 2030 (D1-005, D2-004), while 2024 stands at 26.22 (D2-003)</source>
        <translation>ينبغي أن تتضاعف الصادرات إلى نحو 40 مليارا بحلول 2030 (⁨D1-005, D2-004⁩)، بينما كانت 26,22 سنة 2024 (⁨D2-003⁩)</translation>
    </message>
    <message>
        <source>Explained, by inference: the aim was set on the older series, 17.9 for 2023 (E077, E114); the same year is now 26.17 (D3-007, E086). No page says so. Show 40 and 58.48 side by side, with their base</source>
        <translation>مفسَّر بالاستنتاج: حُدّد الهدف على السلسلة القديمة، 17,9 لسنة 2023 (⁨E077, E114⁩)؛ والسنة نفسها الآن 26,17 (⁨D3-007, E086⁩). لا صفحة تقول ذلك. يُعرض 40 و58,48 جنبا إلى جنب مع أساسهما</translation>
    </message>
    <message>
        <source>offshoring jobs</source>
        <translation>مناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>The sector is to double, also in jobs (D1-006)</source>
        <translation>ينبغي أن يتضاعف القطاع، في مناصب الشغل أيضا (⁨D1-006⁩)</translation>
    </message>
    <message>
        <source>Explained: counted from the 130,000 of 2022 (E102), or as an addition to 140,000 (E116)</source>
        <translation>مفسَّر: محسوب من 130.000 لسنة 2022 (⁨E102⁩)، أو إضافة إلى 140.000 (⁨E116⁩)</translation>
    </message>
    <message>
        <source>exports per job</source>
        <translation>الصادرات لكل منصب</translation>
    </message>
    <message>
        <source>More value per job is promised, but the two aims for 2030 give less</source>
        <translation>الوعد قيمة أكبر لكل منصب، لكن هدفي 2030 يعطيان أقل</translation>
    </message>
    <message>
        <source>Real: even the sign depends on the perimeter of exports (DX-002, DX-003)</source>
        <translation>حقيقي: حتى الإشارة تتوقف على نطاق الصادرات (⁨DX-002, DX-003⁩)</translation>
    </message>
    <message>
        <source>Stocks of 2020, 2023 and 2024 and the 18,500 new jobs of two years</source>
        <translation>أرصدة 2020 و2023 و2024 و18.500 منصب جديد في سنتين</translation>
    </message>
    <message>
        <source>Consistent, and slowing. 2020 is unsafe: the trade body has 120,000 already for 2019 (E101)</source>
        <translation>متسق ومتباطئ. وسنة 2020 غير مؤكدة: لدى الهيئة المهنية 120.000 منذ سنة 2019 (⁨E101⁩)</translation>
    </message>
    <message>
        <source>Jobs grew in 2024 while exports stood still</source>
        <translation>زادت المناصب سنة 2024 والصادرات راكدة</translation>
    </message>
    <message>
        <source>Take care: not what moving up the value chain would look like</source>
        <translation>انتباه: ليس هذا شكل الصعود في سلسلة القيمة</translation>
    </message>
    <message>
        <source>The pace needed to 2030 against the pace seen</source>
        <translation>الوتيرة اللازمة إلى 2030 مقابل الوتيرة المرصودة</translation>
    </message>
    <message>
        <source>Take care: no such pace has been seen</source>
        <translation>انتباه: لم تُرصد مثل هذه الوتيرة</translation>
    </message>
    <message>
        <source>interim targets</source>
        <translation>أهداف مرحلية</translation>
    </message>
    <message>
        <source>Outside targets for 2026: 25 billion and 190,000 jobs (E113, E115)</source>
        <translation>أهداف خارجية لسنة 2026: 25 مليارا و190.000 منصب (⁨E113, E115⁩)</translation>
    </message>
    <message>
        <source>Real if read on the new perimeter: the exports were passed before the target was set</source>
        <translation>حقيقي إذا قُرئ على النطاق الجديد: تُجووزت الصادرات قبل تحديد الهدف</translation>
    </message>
    <message>
        <source>Growth printed for the first half of 2025 (D3-003)</source>
        <translation>النمو المطبوع للنصف الأول من 2025 (⁨D3-003⁩)</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Growth printed for 2024 (D3-006)</source>
        <translation>النمو المطبوع لسنة 2024 (⁨D3-006⁩)</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Five shares and five levels of 2024</source>
        <translation>خمس حصص وخمسة مستويات لسنة 2024</translation>
    </message>
    <message>
        <source>IT and customer relations called nearly 80 % (D0-011)</source>
        <translation>المعلوميات وعلاقات الزبناء قيل إنها نحو ‎80% (⁨D0-011⁩)</translation>
    </message>
    <message>
        <source>engineering</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <source>Level of 2024 printed as 3.4, shares give 3.46; growth to 2024</source>
        <translation>مستوى 2024 طُبع 3,4 والحصص تعطي 3,46؛ النمو إلى 2024</translation>
    </message>
    <message>
        <source>Rounding: use 3.462</source>
        <translation>تقريب: يُستعمل 3,462</translation>
    </message>
    <message>
        <source>First half of 2025 printed as 2.5 (D0-014) and 2.58 (D3-017)</source>
        <translation>النصف الأول من 2025 طُبع 2,5 (⁨D0-014⁩) و2,58 (⁨D3-017⁩)</translation>
    </message>
    <message>
        <source>The first document cuts decimals</source>
        <translation>الوثيقة الأولى تسقط الأعشار</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>الأعمال المكتبية</translation>
    </message>
    <message>
        <source>Growth to 2024 from printed levels against growth printed outside</source>
        <translation>النمو إلى 2024 من المستويات المطبوعة مقابل النمو المطبوع خارجها</translation>
    </message>
    <message>
        <source>The first document cuts decimals: use 1.99</source>
        <translation>الوثيقة الأولى تسقط الأعشار: يُستعمل 1,99</translation>
    </message>
    <message>
        <source>customer relations</source>
        <translation>علاقات الزبناء</translation>
    </message>
    <message>
        <source>A growing total hides two opposite movements in the first half of 2025</source>
        <translation>مجموع متزايد يخفي حركتين متعاكستين في النصف الأول من 2025</translation>
    </message>
    <message>
        <source>Take care: part of the rise in engineering may be work moved between segments</source>
        <translation>انتباه: قد يكون جزء من ارتفاع الهندسة عملا نُقل بين الفروع</translation>
    </message>
    <message>
        <source>knowledge work</source>
        <translation>أعمال المعرفة</translation>
    </message>
    <message>
        <source>Named a strategic segment, but tiny and falling</source>
        <translation>سُمّي فرعا استراتيجيا وهو ضئيل ومتراجع</translation>
    </message>
    <message>
        <source>Real distance between words and figures</source>
        <translation>حقيقي: مسافة بين الكلام والأرقام</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>USD 2.8 billion for 26.2 billion MAD (D0-002)</source>
        <translation>2,8 مليار دولار مقابل 26,2 مليار درهم (⁨D0-002⁩)</translation>
    </message>
    <message>
        <source>Take care: a rate of late 2025; the dollar figure is not used</source>
        <translation>انتباه: سعر أواخر 2025؛ ورقم الدولار غير مستعمل</translation>
    </message>
    <message>
        <source>One page calls the 40 billion additional (E117), all others a level</source>
        <translation>صفحة تسمي الأربعين مليارا إضافية (⁨E117⁩)، وكل الصفحات الأخرى مستوى</translation>
    </message>
    <message>
        <source>Real, outside: keep the level</source>
        <translation>حقيقي، خارجي: يُحتفظ بالمستوى</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>مناصب الشغل</translation>
    </message>
    <message>
        <source>240,000, 270,000 and 400,000 jobs are mixed up in the press (E118)</source>
        <translation>تخلط الصحافة بين 240.000 و270.000 و400.000 منصب (⁨E118⁩)</translation>
    </message>
    <message>
        <source>Take care: three different counts</source>
        <translation>انتباه: ثلاثة أعداد مختلفة</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>The article of October 2025 is signed with the name of a language model</source>
        <translation>مقال أكتوبر 2025 موقّع باسم نموذج لغوي</translation>
    </message>
    <message>
        <source>Low grade: the other documents are preferred wherever they speak (D2, D3)</source>
        <translation>موثوقية ضعيفة: تُفضَّل عليه الوثائق الأخرى حيثما تناولت الموضوع (D2, D3)</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>Three agreements are announced (D1-007, D2-007), but only two subjects are named</source>
        <translation>أُعلنت ثلاث اتفاقيات (⁨D1-007, D2-007⁩) وسُمي موضوعان فقط</translation>
    </message>
    <message>
        <source>Open: the third subject is in neither text</source>
        <translation>مفتوح: الموضوع الثالث ليس في أي من النصين</translation>
    </message>
    <message>
        <source>e-government calendar</source>
        <translation>جدول الحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Parts and printed totals of the launch calendar (D4-127 to D4-150)</source>
        <translation>أجزاء ومجاميع مطبوعة لجدول الإطلاق (⁨D4-127⁩ إلى ⁨D4-150⁩)</translation>
    </message>
    <message>
        <source>Real for 2010 and 2011: totals wrong, or the repeated 13 (8 and 11 would fit)</source>
        <translation>حقيقي في 2010 و2011: مجاميع خاطئة أو 13 مكررة (8 و11 تناسبان)</translation>
    </message>
    <message>
        <source>transactional services</source>
        <translation>الخدمات التفاعلية</translation>
    </message>
    <message>
        <source>40 in the text (D4-126), another number in the chart</source>
        <translation>40 في النص (⁨D4-126⁩) وعدد آخر في المبيان</translation>
    </message>
    <message>
        <source>Real, unsettled: 40 is used</source>
        <translation>حقيقي، غير محسوم: يُستعمل 40</translation>
    </message>
    <message>
        <source>UN index</source>
        <translation>مؤشر الأمم المتحدة</translation>
    </message>
    <message>
        <source>The plan gives 0.2 for 2008 and aims at 0.8 (D4-115, D4-116)</source>
        <translation>يعطي المخطط 0,2 لسنة 2008 ويهدف إلى 0,8 (⁨D4-115, D4-116⁩)</translation>
    </message>
    <message>
        <source>Real: 0.2 looks like the online-service part alone; never put beside the UN series</source>
        <translation>حقيقي: 0,2 تشبه جزء الخدمات على الإنترنت وحده؛ ولا تُوضع أبدا بجانب سلسلة الأمم المتحدة</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>Printed yearly growth against the levels (D4-186 to D4-193)</source>
        <translation>النمو السنوي المطبوع مقابل المستويات (⁨D4-186⁩ إلى ⁨D4-193⁩)</translation>
    </message>
    <message>
        <source>Real but small: the United States figure is off, the Moroccan one is right</source>
        <translation>حقيقي لكنه صغير: رقم الولايات المتحدة خاطئ ورقم المغرب صحيح</translation>
    </message>
    <message>
        <source>household internet</source>
        <translation>إنترنت الأسر</translation>
    </message>
    <message>
        <source>National mean by class, by zone and as printed (D4-055 to D4-094)</source>
        <translation>المتوسط الوطني حسب الصنف وحسب المنطقة وكما طُبع (⁨D4-055⁩ إلى ⁨D4-094⁩)</translation>
    </message>
    <message>
        <source>Real: the means of the classes are not means over all zones; for class A the text cannot tell which zone is blank (D4-060)</source>
        <translation>حقيقي: متوسطات الأصناف ليست متوسطات كل المناطق؛ وفي الصنف A لا يبيّن النص أي منطقة فارغة (⁨D4-060⁩)</translation>
    </message>
    <message>
        <source>Several starting points: 8 % in March 2008, 10 % in 2008, 14 % at the Court (D4-094, D4-042, E049)</source>
        <translation>نقط بداية عدة: ‎8% في مارس 2008 و‎10% سنة 2008 و‎14% لدى المجلس الأعلى للحسابات (⁨D4-094, D4-042, E049⁩)</translation>
    </message>
    <message>
        <source>Take care: 10 % is the base of the target, 12 % the middle of the observed range</source>
        <translation>انتباه: ‎10% أساس الهدف و‎12% وسط المجال المرصود</translation>
    </message>
    <message>
        <source>internet users</source>
        <translation>مستعملو الإنترنت</translation>
    </message>
    <message>
        <source>56 % more users in one year, and the share printed for 2005 (D4-023 to D4-032)</source>
        <translation>زيادة المستعملين ‎56% في سنة، والحصة المطبوعة لسنة 2005 (⁨D4-023⁩ إلى ⁨D4-032⁩)</translation>
    </message>
    <message>
        <source>A break in the survey in 2008 is likely; 16 % for 2005 fits if the population was just below 29.7 million, 15 % fits better</source>
        <translation>انقطاع في البحث سنة 2008 مرجح؛ ‎16% لسنة 2005 تناسب إن كان السكان دون 29,7 مليونا بقليل، و‎15% أنسب</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Sums of the budget table (D4-231 to D4-272)</source>
        <translation>مجاميع جدول الميزانية (⁨D4-231⁩ إلى ⁨D4-272⁩)</translation>
    </message>
    <message>
        <source>human capital</source>
        <translation>الرأسمال البشري</translation>
    </message>
    <message>
        <source>Five actions and 30,000 people to train, but no rubric in the budget (D4-273)</source>
        <translation>خمسة إجراءات و30.000 شخص للتكوين، ولا محور في الميزانية (⁨D4-273⁩)</translation>
    </message>
    <message>
        <source>Real: the Court confirms it (E032)</source>
        <translation>حقيقي: المجلس الأعلى للحسابات يؤكده (⁨E032⁩)</translation>
    </message>
    <message>
        <source>public services</source>
        <translation>الخدمات العمومية</translation>
    </message>
    <message>
        <source>Money early, services late (DX-015, DX-016)</source>
        <translation>المال مبكر والخدمات متأخرة (⁨DX-015, DX-016⁩)</translation>
    </message>
    <message>
        <source>Take care: a delay of one or two years, or too little money for the last third</source>
        <translation>انتباه: تأخر سنة أو سنتين، أو مال أقل من اللازم للثلث الأخير</translation>
    </message>
    <message>
        <source>SME grants</source>
        <translation>دعم المقاولات</translation>
    </message>
    <message>
        <source>3,000 firms at up to 400,000 MAD against the whole rubric (D4-194, D4-200, D4-248)</source>
        <translation>3.000 مقاولة بما يصل إلى 400.000 درهم مقابل المحور كله (⁨D4-194, D4-200, D4-248⁩)</translation>
    </message>
    <message>
        <source>Real: the ceiling cannot be the usual grant</source>
        <translation>حقيقي: لا يمكن أن يكون السقف هو الدعم المعتاد</translation>
    </message>
    <message>
        <source>indirect GDP</source>
        <translation>الناتج غير المباشر</translation>
    </message>
    <message>
        <source>20 billion expected from 320 million and 3,000 firms (D4-017, D4-248)</source>
        <translation>عشرون مليارا منتظرة من 320 مليونا و3.000 مقاولة (⁨D4-017, D4-248⁩)</translation>
    </message>
    <message>
        <source>Not credible as an effect of this money</source>
        <translation>لا يُعقل أن يكون أثرا لهذا المال</translation>
    </message>
    <message>
        <source>training needs</source>
        <translation>حاجات التكوين</translation>
    </message>
    <message>
        <source>30,000 to train against the jobs to add (D4-216 to D4-221)</source>
        <translation>30.000 للتكوين مقابل المناصب المراد إضافتها (⁨D4-216⁩ إلى ⁨D4-221⁩)</translation>
    </message>
    <message>
        <source>Real: too few for the sector even before anyone leaves; the needs of 2008 are included</source>
        <translation>حقيقي: أقل من حاجة القطاع حتى قبل أن يغادر أحد؛ وحاجات 2008 محتسبة</translation>
    </message>
    <message>
        <source>IT offshoring</source>
        <translation>ترحيل خدمات المعلوميات</translation>
    </message>
    <message>
        <source>Turnover to add for each offshoring trainee (DX-022)</source>
        <translation>رقم المعاملات الإضافي لكل مكوَّن في ترحيل الخدمات (⁨DX-022⁩)</translation>
    </message>
    <message>
        <source>High for 2013, not absurd</source>
        <translation>مرتفع لسنة 2013، لكنه غير مستحيل</translation>
    </message>
    <message>
        <source>IT spending by branch</source>
        <translation>إنفاق المعلوميات حسب الفرع</translation>
    </message>
    <message>
        <source>Labels and values of the table do not match (D4-151 to D4-185)</source>
        <translation>تسميات الجدول وقيمه لا تتطابق (⁨D4-151⁩ إلى ⁨D4-185⁩)</translation>
    </message>
    <message>
        <source>The growth column cannot be used</source>
        <translation>لا يمكن استعمال عمود النمو</translation>
    </message>
    <message>
        <source>cyber confidence</source>
        <translation>الثقة الرقمية</translation>
    </message>
    <message>
        <source>Objectives without clear labels (D4-224 to D4-229)</source>
        <translation>أهداف دون تسميات واضحة (⁨D4-224⁩ إلى ⁨D4-229⁩)</translation>
    </message>
    <message>
        <source>Laws 3, certificates 60,000 and campaigns 12 are likely; the two 100 % are uncertain</source>
        <translation>القوانين 3 والشهادات 60.000 والحملات 12 مرجحة؛ وقيمتا ‎100% غير مؤكدتين</translation>
    </message>
    <message>
        <source>technoparks</source>
        <translation>التكنوبارك</translation>
    </message>
    <message>
        <source>Eight new sites include Casablanca (D4-211)</source>
        <translation>ثمانية مواقع جديدة تشمل الدار البيضاء (⁨D4-211⁩)</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>IT in the world</source>
        <translation>المعلوميات في العالم</translation>
    </message>
    <message>
        <source>60 % of jobs in industrial countries (D4-003)</source>
        <translation>‎60% من المناصب في البلدان الصناعية (⁨D4-003⁩)</translation>
    </message>
    <message>
        <source>Impossible as worded: not used</source>
        <translation>مستحيل بهذه الصياغة: غير مستعمل</translation>
    </message>
    <message>
        <source>Similar numbers of different perimeters</source>
        <translation>أعداد متشابهة لنطاقات مختلفة</translation>
    </message>
    <message>
        <source>Trap: one does not confirm the other</source>
        <translation>فخ: أحدهما لا يؤكد الآخر</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>رقم المعاملات</translation>
    </message>
    <message>
        <source>0.8 billion twice</source>
        <translation>0,8 مليار مرتين</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>فخ</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>المدارس</translation>
    </message>
    <message>
        <source>Schools equipped against schools planned (D4-108, E022)</source>
        <translation>المدارس المجهزة مقابل المدارس المخطط لها (⁨D4-108, E022⁩)</translation>
    </message>
    <message>
        <source>Real, outside: another total</source>
        <translation>حقيقي، خارجي: مجموع آخر</translation>
    </message>
    <message>
        <source>e-government services</source>
        <translation>خدمات الحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Three totals: 89 planned, 69 at the Court, 56 at the ministry (D4-125, E006, E011)</source>
        <translation>ثلاثة مجاميع: 89 مخططا لها، و69 لدى المجلس، و56 لدى الوزارة (⁨D4-125, E006, E011⁩)</translation>
    </message>
    <message>
        <source>Take care: the shares cannot be compared</source>
        <translation>انتباه: لا يمكن مقارنة الحصص</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>الأساتذة</translation>
    </message>
    <message>
        <source>Share printed on the page (E024)</source>
        <translation>الحصة المطبوعة في الصفحة (⁨E024⁩)</translation>
    </message>
    <message>
        <source>Rounding or another base</source>
        <translation>تقريب أو أساس آخر</translation>
    </message>
    <message>
        <source>One newspaper prints 5.9 billion instead of 5.19 (the page of E006)</source>
        <translation>صحيفة تطبع 5,9 مليارات بدل 5,19 (صفحة ⁨E006⁩)</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>خطأ مطبعي</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Counts of actions and initiatives (D4-274 to D4-280, D4-105)</source>
        <translation>أعداد الإجراءات والمبادرات (⁨D4-274⁩ إلى ⁨D4-280, D4-105⁩)</translation>
    </message>
    <message>
        <source>earlier plans</source>
        <translation>مخططات سابقة</translation>
    </message>
    <message>
        <source>Industrial pact, aims for 2015 (E105, E106)</source>
        <translation>الميثاق الصناعي، أهداف 2015 (⁨E105, E106⁩)</translation>
    </message>
    <message>
        <source>Missed, revenue more than jobs</source>
        <translation>لم يتحقق، والمداخيل أبعد من المناصب</translation>
    </message>
    <message>
        <source>Maroc Numeric, IT offshoring in 2013 (D4-209, E031)</source>
        <translation>المغرب الرقمي، ترحيل خدمات المعلوميات سنة 2013 (⁨D4-209, E031⁩)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Ecosystem contracts, aims for 2020 (E107, E108, E075)</source>
        <translation>عقود المنظومات، أهداف 2020 (⁨E107, E108, E075⁩)</translation>
    </message>
    <message>
        <source>Jobs about reached, revenue missed</source>
        <translation>تحققت المناصب تقريبا ولم تتحقق المداخيل</translation>
    </message>
    <message>
        <source>plain extension</source>
        <translation>مجرد تمديد</translation>
    </message>
    <message>
        <source>What the past pace alone would give in 2030, not a forecast</source>
        <translation>ما كانت ستعطيه الوتيرة الماضية وحدها سنة 2030، وليس توقعا</translation>
    </message>
    <message>
        <source>Below both aims for 2030</source>
        <translation>دون هدفي 2030 كليهما</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>the same every year</source>
        <translation>المبلغ نفسه كل سنة</translation>
    </message>
    <message>
        <source>most at first</source>
        <translation>أكثر في البداية</translation>
    </message>
    <message>
        <source>rising year by year</source>
        <translation>تصاعدي سنة بعد سنة</translation>
    </message>
    <message>
        <source>as the official years</source>
        <translation>كالسنوات الرسمية</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Training places</source>
        <translation>مقاعد التكوين</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>توزيع ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Trained profiles by employer</source>
        <translation>الأطر المكوّنة حسب المشغّل</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The official values of every lever, as far as documents give them, and held where they do not.
Every other scenario is a difference from this one.</source>
        <translation>القيم الرسمية لكل رافعة حيث تعطيها الوثائق، وممدَّدة حيث لا تعطيها.
وكل سيناريو آخر فرق عن هذا.</translation>
    </message>
    <message>
        <source>The money of 2024 to 2026 is spent as announced and nothing follows: no budget for any rubric from 2027 on.</source>
        <translation>تُصرف أموال 2024 إلى 2026 كما أُعلن ولا يليها شيء: لا ميزانية لأي محور ابتداء من 2027.</translation>
    </message>
    <message>
        <source>The announced 100,000 people trained a year by 2030: about 45,000 graduates and 50,000 in conversion courses.
Places rise from 2025 on, early enough for studies that take years and for those who drop out.
The money stays at the announced MAD 11 billion of 2024 to 2026, as official.</source>
        <translation>المعلَن من تكوين 100.000 شخص في السنة بحلول 2030: نحو 45.000 خريج و50.000 مقعد لإعادة التأهيل.
ترتفع المقاعد ابتداء من 2025، في وقت يكفي لدراسة تدوم سنوات ولمن ينقطعون عنها.
ويبقى المال عند 11 مليار درهم المعلنة لسنوات 2024 إلى 2026، كما في الرسمي.</translation>
    </message>
    <message>
        <source>The same money for each rubric over 2009 to 2013, but most of it in the first three years.
Works start earlier; whether more is done depends on how fast money can be absorbed.</source>
        <translation>المال نفسه لكل محور من 2009 إلى 2013، لكن معظمه في السنوات الثلاث الأولى.
تبدأ الأشغال أبكر؛ أما هل يُنجز أكثر فيتوقف على سرعة استيعاب المال.</translation>
    </message>
    <message>
        <source>What if the plan had never been voted: no money for any rubric from 2009 to 2013.
Later years keep the official values, so the difference shows what the plan itself brought.</source>
        <translation>ماذا لو لم يُصوَّت على المخطط قط: لا مال لأي محور من 2009 إلى 2013.
تحتفظ السنوات التالية بالقيم الرسمية، فيُظهر الفرق ما جاء به المخطط نفسه.</translation>
    </message>
    <message>
        <source>From 2025 on MAD 400 million a year move from public services to the IT industry, and most of the IT-industry money
builds Tech Valleys and technoparks. The whole envelope stays as it is.</source>
        <translation>ابتداء من 2025 تنتقل 400 مليون درهم في السنة من الخدمات العمومية إلى صناعة المعلوميات، ومعظم ميزانية صناعة المعلوميات
يبني مناطق Tech Valleys والتكنوبارك. ويبقى الغلاف كله كما هو.</translation>
    </message>
    <message>
        <source>Many more degree and conversion places from 2025 on; all other levers as official.
No rubric of the budget pays for training, so the places are paid for by nothing: see the cost that no rubric funds.</source>
        <translation>مقاعد أكثر بكثير في التكوين المتوج بدبلوم وإعادة التأهيل ابتداء من 2025؛ وكل الروافع الأخرى كما في الرسمي.
لا محور في الميزانية يمول التكوين، فلا شيء يمول هذه المقاعد: انظر الكلفة التي لا يمولها أي محور.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Money voted</source>
        <translation>الاعتمادات المصوت عليها</translation>
    </message>
    <message>
        <source>Governance share against the plan&apos;s own</source>
        <translation>حصة الحكامة مقارنة بحصتها في المخطط</translation>
    </message>
    <message>
        <source>Governance intensity</source>
        <translation>كثافة الحكامة</translation>
    </message>
    <message>
        <source>Lowest absorption, without steering</source>
        <translation>أدنى استيعاب، دون قيادة</translation>
    </message>
    <message>
        <source>Highest absorption, with ample steering</source>
        <translation>أقصى استيعاب، بقيادة وافية</translation>
    </message>
    <message>
        <source>Absorption that the steering capacity allows</source>
        <translation>الاستيعاب الذي تتيحه القدرة على القيادة</translation>
    </message>
    <message>
        <source>Absorption rate</source>
        <translation>نسبة استيعاب الاعتمادات</translation>
    </message>
    <message>
        <source>Money available</source>
        <translation>الاعتمادات المتاحة</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>الاعتمادات المصروفة</translation>
    </message>
    <message>
        <source>Unspent money kept for next year</source>
        <translation>اعتمادات غير مصروفة محتفظ بها للسنة الموالية</translation>
    </message>
    <message>
        <source>Money lapsed</source>
        <translation>الاعتمادات الملغاة</translation>
    </message>
    <message>
        <source>Carried-over money made available</source>
        <translation>الاعتمادات المرحّلة الموضوعة رهن الإشارة</translation>
    </message>
    <message>
        <source>Money carried over</source>
        <translation>الاعتمادات المرحّلة</translation>
    </message>
    <message>
        <source>Spending that bears fruit</source>
        <translation>الإنفاق المثمر</translation>
    </message>
    <message>
        <source>Use of the IT-industry money</source>
        <translation>توزيع ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Planned units for a million dirhams</source>
        <translation>الوحدات المبرمجة لكل مليون درهم</translation>
    </message>
    <message>
        <source>Weight of the IT-industry mix</source>
        <translation>وزن توزيع ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Units started</source>
        <translation>الوحدات التي انطلق إنجازها</translation>
    </message>
    <message>
        <source>Mean time from spending to working service</source>
        <translation>متوسط المدة من الصرف إلى تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Units completed</source>
        <translation>الوحدات المنجزة</translation>
    </message>
    <message>
        <source>Units under way</source>
        <translation>الوحدات قيد الإنجاز</translation>
    </message>
    <message>
        <source>Units retired</source>
        <translation>الوحدات المسحوبة من الخدمة</translation>
    </message>
    <message>
        <source>Units put to use</source>
        <translation>الوحدات الموضوعة في الخدمة</translation>
    </message>
    <message>
        <source>Units in use</source>
        <translation>الوحدات المستعملة</translation>
    </message>
    <message>
        <source>Progress towards the 2013 objective</source>
        <translation>التقدم نحو هدف 2013</translation>
    </message>
    <message>
        <source>Schools equipped</source>
        <translation>المدارس المجهزة</translation>
    </message>
    <message>
        <source>Teachers trained in IT</source>
        <translation>الأساتذة المكوّنون في المعلوميات</translation>
    </message>
    <message>
        <source>Students with laptop and connection</source>
        <translation>الطلبة المجهزون بحاسوب محمول وربط بالإنترنت</translation>
    </message>
    <message>
        <source>Community access centres</source>
        <translation>مراكز الولوج الجماعي</translation>
    </message>
    <message>
        <source>National sites among the hundred most visited</source>
        <translation>المواقع الوطنية ضمن المائة الأكثر زيارة</translation>
    </message>
    <message>
        <source>Access spending against the plan&apos;s pace</source>
        <translation>الإنفاق على الولوج مقارنة بوتيرة المخطط</translation>
    </message>
    <message>
        <source>Households coming online</source>
        <translation>الأسر الملتحقة بالإنترنت</translation>
    </message>
    <message>
        <source>Households with internet</source>
        <translation>الأسر المرتبطة بالإنترنت</translation>
    </message>
    <message>
        <source>E-government services and projects</source>
        <translation>خدمات ومشاريع الحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Transactional e-government services</source>
        <translation>الخدمات التفاعلية للحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Flagship e-government services</source>
        <translation>خدمات الحكومة الإلكترونية الرائدة</translation>
    </message>
    <message>
        <source>E-government sites in the national top hundred</source>
        <translation>المواقع الحكومية ضمن المائة الأولى وطنيا</translation>
    </message>
    <message>
        <source>UN e-government index, on the plan&apos;s own scale</source>
        <translation>مؤشر الأمم المتحدة للحكومة الإلكترونية، بسلّم المخطط</translation>
    </message>
    <message>
        <source>Share of large firms that could transact online</source>
        <translation>حصة المقاولات الكبرى القادرة على التعامل على الخط</translation>
    </message>
    <message>
        <source>Large firms starting to transact online</source>
        <translation>المقاولات الكبرى المنتقلة إلى التعامل على الخط</translation>
    </message>
    <message>
        <source>Large firms using transactional services</source>
        <translation>المقاولات الكبرى المستعملة للخدمات التفاعلية</translation>
    </message>
    <message>
        <source>SMEs with a sector solution</source>
        <translation>المقاولات المجهزة بحل معلومياتي قطاعي</translation>
    </message>
    <message>
        <source>Managers with the digital licence</source>
        <translation>المسيرون الحاصلون على الرخصة الرقمية</translation>
    </message>
    <message>
        <source>Progress of SME computerisation</source>
        <translation>تقدم حوسبة المقاولات الصغرى والمتوسطة</translation>
    </message>
    <message>
        <source>IT spending share gained without the plan</source>
        <translation>الزيادة في حصة الإنفاق الرقمي دون المخطط</translation>
    </message>
    <message>
        <source>IT spending of SMEs, share of turnover</source>
        <translation>الإنفاق الرقمي للمقاولات، نسبة من رقم المعاملات</translation>
    </message>
    <message>
        <source>Laws passed</source>
        <translation>القوانين المصادق عليها</translation>
    </message>
    <message>
        <source>Electronic certificates delivered</source>
        <translation>الشهادات الإلكترونية المسلّمة</translation>
    </message>
    <message>
        <source>Incident-response services deployed</source>
        <translation>خدمات الاستجابة للحوادث المعلوماتية المشغّلة</translation>
    </message>
    <message>
        <source>Awareness campaigns</source>
        <translation>حملات التحسيس</translation>
    </message>
    <message>
        <source>Magistrates trained</source>
        <translation>القضاة المكوّنون</translation>
    </message>
    <message>
        <source>Confidence index</source>
        <translation>مؤشر الثقة الرقمية</translation>
    </message>
    <message>
        <source>Training places opened</source>
        <translation>مقاعد التكوين المفتوحة</translation>
    </message>
    <message>
        <source>Trained profiles by employer</source>
        <translation>توزيع الأطر المكوّنة حسب المشغّل</translation>
    </message>
    <message>
        <source>Entrants to degree courses</source>
        <translation>الملتحقون بالتكوينات المتوجة بدبلوم</translation>
    </message>
    <message>
        <source>People leaving degree courses</source>
        <translation>المغادرون للتكوينات المتوجة بدبلوم</translation>
    </message>
    <message>
        <source>Share of degree students who graduate</source>
        <translation>نسبة التخرج في التكوينات المتوجة بدبلوم</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>الخريجون</translation>
    </message>
    <message>
        <source>Drop-outs</source>
        <translation>المنقطعون عن الدراسة</translation>
    </message>
    <message>
        <source>Degree students enrolled</source>
        <translation>المسجلون في التكوينات المتوجة بدبلوم</translation>
    </message>
    <message>
        <source>Conversion courses completed</source>
        <translation>تكوينات إعادة التأهيل المستكملة</translation>
    </message>
    <message>
        <source>Profiles trained</source>
        <translation>صبيب التكوين السنوي</translation>
    </message>
    <message>
        <source>Profiles trained since 2009</source>
        <translation>الأطر المكوّنة منذ 2009</translation>
    </message>
    <message>
        <source>Trained in conversion courses since 2009</source>
        <translation>المكوّنون في إعادة التأهيل منذ 2009</translation>
    </message>
    <message>
        <source>Profiles trained, by employer</source>
        <translation>صبيب التكوين السنوي، حسب المشغّل</translation>
    </message>
    <message>
        <source>Profiles trained since 2009, by employer</source>
        <translation>الأطر المكوّنة منذ 2009، حسب المشغّل</translation>
    </message>
    <message>
        <source>Training gap against the plan&apos;s needs, by employer</source>
        <translation>فجوة التكوين مقارنة بحاجيات المخطط، حسب المشغّل</translation>
    </message>
    <message>
        <source>Engineering schools with public-private programmes</source>
        <translation>مدارس المهندسين ذات برامج الشراكة بين القطاعين العام والخاص</translation>
    </message>
    <message>
        <source>Cost of training that no rubric pays</source>
        <translation>كلفة التكوين التي لا يموّلها أي محور</translation>
    </message>
    <message>
        <source>Conversion trainees placed</source>
        <translation>المدمجون في الشغل بعد إعادة التأهيل</translation>
    </message>
    <message>
        <source>Skilled people on offer</source>
        <translation>الكفاءات المتاحة</translation>
    </message>
    <message>
        <source>Skilled people needed</source>
        <translation>الكفاءات المطلوبة</translation>
    </message>
    <message>
        <source>Share of skilled posts that can be filled</source>
        <translation>نسبة مناصب الكفاءات الممكن شغلها</translation>
    </message>
    <message>
        <source>Skilled posts filled</source>
        <translation>مناصب الكفاءات المشغولة</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>فجوة التكوين</translation>
    </message>
    <message>
        <source>Training gap since 2009, in years of empty posts</source>
        <translation>فجوة التكوين منذ 2009، بسنوات المناصب الشاغرة</translation>
    </message>
    <message>
        <source>Skilled people left without a post</source>
        <translation>الكفاءات الباقية دون منصب</translation>
    </message>
    <message>
        <source>Net new posts a year that still lead to the target</source>
        <translation>المناصب الصافية اللازمة سنويا لبلوغ الهدف</translation>
    </message>
    <message>
        <source>Skilled people needed on a straight path to the target</source>
        <translation>الكفاءات المطلوبة على مسار مستقيم نحو الهدف</translation>
    </message>
    <message>
        <source>Training gap to the target</source>
        <translation>فجوة التكوين على مسار الهدف</translation>
    </message>
    <message>
        <source>Posts that skilled people draw to the country</source>
        <translation>المناصب التي تجلبها الكفاءات إلى البلاد</translation>
    </message>
    <message>
        <source>Growth of the market</source>
        <translation>نمو السوق</translation>
    </message>
    <message>
        <source>IT-industry spending against the plan&apos;s pace</source>
        <translation>الإنفاق على صناعة المعلوميات مقارنة بوتيرة المخطط</translation>
    </message>
    <message>
        <source>Promotion of the destination</source>
        <translation>الترويج لوجهة المغرب</translation>
    </message>
    <message>
        <source>Exports lost to the French cold-calling law</source>
        <translation>الصادرات المفقودة بسبب القانون الفرنسي للتسويق الهاتفي</translation>
    </message>
    <message>
        <source>Demand from abroad</source>
        <translation>الطلب الخارجي</translation>
    </message>
    <message>
        <source>Demand that the trend suggests</source>
        <translation>الطلب وفق المنحى العام</translation>
    </message>
    <message>
        <source>Demand that firms expect</source>
        <translation>الطلب الذي تتوقعه المقاولات</translation>
    </message>
    <message>
        <source>Exports per job, before automation</source>
        <translation>الصادرات لكل منصب، قبل الأتمتة</translation>
    </message>
    <message>
        <source>Posts replaced by automation</source>
        <translation>المناصب التي عوضتها الأتمتة</translation>
    </message>
    <message>
        <source>Exports per job that a segment allows</source>
        <translation>الصادرات الممكنة لكل منصب في الفرع</translation>
    </message>
    <message>
        <source>Jobs wanted</source>
        <translation>مناصب الشغل المرغوب فيها</translation>
    </message>
    <message>
        <source>People leaving the sector</source>
        <translation>المغادرون للقطاع</translation>
    </message>
    <message>
        <source>People who stay</source>
        <translation>الباقون في القطاع</translation>
    </message>
    <message>
        <source>Hires that expected demand calls for</source>
        <translation>التوظيفات التي يستدعيها الطلب المتوقع</translation>
    </message>
    <message>
        <source>Hires that the premium money can support</source>
        <translation>التوظيفات التي تغطيها أموال منحة التشغيل</translation>
    </message>
    <message>
        <source>Additional hires through the premium</source>
        <translation>التوظيفات الإضافية بفضل منحة التشغيل</translation>
    </message>
    <message>
        <source>Hires wanted</source>
        <translation>التوظيفات المرغوب فيها</translation>
    </message>
    <message>
        <source>Hires for which people are found</source>
        <translation>التوظيفات التي تتوفر لها الكفاءات</translation>
    </message>
    <message>
        <source>Seats built by the private sector</source>
        <translation>المقاعد التي يبنيها القطاع الخاص</translation>
    </message>
    <message>
        <source>Seats in Tech Valleys and technoparks</source>
        <translation>مقاعد التكنوبارك و‎Tech Valleys</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Share of hires for which there is a seat</source>
        <translation>نسبة التوظيفات التي يتوفر لها مقعد</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>التوظيفات</translation>
    </message>
    <message>
        <source>Posts cut</source>
        <translation>المناصب المحذوفة</translation>
    </message>
    <message>
        <source>Offshoring jobs</source>
        <translation>مناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Net new offshoring jobs</source>
        <translation>المناصب الصافية المحدثة في ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Exports of additional hires</source>
        <translation>صادرات التوظيفات الإضافية</translation>
    </message>
    <message>
        <source>Exports that the staff can deliver</source>
        <translation>الصادرات التي يستطيع المستخدمون إنجازها</translation>
    </message>
    <message>
        <source>Offshoring exports</source>
        <translation>صادرات ترحيل الخدمات</translation>
    </message>
    <message>
        <source>Offshoring exports, older series</source>
        <translation>صادرات ترحيل الخدمات، السلسلة القديمة</translation>
    </message>
    <message>
        <source>IT offshoring turnover, as the plan counts it</source>
        <translation>رقم معاملات ترحيل المعلوميات، وفق احتساب المخطط</translation>
    </message>
    <message>
        <source>Exports per job</source>
        <translation>الصادرات لكل منصب</translation>
    </message>
    <message>
        <source>Hires lost for want of skills</source>
        <translation>التوظيفات المفقودة لنقص الكفاءات</translation>
    </message>
    <message>
        <source>Hires lost for want of seats</source>
        <translation>التوظيفات المفقودة لنقص المقاعد</translation>
    </message>
    <message>
        <source>Hires that may be lost before something counts as binding</source>
        <translation>عتبة التوظيفات المفقودة لاعتبار عامل ما محدِّدا</translation>
    </message>
    <message>
        <source>Skills bind</source>
        <translation>الكفاءات هي المحدِّد</translation>
    </message>
    <message>
        <source>Seats bind</source>
        <translation>المقاعد هي المحدِّد</translation>
    </message>
    <message>
        <source>Demand binds</source>
        <translation>الطلب هو المحدِّد</translation>
    </message>
    <message>
        <source>Start-ups created</source>
        <translation>المقاولات الناشئة المحدثة</translation>
    </message>
    <message>
        <source>Start-ups in the niches of excellence</source>
        <translation>المقاولات الناشئة في تخصصات التميز</translation>
    </message>
    <message>
        <source>IT firms above a billion dirhams of turnover</source>
        <translation>مقاولات المعلوميات التي تتجاوز معاملاتها مليار درهم</translation>
    </message>
    <message>
        <source>Domestic IT jobs on trend</source>
        <translation>مناصب المعلوميات الداخلية وفق المنحى العام</translation>
    </message>
    <message>
        <source>Jobs paid by public purchases</source>
        <translation>المناصب الممولة بالطلبيات العمومية</translation>
    </message>
    <message>
        <source>Jobs paid by new demand of firms and households</source>
        <translation>المناصب الممولة بالطلب الجديد للمقاولات والأسر</translation>
    </message>
    <message>
        <source>Jobs in start-ups</source>
        <translation>مناصب المقاولات الناشئة</translation>
    </message>
    <message>
        <source>Domestic IT jobs wanted</source>
        <translation>مناصب المعلوميات الداخلية المرغوب فيها</translation>
    </message>
    <message>
        <source>People leaving domestic IT</source>
        <translation>المغادرون للمعلوميات الداخلية</translation>
    </message>
    <message>
        <source>People who stay in domestic IT</source>
        <translation>الباقون في المعلوميات الداخلية</translation>
    </message>
    <message>
        <source>Domestic IT hires wanted</source>
        <translation>توظيفات المعلوميات الداخلية المرغوب فيها</translation>
    </message>
    <message>
        <source>Domestic IT hires</source>
        <translation>توظيفات المعلوميات الداخلية</translation>
    </message>
    <message>
        <source>Domestic IT posts cut</source>
        <translation>مناصب المعلوميات الداخلية المحذوفة</translation>
    </message>
    <message>
        <source>Domestic IT jobs</source>
        <translation>مناصب المعلوميات الداخلية</translation>
    </message>
    <message>
        <source>IT-sector jobs</source>
        <translation>مناصب قطاع المعلوميات</translation>
    </message>
    <message>
        <source>Digital jobs</source>
        <translation>مناصب الشغل الرقمية</translation>
    </message>
    <message>
        <source>Domestic IT revenue</source>
        <translation>إيرادات المعلوميات الداخلية</translation>
    </message>
    <message>
        <source>Exports and domestic IT revenue gained since 2008</source>
        <translation>الزيادة في الصادرات وإيرادات المعلوميات الداخلية منذ 2008</translation>
    </message>
    <message>
        <source>Direct additional GDP</source>
        <translation>الناتج الإضافي المباشر</translation>
    </message>
    <message>
        <source>Indirect additional GDP</source>
        <translation>الناتج الإضافي غير المباشر</translation>
    </message>
    <message>
        <source>Households with internet in 2008</source>
        <translation>الأسر المرتبطة بالإنترنت سنة 2008</translation>
    </message>
    <message>
        <source>Household internet: adoption that does not come from imitation</source>
        <translation>إنترنت الأسر: الإقبال غير الناتج عن التقليد</translation>
    </message>
    <message>
        <source>Household internet: adoption by imitation</source>
        <translation>إنترنت الأسر: الإقبال بالتقليد</translation>
    </message>
    <message>
        <source>Household internet: ceiling</source>
        <translation>إنترنت الأسر: السقف</translation>
    </message>
    <message>
        <source>Household internet: adoption added by access programmes at the plan&apos;s pace</source>
        <translation>إنترنت الأسر: الإقبال الإضافي بفضل برامج الولوج بوتيرة المخطط</translation>
    </message>
    <message>
        <source>Share of governance in the plan&apos;s budget</source>
        <translation>حصة الحكامة في ميزانية المخطط</translation>
    </message>
    <message>
        <source>Governance intensity before the plan</source>
        <translation>كثافة الحكامة قبل المخطط</translation>
    </message>
    <message>
        <source>Weight of last year&apos;s governance intensity</source>
        <translation>وزن كثافة الحكامة في السنة السابقة</translation>
    </message>
    <message>
        <source>How much steering moves absorption</source>
        <translation>مدى تأثير القيادة في الاستيعاب</translation>
    </message>
    <message>
        <source>Share of the money available that is spent within the year</source>
        <translation>حصة الاعتمادات المتاحة المصروفة خلال السنة</translation>
    </message>
    <message>
        <source>Lowest absorption as a share of the base</source>
        <translation>أدنى استيعاب، نسبة من الاستيعاب الأساس</translation>
    </message>
    <message>
        <source>Share of what is missing to full absorption that ample steering can reach</source>
        <translation>حصة النقص في الاستيعاب التي تتداركها قيادة وافية</translation>
    </message>
    <message>
        <source>Share of unspent money carried to the next year</source>
        <translation>حصة الاعتمادات غير المصروفة المرحّلة إلى السنة الموالية</translation>
    </message>
    <message>
        <source>Mean yearly budget of a rubric in the plan</source>
        <translation>متوسط الميزانية السنوية للمحور في المخطط</translation>
    </message>
    <message>
        <source>Returns to spending within a year</source>
        <translation>مردودية الإنفاق خلال السنة</translation>
    </message>
    <message>
        <source>Weight of each of the five confidence programmes</source>
        <translation>وزن كل من برامج الثقة الرقمية الخمسة</translation>
    </message>
    <message>
        <source>Domestic IT jobs in 2008</source>
        <translation>مناصب المعلوميات الداخلية سنة 2008</translation>
    </message>
    <message>
        <source>Growth of domestic IT jobs without the plan</source>
        <translation>نمو مناصب المعلوميات الداخلية دون المخطط</translation>
    </message>
    <message>
        <source>Share of public money that buys local IT work</source>
        <translation>حصة المال العام التي تقتني خدمات معلومياتية محلية</translation>
    </message>
    <message>
        <source>Revenue per domestic IT job</source>
        <translation>الإيرادات لكل منصب في المعلوميات الداخلية</translation>
    </message>
    <message>
        <source>Jobs per unit of the SMEs&apos; IT spending share</source>
        <translation>المناصب لكل وحدة من حصة الإنفاق الرقمي للمقاولات</translation>
    </message>
    <message>
        <source>Jobs for all households online</source>
        <translation>المناصب المقابلة لربط كل الأسر بالإنترنت</translation>
    </message>
    <message>
        <source>Jobs in a start-up</source>
        <translation>عدد المناصب في المقاولة الناشئة</translation>
    </message>
    <message>
        <source>Share of domestic IT staff leaving the sector in a year</source>
        <translation>نسبة مستخدمي المعلوميات الداخلية المغادرين سنويا</translation>
    </message>
    <message>
        <source>Domestic value added in revenue</source>
        <translation>القيمة المضافة المحلية في الإيرادات</translation>
    </message>
    <message>
        <source>Indirect GDP that the plan expects of SME computerisation</source>
        <translation>الناتج غير المباشر المنتظر في المخطط من حوسبة المقاولات</translation>
    </message>
    <message>
        <source>How much of the plan&apos;s indirect GDP is real</source>
        <translation>الجزء الفعلي من الناتج غير المباشر للمخطط</translation>
    </message>
    <message>
        <source>Share of conversion trainees placed within a year</source>
        <translation>نسبة المدمجين خلال سنة بعد إعادة التأهيل</translation>
    </message>
    <message>
        <source>Share of graduates who look for work in the field</source>
        <translation>نسبة الخريجين الباحثين عن عمل في المجال</translation>
    </message>
    <message>
        <source>Share of graduates who leave the country</source>
        <translation>نسبة الخريجين المغادرين للبلاد</translation>
    </message>
    <message>
        <source>Skilled people from private schools, returnees and other fields</source>
        <translation>كفاءات المدارس الخاصة والعائدين والتخصصات الأخرى</translation>
    </message>
    <message>
        <source>Share of last year&apos;s unplaced people still on offer</source>
        <translation>نسبة غير المدمجين في السنة السابقة الباقين متاحين</translation>
    </message>
    <message>
        <source>Skilled people without a post before the plan</source>
        <translation>الكفاءات دون منصب قبل المخطط</translation>
    </message>
    <message>
        <source>Share of hires that need skilled people</source>
        <translation>نسبة التوظيفات التي تتطلب كفاءات</translation>
    </message>
    <message>
        <source>Share of domestic IT hires that need skilled people</source>
        <translation>نسبة توظيفات المعلوميات الداخلية التي تتطلب كفاءات</translation>
    </message>
    <message>
        <source>Posts drawn for each skilled person without one</source>
        <translation>المناصب المجلوبة عن كل كفاءة دون منصب</translation>
    </message>
    <message>
        <source>Where skilled people without a post draw employers</source>
        <translation>توزيع المناصب التي تجلبها الكفاءات دون منصب</translation>
    </message>
    <message>
        <source>Years in which a jobs target stands ahead</source>
        <translation>السنوات التي يقوم فيها هدف لمناصب الشغل</translation>
    </message>
    <message>
        <source>The jobs target that stands ahead</source>
        <translation>هدف مناصب الشغل القائم</translation>
    </message>
    <message>
        <source>Years left to the target, this one among them</source>
        <translation>السنوات المتبقية لبلوغ الهدف، بما فيها الجارية</translation>
    </message>
    <message>
        <source>Whether the target counts offshoring, and not the plan&apos;s IT sector</source>
        <translation>احتساب الهدف لترحيل الخدمات لا لقطاع المعلوميات في المخطط</translation>
    </message>
    <message>
        <source>Skilled share of the posts on the path</source>
        <translation>حصة الكفاءات من المناصب على المسار</translation>
    </message>
    <message>
        <source>Exports in 2008</source>
        <translation>الصادرات سنة 2008</translation>
    </message>
    <message>
        <source>Growth of demand from abroad</source>
        <translation>نمو الطلب الخارجي</translation>
    </message>
    <message>
        <source>Shock to demand in a single year</source>
        <translation>صدمة الطلب في سنة بعينها</translation>
    </message>
    <message>
        <source>Shock to all demand in a single year to come</source>
        <translation>صدمة مجموع الطلب في سنة مقبلة بعينها</translation>
    </message>
    <message>
        <source>Growth of demand added by full digital confidence</source>
        <translation>نمو الطلب الإضافي عند ثقة رقمية كاملة</translation>
    </message>
    <message>
        <source>Growth of demand added by IT-industry spending at the plan&apos;s pace</source>
        <translation>نمو الطلب الإضافي بالإنفاق على صناعة المعلوميات بوتيرة المخطط</translation>
    </message>
    <message>
        <source>Where the effect of promotion levels off</source>
        <translation>عتبة تشبع أثر الترويج</translation>
    </message>
    <message>
        <source>Part of a forecast error that firms correct within the year</source>
        <translation>جزء خطأ التوقع الذي تصححه المقاولات خلال السنة</translation>
    </message>
    <message>
        <source>Call-centre posts lost to the French cold-calling law</source>
        <translation>مناصب مراكز النداء المفقودة بسبب القانون الفرنسي للتسويق الهاتفي</translation>
    </message>
    <message>
        <source>When these posts are lost</source>
        <translation>توقيت فقدان هذه المناصب</translation>
    </message>
    <message>
        <source>Segment hit by the cold-calling law</source>
        <translation>الفرع المتأثر بقانون التسويق الهاتفي</translation>
    </message>
    <message>
        <source>Exports per job in 2008</source>
        <translation>الصادرات لكل منصب سنة 2008</translation>
    </message>
    <message>
        <source>Growth of exports per job</source>
        <translation>نمو الصادرات لكل منصب</translation>
    </message>
    <message>
        <source>Exposure of a segment to automation of customer contacts</source>
        <translation>تعرّض الفرع لأتمتة العلاقات مع الزبناء</translation>
    </message>
    <message>
        <source>Share of call-centre tasks that can be automated by 2030</source>
        <translation>نسبة مهام مراكز النداء القابلة للأتمتة في أفق 2030</translation>
    </message>
    <message>
        <source>Share of that potential that becomes lost posts by 2030</source>
        <translation>نسبة ما يتحول من ذلك إلى مناصب مفقودة في أفق 2030</translation>
    </message>
    <message>
        <source>How far automation has come</source>
        <translation>مدى تقدم الأتمتة</translation>
    </message>
    <message>
        <source>Offshoring jobs in 2008</source>
        <translation>مناصب ترحيل الخدمات سنة 2008</translation>
    </message>
    <message>
        <source>Share of staff leaving the sector in a year</source>
        <translation>نسبة المستخدمين المغادرين للقطاع سنويا</translation>
    </message>
    <message>
        <source>Time to close a staffing gap</source>
        <translation>مدة سد الخصاص في المستخدمين</translation>
    </message>
    <message>
        <source>Part of superfluous posts cut in a year</source>
        <translation>حصة المناصب الزائدة المحذوفة سنويا</translation>
    </message>
    <message>
        <source>Hiring premium, share of gross pay</source>
        <translation>منحة التشغيل، نسبة من الأجر الخام</translation>
    </message>
    <message>
        <source>Years for which the premium is paid on a post</source>
        <translation>سنوات صرف منحة التشغيل عن المنصب الواحد</translation>
    </message>
    <message>
        <source>Gross pay of a post</source>
        <translation>الأجر الخام للمنصب</translation>
    </message>
    <message>
        <source>Share of subsidised hires that would have happened anyway</source>
        <translation>نسبة التوظيفات المدعمة التي كانت ستتم على أي حال</translation>
    </message>
    <message>
        <source>Where premium hires go</source>
        <translation>توزيع توظيفات منحة التشغيل</translation>
    </message>
    <message>
        <source>Spare seats that builders keep</source>
        <translation>هامش المقاعد الشاغرة لدى المنعشين العقاريين</translation>
    </message>
    <message>
        <source>Seats in 2008</source>
        <translation>المقاعد سنة 2008</translation>
    </message>
    <message>
        <source>Part of the seats wanted that is built within a year</source>
        <translation>حصة المقاعد المرغوب فيها المبنية خلال السنة</translation>
    </message>
    <message>
        <source>Public money for a seat in a Tech Valley</source>
        <translation>المال العام لكل مقعد في ‎Tech Valley</translation>
    </message>
    <message>
        <source>Most that staff can deliver above its normal output</source>
        <translation>أقصى ما ينجزه المستخدمون فوق إنتاجهم العادي</translation>
    </message>
    <message>
        <source>Present exports over those of the older series</source>
        <translation>نسبة الصادرات الحالية إلى صادرات السلسلة القديمة</translation>
    </message>
    <message>
        <source>Share of hires lost from which a constraint counts as binding</source>
        <translation>نسبة التوظيفات المفقودة لاعتبار عامل ما محدِّدا</translation>
    </message>
    <message>
        <source>Exports of additional hires in 2008</source>
        <translation>صادرات التوظيفات الإضافية سنة 2008</translation>
    </message>
    <message>
        <source>Level in 2008</source>
        <translation>المستوى سنة 2008</translation>
    </message>
    <message>
        <source>The plan&apos;s objective</source>
        <translation>هدف المخطط</translation>
    </message>
    <message>
        <source>Money of the rubric until the objective is due</source>
        <translation>اعتمادات المحور إلى حين أجل الهدف</translation>
    </message>
    <message>
        <source>Units delivered for each unit that the plan expected of the same spending</source>
        <translation>الوحدات المنجزة عن كل وحدة ينتظرها المخطط من الإنفاق نفسه</translation>
    </message>
    <message>
        <source>Whether a programme is paid from the start-up share of the IT-industry money</source>
        <translation>تمويل البرنامج من حصة المقاولات الناشئة في ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>Share of start-ups and clusters in the official IT-industry mix</source>
        <translation>حصة المقاولات الناشئة والأقطاب في التوزيع الرسمي لصناعة المعلوميات</translation>
    </message>
    <message>
        <source>Share of units in use that retire each year</source>
        <translation>نسبة الوحدات المستعملة المسحوبة كل سنة</translation>
    </message>
    <message>
        <source>Most that a programme can ever deliver</source>
        <translation>أقصى ما يمكن أن ينجزه البرنامج</translation>
    </message>
    <message>
        <source>UN e-government index of the plan in 2008</source>
        <translation>مؤشر الأمم المتحدة للحكومة الإلكترونية في المخطط سنة 2008</translation>
    </message>
    <message>
        <source>Index gained for each e-government service</source>
        <translation>الزيادة في المؤشر عن كل خدمة للحكومة الإلكترونية</translation>
    </message>
    <message>
        <source>Large firms using transactional services in 2008</source>
        <translation>المقاولات الكبرى المستعملة للخدمات التفاعلية سنة 2008</translation>
    </message>
    <message>
        <source>Large firms: adoption that does not come from imitation</source>
        <translation>المقاولات الكبرى: الإقبال غير الناتج عن التقليد</translation>
    </message>
    <message>
        <source>Large firms: adoption by imitation</source>
        <translation>المقاولات الكبرى: الإقبال بالتقليد</translation>
    </message>
    <message>
        <source>Share of firms that stay away without digital confidence</source>
        <translation>نسبة المقاولات العازفة في غياب الثقة الرقمية</translation>
    </message>
    <message>
        <source>IT spending of SMEs in 2008, share of turnover</source>
        <translation>الإنفاق الرقمي للمقاولات سنة 2008، نسبة من رقم المعاملات</translation>
    </message>
    <message>
        <source>IT spending share that the plan expects to add</source>
        <translation>الزيادة المنتظرة في المخطط في حصة الإنفاق الرقمي</translation>
    </message>
    <message>
        <source>How much of the plan&apos;s IT-spending gain its programmes really bring</source>
        <translation>الجزء المتحقق فعلا ببرامج المخطط من زيادة الإنفاق الرقمي</translation>
    </message>
    <message>
        <source>IT spending share gained each year without the plan</source>
        <translation>الزيادة السنوية في حصة الإنفاق الرقمي دون المخطط</translation>
    </message>
    <message>
        <source>Weight of firms equipped in SME computerisation</source>
        <translation>وزن المقاولات المجهزة في حوسبة المقاولات</translation>
    </message>
    <message>
        <source>Weight of managers licensed in SME computerisation</source>
        <translation>وزن رخص المسيرين الرقمية في حوسبة المقاولات</translation>
    </message>
    <message>
        <source>Degree students enrolled before the plan</source>
        <translation>المسجلون في التكوينات المتوجة بدبلوم قبل المخطط</translation>
    </message>
    <message>
        <source>Time from enrolment to the end of a degree course</source>
        <translation>المدة من التسجيل إلى نهاية التكوين المتوج بدبلوم</translation>
    </message>
    <message>
        <source>Graduation share added when students are equipped</source>
        <translation>الزيادة في نسبة التخرج عند تجهيز الطلبة</translation>
    </message>
    <message>
        <source>Share of conversion trainees who complete</source>
        <translation>نسبة من يستكملون إعادة التأهيل</translation>
    </message>
    <message>
        <source>The plan&apos;s training needs of 2009-2013</source>
        <translation>حاجيات المخطط من التكوين من 2009 إلى 2013</translation>
    </message>
    <message>
        <source>Schools with public-private programmes that the plan wants</source>
        <translation>المدارس المستهدفة في المخطط ببرامج الشراكة بين القطاعين العام والخاص</translation>
    </message>
    <message>
        <source>School partnerships for each one that the plan expected of its training</source>
        <translation>شراكات المدارس عن كل شراكة ينتظرها المخطط من التكوين</translation>
    </message>
    <message>
        <source>Public cost of a training place</source>
        <translation>الكلفة العمومية لمقعد التكوين</translation>
    </message>
    <message>
        <source>Length of a budget year</source>
        <translation>مدة السنة المالية</translation>
    </message>
    <message>
        <source>Thousand dirhams in a million</source>
        <translation>عدد آلاف الدراهم في المليون</translation>
    </message>
    <message>
        <source>Thousand dirhams in a billion</source>
        <translation>عدد آلاف الدراهم في المليار</translation>
    </message>
    <message>
        <source>The plan&apos;s budget is an input. What was really spent of it is not known from any published source.</source>
        <translation>ميزانية المخطط مُدخَل. وما صُرف منها فعلا لا يُعرف من أي مصدر منشور.</translation>
    </message>
    <message>
        <source>Steering capacity builds up and wears off; a year without any money leaves it as it was.</source>
        <translation>قدرة القيادة تُبنى وتتآكل؛ وسنة بلا أي مال تتركها كما كانت.</translation>
    </message>
    <message>
        <source>A saturating (Hill) curve from floor to ceiling that passes through the base at the plan&apos;s own intensity.</source>
        <translation>منحنى إشباع (⁨Hill⁩) من حد أدنى إلى سقف، يمر بالأساس عند كثافة الحكامة في المخطط نفسه.</translation>
    </message>
    <message>
        <source>Share of the money available that is spent within the year.</source>
        <translation>حصة الاعتمادات المتاحة التي تُصرف خلال السنة.</translation>
    </message>
    <message>
        <source>Every dirham voted is spent, lapsed or still carried.</source>
        <translation>كل درهم صُوّت عليه إما صُرف أو أُلغي أو ما زال مرحَّلا.</translation>
    </message>
    <message>
        <source>The second dirham in a year does less than the first; at the plan&apos;s mean yearly budget nothing is lost.</source>
        <translation>الدرهم الثاني في السنة يفعل أقل من الأول؛ وعند متوسط ميزانية المخطط السنوية لا يضيع شيء.</translation>
    </message>
    <message>
        <source>No document splits the rubric.</source>
        <translation>لا وثيقة تقسّم المحور.</translation>
    </message>
    <message>
        <source>Start-ups and large firms follow the share of the rubric that goes to start-ups and clusters.</source>
        <translation>المقاولات الناشئة والكبرى تتبع حصة المحور التي تذهب إلى المقاولات الناشئة والأقطاب.</translation>
    </message>
    <message>
        <source>Where money is spent more slowly, works take longer by the same measure.</source>
        <translation>حيث يُصرف المال أبطأ تطول الأشغال بالقدر نفسه.</translation>
    </message>
    <message>
        <source>What would go past the ceiling of a programme is lost.</source>
        <translation>ما يتجاوز سقف برنامج يضيع.</translation>
    </message>
    <message>
        <source>0 at the start, 1 at the objective and no more.</source>
        <translation>0 عند البداية و1 عند الهدف ولا أكثر.</translation>
    </message>
    <message>
        <source>Bass diffusion. Access programmes add to what does not come from imitation; no more than all can join.</source>
        <translation>انتشار باس. تضيف برامج الولوج إلى ما لا يأتي من التقليد؛ ولا يتجاوز العدد مجموع الأسر.</translation>
    </message>
    <message>
        <source>The plan&apos;s 0.2 to 0.8 is not the published EGDI; the two are never compared.</source>
        <translation>0,2 إلى 0,8 في المخطط ليست مؤشر EGDI المنشور؛ ولا يُقارن الاثنان أبدا.</translation>
    </message>
    <message>
        <source>Set by the services on offer, and lowered where users do not trust them.</source>
        <translation>تحدده الخدمات المعروضة، وينخفض حيث لا يثق بها المستعملون.</translation>
    </message>
    <message>
        <source>A weighted mean of firms equipped, managers licensed and large firms online, 1 where the plan wanted to be.</source>
        <translation>متوسط مرجح للمقاولات المجهزة والمسيّرين الحاصلين على الرخصة والمقاولات الكبرى على الخط؛ و1 حيث أراد المخطط أن يصل.</translation>
    </message>
    <message>
        <source>Mean progress of the five confidence programmes, 0 to 1.</source>
        <translation>متوسط تقدم برامج الثقة الخمسة، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Students with a laptop and a connection may complete more often.</source>
        <translation>قد يُتمّ دراستهم أكثر الطلبةُ الذين لهم حاسوب واتصال.</translation>
    </message>
    <message>
        <source>These courses last less than a year.</source>
        <translation>تدوم هذه التكوينات أقل من سنة.</translation>
    </message>
    <message>
        <source>The plan&apos;s needs of 2009-2013 less the profiles trained since 2009.</source>
        <translation>حاجات المخطط لسنوات 2009-2013 ناقص الأطر المكوّنة منذ 2009.</translation>
    </message>
    <message>
        <source>An objective without money: it follows the training plan that it belongs to.</source>
        <translation>هدف بلا مال: يتبع مخطط التكوين الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>The plan gives human capital five actions and no budget.</source>
        <translation>يعطي المخطط الرأسمال البشري خمسة إجراءات ولا ميزانية.</translation>
    </message>
    <message>
        <source>Graduates who stay and work in the field, placed trainees, other sources, and some of last year&apos;s unplaced.</source>
        <translation>الخريجون الذين يبقون ويعملون في المجال، والمدمجون بعد إعادة التأهيل، ومصادر أخرى، وبعض من لم يُدمجوا في السنة السابقة.</translation>
    </message>
    <message>
        <source>Skilled posts that stand empty for want of people in this year, those left over from last year among them.</source>
        <translation>مناصب كفاءات تبقى شاغرة هذه السنة لنقص الكفاءات، ومنها ما بقي من السنة السابقة.</translation>
    </message>
    <message>
        <source>A post that stands empty for two years counts twice: this is work not done, not a number of people.</source>
        <translation>المنصب الشاغر سنتين يُعدّ مرتين: هذا عمل لم يُنجز لا عدد أشخاص.</translation>
    </message>
    <message>
        <source>Of this year.</source>
        <translation>لهذه السنة.</translation>
    </message>
    <message>
        <source>What is missing to the 2013 or the 2030 jobs target, each in its own perimeter, over the years left.</source>
        <translation>ما ينقص لبلوغ هدف مناصب 2013 أو 2030، كل في نطاقه، على السنوات الباقية.</translation>
    </message>
    <message>
        <source>The skilled share of the net new posts that still lead to the target, the replacement of skilled people who leave, and what domestic IT wants beside it. Nothing in years without a target.</source>
        <translation>حصة الكفاءات من المناصب الصافية المحدثة التي ما زالت تؤدي إلى الهدف، وتعويض الكفاءات المغادرة، وما تطلبه المعلوميات الداخلية إلى جانب ذلك. ولا شيء في السنوات التي لا هدف فيها.</translation>
    </message>
    <message>
        <source>Where skills do not bind, people without a post attract a few employers; trials find little more.</source>
        <translation>حيث لا تحدّ الكفاءات يجذب من لا منصب لهم بعض المشغّلين؛ ولا تجد التجارب الميدانية أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Growth of the era, plus what trust in data protection and the promotion of the country may add.</source>
        <translation>نمو الفترة، مع ما قد تضيفه الثقة في حماية المعطيات والترويج للبلد.</translation>
    </message>
    <message>
        <source>1 at the plan&apos;s pace; saturates, since a country can be made known only once.</source>
        <translation>1 عند وتيرة المخطط؛ ويتشبع، فالبلد لا يُعرَّف به إلا مرة.</translation>
    </message>
    <message>
        <source>Last year&apos;s exports carried on by the market, less shocks.</source>
        <translation>صادرات السنة السابقة مضافا إليها نمو السوق، ناقص الصدمات.</translation>
    </message>
    <message>
        <source>Firms hire on the trend and correct part of the error: jobs did not fall with exports in 2013 and 2024.</source>
        <translation>تشغّل المقاولات حسب الاتجاه وتصحح جزءا من الخطأ: لم تتراجع المناصب مع الصادرات في 2013 و2024.</translation>
    </message>
    <message>
        <source>The share of tasks that can be automated times the share of it that becomes lost posts by 2030.</source>
        <translation>حصة المهام القابلة للأتمتة مضروبة في حصة ما يصير منها مناصب مفقودة في أفق 2030.</translation>
    </message>
    <message>
        <source>The incentive share of the IT-industry money, spread over the years for which a premium is paid on a post.</source>
        <translation>حصة التحفيز من ميزانية صناعة المعلوميات، موزعة على السنوات التي تُدفع فيها منحة عن المنصب.</translation>
    </message>
    <message>
        <source>Most subsidised hires would have happened anyway; only the rest counts.</source>
        <translation>معظم التشغيل المدعوم كان سيحدث على أي حال؛ ولا يُحسب إلا الباقي.</translation>
    </message>
    <message>
        <source>Downward moves are sticky: only part of the posts that are too many goes in a year.</source>
        <translation>التراجع بطيء: لا يذهب في السنة إلا جزء من المناصب الزائدة.</translation>
    </message>
    <message>
        <source>The perimeter of the 2030 target: all five segments. Not the plan&apos;s IT sector.</source>
        <translation>نطاق هدف 2030: الفروع الخمسة كلها. وليس قطاع المعلوميات في المخطط.</translation>
    </message>
    <message>
        <source>What posts won by the premium or by available talent bring in beside the market&apos;s own course.</source>
        <translation>ما تجلبه المناصب المكتسبة بالمنحة أو بالكفاءات المتاحة إلى جانب مسار السوق نفسه.</translation>
    </message>
    <message>
        <source>The series published until 2024 was narrower; one year, 2023, stands in both.</source>
        <translation>كانت السلسلة المنشورة إلى 2024 أضيق؛ وسنة واحدة، 2023، واردة فيهما معا.</translation>
    </message>
    <message>
        <source>Neither skills nor seats cost more than a few hires.</source>
        <translation>لا يكلف نقص الكفاءات ولا نقص المقاعد أكثر من بضع توظيفات.</translation>
    </message>
    <message>
        <source>The part of public spending that buys local IT work.</source>
        <translation>الجزء من الإنفاق العمومي الذي يشتري عملا معلوماتيا محليا.</translation>
    </message>
    <message>
        <source>The perimeter of the 2013 target: domestic IT and IT offshoring. Not the offshoring sector.</source>
        <translation>نطاق هدف 2013: المعلوميات الداخلية وترحيل خدمات المعلوميات. وليس قطاع ترحيل الخدمات.</translation>
    </message>
    <message>
        <source>Domestic IT and all offshoring segments, for the wider perimeter that some announcements use.</source>
        <translation>المعلوميات الداخلية وكل فروع ترحيل الخدمات، للنطاق الأوسع الذي تستعمله بعض الإعلانات.</translation>
    </message>
    <message>
        <source>The plan does not say whether its 7 bn are a flow or a sum over years; read as the flow of the year.</source>
        <translation>لا يقول المخطط هل ملياراته السبعة تدفق أم مجموع سنوات؛ قُرئت تدفقا للسنة.</translation>
    </message>
    <message>
        <source>The plan&apos;s 20 bn, in step with SME computerisation. Research finds little from basic use: hence the realism.</source>
        <translation>العشرون مليارا في المخطط، بمواكبة حوسبة المقاولات. ولا يجد البحث إلا القليل من الاستعمال الأساسي: ومن هنا عامل الواقعية.</translation>
    </message>
    <message>
        <source>The plan says one household in ten, the Court of Accounts 14 %.</source>
        <translation>يقول المخطط أسرة من كل عشر، والمجلس الأعلى للحسابات ‎14%.</translation>
    </message>
    <message>
        <source>Bass curve fitted to the surveys of the telecoms regulator; about 0.017 with the plan&apos;s own effect, which is counted apart here. As planned: what the planners could fit to 2004-2008.</source>
        <translation>منحنى باس معاير على أبحاث الوكالة الوطنية لتقنين المواصلات؛ نحو 0,017 مع أثر المخطط نفسه الذي يُحسب هنا على حدة. كما خُطّط: ما كان يمكن للمخططين معايرته على 2004-2008.</translation>
    </message>
    <message>
        <source>Fitted together with the other two numbers of the curve; they trade off. As planned: what the planners could fit to 2004-2008, which gives about 18 % in 2013 without the plan.</source>
        <translation>معاير مع العددين الآخرين للمنحنى؛ وهي تتعاوض. كما خُطّط: ما كان يمكن معايرته على 2004-2008، أي نحو ‎18% سنة 2013 دون المخطط.</translation>
    </message>
    <message>
        <source>Not identified by the data: 0.88 to 1 fit equally well.</source>
        <translation>لا تحسمه المعطيات: من 0,88 إلى 1 تصح المطابقة بالقدر نفسه.</translation>
    </message>
    <message>
        <source>About 5 % of the gain of 2009-2013, 0 to 20 %: mobile networks carried 81 % of subscriptions in 2011 (E060) and few access actions were carried out (E004). As planned: solved so that the official budget brings one household in three online in 2013.</source>
        <translation>نحو ‎5% من مكسب 2009-2013، من 0 إلى ‎20%: كانت الشبكات المحمولة تحمل ‎81% من الاشتراكات سنة 2011 (⁨E060⁩) ولم يُنفَّذ إلا القليل من إجراءات الولوج (⁨E004⁩). كما خُطّط: محسوب بحيث تجعل الميزانية الرسمية أسرة من كل ثلاث متصلة سنة 2013.</translation>
    </message>
    <message>
        <source>37 of 5,187 million dirhams.</source>
        <translation>37 من 5.187 مليون درهم.</translation>
    </message>
    <message>
        <source>1 is the intensity of the plan itself.</source>
        <translation>1 هي كثافة الحكامة في المخطط نفسه.</translation>
    </message>
    <message>
        <source>No measurement exists. An answer that leans on it says so.</source>
        <translation>لا يوجد أي قياس له. والجواب الذي يعتمد عليه يصرّح بذلك.</translation>
    </message>
    <message>
        <source>Investment budget of the state in 2017 without transfers, 0.55 to 0.59; 0.79 to 0.83 with transfers. Not specific to digital money.</source>
        <translation>ميزانية استثمار الدولة سنة 2017 دون التحويلات: 0,55 إلى 0,59؛ ومع التحويلات: 0,79 إلى 0,83. وليست خاصة بالرقمنة.</translation>
    </message>
    <message>
        <source>The five-year totals divided by five.</source>
        <translation>مجاميع خمس سنوات مقسومة على خمس.</translation>
    </message>
    <message>
        <source>An exponent: twice the money does 2^0.85 = 1.8 times as much. World-wide, 27 to 30 % of public investment is lost (E158).</source>
        <translation>أُسّ: ضعف المال يفعل 2^0,85 = 1,8 مرة. وفي العالم يضيع 27 إلى ‎30% من الاستثمار العمومي (⁨E158⁩).</translation>
    </message>
    <message>
        <source>Their plain mean.</source>
        <translation>متوسطها البسيط.</translation>
    </message>
    <message>
        <source>The plan&apos;s 32,000 IT-sector jobs less those of IT offshoring; another study counts 41,000 in the whole market.</source>
        <translation>32.000 منصب في قطاع المعلوميات حسب المخطط ناقص مناصب ترحيل خدمات المعلوميات؛ ودراسة أخرى تعدّ 41.000 في السوق كله.</translation>
    </message>
    <message>
        <source>No outcome was ever published. As planned, 2009-2013: solved so that the official levers give the plan&apos;s 58,000 jobs.</source>
        <translation>لم تُنشر نتيجة قط. كما خُطّط، 2009-2013: محسوب بحيث تعطي الروافع الرسمية 58.000 منصب في المخطط.</translation>
    </message>
    <message>
        <source>Hardware is imported, software and services are partly local.</source>
        <translation>العتاد مستورد، والبرمجيات والخدمات محلية جزئيا.</translation>
    </message>
    <message>
        <source>Half a point of turnover, the plan&apos;s objective, would pay 3,000 jobs.</source>
        <translation>نصف نقطة من رقم المعاملات، وهو هدف المخطط، يموّل 3.000 منصب.</translation>
    </message>
    <message>
        <source>As planned: solved so that the official levers give the plan&apos;s 7 bn (D4-016).</source>
        <translation>كما خُطّط: محسوب بحيث تعطي الروافع الرسمية المليارات السبعة في المخطط (⁨D4-016⁩).</translation>
    </message>
    <message>
        <source>Basic use brings small firms next to nothing; 62 dirhams of GDP for one of budget is not credible as a cause.</source>
        <translation>لا يكاد الاستعمال الأساسي يفيد المقاولات الصغرى بشيء؛ ولا يُعقل أن يُحدث درهم من الميزانية 62 درهما من الناتج.</translation>
    </message>
    <message>
        <source>Reported by the programme itself for a pilot of 1,000 trainees.</source>
        <translation>ذكره البرنامج نفسه عن تجربة من 1.000 متدرب.</translation>
    </message>
    <message>
        <source>600 to 1,200 IT engineers a year against about 8,000 graduates.</source>
        <translation>600 إلى 1.200 مهندس معلوميات في السنة مقابل نحو 8.000 خريج.</translation>
    </message>
    <message>
        <source>As planned, until 2013: nobody trained is lost to the field. The plan&apos;s trainees only just suffice for its jobs.</source>
        <translation>كما خُطّط، إلى 2013: لا يضيع عن المجال أحد ممن كُوّنوا. ومتدربو المخطط يكفون مناصبه بالكاد.</translation>
    </message>
    <message>
        <source>The plan&apos;s trainees for its IT sector are profiles of all levels; sales, logistics and hardware work need fewer.</source>
        <translation>متدربو المخطط لقطاع المعلوميات من كل المستويات؛ والبيع واللوجستيك والعتاد تحتاج عددا أقل.</translation>
    </message>
    <message>
        <source>Trials of training and wage subsidies find small effects on employment.</source>
        <translation>تجارب التكوين ودعم الأجور تجد آثارا صغيرة على التشغيل.</translation>
    </message>
    <message>
        <source>Together 0.45, the share of digital graduates taken to enter offshoring.</source>
        <translation>معا 0,45، حصة خريجي الرقمنة المفترض دخولهم ترحيل الخدمات.</translation>
    </message>
    <message>
        <source>58,000 IT-sector jobs in 2013, 270,000 offshoring jobs in 2030.</source>
        <translation>58.000 منصب في قطاع المعلوميات سنة 2013، و270.000 منصب في ترحيل الخدمات سنة 2030.</translation>
    </message>
    <message>
        <source>From 2025: between today&apos;s 0.37 (one third of jobs outside call centres) and the stated turn to higher value.</source>
        <translation>ابتداء من 2025: بين 0,37 اليوم (ثلث المناصب خارج مراكز النداء) والتحول المعلن إلى قيمة أعلى.</translation>
    </message>
    <message>
        <source>ITO: 0.76 bn in the older series times 1.462 (as planned 0.8). Call centres: 4.5 bn of older revenue in 2009. The small segments are judgement.</source>
        <translation>فرع ITO: 0,76 مليار في السلسلة القديمة مضروبا في 1,462 (0,8 كما خُطّط). مراكز النداء: 4,5 مليارات من المداخيل القديمة سنة 2009. والفروع الصغيرة تقدير.</translation>
    </message>
    <message>
        <source>Chosen near the pace of the published series of each era; from 2025 between the long trend and the first half of 2025 (call centres −12.7 %, engineering far up, E084), since one half-year of provisional data may hold a reclassification; the ranges reach from call centres that shrink to engineering that more than triples. Segments before 2023 are judgement within the published totals.</source>
        <translation>اختيرت قرب وتيرة السلسلة المنشورة لكل فترة؛ وابتداء من 2025 بين الاتجاه الطويل والنصف الأول من 2025 (مراكز النداء ‎−12,7%، والهندسة في ارتفاع كبير، ⁨E084⁩)، لأن نصف سنة واحدا من معطيات مؤقتة قد يحمل إعادة تصنيف؛ وتمتد المجالات من مراكز نداء تنكمش إلى هندسة تفوق الثلاثة أضعاف. والفروع قبل 2023 تقدير داخل المجاميع المنشورة.</translation>
    </message>
    <message>
        <source>2013: price war among French telecom operators, call centres -6.6 %. 2024: a flat year, with ITO and call centres down together by 2.3 %.</source>
        <translation>2013: حرب أسعار بين متعهدي الاتصالات الفرنسيين، مراكز النداء ‎−6,6%. 2024: سنة راكدة، تراجع ITO ومراكز النداء معا ‎2,3%.</translation>
    </message>
    <message>
        <source>What nobody knows in advance: a year such as 2013 or 2024. The years that were published one by one (2012, 2013, 2023, 2024) and the first half of 2025 grew by 6.4, -1.4, 14.0, 0.2 and 3.9 %: 5 to 6 points around their mean, which the range reflects. Past years carry their own shocks, named above.</source>
        <translation>ما لا يعرفه أحد مسبقا: سنة مثل 2013 أو 2024. السنوات التي نُشرت واحدة واحدة (2012 و2013 و2023 و2024) والنصف الأول من 2025 نمت 6,4 و−1,4 و14,0 و0,2 و‎3,9%: 5 إلى 6 نقط حول متوسطها، وهو ما يعكسه المجال. والسنوات الماضية تحمل صدماتها الخاصة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Clients in Europe ask for data protection; no measurement exists.</source>
        <translation>يطلب الزبناء في أوروبا حماية المعطيات؛ ولا يوجد أي قياس لذلك.</translation>
    </message>
    <message>
        <source>Promotion of the destination and the competitiveness of its offer (actions 32, 35 and 36). As planned, 2009-2013: solved so that the official budget takes IT offshoring to 6 bn, since the plan credits itself with it.</source>
        <translation>الترويج للوجهة وتنافسية عرضها (الإجراءات 32 و35 و36). كما خُطّط، 2009-2013: محسوب بحيث تبلغ الميزانية الرسمية بترحيل خدمات المعلوميات 6 مليارات، إذ ينسب المخطط ذلك إلى نفسه.</translation>
    </message>
    <message>
        <source>However much is spent, promotion does at most one plus this number times what it does at the plan&apos;s pace.</source>
        <translation>مهما صُرف، لا يتجاوز أثر الترويج (1 + هذا العدد) مرة أثره بوتيرة المخطط.</translation>
    </message>
    <message>
        <source>In 2013 and 2024 exports stood still or fell and jobs still rose.</source>
        <translation>في 2013 و2024 ركدت الصادرات أو تراجعت وزادت المناصب مع ذلك.</translation>
    </message>
    <message>
        <source>10,000 to 15,000 according to an operator; minor according to the trade body.</source>
        <translation>10.000 إلى 15.000 حسب متعهد؛ وقليل حسب الهيئة المهنية.</translation>
    </message>
    <message>
        <source>The law is in force from August 2026.</source>
        <translation>يسري القانون ابتداء من غشت 2026.</translation>
    </message>
    <message>
        <source>Exports of 2008 in today&apos;s perimeter over the jobs of 2008; both are uncertain, jobs the more.</source>
        <translation>صادرات 2008 في نطاق اليوم على مناصب 2008؛ وكلاهما غير مؤكد، والمناصب أكثر.</translation>
    </message>
    <message>
        <source>Published exports over published jobs fell until 2012 and held since: about 97 thousand dirhams a call-centre job and 340 thousand elsewhere in 2024. As planned: solved from the plan&apos;s 15,000 offshoring trainees for its 5.2 bn of added turnover.</source>
        <translation>الصادرات المنشورة على المناصب المنشورة تراجعت إلى 2012 وثبتت منذئذ: نحو 97 ألف درهم لمنصب مركز النداء و340 ألفا في غيره سنة 2024. كما خُطّط: محسوب من 15.000 متدرب في ترحيل الخدمات لأجل 5,2 مليارات من المعاملات المضافة.</translation>
    </message>
    <message>
        <source>The evidence speaks of customer-experience tasks.</source>
        <translation>تتحدث المصادر عن مهام العلاقة مع الزبناء.</translation>
    </message>
    <message>
        <source>The widest uncertainty about call-centre jobs; exports of the segment follow demand and move little.</source>
        <translation>أوسع عدم يقين حول مناصب مراكز النداء؛ وصادرات الفرع تتبع الطلب ولا تتحرك إلا قليلا.</translation>
    </message>
    <message>
        <source>A straight line from 2024 to 2030.</source>
        <translation>خط مستقيم من 2024 إلى 2030.</translation>
    </message>
    <message>
        <source>17,000 to 27,000 for call centres and around; the split is judgement. As planned: 0.8 bn of turnover at the exports per job of 2008.</source>
        <translation>17.000 إلى 27.000 لمراكز النداء وما حولها؛ والتقسيم تقدير. كما خُطّط: 0,8 مليار من المعاملات بصادرات المنصب لسنة 2008.</translation>
    </message>
    <message>
        <source>IT: 20 to 25 % change employer, some within the sector. Call centres: no Moroccan figure; 30 to 55 % abroad (E141).</source>
        <translation>المعلوميات: 20 إلى ‎25% يغيّرون المشغّل، بعضهم داخل القطاع. مراكز النداء: لا رقم مغربيا؛ 30 إلى ‎55% في الخارج (⁨E141⁩).</translation>
    </message>
    <message>
        <source>Sources differ on a single or a yearly payment.</source>
        <translation>تختلف المصادر: أداء وحيد أم سنوي.</translation>
    </message>
    <message>
        <source>About 75 thousand dirhams in call centres and 170 in IT, weighted by jobs.</source>
        <translation>نحو 75 ألف درهم في مراكز النداء و170 ألفا في المعلوميات، مرجحة بالمناصب.</translation>
    </message>
    <message>
        <source>Net creation of recent years against the pace that the target asks for. As planned: the plan counts no extra hires of this kind.</source>
        <translation>الإحداث الصافي للسنوات الأخيرة مقابل الوتيرة التي يتطلبها الهدف. كما خُطّط: لا يحسب المخطط أي تشغيل إضافي من هذا النوع.</translation>
    </message>
    <message>
        <source>The jobs of 2008 and some room.</source>
        <translation>مناصب 2008 مع بعض الهامش.</translation>
    </message>
    <message>
        <source>Private investment was 13 to 40 thousand dirhams a post without the building.</source>
        <translation>كان الاستثمار الخاص 13 إلى 40 ألف درهم لكل منصب، دون البناية.</translation>
    </message>
    <message>
        <source>26.17 bn over 17.9 bn for 2023, the one year in both series.</source>
        <translation>26,17 مليارا مقابل 17,9 مليارا لسنة 2023، السنة الوحيدة في السلسلتين معا.</translation>
    </message>
    <message>
        <source>Zero where the plan prints a dash.</source>
        <translation>صفر حيث يطبع المخطط شرطة.</translation>
    </message>
    <message>
        <source>For 2013, the flagship services for 2011. Shares of one for schools, incident response and magistrates.</source>
        <translation>لسنة 2013، والخدمات الرائدة لسنة 2011. حصص تساوي واحدا للمدارس والاستجابة للحوادث والقضاة.</translation>
    </message>
    <message>
        <source>The whole rubric of 2009-2013, since the plan splits it no further; 2009-2011 for the flagship services.</source>
        <translation>المحور كله لسنوات 2009-2013، إذ لا يقسّمه المخطط أكثر؛ و2009-2011 للخدمات الرائدة.</translation>
    </message>
    <message>
        <source>Delivered share over the share of money that is spent and completed by then, about 0.75 with central values. No outcome is published for sites, start-ups, large firms and confidence: judgement with a wide range.</source>
        <translation>الحصة المنجزة على حصة المال المصروف والمكتمل حينئذ، نحو 0,75 بالقيم المركزية. لا نتيجة منشورة للمواقع والمقاولات الناشئة والكبرى والثقة: تقدير بمجال واسع.</translation>
    </message>
    <message>
        <source>The same as in the official levers.</source>
        <translation>كما في الروافع الرسمية.</translation>
    </message>
    <message>
        <source>25 e-government services in mid-2013 (E007) and 44 of a shorter list in 2014 (E011) show that works trail the money. 1 is within the year.</source>
        <translation>25 خدمة حكومة إلكترونية في منتصف 2013 (⁨E007⁩) و44 من لائحة أقصر سنة 2014 (⁨E011⁩) تبيّن أن الأشغال تتأخر عن المال. و1 تعني خلال السنة.</translation>
    </message>
    <message>
        <source>Zero for what is counted once for all: people trained, firms served, laws, campaigns.</source>
        <translation>صفر لما يُعدّ مرة واحدة: أشخاص مكوَّنون، ومقاولات مستفيدة، وقوانين، وحملات.</translation>
    </message>
    <message>
        <source>Shares end at one, lists of a hundred at a hundred, flagships at fifteen; the rest is judgement, far above the objectives. 58,000 micro-firms were eligible for the licence.</source>
        <translation>تقف الحصص عند واحد، ولوائح المائة عند مائة، والخدمات الرائدة عند خمس عشرة؛ والباقي تقدير فوق الأهداف بكثير. وكانت 58.000 مقاولة صغيرة جدا مؤهلة للرخصة.</translation>
    </message>
    <message>
        <source>Probably the online-service part of the index, not the whole (E035).</source>
        <translation>الأرجح أنه جزء الخدمات على الإنترنت من المؤشر لا كله (⁨E035⁩).</translation>
    </message>
    <message>
        <source>The plan: 0.6 for 73 services. The published index moved far more than the services delivered, so the link is weak.</source>
        <translation>المخطط: 0,6 مقابل 73 خدمة. وتحرك المؤشر المنشور أكثر بكثير من الخدمات المنجزة، فالصلة ضعيفة.</translation>
    </message>
    <message>
        <source>The plan prints &apos;below 1 %&apos;.</source>
        <translation>يطبع المخطط «أقل من ‎1%».</translation>
    </message>
    <message>
        <source>The plan counts from zero: every profile trained in 2009-2013 is credited to it.</source>
        <translation>يحسب المخطط من الصفر: كل إطار كُوّن في 2009-2013 يُنسب إليه.</translation>
    </message>
    <message>
        <source>Enrolments rose by 97 % in 2023/24 and graduates by 5 %.</source>
        <translation>ارتفع عدد المسجلين ‎97% في 2023-2024 وعدد الخريجين ‎5%.</translation>
    </message>
    <message>
        <source>They add to 30,000 and include needs of 2008.</source>
        <translation>مجموعها 30.000 وتشمل حاجات 2008.</translation>
    </message>
    <message>
        <source>65 thousand dirhams over three years was the ceiling of the older training aid.</source>
        <translation>كان سقف الدعم القديم للتكوين 65 ألف درهم على ثلاث سنوات.</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>{title}: {differences}</source>
        <translation>⁨{title}⁩: {differences}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
    <message>
        <source>assumptions: {count}</source>
        <translation>الفرضيات: {count}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>كما خُطّط</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>official values</source>
        <translation>القيم الرسمية</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>{key} is missing.</source>
        <translation>‏⁨{key}⁩ غير موجود.</translation>
    </message>
    <message>
        <source>{key} is not known in [{table}].</source>
        <translation>‏⁨{key}⁩ غير معروف في ⁨[{table}]⁩.</translation>
    </message>
    <message>
        <source>{key} is not known.</source>
        <translation>‏⁨{key}⁩ غير معروف.</translation>
    </message>
    <message>
        <source>{key} is given in two ways.</source>
        <translation>‏⁨{key}⁩ معطى بطريقتين.</translation>
    </message>
    <message>
        <source>{key} stands twice; the first time on line {line}.</source>
        <translation>‏⁨{key}⁩ مكرر؛ وأول مرة في السطر ⁨{line}⁩.</translation>
    </message>
    <message>
        <source>{key} is not a year for which a lever can be set.</source>
        <translation>‏⁨{key}⁩ ليست سنة يمكن تحديد رافعة لها.</translation>
    </message>
    <message>
        <source>{key} has a value that is not known.</source>
        <translation>قيمة ⁨{key}⁩ غير معروفة.</translation>
    </message>
    <message>
        <source>{key} must be a number.</source>
        <translation>يجب أن يكون ⁨{key}⁩ عددا.</translation>
    </message>
    <message>
        <source>{key} must be a whole number.</source>
        <translation>يجب أن يكون ⁨{key}⁩ عددا صحيحا.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>يجب أن يكون ⁨{key}⁩ عددا منتهيا.</translation>
    </message>
    <message>
        <source>{key} must not be negative.</source>
        <translation>يجب ألا يكون ⁨{key}⁩ سالبا.</translation>
    </message>
    <message>
        <source>{key} is too small.</source>
        <translation>‏⁨{key}⁩ أصغر من اللازم.</translation>
    </message>
    <message>
        <source>{key} is too large.</source>
        <translation>‏⁨{key}⁩ أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <translation>يجب أن يكون ⁨{key}⁩ نصا.</translation>
    </message>
    <message>
        <source>{key} is no digest.</source>
        <translation>{key} ليس بصمة.</translation>
    </message>
    <message>
        <source>{key} must not be empty.</source>
        <translation>يجب ألا يكون ⁨{key}⁩ فارغا.</translation>
    </message>
    <message>
        <source>{key} is too long.</source>
        <translation>‏⁨{key}⁩ أطول من اللازم.</translation>
    </message>
    <message>
        <source>{key} holds signs that are not allowed there.</source>
        <translation>يحتوي ⁨{key}⁩ على علامات غير مسموح بها فيه.</translation>
    </message>
    <message>
        <source>{key} must be a table of values by name.</source>
        <translation>يجب أن يكون ⁨{key}⁩ جدول قيم بأسمائها.</translation>
    </message>
    <message>
        <source>{key} must be a table.</source>
        <translation>يجب أن يكون ⁨{key}⁩ جدولا.</translation>
    </message>
    <message>
        <source>the shares of {lever} in {year} sum to {total}, not to 1.</source>
        <translation>مجموع حصص ⁨{lever}⁩ سنة {year} هو {total} وليس 1.</translation>
    </message>
    <message>
        <source>there is no assumption {name}.</source>
        <translation>لا توجد فرضية ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} lies outside its range.</source>
        <translation>‏⁨{name}⁩ خارج مجاله.</translation>
    </message>
    <message>
        <source>{name} is a fixed number.</source>
        <translation>‏⁨{name}⁩ عدد ثابت.</translation>
    </message>
    <message>
        <source>there is no lever or assumption {name} to remark on.</source>
        <translation>لا توجد رافعة ولا فرضية ⁨{name}⁩ يُعلَّق عليها.</translation>
    </message>
    <message>
        <source>tables or lists are nested too deeply.</source>
        <translation>الجداول أو القوائم متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}.</source>
        <translation>هذا ليس من صيغة TOML: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>النص ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>الملف أكبر من اللازم.</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الملف: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>the file does not say its format.</source>
        <translation>لا يذكر الملف صيغته.</translation>
    </message>
    <message>
        <source>the format must be a whole number.</source>
        <translation>يجب أن تكون الصيغة عددا صحيحا.</translation>
    </message>
    <message>
        <source>this file is from a newer version of Mizan; this version reads formats up to {format}.</source>
        <translation>هذا الملف من إصدار أحدث من ‎Mizan؛ وهذا الإصدار يقرأ الصيغ إلى غاية ⁨{format}⁩.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>هل تقصد ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Add the line “{line}”.</source>
        <translation>أضف السطر «⁨{line}⁩».</translation>
    </message>
    <message>
        <source>Add the line “{line}” at the top.</source>
        <translation>أضف السطر «⁨{line}⁩» في الأعلى.</translation>
    </message>
    <message>
        <source>Write “{line}”.</source>
        <translation>اكتب «⁨{line}⁩».</translation>
    </message>
    <message>
        <source>Open it with a newer version of the program.</source>
        <translation>افتحه بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>أبق على أحدهما.</translation>
    </message>
    <message>
        <source>Remove it or correct its name.</source>
        <translation>أزله أو صحح اسمه.</translation>
    </message>
    <message>
        <source>Remove the line or correct the year.</source>
        <translation>أزل السطر أو صحح السنة.</translation>
    </message>
    <message>
        <source>Choose one of them or leave out {key}.</source>
        <translation>اختر إحداها أو احذف ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>Write a number without quotes, with a point for decimals.</source>
        <translation>اكتب عددا بلا علامات اقتباس، بنقطة قبل الكسور العشرية.</translation>
    </message>
    <message>
        <source>Write it without quotes and decimals.</source>
        <translation>اكتبه بلا علامات اقتباس ولا كسور.</translation>
    </message>
    <message>
        <source>Write an ordinary number.</source>
        <translation>اكتب عددا عاديا.</translation>
    </message>
    <message>
        <source>Write a shorter number.</source>
        <translation>اكتب عددا أقصر.</translation>
    </message>
    <message>
        <source>Write a value within these limits.</source>
        <translation>اكتب قيمة ضمن هذين الحدين.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>اكتب بضع كلمات.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>Remove line breaks and control signs.</source>
        <translation>أزل فواصل الأسطر وعلامات التحكم.</translation>
    </message>
    <message>
        <source>Copy it as the program gave it.</source>
        <translation>انسخها كما أعطاها البرنامج.</translation>
    </message>
    <message>
        <source>Write “[{key}]” and below it one “name = value” a line.</source>
        <translation>اكتب «⁨[{key}]⁩» وتحته «اسم = قيمة» في كل سطر.</translation>
    </message>
    <message>
        <source>Make them sum to 1; a share that is not given keeps its official value.</source>
        <translation>اجعل مجموعها 1؛ والحصة غير المعطاة تحتفظ بقيمتها الرسمية.</translation>
    </message>
    <message>
        <source>It has parts: {parts}.</source>
        <translation>لها أجزاء: ⁨{parts}⁩.</translation>
    </message>
    <message>
        <source>“list assumptions” shows all of them.</source>
        <translation>الأمر «⁨list assumptions⁩» يعرضها كلها.</translation>
    </message>
    <message>
        <source>Choose a value within the range.</source>
        <translation>اختر قيمة داخل المجال.</translation>
    </message>
    <message>
        <source>Name a lever such as budget or budget.it_industry.</source>
        <translation>سمّ رافعة مثل ⁨budget⁩ أو ⁨budget.it_industry⁩.</translation>
    </message>
    <message>
        <source>Such files need tables like [budget.it_industry] and values, nothing deeper.</source>
        <translation>تحتاج هذه الملفات إلى جداول مثل ⁨[budget.it_industry]⁩ وقيم، ولا شيء أعمق.</translation>
    </message>
    <message>
        <source>Write numbers with a point for decimals and nothing between thousands, such as 1100.5.</source>
        <translation>اكتب الأعداد بنقطة قبل الكسور العشرية وبلا فاصل بين الآلاف، مثل 1100.5.</translation>
    </message>
    <message>
        <source>Put texts in straight quotes (&quot;), not in those of a word processor.</source>
        <translation>ضع النصوص بين علامتي اقتباس مستقيمتين (&quot;)، لا بين علامات معالج النصوص.</translation>
    </message>
    <message>
        <source>Write one “name = value” a line; texts go in quotes, table names in brackets.</source>
        <translation>اكتب «اسم = قيمة» واحدا في كل سطر؛ النصوص بين علامتي اقتباس، وأسماء الجداول بين معقوفتين.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 (in Notepad: Save as, Encoding).</source>
        <translation>احفظه بترميز UTF-8 (في المفكرة: حفظ باسم، الترميز).</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Check the name, and who may read it.</source>
        <translation>تحقق من الاسم ومن له حق القراءة.</translation>
    </message>
    <message>
        <source>Scenario files hold a few hundred lines; check that this is one.</source>
        <translation>ملفات السيناريو بضع مئات من الأسطر؛ تحقق أن هذا منها.</translation>
    </message>
    <message>
        <source>{low} to {high} (MAD million a year)</source>
        <translation>من {low} إلى {high} (مليون درهم في السنة)</translation>
    </message>
    <message>
        <source>{low} to {high} (places a year)</source>
        <translation>من {low} إلى {high} (مقعد في السنة)</translation>
    </message>
    <message>
        <source>{low} to {high} (a share)</source>
        <translation>من {low} إلى {high} (حصة)</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>من {low} إلى {high} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>only {most}</source>
        <translation>{most} فقط</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>{least} على الأقل</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>{most} على الأكثر</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>عدد منتهٍ</translation>
    </message>
    <message>
        <source>up to {most} signs</source>
        <translation>{most} علامة على الأكثر</translation>
    </message>
    <message>
        <source>up to {most} words and signs, no word longer than {longest} letters</source>
        <translation>{most} كلمة وعلامة على الأكثر، ولا كلمة تتجاوز {longest} حرفا</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>القرص ممتلئ. أفرغ مساحة أو اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected. Choose another place.</source>
        <translation>الملف أو مجلده محمي من الكتابة. اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>The folder is gone or its drive is out of reach. Choose another place.</source>
        <translation>لم يعد المجلد موجودا أو تعذّر الوصول إلى وحدة التخزين. اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>The place cannot be written to. Choose another one.</source>
        <translation>تتعذّر الكتابة في هذا المكان. اختر مكانا آخر.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Mizan · Morocco’s digital strategy, simulated</source>
        <translation>ميزان · محاكاة الاستراتيجية الرقمية للمغرب</translation>
    </message>
    <message>
        <source>{count} scenarios compared</source>
        <translation>مقارنة بين السيناريوهات ({count})</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>إعداد {author}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>ما يمكن أن يحدث</translation>
    </message>
    <message>
        <source>What holds offshoring jobs back</source>
        <translation>ما يحدّ من مناصب ترحيل الخدمات</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Against the targets</source>
        <translation>النتائج مقابل الأهداف</translation>
    </message>
    <message>
        <source>What the ranges hinge on</source>
        <translation>ما تتوقف عليه المجالات</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>كيف يُقرأ هذا التقرير</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>مصادر الأرقام</translation>
    </message>
    <message>
        <source>Year by year, target by target</source>
        <translation>سنة بسنة، وهدفا بهدف</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>كيف حُسبت هذه النتائج</translation>
    </message>
    <message>
        <source>Aim {aim}: {chance} of the futures reach it</source>
        <translation>الهدف {aim}: يبلغه {chance} من المسارات المستقبلية</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{indicator}, {year}</source>
        <translation>{indicator}، {year}</translation>
    </message>
    <message>
        <source>{indicator}; aim {aim}</source>
        <translation>{indicator}؛ الهدف {aim}</translation>
    </message>
    <message>
        <source>No lever differs from the official plan.</source>
        <translation>لا تختلف أي رافعة عن المخطط الرسمي.</translation>
    </message>
    <message>
        <source>No lever differs between the scenarios.</source>
        <translation>لا تختلف أي رافعة بين السيناريوهات.</translation>
    </message>
    <message>
        <source>What differs from the official plan: {levers}.</source>
        <translation>ما يختلف عن المخطط الرسمي: {levers}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {difference} against {reference}, {low} to {high} in nine futures of ten; {chance} of the futures end higher.</source>
        <translation>{indicator} سنة {year}: {difference} مقارنة مع {reference}، وما بين {low} و{high} في تسعة مسارات مستقبلية من كل عشرة؛ وينتهي {chance} من المسارات أعلى.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {difference} against {reference}, {low} to {high} in nine futures of ten; {chance} of the futures end lower.</source>
        <translation>{indicator} سنة {year}: {difference} مقارنة مع {reference}، وما بين {low} و{high} في تسعة مسارات مستقبلية من كل عشرة؛ وينتهي {chance} من المسارات أدنى.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {difference} against {reference}.</source>
        <translation>{indicator} سنة {year}: {difference} مقارنة مع {reference}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: the same as with {reference}.</source>
        <translation>{indicator} سنة {year}: كما مع {reference}.</translation>
    </message>
    <message>
        <source>the official levers</source>
        <translation>الروافع الرسمية</translation>
    </message>
    <message>
        <source>{scenario}: {sentence}</source>
        <translation>{scenario}: {sentence}</translation>
    </message>
    <message>
        <source>Jobs by perimeter</source>
        <translation>مناصب الشغل حسب النطاق</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>الصادرات</translation>
    </message>
    <message>
        <source>Training gap</source>
        <translation>فجوة التكوين</translation>
    </message>
    <message>
        <source>Skills: need and supply</source>
        <translation>الكفاءات: الحاجة والعرض</translation>
    </message>
    <message>
        <source>{title}, {unit}</source>
        <translation>{title}، {unit}</translation>
    </message>
    <message>
        <source>{series}: {value} in {year}, nine futures of ten between {low} and {high}.</source>
        <translation>{series}: {value} سنة {year}، وما بين {low} و{high} في تسعة مسارات مستقبلية من كل عشرة.</translation>
    </message>
    <message>
        <source>{series}: {value} in {year}.</source>
        <translation>{series}: {value} سنة {year}.</translation>
    </message>
    <message>
        <source>{year}: demand {demand}, skills {skills}, seats {seats}.</source>
        <translation>سنة {year}: الطلب {demand}، الكفاءات {skills}، المقاعد {seats}.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Nine futures in ten</source>
        <translation>تسعة من كل عشرة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>يبلغه</translation>
    </message>
    <message>
        <source>Targets of the plan for 2013</source>
        <translation>أهداف المخطط لسنة 2013</translation>
    </message>
    <message>
        <source>Targets for 2030</source>
        <translation>أهداف 2030</translation>
    </message>
    <message>
        <source>Of {count} targets of the plan for 2013, {met} are reached in most of the futures, {open} are open, and {missed} are missed in most of them.</source>
        <translation>أهداف المخطط لسنة 2013 عددها {count}: ما يُبلغ في معظم المسارات المستقبلية {met}، وما يبقى مفتوحا {open}، وما لا يُبلغ في معظمها {missed}.</translation>
    </message>
    <message>
        <source>Of {count} targets of the plan for 2013, {met} are met in this single run.</source>
        <translation>أهداف المخطط لسنة 2013 عددها {count}، يُبلغ منها في هذه المحاكاة الوحيدة {met}.</translation>
    </message>
    <message>
        <source>{group}: reached in most of the futures</source>
        <translation>{group}: ما يُبلغ في معظم المسارات المستقبلية</translation>
    </message>
    <message>
        <source>{group}: open</source>
        <translation>{group}: ما يبقى مفتوحا</translation>
    </message>
    <message>
        <source>{group}: missed in most of the futures, nearest first</source>
        <translation>{group}: ما لا يُبلغ في معظم المسارات المستقبلية، بدءا بالأقرب</translation>
    </message>
    <message>
        <source>{group}: met</source>
        <translation>{group}: ما بُلغ</translation>
    </message>
    <message>
        <source>{group}: missed, nearest first</source>
        <translation>{group}: ما لم يُبلغ، بدءا بالأقرب</translation>
    </message>
    <message>
        <source>{projected} in this single run, {part} of the aim of {aim}.</source>
        <translation>في هذه المحاكاة الوحيدة {projected}، أي {part} من الهدف البالغ {aim}.</translation>
    </message>
    <message>
        <source>{low} with {lowest} to {high} with {highest}; the aim is {aim}.</source>
        <translation>من {low} مع {lowest} إلى {high} مع {highest}؛ والهدف {aim}.</translation>
    </message>
    <message>
        <source>Aim {aim}: {verdict}</source>
        <translation>الهدف {aim}: {verdict}</translation>
    </message>
    <message>
        <source>Line: the middle of the futures. Dark and light band: half and nine in ten of them. Points: published figures, a few computed from such. Diamonds: announced aims. Thin dashed line: the official levers in the same futures.</source>
        <translation>الخط: وسيط المسارات المستقبلية. الشريطان الداكن والفاتح: نصفها وتسعة أعشارها. النقاط: الأرقام المنشورة، وبعضها محسوب منها. المعيّنات: الأهداف المعلنة. الخط الرفيع المتقطع: الروافع الرسمية في المسارات نفسها.</translation>
    </message>
    <message>
        <source>Lines: the middle of the futures under each scenario. Band: nine in ten of the futures of {reference}, and half of them in the darker part. Points: published figures, a few computed from such. Diamonds: announced aims.</source>
        <translation>الخطوط: وسيط المسارات المستقبلية في كل سيناريو. الشريط: تسعة أعشار مسارات {reference}، ونصفها في الجزء الداكن. النقاط: الأرقام المنشورة، وبعضها محسوب منها. المعيّنات: الأهداف المعلنة.</translation>
    </message>
    <message>
        <source>Line: the single run of the plan taken at its word. Points: published figures, a few computed from such. Diamonds: announced aims. Thin dashed line: the official levers.</source>
        <translation>الخط: المحاكاة الواحدة للمخطط كما أُعلن. النقاط: الأرقام المنشورة، وبعضها محسوب منها. المعيّنات: الأهداف المعلنة. الخط الرفيع المتقطع: الروافع الرسمية.</translation>
    </message>
    <message>
        <source>{amount} (computed)</source>
        <translation>{amount} (محسوب)</translation>
    </message>
    <message>
        <source>{projected} in the middle, {part} of the aim of {aim}; {chance} of the futures reach it.</source>
        <translation>الوسيط {projected}، أي {part} من الهدف البالغ {aim}؛ يبلغه {chance} من المسارات.</translation>
    </message>
    <message>
        <source>{sentence} Published: {seen}.</source>
        <translation>{sentence} المنشور: {seen}.</translation>
    </message>
    <message>
        <source>Every target in figures</source>
        <translation>كل الأهداف بالأرقام</translation>
    </message>
    <message>
        <source>The middle of the futures, and in brackets how many of them reach the aim.</source>
        <translation>وسيط المسارات المستقبلية، وبين قوسين نسبة ما يبلغ منها الهدف.</translation>
    </message>
    <message>
        <source>Targets for which it matters which scenario is taken</source>
        <translation>أهداف تختلف باختلاف السيناريو</translation>
    </message>
    <message>
        <source>{group} (the same in all scenarios)</source>
        <translation>{group} (سواء في كل السيناريوهات)</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>الرسمي</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>هذا السيناريو</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Totals over the years that differ</source>
        <translation>المجاميع خلال السنوات المختلفة</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>سنة بسنة</translation>
    </message>
    <message>
        <source>{group} ({unit})</source>
        <translation>{group} ({unit})</translation>
    </message>
    <message>
        <source>{group}, {years} ({unit})</source>
        <translation>{group}، {years} ({unit})</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>مليون درهم</translation>
    </message>
    <message>
        <source>places</source>
        <translation>مقاعد</translation>
    </message>
    <message>
        <source>places a year</source>
        <translation>مقاعد في السنة</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>نسب</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>its range</source>
        <translation>مجالها</translation>
    </message>
    <message>
        <source>Settled by the scenario</source>
        <translation>ما حدده السيناريو</translation>
    </message>
    <message>
        <source>Settled by a scenario</source>
        <translation>ما حدده أحد السيناريوهات</translation>
    </message>
    <message>
        <source>Part of what is explained</source>
        <translation>الحصة مما يُفسَّر</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>تستند إلى</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كليهما</translation>
    </message>
    <message>
        <source>What explains the spread of {indicator} in {year}</source>
        <translation>ما يفسر اتساع المجال: {indicator} سنة {year}</translation>
    </message>
    <message>
        <source>The plan taken at its word is a single run: nothing varies.</source>
        <translation>المخطط كما أُعلن محاكاة واحدة: لا شيء يتغير.</translation>
    </message>
    <message>
        <source>Every result is computed for {members} futures, each with other values of what is uncertain, as far as published figures leave it open. Scenarios are held against each other in the same futures, so that a difference comes from what was decided and not from chance.</source>
        <translation>تُحسب كل نتيجة في {members} من المسارات المستقبلية، لكل منها قيم أخرى لما هو غير مؤكد، بقدر ما تتركه الأرقام المنشورة مفتوحا. وتُقارن السيناريوهات في المسارات نفسها، فيكون الفارق نتيجة ما تقرر لا نتيجة الصدفة.</translation>
    </message>
    <message>
        <source>Ranges say what the assumptions leave open, not what the model leaves out: prices and exchange rates, feedback of wages and of output, migration by skill, and the split by region. What was really spent of the plan’s budget is not known from any published source.</source>
        <translation>تدل المجالات على ما تتركه الفرضيات مفتوحا، لا على ما يغفله النموذج: الأسعار وسعر الصرف، والأثر الارتدادي للأجور والإنتاج، والهجرة حسب المؤهل، والتوزيع حسب الجهات. ولا يُعرف من أي مصدر منشور ما صُرف فعلا من ميزانية المخطط.</translation>
    </message>
    <message>
        <source>IT-sector jobs (the perimeter of 2013) and offshoring jobs (that of 2030) overlap and are never added up or held against each other’s aims.</source>
        <translation>تتداخل مناصب قطاع المعلوميات (نطاق 2013) ومناصب ترحيل الخدمات (نطاق 2030)، فلا تُجمع أبدا ولا تُقارن أي منهما بهدف الأخرى.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>as observed: fitted to what happened</source>
        <translation>كما رُصد: معايَرة على ما حدث</translation>
    </message>
    <message>
        <source>as planned: the plan taken at its word</source>
        <translation>كما خُطّط: المخطط كما أُعلن</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>المسارات المستقبلية</translation>
    </message>
    <message>
        <source>Digest of the results</source>
        <translation>بصمة النتائج</translation>
    </message>
    <message>
        <source>Stamp of the file</source>
        <translation>ختم الملف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>holds: the results are those of the last saving</source>
        <translation>صالح: النتائج هي نتائج آخر حفظ</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>لم يعد صالحا</translation>
    </message>
    <message>
        <source>no known file holds it as it is</source>
        <translation>لا يُعرف ملف يحفظه كما هو</translation>
    </message>
    <message>
        <source>No file is known that holds this scenario as it was when the report was made. Only what is saved can be computed again.</source>
        <translation>لا يُعرف ملف يحفظ هذا السيناريو كما كان عند إعداد التقرير. ولا يمكن أن يُعاد حساب إلا ما حُفظ.</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>لإعادة الحساب</translation>
    </message>
    <message>
        <source>once everything is saved: {command}</source>
        <translation>بعد حفظ كل شيء: {command}</translation>
    </message>
    <message>
        <source>{text} · {facts}</source>
        <translation>{text} · {facts}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ماي</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليوز</translation>
    </message>
    <message>
        <source>August</source>
        <translation>غشت</translation>
    </message>
    <message>
        <source>September</source>
        <translation>شتنبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نونبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دجنبر</translation>
    </message>
</context>
<context>
    <name>seeking</name>
    <message>
        <source>places a year</source>
        <translation>مقعد في السنة</translation>
    </message>
    <message>
        <source>of the IT-industry money</source>
        <translation>من ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>MAD m</source>
        <translation>مليون درهم</translation>
    </message>
    <message>
        <source>MAD {amount} m</source>
        <translation>{amount} مليون درهم</translation>
    </message>
    <message>
        <source>{target} {year}</source>
        <translation>{target} {year}</translation>
    </message>
    <message>
        <source>{target}: {aim}</source>
        <translation>{target}: {aim}</translation>
    </message>
    <message>
        <source>{target} at {chance}</source>
        <translation>{target} باحتمال {chance}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>{indicator} in {year}: {projected} in the middle, {low} to {high} in nine futures of ten; the aim is {aim}.</source>
        <translation>{indicator} سنة {year}: الوسيط {projected}، وما بين {low} و{high} في تسعة مسارات مستقبلية من كل عشرة؛ والهدف {aim}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {projected} in the middle of {members} runs, too few for a range; the aim is {aim}.</source>
        <translation>{indicator} سنة {year}: الوسيط {projected}، وعدد المحاكاة {members} وهو أقل من أن يعطي مجالا؛ والهدف {aim}.</translation>
    </message>
    <message>
        <source>{indicator} in {year}: {projected} in this single run; the aim is {aim}.</source>
        <translation>{indicator} سنة {year}: {projected} في هذه المحاكاة الواحدة؛ والهدف {aim}.</translation>
    </message>
    <message>
        <source>What was published for {year}: {value}.</source>
        <translation>المنشور عن سنة {year}: {value}.</translation>
    </message>
    <message>
        <source>What follows from published figures for {year}: {value}.</source>
        <translation>ما يُستخلص من أرقام منشورة عن سنة {year}: {value}.</translation>
    </message>
    <message>
        <source>No published figure for {year} is known: this is the model’s alone.</source>
        <translation>لا يُعرف رقم منشور عن سنة {year}: هذا من النموذج وحده.</translation>
    </message>
    <message>
        <source>The last figure published is {value} for {year}; {chance} of the futures end above it.</source>
        <translation>آخر رقم منشور هو {value} عن سنة {year}؛ ويتجاوزه {chance} من المسارات المستقبلية.</translation>
    </message>
    <message>
        <source>None of the {members} futures computed reaches the aim.</source>
        <translation>لا يبلغ الهدفَ أيٌّ من المسارات المستقبلية المحسوبة وعددها {members}.</translation>
    </message>
    <message>
        <source>{chance} of the {members} futures computed reach the aim.</source>
        <translation>يبلغ الهدفَ {chance} من المسارات المستقبلية المحسوبة وعددها {members}.</translation>
    </message>
    <message>
        <source>All of the {members} futures computed reach the aim.</source>
        <translation>تبلغ الهدفَ كل المسارات المستقبلية المحسوبة وعددها {members}.</translation>
    </message>
    <message>
        <source>On the series published today the same aim would be {aim}.</source>
        <translation>على السلسلة المنشورة حاليا يصير الهدف نفسه {aim}.</translation>
    </message>
    <message>
        <source>As it was quoted, on an older series, the aim is {aim}.</source>
        <translation>كما أُعلن، على سلسلة أقدم، الهدف هو {aim}.</translation>
    </message>
    <message>
        <source>Besides demand, missing skills cost more than {threshold} of the hires of {year} in {skills} of the futures, missing seats in {seats}.</source>
        <translation>إلى جانب الطلب، يكلف نقص الكفاءات أكثر من {threshold} من توظيفات سنة {year} في {skills} من المسارات المستقبلية، ونقص المقاعد في {seats} منها.</translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one}, on average over {members} futures: {change}.</source>
        <translation>{result} سنة {year}: {other} بدل {one}، وهو متوسط المسارات المستقبلية وعددها {members}: {change}.</translation>
    </message>
    <message>
        <source>{result} in {year}: {other} instead of {one} in this single run: {change}.</source>
        <translation>{result} سنة {year}: {other} بدل {one} في هذه المحاكاة الواحدة: {change}.</translation>
    </message>
    <message>
        <source>{result} in {year}: {one} in both.</source>
        <translation>{result} سنة {year}: {one} في الحالتين.</translation>
    </message>
    <message>
        <source>Of this, {part} comes through: {input} ({other} instead of {one} in {year}).</source>
        <translation>من هذا الفرق يمر {part} عبر: {input} ({other} بدل {one} سنة {year}).</translation>
    </message>
    <message>
        <source>Behind it, with {part}: {input} ({other} instead of {one} in {year}).</source>
        <translation>ووراءه، بمقدار {part}: {input} ({other} بدل {one} سنة {year}).</translation>
    </message>
    <message>
        <source>Against it: {others}.</source>
        <translation>وفي الاتجاه المعاكس: {others}.</translation>
    </message>
    <message>
        <source>Beside it: {others}.</source>
        <translation>وإلى جانبه: {others}.</translation>
    </message>
    <message>
        <source>It goes back to the lever: {input} ({other} instead of {one} in {year}).</source>
        <translation>ويعود إلى الرافعة: {input} ({other} بدل {one} سنة {year}).</translation>
    </message>
    <message>
        <source>It goes back to an assumption: {assumption}.</source>
        <translation>ويعود إلى فرضية: {assumption}.</translation>
    </message>
    <message>
        <source>Missing skills cost more than {threshold} of the hires of {year} in {other} of the futures instead of {one}.</source>
        <translation>يكلف نقص الكفاءات أكثر من {threshold} من توظيفات سنة {year} في {other} من المسارات المستقبلية بدل {one}.</translation>
    </message>
    <message>
        <source>Missing seats cost more than {threshold} of the hires of {year} in {other} of the futures instead of {one}.</source>
        <translation>يكلف نقص المقاعد أكثر من {threshold} من توظيفات سنة {year} في {other} من المسارات المستقبلية بدل {one}.</translation>
    </message>
    <message>
        <source>Without the change, skills hold hires back in most of the futures from {since} on.</source>
        <translation>بدون هذا التغيير تعيق الكفاءات التوظيفات في معظم المسارات المستقبلية ابتداء من {since}.</translation>
    </message>
    <message>
        <source>Without the change, seats hold hires back in most of the futures from {since} on.</source>
        <translation>بدون هذا التغيير تعيق المقاعد التوظيفات في معظم المسارات المستقبلية ابتداء من {since}.</translation>
    </message>
    <message>
        <source>{target} is then met: this reading is a single run, without ranges.</source>
        <translation>عندئذ يُبلغ هدف «{target}»: هذه القراءة محاكاة واحدة بلا مجالات.</translation>
    </message>
    <message>
        <source>{target} is then missed by {short}: this reading is a single run, without ranges.</source>
        <translation>عندئذ يبقى هدف «{target}» دون البلوغ بفارق {short}: هذه القراءة محاكاة واحدة بلا مجالات.</translation>
    </message>
    <message>
        <source>Under the other reading, a single run without ranges, {target} is then met.</source>
        <translation>بالقراءة الأخرى، وهي محاكاة واحدة بلا مجالات، يُبلغ هدف «{target}» عندئذ.</translation>
    </message>
    <message>
        <source>Under the other reading, a single run without ranges, {target} is then missed by {short}.</source>
        <translation>بالقراءة الأخرى، وهي محاكاة واحدة بلا مجالات، يبقى هدف «{target}» دون البلوغ بفارق {short}.</translation>
    </message>
    <message>
        <source>It leans on no link that rests on judgement alone: without any gain through such links it holds too.</source>
        <translation>لا يعتمد على أي رابط قائم على التقدير وحده: يصحّ أيضا دون أي كسب عبر مثل هذه الروابط.</translation>
    </message>
    <message>
        <source>No change within these bounds comes nearer.</source>
        <translation>لا تغيير ضمن هذه الحدود يقترب أكثر.</translation>
    </message>
    <message>
        <source>Nothing has to change: {target} is met in {chance} of the futures as things stand, {wanted} are wanted.</source>
        <translation>لا حاجة إلى أي تغيير: يُبلغ هدف «{target}» على الحال الراهنة في {chance} من المسارات المستقبلية، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>It hardly leans on links that rest on judgement alone: they bring {part} of the gain, and without it {target} would be met in {chance} of the futures.</source>
        <translation>يكاد لا يعتمد على روابط قائمة على التقدير وحده: تأتي بما قدره {part} من الكسب، ومن دونه يُبلغ هدف «{target}» في {chance} من المسارات المستقبلية.</translation>
    </message>
    <message>
        <source>Nothing has to change: {target} is met as things stand, in a single run without ranges.</source>
        <translation>لا حاجة إلى أي تغيير: يُبلغ هدف «{target}» على الحال الراهنة، في محاكاة واحدة بلا مجالات.</translation>
    </message>
    <message>
        <source>It leans on judgement: without any gain through links that rest on judgement alone, {target} would be missed.</source>
        <translation>يعتمد على التقدير: لو لم يُكسب شيء عبر الروابط القائمة على التقدير وحده لبقي هدف «{target}» دون البلوغ.</translation>
    </message>
    <message>
        <source>The smallest change found that does it comes to {cost}, over {first} to {last}.</source>
        <translation>أصغر تغيير وُجد يحقق ذلك يكلّف {cost}، من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>{lever}: {other} instead of {one}.</source>
        <translation>{lever}: {other} بدل {one}.</translation>
    </message>
    <message>
        <source>The best that was found for the weakest of the aims comes to {cost}, over {first} to {last}.</source>
        <translation>أفضل ما وُجد لأضعف الأهداف يكلّف {cost}، من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>{target} is then met in {chance} of the futures searched and in {fresh} of others that were not searched.</source>
        <translation>عندئذ يُبلغ هدف «{target}» في {chance} من المسارات التي شملها البحث وفي {fresh} من مسارات أخرى لم يشملها.</translation>
    </message>
    <message>
        <source>Under the other reading {target} is then met in {chance} of the futures.</source>
        <translation>بالقراءة الأخرى يُبلغ هدف «{target}» عندئذ في {chance} من المسارات المستقبلية.</translation>
    </message>
    <message>
        <source>With one lever alone the smallest change would be about {cost}: {lever}.</source>
        <translation>برافعة واحدة فقط يكون أصغر تغيير نحو {cost}: {lever}.</translation>
    </message>
    <message>
        <source>It leans on judgement: if nothing were gained through links that rest on judgement alone, {target} would be met in {chance} of the futures.</source>
        <translation>يعتمد على التقدير: لو لم يُكسب شيء عبر الروابط القائمة على التقدير وحده لبُلغ هدف «{target}» في {chance} من المسارات المستقبلية.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds: with the best that was found {target} is met in {chance} of the futures, {wanted} are wanted.</source>
        <translation>بعيد المنال ضمن هذه الحدود: بأفضل ما وُجد يُبلغ هدف «{target}» في {chance} من المسارات المستقبلية، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds under the other reading: with the best that was found {target} is met there in {chance} of the futures, {wanted} are wanted.</source>
        <translation>بعيد المنال ضمن هذه الحدود بالقراءة الأخرى: بأفضل ما وُجد يُبلغ فيها هدف «{target}» في {chance} من المسارات المستقبلية، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds without leaning on judgement: if nothing is gained through links that rest on judgement alone, {target} is met with the best that was found in {chance} of the futures, {wanted} are wanted.</source>
        <translation>بعيد المنال ضمن هذه الحدود دون الاعتماد على التقدير: إذا لم يُكسب شيء عبر الروابط القائمة على التقدير وحده يُبلغ هدف «{target}» بأفضل ما وُجد في {chance} من المسارات المستقبلية، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>It comes to {cost}, over {first} to {last}: of all changes that come about as near, as far as so many futures can tell, the smallest found.</source>
        <translation>يكلّف {cost}، من {first} إلى {last}: وهو أصغر ما وُجد بين كل التغييرات التي تقترب بالقدر نفسه تقريبا، بقدر ما تسمح هذه المسارات بالتمييز.</translation>
    </message>
    <message>
        <source>From {first} on it is most often missing skills that then hold jobs back: in {share} of the futures in {year}.</source>
        <translation>ابتداء من {first} يكون نقص الكفاءات غالبا هو ما يحدّ من مناصب الشغل: في {share} من المسارات المستقبلية سنة {year}.</translation>
    </message>
    <message>
        <source>From {first} on it is most often missing seats that then hold jobs back: in {share} of the futures in {year}.</source>
        <translation>ابتداء من {first} يكون نقص المقاعد غالبا هو ما يحدّ من مناصب الشغل: في {share} من المسارات المستقبلية سنة {year}.</translation>
    </message>
    <message>
        <source>From {first} on it is demand from abroad that is then too small: in {share} of the futures neither skills nor seats hold jobs back in {year}.</source>
        <translation>ابتداء من {first} يكون الطلب الخارجي أقل من اللازم: في {share} من المسارات المستقبلية لا تحدّ الكفاءات ولا المقاعد من مناصب الشغل سنة {year}.</translation>
    </message>
    <message>
        <source>It hardly leans on links that rest on judgement alone: they bring {part} of the gain, and without it {target} would be missed by a hair.</source>
        <translation>يكاد لا يعتمد على روابط قائمة على التقدير وحده: تأتي بما قدره {part} من الكسب، ومن دونه يبقى هدف «{target}» دون البلوغ بقليل.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds: with the best that was found {target} is missed by {short}.</source>
        <translation>بعيد المنال ضمن هذه الحدود: بأفضل ما وُجد يبقى هدف «{target}» دون البلوغ بفارق {short}.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds under the other reading: with the best that was found {target} is missed there by {short}.</source>
        <translation>بعيد المنال ضمن هذه الحدود بالقراءة الأخرى: بأفضل ما وُجد يبقى فيها هدف «{target}» دون البلوغ بفارق {short}.</translation>
    </message>
    <message>
        <source>Out of reach within these bounds without leaning on judgement: if nothing is gained through links that rest on judgement alone, {target} is missed by {short} with the best that was found.</source>
        <translation>بعيد المنال ضمن هذه الحدود دون الاعتماد على التقدير: إذا لم يُكسب شيء عبر الروابط القائمة على التقدير وحده يبقى هدف «{target}» بأفضل ما وُجد دون البلوغ بفارق {short}.</translation>
    </message>
    <message>
        <source>It comes to {cost}, over {first} to {last}: of all changes that come about as near, the smallest found.</source>
        <translation>يكلّف {cost}، من {first} إلى {last}: وهو أصغر ما وُجد بين كل التغييرات التي تقترب بالقدر نفسه تقريبا.</translation>
    </message>
    <message>
        <source>From {first} on it is missing skills that then hold jobs back.</source>
        <translation>ابتداء من {first} يكون نقص الكفاءات هو ما يحدّ من مناصب الشغل.</translation>
    </message>
    <message>
        <source>From {first} on it is missing seats that then hold jobs back.</source>
        <translation>ابتداء من {first} يكون نقص المقاعد هو ما يحدّ من مناصب الشغل.</translation>
    </message>
    <message>
        <source>From {first} on it is demand from abroad that is then too small.</source>
        <translation>ابتداء من {first} يكون الطلب الخارجي أقل من اللازم.</translation>
    </message>
    <message>
        <source>Of all bounds that of one lever keeps most from the aim: {lever} at {bound}.</source>
        <translation>من بين كل الحدود، حدّ رافعة واحدة هو أكثر ما يبعد عن الهدف: {lever} عند {bound}.</translation>
    </message>
    <message>
        <source>Of all bounds the envelope keeps most from the aim: {bound}.</source>
        <translation>من بين كل الحدود، الغلاف هو أكثر ما يبعد عن الهدف: {bound}.</translation>
    </message>
    <message>
        <source>At {tried} the aims would be met.</source>
        <translation>عند {tried} تُبلغ الأهداف.</translation>
    </message>
    <message>
        <source>At {tried} they would still be missed.</source>
        <translation>عند {tried} لا تُبلغ بعد.</translation>
    </message>
    <message>
        <source>Moving a single bound would not help.</source>
        <translation>لا يفيد تحريك حدّ واحد.</translation>
    </message>
    <message>
        <source>On the series published today the same aim would be {aim}, and {chance} of the futures reach that.</source>
        <translation>على السلسلة المنشورة حاليا يصير الهدف نفسه {aim}، ويبلغه {chance} من المسارات المستقبلية.</translation>
    </message>
    <message>
        <source>As it was quoted, on an older series, the aim is {aim}, and {chance} of the futures reach that.</source>
        <translation>كما أُعلن، على سلسلة أقدم، الهدف هو {aim}، ويبلغه {chance} من المسارات المستقبلية.</translation>
    </message>
    <message>
        <source>The spread hinges most on: {drivers}.</source>
        <translation>يتوقف اتساع مجال النتائج أساسا على: {drivers}.</translation>
    </message>
    <message>
        <source>{share} of what explains the spread rests wholly or partly on judgement.</source>
        <translation>يستند إلى التقدير، كليا أو جزئيا، {share} مما يفسر اتساع المجال.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>sweeping</name>
    <message>
        <source>% of the IT-industry money</source>
        <translation>% من ميزانية صناعة المعلوميات</translation>
    </message>
    <message>
        <source>{thing} ({unit})</source>
        <translation>{thing} ({unit})</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Welcome to Mizan</source>
        <translation>مرحبا بك في «ميزان»</translation>
    </message>
    <message>
        <source>Move money and training places, and see at once what becomes of jobs, exports and skills until 2030. This tour takes a minute.</source>
        <translation>حرّك المال ومقاعد التكوين، وانظر في الحال ما تؤول إليه مناصب الشغل والصادرات والكفاءات إلى غاية 2030. هذه الجولة تدوم دقيقة.</translation>
    </message>
    <message>
        <source>Start here: the levers</source>
        <translation>ابدأ من هنا: الروافع</translation>
    </message>
    <message>
        <source>Pull a slider or type an amount. The notch is the official value; the round arrow brings it back. Ctrl+Z takes back every step.</source>
        <translation>اسحب مؤشرا أو اكتب مبلغا. العلامة هي القيمة الرسمية، والسهم الدائري يعيدها. ويُلغي ⁨Ctrl+Z⁩ كل خطوة.</translation>
    </message>
    <message>
        <source>The answer, at once</source>
        <translation>الجواب في الحال</translation>
    </message>
    <message>
        <source>Points were published, the line is the median of 1,000 runs, the pale band holds nine runs in ten. The thin dashed line is the official plan, a diamond is a target.</source>
        <translation>النقط أرقام منشورة، والخط وسيط 1.000 محاكاة، والشريط الفاتح يضم تسعا من كل عشر. الخط الرقيق المتقطع هو المخطط الرسمي، والمعيّن هدف.</translation>
    </message>
    <message>
        <source>What holds jobs back</source>
        <translation>ما يحدّ من مناصب الشغل</translation>
    </message>
    <message>
        <source>Demand, skills or seats, year by year. Where skills bind, more training places bring jobs; where demand binds, they bring fewer.</source>
        <translation>الطلب أو الكفاءات أو المقاعد، سنة بعد سنة. حيث تحدّ الكفاءات تأتي مقاعد التكوين الإضافية بمناصب شغل؛ وحيث يحدّ الطلب تأتي بعدد أقل.</translation>
    </message>
    <message>
        <source>How likely is it?</source>
        <translation>ما مدى احتماله؟</translation>
    </message>
    <message>
        <source>Every announced target with its probability and what is missing. Choose one to read what can be said about it, and where it comes from.</source>
        <translation>كل هدف معلن مع احتماله وما ينقص. اختر واحدا لتقرأ ما يمكن قوله عنه ومن أين جاء.</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>قراءتان</translation>
    </message>
    <message>
        <source>“As observed” takes what happened as evidence; “as planned” takes the plan at its word. Beside it you choose the years that the levers act on.</source>
        <translation>«كما رُصد» تأخذ بما حدث؛ و«كما خُطّط» تأخذ المخطط كما أُعلن. وبجانبهما تختار السنوات التي تؤثر فيها الروافع.</translation>
    </message>
    <message>
        <source>Look behind the result</source>
        <translation>انظر ما وراء النتيجة</translation>
    </message>
    <message>
        <source>Every number has a source or is marked as judgement, and every equation can be read. F1 explains the page in front.</source>
        <translation>لكل رقم مصدر أو وسم بأنه تقدير، وكل معادلة تُقرأ. ويشرح ⁨F1⁩ الصفحة المعروضة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>A scenario is a small file that holds only your changes. Save it, send it, open a ready one from the File menu. Have a good time!</source>
        <translation>السيناريو ملف صغير لا يضم إلا تغييراتك. احفظه أو أرسله أو افتح واحدا جاهزا من قائمة «ملف». والآن دورك!</translation>
    </message>
</context>
<context>
    <name>variable</name>
    <message>
        <source>Reads</source>
        <translation>يعتمد على</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>يُستعمل في</translation>
    </message>
    <message>
        <source>Assumptions it rests on</source>
        <translation>الفرضيات التي يقوم عليها</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Calibrated, 90 %</source>
        <translation>بعد المعايرة، ‎90%</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>كما خُطّط</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>no document gives this number</source>
        <translation>لا توجد وثيقة تعطي هذا الرقم</translation>
    </message>
    <message>
        <source>By definition</source>
        <translation>بحكم التعريف</translation>
    </message>
    <message>
        <source>Set by you, year by year.</source>
        <translation>⁨تحدده أنت سنة بسنة.⁩</translation>
    </message>
    <message>
        <source>In the first year: {value}</source>
        <translation>⁨في السنة الأولى: {value}⁩</translation>
    </message>
    <message>
        <source>by {dimension} ({elements})</source>
        <translation>حسب {dimension} ({elements})</translation>
    </message>
    <message>
        <source>{variable}, last year</source>
        <translation>{variable}، السنة السابقة</translation>
    </message>
    <message>
        <source>{year}: {target}, {value} {unit}</source>
        <translation>{year}: {target}، {value} {unit}</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>in all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Settled assumptions ({count})</source>
        <translation>الفرضيات المحددة ({count})</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>⁦{number}⁩ نقطة</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Team {code}</source>
        <translation>الفريق ⁨{code}⁩</translation>
    </message>
    <message>
        <source>{target} in {year}</source>
        <translation>{target} سنة {year}</translation>
    </message>
</context>
</TS>
