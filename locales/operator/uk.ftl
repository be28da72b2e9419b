# What admins read, in Ukrainian. A key that is missing here is shown in English; markup and style are as in ../uk.ftl.

## Sandbox

button-sandbox-status = Статус { $status }
button-sandbox-amounts = Змінити суми
button-sandbox-resend = Повторити callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Команда для payin
button-sandbox-copy-payout = Команда для payout
toast-sandbox = Запитую Changelly…
sandbox-title = Тестова заявка { $id }
sandbox-none = немає
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Натисніть кнопку, щоб поставити узгоджену суму, або скопіюйте команду, змініть у ній число й надішліть.
sandbox-ambiguous = Так починаються кілька заявок. Будь ласка, надішліть довшу частину ID.
sandbox-not-placed = Поки невідомо, чи є ця заявка в Changelly, тому змінити її там не можна.
sandbox-usage-setstatus = Будь ласка, надішліть так: <code>/setstatus ID СТАТУС</code>, наприклад <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Будь ласка, надішліть так: <code>/setamount ID payin 0.05</code> або <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Будь ласка, надішліть так: <code>/resend ID</code>
sandbox-asked-status = Запит: поставити статус <b>{ $status }</b>.
sandbox-asked-amount = Запит: змінити { $field } на <b>{ $amount }</b>.
sandbox-asked-resend = Запит: надіслати callback ще раз.
sandbox-answered = Відповідь Changelly за { $ms } мс, статус <b>{ $status }</b>. Що змінилося:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = нічого
sandbox-resent-success = Відповідь Changelly за { $ms } мс: <b>success</b>, callback прийнято.
sandbox-resent-failed = Відповідь Changelly за { $ms } мс: <b>failed</b>, callback не прийнято. Чи зареєстровано в Changelly адресу саме цього екземпляра?
sandbox-waiting = Callback: чекаю щонайбільше { $seconds } с…
sandbox-callback-verified = Callback: надійшов через { $seconds } с ({ $time }), підпис правильний.
sandbox-callback-refused = Callback: надійшов через { $seconds } с ({ $time }), але його відхилено: { $reason }. Чи справді CHANGELLY_CALLBACK_PUBLIC_KEY — ключ пісочниці?
sandbox-callback-none = Callback: за { $seconds } с не надійшов. Чи зареєстровано в Changelly PUBLIC_URL з /changelly/callback і чи доступна ця адреса ззовні?
sandbox-read = Після callback заявку перечитано: <b>{ $status }</b>.
sandbox-not-read = Перечитати заявку не вдалося.

## Self-test

selftest-title = Самоперевірка: увесь продаж у пісочниці
selftest-running = Ваша самоперевірка ще триває. Її повідомлення вище показує, як далеко вона зайшла.
selftest-under-way = Триває: пройдено { $passed } з { $of } кроків.
selftest-passed = Пройдено: усі { $of } кроків за { $seconds } с.
selftest-failed = Невдача: пройдено { $passed } з { $of } кроків за { $seconds } с.
selftest-stopped = Зупинено: пройдено { $passed } з { $of } кроків за { $seconds } с.
selftest-ms = { $ms } мс
selftest-file-passed = <b>Самоперевірку пройдено.</b> Цей звіт — для вашого менеджера в Changelly; у ньому немає ні секретів, ні особистих даних.
selftest-file-failed = <b>Самоперевірку не пройдено.</b> У звіті видно, на чому вона закінчилася. Його можна показати вашому менеджеру в Changelly; у ньому немає ні секретів, ні особистих даних.

selftest-step-2-1 = Країни
selftest-step-2-2 = Вибір країни
selftest-step-2-3 = Валюти
selftest-step-2-4 = Вибір пари
selftest-step-2-5 = Вибір суми
selftest-step-2-6 = Пропозиції
selftest-step-2-7 = Провайдери
selftest-step-2-8 = Показ пропозицій
selftest-step-2-9 = Адреса повернення
selftest-step-2-10 = Перевірка адреси
selftest-step-2-11 = Вибір пропозиції
selftest-step-2-12 = Згода
selftest-step-2-13 = Створення заявки
selftest-step-2-14 = Зміна статусу
selftest-step-2-15 = Повтор callback
selftest-step-2-16 = Посилання до провайдера
selftest-step-2-17 = Список заявок
selftest-step-2-18 = Статус через callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } на { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = приклад для { $coin }
selftest-said-valid = правильна
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = отримано, перевірено
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = усі { $count } отримано, перевірено

selftest-asked-2-1 = Я запитав, у яких країнах можна продати монети.
selftest-asked-2-2 = Я шукав країну для продажу і штати там, де вони потрібні.
selftest-asked-2-3 = Я запитав, які валюти можна продати й отримати.
selftest-asked-2-4 = Я шукав монету й валюту, з якими хтось працює в цій країні.
selftest-asked-2-5 = Я шукав найменшу суму цієї монети.
selftest-asked-2-6 = Я запитав пропозиції в усіх провайдерів.
selftest-asked-2-7 = Я запитав назви провайдерів.
selftest-asked-2-8 = Я шукав назву кожного провайдера з пропозицією.
selftest-asked-2-9 = Я шукав приклад адреси повернення.
selftest-asked-2-10 = Я запитав, чи правильна адреса повернення.
selftest-asked-2-11 = Я вибрав найкращу пропозицію і ще раз запитав її ціну.
selftest-asked-2-12 = Я порівняв ціну, на яку погоджуються, з тією, що була показана.
selftest-asked-2-13 = Я попросив створити заявку.
selftest-asked-2-14 = Я попросив змінити статус тестової заявки.
selftest-asked-2-15 = Я попросив надіслати callback ще раз і чекав на нього.
selftest-asked-2-16 = Я шукав посилання, яке веде людину до провайдера.
selftest-asked-2-17 = Я шукав заявку в списку за нашим ID.
selftest-asked-2-18 = Я ставив усі статуси по черзі, чекав на callback кожного й перечитував заявку.

selftest-fault-no-country = Список порожній. Зазвичай для цих ключів не ввімкнено жодного провайдера продажу: попросіть свого менеджера в Changelly ввімкнути кількох у пісочниці.
selftest-fault-no-states = США вказано без штатів. Без штату заявку в США не створити: покажіть це своєму менеджеру в Changelly.
selftest-fault-no-pair = Такої пари немає (країна: { $country }). Зазвичай для цих ключів увімкнено замало валют: запитайте свого менеджера в Changelly, які з них провайдери цієї країни купують і виплачують.
selftest-fault-no-offer = Пропозицій немає: { $reasons }. «unavailable» і «timeout» — збої провайдерів, тому спробуйте пізніше. Щодо всіх інших причин запитайте свого менеджера в Changelly, що можна продавати з цими ключами.
selftest-fault-nobody-asked = Відповідь порожня: жодного провайдера не запитано. Зазвичай для цієї країни й пари не ввімкнено жодного: запитайте свого менеджера в Changelly.
selftest-fault-unnamed-provider = Провайдер «{ $provider }» дає пропозицію, але в списку провайдерів його немає. Люди побачили б код замість назви: покажіть це своєму менеджеру в Changelly.
selftest-fault-no-address = Для { $coin } я його не маю. Самоперевірка знає лише адреси поширених монет: попросіть свого менеджера в Changelly ввімкнути BTC для цих ключів.
selftest-fault-address-refused = Changelly вважає загальновідому адресу { $coin } неправильною ({ $cause }). Зазвичай це означає, що перевірка адрес цієї монети не працює: покажіть це своєму менеджеру в Changelly.
selftest-fault-offer-gone = Пропозиції від { $provider } ({ $method }) більше немає. Пропозиції можуть зникнути будь-коли, тому спробуйте ще раз. Якщо так щоразу, провайдер називає ціну, якої не тримає: покажіть це своєму менеджеру в Changelly.
selftest-fault-offer-fell = Ціна за мить упала з { $before } до { $after }. Ринки так не рухаються: спробуйте ще раз, а якщо повториться, покажіть обидві ціни своєму менеджеру в Changelly.
selftest-fault-status-differs = Я поставив «{ $status }», а у відповіді «{ $came }». Заявку змінено не так, як просили: покажіть її ID своєму менеджеру в Changelly.
selftest-fault-no-callback = За { $seconds } с після статусу «{ $status }» callback не надійшов. Зазвичай URL для callback не зареєстровано в Changelly або він не веде до цього екземпляра: це має бути PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-callback-signature = Callback надійшов, але його підпис не підходить. CHANGELLY_CALLBACK_PUBLIC_KEY має бути ключем пісочниці для callback: у production він інший.
selftest-fault-callback-key = Надійшов callback не з нашим ключем API. URL для callback зареєстровано для інших ключів: CHANGELLY_API_KEY має бути тим ключем, для якого його зареєстровано.
selftest-fault-callback-unverifiable = Callback надійшов, але перевірити його нічим. Задайте CHANGELLY_CALLBACK_PUBLIC_KEY; ключ має ваш менеджер у Changelly.
selftest-fault-callback-malformed = Надійшов callback, який не вдалося прочитати. Покажіть це своєму менеджеру в Changelly.
selftest-fault-not-delivered = Changelly повідомляє, що не змогла доставити callback. Зазвичай URL для callback не зареєстровано в Changelly або він не веде до цього екземпляра: це має бути PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly повідомляє, що callback прийнято, а сюди жоден не надійшов. За зареєстрованим URL відповідає інша програма: це має бути PUBLIC_URL цього екземпляра, а за ним /changelly/callback.
selftest-fault-no-link = У заявки немає посилання, або воно не https. Без нього до провайдера не перейти: покажіть ID заявки своєму менеджеру в Changelly.
selftest-fault-not-listed = Заявки { $id } у відповіді немає. Без списку втрачену відповідь не знайти: покажіть обидва ID своєму менеджеру в Changelly.
selftest-fault-read-differs = Я поставив «{ $status }», а в заявці читається «{ $read }». Від прочитаного залежить, що повідомляють людям: покажіть ID заявки своєму менеджеру в Changelly.

selftest-state-not-run = не запускався
selftest-report-title = Самоперевірка продажу в пісочниці Fiat API
selftest-report-time = Час
selftest-report-result = Результат
selftest-report-no-answer = немає відповіді
selftest-report-walk = Статуси, поставлені один за одним:
selftest-report-callback = callback через

wire-came-network = Не вдалося встановити з’єднання.
wire-came-timeout = Відповідь не надійшла вчасно.
wire-came-busy = У черзі було забагато запитів, тому цей не надіслано.
wire-came-suspended = Запит не надіслано: Changelly щойно надто часто відповідала помилкою.
wire-came-broken = Відповідь не вдалося прочитати.
wire-came-unreadable = Відповідь (HTTP { $status }) не така, як описано в документації.
wire-came-status = Відповідь Changelly: HTTP { $status }.
wire-came-reason = Відповідь Changelly: HTTP { $status } ({ $reason }).
wire-check-network = Перевірте CHANGELLY_API_URL і чи доступна ця адреса з цієї машини.
wire-check-timeout = Зазвичай Changelly відповідає повільно або не працює: спробуйте через кілька хвилин. Інакше перевірте CHANGELLY_API_URL і шлях до цієї адреси.
wire-check-rate-limited = Зараз із цими ключами забагато запитів: зачекайте хвилину і спробуйте ще раз.
wire-check-unauthorized = Зазвичай не підходять ключі: перевірте, що CHANGELLY_API_KEY і CHANGELLY_PRIVATE_KEY — одна пара з пісочниці, а CHANGELLY_API_URL записано точно як адресу Changelly.
wire-check-not-found = Changelly не знає цієї адреси або цієї заявки: перевірте CHANGELLY_API_URL.
wire-check-expired = Пропозиція застаріла: спробуйте ще раз.
wire-check-unprocessable = Провайдер не може цього зробити: покажіть запит своєму менеджеру в Changelly.
wire-check-rejected = Щось у запиті не прийнято: що саме, сказано в дужках. «txType» означає, що заявка не тестова.
wire-check-server = У Changelly збій: спробуйте через кілька хвилин, а якщо не мине, покажіть це своєму менеджеру.
wire-check-bad-response = Замість Changelly відповідає щось на шляху до неї, або API змінився: перевірте CHANGELLY_API_URL.
wire-check-suspended = Зачекайте пів хвилини і спробуйте ще раз.

## Alerts

button-mute = Без сповіщень 24 години
button-unmute = Увімкнути знову
toast-muted = Такі сповіщення вимкнено на 24 години.
toast-unmuted = Такі сповіщення знову ввімкнено.
alert-refused-order = <b>Заявку не вдалося створити.</b> Заявка { $order } у { $provider }: { $reason }.
alert-callback-signature = <b>Callback відхилено:</b> підпису немає або він неправильний. Або хтось підробляє callback, або CHANGELLY_CALLBACK_PUBLIC_KEY — ключ не цього середовища.
alert-callback-key = <b>Callback відхилено:</b> у ньому не наш ключ API.
alert-callback-unverifiable = <b>Callback відхилено:</b> CHANGELLY_CALLBACK_PUBLIC_KEY не задано. За заявками стежимо, перечитуючи їх, а це повільніше.
alert-held-order = <b>Заявку призупинено.</b> Заявка { $order } у { $provider }: можливо, людина має щось підтвердити провайдеру.
alert-silent-order = <b>Про відкриту заявку два дні немає новин.</b> Заявка { $order } досі «{ $status }».
alert-failing-provider = <b>У провайдера часті збої:</b> { $provider } ({ $reasons }), щонайменше п’ять разів за 15 хвилин.
alert-dead-letter-gone = <b>Повідомлення не доставлено:</b> заявки або людини вже немає. Заявка { $order }.
alert-dead-letter-refused = <b>Повідомлення не доставлено:</b> чат людини не приймає повідомлень від бота. Вона дізнається про все, коли повернеться. Заявка { $order }.
alert-dead-letter-late = <b>Повідомлення не доставлено</b> за 24 години. Заявка { $order }.
alert-overturned-final = <b>Остаточний статус виявився не остаточним.</b> Заявка { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Ще { $count } за { $minutes } хвилину.
        [few] Ще { $count } за { $minutes } хвилини.
        [many] Ще { $count } за { $minutes } хвилин.
       *[other] Ще { $count } за { $minutes } хвилини.
    }
alerts-held-back = <b>Решту сповіщень поки притримано.</b> За останню годину їх було забагато; наступне надійде { $time }.

## Commands

admin-help-title = Для адміністраторів
admin-command-orders = Усі заявки, з фільтрами
admin-command-order = Одна заявка за будь-яким її ID
admin-command-stats = Як ідуть продажі: 24h, 7d або 30d
admin-command-export = Поточний список файлом CSV
admin-command-setstatus = Змінити статус тестової заявки
admin-command-setamount = Змінити суму тестової заявки
admin-command-resend = Повторити callback тестової заявки
admin-command-selftest = Провести тестовий продаж зі звітом
admin-command-block = Заблокувати людину, вказавши причину
admin-command-unblock = Розблокувати людину
admin-command-maintenance = Зупинити або відновити нові продажі
admin-command-hide = Приховати провайдера або валюту
admin-command-show = Показати приховане
admin-command-role = Дати або зняти роль
admin-command-admins = Хто має роль
admin-command-audit = Хто, що й коли робив
admin-not-allowed = Це можуть робити лише власники.
toast-admin-not-allowed = Це можуть робити лише власники.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>{ $total } заявка</b>, спершу нові.
        [few] <b>{ $total } заявки</b>, спершу нові.
        [many] <b>{ $total } заявок</b>, спершу нові.
       *[other] <b>{ $total } заявки</b>, спершу нові.
    }
admin-orders-title-more = <b>Понад { $total } заявок</b>: у списку останні { $total }. До давніших веде фільтр.
admin-orders-none = <b>Відповідних заявок немає.</b>
admin-orders-filter = Фільтр: <code>{ $line }</code>
admin-orders-hint = Фільтруйте будь-якими з цих слів: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = Знак ↗: заявку створено деінде з тими самими ключами.
admin-orders-not-asked = Не вдалося запитати Changelly: заявок, створених деінде, може бракувати, або дані про них застаріли.
admin-query-unclear = Я не розумію «{ $word }».
admin-quick-status-open = Відкриті
admin-quick-status-hold = На паузі
admin-quick-status-failed = Невдалі
admin-quick-status-complete = Завершені
admin-quick-since-24h = За 24 години
admin-quick-since-7d = За 7 днів
admin-quick-since-30d = За 30 днів
admin-button-clear = Скинути фільтр
admin-button-own = Мої власні заявки
admin-button-all = Усі заявки
admin-button-list = До списку
toast-admin-filter-gone = Цей фільтр більше не зберігається. Показую всі заявки.
admin-status-placing = перевірка
admin-status-rejected = відмова
admin-status-created = створено
admin-status-pending = в обробці
admin-status-hold = пауза
admin-status-refunded = повернення
admin-status-expired = час вийшов
admin-status-failed = невдача
admin-status-complete = завершено

## One order

admin-order-usage = Яка заявка? Наприклад <code>/order 7f3a9c1e</code>: наш ID, ID Changelly або початок будь-якого з них, від чотирьох знаків.
admin-order-missing = Такої заявки немає.
admin-card-status = Статус: <b>{ $status }</b>, з { $since }
admin-card-status-only = Статус: <b>{ $status }</b>
admin-card-external = Створено деінде з тими самими ключами.
admin-card-user = Користувач <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Очікується { $expected } · надійшло { $payin } · виплачено { $payout }
admin-card-refund = Адреса повернення ({ $coin })
admin-card-memo = { $name }
admin-card-consent = Згода: { $at } · політика { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] Перед цим ще { $count } зміна
        [few] Перед цим ще { $count } зміни
        [many] Перед цим ще { $count } змін
       *[other] Перед цим ще { $count } зміни
    }
admin-card-external-facts = Тип: { $type } · провайдер: { $provider } · користувач там: { $user } · ID там: { $external }
admin-card-external-facts-amounts = Надійшло: { $payin } · виплачено: { $payout } · створено: { $created }
admin-button-reveal = Показати адресу
admin-button-mask = Приховати адресу
admin-button-more = Ще…
admin-button-consent = Показати згоду
admin-button-raw = Відповідь API файлом
admin-button-raw-full = Відповідь без маскування
admin-button-copy-ours = Скопіювати наш ID
admin-button-copy-theirs = Скопіювати ID Changelly
admin-button-copy-user = Скопіювати ID користувача
admin-button-of-user = Заявки цього користувача
admin-consent = Згода: { $at } · політика { $version } · мова { $language }
admin-consent-masked = Адресу тут замасковано.
admin-raw = Заявка { $id }, як її бачить Changelly. Адресу й посилання замасковано.
admin-raw-full = Заявка { $id }, як її бачить Changelly, без маскування.
admin-raw-none = У списку Changelly цієї заявки немає.
admin-raw-failed = Не вдалося запитати Changelly ({ $reason }).
toast-admin-asking = Запитую Changelly…

## Statistics

admin-stats-title-24h = За останні 24 години
admin-stats-title-7d = За останні 7 днів
admin-stats-title-30d = За останні 30 днів
admin-stats-funnel = Від початку до виплати
admin-stats-failures = Невдачі за провайдерами
admin-stats-started = Почали
admin-stats-offered = Побачили пропозиції
admin-stats-consented = Погодилися
admin-stats-created = Заявку створено
admin-stats-completed = Завершено
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent } %
admin-stats-share = { $failed } з { $created }
admin-stats-failed = Невдачі: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Невдач немає.
admin-stats-median = Половину завершено не більш ніж за { $time }.
admin-stats-no-median = Жодної заявки не завершено.
toast-admin-drawing = Малюю…

## Export

admin-export-masked =
    { $count ->
        [one] { $count } заявка, спершу нові. Адреси замасковано.
        [few] { $count } заявки, спершу нові. Адреси замасковано.
        [many] { $count } заявок, спершу нові. Адреси замасковано.
       *[other] { $count } заявки, спершу нові. Адреси замасковано.
    }
admin-export-full =
    { $count ->
        [one] { $count } заявка, спершу нові, адреси повністю.
        [few] { $count } заявки, спершу нові, адреси повністю.
        [many] { $count } заявок, спершу нові, адреси повністю.
       *[other] { $count } заявки, спершу нові, адреси повністю.
    }
admin-export-cut = Більше у файл не вміщується: решту відфільтруйте окремо.
admin-export-ask = <b>Експортувати з повними адресами повернення?</b> Файл зможе передати далі кожен, хто його отримає. Фільтр: <code>{ $line }</code>
admin-button-export = Експортувати повністю

## Blocks and roles

admin-block-usage = Кого й чому? Наприклад <code>/block 123456 продавав чужі монети</code>
admin-block-ask = <b>Заблокувати користувача { $user }?</b> Він більше не зможе користуватися ботом. Його відкриті заявки виконуються далі, і про них йому повідомлятимуть. Причина: { $reason }
admin-block-admin = { $user } — адміністратор, заблокувати його не можна. Спершу зніміть роль.
admin-block-done = Користувача { $user } заблоковано.
admin-button-block = Заблокувати
admin-unblock-usage = Розблокувати людину: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Нікого не заблоковано.
        [one] Заблоковано { $count } людину.
        [few] Заблоковано { $count } людини.
        [many] Заблоковано { $count } людей.
       *[other] Заблоковано { $count } людини.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } знову може користуватися ботом.
admin-unblock-none = Користувача { $user } не заблоковано.
admin-role-usage = Кому і яку? Наприклад <code>/role 123456 support</code>. Ролі: owner, support, none.
admin-role-self = Власну роль змінити не можна. Попросіть іншого власника.
admin-role-fixed = { $user } — власник за конфігурацією. Тут цього не змінити.
admin-role-ask = <b>Дати користувачу { $user } роль «{ $role }»?</b> Підтримка бачить заявки й показники; власники можуть усе, бачать адреси й дають ролі.
admin-role-ask-none = <b>Зняти роль із користувача { $user }?</b> Він стане звичайним користувачем.
admin-role-done = { $user }: { $role }.
admin-role-owner = власник
admin-role-support = підтримка
admin-role-none = без ролі
admin-button-role = Змінити роль
admin-admins-title = <b>Адміністратори</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, за конфігурацією

## Maintenance, and what is hidden

admin-maintenance-usage = Перемикайте так: <code>/maintenance on</code> або <code>/maintenance off</code>
admin-maintenance-is-on = <b>Технічні роботи тривають</b> з { $since }.
admin-maintenance-is-off = <b>Технічних робіт немає.</b>
admin-maintenance-ask = <b>Почати технічні роботи?</b> До їх завершення ніхто, крім адміністраторів, не зможе почати чи закінчити продаж. За відкритими заявками бот стежить як звичайно.
admin-maintenance-on = <b>Технічні роботи розпочато.</b> За відкритими заявками бот стежить як звичайно.
admin-maintenance-off = <b>Технічні роботи завершено.</b> Продажі знову відкрито.
admin-button-maintenance = Почати роботи
admin-hide-usage = Що приховати? Наприклад <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> або <code>/hide currency BTC</code>
admin-show-usage = Що показати? Наприклад <code>/show provider moonpay</code>, <code>/show method moonpay card</code> або <code>/show currency BTC</code>
admin-hidden = Приховані провайдери: { $providers }. Приховані валюти: { $currencies }.
admin-hide-ask-provider = <b>Приховати провайдера { $code }?</b> Його пропозицій більше ніхто не побачить. Його заявки виконуються далі.
admin-hide-ask-currency = <b>Приховати валюту { $code }?</b> Її більше ніхто не зможе вибрати. Заявки з нею виконуються далі.
admin-hide-unknown-provider = Провайдера «{ $code }» немає. Є: { $known }
admin-hide-unknown-currency = Валюти «{ $code }» немає. Є, наприклад: { $known }
admin-hide-done = Приховано: { $code }.
admin-show-done = Знову показано: { $code }.
admin-show-none = Не було приховано: { $code }.
admin-button-hide = Приховати

## Asking once more, and the audit trail

admin-dropped = Нічого не зроблено.
admin-expired = Час на відповідь вийшов. Нічого не зроблено.
toast-admin-expired = Ця кнопка вже не діє. Надішліть команду ще раз.
admin-audit-none = Записів поки немає.
admin-audit-title =
    { $count ->
        [one] <b>Журнал: { $count } запис</b>, спершу нові
        [few] <b>Журнал: { $count } записи</b>, спершу нові
        [many] <b>Журнал: { $count } записів</b>, спершу нові
       *[other] <b>Журнал: { $count } запису</b>, спершу нові
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = перегляд
admin-action-unmask = без маскування
admin-action-export = експорт
admin-action-block = блокування
admin-action-unblock = розблокування
admin-action-maintenance = технічні роботи
admin-action-hide = приховування
admin-action-role = роль
admin-action-audit = журнал
admin-action-sandbox = пісочниця
admin-action-mute = сповіщення
