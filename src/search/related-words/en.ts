/** Related words in English: a group a line. */
export const en = `
order, purchase, buy
cancel, revoke, undo, stop, reverse, revert, go back
change, edit, modify, update, correct, alter, switch, amend, fix
deliver, delivery, ship, shipping, shipment, dispatch, send, courier, post, mail, parcel, package
arrive, receive, come, get here, reach, show up, turn up, appear, delivered, track, locate, trace, status, where is, still waiting
refund, reimburse, reimbursement, money back, repay, compensate, compensation, return
return, send back, give back
money, cash, funds, fund
payment, pay, transaction, purchase
charge, fee, cost, price, bill, debit, expensive, rate
fail, decline, reject, refuse, deny, not work, not working, not go through, error, unsuccessful, problem, issue, trouble, unable, cannot, could not, not able, wont let, wouldnt let, not let me, not allow, not accept, not approve, not possible, error message
broken, damage, faulty, defective, cracked, not working, stopped working, malfunction
lost, missing, disappear, vanish, gone, stolen
steal, theft, rob, fraud, fraudulent, scam, hack, compromise, unauthorised, unauthorized, mug, pickpocket, burgle, without my permission, without my knowledge, clone
block, freeze, lock, suspend, disable, unblock, unlock, unfreeze, locked out
password, passcode, pass code, code
log in, login, sign in, access
account, profile
sign up, register, registration, create account, open account, join, enrol
delete, close, remove, terminate, deactivate, cancel, erase, quit, leave, end
atm, cash machine, cashpoint
top up, topup, add money, load, deposit, reload, put money, refill, fund, add funds, pay in
transfer, wire, remit, send money
invoice, bill, receipt, statement
human, person, agent, representative, operator, adviser, advisor, staff, customer service, speak, talk, contact, support
phone, mobile, cell, cellphone, telephone, call, smartphone, handset
verify, confirm, prove, validate, authenticate, verification
identity, id, passport, document
address, location
country, abroad, overseas, foreign, international, europe, eu, uk, travel, usa, outside, reside, resident
currency, exchange, convert, conversion, dollar, euro, pound, gbp, usd, aud, eur
late, delay, overdue, slow, still waiting
quick, fast, urgent, soon, express, immediate, asap, priority, expedite, rush, speed up
how long, when, time, estimate, eta, take, timing, days
twice, double, duplicate, two times, multiple times
limit, maximum, max, most, cap, how much, how many, restriction, allowance, threshold
discount, coupon, voucher, promo, promotion, offer, deal
warranty, guarantee
replace, replacement, swap, exchange, substitute, new
pending, wait, processing, in progress, not done, not complete, not gone through, stuck, taking so long, incomplete, hang, clear
recognise, recognize, not mine, not make, not authorise, unfamiliar, unknown, strange, suspicious, odd, weird, not know, not remember, didnt make, did not make, unsure, not sure, didnt authorize, didnt authorise, didnt do
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
withdraw, withdrawal, take out, took out, get money out, draw, cash out
shop, store, merchant, seller, retailer, vendor, business
recipient, receiver, beneficiary, payee, friend, someone else, other person
wrong, incorrect, mistake, error, inaccurate, by accident, accidentally
physical, plastic, real, actual
keep, swallow, retain, eat, stuck, not give back
nearest, closest, nearby, near me, where
unexpected, unexplained, hidden, extra
less, too little, only got, short, missing, partial
exchange, convert, change
family, daughter, son, wife, husband, partner, relative
credit card, debit card, visa, mastercard, american express, amex
virtual, digital, electronic, online
receive, get paid, send me
activate, reactivate, enable
router, modem, gateway, hub, wifi box
repeater, extender, mesh, booster, range
wlan, wifi, wireless
drop, disconnect, cut out, cuts out, unstable, intermittent, outage, lose connection, keeps dropping
speed, mbit, mbps, bandwidth, slow
restart, reboot, power cycle, unplug, pull the plug, force restart, switch off and on
factory reset, wipe, erase, start over, default settings
stuck, frozen, unresponsive, not react, black screen, blank screen
earbuds, headphones, headset, earphones
hotspot, tethering, mobile data
battery, charge, charger, power, drain
storage, space, memory, gigabyte, gb, full
version, previous version, older version, history, last week
sync, synchronise, synchronize, not show up on, same on all
unshare, stop sharing, remove access, kick out, no longer see
share, send a link, give access, invite
two-factor, 2fa, two-step, two factor, two step, authenticator, security code, login code, sms code
log out, logged out, sign out, sign everyone out, session, all devices
virus, malware, ransomware, infected, encrypted
parental control, block sites, screen time, kids, children, child
plan, package, tariff, bundle
downgrade, smaller plan, cheaper plan, go down
esim, e-sim, digital sim, sim
fingerprint, thumb, touch id, face id, unlock
water, wet, liquid, waterproof, spill, rain
lost phone, find my phone, stolen phone, where my phone is
unknown device, stranger, intruder, neighbour, using my internet
voicemail, answering machine, mailbox
port, porting, keep my number, transfer number, switch provider
spam, junk, unwanted
notification, alert, reminder, push
attachment, attach, enclosed
hacked, broken into, someone else in my account, suspicious login, compromised
postage, shipping fee, shipping cost, delivery fee, delivery charge, delivery cost
saturday, sunday, weekend, evening
tomorrow, next day, same day, express
doorstep, safe place, left outside, handed over, signed for, proof of delivery
courier, driver, carrier, postman, delivery man
collect, collection, pick up, pickup, click and collect
already ordered, after ordering, just ordered, placed the order
confirmation, confirmation email, no email
half my order, part of my order, missing item, incomplete order, not in the box, only two
in pieces, shattered, smashed, broken, damaged
bring back, take back, send back, return
return period, days to return, how long to return, return window
engraved, personalised, personalized, custom made, made to order, monogram
opened, unsealed, used, worn, hygiene
size, fit, small, large, tight, loose, size chart, come up small
old appliance, take away, disposal, recycle, haul away, old fridge
third party, marketplace, other seller, partner seller, sold by
card details, saved card, stored card, payment details
rejected, declined, refused, not accepted, would not take
coupon, voucher, discount code, promo code, promotional code, offer code
two codes, combine codes, more than one code, stack
gift card, gift voucher, e-voucher
receipt, bill, invoice, proof of purchase
guest, without an account, without registering
zip, zipper, seam, hole, tear, rip
repair, fix, mend, service centre
price drop, cheaper now, reduced, price match, price difference
monthly payment, monthly instalment, pay later, finance
flight, plane
luggage, baggage, suitcase, bag
booking, reservation, book, reserve
appointment, slot, visit
room, stay, night, hotel
ticket, boarding pass, pass
passenger, traveller, guest
doctor, gp, physician
prescription, medicine, medication
`;
