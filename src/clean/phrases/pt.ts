import type { Phrases } from './phrases.ts';

/** Portuguese: Brazil (você, "inscreva-se") and Portugal ("subscreva", "partilhar"). */
export const pt: Phrases = {
  language: 'pt',
  commonWords:
    'o de a que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também pelo pela até isso foi são'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(leia|lê|ler|veja|vê|ver|ouça|assista) (também|mais|ainda|a seguir)',
      '(leia|veja) (a matéria|a reportagem|a notícia|o artigo) (completa|completo|na íntegra)',
      '(leia aqui|leia na íntegra|ler artigo completo|ler mais tarde|ler notícia completa)',
      '(saiba mais|saber mais|confira|confira também|veja também no|leia mais sobre|mais sobre|mais sobre este tema|mais sobre o assunto)',
      '(continue lendo|continuar lendo|continuar a ler|continue a ler|continue lendo aqui)',
      '(relacionado|relacionadas|relacionados|assuntos relacionados|leitura relacionada|leituras relacionadas)',
      '(notícias|matérias|conteúdos|artigos|vídeos) (relacionadas|relacionados|recomendadas|recomendados|semelhantes)',
      '(notícia|matéria|artigo|conteúdo) (relacionada|relacionado|recomendado|recomendada)',
      '(recomendado|recomendados|recomendadas|recomendamos|recomendado para você|recomendados para você|recomendado para si|sugestões de leitura|sugestão de leitura)',
      '(você pode gostar|você também pode gostar|pode interessar|pode te interessar|também pode interessar|também lhe pode interessar|poderá também gostar|talvez você goste|pode gostar de ler)',
      '(não perca|não deixe de ler|mais lidas|mais lidos|as mais lidas|os mais lidos|mais vistos|mais populares|mais notícias|outras notícias|últimas notícias|últimas|em alta|destaques|em destaque|escolha do editor|escolhas do editor)',
      '(veja o vídeo|ver vídeo|assista ao vídeo|veja fotos|veja as fotos|galeria de fotos|em fotos|em imagens|fotogaleria|veja a galeria)',
      '(próxima notícia|notícia anterior|próximo artigo|artigo anterior|ver todas|entenda)',
    ],
    topics: [
      '(tópicos|temas|tags|assuntos|tudo sobre|tópicos relacionados|temas relacionados|arquivado em|etiquetas|palavras-chave)',
    ],
    newsletter: [
      '[nossa|a nossa] (newsletter|newsletters)',
      '(receba|assine|subscreva) [a|nossa|a nossa] newsletter',
      'receba as notícias no seu e-mail',
    ],
    follow: [
      '(siga-nos|siga-nos nas redes sociais|siga|siga a gente|nos siga|siga-nos no|acompanhe-nos|seguir)',
    ],
    share: [
      '(compartilhe|compartilhar|partilhar|partilhe|compartilhe esta notícia|compartilhar notícia|partilhar artigo|compartilhe nas redes)',
      '(compartilhar|partilhar) (no|por|via) (Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|email|e-mail)',
      '(copiar link|copiar ligação|link copiado|imprimir|enviar por e-mail|guardar|oferecer artigo)',
    ],
    app: [
      '(baixe|baixar|descarregue|instale) (o app|o aplicativo|a app|a aplicação|nosso app|nosso aplicativo|a nossa app)',
    ],
    donate: [
      '(doe|doe agora|faça uma doação|faça um donativo|apoie|apoie-nos|apoie o jornalismo|seja um apoiador)',
    ],
    subscribe: [
      '(assine|assine já|assine agora|assinar|subscreva|subscrever|torne-se assinante|já é assinante|já sou assinante)',
      '(exclusivo|conteúdo exclusivo|só|apenas) para assinantes',
    ],
    register: [
      '(entrar|faça login|fazer login|iniciar sessão|inicie sessão|cadastre-se|criar conta|crie sua conta|registe-se|registe-se grátis|cadastre-se grátis)',
    ],
    advertisement: [
      '(publicidade|anúncio|anúncios|propaganda|patrocinado|conteúdo patrocinado|informe publicitário|pub|conteúdo de marca)',
      'continua depois da publicidade',
      '(continua|artigo continua|texto continua|a notícia continua) (após|depois de) (a publicidade|o anúncio|publicidade)',
      '(continue lendo|continue a ler) (após|depois de) (a publicidade|o anúncio)',
      '(pular|fechar) anúncio',
    ],
    comments: [
      '[ver|mostrar|ler] [todos os|os] [#] comentários',
      '(# comentário|comentar|comente|sem comentários|deixe um comentário|deixe seu comentário|deixe o seu comentário|escreva um comentário|escreva o seu comentário|seja o primeiro a comentar|participe da conversa|comunicar erro|reportar erro)',
    ],
    skipLink: [
      '(ir|pular|saltar|avançar) para o (conteúdo|conteúdo principal|rodapé|menu|topo)',
      '(voltar|regressar) ao (topo|início)',
    ],
    player: [
      '(reproduzir|reproduzir vídeo|ouvir artigo|ouvir notícia|ouça este conteúdo|ouça a notícia|ouvir|tela cheia|ecrã inteiro|carregando vídeo)',
      '#:# / #:#',
    ],
    consent: [
      '(aceitar cookies|aceitar todos|aceitar tudo|rejeitar todos|aceitar e continuar|gerir cookies|definições de cookies|política de privacidade|política de cookies)',
    ],
    poll: [
      '(enquete|sondagem do dia|inquérito|pergunta do dia|vote|votar|ver resultados)',
      '# votos',
    ],
  },
  prompts: {
    readAlso: [
      '(clique aqui|clica aqui|clique no link)',
      '(leia|veja|confira|acesse) (aqui|a íntegra|na íntegra) (a reportagem|a matéria|o artigo|a notícia|a entrevista|todas|mais notícias|nossa cobertura)',
      '(leia|veja|acompanhe|confira) (todas as|mais|outras|as últimas) notícias (de|do|da|sobre|no|na|em)',
      '(este texto|este artigo|esta reportagem|esta matéria) foi (originalmente publicado|originalmente publicada|publicado originalmente|publicada originalmente)',
      'para (ler|ver) (a matéria|a reportagem|o artigo|a notícia) (completa|completo|na íntegra)',
    ],
    newsletter: [
      '(assine|subscreva|inscreva-se|cadastre-se|registe-se|receba) [gratuitamente] (a|na|em|à|para receber|nossa|nossas|as nossas|a nossa|as) [nossa|nossas] [newsletter gratuita] (newsletter|newsletters|boletim|boletins)',
      '(diretamente|direto|todos os dias|toda semana|gratuitamente) no (seu|teu) (e-mail|email|inbox)',
      '(receba|recebe) (no|as notícias no|as principais notícias no|gratuitamente no) (seu|teu) (e-mail|email|celular|WhatsApp)',
      '(digite|insira|introduza|coloque) (seu|o seu|o teu) (e-mail|email|endereço de e-mail) (para|abaixo|aqui)',
    ],
    follow: [
      '(siga-nos|siga|acompanhe-nos|nos siga|segue-nos) [também] (no|nas|em|o nosso perfil no) (Facebook|Twitter|X|Instagram|Telegram|WhatsApp|YouTube|TikTok|Google|redes sociais|nosso)',
      '(inscreva-se|entre|participe|junte-se|siga|clique) (no|do|ao|em) (nosso|nossos) (canal|grupo|canais|perfil)',
      '(nosso|nossos) (canal|canais|grupo) (do|no|de) (WhatsApp|Telegram|YouTube)',
      'siga o nosso (canal|perfil)',
    ],
    share: [
      '(compartilhe|partilhe) (esta|este|essa|o|a) (notícia|artigo|matéria|reportagem|conteúdo|texto) (com|no|nas|por|via)',
      'clique para compartilhar',
    ],
    app: [
      '(baixe|descarregue|instale) (gratuitamente|grátis|já|agora) (o|a|nosso|nossa) (app|aplicativo|aplicação)',
      '(baixe|descarregue) (o nosso|a nossa|nosso) (app|aplicativo|aplicação)',
      '(ative|ativa) as notificações (para|e)',
    ],
    donate: [
      '(apoie|ajude) (o nosso|nosso|o jornalismo|o bom|a manter) [o] (jornalismo|trabalho|independente|projeto)',
      '(sua|a sua) (doação|contribuição) (nos ajuda|permite que|ajuda-nos|garante)',
      '(considere|pondere) (fazer uma doação|fazer um donativo|apoiar o)',
    ],
    subscribe: [
      '(assine|subscreva|torne-se assinante) (para|e|já|agora|por apenas|a partir) [continuar] (continuar|ler|lendo|ter acesso|tenha acesso|a ler|acesse)',
      '(este|esta) (conteúdo|artigo|reportagem|matéria) é (exclusivo|exclusiva) para assinantes',
      '(você atingiu|atingiu) o limite de (artigos|matérias|textos|notícias)',
      'acesso ilimitado a (todo|todos|todas|conteúdos)',
      '(já é|se já é|se você já é) assinante',
    ],
    register: [
      '(faça login|cadastre-se|inicie sessão|registe-se|faça o login|crie uma conta) [grátis|gratuitamente] (para|e) (continuar|continue|ler|comentar|acessar|aceder)',
      '(já tem|ainda não tem|não tem) (conta|uma conta|cadastro)',
      'esqueceu (a|sua|a sua) (senha|palavra-passe)',
    ],
    advertisement: [
      '(artigo|texto|notícia|matéria) continua (após|depois|abaixo) (a|da|do|o) (publicidade|anúncio)',
      '(podemos|pode) (receber|ganhar) uma comissão',
      '(desative|desligue) (o|seu|o seu) bloqueador de (anúncios|publicidade)',
    ],
    comments: [
      '(deixe|escreva|dê) (seu|o seu|a sua|sua) (comentário|opinião) (abaixo|aqui|nos comentários)',
      '(diga-nos|conte para a gente|conte pra gente|conte-nos) (o que|nos comentários|a sua opinião)',
      '(o seu|seu) endereço de (e-mail|email) não será publicado',
      'campos obrigatórios são marcados',
      '(é necessário|você precisa|tem de) (fazer login|estar logado|iniciar sessão) para comentar',
    ],
    player: [
      '(seu|o seu) (navegador|browser) não (suporta|tem suporte)',
      '(este|o) (vídeo|conteúdo) não está [mais] disponível',
    ],
    consent: [
      '(utilizamos|usamos|este site usa|este site utiliza|o site utiliza) cookies',
      'ao (continuar|navegar) (navegando|neste site|a navegar), você',
    ],
    poll: [
      '(participe|vote|responda) (da|na|à) (nossa|enquete|nossa enquete|sondagem)',
      '(obrigado|obrigada) (por votar|pelo seu voto)',
    ],
  },
};
