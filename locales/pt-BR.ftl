# What people read, in Brazilian Portuguese. Every language has the same keys in the same order; what admins read is in operator/.
# HTML of Telegram's kind (<b>, <i>, <code>) is allowed where the text is a message; buttons, toasts and command
# descriptions are plain. Whole sentences only: nothing is put together from pieces.
# Everyday Brazilian Portuguese with “você”: polite, warm and plain. The names of companies are feminine.

## Everywhere

value = { $value }
coin-on-network = { $coin } na rede { $network }
test-mark = TESTE · sandbox, sem dinheiro real
apology = Desculpe, algo deu errado do nosso lado. Nada do que você informou se perdeu.
apology-order = Desculpe, algo deu errado do nosso lado. Seu pedido não foi afetado: toque no botão para ver como ele está.
method-unnamed = escolha do provedor

## Buttons

button-back = Voltar
button-cancel = Cancelar
button-try-again = Tentar de novo
button-previous = Anterior
button-next = Próxima
button-page = Pág. { $page }/{ $pages }
button-whole-list = Ver a lista completa
button-refresh = Atualizar preços
button-change = Mudar alguma coisa
button-change-country = Mudar país
button-change-state = Mudar estado
button-change-crypto = Mudar cripto
button-change-fiat = Mudar moeda
button-change-amount = Mudar quantidade
button-change-offers = Mudar oferta
button-change-address = Mudar endereço
button-change-memo = Mudar { $memo }
button-choose = { $method } · { $payout }
button-no-memo = Carteira sem { $memo }
button-confirm = Aceitar e criar o pedido
button-agree-now = Aceitar este preço
button-other-offers = Ver outras ofertas
button-switch-provider = Mudar para { $provider }
button-continue = Continuar na { $provider }
button-open-provider = Abrir a { $provider }
button-order = Ver o pedido
button-orders = Meus pedidos
button-look-again = Ver de novo
button-review = Revisar e confirmar de novo
button-sell = Vender cripto
button-continue-sale = Continuar a venda
button-start-over = Começar de novo
button-keep = Manter { $what }
button-last-amount = Como antes: { $amount }
button-fiat-taken = Você recebe { $fiat } · Mudar
button-start-new = Começar a nova venda
button-provider-support = Suporte
button-provider-terms = Termos de uso
button-help = Ajuda
button-copy-id = Copiar o ID do pedido
button-orders-all = Todos
button-orders-open = Abertos
button-orders-finished = Encerrados
button-sent = Já enviei as criptomoedas
button-quiet = Não lembrar mais
button-get-help = Pedir ajuda
button-answers = Todas as respostas
button-back-to-order = Voltar ao pedido
button-support = Suporte da { $provider }
button-copy-changelly-id = Copiar o ID da Changelly
button-copy-transaction = Copiar o hash
button-qr = Mostrar um QR code
button-receipt = Recibo
button-again = Vender de novo
button-share = Compartilhar este bot
button-privacy-policy = Política de privacidade
button-private-chat = Abrir o chat privado

## Answers to a press, shown for a moment

toast-stale = Este botão é de uma etapa anterior. Veja onde você está agora.
toast-nothing-new = Nada de novo por enquanto. Última verificação: { $time }.
toast-moment = Um momento…
toast-no-sale = Esta venda já terminou. Envie /sell para começar outra.
toast-private-only = Por favor, escreva para mim em um chat privado.
toast-language = Idioma: { $language }
toast-refresh = Consultando os provedores…
asking-queued = Consultando os provedores… Há muitos pedidos agora, por isso demora um pouco mais. A resposta chega aqui.
toast-confirm = Criando seu pedido…
toast-done = Já está feito.
toast-sent = Obrigado. Vou consultar a { $provider } agora mesmo e não envio mais lembretes.
toast-quiet = Não haverá mais lembretes deste pedido.
toast-order-moved-on = Este pedido já avançou. Veja como ele está agora.
toast-qr-too-long = O link é longo demais para um QR code. Por favor, use o botão com o link.
toast-receipt = Preparando o recibo…

## Commands

command-sell = Vender cripto e receber dinheiro
command-orders = Seus pedidos e o status de cada um
command-watch = Preços que você espera
command-settings = Suas configurações e endereços salvos
command-help = O que o bot faz e a quem perguntar
command-language = Mudar o idioma
command-privacy = Quais dados seus ficam guardados
command-mydata = Todos os seus dados, em um arquivo
command-cancel = Cancelar a venda em preenchimento
command-start = Voltar ao início

## What Telegram shows of the bot outside the chat

profile-name = Vender cripto
profile-about = Venda cripto e receba dinheiro na sua conta: ofertas lado a lado e cada etapa contada no chat.
profile-description =
    Ajudo você a vender cripto do início ao fim.

    Você escolhe país, cripto e quantidade, compara quanto vários provedores pagariam e cria o pedido. O provedor paga você, e eu conto aqui o que acontece até o dinheiro estar a caminho.

    Toque no botão abaixo para começar.

## Welcome, help, privacy

welcome =
    <b>Venda cripto e receba dinheiro na sua conta</b>

    Eu comparo ofertas de vários provedores e você escolhe uma. Você envia suas criptomoedas para o endereço que o provedor mostra na página dele, e ele paga você. Eu aviso a cada etapa até o dinheiro estar a caminho.

    Você vai precisar da quantidade, de um endereço de carteira para um reembolso e, no provedor, de um documento de identidade.
welcome-open-sale = Você tem uma venda não terminada: <b>{ $what }</b>.
help-title = <b>O que você pode fazer aqui</b>
help-example = Ou em uma linha: <code>/sell 0.05 btc eur</code>
help-inline = Em qualquer conversa, <code>{ $line }</code> mostra quanto rende.
help-line = { $command } – { $what }
help-impostors = <b>Cuidado com golpistas.</b> Ninguém paga mais do que a oferta, nenhum provedor ajuda por telefone e ninguém pede em um chat sua frase de recuperação, chaves privadas, códigos ou documentos.
help-impostors-first = Fora as mensagens deste bot sobre seus pedidos, ninguém da nossa equipe escreve primeiro para você.
help-topic-time = Quanto demora?
help-topic-documents = Documentos
help-topic-fees = Taxas
help-topic-failure = Se der errado
help-topic-mistake = Enviou errado?
help-topic-safety = É seguro?
help-topic-data = Meus dados
help-topic-human = Quem ajuda?
answer-time =
    <b>Quanto demora?</b>

    Primeiro a rede confirma suas moedas; depois o provedor as verifica e paga. Quanto isso demora depende da moeda, do provedor e da forma de pagamento.

    Você recebe uma mensagem aqui a cada etapa: não precisa ficar olhando.
answer-documents =
    <b>De quais documentos preciso?</b>

    O provedor precisa saber quem está vendendo. Ele pede na própria página: em geral um documento de identidade, às vezes uma foto sua ou um comprovante de endereço.

    Este bot nunca pede documentos e nunca os vê.
answer-fees =
    <b>Quanto custa e quem recebe?</b>

    Cada oferta mostra o que chegaria depois de todas as taxas e a taxa que está nela. Ela vai para o provedor e seus parceiros; este bot não acrescenta nada.

    Ao enviar as moedas, sua carteira também cobra a taxa de rede. Ela vai para a rede.
answer-failure =
    <b>E se a venda der errado?</b>

    Enquanto você não envia moedas, nada se perde: o pedido simplesmente expira.

    Se o provedor está com suas moedas e não consegue pagar, ele as devolve: para o endereço de reembolso que você informou ou, em alguns provedores, para o endereço de onde vieram. Uma taxa de rede pode ser descontada. Você lê aqui o que acontece, e “{ $help }” no pedido leva ao suporte do provedor.
answer-mistake =
    <b>Enviou tarde, por outra rede ou outro valor?</b>

    Por favor, não envie mais nada. Só o provedor vê o que chegou: ele pode seguir com o preço do momento ou devolver as moedas. Moedas em outra rede ele nem sempre consegue alcançar.

    Abra o pedido, toque em “{ $help }” e informe ao suporte do provedor o ID do pedido e o hash da transação da sua carteira.
answer-safety =
    <b>É seguro?</b>

    Suas moedas vão da sua carteira direto para o provedor. Este bot nunca fica com elas. Antes de concordar você vê tudo mais uma vez, e nada se move até você mesmo enviar as moedas.
answer-human =
    <b>Quem pode ajudar?</b>

    O provedor está com suas moedas e paga você, então o suporte dele pode ajudar com um pedido: abra o pedido e toque em “{ $help }”.
answer-human-contact = Qualquer outra coisa sobre este bot: escreva para { $contact }.
answer-question = Sou um bot e não entendo perguntas. Estas são as respostas mais procuradas:
answer-question-open = Sou um bot e não entendo perguntas. Estas são as respostas mais procuradas. Sua venda espera por você.
privacy =
    <b>Quais dados seus ficam guardados</b>

    <b>O quê:</b> seu ID do Telegram, configurações (idioma, país, estado nos EUA, moeda, lembretes), endereços salvos, preços acompanhados e pedidos com endereço de reembolso e consentimento. Os endereços são criptografados.
    <b>Para quê:</b> criar seus pedidos e avisar você.
    <b>Por quanto tempo:</b> { $days ->
        [one] pedidos encerrados, { $days } dia; o resto, até você apagar: /deletemydata.
       *[other] pedidos encerrados, { $days } dias; o resto, até você apagar: /deletemydata.
    }
    <b>Quem recebe:</b> a Changelly e o provedor escolhido: seu pedido, mas não seu ID do Telegram, seu nome nem este chat.

    Documentos: só o provedor os vê. Backups podem durar mais.

language-question = Qual idioma você prefere?
language-unknown = Ainda não falo esse idioma. Escolha um destes:

## Things the bot cannot use

stray-text = Não entendi essa mensagem. Para vender cripto, toque no botão ou envie /sell.
stray-media = Só entendo texto e botões, não imagens, figurinhas, mensagens de voz ou arquivos.
stray-edited = Não vejo alterações em uma mensagem já enviada. Envie de novo como uma mensagem nova.
stray-command = Não conheço esse comando. Envie /help para ver o que posso fazer.
inline-title = { $coins } rende cerca de { $money }
inline-brief = { $country }, já sem as taxas. Os preços mudam.
inline-offer = A melhor oferta do momento ({ $country }): por { $method }, já sem as taxas.
inline-moves = Os preços mudam: este é de { $at }.
inline-sell = Vender { $coins } por { $fiat }
inline-without = Abra o bot para ver quanto rende agora ({ $country }). Os preços mudam.
inline-none = Ninguém faz uma oferta para isso agora ({ $country }). No bot você pode tentar outro valor ou outra moeda.
inline-how-title = Escreva o que você quer vender
inline-how = O valor, a cripto e a moeda: { $line }
group-only-private = Vender é assunto particular. Por favor, escreva para mim em um chat privado.
secret-deleted = <b>Apaguei sua mensagem: parecia uma frase de recuperação ou uma chave privada.</b>
secret-not-deleted = <b>Por favor, apague agora sua última mensagem: parece uma frase de recuperação ou uma chave privada,</b> e eu não consegui apagá-la.
secret-advice = Não guardei nada dela. Quem tiver essa frase ou chave pode levar suas criptomoedas. Nunca a envie a ninguém, nem a mim nem ao suporte. Se outra pessoa pode ter lido a mensagem aqui, transfira suas criptomoedas para uma carteira nova.

## Settings

button-settings = Configurações
button-language = Idioma
button-country = País
button-currency = Moeda de recebimento
button-reminders-on = Ativar os lembretes
button-reminders-off = Desativar os lembretes
button-addresses = Endereços salvos
button-forget = Esquecer
toast-forgotten = Pronto, esqueci.
toast-reminders-on = Os lembretes estão ativados.
toast-reminders-off = Os lembretes estão desativados.
settings-title = <b>Configurações</b>
settings-language = Idioma: { $language }
settings-country = País: { $country }
settings-country-none = País: pergunto quando você vender
settings-currency = Moeda de recebimento: { $currency }
settings-currency-none = Moeda de recebimento: a do seu país
settings-reminders-on = Lembretes de pedidos que aguardam suas criptomoedas: ativados
settings-reminders-off = Lembretes de pedidos que aguardam suas criptomoedas: desativados
settings-addresses = Endereços de reembolso salvos: { $count }
settings-country-known = <b>Seu país: { $country }.</b> Ele aparece primeiro quando você vende. Escolha outro aqui, digite o nome dele ou deixe que eu o esqueça.
settings-country-unknown = <b>Não me lembro de nenhum país.</b> Eu pergunto quando você vende. Escolha aqui ou digite o nome, e eu me lembro dele.
settings-currency-known = <b>Sua moeda de recebimento: { $currency }.</b> Eu a uso sempre que ela é paga. Escolha outra aqui, digite o nome dela ou deixe que eu a esqueça.
settings-currency-unknown = <b>Não me lembro de nenhuma moeda de recebimento.</b> Quando você vende, uso a do seu país. Escolha uma aqui ou digite o nome dela, e eu me lembro.

## Saved refund addresses

button-address-save = Salvar endereço de reembolso
button-address-copy = Copiar o endereço
button-address-rename = Renomear
button-address-remove = Remover
button-address-remove-now = Remover o endereço
button-address-keep = Manter o endereço
button-address-keep-name = Manter este nome
toast-address-saved = O endereço está salvo.
toast-address-known = Este endereço já está salvo.
toast-address-removed = O endereço foi removido.
saved-default-name = Carteira { $number }
saved-title =
    { $count ->
        [one] <b>Você tem { $count } endereço de reembolso salvo.</b> Toque nele para vê-lo inteiro.
       *[other] <b>Você tem { $count } endereços de reembolso salvos.</b> Toque em um para vê-lo inteiro.
    }
saved-none = <b>Você não tem endereços de reembolso salvos.</b> Você pode salvar o endereço de um pedido: abra o pedido em /orders e toque no botão lá.
saved-line = <b>{ $name }</b>: { $coin }, { $address }
saved-card =
    <b>{ $name }</b>
    Para reembolsos de { $coin }:
saved-memo = Memo ou tag: <code>{ $memo }</code>
saved-check = Compare-o com o da sua carteira antes de usar: o começo, o fim e alguns caracteres do meio.
saved-now = <b>Salvo como “{ $name }”:</b> { $coin }, { $address }
saved-rename = <b>“{ $name }”</b>: { $coin }, { $address }
saved-name-question = Que nome devo dar a ele? Digite um nome de no máximo { $count } caracteres ou mantenha este.
saved-name-length = Isso não serve como nome. Por favor, digite de 1 a { $count } caracteres ou mantenha o nome atual.
saved-remove = <b>Remover “{ $name }”?</b> { $coin }, { $address }. Seus pedidos continuam como estão.
saved-full = <b>Este endereço não foi salvo:</b> guardo no máximo { $count } para você. Remova um de que não precisa mais e tente de novo.
saved-unknown = Esse endereço não está entre os seus.

## Watched rates

button-watch = Acompanhar este preço
button-watches = Preços acompanhados
button-watch-always = Avisar toda vez
button-watch-once = Avisar uma vez
button-watch-pause = Pausar
button-watch-resume = Voltar a acompanhar
button-watch-remove = Parar de acompanhar
button-sell-amount = Vender { $what }
settings-watches = Preços acompanhados: { $count }
watches-title = <b>Preços que acompanho para você.</b> Toque em um para mudar.
watches-none = <b>Não estou acompanhando nenhum preço para você.</b>
watches-how = Para adicionar um, envie por exemplo <code>/watch 0.5 eth 3000 eur</code>: aviso quando 1 ETH render 3000 EUR ou mais, vendendo 0.5 ETH. Embaixo das ofertas também há um botão: “{ $button }”.
watch-mark = <b>{ $rate } ou mais</b>, ao vender { $amount } { $coin }
watch-once = Aviso uma vez.
watch-always = Aviso toda vez que for atingido, depois de ter ficado bem mais baixo.
watch-resting = Já avisei. Aviso de novo quando ele tiver ficado bem mais baixo e voltar.
watch-paused = Em pausa: não estou olhando.
watch-set = <b>Estou acompanhando este preço para você.</b>
watch-card = <b>Preço acompanhado</b>
watch-note = Mais ou menos a cada minuto olho a melhor oferta, com todas as taxas descontadas. Os preços mudam: um preço que estava lá pode ter passado quando você vender.
watch-question = <b>Em que preço devo avisar?</b> Para vender { $amount } { $coin }. Escolha um ou digite quanto 1 { $coin } deve render, por exemplo { $example }
watch-there = <b>Esse preço já está disponível.</b> Você pode vender agora ou escolher um mais alto.
watch-full = <b>Já acompanho { $count } preços para você</b> e não posso acompanhar mais. Pare um deles e tente de novo.
watch-country = <b>Onde você mora?</b> As ofertas dependem disso. Escolha primeiro o seu país e tente de novo.
watch-unread = <b>Não encontrei aí um preço.</b>
rate-news = <b>{ $rate }</b>: o preço que você espera chegou.
rate-news-quoted = Você espera { $mark } ou mais. Esta era a melhor oferta para { $amount } { $coin }, com todas as taxas descontadas ({ $at }). Os preços mudam: ao vender, você vê o que vale na hora.
rate-news-again = Aviso de novo quando ele tiver ficado bem mais baixo e voltar.
rate-news-over = Não estou mais acompanhando este preço.
missed-rates = <b>Enquanto eu não podia escrever para você, preços que você esperava apareceram:</b>

## Deletion of a person’s data

button-mydata = Obter meus dados
button-erase = Apagar meus dados
button-erase-now = Apagar agora
button-erase-not = Manter meus dados
erase-question =
    <b>Apagar seus dados?</b> Não dá para desfazer.

    <b>Apagados já:</b> a venda em preenchimento, os endereços salvos, os preços acompanhados, seu país, sua moeda, seu idioma e os pedidos encerrados, com histórico e recibos.
    <b>Ficam por enquanto:</b> os pedidos em aberto, para que eu possa avisar você. São apagados quando terminarem.
    <b>Ficam:</b> o bloqueio do seu acesso, se houver, e o registro do que nossos administradores fizeram.

    A Changelly e os provedores mantêm os próprios registros.
erase-done = <b>Seus dados foram apagados.</b>
erase-left =
    { $count ->
        [one] { $count } pedido fica até terminar, para que eu possa avisar você.
       *[other] { $count } pedidos ficam até terminarem, para que eu possa avisar você.
    }
erase-chat = As mensagens deste chat estão em suas mãos: limpe o histórico no Telegram se não quiser mais vê-las. Você pode começar de novo quando quiser.
erase-backups = Backups feitos antes disso ainda podem conter seus dados até que quem opera este bot os apague. Eles só servem para restaurar o serviço depois de uma falha.
mydata-caption =
    <b>Tudo o que fica guardado sobre você</b>

    Um arquivo de texto (JSON) que abre em qualquer navegador ou editor. Seus endereços e pedidos estão nele por inteiro: compartilhe só com quem você confia.
mydata-too-often = Você já recebeu este arquivo várias vezes em uma hora. Mais tarde você pode pedir outro; os que estão acima continuam valendo.

## Choosing

country-question = <b>Onde você mora?</b> Escolha seu país ou digite o nome.
state-question = <b>Em que estado você mora?</b> Escolha ou digite o nome em inglês.
crypto-question = <b>O que você quer vender?</b> Escolha uma criptomoeda ou digite o nome. Seu país: { $country }.
network-question = <b>Em que rede estão seus { $coin }?</b> Precisa ser a rede pela qual sua carteira envia. O que for enviado por outra rede pode se perder.
fiat-question = <b>Em que moeda você quer receber?</b> Você vende { $coin }. Escolha uma moeda ou digite o nome.
picker-found = Qual você quer dizer com “{ $query }”?
picker-meant = Você quis dizer <b>{ $name }</b>?
search-countries = US EUA América; GB Inglaterra Grã-Bretanha Escócia País-de-Gales Irlanda-do-Norte; AE Emirados EAU; NL Holanda; CZ República-Tcheca República-Checa; KR Coreia; MK Macedônia; PS Palestina; MM Birmânia
search-currencies = BRL reais; USD dólares; CAD dólares; AUD dólares; NZD dólares; HKD dólares; SGD dólares; GBP esterlina esterlinas; JPY iene ienes; UAH grívnia; PLN zloty
search-coins = BTC bitcoin bitcoins bit-coin; ETH ether éter ethereum etereum; USDT tether; USDC usd-coin usdcoin; XRP ripple; SOL solana; LTC litecoin lite-coin; DOGE dogecoin doge-coin; TRX tron; BNB binance-coin binancecoin; BNBBSC bnb binance-coin binancecoin; POL matic

amount-question = <b>Quanto de { $coin } você quer vender</b> por { $fiat }?
amount-limits = É possível vender de { $min } a { $max } { $coin }.
amount-limit-min = No mínimo { $min } { $coin }.
amount-limit-max = No máximo { $max } { $coin }.
amount-limits-money = São cerca de { $money }.
amount-rate = Agora cerca de { $rate }, com todas as taxas descontadas ({ $at })
sum-for-coins = ≈ { $money } · { $coins }
sum-for-coins-about = Cerca de { $money } · { $coins }
coins-worth = { $coins } ({ $money })
coins-worth-about = { $coins } (cerca de { $money })
amount-example = Digite a quantidade, por exemplo { $example }, ou quanto quer receber, por exemplo { $wanted }

## Words of a line about a sale, by what they say there; never shown

search-line = sell vender vendo; want eu quero queria gostaria gostaria-de receber por-favor; my um meu meus de; to por para em; on na rede

## Offers

offers-title = <b>Escolha uma oferta para seus { $amount } { $coin }.</b> Você receberia:
offer-line = { $provider }: { $payout }
offer-best = melhor oferta
offer-behind = { $difference } a menos
offer-by = { $method }
offer-fee = taxa { $fee }
offer-rate = 1 { $coin } = { $rate }
offer-rating = Trustpilot { $rating }
offer-used = Você já vendeu lá.
offer-pace = Metade das nossas vendas lá foi concluída em até { $time }.
offer-usual = prazo habitual: { $time }
offer-stated = segundo o provedor: { $time }
offer-sold-there = você já vendeu lá
time-up-to = até { $time }
time-business-days =
    { $to ->
        [one] { $days } dia útil
        [many] { $days } dias úteis
       *[other] { $days } dias úteis
    }
offers-from = Preços de: { $at }
offers-note = Todas as taxas já foram descontadas. São estimativas: a página do provedor mostra o valor final.
offers-identity = Eles verificam sua identidade na página deles.
offers-stale = <b>Estes preços estão desatualizados.</b> Toque em “{ $button }” antes de escolher.
offers-missing = <b>Ainda não há preços aqui.</b> Toque em “{ $button }”.
offers-refused = Sem preço no momento:
offers-none = Ninguém pode comprar <b>{ $amount } { $coin }</b> no momento.
offers-most = O máximo por venda é de { $bound } { $coin }.
offers-least = O mínimo por venda é de { $bound } { $coin }.
refusal-min = { $providers } (no mínimo { $bound } { $coin })
refusal-max = { $providers } (no máximo { $bound } { $coin })
refusal-limits = { $providers } (quantidade fora dos limites)
refusal-place = { $providers } (não atende onde você mora)
refusal-pair = { $providers } (não aceita este par de moedas)
refusal-method = { $providers } (sem forma de recebimento)
refusal-busy = { $providers } (sem resposta, tente mais tarde)
refusal-other = { $providers } (motivo não informado)
offer-title = { $provider }
offer-subject = Por { $amount } { $coin } você receberia:
offer-note = <b>Como você quer receber o dinheiro?</b> A { $provider } paga você diretamente e verifica sua identidade na própria página.
offer-gone = Esta oferta não está mais disponível. Volte para ver as atuais.

## Refund address

address-question =
    <b>Para onde suas criptomoedas devem voltar se a venda não der certo?</b>

    Envie um endereço da sua própria carteira para <b>{ $coin }</b>. Por favor, não use o endereço de depósito de uma corretora: o reembolso pode não ser creditado lá.
address-saved = Ou toque em um dos seus endereços salvos.
refund-warning-sender = <b>Se a venda não der certo, a { $provider } devolve as criptos à carteira que as enviou.</b> Envie da sua própria carteira, não de uma corretora.
refund-warning-unknown = Se a venda não der certo, a { $provider } pode devolver as criptos à carteira que as enviou. Envie da sua própria carteira, não de uma corretora.
memo-question =
    <b>Qual { $memo } acompanha este endereço?</b>

    Envie, se sua carteira mostrar um. Se não mostrar nenhum, toque no botão abaixo. Repassamos como observação, mas o provedor pode não ver. Um endereço que não precisa de { $memo } é mais seguro.

## Recap

recap-title = Por favor, confira tudo mais uma vez
recap-sell = Você vende: <b>{ $amount } { $coin }</b>
recap-receive = Você recebe: cerca de <b>{ $payout }</b> ({ $method })
recap-provider = Provedor: { $provider } · Onde você mora: { $place }
recap-fee = Taxa: { $fee }, já descontada
recap-rate = Cotação após a taxa: { $rate }
recap-refund = Se a venda não der certo, seus { $coin } voltam para:
recap-refund-sender = Se a venda não der certo, seus { $coin } voltam à carteira que os enviou: não envie de uma corretora. Endereço informado:
recap-refund-unknown = Se a venda não der certo, seus { $coin } voltam à carteira de envio (não use corretora) ou para:
recap-memo = { $memo } (guardado como observação):
recap-no-memo = { $memo }: nenhum, é sua própria carteira
recap-consent = Ao tocar em “{ $button }”, você cria o pedido e aceita a [kyc]política de KYC e AML[/kyc] e os [terms]termos de uso[/terms].
recap-identity = O provedor vai verificar sua identidade.
recap-fell = <b>O preço caiu.</b> Agora são { $payout } ({ $difference } a menos).
recap-better = <b>A { $provider } pagaria { $difference } a mais</b>: cerca de { $payout } ({ $method }).
recap-agreed = Quando você aceitou, eram cerca de { $payout }.
change-question = <b>O que você quer mudar?</b> Você verá tudo mais uma vez antes de aceitar.

## Orders

order-title = Pedido { $id } · { $amount } { $coin } → { $fiat }
order-next =
    <b>Seu pedido foi criado.</b> Você deve receber cerca de { $payout }.

    O que vem agora na { $provider }:
    1. Abra a página pelo botão abaixo e confirme sua identidade.
    2. Envie { $coin } para o endereço mostrado lá, e para nenhum outro.
    3. A { $provider } paga você.

    Escrevo aqui a cada mudança. O link fica em /orders.
order-own-wallet = <b>Envie da sua própria carteira, não de uma corretora.</b>
order-placing = <b>Estamos verificando se seu pedido foi criado.</b> A resposta se perdeu no caminho. Por favor, não comece de novo: nada é enviado duas vezes, e você recebe aqui o link ou uma mensagem assim que soubermos.
doubt-minutes = <b>Ainda não sabemos se seu pedido foi criado.</b> A Changelly ainda não nos disse. Continuamos perguntando, e avisamos aqui assim que soubermos. Você não precisa fazer nada e, por favor, não comece de novo: nada é enviado duas vezes.
doubt-hour = <b>Desculpe a demora: ainda não sabemos se seu pedido foi criado.</b> Ninguém pediu moedas a você ainda, então as suas continuam onde estavam. Continuamos perguntando, e avisamos aqui assim que soubermos. Se tiver dúvidas, toque em “{ $help }”.
doubt-day = <b>Passou um dia, e ainda não sabemos se seu pedido foi criado.</b> Se preferir não esperar, toque em “{ $sell }” e comece de novo: um pedido para o qual não se enviam moedas cai sozinho. Continuamos perguntando de qualquer forma. Se tiver dúvidas, toque em “{ $help }”.
order-rejected = <b>Este pedido não foi criado.</b> Nada ficou aberto e você não deve nada. Suas respostas continuam salvas: confira mais uma vez e confirme.
order-found = <b>Este pedido foi criado, afinal.</b> Tínhamos dito que não. Por favor, não crie outro para as mesmas moedas. Se já criou, envie suas moedas só para um dos dois.
order-no-link = <b>Seu pedido foi criado</b>, mas a { $provider } ainda não nos passou o link. Veja o pedido de novo daqui a pouco.
order-unlinked = <b>Seu pedido foi criado</b>, mas o Telegram não me deixa enviar o link da { $provider }. Toque em “{ $order }” e depois em “{ $qr }”: você o recebe como imagem para escanear.
order-unknown = Esse pedido não está entre os seus.
orders-none = Você ainda não tem pedidos.
orders-none-open = Você não tem pedidos abertos.
orders-none-finished = Você ainda não tem pedidos concluídos.
orders-title =
    { $count ->
        [one] <b>Você tem { $count } pedido.</b> Toque nele para ver mais.
       *[other] <b>Você tem { $count } pedidos.</b> Toque em um para ver mais.
    }
orders-title-open =
    { $count ->
        [one] <b>Você tem { $count } pedido aberto.</b> Toque nele para ver mais.
       *[other] <b>Você tem { $count } pedidos abertos.</b> Toque em um para ver mais.
    }
orders-title-finished =
    { $count ->
        [one] <b>Você tem { $count } pedido encerrado.</b> Toque nele para ver mais.
       *[other] <b>Você tem { $count } pedidos encerrados.</b> Toque em um para ver mais.
    }
orders-line = { $number }. { $id } · { $coin } → { $fiat } · { $day }
orders-unreadable = Alguns dos seus pedidos não podem ser mostrados agora. Estamos verificando.
card-provider = Provedor: { $provider } · { $method }
card-received = Recebido pelo provedor: { $received }
card-expected = Previsto: cerca de { $payout }
card-payout = Pago: { $payout }
card-refund = Endereço de reembolso: { $address } ({ $coin })
card-transaction = Transação: { $hash }
card-timeline = O que já aconteceu:
card-event = { $at } – { $what }
card-earlier =
    { $count ->
        [one] { $count } mudança anterior
       *[other] { $count } mudanças anteriores
    }
card-now = agora: { $status }
card-sent = Você diz que as criptomoedas estão a caminho
card-moved = A ficha dele está mais abaixo neste chat.
card-moved-up = A ficha dele está mais acima neste chat.
qr-caption = Escaneie com a câmera do seu outro aparelho para continuar na { $provider }. O link é só para você: por favor, não o repasse.
share-text = Vender { $coin } por { $fiat }

status-placing = Em verificação
status-created = Aguarda cripto
status-pending = Em andamento
status-hold = Em pausa
status-refunded = Reembolsado
status-expired = Expirado
status-failed = Falhou
status-complete = Concluído
status-other = Status “{ $status }”

## What somebody can do now, by the state of the order

next-send = Abra a página da { $provider }, confirme sua identidade e envie seus { $coin } para o endereço mostrado lá.
next-sent = Por favor, não envie nada uma segunda vez.
next-pending = Você não precisa fazer nada, a menos que a página da { $provider } peça.
next-hold = Abra a página da { $provider } para ver o que é preciso.
next-refunded = Veja se suas criptomoedas chegaram. Se não, toque em “{ $help }” e pergunte à { $provider }.
next-expired = Por favor, não envie mais cripto para o endereço deste pedido.
next-failed = Toque em “{ $help }” para perguntar o motivo à { $provider } e, se você já enviou seus { $coin }, pedir um reembolso.
next-ask = Toque em “{ $help }” e pergunte à { $provider } o que acontece com suas criptomoedas.
next-complete = Veja se o dinheiro chegou.
next-other = Abra a página da { $provider }: ela diz mais.

## What the state of the order means

about-created = A { $provider } tem seu pedido e espera por você. Até você enviar, suas criptomoedas estão na sua carteira.
about-created-sent = Você diz que já enviou seus { $coin }. A { $provider } ainda não informou a chegada; isso pode demorar um pouco. Se nada mudar, toque em “{ $help }” e pergunte à { $provider }.
about-pending = A { $provider } está cuidando do seu pedido: identidade, criptomoedas ou pagamento. Ela ainda não informou a chegada das suas criptomoedas.
about-pending-received = A { $provider } informa que recebeu { $received } e está cuidando do seu pedido.
about-hold = A { $provider } pausou seu pedido para verificar algo. A { $provider } ainda não informou nenhum pagamento nem reembolso. Se algo não estiver claro, toque em “{ $help }” e pergunte à { $provider }.
about-hold-received = A { $provider } informa que recebeu { $received } e pausou seu pedido para verificar algo. A { $provider } ainda não informou nenhum pagamento nem reembolso. Se algo não estiver claro, toque em “{ $help }” e pergunte à { $provider }.
about-refunded = A { $provider } informa que este pedido foi reembolsado.
about-refunded-received = A { $provider } informa que recebeu { $received } e que este pedido foi reembolsado.
about-expired = O prazo deste pedido acabou. Se já enviou seus { $coin }, toque em “{ $help }” e pergunte à { $provider }.
about-expired-received = O prazo deste pedido acabou, mas a { $provider } informa que recebeu { $received }. Por favor, não envie mais nada.
about-failed = A venda não deu certo. Nenhum reembolso foi informado ainda.
about-failed-received = A venda não deu certo. A { $provider } informa que recebeu { $received } e ainda não informou nenhum reembolso.
refund-address = A { $provider } reembolsa para seu endereço terminado em { $ending }.
refund-sender = A { $provider } reembolsa para a carteira que enviou as criptos.
refund-unknown = A { $provider } reembolsa para seu endereço terminado em { $ending } ou para a carteira que enviou as criptos.
about-complete = A { $provider } informa que a venda foi concluída. Forma de recebimento: { $method }. Quando você vai ver o dinheiro depende do seu banco ou cartão.
about-complete-amount = A { $provider } pagou <b>{ $payout }</b> ({ $method }). Quando você vai ver o dinheiro depende do seu banco ou cartão.
about-other = A { $provider } informa um status que ainda não conheço: “{ $status }”. Continuo acompanhando seu pedido.
about-silence = A { $provider } não informa nada de novo há dois dias. Se você não enviou seus { $coin }, nada aconteceu e você pode deixar o pedido como está. Se enviou, toque em “{ $help }” e pergunte à { $provider }.
about-silence-received = A { $provider } informou que recebeu { $received } e não informa nada de novo há dois dias. Toque em “{ $help }” e pergunte à { $provider } o que está acontecendo.
about-trouble = <b>Há mais de dez minutos a { $provider } não dá preço a ninguém.</b> Não se sabe mais nada. Seu pedido continua como está, e as criptomoedas que você enviou não se perdem por isso. Se ainda não enviou seus { $coin }, espere até a página da { $provider } funcionar como de costume. Continuo acompanhando seu pedido.
about-trouble-received = <b>Há mais de dez minutos a { $provider } não dá preço a ninguém.</b> Não se sabe mais nada. A { $provider } informou que recebeu { $received }: isso não se perde, e seu pedido continua como está. Você não precisa fazer nada. Continuo acompanhando seu pedido.
status-corrected = A { $provider } havia informado “{ $status }” antes e corrigiu isso.
missed-title = <b>Houve novidades enquanto eu não podia escrever para você.</b> Veja como está tudo agora:
missed-more = Há novidades sobre outros pedidos também: toque em “{ $orders }”.

## Whom to ask about an order, and reminders

order-help = A partir do momento em que você envia, suas criptomoedas e seu dinheiro estão com a { $provider }; por isso, só o suporte dela pode verificar este pedido. Informe a ele os IDs abaixo.
order-help-page = A partir do momento em que você envia, suas criptomoedas e seu dinheiro estão com a { $provider }; por isso, só o suporte dela pode verificar este pedido: você o encontra na página dela. Informe a ele os IDs abaixo.
order-help-contact = Sobre este bot, pergunte a { $contact }.
reminder = <b>A { $provider } ainda espera por seus { $coin }.</b> Até você enviar, eles estão na sua carteira.

    Envie só para o endereço que a página dela mostra para este pedido, e nunca para o de um pedido anterior: cada pedido tem o seu.
reminder-placed = Criado: { $at }
deposit-until = { $provider } espera as moedas até: { $at }
reminder-last = Este é o último lembrete. O pedido fica em /orders.

## Receipt

receipt-title = Recibo de uma venda
receipt-line = { $label }: { $value }
receipt-order = Pedido
receipt-changelly = Pedido na Changelly
receipt-placed = Criado
receipt-completed = Concluído
receipt-provider = Provedor
receipt-method = Forma de recebimento
receipt-sold = Criptomoedas vendidas
receipt-payout = Pago, conforme informado
receipt-expected = Previsto, não informado
receipt-rate = Cotação após a taxa
receipt-expected-rate = Cotação prevista
receipt-refund = Endereço de reembolso
receipt-transaction = Transação
receipt-note = Este recibo foi gerado pelo bot; não é uma nota fiscal do provedor.

## The sale itself

sale-cancelled = <b>A venda foi cancelada.</b> Nenhum pedido foi criado.
sale-none = Não há venda para cancelar. Seus pedidos estão em /orders.
away-question = <b>Faz um tempo que você não aparece.</b> Sua venda continua aqui: <b>{ $what }</b>. Quer continuar?
away-held = O que você acabou de enviar está guardado: uso quando você continuar.
away-other = <b>Você tem uma venda não terminada: { $what }.</b> Quer continuar com ela ou começar a nova: <b>{ $other }</b>?

## Remarks, shown once above the question they belong to

remark-nothing-found = Não encontrei nada para “{ $query }”. Confira como se escreve ou escolha na lista.
remark-guessed = Você digitou “{ $query }”: entendi como <b>{ $name }</b>.
remark-country-absent = <b>{ $country }: nenhum provedor faz pagamentos neste país por enquanto.</b> Se você mora lá, ainda não dá para vender.
remark-crypto-absent = <b>{ $coin }: nenhum provedor compra esta cripto no seu país ({ $country }) por enquanto.</b> Por favor, escolha outra.
remark-currency-absent = <b>{ $currency }: nenhum provedor paga nesta moeda por { $coin } por enquanto.</b> Por favor, escolha outra.
remark-not-offered-any-more = Essa opção não está mais disponível. Esta é a lista atual.
remark-amount-under = É pouco: dá para vender no mínimo { $min } { $coin }.
remark-amount-over = É demais: dá para vender no máximo { $max } { $coin }.
remark-amount-ambiguous = Isso pode ser lido de duas formas. A qual quantidade você se refere?
remark-amount-too-many-decimals =
    { $decimals ->
        [0] { $coin } só pode ser vendido em números inteiros.
        [one] { $coin } tem no máximo { $decimals } casa decimal. Por favor, use menos casas.
       *[other] { $coin } tem no máximo { $decimals } casas decimais. Por favor, use menos casas.
    }
remark-amount-zero = A quantidade precisa ser maior que zero.
remark-amount-negative = A quantidade precisa ser maior que zero, sem sinal de menos.
remark-amount-exponent = Por favor, digite a quantidade com algarismos comuns, por exemplo { $example }
remark-amount-too-long = Esse número é longo demais. Por favor, digite a quantidade de { $coin } com algarismos comuns.
remark-amount-not-a-number = Não encontrei aí uma quantidade de { $coin }. Por favor, digite um número, por exemplo { $example }
remark-amount-other-coin = Aqui você vende { $coin }. Digite quanto, por exemplo { $example }, ou volte com “{ $back }” para escolher outra cripto.
remark-amount-other-fiat = Aqui você recebe { $fiat }. Digite quanto, por exemplo { $example }, ou volte com “{ $back }” para escolher outra moeda.
remark-payout-found = Você quer { $wanted }: por <b>{ $amount } { $coin }</b> você receberia cerca de { $payout }.
remark-payout-nearest = Aqui não é possível receber { $wanted }. O mais próximo é <b>{ $amount } { $coin }</b>: você receberia cerca de { $payout }.
remark-payout-none = Não consegui descobrir quanto de { $coin } é preciso para isso. Por favor, digite a quantidade de { $coin }.
remark-understood = Você quer vender <b>{ $what }</b>. Você verá tudo mais uma vez antes de criar qualquer pedido.
remark-understood-for = Você quer vender <b>{ $what }</b> e receber <b>{ $received }</b>. Você verá tudo mais uma vez antes de criar qualquer pedido.
remark-understood-payout = Você quer receber <b>{ $what }</b>. Você verá tudo mais uma vez antes de criar qualquer pedido.
remark-same-again = O mesmo mais uma vez: <b>{ $what }</b> na { $provider }. O endereço de reembolso também continua o mesmo.
remark-offer-better = É a { $provider }, como escolhido. <b>A { $better } pagaria { $difference } a mais</b>: mude a oferta para comparar.
remark-method-better = É a forma de recebimento escolhida. <b>A { $provider } pagaria { $difference } a mais</b> por outra: mude a oferta para comparar.
remark-kept-address-wrong = <b>Seu endereço salvo não é mais aceito.</b> Por favor, envie outro.
remark-prices-refreshed = Os preços estavam desatualizados, então pedi novos. Por favor, escolha entre os atuais.
remark-offer-gone = <b>A { $provider } não faz mais esta oferta.</b> Por favor, escolha de novo.
remark-link-unknown = O link também menciona “{ $what }”, que não está disponível aqui no momento.
remark-address-shape = Isso não parece um endereço de { $coin }. Por favor, copie o endereço completo da sua carteira e envie só ele.
remark-address-wrong = <b>Este não é um endereço válido de { $coin }.</b> Por favor, confira o endereço e a rede e envie de novo.
remark-address-elsewhere = <b>Isso é para outra moeda ou outra rede.</b> Por favor, envie um endereço da sua carteira para { $coin }.
remark-address-memo-unusable = <b>Este endereço precisa de um memo,</b> que um reembolso de { $coin } não pode levar: as moedas poderiam se perder. Por favor, envie um endereço da sua própria carteira que não precise de memo.
remark-address-contract = <b>Este é o contrato de { $coin }, não uma carteira:</b> moedas enviadas para lá se perdem. Por favor, envie um endereço da sua própria carteira.
remark-address-memo-wrong = <b>Este { $memo } não é válido</b> para o endereço. Por favor, confira os dois e envie de novo.
remark-memo-wrong = <b>Este { $memo } não é válido</b> para o endereço. Por favor, confira e envie de novo. Se sua carteira não mostrar nenhum, toque no botão abaixo.

remark-expected-country = Por favor, escolha seu país na lista ou digite o nome.
remark-expected-state = Por favor, escolha seu estado na lista ou digite o nome em inglês.
remark-expected-crypto = Por favor, escolha uma criptomoeda na lista ou digite o nome.
remark-expected-network = Por favor, escolha a rede na lista ou digite o nome.
remark-expected-fiat = Por favor, escolha uma moeda na lista ou digite o nome.
remark-expected-amount = Por favor, digite a quantidade.
remark-expected-offers = Por favor, escolha uma oferta com um botão ou digite outra quantidade.
remark-expected-offer = Por favor, escolha com um botão como quer receber o dinheiro.
remark-expected-address = Por favor, envie o endereço de reembolso em texto.
remark-expected-memo = Por favor, envie como texto ou toque no botão se não houver nenhum.
remark-expected-recap = Por favor, toque em um dos botões abaixo.
remark-expected-change = Por favor, escolha com um botão o que você quer mudar.
remark-expected-placed = Este pedido já foi criado.

## When the service behind the bot does not answer

failure-network = <b>A conexão com a Changelly falhou.</b> Suas respostas continuam salvas. Por favor, tente de novo daqui a pouco.
failure-timeout = <b>A Changelly não respondeu a tempo.</b> Suas respostas continuam salvas. Por favor, tente de novo.
failure-rate-limited = <b>A Changelly está sobrecarregada.</b> Por favor, tente de novo em um minuto.
failure-rate-limited-for =
    { $seconds ->
        [one] <b>A Changelly está sobrecarregada.</b> Por favor, tente de novo em { $seconds } segundo.
       *[other] <b>A Changelly está sobrecarregada.</b> Por favor, tente de novo em { $seconds } segundos.
    }
failure-busy-for = <b>Muitas pessoas estão pedindo preços agora.</b> Sua vez chegaria em cerca de { $time }. Suas respostas continuam salvas; por favor, tente de novo depois disso.
prices-queued = <b>Muitas pessoas estão pedindo preços agora.</b> Você está na fila: seus preços chegam aqui sozinhos em cerca de { $time }. Se não chegarem, toque em “{ $button }”.
failure-too-often = <b>Você pediu muitos preços em pouco tempo.</b> Suas respostas continuam salvas. Por favor, espere um minuto e tente de novo.
failure-unauthorized = <b>A Changelly não aceita este bot no momento.</b> Não há nada que você possa fazer: cabe a nós consertar. Suas respostas continuam salvas.
failure-not-found = <b>A Changelly não reconhece esta solicitação.</b> Cabe a nós consertar. Suas respostas continuam salvas.
failure-expired = <b>Esta oferta expirou.</b> Por favor, escolha entre as atuais.
failure-unprocessable = <b>O provedor não pode aceitar este pedido como está.</b> Por favor, escolha de novo ou mude a quantidade.
failure-rejected = <b>O provedor não aceitou a solicitação.</b> Por favor, escolha de novo ou mude uma resposta.
failure-limits-min = <b>A quantidade é pequena demais para este provedor:</b> ele aceita no mínimo { $bound }.
failure-limits-max = <b>A quantidade é grande demais para este provedor:</b> ele aceita no máximo { $bound }.
failure-server = <b>A Changelly está com um problema técnico.</b> Suas respostas continuam salvas. Por favor, tente de novo em alguns minutos.
failure-bad-response = <b>Não conseguimos ler a resposta da Changelly.</b> Suas respostas continuam salvas. Por favor, tente de novo em alguns minutos.
failure-suspended = <b>A Changelly não está disponível agora.</b> Por favor, tente de novo em um minuto. Suas respostas continuam salvas.

## Blocked people, and maintenance

updates-too-many = Foi muita coisa de uma vez. Por favor, espere alguns segundos e continue. Você pode ver seus pedidos a qualquer momento.
blocked-person = Desculpe, você não pode usar este bot no momento; os pedidos que você criou seguem normalmente, e eu continuo avisando você.
blocked-contact = Desculpe, você não pode usar este bot no momento; os pedidos que você criou seguem normalmente, e { $contact } pode explicar melhor.
maintenance = <b>Estamos em manutenção.</b> No momento não dá para começar nenhuma venda. Os pedidos já criados seguem como sempre. Por favor, tente de novo um pouco mais tarde.
maintenance-kept = O que você informou até agora continua salvo.
remark-orders-open = <b>Não pode haver mais pedidos abertos ao mesmo tempo: { $count }.</b> Assim que um deles terminar, você poderá criar este. Suas respostas continuam salvas.
remark-orders-today = <b>Não pode haver mais pedidos em 24 horas: { $count }.</b> Por favor, crie este um pouco mais tarde. Suas respostas continuam salvas.
remark-maintenance = <b>Estamos em manutenção.</b> Suas respostas continuam salvas. Por favor, continue daqui um pouco mais tarde.
privacy-set-aside = <b>Separado:</b> algo seu que não pôde ser processado ou entregue. Fica criptografado e não é guardado por mais tempo que os pedidos encerrados.
