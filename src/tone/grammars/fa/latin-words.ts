/** Persian words as chats write them in Latin letters: `latin=persian` pairs. */

function readPairs(text: string): Record<string, string> {
  const pairs = text.split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(
    pairs.flatMap(([latin = "", persian]) => (persian === undefined ? [] : [[latin, persian]])),
  );
}

/** Whole words; a value may hold several. */
export const latinWords = readPairs(`
  salam=سلام; merci=ممنون; mersi=ممنون; mamnun=ممنون; mamnoon=ممنون; lotfan=لطفا; bebakhshid=ببخشید;
  man=من; ma=ما; shoma=شما; to=تو; khodetun=خودتان; khodeton=خودتان; khodetoon=خودتان; in=این; un=آن;
  oon=آن; ke=که; va=و; ya=یا; vali=ولی; ama=اما; amma=اما; agar=اگر; age=اگر; ta=تا; az=از; be=به; ba=با;
  dar=در; baraye=برای; vase=برای; baratun=برای شما; baraton=برای شما; behetun=به شما; beheton=به شما;
  azatun=از شما; bahatun=با شما; ro=را; o=را; ham=هم; ye=یک; yek=یک; do=دو; se=سه; hich=هیچ; dige=دیگر;
  digar=دیگر; alan=الان; hala=حالا; hamin=همین; haman=همان; hamun=همان; emruz=امروز; emrooz=امروز;
  farda=فردا; diruz=دیروز; emshab=امشب; sobh=صبح; zohr=ظهر; asr=عصر; shab=شب; saat=ساعت; daghighe=دقیقه;
  daqiqe=دقیقه; ruz=روز; rooz=روز; hafte=هفته; lahze=لحظه; chand=چند; shanbe=شنبه; jome=جمعه;
  zudtar=زودتر; zoodtar=زودتر; zud=زود; zood=زود; dir=دیر; emkan=امکان; momken=ممکن; mumken=ممکن;
  ghabel=قابل; mojud=موجود; mojood=موجود; tamum=تمام; tamam=تمام; bayad=باید; hatman=حتما; ghatan=قطعا;
  sadar=صد در; moteasefane=متاسفانه; motasefane=متاسفانه; moteassefane=متاسفانه; sefaresh=سفارش;
  sefareshetun=سفارشتان; sefaresheton=سفارشتان; shomare=شماره; adres=نشانی; address=نشانی; aks=عکس;
  pul=پول; pool=پول; pulet=پول; puletun=پولتان; hesab=حساب; gheymat=قیمت; takhfif=تخفیف; baste=بسته;
  kala=کالا; mahsul=کالا; eshteba=اشتباه; eshtebah=اشتباه; taghsir=تقصیر; moshkel=مشکل;
  poshtiban=پشتیبان; hamkar=همکار; hamkaram=همکار; khabar=خبر; khabaretun=خبرتان; khabareton=خبرتان;
  zang=زنگ; tamas=تماس; javab=جواب; payam=پیام; vasl=وصل; vasletun=وصلتان; sabr=صبر; montazer=منتظر;
  gushi=گوشی; khat=خط; posht=پشت; avaz=عوض; pas=پس; lagv=لغو; laghv=لغو; cancel=لغو; pardakht=پرداخت;
  ghol=قول; qol=قول; tazmin=تضمین; faramush=فراموش; rahi=راهی; kari=کاری; chizi=چیزی; mal=مال;
  ghanun=قانون; sherkat=شرکت; marbut=مربوط; rabti=ربطی; check=بررسی; barresi=بررسی; peygiri=پیگیری;
  ersal=ارسال; sari=سریع; foran=فورا; moghe=موقع; hamishe=همیشه; hargez=هرگز; khub=خوب; nazar=نظر;
  mitunam=می‌توانم; mitunid=می‌توانید; bezudi=به زودی; bezoodi=به زودی; asra=اسرع; vaght=وقت; esm=نام;
  telefon=تلفن; kode=کد; kod=کد; posti=پستی; faktor=فاکتور; zemanat=ضمانت; garanti=ضمانت; rang=رنگ;
  size=اندازه; nemune=نمونه; dast=دست; ghabul=قبول; rad=رد; entezar=انتظار; mohlat=مهلت; modat=مدت;
  aslan=اصلا; lazem=لازم; natije=نتیجه; bebinid=ببینید; chera=چرا; chi=چه; chon=چون; pish=پیش; bad=بعد;
  ghabl=قبل; ruye=روی; tu=در; moafegh=موافق; poz=پوز; kart=کارت; sharj=شارژ; tahvil=تحویل; marju=مرجوع;
  bargasht=برگشت; yani=یعنی; khali=خالی; takht=تخت; khial=خیال; khialetun=خیالتان; payamak=پیامک;
  masraf=مصرف; yekbar=یک بار; ramz=رمز; bakhsh=بخش; vahed=واحد; modir=مدیر; sabt=ثبت; reserve=رزرو;
  kelas=کلاس; nobat=نوبت; doktor=دکتر; bimarestan=بیمارستان; ghaza=غذا; mashin=ماشین; barname=برنامه;
  etebar=اعتبار; hanuz=هنوز; negaran=نگران; nabashid=نباشید; vojud=وجود; mishavad=می‌شود; mohem=مهم;
  tabiie=طبیعی است; adie=عادی است; vazife=وظیفه; masuliyat=مسئولیت; ehtemalan=احتمالا; zaheran=ظاهرا;
  khodet=خودت; hame=همه; baghie=بقیه; rahat=راحت; tasvib=تصویب; vam=وام; ghest=قسط; mablagh=مبلغ;
  sud=سود; zarar=ضرر; forsat=فرصت; akharin=آخرین; faghat=فقط;
  tuye=در; hotel=هتل; heyvan=حیوان; yekam=یک کم; yekami=یک کم; yezare=یک ذره; xat=خط; dastetun=دست شما; dastetan=دست شما;
  kar=کار; shomast=شما است; ghati=قاطی; link=لینک; app=اپ; code=کد; ziadi=زیادی; sakht=سخت; ghalat=غلط; dorost=درست; digeh=دیگر; khob=خب; visa=ویزا;
  hatman=حتما; shak=شک; khodesh=خودش; khodeshun=خودشان; bimeh=بیمه; bime=بیمه; otagh=اتاق; tazmini=تضمینی; raftan=رفتن;
  montazer=منتظر; kam=کم; ziad=زیاد; in-ghadr=این‌قدر; bishtar=بیشتر; aval=اول; ahan=آهان; chize=چیز; mohemi=مهمی;
  kheili=خیلی; kheyli=خیلی; khodetan=خودتان; baghali=بغلی; pishe=پیش; digari=دیگری; dasti=دستی; ejaze=اجازه; ejaza=اجازه; baz=باز; ghabz=قبض; mah=ماه; jarime=جریمه; jarimei=جریمه‌ای;
`);

/** Present stems of verbs. */
export const latinStems = readPairs(`
  kon=کن; sh=شو; shav=شو; deh=ده; d=ده; gir=گیر; dar=دار; tun=توان; tavan=توان; khah=خواه; kha=خوا;
  ravan=رو; ar=آور; avar=آور; g=گوی; gu=گوی; bin=بین; zan=زن; res=رس; ras=رس; ferest=فرست; frest=فرست;
  nevis=نویس; khun=خوان; mun=مان; zar=گذار; gozar=گذار; bar=بر; khar=خر; foroush=فروش; forush=فروش;
  pardaz=پرداز; dun=دان; fahm=فهم; pors=پرس; gard=گرد; gardun=گردان; bash=باش; resun=رسان;
`);

/** Past stems of verbs. */
export const latinPasts = readPairs(`
  kard=کرد; shod=شد; dad=داد; gereft=گرفت; dasht=داشت; bud=بود; tunest=توانست; khast=خواست; raft=رفت;
  umad=آمد; amad=آمد; goft=گفت; did=دید; zad=زد; resid=رسید; ferestad=فرستاد; nevesht=نوشت; mund=ماند;
  gozasht=گذاشت; zasht=گذاشت; bord=برد; kharid=خرید; forukht=فروخت; khund=خواند; gasht=گشت;
`);

/** Verb forms that no stem and ending make. */
export const latinForms = readPairs(`
  nist=نیست; nis=نیست; nistim=نیستیم; nistid=نیستید; hast=است; ast=است; hastim=هستیم; hastid=هستید;
  miad=می‌آید; nemiad=نمی‌آید; miam=می‌آیم; bia=بیا; kon=کن; bede=بده; bego=بگو; begu=بگو; benevis=بنویس;
  beferest=بفرست; befrest=بفرست; mire=می‌رود; nemire=نمی‌رود; mikhad=می‌خواهد; bude=بوده; shode=شده;
  nashode=نشده; nadide=ندیده; nareside=نرسیده; berese=برسد; she=شود; bashe=باشد; nabashe=نباشد;
`);
