import type { Phrases } from './phrases.ts';

/** Turkish (capitals are printed İ and I: "İLGİLİ HABERLER", "AYRICA OKUYUN"). */
export const tr: Phrases = {
  language: 'tr',
  commonWords:
    've bir bu da de için ile olarak çok daha en gibi kadar olan sonra ancak ama ise ne var oldu olduğunu ya o değil her yeni göre dedi tarafından üzere önce ki ilgili hâlâ biz onu iki bunu şu hem mi yüzde etti olduğu edildi eden bin diye saat tüm böyle'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(ayrıca|şunu da|bunu da|bunları da|bunlar da) (oku|okuyun|okuyabilirsiniz|izleyin|bakın|ilginizi çekebilir)',
      '(ilgili|benzer|diğer|son|öne çıkan|önerilen|çok okunan|en çok okunan|popüler|günün öne çıkan) (haber|haberler|içerik|içerikler|yazılar|makaleler|başlıklar|videolar|konular)',
      '(haberin devamı|haberin devamı için tıklayınız|haberin devamı için tıklayın|devamını oku|devamını okuyun|devamı|haberin detayları|detaylar için tıklayın|haberin tamamı|tamamını oku)',
      '(okumaya devam et|okumaya devam edin|daha fazla|daha fazla oku|daha fazla göster|daha fazlasını göster|daha fazla haber|daha fazla bilgi|daha fazlası için)',
      '(ilginizi çekebilir|bu haberler de ilginizi çekebilir|size özel|sizin için seçtiklerimiz|sizin için önerilenler|sizin için öneriler|editörün seçtikleri|editörün seçimi|editörün önerisi|öneriler|önerilenler)',
      '(en çok okunanlar|çok okunanlar|günün manşetleri|son dakika|son dakika haberleri|gündem|trend|popüler|öne çıkanlar|kaçırmayın|bunu kaçırmayın|gözden kaçmasın)',
      '(ilgili|ilgili galeri|ilgili video|foto galeri|fotoğraf galerisi|galeri|galeriye git|videoyu izle|izle|izleyin|fotoğraflarla|haberi oku|haberin videosu|fotoğrafları görmek için tıklayın)',
      '(sonraki haber|önceki haber|tüm haberler|tümünü gör|tıklayın|bkz|ayrıca bkz|arşivden|podcast’i dinle)',
      '(sonraki yazı|önceki yazı|sıradaki haber|yazı gezinmesi|yazı dolaşımı|yazarın diğer yazıları)',
    ],
    topics: [
      '(etiketler|etiket|konular|konu başlıkları|ilgili etiketler|anahtar kelimeler|kategoriler|haberin etiketleri)',
      '(kategori|konuyu takip et|arşiv)',
    ],
    newsletter: [
      '(bülten|e-bülten|bültenimize abone olun|bültene kayıt ol|e-bülten aboneliği|bültene abone ol|e-bültene kaydol|haber bülteni)',
    ],
    follow: [
      '(takip et|takip edin|bizi takip edin|bizi takip et|sosyal medyada bizi takip edin|abone ol|abone olun|bize katılın|kanalımıza abone olun|google news’te takip et|google haberler’de abone ol)',
    ],
    share: [
      '(paylaş|paylaşın|haberi paylaş|bu haberi paylaş|bağlantıyı kopyala|linki kopyala|link kopyalandı|yazdır|e-posta ile gönder|kaydet|tweetle|arkadaşına gönder)',
      '(Facebook’ta|Twitter’da|X’te|WhatsApp’ta|WhatsApp’tan|Telegram’da) paylaş',
      '(haberi kaydet|sonra oku|daha sonra oku|favorilere ekle|yazı boyutu|metin boyutu|yazıyı büyüt|yazıyı küçült)',
      'okuma süresi [yaklaşık] [#] [dk|dakika]',
      '# (dk|dakika) okuma',
      '# dakikalık okuma',
    ],
    app: [
      '(uygulamayı indir|uygulamayı indirin|uygulamamızı indirin|mobil uygulamamızı indirin|mobil uygulama|uygulamada aç)',
    ],
    donate: [
      '(bağış yap|bağış yapın|destek ol|destek olun|bize destek olun|bizi destekleyin|okur desteği)',
    ],
    subscribe: [
      '(abonelik|hemen abone ol|hemen abone olun|abonelere özel|sadece abonelere|zaten abone misiniz|abone misiniz|üyelere özel)',
      '(zaten abone misiniz giriş yapın|abone misiniz giriş yapın|aboneyseniz|aboneyseniz giriş yapın)',
      '(sadece aboneler için|ücretsiz dene|aboneliği yönet)',
      '# (ücretsiz makale|makale hakkınız) kaldı',
    ],
    register: [
      '(giriş yap|üye ol|üye olun|kayıt ol|kaydol|oturum aç|oturum açın|hesap oluştur|ücretsiz üye ol|üye girişi)',
    ],
    advertisement: [
      '(reklam|reklamlar|ilan|sponsorlu|reklamdır|advertorial|reklam alanı)',
      '(haberin devamı|haber|yazı|içerik) (reklamdan sonra|reklamın altında|reklamın ardından|aşağıda) [devam ediyor]',
      '(reklamı geç|reklamı atla|reklamı kapat)',
    ],
    comments: [
      '[tüm] [#] (yorum|yorumlar|yorumları)',
      '(yorum yap|yorum yapın|yorum yaz|yorum yazın|yorumunuz|yorumları göster|yorumları gör|yorumları oku|yorum ekle|ilk yorumu sen yap|ilk yorumu siz yapın|henüz yorum yok|henüz yorum yapılmamış|bir yanıt yazın|düşüncelerinizi paylaşın)',
      '(yorum gönder|yorumu gönder|yanıtla|cevapla|yanıtı iptal et|adınız|e-posta adresiniz|zorunlu alanlar|en yeniler|en eskiler|daha fazla yorum|yanıtları göster|yorum kuralları|son yorumlar)',
    ],
    skipLink: [
      '(içeriğe|ana içeriğe|menüye|haber içeriğine) (atla|geç|git)',
      '(başa dön|yukarı çık|yukarı|sayfa başı|ana sayfaya dön|anasayfaya dön|sayfanın başına dön)',
      '(galeriyi atla|galeri sonu|kapat|menüyü kapat|daha az göster|daha fazla yükle|sonraki sayfa|önceki sayfa|habere dön|geri dön|buradasınız)',
      'sayfa #/#',
    ],
    player: [
      '(videoyu oynat|oynat|haberi dinle|makaleyi dinle|sesli dinle|tam ekran|sesi aç|sesi kapat|duraklat|video yükleniyor)',
      '#:# / #:#',
      '(altyazı|altyazılar|altyazı kapalı|yükleniyor|ses düzeyi|kalite|oynatma hızı|büyüt|resmi büyüt|fotoğrafı büyüt|sonraki fotoğraf|önceki fotoğraf|galeriyi aç|galeriyi kapat|galeri için tıklayın|dinle|haberi sesli dinle|sesli oku|yazıyı dinle|YouTube’da izle|bu gönderiyi Instagram’da gör|içeriği göster)',
      '(fotoğraf|resim|görsel) #/#',
      '# fotoğraf',
    ],
    consent: [
      '(kabul et|tümünü kabul et|çerezleri kabul et|reddet|tümünü reddet|çerez ayarları|çerez politikası|gizlilik politikası|kvkk aydınlatma metni|tercihleri yönet)',
    ],
    poll: [
      '(anket|günün anketi|oy ver|oy kullan|sonuçları gör|anket sonuçları|haftanın anketi)',
      '# oy',
    ],
    copyright: [
      '(tüm hakları saklıdır|her hakkı saklıdır|her hakkı mahfuzdur|telif hakkı|telif hakları|kullanım koşulları|copyright|copyright #)',
    ],
    feedback: [
      '(hata bildir|hata bildirin|hata mı gördünüz|hata mı buldunuz|bir hata mı buldunuz|yazım hatası bildir|bize yazın|bize ulaşın|editöre yaz|editöre mesaj|yazara mesaj gönder|geri bildirim|geri bildirim gönder|görüş bildir|bu haber faydalı oldu mu|bu yazı faydalı oldu mu|haberi beğendiniz mi|bu haberi beğendiniz mi|haberi oylayın|haber ihbar|ihbar hattı|tepkiniz nedir|bu habere tepkiniz|sizin tepkiniz ne)',
    ],
    affiliate: [
      '(satın al|hemen al|hemen satın al|sipariş ver|fiyatı gör|fiyatları karşılaştır|fırsatı gör|fırsatları gör|günün fırsatları|günün fırsatı|önerilen ürünler|editörün seçtiği ürünler|indirim kodları|iş ilanları|ilanlar|resmi ilanlar|hemen başvur|satış ortaklığı|katkılarıyla|iş birliğiyle|sponsorlu içerik|bu bir ilandır|bu bir reklamdır)',
    ],
  },
  prompts: {
    readAlso: [
      '(haberin|yazının|röportajın|makalenin) (devamı|tamamı|detayları|ayrıntıları) için (tıklayınız|tıklayın|tıkla)',
      '(okumak|izlemek|dinlemek|görmek|detaylar|ayrıntılar|daha fazlası|ayrıntılı bilgi) için (tıklayınız|tıklayın|buraya tıklayın|tıkla)',
      '(devamını|tamamını) (okumak|görmek) için',
      '(daha fazla haber|tüm haberler|son dakika haberleri) için (tıklayın|sitemizi|takip|bizi)',
      'buraya tıklayarak (okuyabilirsiniz|ulaşabilirsiniz|izleyebilirsiniz)',
      '(bu haber|bu yazı|bu makale) ilk (olarak|kez) (yayımlandı|yayınlandı)',
    ],
    newsletter: [
      '(bültenimize|e-bültenimize|günlük bültenimize|haftalık bültenimize|haber bültenimize) (abone olun|kaydolun|üye olun|kayıt olun|abone ol)',
      '(ücretsiz|günlük|haftalık) (bültenimiz|bültenlerimiz)',
      '(e-posta|eposta|mail) (adresinizi|adresini) (girin|yazın|giriniz|bırakın)',
      '(e-posta|mail) kutunuza (gelsin|gönderelim|ulaşsın|gönderiyoruz)',
    ],
    follow: [
      'bizi (Twitter’da|X’te|Instagram’da|Facebook’ta|YouTube’da|Telegram’da|WhatsApp’ta|sosyal medyada|Google News’te|TikTok’ta|sosyal medya hesaplarımızdan) (takip edin|takip et|takip etmeyi)',
      '(kanalımıza|YouTube kanalımıza|Telegram kanalımıza|WhatsApp kanalımıza|Telegram grubumuza) (abone|katılın|üye|katıl) [olun|olmayı|olabilirsiniz]',
      '(sosyal medya|Twitter|Instagram|Facebook) (hesaplarımızı|hesabımızı|sayfamızı) (takip|beğenin)',
      '(ihbar|haber) (hattımıza|hattımız|göndermek için)',
      '(Google News’te|Google Haberler’de) (abone|takip)',
    ],
    share: [
      'bu (haberi|yazıyı|içeriği) (paylaşın|arkadaşlarınızla|sosyal medyada)',
      '(haberi|yazıyı) beğendiyseniz paylaş',
    ],
    app: [
      '(mobil uygulamamızı|uygulamamızı) (indirin|ücretsiz|hemen|indirmek|indirmeyi)',
      '(bildirimleri|bildirimlerimizi) açın',
      '(App Store|Google Play) üzerinden indirin',
    ],
    donate: [
      '(bağımsız|özgür|nitelikli) (gazeteciliğe|gazeteciliği|medyaya|habere) (destek|destekleyin)',
      '(desteğiniz|katkınız|bağışınız) (bizim için|sayesinde|ile) (çok|bağımsız|yayın|gazetecilik)',
    ],
    subscribe: [
      '(bu içerik|bu yazı|bu haber) (sadece|yalnızca) (abonelere|üyelere|abonelerimize|abonelerimiz)',
      '(okumaya devam etmek|devamını okumak|sınırsız erişim) için (abone|üye) (olun|ol)',
      'aylık okuma (hakkınız|limitiniz)',
      'zaten (abone misiniz|üye misiniz|aboneyseniz)',
      '(sınırsız|tam) erişim için',
      'haberin tamamını (okumak|üye)',
      'istediğiniz zaman iptal',
    ],
    register: [
      '(yorum yapmak|okumaya devam etmek|devam etmek|yorum yapabilmek) için (giriş yapın|üye girişi|giriş yapmanız|üye olmanız|oturum açın)',
      '(hesabınız|üyeliğiniz) (var|yok) mu',
      '(şifremi|şifrenizi mi) unuttum',
      'şifrenizi mi unuttunuz',
    ],
    advertisement: [
      '(haberin|yazının) devamı (reklamdan|reklamın|aşağıda) [sonra]',
      '(reklam engelleyicinizi|reklam engelleyiciyi|adblock eklentinizi) (kapatın|devre dışı)',
    ],
    comments: [
      '(yorumlarınızı|düşüncelerinizi|görüşlerinizi) (yorumlarda|bizimle|aşağıda|bekliyoruz|yazın) [paylaşın|belirtin]',
      '(siz|peki siz) (ne düşünüyorsunuz|bu konuda ne düşünüyorsunuz)',
      'e-posta (adresiniz|hesabınız) yayımlanmayacak',
      'gerekli alanlar',
      'küfür, hakaret, (rencide|bir)',
      '(e-posta adresiniz yayınlanmayacak|e-posta hesabınız yayınlanmayacak)',
      'zorunlu alanlar',
      'yorumlar (onaylandıktan|moderasyondan|editör) (sonra|geçirilir|onayından)',
      'yorumların (sorumluluğu|hukuki)',
    ],
    player: [
      'tarayıcınız (bu|video|ses|HTML5) [videoyu|sesi|oynatmayı|öğesini|etiketini] desteklemiyor',
      'tarayıcınız desteklemiyor',
      '(bu video|video) [şu anda] kullanılamıyor',
      'JavaScript’i (etkinleştirin|açın)',
      '(tarayıcınız video oynatmayı|tarayıcınız video özelliğini|tarayıcınız video etiketini|tarayıcınız video videoyu|tarayıcınız video dosyasını|tarayıcınız video içeriği|tarayıcınız ses oynatmayı|tarayıcınız ses özelliğini|tarayıcınız ses etiketini|tarayıcınız ses videoyu|tarayıcınız ses dosyasını|tarayıcınız ses içeriği|tarayıcınız bu oynatmayı|tarayıcınız bu özelliğini|tarayıcınız bu etiketini|tarayıcınız bu videoyu|tarayıcınız bu dosyasını|tarayıcınız bu içeriği|tarayıcınız html# oynatmayı|tarayıcınız html# özelliğini|tarayıcınız html# etiketini|tarayıcınız html# videoyu|tarayıcınız html# desteklemiyor|tarayıcınız html# dosyasını|tarayıcınız html# içeriği|tarayıcınız javascript oynatmayı|tarayıcınız javascript özelliğini|tarayıcınız javascript etiketini|tarayıcınız javascript videoyu|tarayıcınız javascript desteklemiyor|tarayıcınız javascript dosyasını|tarayıcınız javascript içeriği)',
      '(sesi açmak için tıklayın|sesi açmak için dokunun|büyütmek için tıklayın|büyütmek için dokunun|oynatmak için tıklayın|oynatmak için dokunun|dinlemek için dokunun)',
    ],
    consent: [
      '(sitemizde|web sitemizde|bu sitede|sizlere) [daha iyi hizmet sunabilmek için] çerez (kullanıyoruz|kullanılmaktadır|kullanmaktayız)',
      '(çerezleri|çerez kullanımını) kabul (etmiş|ediyorsunuz)',
      'bu içeriği görüntülemek için',
    ],
    poll: ['anketimize (katılın|katıl|oy)', '(oy verdiğiniz|katıldığınız) için teşekkür'],
    copyright: [
      '(tüm|her) (hakları|hakkı) (saklıdır|mahfuzdur)',
      '(izinsiz|kaynak gösterilmeden|izin alınmadan) (kullanılamaz|kopyalanamaz|yayınlanamaz|alıntı|alıntılanamaz|çoğaltılamaz)',
    ],
    feedback: [
      '(haberde|yazıda|metinde) (hata|bir hata|yanlışlık) (mı|olduğunu|varsa|gördüyseniz)',
      '(bize|haberinizi bize|ihbarlarınızı) (yazın|ulaşın|bildirin|gönderin)',
      '(görüşlerinizi bizimle iletin|görüşlerinizi bizimle gönderin|görüşlerinizi bize paylaşın|görüşlerinizi bize iletin|görüşlerinizi bize gönderin|önerilerinizi bizimle paylaşın|önerilerinizi bizimle iletin|önerilerinizi bizimle gönderin|önerilerinizi bize paylaşın|önerilerinizi bize iletin|önerilerinizi bize gönderin|haberlerinizi bizimle paylaşın|haberlerinizi bizimle iletin|haberlerinizi bizimle gönderin|haberlerinizi bize paylaşın|haberlerinizi bize iletin|haberlerinizi bize gönderin)',
      '(bu haber|bu yazı|bu içerik) (faydalı|yararlı|işinize)',
    ],
    affiliate: [
      'komisyon (kazanabiliriz|elde edebiliriz)',
      '(komisyon alabiliriz|komisyon kazanıyoruz|küçük bir komisyon alabiliriz|küçük bir komisyon kazanabiliriz|küçük bir komisyon elde edebiliriz|küçük bir komisyon kazanıyoruz)',
      '(satış ortaklığı|ortaklık|iş ortaklığı) (bağlantıları|linkleri|bağlantısı)',
      'fiyatlar (değişebilir|yayın tarihinde|haberin yayınlandığı)',
    ],
  },
};
