# What admins read, in Russian. A key that is missing here is shown in English; markup and style are as in ../ru.ftl.

## Sandbox

button-sandbox-status = Статус { $status }
button-sandbox-amounts = Изменить суммы
button-sandbox-resend = Повторить callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Команда для payin
button-sandbox-copy-payout = Команда для payout
toast-sandbox = Спрашиваю Changelly…
sandbox-title = Тестовая заявка { $id }
sandbox-none = нет
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Нажмите кнопку, чтобы поставить согласованную сумму, или скопируйте команду, измените в ней число и отправьте.
sandbox-ambiguous = Так начинаются несколько заявок. Пожалуйста, пришлите больше знаков ID.
sandbox-not-placed = Пока неизвестно, есть ли эта заявка у Changelly, поэтому изменить её там нельзя.
sandbox-usage-setstatus = Пожалуйста, отправьте так: <code>/setstatus ID СТАТУС</code>, например <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Пожалуйста, отправьте так: <code>/setamount ID payin 0.05</code> или <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Пожалуйста, отправьте так: <code>/resend ID</code>
sandbox-asked-status = Запрос: поставить статус <b>{ $status }</b>.
sandbox-asked-amount = Запрос: изменить { $field } на <b>{ $amount }</b>.
sandbox-asked-resend = Запрос: отправить callback ещё раз.
sandbox-answered = Changelly ответила за { $ms } мс, статус <b>{ $status }</b>. Что изменилось:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = ничего
sandbox-resent-success = Changelly ответила за { $ms } мс: <b>success</b>, callback принят.
sandbox-resent-failed = Changelly ответила за { $ms } мс: <b>failed</b>, callback не принят. В Changelly зарегистрирован адрес именно этого экземпляра?
sandbox-waiting = Callback: жду его не дольше { $seconds } с…
sandbox-callback-verified = Callback: пришёл через { $seconds } с ({ $time }), подпись верна.
sandbox-callback-refused = Callback: пришёл через { $seconds } с ({ $time }), но отклонён: { $reason }. В CHANGELLY_CALLBACK_PUBLIC_KEY точно ключ песочницы?
sandbox-callback-none = Callback: за { $seconds } с не пришёл. Зарегистрирован ли в Changelly адрес PUBLIC_URL с /changelly/callback и доступен ли он снаружи?
sandbox-read = После callback заявка перечитана: <b>{ $status }</b>.
sandbox-not-read = Перечитать заявку не удалось.

## Self-test

selftest-title = Самопроверка: продажа целиком в песочнице
selftest-running = Ваша самопроверка ещё идёт. Сообщение выше показывает, на каком она шаге.
selftest-under-way = Идёт: пройдено { $passed } из { $of } шагов.
selftest-passed = Пройдено: все { $of } шагов за { $seconds } с.
selftest-failed = Неудача: пройдено { $passed } из { $of } шагов за { $seconds } с.
selftest-stopped = Остановлено: пройдено { $passed } из { $of } шагов за { $seconds } с.
selftest-ms = { $ms } мс
selftest-file-passed = <b>Самопроверка пройдена.</b> Этот отчёт — для вашего менеджера в Changelly; в нём нет ни секретов, ни личных данных.
selftest-file-failed = <b>Самопроверка не пройдена.</b> В отчёте видно, на чём она закончилась. Его можно показать своему менеджеру в Changelly: в нём нет ни секретов, ни личных данных.

selftest-step-2-1 = Страны
selftest-step-2-2 = Выбор страны
selftest-step-2-3 = Валюты
selftest-step-2-4 = Выбор пары
selftest-step-2-5 = Выбор суммы
selftest-step-2-6 = Предложения
selftest-step-2-7 = Провайдеры
selftest-step-2-8 = Показ предложений
selftest-step-2-9 = Адрес возврата
selftest-step-2-10 = Проверка адреса
selftest-step-2-11 = Выбор предложения
selftest-step-2-12 = Согласие
selftest-step-2-13 = Создание заявки
selftest-step-2-14 = Смена статуса
selftest-step-2-15 = Повтор callback
selftest-step-2-16 = Ссылка к провайдеру
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
selftest-said-address = пример для { $coin }
selftest-said-valid = верен
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = получен, проверен
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = все { $count } получены, проверены

selftest-asked-2-1 = Я запросил страны, где можно продать монеты.
selftest-asked-2-2 = Я искал страну для продажи и штаты там, где они нужны.
selftest-asked-2-3 = Я запросил валюты, которые можно продать и получить.
selftest-asked-2-4 = Я искал монету и валюту, с которыми кто-нибудь работает в этой стране.
selftest-asked-2-5 = Я искал наименьшую сумму в этой монете.
selftest-asked-2-6 = Я запросил предложения у всех провайдеров.
selftest-asked-2-7 = Я запросил названия провайдеров.
selftest-asked-2-8 = Я искал название каждого провайдера с предложением.
selftest-asked-2-9 = Я искал пример адреса для возврата.
selftest-asked-2-10 = Я спросил, верен ли адрес для возврата.
selftest-asked-2-11 = Я выбрал лучшее предложение и ещё раз спросил его цену.
selftest-asked-2-12 = Я сравнил цену, с которой соглашаются, с той, что была показана.
selftest-asked-2-13 = Я попросил создать заявку.
selftest-asked-2-14 = Я попросил сменить статус тестовой заявки.
selftest-asked-2-15 = Я попросил отправить callback ещё раз и ждал его.
selftest-asked-2-16 = Я искал ссылку, которая ведёт человека к провайдеру.
selftest-asked-2-17 = Я искал заявку в списке по нашему ID.
selftest-asked-2-18 = Я ставил все статусы по очереди, ждал callback каждого и перечитывал заявку.

selftest-fault-no-country = Список пуст. Обычно для этих ключей не включён ни один провайдер продажи: попросите своего менеджера в Changelly включить их в песочнице.
selftest-fault-no-states = США указаны без штатов. Без штата заявку в США не создать: покажите это своему менеджеру в Changelly.
selftest-fault-no-pair = Такой пары нет (страна: { $country }). Обычно для этих ключей включено слишком мало валют: спросите своего менеджера в Changelly, какие валюты провайдеры этой страны покупают и выплачивают.
selftest-fault-no-offer = Предложений нет: { $reasons }. «unavailable» и «timeout» — сбои провайдеров, попробуйте позже. Обо всех других причинах спросите своего менеджера в Changelly: что разрешено продавать с этими ключами.
selftest-fault-nobody-asked = Ответ пуст: ни один провайдер не опрошен. Обычно для этой страны и пары не включён ни один: спросите своего менеджера в Changelly.
selftest-fault-unnamed-provider = Провайдер «{ $provider }» делает предложение, но в списке провайдеров его нет. Люди увидели бы код вместо названия: покажите это своему менеджеру в Changelly.
selftest-fault-no-address = Для { $coin } у меня его нет. Самопроверка знает адреса только распространённых монет: попросите своего менеджера в Changelly включить BTC для этих ключей.
selftest-fault-address-refused = Changelly считает общеизвестный адрес { $coin } неверным ({ $cause }). Обычно не работает проверка адресов этой монеты: покажите это своему менеджеру в Changelly.
selftest-fault-offer-gone = Предложения { $provider } ({ $method }) больше нет. Предложение может исчезнуть в любой момент, попробуйте ещё раз. Если так каждый раз, провайдер называет цену, которую не держит: покажите это своему менеджеру в Changelly.
selftest-fault-offer-fell = Цена за мгновение упала с { $before } до { $after }. Рынок так не движется: попробуйте ещё раз, а если повторится, покажите обе цены своему менеджеру в Changelly.
selftest-fault-status-differs = Я поставил «{ $status }», а в ответе «{ $came }». Заявка изменилась не так, как просили: покажите её ID своему менеджеру в Changelly.
selftest-fault-no-callback = За { $seconds } с после статуса «{ $status }» callback не пришёл. Обычно адрес для callback не зарегистрирован в Changelly или не ведёт к этому экземпляру: это должен быть PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-callback-signature = Callback пришёл, но его подпись не подходит. В CHANGELLY_CALLBACK_PUBLIC_KEY должен быть ключ песочницы: он не тот, что в рабочей среде.
selftest-fault-callback-key = Пришёл callback с чужим ключом API. Адрес зарегистрирован для других ключей: в CHANGELLY_API_KEY должен быть тот ключ, для которого он зарегистрирован.
selftest-fault-callback-unverifiable = Callback пришёл, но проверить его нечем. Укажите CHANGELLY_CALLBACK_PUBLIC_KEY; ключ есть у вашего менеджера в Changelly.
selftest-fault-callback-malformed = Пришёл callback, который не удалось прочитать. Покажите это своему менеджеру в Changelly.
selftest-fault-not-delivered = Changelly сообщает, что не смогла доставить callback. Обычно адрес для callback не зарегистрирован в Changelly или не ведёт к этому экземпляру: это должен быть PUBLIC_URL, а за ним /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly сообщает, что callback принят, а сюда он не пришёл. По зарегистрированному адресу отвечает другая программа: это должен быть PUBLIC_URL этого экземпляра, а за ним /changelly/callback.
selftest-fault-no-link = У заявки нет ссылки, или она не https. Без неё к провайдеру не перейти: покажите ID заявки своему менеджеру в Changelly.
selftest-fault-not-listed = Заявки { $id } в ответе нет. Без списка потерянный ответ не найти: покажите оба ID своему менеджеру в Changelly.
selftest-fault-read-differs = Я поставил «{ $status }», а в заявке читается «{ $read }». От прочитанного зависит, что сообщают людям: покажите ID заявки своему менеджеру в Changelly.

selftest-state-not-run = не выполнялся
selftest-report-title = Самопроверка продажи в песочнице Fiat API
selftest-report-time = Время
selftest-report-result = Итог
selftest-report-no-answer = нет ответа
selftest-report-walk = Статусы, поставленные по очереди:
selftest-report-callback = callback через

wire-came-network = Соединение не удалось.
wire-came-timeout = Ответ не пришёл вовремя.
wire-came-busy = В очереди слишком много запросов, поэтому этот не отправлен.
wire-came-suspended = Запрос не отправлен: Changelly только что слишком часто отвечала ошибкой.
wire-came-broken = Ответ не удалось прочитать.
wire-came-unreadable = Ответ (HTTP { $status }) не такой, как в документации.
wire-came-status = Changelly ответила HTTP { $status }.
wire-came-reason = Changelly ответила HTTP { $status } ({ $reason }).
wire-check-network = Проверьте CHANGELLY_API_URL и доступен ли он с этой машины.
wire-check-timeout = Обычно Changelly отвечает медленно или недоступна: попробуйте через несколько минут. Иначе проверьте CHANGELLY_API_URL и путь до него.
wire-check-rate-limited = С этими ключами сейчас слишком много запросов: подождите минуту и попробуйте снова.
wire-check-unauthorized = Обычно не подходят ключи: проверьте, что CHANGELLY_API_KEY и CHANGELLY_PRIVATE_KEY — одна пара из песочницы, а CHANGELLY_API_URL записан точно как адрес Changelly.
wire-check-not-found = Changelly не знает такого адреса или такой заявки: проверьте CHANGELLY_API_URL.
wire-check-expired = Предложение устарело: попробуйте ещё раз.
wire-check-unprocessable = Провайдер не может этого сделать: покажите запрос своему менеджеру в Changelly.
wire-check-rejected = Что-то в запросе не принято: что именно, сказано в скобках. «txType» значит, что заявка не тестовая.
wire-check-server = У Changelly сбой: попробуйте через несколько минут, а если не пройдёт, покажите это своему менеджеру.
wire-check-bad-response = Вместо Changelly отвечает что-то по дороге к ней, или API изменился: проверьте CHANGELLY_API_URL.
wire-check-suspended = Подождите полминуты и попробуйте снова.

## Alerts

button-mute = Без уведомлений 24 часа
button-unmute = Включить снова
toast-muted = Такие оповещения отключены на 24 часа.
toast-unmuted = Такие оповещения снова включены.
alert-refused-order = <b>Заявку не удалось создать.</b> Заявка { $order } у { $provider }: { $reason }.
alert-callback-signature = <b>Callback отклонён:</b> подписи нет или она неверна. Либо кто-то подделывает callback, либо CHANGELLY_CALLBACK_PUBLIC_KEY — ключ другой среды.
alert-callback-key = <b>Callback отклонён:</b> в нём чужой ключ API.
alert-callback-unverifiable = <b>Callback отклонён:</b> CHANGELLY_CALLBACK_PUBLIC_KEY не задан. Бот узнаёт о заявках, запрашивая их сам, а это медленнее.
alert-held-order = <b>Заявка приостановлена.</b> Заявка { $order } у { $provider }: возможно, провайдеру нужны подтверждения от человека.
alert-silent-order = <b>Об открытой заявке два дня нет новостей.</b> Заявка { $order } всё ещё «{ $status }».
alert-failing-provider = <b>Провайдер часто сбоит:</b> { $provider } ({ $reasons }), не меньше пяти раз за 15 минут.
alert-dead-letter-gone = <b>Сообщение не доставлено:</b> заявки или человека больше нет. Заявка { $order }.
alert-dead-letter-refused = <b>Сообщение не доставлено:</b> чат человека не принимает сообщения бота. Он узнает обо всём, когда вернётся. Заявка { $order }.
alert-dead-letter-late = <b>Сообщение не доставлено</b> за 24 часа. Заявка { $order }.
alert-overturned-final = <b>Окончательный статус изменился.</b> Заявка { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Ещё { $count } за { $minutes } минуту.
        [few] Ещё { $count } за { $minutes } минуты.
        [many] Ещё { $count } за { $minutes } минут.
       *[other] Ещё { $count } за { $minutes } минуты.
    }
alerts-held-back = <b>Остальные оповещения пока придержаны.</b> За последний час их было слишком много; следующее придёт { $time }.

## Commands

admin-help-title = Для администраторов
admin-command-orders = Все заявки, с фильтрами
admin-command-order = Одна заявка по любому её ID
admin-command-stats = Как идут продажи: 24h, 7d или 30d
admin-command-export = Текущий список файлом CSV
admin-command-setstatus = Сменить статус тестовой заявки
admin-command-setamount = Изменить сумму тестовой заявки
admin-command-resend = Повторить callback тестовой заявки
admin-command-selftest = Провести тестовую продажу с отчётом
admin-command-block = Закрыть доступ человеку, с причиной
admin-command-unblock = Вернуть человеку доступ
admin-command-maintenance = Остановить или возобновить продажи
admin-command-hide = Скрыть провайдера или валюту
admin-command-show = Вернуть скрытое
admin-command-role = Дать или снять роль
admin-command-admins = У кого какая роль
admin-command-audit = Кто, что и когда делал
admin-not-allowed = Это могут только владельцы.
toast-admin-not-allowed = Это могут только владельцы.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>{ $total } заявка</b>, сначала новые.
        [few] <b>{ $total } заявки</b>, сначала новые.
        [many] <b>{ $total } заявок</b>, сначала новые.
       *[other] <b>{ $total } заявки</b>, сначала новые.
    }
admin-orders-title-more = <b>Больше { $total } заявок</b>: в списке последние { $total }. К более старым ведёт фильтр.
admin-orders-none = <b>Подходящих заявок нет.</b>
admin-orders-filter = Фильтр: <code>{ $line }</code>
admin-orders-hint = Фильтруйте любыми из этих слов: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = Знак ↗: заявка создана в другом месте с теми же ключами.
admin-orders-not-asked = Не удалось спросить Changelly: заявки из других мест могут отсутствовать или устареть.
admin-query-unclear = Я не понимаю «{ $word }».
admin-quick-status-open = Открытые
admin-quick-status-hold = Пауза
admin-quick-status-failed = Неудача
admin-quick-status-complete = Завершена
admin-quick-since-24h = За 24 часа
admin-quick-since-7d = За 7 дней
admin-quick-since-30d = За 30 дней
admin-button-clear = Сбросить фильтр
admin-button-own = Мои собственные заявки
admin-button-all = Все заявки
admin-button-list = К списку
toast-admin-filter-gone = Этот фильтр уже не сохранился. Показываю все заявки.
admin-status-placing = проверка
admin-status-rejected = отказ
admin-status-created = создана
admin-status-pending = в работе
admin-status-hold = пауза
admin-status-refunded = возврат
admin-status-expired = истекла
admin-status-failed = неудача
admin-status-complete = завершена

## One order

admin-order-usage = Какая заявка? Например <code>/order 7f3a9c1e</code>: наш ID, ID Changelly или начало любого из них, от четырёх знаков.
admin-order-missing = Такой заявки нет.
admin-card-status = Статус: <b>{ $status }</b>, с { $since }
admin-card-status-only = Статус: <b>{ $status }</b>
admin-card-external = Создана в другом месте с теми же ключами.
admin-card-user = Пользователь <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Ожидается { $expected } · пришло { $payin } · выплачено { $payout }
admin-card-refund = Адрес возврата ({ $coin })
admin-card-memo = { $name }
admin-card-consent = Согласие: { $at } · политика { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] До этого ещё { $count } изменение
        [few] До этого ещё { $count } изменения
        [many] До этого ещё { $count } изменений
       *[other] До этого ещё { $count } изменения
    }
admin-card-external-facts = Вид: { $type } · провайдер: { $provider } · пользователь там: { $user } · ID там: { $external }
admin-card-external-facts-amounts = Пришло: { $payin } · выплачено: { $payout } · создана: { $created }
admin-button-reveal = Показать адрес
admin-button-mask = Скрыть адрес
admin-button-more = Ещё…
admin-button-consent = Показать согласие
admin-button-raw = Ответ API файлом
admin-button-raw-full = Ответ без масок
admin-button-copy-ours = Скопировать наш ID
admin-button-copy-theirs = Скопировать ID Changelly
admin-button-copy-user = Скопировать ID пользователя
admin-button-of-user = Заявки пользователя
admin-consent = Согласие { $at } · политика { $version } · язык { $language }
admin-consent-masked = Адрес здесь скрыт.
admin-raw = Заявка { $id }: ответ Changelly. Адрес и ссылка скрыты.
admin-raw-full = Заявка { $id }: ответ Changelly, ничего не скрыто.
admin-raw-none = У Changelly такой заявки в списке нет.
admin-raw-failed = Не удалось спросить Changelly ({ $reason }).
toast-admin-asking = Спрашиваю Changelly…

## Statistics

admin-stats-title-24h = За 24 часа
admin-stats-title-7d = За 7 дней
admin-stats-title-30d = За 30 дней
admin-stats-funnel = От начала до выплаты
admin-stats-failures = Неудачи по провайдерам
admin-stats-started = Начали
admin-stats-offered = Увидели предложения
admin-stats-consented = Согласились
admin-stats-created = Заявка создана
admin-stats-completed = Завершено
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent } %
admin-stats-share = { $failed } из { $created }
admin-stats-failed = Неудачи: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Неудач нет.
admin-stats-median = Половина завершилась не дольше чем за { $time }.
admin-stats-no-median = Завершённых заявок нет.
toast-admin-drawing = Рисую…

## Export

admin-export-masked =
    { $count ->
        [one] { $count } заявка, сначала новые. Адреса скрыты.
        [few] { $count } заявки, сначала новые. Адреса скрыты.
        [many] { $count } заявок, сначала новые. Адреса скрыты.
       *[other] { $count } заявки, сначала новые. Адреса скрыты.
    }
admin-export-full =
    { $count ->
        [one] { $count } заявка, сначала новые, адреса полностью.
        [few] { $count } заявки, сначала новые, адреса полностью.
        [many] { $count } заявок, сначала новые, адреса полностью.
       *[other] { $count } заявки, сначала новые, адреса полностью.
    }
admin-export-cut = Больше в файл не поместилось: остальное отберите отдельно.
admin-export-ask = <b>Выгрузить с полными адресами возврата?</b> Файл сможет передать дальше любой, кто его получит. Фильтр: <code>{ $line }</code>
admin-button-export = Выгрузить полностью

## Blocks and roles

admin-block-usage = Кого и почему? Например <code>/block 123456 продавал чужие монеты</code>
admin-block-ask = <b>Закрыть доступ пользователю { $user }?</b> Ботом он больше не воспользуется. По открытым заявкам всё продолжится, и он узнает об изменениях. Причина: { $reason }
admin-block-admin = { $user } — администратор, закрыть доступ нельзя. Сначала снимите роль.
admin-block-done = Доступ закрыт: { $user }.
admin-button-block = Закрыть доступ
admin-unblock-usage = Вернуть доступ: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Доступ никому не закрыт.
        [one] Доступ закрыт { $count } человеку.
        [few] Доступ закрыт { $count } людям.
        [many] Доступ закрыт { $count } людям.
       *[other] Доступ закрыт { $count } людям.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = Доступ открыт: { $user }.
admin-unblock-none = Доступ не был закрыт: { $user }.
admin-role-usage = Кому и какая? Например <code>/role 123456 support</code>. Роли: owner, support, none.
admin-role-self = Свою роль изменить нельзя. Попросите другого владельца.
admin-role-fixed = { $user } — владелец по настройкам. Здесь это не изменить.
admin-role-ask = <b>Дать пользователю { $user } роль «{ $role }»?</b> Поддержка видит заявки и статистику; владельцы могут всё, видят адреса и раздают роли.
admin-role-ask-none = <b>Снять роль с пользователя { $user }?</b> Он станет обычным пользователем.
admin-role-done = { $user }: { $role }.
admin-role-owner = владелец
admin-role-support = поддержка
admin-role-none = без роли
admin-button-role = Изменить роль
admin-admins-title = <b>Администраторы</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, по настройкам

## Maintenance, and what is hidden

admin-maintenance-usage = Переключить: <code>/maintenance on</code> или <code>/maintenance off</code>
admin-maintenance-is-on = <b>Технические работы идут</b> с { $since }.
admin-maintenance-is-off = <b>Технических работ нет.</b>
admin-maintenance-ask = <b>Начать технические работы?</b> До их конца никто, кроме администраторов, не начнёт и не закончит продажу. За открытыми заявками бот следит как обычно.
admin-maintenance-on = <b>Технические работы начаты.</b> За открытыми заявками бот следит как обычно.
admin-maintenance-off = <b>Технические работы закончены.</b> Продажи снова открыты.
admin-button-maintenance = Начать работы
admin-hide-usage = Что скрыть? Например <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> или <code>/hide currency BTC</code>
admin-show-usage = Что вернуть? Например <code>/show provider moonpay</code>, <code>/show method moonpay card</code> или <code>/show currency BTC</code>
admin-hidden = Скрытые провайдеры: { $providers }. Скрытые валюты: { $currencies }.
admin-hide-ask-provider = <b>Скрыть провайдера { $code }?</b> Его предложений больше никто не увидит. По его заявкам всё продолжится.
admin-hide-ask-currency = <b>Скрыть валюту { $code }?</b> Выбрать её больше никто не сможет. По её заявкам всё продолжится.
admin-hide-unknown-provider = Провайдера «{ $code }» нет. Есть: { $known }
admin-hide-unknown-currency = Валюты «{ $code }» нет. Есть, например: { $known }
admin-hide-done = Скрыто: { $code }.
admin-show-done = Снова видно: { $code }.
admin-show-none = Не было скрыто: { $code }.
admin-button-hide = Скрыть

## Asking once more, and the audit trail

admin-dropped = Ничего не сделано.
admin-expired = Время на ответ вышло. Ничего не сделано.
toast-admin-expired = Эта кнопка больше не действует. Отправьте команду ещё раз.
admin-audit-none = Записей пока нет.
admin-audit-title =
    { $count ->
        [one] <b>Журнал: { $count } запись</b>, сначала новые
        [few] <b>Журнал: { $count } записи</b>, сначала новые
        [many] <b>Журнал: { $count } записей</b>, сначала новые
       *[other] <b>Журнал: { $count } записи</b>, сначала новые
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = просмотр
admin-action-unmask = без масок
admin-action-export = выгрузка
admin-action-block = закрыт доступ
admin-action-unblock = открыт доступ
admin-action-maintenance = технические работы
admin-action-hide = скрытие
admin-action-role = роль
admin-action-audit = журнал
admin-action-sandbox = песочница
admin-action-mute = оповещения
