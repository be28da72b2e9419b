# What admins read, in Arabic. A key that is missing here is shown in English; markup and style are as in ../ar.ftl.

## Sandbox

button-sandbox-status = ضبط { $status }
button-sandbox-amounts = تعديل المبالغ
button-sandbox-resend = إعادة إرسال callback
button-sandbox-payin = قيمة payin: { $amount }
button-sandbox-payout = قيمة payout: { $amount }
button-sandbox-copy-payin = نسخ أمر payin
button-sandbox-copy-payout = نسخ أمر payout
toast-sandbox = جارٍ سؤال Changelly…
sandbox-title = طلب تجريبي { $id }
sandbox-none = لا شيء
sandbox-amounts =
    قيمة payin: { $payin }
    قيمة payout: { $payout }

    اضغط زرًا لضبط المبلغ المتفق عليه، أو انسخ أمرًا وغيّر رقمه وأرسله.
sandbox-ambiguous = تبدأ عدة طلبات هكذا. يُرجى إرسال جزء أطول من المعرّف.
sandbox-not-placed = لا يُعرف بعد إن كان هذا الطلب موجودًا لدى Changelly، لذلك لا يمكن تغييره هناك.
sandbox-usage-setstatus = يُرجى إرساله هكذا: ⁦<code>/setstatus ID STATUS</code>⁩، مثلًا ⁦<code>/setstatus 7f3a hold</code>⁩
sandbox-usage-setamount = يُرجى إرساله هكذا: ⁦<code>/setamount ID payin 0.05</code>⁩ أو ⁦<code>/setamount ID payout 2700.10</code>⁩
sandbox-usage-resend = يُرجى إرساله هكذا: ⁦<code>/resend ID</code>⁩
sandbox-asked-status = المطلوب: ضبط الحالة على <b>{ $status }</b>.
sandbox-asked-amount = المطلوب: ضبط { $field } على <b>{ $amount }</b>.
sandbox-asked-resend = المطلوب: إعادة إرسال callback.
sandbox-answered = أجابت Changelly بعد { $ms } مللي ثانية بالحالة <b>{ $status }</b>. ما تغيّر:
sandbox-changed = الحقل { $field }: { $before } ← { $after }
sandbox-unchanged = لا شيء
sandbox-resent-success = أجابت Changelly بعد { $ms } مللي ثانية: <b>success</b>، قُبل callback.
sandbox-resent-failed = أجابت Changelly بعد { $ms } مللي ثانية: <b>failed</b>، لم يُقبل callback. هل العنوان المسجّل لدى Changelly هو عنوان هذه النسخة؟
sandbox-waiting = جارٍ انتظار callback حتى { $seconds } ث…
sandbox-callback-verified = وصل callback بعد { $seconds } ث ({ $time })، وتوقيعه صحيح.
sandbox-callback-refused = وصل callback بعد { $seconds } ث ({ $time })، لكنه رُفض: { $reason }. هل CHANGELLY_CALLBACK_PUBLIC_KEY هو مفتاح sandbox؟
sandbox-callback-none = لم يصل أي callback خلال { $seconds } ث. هل PUBLIC_URL مع ⁦/changelly/callback⁩ مسجّل لدى Changelly ويمكن الوصول إليه من الخارج؟
sandbox-read = أُعيدت قراءة الطلب إثر ذلك: <b>{ $status }</b>.
sandbox-not-read = تعذّرت إعادة قراءة الطلب.

## Self-test

selftest-title = الاختبار الذاتي: عملية بيع كاملة في sandbox
selftest-running = ما زال اختبارك الذاتي جاريًا. تُظهر رسالته أعلاه إلى أين وصل.
selftest-under-way = جارٍ: نجحت { $passed } من { $of } من الخطوات.
selftest-passed = نجاح: كل الخطوات وعددها { $of } في { $seconds } ث.
selftest-failed = فشل: نجحت { $passed } من { $of } من الخطوات في { $seconds } ث.
selftest-stopped = توقّف: نجحت { $passed } من { $of } من الخطوات في { $seconds } ث.
selftest-ms = { $ms } مللي ثانية
selftest-file-passed = <b>نجح الاختبار الذاتي.</b> هذا التقرير لمدير حسابك لدى Changelly؛ لا يحتوي على أسرار ولا على بيانات شخصية.
selftest-file-failed = <b>لم ينجح الاختبار الذاتي.</b> يوضح هذا التقرير أين انتهى. يمكن عرضه على مدير حسابك لدى Changelly؛ لا يحتوي على أسرار ولا على بيانات شخصية.

selftest-step-2-1 = البلدان
selftest-step-2-2 = اختيار بلد
selftest-step-2-3 = العملات
selftest-step-2-4 = اختيار زوج
selftest-step-2-5 = اختيار كمية
selftest-step-2-6 = العروض
selftest-step-2-7 = المزوّدون
selftest-step-2-8 = إظهار العروض
selftest-step-2-9 = عنوان الاسترداد
selftest-step-2-10 = التحقق من العنوان
selftest-step-2-11 = اختيار عرض
selftest-step-2-12 = الموافقة
selftest-step-2-13 = إنشاء الطلب
selftest-step-2-14 = تغيير الحالة
selftest-step-2-15 = إعادة إرسال callback
selftest-step-2-16 = رابط المزوّد
selftest-step-2-17 = قائمة الطلبات
selftest-step-2-18 = الحالة عبر callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } مقابل { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = مثال لعملة { $coin }
selftest-said-valid = صالح
selftest-said-chosen = { $provider }، { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = وصل وتم التحقق منه
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = وصلت كلها ({ $count }) وتم التحقق منها

selftest-asked-2-1 = سألت عن البلدان التي يمكن بيع العملات الرقمية فيها.
selftest-asked-2-2 = بحثت عن بلد للبيع فيه، وعن الولايات إن كان البلد يتطلبها.
selftest-asked-2-3 = سألت عن العملات التي يمكن بيعها والتي يمكن الدفع بها.
selftest-asked-2-4 = بحثت عن عملة رقمية وعملة استلام يتعامل بهما أحد في ذلك البلد.
selftest-asked-2-5 = بحثت عن أصغر كمية من تلك العملة الرقمية.
selftest-asked-2-6 = طلبت عروضًا من كل المزوّدين.
selftest-asked-2-7 = سألت عن أسماء المزوّدين.
selftest-asked-2-8 = بحثت عن اسم كل مزوّد لديه عرض.
selftest-asked-2-9 = بحثت عن مثال لعنوان استرداد.
selftest-asked-2-10 = سألت إن كان عنوان الاسترداد صالحًا.
selftest-asked-2-11 = اخترت أفضل عرض وسألت عن سعره مرة أخرى.
selftest-asked-2-12 = قارنت السعر المطلوب الموافقة عليه بالسعر المعروض.
selftest-asked-2-13 = طلبت إنشاء الطلب.
selftest-asked-2-14 = طلبت تغيير حالة الطلب التجريبي.
selftest-asked-2-15 = طلبت إعادة إرسال callback وانتظرته.
selftest-asked-2-16 = بحثت عن الرابط الذي يقود الشخص إلى المزوّد.
selftest-asked-2-17 = بحثت عن الطلب في القائمة بمعرّفنا.
selftest-asked-2-18 = ضبطت كل الحالات واحدة تلو الأخرى، وانتظرت callback كل منها، وأعدت قراءة الطلب.

selftest-fault-no-country = القائمة فارغة. السبب المعتاد أنه لا يوجد مزوّد بيع مفعّل لهذه المفاتيح: اطلب من مدير حسابك لدى Changelly تفعيل بعض المزوّدين في sandbox.
selftest-fault-no-states = تظهر US في القائمة دون ولاياتها. لا يمكن إنشاء طلب في US دون ولاية: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-no-pair = لا يوجد زوج كهذا في { $country }. السبب المعتاد أن العملات المفعّلة لهذه المفاتيح قليلة جدًا: اسأل مدير حسابك لدى Changelly أي العملات يشتريها مزوّدو هذا البلد ويدفعون بها.
selftest-fault-no-offer = لم يقدّم أحد عرضًا: { $reasons }. «unavailable» و«timeout» أعطال لدى المزوّد، فحاول مجددًا لاحقًا. لكل الأسباب الأخرى اسأل مدير حسابك لدى Changelly ماذا يمكن لهذه المفاتيح أن تبيع.
selftest-fault-nobody-asked = الجواب فارغ: لم يُسأل أي مزوّد. السبب المعتاد أنه لا يوجد مزوّد مفعّل لهذا البلد وهذا الزوج: اسأل مدير حسابك لدى Changelly.
selftest-fault-unnamed-provider = المزوّد «{ $provider }» يقدّم عرضًا وليس في قائمة المزوّدين. سيرى الناس رمزه بدلًا من اسم: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-no-address = لا أعرف أي مثال لعملة { $coin }. يعرف الاختبار الذاتي عناوين العملات الشائعة فقط: اطلب من مدير حسابك لدى Changelly تفعيل BTC لهذه المفاتيح.
selftest-fault-address-refused = تعدّ Changelly عنوانًا معروفًا لعملة { $coin } غير صالح ({ $cause }). السبب المعتاد أن التحقق من عناوين هذه العملة معطّل: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-offer-gone = لم يعد عرض { $provider } ({ $method }) متاحًا. قد تختفي العروض في أي وقت، فحاول مجددًا. إن تكرر ذلك كل مرة، فالمزوّد يعلن ما لا يلتزم به: اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-offer-fell = انخفض من { $before } إلى { $after } في لحظة. لا تتحرك الأسواق هكذا: حاول مجددًا، وإن استمر ذلك، فاعرض السعرين على مدير حسابك لدى Changelly.
selftest-fault-status-differs = ضبطتُ «{ $status }»، والجواب يقول «{ $came }». لم يتغيّر الطلب كما طُلب: اعرض معرّف الطلب على مدير حسابك لدى Changelly.
selftest-fault-no-callback = لم يصل أي callback خلال { $seconds } ث من ضبط «{ $status }». السبب المعتاد أن عنوان URL الخاص بـ callback غير مسجّل لدى Changelly أو لا يصل إلى هذه النسخة: يجب أن يكون PUBLIC_URL متبوعًا بـ ⁦/changelly/callback⁩.
selftest-fault-callback-signature = وصل callback وتوقيعه لا يطابق. يجب أن يكون CHANGELLY_CALLBACK_PUBLIC_KEY مفتاح callback الخاص بـ sandbox، وهو غير مفتاح بيئة الإنتاج.
selftest-fault-callback-key = وصل callback بمفتاح API غير مفتاحنا. عنوان URL الخاص بـ callback مسجّل لمفاتيح أخرى: يجب أن يكون CHANGELLY_API_KEY المفتاح الذي سُجّل له.
selftest-fault-callback-unverifiable = وصل callback ولا يوجد مفتاح للتحقق منه. اضبط CHANGELLY_CALLBACK_PUBLIC_KEY؛ تجده لدى مدير حسابك لدى Changelly.
selftest-fault-callback-malformed = وصل callback تعذّرت قراءته. اعرض ذلك على مدير حسابك لدى Changelly.
selftest-fault-not-delivered = تقول Changelly إنها لم تتمكن من تسليم callback. السبب المعتاد أن عنوان URL الخاص بـ callback غير مسجّل لدى Changelly أو لا يصل إلى هذه النسخة: يجب أن يكون PUBLIC_URL متبوعًا بـ ⁦/changelly/callback⁩.
selftest-fault-delivered-elsewhere = تقول Changelly إن callback قُبل، ولم يصل شيء إلى هنا. يجيب برنامج آخر على عنوان URL المسجّل لـ callback: يجب أن يكون PUBLIC_URL لهذه النسخة متبوعًا بـ ⁦/changelly/callback⁩.
selftest-fault-no-link = ليس للطلب رابط، أو رابطه ليس https. دونه لا يستطيع أحد المتابعة لدى المزوّد: اعرض معرّف الطلب على مدير حسابك لدى Changelly.
selftest-fault-not-listed = الطلب { $id } ليس في الجواب. دون القائمة لا يمكن العثور على جواب ضائع: اعرض المعرّفين على مدير حسابك لدى Changelly.
selftest-fault-read-differs = ضبطتُ «{ $status }»، وقراءة الطلب تعطي «{ $read }». ما يُقرأ يحدد ما يُقال للناس: اعرض معرّف الطلب على مدير حسابك لدى Changelly.

selftest-state-not-run = لم تُشغّل
selftest-report-title = اختبار ذاتي لمسار off-ramp في sandbox الخاص بـ Fiat API
selftest-report-time = الوقت
selftest-report-result = النتيجة
selftest-report-no-answer = لا جواب
selftest-report-walk = الحالات التي ضُبطت واحدة تلو الأخرى:
selftest-report-callback = وصل callback بعد

wire-came-network = فشل الاتصال.
wire-came-timeout = لم يصل جواب في الوقت المناسب.
wire-came-busy = كانت استدعاءات كثيرة بالانتظار، لذلك لم يُرسل.
wire-came-suspended = لم يُرسل: أخفقت Changelly كثيرًا قبل قليل.
wire-came-broken = تعذّرت قراءة الجواب.
wire-came-unreadable = الجواب (HTTP { $status }) ليس كما تصفه الوثائق.
wire-came-status = أجابت Changelly بـ HTTP { $status }.
wire-came-reason = أجابت Changelly بـ HTTP { $status } ({ $reason }).
wire-check-network = تحقق من CHANGELLY_API_URL ومن وصول هذا الجهاز إليه.
wire-check-timeout = السبب المعتاد أن Changelly بطيئة أو متوقفة: حاول مجددًا بعد بضع دقائق. وإلا فتحقق من CHANGELLY_API_URL ومن الطريق إليه.
wire-check-rate-limited = الاستدعاءات بهذه المفاتيح كثيرة جدًا حاليًا: انتظر دقيقة وحاول مجددًا.
wire-check-unauthorized = السبب المعتاد أن المفاتيح لا تتطابق: تحقق من أن CHANGELLY_API_KEY وCHANGELLY_PRIVATE_KEY زوج واحد من sandbox، ومن أن CHANGELLY_API_URL مكتوب تمامًا كعنوان Changelly.
wire-check-not-found = لا تعرف Changelly هذا العنوان أو هذا الطلب: تحقق من CHANGELLY_API_URL.
wire-check-expired = كان العرض قديمًا: حاول مجددًا.
wire-check-unprocessable = لا يستطيع المزوّد فعل ذلك: اعرض الاستدعاء على مدير حسابك لدى Changelly.
wire-check-rejected = شيء في الاستدعاء لم يُقبل: الكلمات بين القوسين تحدده. «txType» يعني أن الطلب ليس طلبًا تجريبيًا.
wire-check-server = في Changelly عطل: حاول مجددًا بعد بضع دقائق، واعرض ذلك على مدير حسابك إن استمر.
wire-check-bad-response = شيء ما بين هنا وChangelly يجيب بدلًا منها، أو تغيّرت API: تحقق من CHANGELLY_API_URL.
wire-check-suspended = انتظر نصف دقيقة وحاول مجددًا.

## Alerts

button-mute = كتم لمدة 24 ساعة
button-unmute = إلغاء الكتم
toast-muted = كُتمت التنبيهات من هذا النوع لمدة 24 ساعة.
toast-unmuted = لم تعد التنبيهات من هذا النوع مكتومة.
alert-refused-order = <b>تعذّر إنشاء طلب.</b> الطلب { $order } لدى { $provider }: { $reason }.
alert-callback-signature = <b>رُفض callback:</b> توقيعه مفقود أو خاطئ. إما أن أحدًا يزوّر callback، أو أن CHANGELLY_CALLBACK_PUBLIC_KEY ليس مفتاح هذه البيئة.
alert-callback-key = <b>رُفض callback:</b> يذكر مفتاح API غير مفتاحنا.
alert-callback-unverifiable = <b>رُفض callback:</b> لم يُضبط CHANGELLY_CALLBACK_PUBLIC_KEY. تُتابع الطلبات بقراءتها، وهذا أبطأ.
alert-held-order = <b>هناك طلب معلّق.</b> الطلب { $order } لدى { $provider }: قد يكون على الشخص أن يثبت شيئًا للمزوّد.
alert-silent-order = <b>لا جديد عن طلب مفتوح منذ يومين.</b> الطلب { $order } ما زال «{ $status }».
alert-failing-provider = <b>مزوّد يخفق كثيرًا:</b> { $provider } ({ $reasons })، خمس مرات على الأقل في 15 دقيقة.
alert-dead-letter-gone = <b>تعذّر تسليم رسالة:</b> لم يعد طلبها أو صاحبها موجودًا. الطلب { $order }.
alert-dead-letter-refused = <b>تعذّر تسليم رسالة:</b> محادثة الشخص ترفض رسائل البوت. سيُبلَّغ بها عند عودته. الطلب { $order }.
alert-dead-letter-late = <b>تعذّر تسليم رسالة</b> خلال 24 ساعة. الطلب { $order }.
alert-overturned-final = <b>حالة نهائية لم تكن نهائية.</b> الطلب { $order }: { $change }.
alert-more =
    { $minutes ->
        [zero] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقيقة.
        [one] عدد التنبيهات الإضافية: { $count } خلال دقيقة واحدة.
        [two] عدد التنبيهات الإضافية: { $count } خلال دقيقتين.
        [few] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقائق.
        [many] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقيقة.
       *[other] عدد التنبيهات الإضافية: { $count } خلال { $minutes } دقيقة.
    }
alerts-held-back = <b>أُوقفت بقية التنبيهات مؤقتًا.</b> كانت كثيرة جدًا في الساعة الأخيرة؛ يصل التالي في { $time }.

## Commands

admin-help-title = للمشرفين
admin-command-orders = كل الطلبات، مع مرشّحات
admin-command-order = طلب واحد بأيّ من معرّفاته
admin-command-stats = كيف سارت المبيعات: 24h أو 7d أو 30d
admin-command-export = القائمة الحالية كملف CSV
admin-command-setstatus = تغيير حالة طلب تجريبي
admin-command-setamount = تغيير مبلغ في طلب تجريبي
admin-command-resend = إعادة إرسال callback لطلب تجريبي
admin-command-selftest = إجراء عملية بيع تجريبية كاملة مع تقرير
admin-command-block = حظر شخص مع ذكر السبب
admin-command-unblock = رفع الحظر عن شخص
admin-command-maintenance = إيقاف المبيعات الجديدة أو استئنافها
admin-command-hide = إخفاء مزوّد أو عملة
admin-command-show = إظهار ما أُخفي
admin-command-role = منح دور أو سحبه
admin-command-admins = من لديه دور
admin-command-audit = من فعل ماذا ومتى
admin-not-allowed = هذا مسموح للمالكين فقط.
toast-admin-not-allowed = هذا مسموح للمالكين فقط.

## The list of orders

admin-orders-title =
    { $total ->
        [zero] <b>{ $total } طلب</b>، الأحدث أولًا.
        [one] <b>طلب واحد</b>، الأحدث أولًا.
        [two] <b>طلبان</b>، الأحدث أولًا.
        [few] <b>{ $total } طلبات</b>، الأحدث أولًا.
        [many] <b>{ $total } طلبًا</b>، الأحدث أولًا.
       *[other] <b>{ $total } طلب</b>، الأحدث أولًا.
    }
admin-orders-title-more = <b>أكثر من { $total } طلب</b>: تعرض القائمة أحدث { $total }. استخدم التصفية للوصول إلى الأقدم.
admin-orders-none = <b>لا يوجد طلب مطابق.</b>
admin-orders-filter = التصفية: <code>{ $line }</code>
admin-orders-hint = صفِّ القائمة بأي من هذه الكلمات: ⁦<code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>⁩
admin-orders-external = العلامة ↗ تعني أن الطلب أُنشئ في مكان آخر بالمفاتيح نفسها.
admin-orders-not-asked = تعذّر سؤال Changelly: قد تكون الطلبات المنشأة في مكان آخر ناقصة أو قديمة.
admin-query-unclear = لا أفهم «{ $word }».
admin-quick-status-open = مفتوح
admin-quick-status-hold = معلّق
admin-quick-status-failed = فشل
admin-quick-status-complete = مكتمل
admin-quick-since-24h = آخر 24 ساعة
admin-quick-since-7d = آخر 7 أيام
admin-quick-since-30d = آخر 30 يومًا
admin-button-clear = مسح التصفية
admin-button-own = طلباتي الخاصة
admin-button-all = كل الطلبات
admin-button-list = العودة إلى القائمة
toast-admin-filter-gone = لم تعد هذه التصفية محفوظة. إليك كل الطلبات.
admin-status-placing = قيد التحقق
admin-status-rejected = مرفوض
admin-status-created = أُنشئ
admin-status-pending = قيد التنفيذ
admin-status-hold = معلّق
admin-status-refunded = مُستردّ
admin-status-expired = منتهٍ
admin-status-failed = فشل
admin-status-complete = مكتمل

## One order

admin-order-usage = أي طلب؟ مثلًا ⁦<code>/order 7f3a9c1e</code>⁩: معرّفنا أو معرّف Changelly، أو أول أربعة أحرف أو أكثر من أي منهما.
admin-order-missing = لا يوجد طلب كهذا.
admin-card-status = الحالة: <b>{ $status }</b> منذ { $since }
admin-card-status-only = الحالة: <b>{ $status }</b>
admin-card-external = أُنشئ في مكان آخر بالمفاتيح نفسها.
admin-card-user = المستخدم <code>{ $user }</code> · { $place }
admin-card-provider = ‏{ $provider } · { $method }
admin-card-amounts = المتوقع { $expected } · الواصل { $payin } · المدفوع { $payout }
admin-card-refund = استرداد { $coin } إلى
admin-card-memo = { $name }
admin-card-consent = الموافقة: { $at } · السياسة { $version } · { $language }
admin-card-change = ‏{ $at } · { $status }
admin-card-earlier =
    { $count ->
        [zero] قبل ذلك { $count } تغيير
        [one] قبل ذلك تغيير واحد
        [two] قبل ذلك تغييران
        [few] قبل ذلك { $count } تغييرات
        [many] قبل ذلك { $count } تغييرًا
       *[other] قبل ذلك { $count } تغيير
    }
admin-card-external-facts = النوع: { $type } · المزوّد: { $provider } · المستخدم هناك: { $user } · المعرّف هناك: { $external }
admin-card-external-facts-amounts = الواصل: { $payin } · المدفوع: { $payout } · أُنشئ: { $created }
admin-button-reveal = إظهار العنوان
admin-button-mask = إخفاء العنوان
admin-button-more = المزيد…
admin-button-consent = عرض الموافقة
admin-button-raw = جواب API كملف
admin-button-raw-full = جواب API دون حجب
admin-button-copy-ours = نسخ معرّفنا
admin-button-copy-theirs = نسخ معرّف Changelly
admin-button-copy-user = نسخ معرّف المستخدم
admin-button-of-user = طلبات هذا المستخدم
admin-consent = وافق في { $at } · السياسة { $version } · اللغة { $language }
admin-consent-masked = العنوان محجوب هنا.
admin-raw = الطلب { $id } كما تورده Changelly. العنوان والرابط محجوبان.
admin-raw-full = الطلب { $id } كما تورده Changelly، دون حجب أي شيء.
admin-raw-none = هذا الطلب ليس في قائمة Changelly.
admin-raw-failed = تعذّر سؤال Changelly ({ $reason }).
toast-admin-asking = جارٍ سؤال Changelly…

## Statistics

admin-stats-title-24h = آخر 24 ساعة
admin-stats-title-7d = آخر 7 أيام
admin-stats-title-30d = آخر 30 يومًا
admin-stats-funnel = من البداية إلى الدفع
admin-stats-failures = ما فشل، حسب المزوّد
admin-stats-started = بدؤوا
admin-stats-offered = رأوا العروض
admin-stats-consented = وافقوا
admin-stats-created = أُنشئ الطلب
admin-stats-completed = اكتمل
admin-stats-line = ‏{ $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent }%
admin-stats-share = { $failed } من { $created }
admin-stats-failed = فشل منها: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = لم يفشل شيء.
admin-stats-median = اكتمل نصفها خلال { $time }.
admin-stats-no-median = لم يكتمل أي طلب.
toast-admin-drawing = جارٍ الرسم…

## Export

admin-export-masked =
    { $count ->
        [zero] { $count } طلب، الأحدث أولًا. العناوين محجوبة.
        [one] طلب واحد، الأحدث أولًا. العناوين محجوبة.
        [two] طلبان، الأحدث أولًا. العناوين محجوبة.
        [few] { $count } طلبات، الأحدث أولًا. العناوين محجوبة.
        [many] { $count } طلبًا، الأحدث أولًا. العناوين محجوبة.
       *[other] { $count } طلب، الأحدث أولًا. العناوين محجوبة.
    }
admin-export-full =
    { $count ->
        [zero] { $count } طلب، الأحدث أولًا، بالعناوين كاملة.
        [one] طلب واحد، الأحدث أولًا، بعنوانه كاملًا.
        [two] طلبان، الأحدث أولًا، بالعناوين كاملة.
        [few] { $count } طلبات، الأحدث أولًا، بالعناوين كاملة.
        [many] { $count } طلبًا، الأحدث أولًا، بالعناوين كاملة.
       *[other] { $count } طلب، الأحدث أولًا، بالعناوين كاملة.
    }
admin-export-cut = لا يتسع الملف للمزيد: استخدم التصفية للباقي.
admin-export-ask = <b>تصدير بعناوين الاسترداد كاملة؟</b> يستطيع كل من يحصل على الملف أن يمرّره إلى غيره. التصفية: <code>{ $line }</code>
admin-button-export = تصدير كامل

## Blocks and roles

admin-block-usage = من، ولماذا؟ مثلًا ⁦<code>/block 123456 باع عملات غيره</code>⁩
admin-block-ask = <b>حظر { $user }؟</b> لن يتمكن من استخدام البوت بعد الآن. طلباته المفتوحة مستمرة، وتصله أخبارها. السبب: { $reason }
admin-block-admin = المستخدم { $user } مشرف ولا يمكن حظره. اسحب الدور أولًا.
admin-block-done = تم حظر { $user }.
admin-button-block = حظر هذا الشخص
admin-unblock-usage = رفع الحظر عن شخص: ⁦<code>/unblock 123456</code>⁩
admin-unblock-count =
    { $count ->
        [0] لا أحد محظور.
        [zero] لا أحد محظور.
        [one] شخص واحد محظور.
        [two] شخصان محظوران.
        [few] { $count } أشخاص محظورون.
        [many] { $count } شخصًا محظورًا.
       *[other] { $count } شخص محظور.
    }
admin-unblock-line = ‏<code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = يمكن للمستخدم { $user } استخدام البوت من جديد.
admin-unblock-none = المستخدم { $user } ليس محظورًا.
admin-role-usage = لمن، وأي دور؟ مثلًا ⁦<code>/role 123456 support</code>⁩. الأدوار: owner، support، none.
admin-role-self = لا يمكنك تغيير دورك. اطلب ذلك من مالك آخر.
admin-role-fixed = المستخدم { $user } مالك بحكم الإعدادات. لا يمكن تغيير ذلك هنا.
admin-role-ask = <b>منح { $user } الدور «{ $role }»؟</b> يرى الدعم الطلبات والأرقام؛ أما المالكون فيستطيعون كل شيء، ويرون العناوين، ويمنحون الأدوار.
admin-role-ask-none = <b>سحب الدور من { $user }؟</b> سيصبح شخصًا كغيره.
admin-role-done = المستخدم { $user }: { $role }.
admin-role-owner = مالك
admin-role-support = دعم
admin-role-none = بلا دور
admin-button-role = تغيير الدور
admin-admins-title = <b>المشرفون</b>
admin-admins-line = ‏<code>{ $user }</code> · { $role }
admin-admins-fixed = ‏<code>{ $user }</code> · { $role }، بحكم الإعدادات

## Maintenance, and what is hidden

admin-maintenance-usage = بدّلها باستخدام ⁦<code>/maintenance on</code>⁩ أو ⁦<code>/maintenance off</code>⁩
admin-maintenance-is-on = <b>الصيانة مفعّلة</b> منذ { $since }.
admin-maintenance-is-off = <b>الصيانة غير مفعّلة.</b>
admin-maintenance-ask = <b>تفعيل الصيانة؟</b> لن يتمكن أحد غير المشرفين من بدء عملية بيع أو إنهائها حتى إيقافها. تُتابع الطلبات المفتوحة كالمعتاد.
admin-maintenance-on = <b>فُعّلت الصيانة.</b> تُتابع الطلبات المفتوحة كالمعتاد.
admin-maintenance-off = <b>أُوقفت الصيانة.</b> عادت عمليات البيع.
admin-button-maintenance = تفعيل
admin-hide-usage = ماذا؟ مثلًا ⁦<code>/hide provider moonpay</code>⁩، ⁦<code>/hide method moonpay card</code>⁩ أو ⁦<code>/hide currency BTC</code>⁩
admin-show-usage = ماذا؟ مثلًا ⁦<code>/show provider moonpay</code>⁩، ⁦<code>/show method moonpay card</code>⁩ أو ⁦<code>/show currency BTC</code>⁩
admin-hidden = المزوّدون المخفيون: { $providers }. العملات المخفية: { $currencies }.
admin-hide-ask-provider = <b>إخفاء المزوّد { $code }؟</b> لن تُعرض عروضه على أحد بعد الآن. طلباته مستمرة.
admin-hide-ask-currency = <b>إخفاء العملة { $code }؟</b> لن يتمكن أحد من اختيارها بعد الآن. طلباتها مستمرة.
admin-hide-unknown-provider = لا يوجد مزوّد «{ $code }». الموجود: { $known }
admin-hide-unknown-currency = لا توجد عملة «{ $code }». الموجود مثلًا: { $known }
admin-hide-done = تم الإخفاء: { $code }.
admin-show-done = عاد إلى الظهور: { $code }.
admin-show-none = ليس مخفيًا: { $code }.
admin-button-hide = إخفاء

## Asking once more, and the audit trail

admin-dropped = لم يُنفَّذ شيء.
admin-expired = انتهت مهلة هذا السؤال. لم يُنفَّذ شيء.
toast-admin-expired = لم يعد هذا الزر صالحًا. يُرجى إرسال الأمر من جديد.
admin-audit-none = لم يُنفَّذ شيء بعد.
admin-audit-title =
    { $count ->
        [zero] <b>سجل التدقيق: { $count } سطر</b>، الأحدث أولًا
        [one] <b>سجل التدقيق: سطر واحد</b>
        [two] <b>سجل التدقيق: سطران</b>، الأحدث أولًا
        [few] <b>سجل التدقيق: { $count } أسطر</b>، الأحدث أولًا
        [many] <b>سجل التدقيق: { $count } سطرًا</b>، الأحدث أولًا
       *[other] <b>سجل التدقيق: { $count } سطر</b>، الأحدث أولًا
    }
admin-audit-line = ‏{ $at } · { $who } · { $what }
admin-action-view = اطّلاع
admin-action-unmask = كشف
admin-action-export = تصدير
admin-action-block = حظر
admin-action-unblock = رفع الحظر
admin-action-maintenance = صيانة
admin-action-hide = إخفاء
admin-action-role = دور
admin-action-audit = سجل التدقيق
admin-action-sandbox = بيئة sandbox
admin-action-mute = كتم
