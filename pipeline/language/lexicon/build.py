"""Make this folder's word lists from Faker's locale data (MIT): `python -m pipeline.language.lexicon.build`.

The lists are committed, so that neither Faker nor its import time is needed at run time.
"""

from __future__ import annotations

import importlib
import re
from pathlib import Path

GERMAN = ("de_DE", "de_AT", "de_CH")
# Languages in Latin script whose names are common in German offices and laboratories.
OTHERS = (
    "cs_CZ", "da_DK", "en_GB", "en_US", "es_ES", "et_EE", "fi_FI", "fr_FR", "hr_HR", "hu_HU", "it_IT", "lt_LT",
    "lv_LV", "nl_NL", "no_NO", "pl_PL", "pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "tr_TR", "en_IN", "vi_VN",
    "en_IE", "fr_BE", "fr_CH", "nl_BE", "ig_NG", "yo_NG",
)  # fmt: skip
NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?")
# Words that some locale lists as a name but that German prose uses as a noun, place or function word.
NO_NAMES = frozenset(
    "An Am As Die Ernte Europa Ost West Nord Sud Welt Bau Mai Juni Juli April August Jena Sachsen Baden Bremen "
    "Wien Bonn Paris London Berlin Roma Austin Dallas Israel Indiana Georgia India China Asia "
    "America Holland Land Stein Berg Markt Gold Gut See Tag Tal Art Rat Chance Patent Princess Prince King Man "
    "Sky Star Sun Rose Linde Data Media Energy Power Summer Winter Hope Faith Grace Justice Vision Mission Ware "
    "Rita-Ora El France Constant Lies Kobe Eden Oran "
    "Van Von Den Der Das Ein Eine Er Es Sie Ihr Du Wir So Da Do Li An-Na Era Idee Ida-Marie".split()
)


# First names that these locales lack: of the north, of Arabic, Persian, Vietnamese, Chinese, Japanese, Korean, African
# and Ukrainian families, and rarer German ones. From general knowledge; "x" where both women and men bear them.
FURTHER = {
    "f": (
        "Aenne Ailin Alida Almut Ankea Annegret Annkathrin Antke Beeke Birte Brit Christel Dagny Dörthe Edda "
        "Eefje Elke Elske Fenja Fenna Femke Frauke Freya Friederike Gesa Gesche Gesine Göntje Grietje Heilwig "
        "Heinke Hiltrud Ilka Imke Immke Ina Inken Insa Jella Jette Jantje Jorinde Jördis Kerrin Kerstin Keike "
        "Kirsten Lene Levke Lieselotte Liv Maike Malin Mareike Maren Marret Meike Merle Mette Momke Nele "
        "Neele Nantje Okka Ortrud Rieke Roswitha Rike Sünje Silke Sinje Solveig Stina Stine Svantje Swantje "
        "Svenja Swaantje Talea Tabea Telse Tomke Telke Traute Uta Ute Walburga Waltraud Wencke Wenke Wiebke "
        "Wibke Wilma Wobke Ottilie Kunigunde Edeltraud Amina Aisha Ayesha Fatima Fatoumata Fatou Aminata "
        "Khadija Latifa Leila Layla Maryam Mariam Rania Rasha Samira Samar Soraya Yasmin Yasmina Zahra Zainab "
        "Zeinab Zohra Farah Florence Hala Hanan Iman Lamia Mona Najat Salma Shirin Parisa Parvaneh Nasrin Nazanin "
        "Mahsa Mitra Niloufar Samaneh Setareh Azadeh Golnaz Fereshteh Mai Yuko Naoko Keiko Sakura Akiko Emiko "
        "Adaeze Chiamaka Ngozi Nneka Amaka Folake Yewande Ifeoma Chioma Abena Akua Ama Efua Ndeye Rokhaya "
        "Wanjiku Makena Zanele Oksana Oleksandra Iryna Kateryna Nadiya Olha Yuliia Svitlana Tetiana Zoya "
        "Dilek Elif Esra Hatice Nurcan Özlem Sevgi Sümeyye Tuğba Zeynep Ayşe Aylin Büşra Gülşen "
        "Aafke Aditi Adjoa Aishwarya Ananya Angeliki Annemieke Aparna Aphrodite Astri Ayumi Bahar Berna Betje "
        "Beyza Bogna Bojana Bosiljka Bożena Burcu Ceren Ceyda Chadia Chidinma Chinwe Chiyo Chrysoula Defne "
        "Dimitra Dubravka Ebru Edyta Eftychia Eirini Emel Eydis Fadila Farida Feride Finja Fiorella Fotini "
        "Fruzsina Gamze Geertje Geeske Ghada Gizem Gonca Graça Grażyna Guri Gönke Gülcan Hadia Hanneke Heba "
        "Hendrika Hilke Hiroko Imogen Ineke Ingunn Ingvild Inke Ioanna Jacomijn Janneke Jeltje Jikke Jorien "
        "Jorun Kalliopi Kavita Kemi Konstantina Ksenia Kumiko Kyriaki Lubna Machteld Madhuri Makiko Mariko "
        "Marjolein Mayumi Małgorzata Meena Meltem Merve Michiko Miki Mirosława Misaki Nabila Naima Nalan "
        "Naledi Nawal Nazan Nazlı Neeltje Neslihan Nesrin Nevena Nhi Nilay Nilgün Nilüfer Nkechi Noriko Noura "
        "Nurgül Olivera Panagiota Paraskevi Patrycja Pelin Petronella Pınar Reiko Rekha Ritu Roshni Rukhsana "
        "Sahar Sangeeta Sayuri Serap Sevda Sevil Shalini Shanti Shreya Sietske Sinem Sinéad Siobhán Sjoukje "
        "Slobodanka Snežana Solfrid Souad Stavroula Sunita Sunniva Takako Temitope Theodosia Tijana Tjalda "
        "Tomoko Trientje Trijntje Vandana Vasiliki Vibeke Vidya Vigdis Wafa Wanjiru Wendelien Weronika "
        "Willemijn Wioletta Wübke Yeliz Ykje Yoko Yoshiko Yui Yukiko Yulia Yumi Zuzanna Züleyha İlknur Şebnem "
        "Şule "
        "Abla Achieng Adama Adwoa Afi Afia Afra Afsaneh Afua Aikaterini Ainhoa Aissatou Akinyi Akosua Albena "
        "Aldona Aliénor Aljona Almaz Alrun Alyona Amani Amrei Anahita Anastasiia Anetta Aniko Annkatrin Anthoula "
        "Anzhela Araba Arbnora Archana Arezoo Arezu Arjeta Armelle Armgard Arpita Arwa Asma Asmeret Assetou Asuka "
        "Atefeh Athina Atieno Ayan Azar Bahareh Banafsheh Basma Batoul Behnaz Belma Benedetta Benedikta Berivan "
        "Bhavana Bilyana Binta Bintou Blandine Boguslawa Bogusława Boryana Bringfriede Bronisława Bushra Busisiwe "
        "Bêrîvan Chie Chipo Chitra Chrisoula Clea Conceição Coumba Covadonga Céleste Danai Dariya Darya Deepika "
        "Delal Desanka Desislava Devi Dilan Divna Djeneba Donika Donka Douaa Dzifa Edwige Ekua Elaheh Eleftheria "
        "Elham Elira Elitsa Elnaz Emiliya Enie Enrica Enyonam Eri Ermelinde Ermina Esi Eun-Ji Eunji Evdokia Evin "
        "Fadwa Fahimeh Fairouz Fairuz Fariba Farnaz Fartun Farzaneh Fatna Faustine Feryal Feven Fidan Figen "
        "Fikreta Finnja Fiorenza Fjolla Florence Flutura Forough Foteini Freshta Freweini Friedegard Friedel "
        "Friederun Fritzi Frozan Fumiko Funda Furaha Geeta Gergana Ghazal Ghazaleh Golnar Gosia Gulistan Gülbahar "
        "Gülcin Gülnur Gülsüm Gülçin Güneş Hacer Hadeel Hafsa Hajar Haleh Halima Halyna Hamida Hanadi Handan "
        "Hande Harumi Hasna Hasnija Havva Hawa Hayat Hengameh Hevin Hibo Hidayet Hikari Hilal Hirut Hiwot Hodan "
        "Honorata Hosnia Houda Huda Hyejin Hêvîn Ibtissam Ifrah Ilham Ilsabe Immacolata Ipek Iqbal Irem Isaure "
        "Israa Jagoda Jaleh Jaya Jewgenia Ji-Woo Jihan Jisoo Jiyan Jule Jumana Kadiatou Kalpana Kanako Kanchana "
        "Kaori Karishma Kasia Kassandra Kassiani Katinka Kawthar Kersten Khady Khaoula Khrystyna Kiana Komal "
        "Krasimira Krimhild Kyoko Kübra Ladan Laleh Larysa Latha Lesya Liesl Lihua Lilith Lindiwe Liubov Liudmyla "
        "Ljubow Loubna Lucyna Ludwika Lujain Luminita Lurdes Luwam Madhu Maha Mahin Majida Majlinda Makeda "
        "Malaika Malak Malini Manal Mandana Manisha Marharyta Mariama Mariia Mariya Marketa Marla Marwa Maryna "
        "Marzia Marziyeh Masako Masoumeh Masuma Maysa Małgosia Mebrat Mehrnaz Meilin Meiling Melahat Melike Melis "
        "Meriem Meron Mersiha Mihret Milijana Minoo Mirsada Mojgan Mouna Muazzez Muna Mwajuma Münevver Naciye "
        "Nadezhda Nadiia Nafissatou Nagehan Nagham Nagihan Nahed Nahid Nahla Najla Najwa Nalin Nalini Namrata "
        "Nanami Nane Narges Narjes Nasim Nasra Nastaran Nataliia Nataliya Natalya Natsuki Nawara Nazdar Nebahat "
        "Necla Neda Neelam Neema Nefeli Negar Negin Nejla Neli Nermina Nese Nesma Nezahat Neşe Nihada Nila Nilab "
        "Nilofar Niloofar Nimet Nisrine Nitya Njeri Nokuthula Nomsa Nosipho Nurhan Nursel Nyambura Nyasha Olesia "
        "Olesya Oliwia Ouafa Oumou Oya Pakize Palesa Palwasha Parastoo Parvin Parwana Perihan Petya Philine "
        "Polyxeni Poonam Prachi Pragya Pratibha Preeti Priti Priyanka Qing Rabia Radostina Raghad Raha Rahma "
        "Rahwa Rajaa Rajani Ralitsa Randa Rashmi Razan Razija Reem Rehema Reka Renu Revathi Richa Rigat Rojda "
        "Rojin Ronahi Roopa Roqia Roshanak Rositsa Rossella Rosário Roula Ruba Rudo Rukiye Rula Ruslana Rwaa "
        "Saadet Saadia Sabiha Sabrin Sadhana Safaa Safiya Sagal Saghar Sakshi Saliha Salima Salimata Samah Samia "
        "Sanaa Sanaz Sandhya Sanem Sapna Sarka Saroja Sarra Satoko Savita Sawsan Sayaka Seema Selamawit Selda "
        "Semhar Senada Senait Senem Senka Sepideh Serife Sevinç Shabana Shabnam Shadia Shahd Shahla Shahrzad "
        "Shaima Shakiba Shaza Sheida Shideh Shikha Shilpa Shiori Shizuka Shobha Shohreh Shruti Shukria Sidonie "
        "Sieglind Siham Sihem Silviya Simin Slađana Smita Snezhana Sofiia Soheila Sokhna Solmaz Solomiia Somayeh "
        "Sonal Soudabeh Soyeon Spomenka Spozhmay Subha Sudha Suha Suheila Sujata Sumathi Sumaya Sumin Suna "
        "Supriya Sushma Suzan Svetla Swati Switlana Sylvaine Ségolène Taghrid Tahani Tahereh Taisiya Tamina "
        "Taraneh Tariro Tetyana Thandi Thilde Thuraya Tigist Tjorven Tomomi Tonja Tsige Tsvetelina Uljana Ulyana "
        "Usha Valbona Valentyna Valeriya Veena Vesela Viktoriia Viktoriya Vimala Violaine Vira Višnja Vjosa Vreni "
        "Vroni Vânia Wajiha Walpurga Waltrun Wambui Wiam Widad Wiesia Wiesława Winta Wisal Xiaomei Xinyi Xiu Yaa "
        "Yalda Yamina Yasuko Yawa Yeganeh Yelena Yesim Yevgenia Yevheniia Yeşim Yifan Yllka Yordanka Yordanos "
        "Yousra Yuka Yuna Yusra Yuting Zahia Zahira Zakia Zarghona Zawadi Zdravka Zeina Zekiye Zelal Zeljka Zenzi "
        "Zerrin Zhanna Ziba Zinaida Zlata Zodwa Zohal Zohreh Zoi Zoubida Zsofia Zsuzsa Zubaida Zuhra Zulmira "
        "Zumreta Zübeyde Özgül Ülkü Ümmü İpek İrem Şengül Şerife Şirin Şükran Šejla Żaneta Žana"
    ),
    "m": (
        "Aloys Arend Arfst Bahne Behrend Broder Carsten Claas Dierk Detlef Diedrich Edzard Egge Eilert Enno "
        "Ewald Fiete Focke Fokke Folkert Frerk Frerich Garrelt Gero Gunnar Habbo Haiko Hajo Harm Heiko Heino "
        "Henning Hinnerk Hinrich Holger Jannes Jann Jasper Jens Jorg Jonte Jürn Karsten Keno Kjell Knud Kuno "
        "Lasse Leif Lorenz Lüder Malte Melf Menno Momme Nickels Nils Nommen Ole Onno Ove Peer Piet Pelle Poul "
        "Milan Redlef Reimer Remmer Renko Rickmer Rickleff Sievert Sönke Söhnke Sören Tade Tamme Tammo Tjark "
        "Tjorben Thies Thilo Thore Torben Tönjes Tönnies Uwe Ubbo Ulfert Volkert Waldemar Wiard Wilko "
        "Wolfhart Xaver Alois Gotthilf Leberecht Ottokar Eckehard Ekkehard Gernot Hartwig Heribert Volkmar "
        "Abdul Abdullah Adel Ahmad Ahmed Ali Amadou Amir Anas Bilal Boubacar Faisal Farid Fadi Hadi Hakim "
        "Hamid Hamza Hassan Hussein Ibrahim Idris Imad Ismail Jamal Kamal Karim Khaled Khalid Mahmoud Mamadou "
        "Mohamad Mohammed Mohamed Mousa Mustafa Nabil Nasser Omar Osman Ousmane Rachid Rami Rashid Said Saleh "
        "Samir Tarek Tariq Wael Walid Yasser Yasin Yassin Youssef Yousef Zaid Ziad Arash Babak Behrouz "
        "Dariush Farhad Hossein Kamran Kourosh Mahdi Mehdi Mehran Milad Navid Payam Pouya Ramin Reza Saeed "
        "Siamak Soheil Hiroshi Kenji Takeshi Takumi Haruto Satoshi Yuto Chidi Chinedu Emeka Obinna Oluwaseun "
        "Tunde Kwame Kofi Kojo Kwabena Sekou Thabo Sipho Yonas Dawit Andriy Bohdan Dmytro Mykola Oleksandr "
        "Oleh Serhii Taras Volodymyr Yevhen Vitalii Wiesław Cem Emre Murat Yusuf Bahadır Hakan Serkan Ömer "
        "Özgür Volkan Torbjørn "
        "Abdulrahman Ajay Akash Akira Akram Alper Ambros Amund Anil Anjan Anwar Aravind Arjen Artjom Arun "
        "Ashok Ashwin Aslak Atle Aydın Babatunde Bartosz Barış Bassam Batuhan Berkan Bogusław Boško Burkhart "
        "Bülent Cees Chukwuma Czesław Daisuke Dawud Deepak Dimitris Dinesh Dmitrij Duško Ediz Efstathios "
        "Ehsan Emrah Erdem Erhan Ersin Evgenij Fawad Femi Ferhat Fikret Fjodor Focko Fotis Furkan Ganesh "
        "Georgi Ghassan Giorgos Gisle Grigori Habib Haitham Halvor Haruki Hideki Hikmet Hiroyuki Huub "
        "Ibrahima Ichiro Iñigo Jaap Jacco Jalal Jarosław Jesko Jewgeni Jiro Jochim Jurriaan Jørn Kaare Kadir "
        "Kareem Karthik Kayode Kazuki Kazuo Kees Keiji Kenta Kerem Kiran Kirill Koji Kostas Krešimir Kwaku "
        "Kwesi Kyriakos Lefteris Leonidas Levent Ljubomir Makoto Maksym Manish Manoj Marwan Masahiro Masao "
        "Melih Michalis Miksa Milenko Mirosław Mohan Mourad Moussa Mukesh Naji Naoki Nedim Nepomuk Nihat "
        "Nikhil Nikos Nitin Nizar Nobu Okan Oktay Olumide Osama Ozan Oğuz Panagiotis Pavlos Pjotr Prakash "
        "Prasad Praveen Quirin Rahul Rajesh Rajiv Rakesh Ramesh Reinier Riad Rigobert Rohit Ruprecht Ruslan "
        "Rutger Ruud Ryo Ryota Rıza Sachin Salim Sandeep Sanjay Santosh Satish Sayed Segun Semih Serdar "
        "Serhat Shankar Sharif Shinji Shota Sietse Snorre Sotiris Spyridon Spyros Srdjan Sridhar Stefanos "
        "Stelios Stevan Sunil Suresh Sybren Sytse Sławomir Takashi Takuya Tamer Tarkan Taro Tatsuya Tayfun "
        "Tendai Thanasis Thorbjørn Tihomir Timofej Timur Tjeerd Tolga Torge Torgeir Torleif Toshiro Trygve "
        "Tuncay Usman Varun Vasilis Veljko Venkat Vijay Vikram Vinod Vishal Vivek Vojislav Wadim Waleed "
        "Waleri Wassili Wassim Wiebe Wietse Witali Wolodymyr Włodzimierz Yiğit Yuji Yunus Yusuke Yılmaz Zafer "
        "Zdzisław Zvonimir Ödön Özcan Ümit İsmail "
        "Abdallah Abdelaziz Abdelhamid Abdelilah Abdelkarim Abdessamad Abdou Abdulaziz Abdulhadi Abdülkadir Abebe "
        "Abhijit Abhishek Aboubacar Aboud Adebayo Ademola Adewale Adham Afshin Agit Ahmednur Aimal Aiman Ajmal "
        "Akbar Akihiko Akihiro Akil Akio Akwasi Alaa Alassane Albéric Alemayehu Alican Alireza Alok Amadeu "
        "Ambroise Amer Aminullah Amirhossein Amit Amitabh Ammar Amr Anand Anatole Anatoliy Andras Andrii Angelos "
        "Aniket Ankit Ankur Anselme Antonis Anuj Anup Anurag Arbër Ardalan Ardeshir Aris Aristidis Arkadij Arman "
        "Arnav Artem Arved Arvind Asaad Asadullah Asen Ashish Ashkan Ashraf Ashutosh Asier Aslan Asmir Atakan "
        "Atanas Ateş Atif Atilla Atiqullah Atsushi Attilio Atul Aubin Avinash Ayham Ayo Aytaç Azizullah Azzedine "
        "Badr Bahman Bahram Bakary Bakr Balaji Baraka Baran Bardia Barnabé Bartlomiej Bartłomiej Baryalai Bashar "
        "Bashir Bassel Baver Behnam Behzad Bekele Beniamino Bento Berengar Berhane Berk Bharat Bhaskar Bijan "
        "Biniam Birol Biswajit Blaise Bogomil Boguslaw Bolesław Bolko Bongani Borislav Boyan Branimir Bronisław "
        "Burhan Bünyamin Cabdi Caetano Cafer Caner Casimir Catalin Cenk Cevdet Chadi Chaker Chakib Chandan "
        "Charalampos Cheikh Chetan Chibuike Chidiebere Chima Chuka Ciwan Cristi Curd Cyprien Cüneyt Cường Daichi "
        "Daiki Daniil Dankwart Danylo Darshan Davut Debashish Demba Denys Devendra Devrim Dhananjay Dieudonné "
        "Dijwar Dilip Dimitar Dimitrij Dipak Djibril Djordje Dmitry Dobromir Donatus Dong-Hyun Doğan Doğukan "
        "Dragoljub Dragomir Dragos Drazen Driss Drissa Durmuş Ebo Ebrahim Eckbert Edson Efrem Efthymios Egidio "
        "Elvir Emad Emenike Emmanouil Enayat Erdinç Erdoğan Ergin Ermias Ertuğrul Esat Esmail Essam Eugeniusz "
        "Eustachius Evgeni Eyad Eyob Eyüp Fahd Fahed Fahri Farai Faramarz Fares Fariborz Farouk Farshad Farzad "
        "Farzin Fathi Fatos Fawzi Fayez Fazel Fehmi Ferhad Ferruccio Fethi Fevzi Fidelis Fietje Filmon Firas "
        "Firat Firmin Firouz Fitsum Flávio Foad Fodé Fotios Fouad Frantisek Fuad Fuat Fumio Félicien Fırat Gael "
        "Gangolf Gautier Gavril Gbenga Gennadi Gennadij Getachew Gezim Ghaith Ghasem Ghazi Ghiath Gholam Ghulam "
        "Giannis Giordano Girma Girmay Giselher Godehard Goitom Goro Govind Gracjan Grigorij Grigoris Guled "
        "Gurpreet Gëzim Güray Gürkan Habibullah Habip Habtom Hagos Haidar Hajime Hakam Halis Hamdan Hamdi Hamed "
        "Hamidreza Hamidullah Hani Haroun Harpreet Hartwin Hashem Hashmat Hassane Haydar Hazem Hekmat Hemant "
        "Henok Hideo Hieronymus Hikaru Hilaire Hilmi Himanshu Hippolyte Hiroaki Hiroki Hirsi Hisham Hiếu Horatiu "
        "Houshang Houssam Hozan Hristo Hryhorii Hulusi Husain Husam Husein Huseyin Hussain Hussam Hyun-Woo Hélder "
        "Hùng Hüsamettin Hải Ibra Ihab Ihor Ilian Ilkay Ilker Illia Ilya Inácio Ionut Iraj Iraklis Ireneusz "
        "Isaias Isamu Isao Isidore Iskandar Issa Issouf Iurii Ivaylo Iyad Jaafar Jaber Jae-Sung Jafar Jahan Jakow "
        "Jalil Janek Jannek Janno Jaromir Javad Jawad Jawed Jayesh Ji-Hoon Jihoon Jindrich Jitendra Jockel Joon "
        "Joscha Joschka Juma Junichi Jupp Jáchym Júlio Kahsay Kailash Kalin Kaloyan Kamau Kambiz Kamyar Kapil "
        "Kariuki Kartik Kaushik Kaveh Kazem Kazuhiro Kazuya Kazım Kebede Keisuke Kenechukwu Kenichi Kenjiro "
        "Keshav Keyvan Khalil Khayri Khosrow Khánh Kianoush Kibrom Kidane Kidus Kipchoge Kiprono Kiril Kishore "
        "Kiên Kobina Kodjo Koffi Kohei Komlan Korkut Kossi Kostyantyn Kotaro Krasimir Kreshnik Krunoslav Kunal "
        "Kunle Kwadwo Kwasi Kyrylo Kürşat Lachezar Lamine Lampros Landolf Lassana Latif Laurentiu Lazare Lekan "
        "Lennox Leotrim Lev Levend Lew Liban Ljubo Lokesh Lotfi Louay Luay Lubomir Lubor Lubos Lucjan Ludek "
        "Ludwik Luitpold Luk Lukian Lwazi Lyubomir Lâm Lóránd Lőrinc Mahad Maher Mahesh Majd Majed Majid Malek "
        "Malick Mamoun Mandeep Mandla Manlio Manoel Manolis Manouchehr Mansour Marinko Marios Marouane Masaki "
        "Masaru Masashi Masaya Masoud Massoud Mathurin Matthis Mattis Matvei Mawuli Mayank Mazen Medhanie Medhat "
        "Mehari Mehrdad Mensur Merhawi Mesfin Metodi Meysam Mieczysław Mikail Milan Milen Milind Milivoj Milovan "
        "Min-Ho Minho Miraç Mirek Mirwais Mirza Mithun Mitsuo Moaz Modou Moez Mohamud Mohanad Mohannad Mohit "
        "Mohsen Mokhtar Momchil Momir Monir Montaser Morteza Mostafa Mouaz Mouhamad Moustapha Mpho Muamer Muammer "
        "Muharem Muhittin Muhsin Mulugeta Munir Munther Mutaz Mwangi Mychailo Mykhailo Mykyta Mücahit Mümin "
        "Müslüm Nader Nadim Nadjib Naeem Nagesh Nahom Najib Najibullah Naoto Narayan Narcisse Narendra Naresh "
        "Nasir Nasratullah Natnael Nawaf Nazir Nebojša Necdet Necip Neeraj Negash Nektarios Nevzat Nexhat Nghĩa "
        "Nidal Nihad Nikolay Nilesh Nirmal Nishant Njoroge Noboru Nobuo Noorullah Norwin Noureddine Nunzio "
        "Nureddin Nuur Nélson Obada Obaidullah Ochieng Octave Odai Oday Odhiambo Odysseas Ognjen Ognyan Olcay "
        "Oluwatobi Omondi Omran Orestis Orlin Orçun Osamu Ostap Othman Otieno Otávio Oumar Oğuzhan Pankaj Pankraz "
        "Parham Parsa Parviz Pavle Pavlo Pedram Pejman Petko Petrit Petro Peyman Phil Philémon Phuc Piruz Plamen "
        "Polat Pooya Pradeep Pramod Prasanna Prashant Prateek Pratik Pravin Prem Przemek Péterffy Qadir Qais "
        "Qendrim Qusai Quân Radomir Raed Rafal Rafet Rafik Rafiq Raghu Rahim Rahman Rahmatullah Rainald Rajan "
        "Rajat Rajeev Rajendra Rajneesh Raju Ramtin Ranjit Ranko Raouf Rasim Rasoul Ratko Ravindra Razvan Recai "
        "Reda Redouane Resul Rezső Reşat Rida Ridha Ritesh Riyad Robel Rodi Rogério Rojhat Rostam Rostyslav "
        "Rotimi Rouzbeh Rufus Rumen Rupesh Ryosuke Ryuichi Rüstem Rıdvan Saad Sabahattin Sadegh Sadiq Sadık "
        "Safwan Saif Saim Sait Sajjad Salah Saliou Salman Saman Sameer Samet Sang-Hoon Sanjeev Sanket Sarath "
        "Sasan Sathish Satoru Saurabh Savvas Saúl Sead Sebald Sebestyén Sefa Seiji Selahattin Selami Selcuk "
        "Selorm Semere Semi Senthil Sepehr Sergii Sergiy Serhad Serhij Seung-Ho Seydou Seyfettin Sezer Sezgin "
        "Shady Shafiq Shahab Shahin Shahram Shahriar Shahrokh Shailesh Sharifullah Shashank Shayan Shekhar Sherif "
        "Shigeru Shinichi Shinya Shivam Shkelzen Shrikant Shuji Siavash Sidi Simret Sixtus Siyabonga Siyar Sizwe "
        "Slaven Sohrab Somto Soner Soroush Souleymane Soumaila Sourav Srikanth Srinivas Srđan Stamatis Stanimir "
        "Stanislas Stepan Stergios Stipe Stoyan Subash Subhash Sudhir Sufian Suhail Sujit Sukumar Sulaiman "
        "Sulejman Suleyman Suman Sumit Sung-Ho Surya Sushil Susumu Svetoslav Svetozar Swapnil Swjatoslaw "
        "Sylvestre Séverin Sławek Sơn Taavi Tadashi Tadesse Tafadzwa Taghi Taha Taher Tahsin Takahiro Takanori "
        "Takao Takeo Talal Tamas Tamim Taner Tanmay Tansel Tarun Tarık Tatenda Tatsuo Taufik Tawfiq Tayeb Tebogo "
        "Tekle Teklit Teoman Tesfay Tetsuya Tevfik Tewolde Thaer Themba Themistoklis Thodoris Thắng Thịnh Tidiane "
        "Tilahun Timofei Tinashe Tiến Tobi Tomohiro Toshio Toussaint Toàn Truong Trường Tsuyoshi Tsvetan Tufan "
        "Tugay Turgay Turhan Tushar Tuğrul Tuấn Tài Uday Ufuk Ugochukwu Ugur Ulysse Umesh Usama Utku Vaclav Vadym "
        "Vahid Vahit Vaibhav Valdrin Valentyn Valeriy Valéry Vangelis Vasant Vassilis Vavřinec Velimir Venkatesh "
        "Veselin Veysel Vico Vikas Vimal Vinay Vineet Vipin Vipul Virendra Virgil Vishnu Vitalij Vitaliy Việt "
        "Vladan Vladyslav Volkhart Volkwin Volodymir Vsevolod Vusi Vyacheslav Vương Wacław Wahid Wahidullah Wajdi "
        "Waldek Wanja Wanyama Waseem Wasim Wigand Wilm Winrich Wissam Wjatscheslaw Wladislaw Wlodek Wojtek Worku "
        "Wunibald Władysław Xebat Yaghoub Yahia Yahya Yakup Yalçın Yaman Yared Yaroslav Yasar Yasuhiro Yasuo "
        "Yazan Yazid Yegor Yehor Yemane Yemi Yener Yiannis Ylli Yogesh Yohannes Yoichi Yonatan Yordan Yorick "
        "Yoshio Yosief Yosuke Young-Ho Youngmin Younis Yukio Yunis Yurii Yuriy Yuta Yuya Yüksel Yıldıray "
        "Zabihullah Zahari Zaher Zakariya Zakhar Zaki Zalmay Zdenek Zdzislaw Zein Zekarias Zhivko Zia Ziya Ziyad "
        "Zlatan Zouhair Zuhair Zygmunt Álmos Élie Özkan Đorđe Đức İlhan İlker İlyas İsa İskender İzzet Şahin "
        "Şenol Şerafettin Şükrü Žarko"
    ),
    "x": (
        "Eike Folke Gerrit Helge Hauke Bente Boje Jelle Kea Okke Ocke Enna Nour Noor Yuki Minji Jiwon Soo-Jin "
        "Hye-Jin Jun Wei Yan Ying Ling Mei Anh Bich Diep Hien Hoa Hong Huong Lan Linh Ngoc Nhung Phuong Quynh "
        "Thao Thi Thu Thuy Trang Trinh Tuyet Van-Anh Xuan Yen Xiaoling Xiaoyan Li-Na Bao Cuong Dat Duc Duong "
        "Hieu Hung Huy Khanh Khoa Long-Anh Minh Nhat Phong Quang Quoc Son-Tung Thang Thanh Tien Trung Tuan "
        "Tuan-Anh Viet Vinh Jian Hao Ming Peng Xiang Minjun Sung-Min Kaan Yaw Abel Oda Nis Ibo Haruka Awa "
        "Omid Roya Kelechi Ikenna Thandiwe Lerato Tesfaye Haile Raik Ingwer "
        "Sabah Shadi Shams Suad Yuri"
    ),
}

# Faker lists the seats of districts only; these are the German cities of more than 100,000 people that are none.
CITIES = (
    "Aachen Augsburg Bergisch_Gladbach Berlin Bielefeld Bochum Bonn Bottrop Braunschweig Bremen Bremerhaven "
    "Chemnitz Cottbus Darmstadt "
    "Dortmund Dresden Duisburg Düren Düsseldorf Erfurt Erlangen Essen Esslingen Frankfurt Freiburg Fürth "
    "Gelsenkirchen Gera Göttingen Gütersloh Hagen "
    "Halle Hamburg Hamm Hanau Hannover Heidelberg Heilbronn Herne Hildesheim Ingolstadt Iserlohn Jena "
    "Kaiserslautern Karlsruhe Kassel "
    "Kiel Koblenz Köln Krefeld Leipzig Leverkusen Lübeck Ludwigsburg Ludwigshafen Lünen Magdeburg Mainz Mannheim "
    "Marl Moers "
    "Mönchengladbach Mülheim München Münster Neuss Nürnberg Oberhausen Offenbach Oldenburg Osnabrück Paderborn "
    "Pforzheim Potsdam "
    "Ratingen Recklinghausen Regensburg Remscheid Reutlingen Rostock Saarbrücken Salzgitter Schwerin Siegen "
    "Solingen Stuttgart Trier Tübingen Ulm "
    "Velbert Wiesbaden Witten Wolfsburg Wuppertal Würzburg Zwickau Greifswald Stralsund Wismar Flensburg Konstanz "
    "Marburg Gießen Fulda Bamberg Bayreuth "
    "Passau Landshut Rosenheim Kempten Ilmenau Weimar Suhl Freiberg Görlitz Bautzen Zittau Dessau Wittenberg "
    "Stendal Emden Wilhelmshaven Lüneburg Celle Goslar"
)
# Towns with 20,000 people and more, seats of districts that Faker lacks, and some smaller ones known for an industry
# or a spa. From general knowledge; towns whose name is an everyday word ("Wahlen", "Essen") are left out.
TOWNS = (
    "Aalen Achern Achim Ahlen Ahrensburg Albstadt Alfeld Alsdorf Alsfeld Altena Altenburg Alzey Andernach "
    "Annaberg-Buchholz Apolda Arnstadt Arnsberg Aschersleben Attendorn Augustusburg Backnang Bad_Homburg "
    "Bad_Neustadt Bad_Reichenhall Bad_Soden Bad_Wildungen Baesweiler Bad_Aibling Bad_Berleburg Bad_Driburg "
    "Bad_Dürrheim Bad_Hersfeld Bad_Kissingen Bad_Kreuznach Bad_Mergentheim Bad_Nauheim Bad_Oeynhausen "
    "Bad_Oldesloe Bad_Pyrmont Bad_Rappenau Bad_Salzuflen Bad_Säckingen Bad_Tölz Bad_Vilbel Bad_Waldsee "
    "Bad_Zwischenahn Baden-Baden Balingen Barsinghausen Baunatal Beckum Bedburg Bensheim Bergheim Bergkamen "
    "Bernau Bernkastel-Kues Biberach Bietigheim-Bissingen Bingen Bitburg Bitterfeld-Wolfen Blankenburg "
    "Blieskastel Böblingen Bocholt Bornheim Bottrop Brakel Bramsche Bretten Bruchsal Brühl Buchholz Bühl Bünde "
    "Burgdorf Büdingen Burghausen Burgwedel Büsum Butzbach Buxtehude Calw Castrop-Rauxel Coburg Coesfeld Coswig "
    "Crailsheim Crimmitschau Cuxhaven Datteln Deggendorf Delbrück Delmenhorst Dessau-Roßlau Detmold Dietzenbach "
    "Dillingen Dinkelsbühl Dillenburg Dinslaken Ditzingen Donaueschingen Donauwörth Dormagen Dorsten Döbeln "
    "Dreieich Dülmen Ebersbach Eckernförde Ehingen Eilenburg Einbeck Eisenach Eisenhüttenstadt Eislingen "
    "Ellwangen Elmshorn Emmendingen Emmerich Emsdetten Ennepetal Eppingen Erbach Erkelenz Erkrath Eschwege "
    "Eschweiler Espelkamp Ettlingen Euskirchen Falkensee Fellbach Filderstadt Finsterwalde Forchheim Frankenthal "
    "Frechen Freital Freising Freudenstadt Friedberg Friedrichsdorf Friedrichshafen Friesoythe Fürstenwalde "
    "Furtwangen Gaggenau Ganderkesee Garbsen Garching Garmisch- Geilenkirchen Georgsmarienhütte Geretsried "
    "Gersthofen Griesheim Grünstadt Hameln Haßfurt Hemer Heppenheim Herrenberg Hofheim Höhr-Grenzhausen Homberg "
    "Horb Illertissen Jever Kaltenkirchen Kempen Korbach Künzelsau Laupheim Lauterbach Lebach Limburg Lingen "
    "Lübbenau Ludwigsfelde Markneukirchen Mettmann Michelstadt Montabaur Mörfelden-Walldorf Mühldorf Neu-Isenburg "
    "Neumarkt Neumünster Neunkirchen Nidderau Oberasbach Oberschleißheim Öhringen Olching Partenkirchen "
    "Geesthacht Geislingen Geldern Germering Gerlingen Germersheim Geseke Gevelsberg Giengen Gifhorn Glauchau "
    "Gladbeck Goch Gronau Greiz Greven Grevenbroich Grimma Guben Gummersbach Haldensleben Haltern Hattingen "
    "Heidenheim Helmstedt Hennef Hennigsdorf Herborn Herdecke Herford Herten Herzogenrath Herzogenaurach "
    "Hettstedt Hilden Hockenheim Homburg Hoyerswerda Höxter Hückelhoven Hürth Husum Ibbenbüren Idar-Oberstein "
    "Idstein Ingelheim Itzehoe Jülich Kaarst Kamen Kamp-Lintfort Kamenz Kaufbeuren Kehl Kelkheim Kerpen Kirchheim "
    "Kleve Köthen Königsbrunn Königswinter Konstanz Kornwestheim Korschenbroich Kreuztal Kulmbach Laatzen "
    "Lahnstein Lahr Lampertheim Landau Langenfeld Langenhagen Lauchhammer Leer Lehrte Leimen "
    "Leinfelden-Echterdingen Lemgo Lengerich Leonberg Leutkirch Lichtenfels Limbach-Oberfrohna Lindau Lippstadt "
    "Lohmar Lohr Löbau Lörrach Lübbecke Luckenwalde Lüdenscheid Lüdinghausen Maintal Marsberg Marktredwitz "
    "Mechernich Meerbusch Meinerzhagen Meiningen Meißen Melle Memmingen Menden Meppen Merseburg Merzig Meschede "
    "Metzingen Minden Mittweida Monheim Mosbach Mössingen Mühlacker Mühlhausen Nagold Naumburg Neckarsulm "
    "Neuruppin Neustadt Neustrelitz Neuwied Nienburg Niederkassel Nordenham Nordhausen Nordhorn Norderstedt "
    "Nördlingen Nürtingen Oberkirch Oberursel Oelde Oelsnitz Oer-Erkenschwick Offenburg Olpe Oranienburg Oschatz "
    "Oschersleben Osterholz-Scharmbeck Osterode Ostfildern Overath Papenburg Peine Petershagen Pfarrkirchen "
    "Pfullingen Pinneberg Pirmasens Pirna Plauen Plettenberg Porta_Westfalica Prenzlau Puchheim Pulheim "
    "Quedlinburg Quickborn Radebeul Radevormwald Radolfzell Rastatt Rastede Rathenow Ravensburg Reichenbach "
    "Reinbek Remagen Rendsburg Renningen Rheda-Wiedenbrück Rheinbach Rheinberg Rheinfelden Rheine Rheinstetten "
    "Ribnitz-Damgarten Riedstadt Riesa Rietberg Rinteln Rodgau Rödermark Rösrath Rotenburg Rottenburg Rottweil "
    "Rudolstadt Rüsselsheim Saalfeld Saarburg Saarlouis Salzkotten Salzwedel Sangerhausen Sankt_Augustin "
    "Sankt_Ingbert Sankt_Wendel Saulgau Schkeuditz Schleswig Schloß_Holte-Stukenbrock Schmalkalden Schneverdingen "
    "Schönebeck Schopfheim Schorndorf Schramberg Schwabach Schwalmstadt Schwandorf Schwedt Schwelm Schwerte "
    "Schwetzingen Seelze Seesen Selb Seligenstadt Senftenberg Siegburg Sigmaringen Sindelfingen Sinsheim Soest "
    "Soltau Sömmerda Sonneberg Sonthofen Spenge Speyer Spremberg Sprockhövel Stade Stadtallendorf Staßfurt "
    "Steinfurt Stolberg Straubing Strausberg Stuhr Stutensee Sulzbach-Rosenberg Suhl Syke Tauberbischofsheim "
    "Taunusstein Teltow Templin Tettnang Tönisvorst Torgau Traunreut Traunstein Troisdorf Tuttlingen Überlingen "
    "Uelzen Uetersen Unna Unterhaching Unterschleißheim Usingen Vaihingen Varel Vaterstetten Vechta Verden Verl "
    "Viernheim Viersen Villingen-Schwenningen Völklingen Voerde Vreden Waghäusel Waiblingen Waldkirch "
    "Waldkraiburg Waldshut-Tiengen Walldorf Walsrode Waltrop Warburg Warendorf Warstein Wedel Wegberg Weiden "
    "Weil_am_Rhein Weilburg Weilheim Weimar Weingarten Weinheim Weinstadt Weißenburg Weißenfels Weißwasser "
    "Weiterstadt Werdau Werl Wermelskirchen Wernigerode Wertheim Wesel Wesseling Westerstede Wetzlar Wiehl "
    "Wiesloch Wilhelmshaven Willich Winnenden Winsen Wipperfürth Wittenberge Wittlich Wittmund Wolfenbüttel "
    "Wolfratshausen Wolgast Worms Wülfrath Wunstorf Würselen Wurzen Xanten Zeitz Zerbst Zeulenroda Zirndorf "
    "Zschopau Zweibrücken"
)


def names(locales: tuple[str, ...], attribute: str) -> set[str]:
    """Return the first names that these Faker locales list under an attribute."""
    found: set[str] = set()
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        listed = getattr(provider, attribute, ())
        if not isinstance(listed, property):
            found |= {name for name in listed if NAME.fullmatch(name) and name[0].isupper() and name not in NO_NAMES}
    return found


def main() -> None:
    """Write first_names.tsv, surnames.txt and cities.txt beside this file."""
    here = Path(__file__).parent
    rows = []
    tiers = {
        tier: (names(loc, "first_names_female"), names(loc, "first_names_male"))
        for tier, loc in (("1", GERMAN), ("2", OTHERS))
    }
    for name in sorted(set().union(*tiers["1"], *tiers["2"])):
        tier = "1" if name in tiers["1"][0] | tiers["1"][1] else "2"
        female, male = (name in names_ for names_ in tiers[tier])
        rows.append(f"{name}\t{'f' if female and not male else 'm' if male and not female else 'x'}\t{tier}\n")
    further = {name: gender for gender, listed in FURTHER.items() for name in listed.split()}
    known = {row.partition("\t")[0] for row in rows}
    rows += [f"{name}\t{gender}\t2\n" for name, gender in further.items() if name not in known | NO_NAMES]
    (here / "first_names.tsv").write_text("".join(sorted(rows)), encoding="utf-8")
    surnames = names(GERMAN, "last_names")
    (here / "surnames.txt").write_text("".join(f"{name}\n" for name in sorted(surnames)), encoding="utf-8")
    cities = importlib.import_module("faker.providers.address.de_DE").Provider.cities
    (here / "cities.txt").write_text(
        "".join(
            f"{city}\n" for city in sorted({*cities, *(city.replace("_", " ") for city in f"{CITIES} {TOWNS}".split())})
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
