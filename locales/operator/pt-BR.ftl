# What admins read, in Brazilian Portuguese. A key that is missing here is shown in English; markup and style are as in ../pt-BR.ftl.

## Sandbox

button-sandbox-status = Definir { $status }
button-sandbox-amounts = Editar valores
button-sandbox-resend = Reenviar callback
button-sandbox-payin = Payin: { $amount }
button-sandbox-payout = Payout: { $amount }
button-sandbox-copy-payin = Copiar comando de payin
button-sandbox-copy-payout = Copiar comando de payout
toast-sandbox = Consultando a Changelly…
sandbox-title = Pedido de teste { $id }
sandbox-none = nenhum
sandbox-amounts =
    Payin: { $payin }
    Payout: { $payout }

    Toque em um botão para definir o valor combinado, ou copie um comando, mude o número e envie.
sandbox-ambiguous = Vários pedidos começam assim. Por favor, envie mais caracteres do ID.
sandbox-not-placed = Ainda não se sabe se este pedido existe na Changelly, por isso não dá para alterá-lo lá.
sandbox-usage-setstatus = Por favor, envie assim: <code>/setstatus ID STATUS</code>, por exemplo <code>/setstatus 7f3a hold</code>
sandbox-usage-setamount = Por favor, envie assim: <code>/setamount ID payin 0.05</code> ou <code>/setamount ID payout 2700.10</code>
sandbox-usage-resend = Por favor, envie assim: <code>/resend ID</code>
sandbox-asked-status = Solicitado: definir o status como <b>{ $status }</b>.
sandbox-asked-amount = Solicitado: definir { $field } como <b>{ $amount }</b>.
sandbox-asked-resend = Solicitado: enviar o callback de novo.
sandbox-answered = A Changelly respondeu após { $ms } ms, com o status <b>{ $status }</b>. O que mudou:
sandbox-changed = { $field }: { $before } → { $after }
sandbox-unchanged = nada
sandbox-resent-success = A Changelly respondeu após { $ms } ms: <b>success</b>, o callback foi aceito.
sandbox-resent-failed = A Changelly respondeu após { $ms } ms: <b>failed</b>, o callback não foi aceito. O endereço registrado na Changelly é o desta instância?
sandbox-waiting = Callback: aguardando, no máximo { $seconds } segundos…
sandbox-callback-verified = Callback: chegou após { $seconds } s ({ $time }), e a assinatura está correta.
sandbox-callback-refused = Callback: chegou após { $seconds } s ({ $time }), mas foi recusado: { $reason }. CHANGELLY_CALLBACK_PUBLIC_KEY é a chave do sandbox?
sandbox-callback-none = Callback: nenhum chegou em { $seconds } segundos. PUBLIC_URL com /changelly/callback está registrada na Changelly e é acessível de fora?
sandbox-read = Pedido relido por causa disso: <b>{ $status }</b>.
sandbox-not-read = Não foi possível reler o pedido.

## Self-test

selftest-title = Autoteste: uma venda inteira no sandbox
selftest-running = Seu autoteste ainda está em andamento. A mensagem dele, acima, mostra até onde chegou.
selftest-under-way = Em andamento: { $passed } de { $of } etapas aprovadas.
selftest-passed = Aprovado: todas as { $of } etapas em { $seconds } segundos.
selftest-failed = Reprovado: { $passed } de { $of } etapas aprovadas em { $seconds } segundos.
selftest-stopped = Interrompido: { $passed } de { $of } etapas aprovadas em { $seconds } segundos.
selftest-ms = { $ms } ms
selftest-file-passed = <b>O autoteste foi aprovado.</b> Este relatório é para seu gerente na Changelly; não contém segredos nem dados pessoais.
selftest-file-failed = <b>O autoteste foi reprovado.</b> Este relatório diz onde ele parou. Pode ser mostrado ao seu gerente na Changelly; não contém segredos nem dados pessoais.

selftest-step-2-1 = Países
selftest-step-2-2 = Escolher um país
selftest-step-2-3 = Moedas
selftest-step-2-4 = Escolher um par
selftest-step-2-5 = Escolher uma quantidade
selftest-step-2-6 = Ofertas
selftest-step-2-7 = Provedores
selftest-step-2-8 = Mostrar as ofertas
selftest-step-2-9 = Endereço de reembolso
selftest-step-2-10 = Validar o endereço
selftest-step-2-11 = Escolher uma oferta
selftest-step-2-12 = Consentimento
selftest-step-2-13 = Criar o pedido
selftest-step-2-14 = Mudar o status
selftest-step-2-15 = Reenviar o callback
selftest-step-2-16 = Link para o provedor
selftest-step-2-17 = Listar pedidos
selftest-step-2-18 = Status por callback

selftest-said-countries = { $count }
selftest-said-place = { $place }
selftest-said-currencies = { $crypto } + { $fiat }
selftest-said-pair = { $pair }
selftest-said-amount = { $amount }
selftest-said-offers = { $count } por { $amount }
selftest-said-providers = { $count }
selftest-said-shown = { $providers }
selftest-said-address = exemplo para { $coin }
selftest-said-valid = válido
selftest-said-chosen = { $provider }, { $method }
selftest-said-consent = { $after }
selftest-said-order = { $id }
selftest-said-status = { $status }
selftest-said-resent = recebido, verificado
selftest-said-link = { $host }
selftest-said-listed = { $status }
selftest-said-walked = todos os { $count } recebidos, verificados

selftest-asked-2-1 = Pedi os países onde se pode vender cripto.
selftest-asked-2-2 = Procurei um país onde vender, e os estados onde um país precisa deles.
selftest-asked-2-3 = Pedi as moedas que podem ser vendidas e pagas.
selftest-asked-2-4 = Procurei uma cripto e uma moeda que alguém negocie nesse país.
selftest-asked-2-5 = Procurei a menor quantidade dessa cripto.
selftest-asked-2-6 = Pedi ofertas a todos os provedores.
selftest-asked-2-7 = Pedi os nomes dos provedores.
selftest-asked-2-8 = Procurei o nome de cada provedor com oferta.
selftest-asked-2-9 = Procurei um exemplo de endereço de reembolso.
selftest-asked-2-10 = Perguntei se o endereço de reembolso é válido.
selftest-asked-2-11 = Escolhi a melhor oferta e pedi o preço dela mais uma vez.
selftest-asked-2-12 = Comparei o preço a aceitar com o preço mostrado.
selftest-asked-2-13 = Solicitei a criação do pedido.
selftest-asked-2-14 = Solicitei a mudança de status do pedido de teste.
selftest-asked-2-15 = Solicitei o reenvio do callback e esperei por ele.
selftest-asked-2-16 = Procurei o link que leva a pessoa ao provedor.
selftest-asked-2-17 = Procurei o pedido na lista, pelo nosso ID.
selftest-asked-2-18 = Defini um status após o outro, esperei o callback de cada um e reli o pedido.

selftest-fault-no-country = A lista está vazia. Em geral, nenhum provedor de venda está habilitado para estas chaves: peça ao seu gerente na Changelly que habilite alguns no sandbox.
selftest-fault-no-states = Os EUA aparecem na lista sem seus estados. Sem um estado não dá para criar pedidos nos EUA: mostre isto ao seu gerente na Changelly.
selftest-fault-no-pair = Não existe um par assim neste país ({ $country }). Em geral, há poucas moedas habilitadas para estas chaves: pergunte ao seu gerente na Changelly quais delas os provedores deste país compram e pagam.
selftest-fault-no-offer = Ninguém fez nenhuma: { $reasons }. “unavailable” e “timeout” são falhas do provedor, então tente mais tarde. Por qualquer outro motivo, pergunte ao seu gerente na Changelly o que estas chaves podem vender.
selftest-fault-nobody-asked = A resposta está vazia: nenhum provedor foi consultado. Em geral, nenhum provedor está habilitado para este país e este par: pergunte ao seu gerente na Changelly.
selftest-fault-unnamed-provider = O provedor “{ $provider }” faz uma oferta e não está na lista de provedores. As pessoas veriam o código dele em vez de um nome: mostre isto ao seu gerente na Changelly.
selftest-fault-no-address = Não conheço nenhum para { $coin }. O autoteste só conhece endereços das criptomoedas mais comuns: peça ao seu gerente na Changelly que habilite BTC para estas chaves.
selftest-fault-address-refused = A Changelly considera inválido um endereço bem conhecido de { $coin } ({ $cause }). Em geral, a validação de endereços desta cripto não está funcionando: mostre isto ao seu gerente na Changelly.
selftest-fault-offer-gone = A oferta da { $provider } ({ $method }) não existe mais. Ofertas podem sumir a qualquer momento, então tente de novo. Se acontecer sempre, o provedor não mantém o que oferece: mostre isto ao seu gerente na Changelly.
selftest-fault-offer-fell = Caiu de { $before } para { $after } em um instante. O mercado não se move assim: tente de novo e, se continuar, mostre os dois preços ao seu gerente na Changelly.
selftest-fault-status-differs = Defini “{ $status }”, e a resposta diz “{ $came }”. O pedido não foi alterado como solicitado: mostre o ID do pedido ao seu gerente na Changelly.
selftest-fault-no-callback = Nenhum callback chegou em { $seconds } segundos depois de definir “{ $status }”. Em geral, a URL de callback não está registrada na Changelly ou não leva a esta instância: ela precisa ser PUBLIC_URL seguida de /changelly/callback.
selftest-fault-callback-signature = Chegou um callback, e a assinatura não confere. CHANGELLY_CALLBACK_PUBLIC_KEY precisa ser a chave de callback do sandbox, que não é a mesma da produção.
selftest-fault-callback-key = Chegou um callback com uma chave de API que não é a nossa. A URL de callback está registrada para outras chaves: CHANGELLY_API_KEY precisa ser a chave para a qual ela está registrada.
selftest-fault-callback-unverifiable = Chegou um callback, e não há chave para verificá-lo. Defina CHANGELLY_CALLBACK_PUBLIC_KEY; seu gerente na Changelly tem essa chave.
selftest-fault-callback-malformed = Chegou um callback que não pôde ser lido. Mostre isto ao seu gerente na Changelly.
selftest-fault-not-delivered = A Changelly diz que não conseguiu entregar o callback. Em geral, a URL de callback não está registrada na Changelly ou não leva a esta instância: ela precisa ser PUBLIC_URL seguida de /changelly/callback.
selftest-fault-delivered-elsewhere = A Changelly diz que o callback foi aceito, mas nenhum chegou aqui. Outro programa responde na URL de callback registrada: ela precisa ser a PUBLIC_URL desta instância seguida de /changelly/callback.
selftest-fault-no-link = O pedido não tem link, ou o link não é https. Sem ele ninguém consegue continuar no provedor: mostre o ID do pedido ao seu gerente na Changelly.
selftest-fault-not-listed = O pedido { $id } não está na resposta. Sem a lista, não dá para reencontrar uma resposta perdida: mostre os dois IDs ao seu gerente na Changelly.
selftest-fault-read-differs = Defini “{ $status }”, e no pedido se lê “{ $read }”. O que se lê decide o que é dito às pessoas: mostre o ID do pedido ao seu gerente na Changelly.

selftest-state-not-run = não executada
selftest-report-title = Autoteste do fluxo de off-ramp no sandbox da Fiat API
selftest-report-time = Horário
selftest-report-result = Resultado
selftest-report-no-answer = sem resposta
selftest-report-walk = Status definidos um após o outro:
selftest-report-callback = callback após

wire-came-network = A conexão falhou.
wire-came-timeout = Nenhuma resposta chegou a tempo.
wire-came-busy = Havia solicitações demais na fila, por isso esta não foi enviada.
wire-came-suspended = Não foi enviada: a Changelly acabou de falhar vezes demais.
wire-came-broken = Não foi possível ler a resposta.
wire-came-unreadable = A resposta (HTTP { $status }) não é a que a documentação descreve.
wire-came-status = A Changelly respondeu HTTP { $status }.
wire-came-reason = A Changelly respondeu HTTP { $status } ({ $reason }).
wire-check-network = Confira CHANGELLY_API_URL e se esta máquina consegue acessá-la.
wire-check-timeout = Em geral, a Changelly está lenta ou fora do ar: tente de novo em alguns minutos. Se não for isso, confira CHANGELLY_API_URL e o caminho até ela.
wire-check-rate-limited = No momento há solicitações demais com estas chaves: espere um minuto e tente de novo.
wire-check-unauthorized = Em geral, as chaves não combinam: confira se CHANGELLY_API_KEY e CHANGELLY_PRIVATE_KEY são um par do sandbox, e se CHANGELLY_API_URL está escrita exatamente como o endereço da Changelly.
wire-check-not-found = A Changelly não conhece este endereço ou este pedido: confira CHANGELLY_API_URL.
wire-check-expired = A oferta era antiga demais: tente de novo.
wire-check-unprocessable = O provedor não pode fazer isto: mostre a solicitação ao seu gerente na Changelly.
wire-check-rejected = Algo na solicitação não foi aceito: as palavras entre parênteses dizem o quê. “txType” significa que o pedido não é de teste.
wire-check-server = A Changelly está com um problema técnico: tente de novo em alguns minutos e, se continuar, mostre isto ao seu gerente.
wire-check-bad-response = Algo entre aqui e a Changelly responde no lugar dela, ou a API mudou: confira CHANGELLY_API_URL.
wire-check-suspended = Espere meio minuto e tente de novo.

## Alerts

button-mute = Silenciar por 24 horas
button-unmute = Reativar
toast-muted = Alertas deste tipo estão silenciados por 24 horas.
toast-unmuted = Alertas deste tipo não estão mais silenciados.
alert-refused-order = <b>Não foi possível criar um pedido.</b> Pedido { $order } na { $provider }: { $reason }.
alert-callback-signature = <b>Um callback foi recusado:</b> a assinatura falta ou está errada. Ou alguém falsifica callbacks, ou CHANGELLY_CALLBACK_PUBLIC_KEY não é a chave deste ambiente.
alert-callback-key = <b>Um callback foi recusado:</b> ele indica uma chave de API que não é a nossa.
alert-callback-unverifiable = <b>Um callback foi recusado:</b> CHANGELLY_CALLBACK_PUBLIC_KEY não está definida. Os pedidos são acompanhados por leitura, o que é mais lento.
alert-held-order = <b>Um pedido está em pausa.</b> Pedido { $order } na { $provider }: a pessoa talvez precise comprovar algo ao provedor.
alert-silent-order = <b>Há dois dias não há notícia de um pedido aberto.</b> O pedido { $order } continua em “{ $status }”.
alert-failing-provider = <b>Um provedor falha com frequência:</b> { $provider } ({ $reasons }), pelo menos cinco vezes em 15 minutos.
alert-dead-letter-gone = <b>Uma mensagem não foi entregue:</b> o pedido ou a pessoa não existe mais. Pedido { $order }.
alert-dead-letter-refused = <b>Uma mensagem não foi entregue:</b> o chat da pessoa recusa mensagens do bot. Ela será avisada quando voltar. Pedido { $order }.
alert-dead-letter-late = <b>Uma mensagem não foi entregue</b> em 24 horas. Pedido { $order }.
alert-overturned-final = <b>Um status final não era final.</b> Pedido { $order }: { $change }.
alert-more =
    { $minutes ->
        [one] Mais { $count } em { $minutes } minuto.
       *[other] Mais { $count } em { $minutes } minutos.
    }
alerts-held-back = <b>Os próximos alertas estão retidos.</b> Houve alertas demais na última hora; o próximo chega em { $time }.

## Commands

admin-help-title = Para administradores
admin-command-orders = Todos os pedidos, com filtros
admin-command-order = Um pedido, por qualquer um de seus IDs
admin-command-stats = Como foram as vendas: 24h, 7d ou 30d
admin-command-export = A lista atual como arquivo CSV
admin-command-setstatus = Mudar o status de um pedido de teste
admin-command-setamount = Mudar um valor de um pedido de teste
admin-command-resend = Reenviar callback de um pedido de teste
admin-command-selftest = Fazer uma venda de teste com relatório
admin-command-block = Bloquear uma pessoa, com um motivo
admin-command-unblock = Desbloquear uma pessoa
admin-command-maintenance = Parar ou retomar novas vendas
admin-command-hide = Ocultar um provedor ou uma moeda
admin-command-show = Mostrar o que foi ocultado
admin-command-role = Dar ou retirar uma função
admin-command-admins = Quem tem uma função
admin-command-audit = Quem fez o quê e quando
admin-not-allowed = Só proprietários podem fazer isto.
toast-admin-not-allowed = Só proprietários podem fazer isto.

## The list of orders

admin-orders-title =
    { $total ->
        [one] <b>{ $total } pedido</b>.
       *[other] <b>{ $total } pedidos</b>, do mais novo ao mais antigo.
    }
admin-orders-title-more = <b>Mais de { $total } pedidos</b>: a lista mostra os { $total } mais novos. Um filtro leva aos mais antigos.
admin-orders-none = <b>Nenhum pedido corresponde.</b>
admin-orders-filter = Filtro: <code>{ $line }</code>
admin-orders-hint = Filtre com qualquer uma destas palavras: <code>/orders status:hold provider:moonpay user:123456 since:7d pair:btc-eur id:7f3a</code>
admin-orders-external = ↗ foi criado em outro lugar com as mesmas chaves.
admin-orders-not-asked = Não foi possível consultar a Changelly: pedidos criados em outro lugar podem faltar ou estar desatualizados.
admin-query-unclear = Não entendo “{ $word }”.
admin-quick-status-open = Abertos
admin-quick-status-hold = Em pausa
admin-quick-status-failed = Com falha
admin-quick-status-complete = Concluídos
admin-quick-since-24h = Últimas 24 h
admin-quick-since-7d = Últimos 7 dias
admin-quick-since-30d = Últimos 30 dias
admin-button-clear = Limpar o filtro
admin-button-own = Meus próprios pedidos
admin-button-all = Todos os pedidos
admin-button-list = Voltar à lista
toast-admin-filter-gone = Este filtro não está mais guardado. Aqui estão todos os pedidos.
admin-status-placing = verificando
admin-status-rejected = recusado
admin-status-created = criado
admin-status-pending = em andamento
admin-status-hold = em pausa
admin-status-refunded = reembolsado
admin-status-expired = expirado
admin-status-failed = falhou
admin-status-complete = concluído

## One order

admin-order-usage = Qual pedido? Por exemplo <code>/order 7f3a9c1e</code>: nosso ID, o da Changelly ou pelo menos os quatro primeiros caracteres de um deles.
admin-order-missing = Esse pedido não existe.
admin-card-status = Status: <b>{ $status }</b> desde { $since }
admin-card-status-only = Status: <b>{ $status }</b>
admin-card-external = Criado em outro lugar com as mesmas chaves.
admin-card-user = Usuário <code>{ $user }</code> · { $place }
admin-card-provider = { $provider } · { $method }
admin-card-amounts = Previsto { $expected } · recebido { $payin } · pago { $payout }
admin-card-refund = Reembolso de { $coin } para
admin-card-memo = { $name }
admin-card-consent = Consentimento: { $at } · política { $version } · { $language }
admin-card-change = { $at } · { $status }
admin-card-earlier =
    { $count ->
        [one] { $count } mudança antes disso
       *[other] { $count } mudanças antes disso
    }
admin-card-external-facts = Tipo: { $type } · provedor: { $provider } · usuário lá: { $user } · ID lá: { $external }
admin-card-external-facts-amounts = Recebido: { $payin } · pago: { $payout } · criado: { $created }
admin-button-reveal = Mostrar endereço
admin-button-mask = Ocultar endereço
admin-button-more = Mais…
admin-button-consent = Mostrar consentimento
admin-button-raw = Obter resposta da API
admin-button-raw-full = Obter sem máscara
admin-button-copy-ours = Copiar nosso ID
admin-button-copy-theirs = Copiar ID da Changelly
admin-button-copy-user = Copiar ID do usuário
admin-button-of-user = Pedidos deste usuário
admin-consent = Aceito em { $at } · política { $version } · idioma { $language }
admin-consent-masked = O endereço está mascarado aqui.
admin-raw = Pedido { $id } segundo a Changelly. O endereço e o link estão mascarados.
admin-raw-full = Pedido { $id } segundo a Changelly, sem nada mascarado.
admin-raw-none = A Changelly não tem este pedido na lista.
admin-raw-failed = Não foi possível consultar a Changelly ({ $reason }).
toast-admin-asking = Consultando a Changelly…

## Statistics

admin-stats-title-24h = Últimas 24 horas
admin-stats-title-7d = Últimos 7 dias
admin-stats-title-30d = Últimos 30 dias
admin-stats-funnel = Do início ao pagamento
admin-stats-failures = Falhas, por provedor
admin-stats-started = Começaram
admin-stats-offered = Viram ofertas
admin-stats-consented = Aceitaram
admin-stats-created = Pedido criado
admin-stats-completed = Concluídos
admin-stats-line = { $step }: <b>{ $count }</b>
admin-stats-part = { $count } · { $percent }%
admin-stats-share = { $failed } de { $created }
admin-stats-failed = Falhas: <b>{ $count }</b> ({ $providers })
admin-stats-no-failures = Nenhuma falha.
admin-stats-median = Metade deles foi concluída em até { $time }.
admin-stats-no-median = Nenhum pedido foi concluído.
toast-admin-drawing = Desenhando…

## Export

admin-export-masked =
    { $count ->
        [one] { $count } pedido. O endereço está mascarado.
       *[other] { $count } pedidos, do mais novo ao mais antigo. Os endereços estão mascarados.
    }
admin-export-full =
    { $count ->
        [one] { $count } pedido, com endereço completo.
       *[other] { $count } pedidos, do mais novo ao mais antigo, com endereços completos.
    }
admin-export-cut = Não cabe mais no arquivo: filtre para obter o resto.
admin-export-ask = <b>Exportar com os endereços de reembolso completos?</b> Qualquer pessoa que receber o arquivo pode repassá-lo. Filtro: <code>{ $line }</code>
admin-button-export = Exportar completo

## Blocks and roles

admin-block-usage = Quem, e por quê? Por exemplo <code>/block 123456 vendia criptomoedas de outras pessoas</code>
admin-block-ask = <b>Bloquear { $user }?</b> A pessoa não poderá mais usar o bot. Os pedidos abertos dela seguem, e ela é avisada sobre eles. Motivo: { $reason }
admin-block-admin = { $user } é um dos administradores e não pode ser bloqueado. Retire a função primeiro.
admin-block-done = Bloqueado: { $user }.
admin-button-block = Bloquear esta pessoa
admin-unblock-usage = Desbloquear alguém: <code>/unblock 123456</code>
admin-unblock-count =
    { $count ->
        [0] Ninguém está bloqueado.
        [one] Há { $count } pessoa bloqueada.
       *[other] Há { $count } pessoas bloqueadas.
    }
admin-unblock-line = <code>{ $user }</code> · { $at } · { $reason }
admin-unblock-done = { $user } pode usar o bot de novo.
admin-unblock-none = { $user } não está entre os bloqueados.
admin-role-usage = Para quem, e qual? Por exemplo <code>/role 123456 support</code>. Funções: owner, support, none.
admin-role-self = Você não pode mudar sua própria função. Peça a outro proprietário.
admin-role-fixed = { $user } tem a função de proprietário por configuração. Isso não pode ser mudado aqui.
admin-role-ask = <b>Dar a { $user } a função “{ $role }”?</b> O suporte vê pedidos e números; proprietários podem fazer tudo, ver endereços e dar funções.
admin-role-ask-none = <b>Retirar a função de { $user }?</b> Passa a ser uma pessoa como qualquer outra.
admin-role-done = { $user }: { $role }.
admin-role-owner = proprietário
admin-role-support = suporte
admin-role-none = sem função
admin-button-role = Mudar a função
admin-admins-title = <b>Administradores</b>
admin-admins-line = <code>{ $user }</code> · { $role }
admin-admins-fixed = <code>{ $user }</code> · { $role }, por configuração

## Maintenance, and what is hidden

admin-maintenance-usage = Alterne com <code>/maintenance on</code> ou <code>/maintenance off</code>
admin-maintenance-is-on = <b>A manutenção está ativada</b> desde { $since }.
admin-maintenance-is-off = <b>A manutenção está desativada.</b>
admin-maintenance-ask = <b>Ativar a manutenção?</b> Ninguém além dos administradores poderá começar ou terminar uma venda até ela ser desativada. Os pedidos abertos são acompanhados como sempre.
admin-maintenance-on = <b>A manutenção está ativada.</b> Os pedidos abertos são acompanhados como sempre.
admin-maintenance-off = <b>A manutenção está desativada.</b> Já é possível vender de novo.
admin-button-maintenance = Ativar
admin-hide-usage = O quê? Por exemplo <code>/hide provider moonpay</code>, <code>/hide method moonpay card</code> ou <code>/hide currency BTC</code>
admin-show-usage = O quê? Por exemplo <code>/show provider moonpay</code>, <code>/show method moonpay card</code> ou <code>/show currency BTC</code>
admin-hidden = Provedores ocultos: { $providers }. Moedas ocultas: { $currencies }.
admin-hide-ask-provider = <b>Ocultar o provedor { $code }?</b> Ninguém verá mais as ofertas dele. Os pedidos dele seguem.
admin-hide-ask-currency = <b>Ocultar a moeda { $code }?</b> Ninguém poderá mais escolhê-la. Os pedidos dela seguem.
admin-hide-unknown-provider = Não há nenhum provedor “{ $code }”. Há: { $known }
admin-hide-unknown-currency = Não há nenhuma moeda “{ $code }”. Há, por exemplo: { $known }
admin-hide-done = { $code } não está mais visível.
admin-show-done = { $code } está visível de novo.
admin-show-none = { $code } não está entre os itens ocultos.
admin-button-hide = Ocultar

## Asking once more, and the audit trail

admin-dropped = Nada foi feito.
admin-expired = Esta pergunta expirou. Nada foi feito.
toast-admin-expired = Este botão não é mais válido. Por favor, envie o comando de novo.
admin-audit-none = Nenhum registro ainda.
admin-audit-title =
    { $count ->
        [one] <b>Registro de auditoria: { $count } linha</b>
       *[other] <b>Registro de auditoria: { $count } linhas</b>, da mais nova à mais antiga
    }
admin-audit-line = { $at } · { $who } · { $what }
admin-action-view = consulta
admin-action-unmask = sem máscara
admin-action-export = exportação
admin-action-block = bloqueio
admin-action-unblock = desbloqueio
admin-action-maintenance = manutenção
admin-action-hide = ocultação
admin-action-role = função
admin-action-audit = auditoria
admin-action-sandbox = sandbox
admin-action-mute = silenciamento
