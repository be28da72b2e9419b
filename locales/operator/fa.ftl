# What admins read, in Persian. A key that is missing here is shown in English; markup and style are as in ../fa.ftl.

## Sandbox

button-sandbox-status = تنظیم { $status }
button-sandbox-amounts = ویرایش مقدارها
button-sandbox-resend = ارسال دوبارهٔ callback
button-sandbox-payin = مقدار payin: { $amount }
button-sandbox-payout = مقدار payout: { $amount }
button-sandbox-copy-payin = کپی دستور payin
button-sandbox-copy-payout = کپی دستور payout
toast-sandbox = در حال پرسیدن از Changelly…
sandbox-title = سفارش آزمایشی { $id }
sandbox-none = هیچ
sandbox-amounts =
    مقدار payin: { $payin }
    مقدار payout: { $payout }

    برای تنظیم مقدار توافق‌شده دکمه‌ای را بزنید، یا دستوری را کپی کنید، عددش را تغییر دهید و بفرستید.
sandbox-ambiguous = چند سفارش این‌طور شروع می‌شود. لطفاً بخش بیشتری از شناسه را بفرستید.
sandbox-not-placed = هنوز معلوم نیست این سفارش در Changelly وجود داشته باشد، پس نمی‌شود آن را آنجا تغییر داد.
sandbox-usage-setstatus = لطفاً این‌طور بفرستید: ⁦<code>/setstatus ID STATUS</code>⁩، برای مثال ⁦<code>/setstatus 7f3a hold</code>⁩
sandbox-usage-setamount = لطفاً این‌طور بفرستید: ⁦<code>/setamount ID payin 0.05</code>⁩ یا ⁦<code>/setamount ID payout 2700.10</code>⁩
sandbox-usage-resend = لطفاً این‌طور بفرستید: ⁦<code>/resend ID</code>⁩
sandbox-asked-status = درخواست: تنظیم وضعیت روی <b>{ $status }</b>.
sandbox-asked-amount = درخواست: تنظیم { $field } روی <b>{ $amount }</b>.
sandbox-asked-resend = درخواست: ارسال دوبارهٔ callback.
sandbox-answered = پاسخ Changelly پس از { $ms } میلی‌ثانیه با وضعیت <b>{ $status }</b> رسید. آنچه تغییر کرد:
sandbox-changed = فیلد { $field }: { $before } ← { $after }
sandbox-unchanged = هیچ چیز
sandbox-resent-success = پاسخ Changelly پس از { $ms } میلی‌ثانیه: <b>success</b>، callback پذیرفته شد.
sandbox-resent-failed = پاسخ Changelly پس از { $ms } میلی‌ثانیه: <b>failed</b>، callback پذیرفته نشد. آیا آدرس ثبت‌شده در Changelly مال همین نمونه است؟
sandbox-waiting = در انتظار callback، حداکثر { $seconds } ثانیه…
sandbox-callback-verified = دریافت callback پس از { $seconds } ثانیه ({ $time })، با امضای درست.
sandbox-callback-refused = دریافت callback پس از { $seconds } ثانیه ({ $time })، اما رد شد: { $reason }. آیا CHANGELLY_CALLBACK_PUBLIC_KEY کلید sandbox است؟
sandbox-callback-none = تا { $seconds } ثانیه هیچ callback نرسید. آیا PUBLIC_URL همراه با ⁦/changelly/callback⁩ در Changelly ثبت شده و از بیرون در دسترس است؟
sandbox-read = سپس سفارش دوباره خوانده شد: <b>{ $status }</b>.
sandbox-not-read = سفارش را نشد دوباره خواند.

## Self-test

selftest-title = خودآزمایی: یک فروش کامل در sandbox
selftest-running = خودآزمایی شما هنوز در جریان است. پیام آن در بالا نشان می‌دهد به کجا رسیده است.
selftest-under-way = در جریان: { $passed } مرحله از { $of } موفق بود.
selftest-passed = موفق: همهٔ { $of } مرحله در { $seconds } ثانیه.
selftest-failed = ناموفق: { $passed } مرحله از { $of } در { $seconds } ثانیه موفق بود.
selftest-stopped = متوقف شد: { $passed } مرحله از { $of } در { $seconds } ثانیه موفق بود.
selftest-ms = { $ms } میلی‌ثانیه
selftest-file-passed = <b>خودآزمایی موفق بود.</b> این گزارش برای مدیر حسابتان در Changelly است؛ هیچ رازی و هیچ اطلاعات شخصی در آن نیست.
selftest-file-failed = <b>خودآزمایی موفق نبود.</b> این گزارش می‌گوید در کجا پایان یافت. می‌توانید آن را به مدیر حسابتان در Changelly نشان دهید؛ هیچ رازی و هیچ اطلاعات شخصی در آن نیست.

selftest-step-2-1 = کشورها
selftest-step-2-2 = انتخاب کشور
selftest-step-2-3 = ارزها
selftest-step-2-4 = انتخاب جفت‌ارز
selftest-step-2-5 = انتخاب مقدار
selftest-step-2-6 = پیشنهادها
selftest-step-2-7 = ارائه‌دهنده‌ها
selftest-step-2-8 = نمایش پیشنهادها
selftest-step-2-9 = آدرس بازگشت
selftest-step-2-10 = بررسی آدرس
selftest-step-2-11 = انتخاب پیشنهاد
selftest-step-2-12 = رضایت
selftest-step-2-13 = ایجاد سفارش
selftest-step-2-14 = تغییر وضعیت
selftest-step-2-15 = ارسال دوبارهٔ callback
selftest-step-2-16 = لینک ارائه‌دهنده
selftest-step-2-17 = فهرست سفارش‌ها
selftest-step-2-18 = وضعیت با callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } برای { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = نمونه برای { $coin }
selftest-said-valid = معتبر
selftest-said-chosen = { $provider }، { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = رسید، تأیید شد
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = هر { $count } رسید، تأیید شد

selftest-asked-2-1 = کشورهایی را پرسیدم که در آن‌ها می‌توان رمزارز فروخت.
selftest-asked-2-2 = دنبال کشوری برای فروش گشتم، و اگر کشوری ایالت لازم دارد دنبال ایالت‌های آن.
selftest-asked-2-3 = ارزهایی را پرسیدم که می‌توان فروخت یا دریافت کرد.
selftest-asked-2-4 = دنبال رمزارز و واحد پولی گشتم که کسی در آن کشور معامله می‌کند.
selftest-asked-2-5 = دنبال کمترین مقدار آن رمزارز گشتم.
selftest-asked-2-6 = از همهٔ ارائه‌دهنده‌ها پیشنهاد خواستم.
selftest-asked-2-7 = نام ارائه‌دهنده‌ها را پرسیدم.
selftest-asked-2-8 = دنبال نام هر ارائه‌دهنده‌ای گشتم که پیشنهاد داده است.
selftest-asked-2-9 = دنبال نمونه‌ای برای آدرس بازگشت گشتم.
selftest-asked-2-10 = پرسیدم که آدرس بازگشت معتبر است یا نه.
selftest-asked-2-11 = بهترین پیشنهاد را انتخاب کردم و قیمتش را یک بار دیگر پرسیدم.
selftest-asked-2-12 = قیمت مورد توافق را با قیمت نمایش‌داده‌شده مقایسه کردم.
selftest-asked-2-13 = خواستم سفارش ایجاد شود.
selftest-asked-2-14 = خواستم وضعیت سفارش آزمایشی تغییر کند.
selftest-asked-2-15 = خواستم callback دوباره فرستاده شود و منتظرش ماندم.
selftest-asked-2-16 = دنبال لینکی گشتم که شخص را به ارائه‌دهنده می‌رساند.
selftest-asked-2-17 = با شناسهٔ خودمان دنبال سفارش در فهرست گشتم.
selftest-asked-2-18 = همهٔ وضعیت‌ها را یکی‌یکی تنظیم کردم، منتظر callback هر یک ماندم و سفارش را دوباره خواندم.

selftest-fault-no-country = فهرست خالی است. معمولاً یعنی هیچ ارائه‌دهندهٔ فروشی برای این کلیدها فعال نیست: از مدیر حسابتان در Changelly بخواهید چند تایی را در sandbox فعال کند.
selftest-fault-no-states = کشور US بدون ایالت‌هایش در فهرست است. در US بدون ایالت نمی‌توان سفارشی ایجاد کرد: این را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-no-pair = چنین جفت‌ارزی در { $country } نیست. معمولاً یعنی ارزهای کمی برای این کلیدها فعال است: از مدیر حسابتان در Changelly بپرسید ارائه‌دهنده‌های این کشور کدام‌ها را می‌خرند و با کدام‌ها می‌پردازند.
selftest-fault-no-offer = هیچ‌کس پیشنهادی نداد: { $reasons }. «unavailable» و «timeout» از خطای ارائه‌دهنده است، پس بعداً دوباره امتحان کنید. برای همهٔ دلیل‌های دیگر از مدیر حسابتان در Changelly بپرسید این کلیدها چه چیزی را می‌توانند بفروشند.
selftest-fault-nobody-asked = پاسخ خالی است: از هیچ ارائه‌دهنده‌ای پرسیده نشد. معمولاً یعنی هیچ ارائه‌دهنده‌ای برای این کشور و جفت‌ارز فعال نیست: از مدیر حسابتان در Changelly بپرسید.
selftest-fault-unnamed-provider = ارائه‌دهندهٔ «{ $provider }» پیشنهاد می‌دهد ولی در فهرست ارائه‌دهنده‌ها نیست. کاربران به‌جای نام، کد آن را می‌بینند: این را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-no-address = برای { $coin } نمونه‌ای نمی‌شناسم. خودآزمایی فقط آدرس رمزارزهای رایج را می‌شناسد: از مدیر حسابتان در Changelly بخواهید BTC را برای این کلیدها فعال کند.
selftest-fault-address-refused = سرویس Changelly آدرس شناخته‌شده‌ای از { $coin } را نامعتبر می‌خواند ({ $cause }). معمولاً یعنی بررسی آدرس این رمزارز خراب است: این را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-offer-gone = پیشنهاد { $provider } ({ $method }) دیگر داده نمی‌شود. پیشنهادها هر لحظه ممکن است برداشته شوند، پس دوباره امتحان کنید. اگر هر بار پیش می‌آید، ارائه‌دهنده به قیمتی که می‌دهد پایبند نیست: این را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-offer-fell = قیمت در یک لحظه از { $before } به { $after } رسید. بازار این‌طور حرکت نمی‌کند: دوباره امتحان کنید و اگر همین‌طور ماند، هر دو قیمت را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-status-differs = من «{ $status }» را تنظیم کردم، ولی پاسخ می‌گوید «{ $came }». سفارش آن‌طور که خواسته شد تغییر نکرد: شناسهٔ سفارش را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-no-callback = تا { $seconds } ثانیه پس از تنظیم «{ $status }» هیچ callback نرسید. معمولاً یعنی URL مربوط به callback در Changelly ثبت نشده یا به این نمونه نمی‌رسد: باید PUBLIC_URL و به دنبالش ⁦/changelly/callback⁩ باشد.
selftest-fault-callback-signature = یک callback رسید و امضایش نمی‌خواند. CHANGELLY_CALLBACK_PUBLIC_KEY باید کلید callback مربوط به sandbox باشد که با کلید محیط اصلی فرق دارد.
selftest-fault-callback-key = یک callback با کلید API دیگری غیر از کلید ما رسید. URL مربوط به callback برای کلیدهای دیگری ثبت شده است: CHANGELLY_API_KEY باید همان کلیدی باشد که این URL برایش ثبت شده است.
selftest-fault-callback-unverifiable = یک callback رسید و کلیدی برای تأیید آن نیست. CHANGELLY_CALLBACK_PUBLIC_KEY را تنظیم کنید؛ مدیر حسابتان در Changelly آن را دارد.
selftest-fault-callback-malformed = یک callback رسید که خوانا نبود. این را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-not-delivered = سرویس Changelly می‌گوید نتوانسته است callback را تحویل دهد. معمولاً یعنی URL مربوط به callback در Changelly ثبت نشده یا به این نمونه نمی‌رسد: باید PUBLIC_URL و به دنبالش ⁦/changelly/callback⁩ باشد.
selftest-fault-delivered-elsewhere = سرویس Changelly می‌گوید callback پذیرفته شد، ولی اینجا چیزی نرسید. برنامهٔ دیگری در URL ثبت‌شده برای callback پاسخ می‌دهد: باید PUBLIC_URL همین نمونه و به دنبالش ⁦/changelly/callback⁩ باشد.
selftest-fault-no-link = سفارش لینک ندارد یا لینکش https نیست. بدون آن هیچ‌کس نمی‌تواند نزد ارائه‌دهنده ادامه دهد: شناسهٔ سفارش را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-not-listed = سفارش { $id } در پاسخ نیست. بدون فهرست نمی‌شود پاسخ گم‌شده را دوباره پیدا کرد: هر دو شناسه را به مدیر حسابتان در Changelly نشان دهید.
selftest-fault-read-differs = من «{ $status }» را تنظیم کردم، ولی در سفارش «{ $read }» خوانده می‌شود. آنچه به کاربران گفته می‌شود به همین بستگی دارد: شناسهٔ سفارش را به مدیر حسابتان در Changelly نشان دهید.

selftest-state-not-run = اجرا نشد
selftest-report-title = خودآزمایی روند off-ramp در sandbox مربوط به Fiat API
selftest-report-time = زمان
selftest-report-result = نتیجه
selftest-report-no-answer = بدون پاسخ
selftest-report-walk = وضعیت‌های تنظیم‌شده یکی پس از دیگری:
selftest-report-callback = دریافت callback پس از

wire-came-network = ارتباط برقرار نشد.
wire-came-timeout = پاسخی به‌موقع نرسید.
wire-came-busy = درخواست‌های زیادی در صف بود، برای همین فرستاده نشد.
wire-came-suspended = فرستاده نشد: Changelly همین حالا بیش از حد خطا داده است.
wire-came-broken = پاسخ خوانا نبود.
wire-came-unreadable = پاسخ (HTTP { $status }) آن چیزی نیست که مستندات می‌گوید.
wire-came-status = پاسخ Changelly این بود: HTTP { $status }.
wire-came-reason = پاسخ Changelly این بود: HTTP { $status } ({ $reason }).
wire-check-network = مقدار CHANGELLY_API_URL و دسترسی این دستگاه به آن را بررسی کنید.
wire-check-timeout = معمولاً Changelly کند یا از کار افتاده است: چند دقیقهٔ دیگر دوباره امتحان کنید. وگرنه CHANGELLY_API_URL و مسیر رسیدن به آن را بررسی کنید.
wire-check-rate-limited = فعلاً با این کلیدها بیش از حد درخواست می‌رود: یک دقیقه صبر کنید و دوباره امتحان کنید.
wire-check-unauthorized = معمولاً کلیدها با هم نمی‌خوانند: بررسی کنید که CHANGELLY_API_KEY و CHANGELLY_PRIVATE_KEY یک جفت از sandbox باشند و CHANGELLY_API_URL درست همان آدرس Changelly باشد.
wire-check-not-found = این آدرس یا این سفارش برای Changelly ناشناخته است: CHANGELLY_API_URL را بررسی کنید.
wire-check-expired = پیشنهاد قدیمی شده بود: دوباره امتحان کنید.
wire-check-unprocessable = ارائه‌دهنده نمی‌تواند این کار را بکند: درخواست را به مدیر حسابتان در Changelly نشان دهید.
wire-check-rejected = بخشی از درخواست پذیرفته نشد: واژه‌های داخل پرانتز می‌گوید کدام. «txType» یعنی سفارش، سفارش آزمایشی نیست.
wire-check-server = سرویس Changelly خطا دارد: چند دقیقهٔ دیگر دوباره امتحان کنید و اگر ماند، این را به مدیر حسابتان نشان دهید.
wire-check-bad-response = چیزی میان اینجا و Changelly به‌جای آن پاسخ می‌دهد یا API تغییر کرده است: CHANGELLY_API_URL را بررسی کنید.
wire-check-suspended = نیم دقیقه صبر کنید و دوباره امتحان کنید.

## Alerts

button-mute = بی‌صدا برای ۲۴ ساعت
button-unmute = لغو بی‌صدا
toast-muted = هشدارهای این نوع برای ۲۴ ساعت بی‌صدا شد.
toast-unmuted = هشدارهای این نوع دیگر بی‌صدا نیست.
alert-refused-order = <b>سفارشی را نشد ایجاد کرد.</b> سفارش { $order } نزد { $provider }: { $reason }.
alert-callback-signature = <b>یک callback رد شد:</b> امضایش نیست یا نادرست است. یا کسی callback جعل می‌کند، یا CHANGELLY_CALLBACK_PUBLIC_KEY کلید این محیط نیست.
alert-callback-key = <b>یک callback رد شد:</b> کلید API آن کلید ما نیست.
alert-callback-unverifiable = <b>یک callback رد شد:</b> CHANGELLY_CALLBACK_PUBLIC_KEY تنظیم نشده است. سفارش‌ها با خواندن دنبال می‌شوند که کندتر است.
alert-held-order = <b>سفارشی متوقف شده است.</b> سفارش { $order } نزد { $provider }: شاید شخص باید چیزی را به ارائه‌دهنده ثابت کند.
alert-silent-order = <b>دو روز است که از یک سفارش باز خبری نیست.</b> سفارش { $order } همچنان «{ $status }» است.
alert-failing-provider = <b>ارائه‌دهنده‌ای زیاد خطا می‌دهد:</b> { $provider } ({ $reasons })، دست‌کم پنج بار در ۱۵ دقیقه.
alert-dead-letter-gone = <b>پیامی تحویل نشد:</b> سفارش یا شخص آن دیگر وجود ندارد. سفارش { $order }.
alert-dead-letter-refused = <b>پیامی تحویل نشد:</b> گفتگوی شخص پیام‌های ربات را نمی‌پذیرد. وقتی برگردد باخبر می‌شود. سفارش { $order }.
alert-dead-letter-late = <b>پیامی تا ۲۴ ساعت تحویل نشد.</b> سفارش { $order }.
alert-overturned-final = <b>یک وضعیت نهایی، نهایی نبود.</b> سفارش { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] و { $count } مورد دیگر در { $minutes } دقیقه.
       *[other] و { $count } مورد دیگر در { $minutes } دقیقه.
    }
alerts-held-back = <b>هشدارهای بیشتر فعلاً نگه داشته شد.</b> در یک ساعت گذشته تعدادشان زیاد بود؛ هشدار بعدی در { $time } می‌آید.

## Commands

admin-help-title = برای ادمین‌ها
admin-command-orders = همهٔ سفارش‌ها، با فیلتر
admin-command-order = یک سفارش، با هر یک از شناسه‌هایش
admin-command-stats = روند فروش‌ها: 24h، 7d یا 30d
admin-command-export = فهرست فعلی به‌صورت فایل CSV
admin-command-setstatus = تغییر وضعیت سفارش آزمایشی
admin-command-setamount = تغییر مقدار سفارش آزمایشی
admin-command-resend = ارسال دوبارهٔ callback سفارش آزمایشی
admin-command-selftest = اجرای یک فروش آزمایشی کامل با گزارش
admin-command-block = مسدود کردن یک شخص، با دلیل
admin-command-unblock = رفع مسدودی یک شخص
admin-command-maintenance = توقف یا ازسرگیری فروش‌های تازه
admin-command-hide = پنهان کردن ارائه‌دهنده یا ارز
admin-command-show = نمایش آنچه پنهان شده بود
admin-command-role = دادن یا گرفتن نقش
admin-command-admins = چه کسی نقش دارد
admin-command-audit = چه کسی، چه کاری، چه وقت
admin-not-allowed = فقط مالک‌ها اجازهٔ این کار را دارند.
toast-admin-not-allowed = فقط مالک‌ها اجازهٔ این کار را دارند.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>{ $total } سفارش</b>، تازه‌ترین در ابتدا.
       *[other] <b>{ $total } سفارش</b>، تازه‌ترین‌ها در ابتدا.
    }
admin-orders-title-more = <b>بیش از { $total } سفارش</b>: تازه‌ترین { $total } سفارش فهرست شده‌اند. برای قدیمی‌ترها از فیلتر استفاده کنید.
admin-orders-none = <b>سفارشی پیدا نشد.</b>
admin-orders-filter = فیلتر: <code>{ $line }</code>
admin-orders-hint = با هر یک از این واژه‌ها فیلتر کنید: ⁦<code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>⁩
admin-orders-external = نشان ↗ یعنی سفارش جای دیگری با همین کلیدها ایجاد شده است.
admin-orders-not-asked = پرسیدن از Changelly ممکن نشد: سفارش‌های ایجادشده در جاهای دیگر شاید نباشند یا قدیمی باشند.
admin-query-unclear = متوجه «{ $word }» نمی‌شوم.
admin-quick-status-open = باز
admin-quick-status-hold = متوقف
admin-quick-status-failed = ناموفق
admin-quick-status-complete = تکمیل
admin-quick-since-24h = ۲۴ ساعت اخیر
admin-quick-since-7d = ۷ روز اخیر
admin-quick-since-30d = ۳۰ روز اخیر
admin-button-clear = حذف فیلتر
admin-button-own = سفارش‌های خودم
admin-button-all = همهٔ سفارش‌ها
admin-button-list = بازگشت به فهرست
toast-admin-filter-gone = این فیلتر دیگر در یاد نمانده است. همهٔ سفارش‌ها را می‌بینید.
admin-status-placing = بررسی
admin-status-rejected = رد شده
admin-status-created = ایجاد شده
admin-status-pending = در حال انجام
admin-status-hold = متوقف
admin-status-refunded = بازگشته
admin-status-expired = منقضی
admin-status-failed = ناموفق
admin-status-complete = تکمیل

## One order

admin-order-usage = کدام سفارش؟ برای مثال ⁦<code>/order 7f3a9c1e</code>⁩: شناسهٔ ما، شناسهٔ Changelly، یا دست‌کم چهار نویسهٔ اول یکی از آن‌ها.
admin-order-missing = چنین سفارشی نیست.
admin-card-status = وضعیت: <b>{ $status }</b> از { $since }
admin-card-status-only = وضعیت: <b>{ $status }</b>
admin-card-external = جای دیگری با همین کلیدها ایجاد شده است.
admin-card-user = کاربر <code>{ $user }</code> · { $place }
admin-card-provider = ‏{ $provider } · { $method }
admin-card-amounts = مورد انتظار { $expected } · رسیده { $payin } · پرداخت‌شده { $payout }
admin-card-refund = آدرس بازگشت { $coin }
admin-card-memo = { $name }
admin-card-consent = رضایت: { $at } · سیاست { $version } · { $language }
admin-card-change = ‏{ $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] پیش از آن { $count } تغییر
       *[other] پیش از آن { $count } تغییر
    }
admin-card-external-facts = نوع: { $type } · ارائه‌دهنده: { $provider } · کاربر در آنجا: { $user } · شناسه در آنجا: { $external }
admin-card-external-facts-amounts = رسیده: { $payin } · پرداخت‌شده: { $payout } · زمان ایجاد: { $created }
admin-button-reveal = نمایش آدرس
admin-button-mask = پنهان کردن آدرس
admin-button-more = بیشتر…
admin-button-consent = نمایش رضایت
admin-button-raw = دریافت پاسخ API
admin-button-raw-full = دریافت بدون پوشش
admin-button-copy-ours = کپی شناسهٔ ما
admin-button-copy-theirs = کپی شناسهٔ Changelly
admin-button-copy-user = کپی شناسهٔ کاربر
admin-button-of-user = سفارش‌های این کاربر
admin-consent = پذیرفته در { $at } · سیاست { $version } · زبان { $language }
admin-consent-masked = آدرس در اینجا پوشانده شده است.
admin-raw = سفارش { $id } آن‌طور که Changelly می‌گوید. آدرس و لینک پوشانده شده است.
admin-raw-full = سفارش { $id } آن‌طور که Changelly می‌گوید، بدون هیچ پوششی.
admin-raw-none = این سفارش در فهرست Changelly نیست.
admin-raw-failed = پرسیدن از Changelly ممکن نشد ({ $reason }).
toast-admin-asking = در حال پرسیدن از Changelly…

## Statistics

admin-stats-title-24h = ۲۴ ساعت اخیر
admin-stats-title-7d = ۷ روز اخیر
admin-stats-title-30d = ۳۰ روز اخیر
admin-stats-funnel = از شروع تا پرداخت
admin-stats-failures = ناموفق‌ها، به تفکیک ارائه‌دهنده
admin-stats-started = شروع کردند
admin-stats-offered = پیشنهادها را دیدند
admin-stats-consented = پذیرفتند
admin-stats-created = سفارش ایجاد شد
admin-stats-completed = تکمیل شد
admin-stats-line = ‏{ $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent }٪
admin-stats-share = { $failed } از { $created }
admin-stats-failed = ناموفق: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = هیچ موردی ناموفق نبود.
admin-stats-median = نیمی از آن‌ها در { $time } تکمیل شدند.
admin-stats-no-median = هیچ سفارشی تکمیل نشد.
toast-admin-drawing = در حال رسم…

## Export

admin-export-masked =
    { $count ->
        [one] { $count } سفارش، تازه‌ترین در ابتدا. آدرس‌ها پوشانده شده است.
       *[other] { $count } سفارش، تازه‌ترین‌ها در ابتدا. آدرس‌ها پوشانده شده است.
    }
admin-export-full =
    { $count ->
        [one] { $count } سفارش، تازه‌ترین در ابتدا، با آدرس کامل.
       *[other] { $count } سفارش، تازه‌ترین‌ها در ابتدا، با آدرس‌های کامل.
    }
admin-export-cut = فایل جای بیشتری ندارد: برای بقیه فیلتر کنید.
admin-export-ask = <b>خروجی با آدرس‌های بازگشت کامل گرفته شود؟</b> هر کس فایل به دستش برسد می‌تواند آن را به دیگران بدهد. فیلتر: <code>{ $line }</code>
admin-button-export = خروجی کامل

## Blocks and roles

admin-block-usage = چه کسی و چرا؟ برای مثال ⁦<code>/block 123456 رمزارز دیگران را فروخته است</code>⁩
admin-block-ask = <b>کاربر { $user } مسدود شود؟</b> دیگر نمی‌تواند از ربات استفاده کند. سفارش‌های بازش ادامه دارد و خبرشان به او می‌رسد. دلیل: { $reason }
admin-block-admin = کاربر { $user } ادمین است و نمی‌شود مسدودش کرد. اول نقشش را بگیرید.
admin-block-done = کاربر { $user } مسدود شد.
admin-button-block = مسدود کردن این شخص
admin-unblock-usage = رفع مسدودی یک شخص: ⁦<code>/unblock 123456</code>⁩
admin-unblock-count =
    { $count ->
        [0] هیچ‌کس مسدود نیست.
        [one] تعداد مسدودشدگان: { $count } نفر.
       *[other] تعداد مسدودشدگان: { $count } نفر.
    }
admin-unblock-line = ‏<code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = کاربر { $user } دوباره می‌تواند از ربات استفاده کند.
admin-unblock-none = کاربر { $user } مسدود نیست.
admin-role-usage = به چه کسی و کدام نقش؟ برای مثال ⁦<code>/role 123456 support</code>⁩. نقش‌ها: owner، support، none.
admin-role-self = نمی‌توانید نقش خودتان را تغییر دهید. از مالک دیگری بخواهید.
admin-role-fixed = کاربر { $user } از راه پیکربندی مالک است. این را نمی‌شود اینجا تغییر داد.
admin-role-ask = <b>نقش «{ $role }» به { $user } داده شود؟</b> پشتیبانی سفارش‌ها و آمار را می‌بیند؛ مالک‌ها همه کار می‌توانند بکنند، آدرس‌ها را می‌بینند و نقش می‌دهند.
admin-role-ask-none = <b>نقش از { $user } گرفته شود؟</b> او مثل دیگران کاربری عادی می‌شود.
admin-role-done = کاربر { $user }: { $role }.
admin-role-owner = مالک
admin-role-support = پشتیبانی
admin-role-none = بدون نقش
admin-button-role = تغییر نقش
admin-admins-title = <b>ادمین‌ها</b>
admin-admins-line = ‏<code>{ $user }</code> · { $role }
admin-admins-fixed = ‏<code>{ $user }</code> · { $role }، از راه پیکربندی

## Maintenance, and what is hidden

admin-maintenance-usage = با ⁦<code>/maintenance on</code>⁩ یا ⁦<code>/maintenance off</code>⁩ روشن و خاموشش کنید
admin-maintenance-is-on = <b>تعمیر و نگهداری روشن است</b> از { $since }.
admin-maintenance-is-off = <b>تعمیر و نگهداری خاموش است.</b>
admin-maintenance-ask = <b>تعمیر و نگهداری روشن شود؟</b> تا خاموش شدنش هیچ‌کس جز ادمین‌ها نمی‌تواند فروشی را شروع یا تمام کند. سفارش‌های باز مثل همیشه دنبال می‌شوند.
admin-maintenance-on = <b>تعمیر و نگهداری روشن شد.</b> سفارش‌های باز مثل همیشه دنبال می‌شوند.
admin-maintenance-off = <b>تعمیر و نگهداری خاموش شد.</b> فروش دوباره انجام می‌شود.
admin-button-maintenance = روشن کردن
admin-hide-usage = چه چیزی؟ برای مثال ⁦<code>/hide provider moonpay</code>⁩، ⁦<code>/hide method moonpay card</code>⁩ یا ⁦<code>/hide currency BTC</code>⁩
admin-show-usage = چه چیزی؟ برای مثال ⁦<code>/show provider moonpay</code>⁩، ⁦<code>/show method moonpay card</code>⁩ یا ⁦<code>/show currency BTC</code>⁩
admin-hidden = ارائه‌دهنده‌های پنهان: { $providers }. ارزهای پنهان: { $currencies }.
admin-hide-ask-provider = <b>ارائه‌دهندهٔ { $code } پنهان شود؟</b> دیگر پیشنهادهایش به هیچ‌کس نشان داده نمی‌شود. سفارش‌هایش ادامه دارد.
admin-hide-ask-currency = <b>ارز { $code } پنهان شود؟</b> دیگر هیچ‌کس نمی‌تواند آن را انتخاب کند. سفارش‌هایش ادامه دارد.
admin-hide-unknown-provider = ارائه‌دهندهٔ «{ $code }» وجود ندارد. این‌ها هست: { $known }
admin-hide-unknown-currency = ارز «{ $code }» وجود ندارد. برای مثال این‌ها هست: { $known }
admin-hide-done = پنهان شد: { $code }.
admin-show-done = دوباره نمایش داده می‌شود: { $code }.
admin-show-none = پنهان نیست: { $code }.
admin-button-hide = پنهان کردن

## Asking once more, and the audit trail

admin-dropped = هیچ کاری انجام نشد.
admin-expired = مهلت این پرسش تمام شده است. هیچ کاری انجام نشد.
toast-admin-expired = این دکمه دیگر معتبر نیست. لطفاً دستور را دوباره بفرستید.
admin-audit-none = هنوز کاری انجام نشده است.
admin-audit-title =
    { $count ->
        [one] <b>گزارش کارها: { $count } مورد</b>
       *[other] <b>گزارش کارها: { $count } مورد</b>، تازه‌ترین‌ها در ابتدا
    }
admin-audit-line = ‏{ $at } · { $who } · { $what }
admin-action-view = مشاهده
admin-action-unmask = رفع پوشش
admin-action-export = خروجی
admin-action-block = مسدود کردن
admin-action-unblock = رفع مسدودی
admin-action-maintenance = تعمیر و نگهداری
admin-action-hide = پنهان کردن
admin-action-role = نقش
admin-action-audit = گزارش کارها
admin-action-sandbox = محیط sandbox
admin-action-mute = هشدارها
