/**
 * Words customers use for one another when they ask about orders, money, accounts and things that do not work.
 * A line is a group; members are parted by commas and may be phrases. The glossary adds a shop's own.
 */

const english = `
order, purchase, buy
cancel, revoke, undo, stop, reverse, revert
change, edit, modify, update, correct, alter, switch, amend, fix
deliver, delivery, ship, shipping, shipment, dispatch, send, courier, post, mail, parcel, package
arrive, receive, come, get here, reach, show up, turn up, appear, delivered, track, locate, trace, status, where is, still waiting
refund, reimburse, reimbursement, money back, repay, compensate, compensation, return
return, send back, give back
money, cash, funds, fund
payment, pay, transaction, purchase
charge, fee, cost, price, bill, debit, expensive, rate
fail, decline, reject, refuse, deny, not work, not working, not go through, error, unsuccessful, problem, issue, trouble, unable
broken, damage, faulty, defective, cracked, not working, stopped working, malfunction
lost, missing, disappear, vanish, gone, stolen
steal, theft, rob, fraud, fraudulent, scam, hack, compromise, unauthorised, unauthorized
block, freeze, lock, suspend, disable
password, passcode, pass code, code
log in, login, sign in, access
account, profile
sign up, register, registration, create account, open account, join, enrol
delete, close, remove, terminate, deactivate, cancel, erase
atm, cash machine, cashpoint
top up, topup, add money, load, deposit, reload, put money
transfer, wire, remit, send money
invoice, bill, receipt, statement
human, person, agent, representative, operator, adviser, advisor, staff, customer service, speak, talk, contact, support
phone, mobile, cell, cellphone, telephone, call
verify, confirm, prove, validate, authenticate, verification
identity, id, passport, document
address, location
country, abroad, overseas, foreign, international, europe, eu, uk, travel
currency, exchange, convert, conversion, dollar, euro, pound, gbp, usd, aud, eur
late, delay, overdue, slow, still waiting
quick, fast, urgent, soon, express, immediate, asap, priority
how long, when, time, estimate, eta, take, timing, days
twice, double, duplicate, two times, multiple times
limit, maximum, max, most, cap, how much, how many
discount, coupon, voucher, promo, promotion, offer, deal
warranty, guarantee
replace, replacement, swap, exchange, substitute, new
pending, wait, processing, in progress, not done, not complete, not gone through, stuck, taking so long
recognise, recognize, not mine, not make, not authorise, unfamiliar, unknown, strange
child, kid, teen, minor, age, young, daughter, son, old
expire, expiry, run out, expiration
spare, extra, additional, another, second, multiple, more, other
cheque, check
salary, wage, paycheck, payroll
complaint, complain, feedback, review, opinion
newsletter, subscription, subscribe, unsubscribe, membership
accept, support, take, allow, acceptance
photo, picture, image, selfie
install, set up, setup, configure
recover, reset, retrieve, restore, forget, forgot
option, method, way, alternative, kind, type
view, see, check, look at, consult, display
penalty, fine, termination fee, cancellation fee
profile, user, personal details, personal information
create, open, make, set up, start
assistance, help, support, customer service
uninstall, remove, delete, erase
upgrade, update, newest version, latest version
crash, freeze, hang, not respond, stop working
connect, connection, pair, link, join
internet, wifi, wi-fi, wireless, network, online
restart, reboot, turn off and on
screen, display, monitor
sound, audio, volume, speaker, microphone
keyboard, typing, key
email, e-mail, mail
file, document, folder
backup, back up, copy, save
app, application, program, software
computer, laptop, pc, device
website, web site, page, site
print, printer
video, movie, clip
turn on, enable, activate, switch on, start
turn off, disable, deactivate, switch off
sofa, couch, settee
cupboard, wardrobe, closet
mattress, bed
lamp, light
colour, color, shade
sent, dispatched, shipped, left the warehouse, on its way
call off, cancel
sold out, out of stock, unavailable, not available, restock, back in stock
scratch, stain, mark, ring, spot
rug, carpet, mat
curtain, drape, blind
duvet, quilt, comforter, blanket
bed sheet, bedsheet, bed linen, bedding
wash, clean, launder, laundry
shelf, rack, bookcase
screw, bolt, nut, hinge, fitting
spare, part, replacement
assemble, assembly, put together, build, fit, fitting, install
instructions, manual, guide
lift, elevator
upstairs, floor, stairs, staircase
guard, neighbour, gate
instalment, installment, emi
cash, cod
competitor, elsewhere, other shop, another shop, cheaper
regular, loyal, returning
gift, present
otp, one-time code, verification code
privacy, personal data, gdpr
silent, no answer, no reply, no response
supervisor, manager
department, team, colleagues
measure, size, dimension, width, height
transfer, connect, hand over, pass, put through
apologise, apologize, sorry
hold, wait, moment, minute
credited, refunded, reached my bank
addr, address
acct, acc, account
amt, amount
msg, message, sms
pic, pics, photo
pkg, package, parcel
qty, quantity
rtn, return
txn, payment, transaction
diff, different, wrong
recd, received
del, delivery
cust, customer
`;

const hindi = `
पैसा, रुपया, रकम, राशि, धन, पेमेंट, भुगतान
वापस, रिफंड, धनवापसी, लौटाना, वापसी
ऑर्डर, आर्डर, खरीद, खरीदारी
डिलीवरी, डिलिवरी, पहुंचना, पार्सल, सामान, शिपिंग, कूरियर
रद्द, कैंसिल, निरस्त
बदलना, चेंज, परिवर्तन, बदलाव, अपडेट
पता, एड्रेस, ठिकाना
टूटा, खराब, डैमेज, क्षतिग्रस्त, टूटी, बिगड़ा
देर, देरी, लेट, विलंब
शुल्क, फीस, चार्ज, कीमत, दाम, लागत, मूल्य
पासवर्ड, पिन, कोड
खाता, अकाउंट
फोन, मोबाइल, नंबर, कॉल
शिकायत, समस्या, परेशानी, दिक्कत, प्रॉब्लम
छूट, डिस्काउंट, ऑफर, कूपन
बिल, रसीद, इनवॉइस, चालान
गारंटी, वारंटी
बात, संपर्क, एजेंट, कस्टमर केयर
अदला बदली, बदलना, एक्सचेंज, स्वैप
लौटाना, वापस करना, वापसी, रिटर्न
खत्म, स्टॉक में नहीं, उपलब्ध नहीं, बिक गया, कब मिलेगा
हटाना, मिटाना, डिलीट, बंद
जवाब, उत्तर, रिप्लाई
जोड़ना, असेंबली, फिटिंग, कसना
पेंच, स्क्रू, पुर्जा, पार्ट, हैंडल
सस्ता, कम दाम, कम कीमत
किस्त, ईएमआई
नकद, कैश
तोहफा, उपहार, गिफ्ट
नकली, फर्जी, धोखा, ठगी, फ्रॉड
संदेश, मैसेज, एसएमएस
विज्ञापन, प्रचार, ऑफर
तस्वीर, फोटो
नाप, माप, साइज, आकार
धोना, धुलाई, साफ, सफाई
इंतजार, रुकना, होल्ड, प्रतीक्षा
टीम, विभाग, जानकार, एक्सपर्ट
जानकारी, डेटा, विवरण
जल्दी, तुरंत, अर्जेंट
गलती, भूल, चूक
मदद, सहायता, हेल्प
गलत, दूसरा, किसी और का
कम, नहीं मिला, छूट गया, गायब
राय, फीडबैक, सुझाव
सोफा, कुर्सी, फर्नीचर
`;

const telugu = `
డబ్బు, డబ్బులు, నగదు, సొమ్ము, పేమెంట్, చెల్లింపు, మొత్తం
వాపసు, రీఫండ్, రిఫండ్, తిరిగి
ఆర్డర్, కొనుగోలు, కొన్న
డెలివరీ, పార్సెల్, సరుకు, వస్తువు, చేరడం, షిప్పింగ్
రద్దు, క్యాన్సిల్, క్యాన్సల్
మార్చడం, మార్పు, మార్చు, చేంజ్, అప్‌డేట్
చిరునామా, అడ్రస్, అడ్రెస్
పాడైన, విరిగిన, డ్యామేజ్, చెడిపోయిన, పగిలిన
ఆలస్యం, లేటు, జాప్యం
రుసుము, ఛార్జీ, ఫీజు, ధర, ఖర్చు
పాస్‌వర్డ్, పిన్, కోడ్
ఖాతా, అకౌంట్
ఫోన్, మొబైల్, నంబర్, కాల్
ఫిర్యాదు, సమస్య, ఇబ్బంది, కంప్లైంట్
తగ్గింపు, డిస్కౌంట్, ఆఫర్, కూపన్
బిల్లు, రసీదు, ఇన్వాయిస్
హామీ, గ్యారంటీ, వారంటీ
మాట్లాడటం, సంప్రదించు, ఏజెంట్
మార్పిడి, మార్చుకోవడం, ఎక్స్ఛేంజ్, బదులు
వాపసు, తిరిగి ఇవ్వడం, రిటర్న్
అయిపోయింది, స్టాక్ లేదు, అందుబాటులో లేదు, దొరకదు, దొరుకుతుంది
తొలగించు, తీసేయడం, డిలీట్, మూసివేత
జవాబు, సమాధానం, బదులు
బిగించడం, బిగింపు, అసెంబ్లీ, అమర్చడం
స్క్రూ, మేకు, విడిభాగం, పార్ట్, హ్యాండిల్
చౌక, తక్కువ ధర
వాయిదా, ఈఎంఐ
నగదు, క్యాష్
బహుమతి, కానుక, గిఫ్ట్
నకిలీ, మోసం, ఫ్రాడ్, అనుమానం
సందేశం, మెసేజ్, ఎస్ఎంఎస్
ప్రకటన, ఆఫర్, ప్రచారం
ఫోటో, చిత్రం
కొలత, సైజు, పరిమాణం
ఉతకడం, శుభ్రం, కడగడం
ఆగండి, వేచి ఉండండి, హోల్డ్, నిరీక్షణ
బృందం, టీమ్, విభాగం, నిపుణులు
వివరాలు, సమాచారం, డేటా
త్వరగా, తొందరగా, అర్జెంట్, వెంటనే
పొరపాటు, తప్పు
సహాయం, సాయం, హెల్ప్
తప్పు, వేరే, ఇతర
తక్కువ, లేదు, రాలేదు, కనిపించలేదు
అభిప్రాయం, ఫీడ్‌బ్యాక్, అనుభవం
సోఫా, కుర్చీ, ఫర్నిచర్
`;

const persian = `
پول, وجه, مبلغ, پرداخت, هزینه
بازپرداخت, بازگشت, استرداد, عودت, پس گرفتن, برگشت, برگرداندن, مرجوع
سفارش, خرید
ارسال, تحویل, رسیدن, بسته, مرسوله, پست, پیک
لغو, کنسل, انصراف
تغییر, عوض, ویرایش, اصلاح, تعویض
آدرس, نشانی
خراب, شکسته, آسیب دیده, معیوب, ایراد
تاخیر, دیر, معطل
کارمزد, هزینه, قیمت, مبلغ
رمز, گذرواژه, پسورد, کد
حساب, اکانت
تلفن, موبایل, شماره, تماس, همراه
شکایت, مشکل, ایراد, خطا
تخفیف, کوپن, پیشنهاد
فاکتور, رسید, صورتحساب
ضمانت, گارانتی, وارانتی
صحبت, تماس, پشتیبان, پشتیبانی, اپراتور
رایانامه, ایمیل
رایانه, کامپیوتر
پرونده, فایل
پس دادن, مرجوعی, مرجوع, برگرداندن, بازگرداندن
تعویض, عوض کردن, به جایش
ناموجود, تمام شده, موجود نیست, موجودی
حذف, پاک کردن, بستن
جواب, پاسخ
نصب, مونتاژ, سر هم کردن, بستن
پیچ, قطعه, یدکی, دستگیره
ارزان, قیمت پایین
قسط, اقساط
نقد, نقدی, دم در
هدیه, کادو
جعلی, تقلبی, کلاهبرداری, مشکوک
پیامک, پیام, اس ام اس
تبلیغ, تبلیغاتی, پیشنهاد
عکس, تصویر
اندازه, سایز, ابعاد
شستن, شستشو, تمیز, تمیز کردن
صبر, انتظار, لحظه, دقیقه
بخش, همکاران, گروه, کارشناس
اطلاعات, داده, مشخصات
فوری, زود, سریع
اشتباه, خطا, غلط
کمک, راهنمایی
کم, نبود, گم, ناقص
نظر, بازخورد, راضی
خراش, لکه, خط
مبل, صندلی, تخت, میز
`;

const lists: Readonly<Record<string, string>> = { en: english, hi: hindi, te: telugu, fa: persian };

/** One language's groups of words and phrases, as written; none for a language without a list. */
export function relatedWordsIn(locale: string): readonly string[][] {
  const lines = lists[locale]?.trim().split("\n") ?? [];
  return lines.map((line) => line.split(/\s*,\s*/));
}

/** Those of all languages. */
export function listRelatedWords(): readonly string[][] {
  return Object.keys(lists).flatMap(relatedWordsIn);
}
