# What admins read, in Spanish. A key that is missing here is shown in English; markup and style are as in ../es.ftl.

## Sandbox

button-sandbox-status = Poner { $status }
button-sandbox-amounts = Editar cantidades
button-sandbox-resend = Reenviar callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Copiar comando de payin
button-sandbox-copy-payout = Copiar comando de payout
toast-sandbox = Consultando a Changelly…
sandbox-title = Orden de prueba { $id }
sandbox-none = ninguno
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Toca un botón para poner la cantidad acordada, o copia un comando, cambia su número y envíalo.
sandbox-ambiguous = Varias órdenes empiezan así. Envía una parte más larga del ID.
sandbox-not-placed = Todavía no se sabe si esta orden existe en Changelly, así que no se puede cambiar allí.
sandbox-usage-setstatus = Envíalo así: <code>/setstatus ID ESTADO</code>, por ejemplo <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Envíalo así: <code>/setamount ID payin 0.05</code> o <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Envíalo así: <code>/resend ID</code>
sandbox-asked-status = Solicitud: poner el estado <b>{ $status }</b>.
sandbox-asked-amount = Solicitud: poner { $field } en <b>{ $amount }</b>.
sandbox-asked-resend = Solicitud: enviar otra vez el callback.
sandbox-answered = Changelly respondió en { $ms } ms, con el estado <b>{ $status }</b>. Qué cambió:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = nada
sandbox-resent-success = Changelly respondió en { $ms } ms: <b>success</b>, el callback fue aceptado.
sandbox-resent-failed = Changelly respondió en { $ms } ms: <b>failed</b>, el callback no fue aceptado. ¿La dirección registrada en Changelly es la de esta instancia?
sandbox-waiting = Callback: lo espero, { $seconds } segundos como máximo…
sandbox-callback-verified = Callback: llegó a los { $seconds } s ({ $time }) y su firma es correcta.
sandbox-callback-refused = Callback: llegó a los { $seconds } s ({ $time }), pero fue rechazado: { $reason }. ¿CHANGELLY_CALLBACK_PUBLIC_KEY es la clave del sandbox?
sandbox-callback-none = Callback: no llegó ninguno en { $seconds } segundos. ¿PUBLIC_URL con /changelly/callback está registrada en Changelly y se alcanza desde fuera?
sandbox-read = La orden se leyó de nuevo tras el callback: <b>{ $status }</b>.
sandbox-not-read = La orden no se pudo leer de nuevo.

## Self-test

selftest-title = Autoprueba: una venta completa en el sandbox
selftest-running = Tu autoprueba sigue en marcha. Su mensaje, más arriba, muestra por dónde va.
selftest-under-way = En marcha: { $passed } de { $of } pasos superados.
selftest-passed = Superada: los { $of } pasos en { $seconds } segundos.
selftest-failed = No superada: { $passed } de { $of } pasos superados en { $seconds } segundos.
selftest-stopped = Detenida: { $passed } de { $of } pasos superados en { $seconds } segundos.
selftest-ms = { $ms } ms
selftest-file-passed = <b>La autoprueba fue superada.</b> Este informe es para tu gestor en Changelly; no contiene secretos ni datos personales.
selftest-file-failed = <b>La autoprueba no fue superada.</b> Este informe dice dónde terminó. Puedes mostrárselo a tu gestor en Changelly: no contiene secretos ni datos personales.

selftest-step-2-1 = Países
selftest-step-2-2 = Elegir un país
selftest-step-2-3 = Monedas
selftest-step-2-4 = Elegir un par
selftest-step-2-5 = Elegir una cantidad
selftest-step-2-6 = Ofertas
selftest-step-2-7 = Proveedores
selftest-step-2-8 = Mostrar las ofertas
selftest-step-2-9 = Dirección de reembolso
selftest-step-2-10 = Validar la dirección
selftest-step-2-11 = Elegir una oferta
selftest-step-2-12 = Consentimiento
selftest-step-2-13 = Crear la orden
selftest-step-2-14 = Cambiar el estado
selftest-step-2-15 = Reenviar el callback
selftest-step-2-16 = Enlace al proveedor
selftest-step-2-17 = Lista de órdenes
selftest-step-2-18 = Estado por callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } por { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = ejemplo de { $coin }
selftest-said-valid = válida
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = recibido, verificado
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = los { $count } recibidos, verificados

selftest-asked-2-1 = Pedí los países donde se pueden vender criptomonedas.
selftest-asked-2-2 = Busqué un país donde vender, y los estados donde un país los necesita.
selftest-asked-2-3 = Pedí las criptomonedas que se pueden vender y las monedas en que se puede cobrar.
selftest-asked-2-4 = Busqué una criptomoneda y una moneda con las que alguien opere en ese país.
selftest-asked-2-5 = Busqué la cantidad más pequeña de esa criptomoneda.
selftest-asked-2-6 = Pedí ofertas a todos los proveedores.
selftest-asked-2-7 = Pedí los nombres de los proveedores.
selftest-asked-2-8 = Busqué el nombre de cada proveedor con una oferta.
selftest-asked-2-9 = Busqué un ejemplo de dirección de reembolso.
selftest-asked-2-10 = Pregunté si la dirección de reembolso es válida.
selftest-asked-2-11 = Elegí la mejor oferta y pregunté su precio una vez más.
selftest-asked-2-12 = Comparé el precio que se acepta con el que se mostró.
selftest-asked-2-13 = Pedí que se creara la orden.
selftest-asked-2-14 = Pedí que se cambiara el estado de la orden de prueba.
selftest-asked-2-15 = Pedí que se enviara otra vez el callback, y lo esperé.
selftest-asked-2-16 = Busqué el enlace que lleva a la persona al proveedor.
selftest-asked-2-17 = Busqué la orden en la lista, por nuestro ID.
selftest-asked-2-18 = Puse los estados uno tras otro, esperé el callback de cada uno y leí la orden de nuevo.

selftest-fault-no-country = La lista está vacía. Lo más probable es que ningún proveedor de venta esté habilitado para estas claves: pide a tu gestor en Changelly que habilite alguno en el sandbox.
selftest-fault-no-states = EE. UU. aparece sin sus estados. Sin estado no se puede crear una orden en EE. UU.: muéstraselo a tu gestor en Changelly.
selftest-fault-no-pair = No existe ese par en { $country }. Lo más probable es que haya muy pocas monedas habilitadas para estas claves: pregunta a tu gestor en Changelly cuáles compran y pagan los proveedores de este país.
selftest-fault-no-offer = Nadie hizo una: { $reasons }. «unavailable» y «timeout» son fallos de los proveedores, así que inténtalo más tarde. Por cualquier otro motivo, pregunta a tu gestor en Changelly qué se puede vender con estas claves.
selftest-fault-nobody-asked = La respuesta está vacía: no se preguntó a ningún proveedor. Lo más probable es que ninguno esté habilitado para este país y este par: pregunta a tu gestor en Changelly.
selftest-fault-unnamed-provider = El proveedor «{ $provider }» hace una oferta y no está en la lista de proveedores. La gente vería su código en lugar de un nombre: muéstraselo a tu gestor en Changelly.
selftest-fault-no-address = No conozco ninguno de { $coin }. La autoprueba solo conoce direcciones de las criptomonedas comunes: pide a tu gestor en Changelly que habilite BTC para estas claves.
selftest-fault-address-refused = Changelly da por inválida una dirección muy conocida de { $coin } ({ $cause }). Lo más probable es que no funcione la validación de esta criptomoneda: muéstraselo a tu gestor en Changelly.
selftest-fault-offer-gone = La oferta de { $provider } ({ $method }) ya no existe. Las ofertas pueden desaparecer en cualquier momento, así que inténtalo de nuevo. Si pasa siempre, el proveedor no mantiene lo que ofrece: muéstraselo a tu gestor en Changelly.
selftest-fault-offer-fell = Cayó de { $before } a { $after } en un momento. Los mercados no se mueven así: inténtalo de nuevo y, si sigue igual, muestra ambos precios a tu gestor en Changelly.
selftest-fault-status-differs = Puse «{ $status }», y la respuesta dice «{ $came }». La orden no cambió como se pidió: muestra su ID a tu gestor en Changelly.
selftest-fault-no-callback = No llegó ningún callback en { $seconds } segundos después de poner «{ $status }». Lo más probable es que la URL del callback no esté registrada en Changelly, o no llegue a esta instancia: tiene que ser PUBLIC_URL seguida de /changelly/callback.
selftest-fault-callback-signature = Llegó un callback y su firma no es correcta. CHANGELLY_CALLBACK_PUBLIC_KEY tiene que ser la clave del sandbox, que no es la de producción.
selftest-fault-callback-key = Llegó un callback con otra clave de API. La URL está registrada para otras claves: CHANGELLY_API_KEY tiene que ser la clave para la que está registrada.
selftest-fault-callback-unverifiable = Llegó un callback y no hay clave con que verificarlo. Define CHANGELLY_CALLBACK_PUBLIC_KEY; tu gestor en Changelly la tiene.
selftest-fault-callback-malformed = Llegó un callback que no se pudo leer. Muéstraselo a tu gestor en Changelly.
selftest-fault-not-delivered = Changelly dice que no pudo entregar el callback. Lo más probable es que la URL del callback no esté registrada en Changelly, o no llegue a esta instancia: tiene que ser PUBLIC_URL seguida de /changelly/callback.
selftest-fault-delivered-elsewhere = Changelly dice que el callback fue aceptado, y aquí no llegó ninguno. Otro programa responde en la URL registrada: tiene que ser PUBLIC_URL de esta instancia seguida de /changelly/callback.
selftest-fault-no-link = La orden no tiene enlace, o no es https. Sin él nadie puede seguir con el proveedor: muestra el ID de la orden a tu gestor en Changelly.
selftest-fault-not-listed = La orden { $id } no está en la respuesta. Sin la lista no se puede recuperar una respuesta perdida: muestra ambos ID a tu gestor en Changelly.
selftest-fault-read-differs = Puse «{ $status }», y en la orden se lee «{ $read }». Lo que se lee decide lo que se dice a la gente: muestra el ID de la orden a tu gestor en Changelly.

selftest-state-not-run = no ejecutado
selftest-report-title = Autoprueba de la venta en el sandbox de la Fiat API
selftest-report-time = Hora
selftest-report-result = Resultado
selftest-report-no-answer = sin respuesta
selftest-report-walk = Estados puestos uno tras otro:
selftest-report-callback = callback a los

wire-came-network = Falló la conexión.
wire-came-timeout = No llegó respuesta a tiempo.
wire-came-busy = Había demasiadas peticiones en espera, así que no se envió.
wire-came-suspended = No se envió: Changelly acaba de fallar demasiadas veces.
wire-came-broken = La respuesta no se pudo leer.
wire-came-unreadable = La respuesta (HTTP { $status }) no es la que describe la documentación.
wire-came-status = Changelly respondió HTTP { $status }.
wire-came-reason = Changelly respondió HTTP { $status } ({ $reason }).
wire-check-network = Comprueba CHANGELLY_API_URL, y si esta máquina llega hasta ella.
wire-check-timeout = Lo más probable es que Changelly esté lenta o caída: inténtalo en unos minutos. Si no, comprueba CHANGELLY_API_URL y el camino hasta ella.
wire-check-rate-limited = Ahora mismo se pide demasiado con estas claves: espera un minuto e inténtalo de nuevo.
wire-check-unauthorized = Lo más probable es que las claves no encajen: comprueba que CHANGELLY_API_KEY y CHANGELLY_PRIVATE_KEY sean un par del sandbox, y que CHANGELLY_API_URL esté escrita exactamente como la dirección de Changelly.
wire-check-not-found = Changelly no conoce esta dirección o esta orden: comprueba CHANGELLY_API_URL.
wire-check-expired = La oferta era demasiado antigua: inténtalo de nuevo.
wire-check-unprocessable = El proveedor no puede hacerlo: muestra la petición a tu gestor en Changelly.
wire-check-rejected = Algo de la petición no fue aceptado: las palabras entre paréntesis dicen qué. «txType» significa que la orden no es de prueba.
wire-check-server = Changelly tiene un problema técnico: inténtalo en unos minutos y, si sigue, muéstraselo a tu gestor.
wire-check-bad-response = Algo entre aquí y Changelly responde en su lugar, o la API cambió: comprueba CHANGELLY_API_URL.
wire-check-suspended = Espera medio minuto e inténtalo de nuevo.

## Alerts

button-mute = Silenciar 24 horas
button-unmute = Activar de nuevo
toast-muted = Las alertas de este tipo están silenciadas durante 24 horas.
toast-unmuted = Las alertas de este tipo vuelven a estar activas.
alert-refused-order = <b>No se pudo crear una orden.</b> Orden { $order } en { $provider }: { $reason }.
alert-callback-signature = <b>Se rechazó un callback:</b> su firma falta o no es correcta. O alguien falsifica callbacks, o CHANGELLY_CALLBACK_PUBLIC_KEY no es la clave de este entorno.
alert-callback-key = <b>Se rechazó un callback:</b> nombra otra clave de API.
alert-callback-unverifiable = <b>Se rechazó un callback:</b> CHANGELLY_CALLBACK_PUBLIC_KEY no está definida. El bot sigue las órdenes consultándolas, lo que es más lento.
alert-held-order = <b>Una orden está en pausa.</b> Orden { $order } en { $provider }: quizá la persona tenga que demostrar algo al proveedor.
alert-silent-order = <b>Hace dos días que no se sabe nada de una orden abierta.</b> La orden { $order } sigue en «{ $status }».
alert-failing-provider = <b>Un proveedor falla mucho:</b> { $provider } ({ $reasons }), al menos cinco veces en 15 minutos.
alert-dead-letter-gone = <b>No se pudo entregar un mensaje:</b> la orden o el usuario ya no existe. Orden { $order }.
alert-dead-letter-refused = <b>No se pudo entregar un mensaje:</b> el chat de la persona no acepta mensajes del bot. Lo sabrá cuando vuelva. Orden { $order }.
alert-dead-letter-late = <b>No se pudo entregar un mensaje</b> en 24 horas. Orden { $order }.
alert-overturned-final = <b>Un estado final no era final.</b> Orden { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] { $count } más en un minuto.
       *[other] { $count } más en { $minutes } minutos.
    }
alerts-held-back = <b>Las demás alertas quedan retenidas.</b> Hubo demasiadas en la última hora; la próxima llegará el { $time }.

## Commands

admin-help-title = Para administradores
admin-command-orders = Todas las órdenes, con filtros
admin-command-order = Una orden por cualquiera de sus ID
admin-command-stats = Cómo van las ventas: 24h, 7d o 30d
admin-command-export = La lista actual como archivo CSV
admin-command-setstatus = Cambiar el estado de una orden de prueba
admin-command-setamount = Cambiar una cantidad de una orden de prueba
admin-command-resend = Repetir el callback de una orden de prueba
admin-command-selftest = Hacer una venta de prueba con informe
admin-command-block = Bloquear a una persona, con un motivo
admin-command-unblock = Desbloquear a una persona
admin-command-maintenance = Parar las ventas nuevas o reanudarlas
admin-command-hide = Ocultar un proveedor o una moneda
admin-command-show = Mostrar lo que estaba oculto
admin-command-role = Dar o quitar un rol
admin-command-admins = Quién tiene un rol
admin-command-audit = Quién hizo qué y cuándo
admin-not-allowed = Esto solo lo pueden hacer los propietarios.
toast-admin-not-allowed = Esto solo lo pueden hacer los propietarios.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>Una orden</b>, primero la más nueva.
       *[other] <b>{ $total } órdenes</b>, primero las más nuevas.
    }
admin-orders-title-more = <b>Más de { $total } órdenes</b>: se listan las { $total } más nuevas. Con un filtro llegas a las anteriores.
admin-orders-none = <b>Ninguna orden coincide.</b>
admin-orders-filter = Filtro: <code>{ $line }</code>
admin-orders-hint = Filtra con cualquiera de estas palabras: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = Con ↗: creada en otro sitio con las mismas claves.
admin-orders-not-asked = No se pudo consultar a Changelly: pueden faltar órdenes de otros sitios o no estar al día.
admin-query-unclear = No entiendo «{ $word }».
admin-quick-status-open = Abiertas
admin-quick-status-hold = En pausa
admin-quick-status-failed = Fallidas
admin-quick-status-complete = Completadas
admin-quick-since-24h = Últimas 24 h
admin-quick-since-7d = Últimos 7 días
admin-quick-since-30d = Últimos 30 días
admin-button-clear = Quitar el filtro
admin-button-own = Mis propias órdenes
admin-button-all = Todas las órdenes
admin-button-list = Volver a la lista
toast-admin-filter-gone = Ese filtro ya no se recuerda. Aquí tienes todas las órdenes.
admin-status-placing = comprobando
admin-status-rejected = rechazada
admin-status-created = creada
admin-status-pending = en curso
admin-status-hold = en pausa
admin-status-refunded = reembolsada
admin-status-expired = vencida
admin-status-failed = fallida
admin-status-complete = completada

## One order

admin-order-usage = ¿Qué orden? Por ejemplo <code>/order 7f3a9c1e</code>: nuestro ID, el de Changelly o los primeros cuatro caracteres o más de cualquiera de ellos.
admin-order-missing = No existe esa orden.
admin-card-status = Estado: <b>{ $status }</b> desde { $since }
admin-card-status-only = Estado: <b>{ $status }</b>
admin-card-external = Creada en otro sitio con las mismas claves.
admin-card-user = Usuario <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Esperado { $expected } · recibido { $payin } · pagado { $payout }
admin-card-refund = Reembolso de { $coin } a
admin-card-memo = { $name }
admin-card-consent = Consentimiento: { $at } · política { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] Un cambio antes de eso
       *[other] { $count } cambios antes de eso
    }
admin-card-external-facts = Tipo: { $type } · proveedor: { $provider } · usuario allí: { $user } · ID allí: { $external }
admin-card-external-facts-amounts = Recibido: { $payin } · pagado: { $payout } · creada: { $created }
admin-button-reveal = Mostrar dirección
admin-button-mask = Ocultar dirección
admin-button-more = Más…
admin-button-consent = Ver consentimiento
admin-button-raw = Respuesta de la API
admin-button-raw-full = Respuesta sin ocultar
admin-button-copy-ours = Copiar nuestro ID
admin-button-copy-theirs = Copiar ID de Changelly
admin-button-copy-user = Copiar ID de usuario
admin-button-of-user = Órdenes del usuario
admin-consent = Aceptado { $at } · política { $version } · idioma { $language }
admin-consent-masked = Aquí la dirección está oculta.
admin-raw = La orden { $id } según Changelly. La dirección y el enlace están ocultos.
admin-raw-full = La orden { $id } según Changelly, sin ocultar nada.
admin-raw-none = Changelly no tiene esta orden en su lista.
admin-raw-failed = No se pudo consultar a Changelly ({ $reason }).
toast-admin-asking = Consultando a Changelly…

## Statistics

admin-stats-title-24h = Últimas 24 horas
admin-stats-title-7d = Últimos 7 días
admin-stats-title-30d = Últimos 30 días
admin-stats-funnel = Del inicio al pago
admin-stats-failures = Fallidas, por proveedor
admin-stats-started = Empezaron
admin-stats-offered = Vieron ofertas
admin-stats-consented = Aceptaron
admin-stats-created = Orden creada
admin-stats-completed = Completadas
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent } %
admin-stats-share = { $failed } de { $created }
admin-stats-failed = Fallidas: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = No falló ninguna.
admin-stats-median = La mitad se completó en { $time } o menos.
admin-stats-no-median = No se completó ninguna orden.
toast-admin-drawing = Dibujando…

## Export

admin-export-masked =
    { $count ->
        [one] Una orden, primero la más nueva. Las direcciones están ocultas.
       *[other] { $count } órdenes, primero las más nuevas. Las direcciones están ocultas.
    }
admin-export-full =
    { $count ->
        [one] Una orden, primero la más nueva, con su dirección completa.
       *[other] { $count } órdenes, primero las más nuevas, con direcciones completas.
    }
admin-export-cut = En el archivo no caben más: filtra para obtener el resto.
admin-export-ask = <b>¿Exportar con las direcciones de reembolso completas?</b> Cualquiera que reciba el archivo puede pasarlo a otros. Filtro: <code>{ $line }</code>
admin-button-export = Exportar completo

## Blocks and roles

admin-block-usage = ¿A quién y por qué? Por ejemplo <code>/block 123456 vendía criptomonedas ajenas</code>
admin-block-ask = <b>¿Bloquear a { $user }?</b> Ya no podrá usar el bot. Sus órdenes abiertas siguen y recibe los avisos. Motivo: { $reason }
admin-block-admin = { $user } es administrador y no se puede bloquear. Quítale antes el rol.
admin-block-done = Bloqueado: { $user }.
admin-button-block = Bloquear a esta persona
admin-unblock-usage = Desbloquear a alguien: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] No hay nadie bloqueado.
        [one] Hay una persona bloqueada.
       *[other] Hay { $count } personas bloqueadas.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } puede usar el bot de nuevo.
admin-unblock-none = { $user } no está bloqueado.
admin-role-usage = ¿A quién y cuál? Por ejemplo <code>/role 123456 support</code>. Roles: owner, support, none.
admin-role-self = No puedes cambiar tu propio rol. Pídeselo a otro propietario.
admin-role-fixed = { $user } es propietario por configuración. Eso no se puede cambiar aquí.
admin-role-ask = <b>¿Dar a { $user } el rol «{ $role }»?</b> Soporte ve órdenes y cifras; los propietarios pueden hacerlo todo, ver direcciones y dar roles.
admin-role-ask-none = <b>¿Quitar el rol a { $user }?</b> Será una persona como cualquier otra.
admin-role-done = { $user }: { $role }.
admin-role-owner = propietario
admin-role-support = soporte
admin-role-none = sin rol
admin-button-role = Cambiar el rol
admin-admins-title = <b>Administradores</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, por configuración

## Maintenance, and what is hidden

admin-maintenance-usage = Cámbialo con <code>/maintenance on</code> o <code>/maintenance off</code>
admin-maintenance-is-on = <b>Mantenimiento activado</b> desde { $since }.
admin-maintenance-is-off = <b>Mantenimiento desactivado.</b>
admin-maintenance-ask = <b>¿Activar el mantenimiento?</b> Nadie salvo los administradores podrá empezar ni terminar una venta hasta que se desactive. El seguimiento de las órdenes abiertas continúa como siempre.
admin-maintenance-on = <b>Mantenimiento activado.</b> El seguimiento de las órdenes abiertas continúa como siempre.
admin-maintenance-off = <b>Mantenimiento desactivado.</b> Se puede vender de nuevo.
admin-button-maintenance = Activarlo
admin-hide-usage = ¿Qué? Por ejemplo <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> o <code>/hide currency BTC</code>
admin-show-usage = ¿Qué? Por ejemplo <code>/show provider moonpay</code>, <code>/show method moonpay card</code> o <code>/show currency BTC</code>
admin-hidden = Proveedores ocultos: { $providers }. Monedas ocultas: { $currencies }.
admin-hide-ask-provider = <b>¿Ocultar el proveedor { $code }?</b> Nadie verá ya sus ofertas. Sus órdenes siguen.
admin-hide-ask-currency = <b>¿Ocultar la moneda { $code }?</b> Nadie podrá elegirla ya. Sus órdenes siguen.
admin-hide-unknown-provider = No hay ningún proveedor «{ $code }». Hay: { $known }
admin-hide-unknown-currency = No hay ninguna moneda «{ $code }». Hay, por ejemplo: { $known }
admin-hide-done = Se ocultó { $code }.
admin-show-done = Se vuelve a mostrar { $code }.
admin-show-none = No estaba oculto: { $code }.
admin-button-hide = Ocultar

## Asking once more, and the audit trail

admin-dropped = No se hizo nada.
admin-expired = Esta pregunta caducó. No se hizo nada.
toast-admin-expired = Este botón ya no vale. Envía el comando otra vez.
admin-audit-none = Todavía no hay entradas.
admin-audit-title =
    { $count ->
        [one] <b>Registro: una línea</b>
       *[other] <b>Registro: { $count } líneas</b>, primero las más nuevas
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = consulta
admin-action-unmask = sin ocultar
admin-action-export = exportación
admin-action-block = bloqueo
admin-action-unblock = desbloqueo
admin-action-maintenance = mantenimiento
admin-action-hide = ocultación
admin-action-role = rol
admin-action-audit = registro
admin-action-sandbox = sandbox
admin-action-mute = alertas
