/** Given and family names of one part of the world, as its newspapers write them in Latin letters. */
export interface Culture {
  given: readonly string[];
  family: readonly string[];
}

const culture = (given: string, family: string): Culture => ({
  given: given.split(' '),
  family: family.split(' '),
});

/** Common names from all continents, written down for this project; training texts are copied with them put in. */
export const CULTURES: readonly Culture[] = [
  // Yoruba, Igbo and Hausa (Nigeria)
  culture(
    'Adewale Babatunde Olusegun Femi Folake Yetunde Tunde Bukola Oluwaseun Kehinde Chinedu Emeka Ngozi Ifeoma Obinna Chukwuma Uche Nnamdi Adaeze Chidi Aminu Sani Musa Bello Hauwa Zainab Umar Garba Danladi Atiku',
    'Adeyemi Ogunleye Akinola Oyelowo Balogun Adebayo Fashola Okonkwo Eze Nwosu Okafor Obi Onyeka Nwachukwu Igwe Azikiwe Abubakar Yusuf Danjuma Buhari Shagari Dangote Ribadu Lawan Ekweremadu Soyinka Osinbajo Makinde Sanwo-Olu Umahi',
  ),
  // Akan, Ewe and Ga (Ghana)
  culture(
    'Kwame Kofi Kwesi Yaw Kojo Ama Akosua Abena Efua Esi Nana Kwabena Afua Akua Kweku Adwoa Selorm Edem Dzifa Nii Naa Ekow Ato Papa Yaa',
    'Mensah Owusu Asante Boateng Osei Agyeman Appiah Ofori Amoah Bawumia Akufo-Addo Ansah Quaye Lartey Tetteh Dzidzornu Agbeko Amewu Oppong Nkrumah Ampofo Sarpong Adjei Kyei Antwi Acheampong Ocansey Asiedu Kufuor Gyasi',
  ),
  // Kenya, Uganda, Tanzania
  culture(
    'Wanjiku Kamau Njoroge Otieno Achieng Wafula Chebet Kiprono Kipchumba Mwangi Muthoni Atieno Juma Neema Baraka Okello Nakato Wasswa Opio Akello Mugisha Tumusiime Hamisi Salma Zuberi Wairimu Njeri Kibet',
    'Kenyatta Odinga Ruto Mudavadi Wetangula Kipchoge Rotich Cheruiyot Karua Kibaki Museveni Besigye Kyagulanyi Ssentamu Mbabazi Nalubega Magufuli Kikwete Mwinyi Nyerere Lissu Mbowe Wekesa Onyango Ochieng Macharia Gachagua Kindiki Matiang’i Namwamba',
  ),
  // Southern Africa: Zulu, Xhosa, Sotho, Shona, Ndebele, Oshiwambo, Afrikaans
  culture(
    'Sipho Thabo Nomvula Zanele Bongani Themba Lindiwe Nkosazana Mandla Lerato Tshepo Palesa Mpho Kgosi Tendai Farai Tatenda Rutendo Nyasha Sibusiso Ntombi Hage Ndapewa Saara Tangeni Johannes Pieter Hendrik Francois Annelie',
    'Dlamini Nkosi Khumalo Zulu Mkhize Ndlovu Sithole Mthembu Ramaphosa Mokoena Molefe Motsepe Mashaba Gumede Cele Gordhan Mantashe Mapisa-Nqakula Moyo Mutasa Chamisa Mnangagwa Sibanda Ncube Nghipondoka Iipumbu Amupanda Venaani Geingob Haufiku Botha Pretorius Steenhuisen Venter',
  ),
  // Ethiopia, Eritrea, Somalia
  culture(
    'Abiy Tigist Dawit Selam Getachew Mulatu Hailemariam Sahle Birhanu Kebede Almaz Yohannes Isaias Hassan Abdirahman Fadumo Hodan Mohamud Farah Ismail Debretsion Worku Meles Girma',
    'Ahmed Desalegn Zewde Tesfaye Bekele Gebrselassie Haile Tadesse Reda Gebremichael Alemu Wolde Afwerki Abdullahi Farmaajo Roble Sheikh Osman Guled Warsame Deni Jama Assefa Mengistu Tsegay',
  ),
  // French-speaking West and Central Africa
  culture(
    'Amadou Ibrahima Fatou Moussa Ousmane Aissata Mamadou Cheikh Aminata Souleymane Boubacar Mariam Seydou Kalidou Assimi Idriss Mahamat Faustin-Archange Félix Joseph Jean-Pierre Modibo Choguel Blaise',
    'Diallo Traoré Coulibaly Keïta Diop Ndiaye Sow Bah Camara Touré Sankara Compaoré Ouattara Gbagbo Soro Doumbouya Goïta Maïga Tshisekedi Kabila Katumbi Lumumba Déby Touadéra Nguesso Biya Mbappé Ouédraogo Kaboré Sonko Sall Bazoum Tiani',
  ),
  // Arabic
  culture(
    'Mohammed Ahmed Ali Hassan Hussein Omar Khaled Abdullah Abdel-Fattah Mahmoud Mustafa Youssef Fatima Aisha Layla Noura Salman Sultan Tamim Haitham Mohamed Waleed Rashid Saeed Samir Nadia Hanan Rania Bashar Walid Karim Tariq',
    'al-Sisi el-Sisi Al-Sabah Al-Thani Al-Saud Al-Maktoum Al-Nahyan al-Assad al-Sadr al-Maliki al-Sudani al-Kadhimi Haftar Dbeibah Bashagha Bouteflika Tebboune Belhaj Bensalah Saied Ghannouchi Benkirane Akhannouch El-Baradei Shoukry Madbouly Abbas Haniyeh Mashaal Barghouti Shtayyeh Aoun Hariri Mikati Geagea Al-Jubeir Al-Busaidi Mansour Khalil Nasrallah Najjar Haddad Khoury',
  ),
  // Persian, Pashto, Dari, Kurdish
  culture(
    'Hassan Ebrahim Mohammad Javad Hossein Ali Reza Mahsa Narges Shirin Parviz Golnaz Ashraf Hamid Abdul Hamdullah Zalmay Gulbuddin Nechirvan Masoud Barham Bahram Nasrin Niloofar Saeed Amir Farhad Zabihullah',
    'Rouhani Raisi Khamenei Zarif Amirabdollahian Ghalibaf Jalili Mousavi Karroubi Amini Mohammadi Ebadi Panahi Farhadi Ghani Karzai Khalilzad Hekmatyar Mohib Haqqani Akhundzada Baradar Mujahid Barzani Talabani Salih Ahmadinejad Larijani Salehi Soleimani',
  ),
  // Turkish, Azeri, Central Asia
  culture(
    'Recep Kemal Ahmet Mehmet Ayşe Fatma Devlet Meral Hakan Mevlüt Ekrem Selahattin Ilham Heydar Elnur Aliya Nursultan Kassym-Jomart Shavkat Sadyr Gulnara Emomali Serdar Dinara Aibek Aigul',
    'Erdoğan Kılıçdaroğlu Davutoğlu Çavuşoğlu Akşener Bahçeli İmamoğlu Yıldırım Demirtaş Özdemir Öztürk Kaya Çelik Aliyev Mammadov Bayramov Nazarbayev Tokayev Mirziyoyev Japarov Atambayev Bakiyev Karimov Rahmon Berdimuhamedow Abdrakhmanov Ismailov Sultanov',
  ),
  // Hindi, Punjabi, Marathi, Bengali (India)
  culture(
    'Narendra Rahul Amit Priyanka Arvind Sonia Nitin Rajnath Nirmala Yogi Sharad Uddhav Mamata Akhilesh Mayawati Devendra Eknath Sunita Rekha Vijay Anil Sanjay Deepak Ashok Ramesh Suresh Pooja Neha Harpreet Gurpreet Manpreet Jaswinder Subhash Anurag Smriti',
    'Modi Gandhi Shah Kejriwal Gadkari Sitharaman Adityanath Pawar Thackeray Banerjee Yadav Fadnavis Shinde Sharma Verma Gupta Singh Kaur Chatterjee Mukherjee Bose Ghosh Patel Desai Joshi Kulkarni Deshmukh Chaudhary Tiwari Mishra Pandey Agarwal Mehta Malhotra Sidhu Badal Irani',
  ),
  // Tamil, Telugu, Kannada, Malayalam; Sri Lanka, Nepal
  culture(
    'Karthik Lakshmi Murugan Senthil Anbumani Pinarayi Oommen Siddaramaiah Chandrababu Jagan Kalyan Shashi Venkaiah Revanth Mahinda Gotabaya Ranil Sajith Maithripala Anura Chandrika Nimal Dinesh Sher Pushpa Prachanda Madhav Bidya Ramchandra Kamal',
    'Stalin Palaniswami Panneerselvam Ramadoss Vijayan Chandy Tharoor Naidu Reddy Rao Gowda Kumaraswamy Subramaniam Iyer Nair Menon Pillai Rajapaksa Wickremesinghe Premadasa Sirisena Dissanayake Kumaratunga Fernando Perera Silva Jayasuriya Gunawardena Deuba Oli Dahal Bhandari Poudel Koirala Thapa Gurung Tamang Shrestha',
  ),
  // Pakistan, Bangladesh
  culture(
    'Imran Shehbaz Nawaz Maryam Bilawal Asif Fawad Shah Pervez Qamar Asim Hina Benazir Rana Sheikh Khaleda Hasina Obaidul Mirza Tarique Asaduzzaman Anisul Abdul Shahriar Dipu Rumeen Nurul Habibur Shafiqur',
    'Khan Sharif Bhutto Zardari Chaudhry Qureshi Musharraf Bajwa Munir Rabbani Sanaullah Dar Gilani Mazari Niazi Hasina Zia Rahman Quader Alamgir Fakhrul Momen Huq Alam Chowdhury Hossain Islam Kamal Uddin Miah Sarkar Talukder Biswas Khatun Begum Akter',
  ),
  // China, Hong Kong, Taiwan, Singapore: family name first, so either may stand in either place
  culture(
    'Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Zhu Hu Guo He Lin Luo Tsai Chiang Hsieh Hsu Lai Ko Lam Leung Chan Wong Cheung Ho Yeung Lau Tsang Kwok Chow Ng Tan Lim Goh Lee',
    'Jinping Keqiang Yi Qishan Lijian Wenbin Chunying Zhengfei Huateng Yiming Meng Ing-wen Ching-te Wen-je Shih-chung Tseng-chang Ka-chiu Cheng-wai Tze-tung Chun-ying Siu-ming Hsien Loong Min Xiaoping Zedong Jintao Jiabao',
  ),
  // Korea
  culture(
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Moon Ko Bae Baek Heo Nam Cha Seol Na',
    'Jae-in Suk-yeol Jong-un Yo-jong Geun-hye Myung-bak Jae-myung Cheol-soo Jun-seok Dong-hoon Ji-yeon Min-ho Soo-hyun Joon-ho Heung-min Yuna Seung-woo Ye-jin Hyun-woo Chan-wook Kyung-wha Nam-joon Tae-hyung Jeong-guk',
  ),
  // Japan
  culture(
    'Fumio Shinzo Yoshihide Taro Junichiro Yuriko Naomi Shohei Haruki Kenji Hiroshi Takashi Yuko Akira Satoshi Keiko Ichiro Shigeru Toshihiro Sanae Kono Makoto Hideki Mariko Naoto Yoko Kazuo Daisuke Ayumi',
    'Kishida Abe Suga Aso Koizumi Koike Osaka Ohtani Murakami Yamamoto Tanaka Suzuki Watanabe Kobayashi Nakamura Hayashi Matsuno Motegi Takaichi Ishiba Nikai Kuroda Ueda Kihara Hirano Takahashi Fujita Okada Matsui Yamaguchi Kurosawa Miyazaki',
  ),
  // Vietnam, Thailand, Myanmar, Cambodia, Laos
  culture(
    'Nguyen Tran Pham Le Vo Phan Dang Bui Prayut Prawit Anutin Thaksin Yingluck Pita Srettha Chuan Aung Min Htin Thein Khin Hun Sam Thongloun Somchai Apirat Abhisit Paetongtarn',
    'Phuc Chinh Trong Thuong Hue Minh Xuan Chan-o-cha Wongsuwon Charnvirakul Shinawatra Limjaroenrat Thavisin Leekpai Phathanacharoen Suu Kyi Hlaing Kyaw Sein Nyunt Sen Manet Rainsy Sisoulith Vejjajiva Kongsompong Juangroongruangkit Jatusripitak',
  ),
  // Malaysia, Indonesia, Philippines
  culture(
    'Anwar Mahathir Muhyiddin Najib Ismail Hadi Azmin Nurul Joko Prabowo Megawati Susilo Sri Luhut Airlangga Erick Ganjar Anies Rodrigo Ferdinand Leni Sara Imee Manny Panfilo Risa Antonio Bongbong Syed Wan',
    'Ibrahim Mohamad Yassin Razak Sabri Awang Izzah Widodo Subianto Sukarnoputri Yudhoyono Mulyani Pandjaitan Hartarto Thohir Pranowo Baswedan Suharto Duterte Marcos Robredo Pacquiao Lacson Hontiveros Trillanes Carpio Dela Macapagal Enrile Sotto Zahid Hamidi Azizah',
  ),
  // Mongolia; Russia, Ukraine, Belarus
  culture(
    'Khaltmaa Ukhnaa Tsakhia Oyun-Erdene Battulga Enkhbayar Vladimir Sergei Dmitry Alexei Mikhail Yevgeny Anatoly Maria Olga Yulia Volodymyr Oleksandr Andriy Dmytro Oleksii Iryna Viktor Petro Alexander Svetlana Valeriy Denys Kyrylo',
    'Khurelsukh Elbegdorj Amarsaikhan Munkhbat Lavrov Peskov Shoigu Medvedev Navalny Prigozhin Zakharova Mishustin Gerasimov Patrushev Zelenskyy Kuleba Reznikov Yermak Zaluzhny Klitschko Poroshenko Tymoshenko Podolyak Vereshchuk Lukashenko Tsikhanouskaya Makei Budanov Shmyhal Sokolov',
  ),
  // Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria
  culture(
    'Andrzej Mateusz Jarosław Donald Rafał Zbigniew Petr Andrej Miloš Zuzana Igor Eduard Viktor Péter Katalin Klaus Marcel Nicolae Kiril Boyko Rumen Agnieszka Magdalena László Ágnes',
    'Duda Morawiecki Kaczyński Tusk Trzaskowski Ziobro Fiala Babiš Zeman Čaputová Matovič Heger Orbán Szijjártó Novák Karácsony Iohannis Ciolacu Ciucă Petkov Borisov Radev Wiśniewski Kowalczyk Lewandowski Dvořák Svoboda Kovács Nagy Popescu Ionescu Dimitrov',
  ),
  // Balkans, Greece, Albania
  culture(
    'Aleksandar Ana Milorad Bakir Zoran Andrej Borut Janez Zdravko Milo Albin Edi Kyriakos Alexis Katerina Nikos Dimitris Vjosa Sali Dritan Ivica Tomislav Marija Jelena',
    'Vučić Brnabić Dodik Izetbegović Zaev Plenković Milanović Pahor Janša Golob Krivokapić Đukanović Kurti Rama Mitsotakis Tsipras Sakellaropoulou Dendias Papadopoulos Osmani Berisha Abazović Dačić Jovanović Petrović Horvat Kovačević Androulakis Varoufakis',
  ),
  // Germany, Austria, Switzerland, Netherlands
  culture(
    'Olaf Angela Frank-Walter Annalena Robert Christian Friedrich Karl Ursula Sebastian Alexander Karin Ignazio Mark Sigrid Geert Wopke Femke Jens Heiko Markus Gerhard Lars Dirk Marijke',
    'Scholz Merkel Steinmeier Baerbock Habeck Lindner Merz Lauterbach Söder Kurz Nehammer Schallenberg Bellen Cassis Sommaruga Rutte Kaag Wilders Hoekstra Halsema Bos Jansen Vries Müller Schröder Schäuble Weidel Wagenknecht Hofmann Zimmermann Leyen',
  ),
  // Nordic and Baltic
  culture(
    'Magdalena Ulf Jens Mette Lars Sanna Sauli Alexander Jonas Erna Katrín Guðni Kaja Alar Krišjānis Egils Ingrida Gitanas Anders Greta Bjørn Håkon Pekka Jussi Annika',
    'Andersson Kristersson Stoltenberg Frederiksen Løkke Rasmussen Marin Niinistö Stubb Støre Solberg Jakobsdóttir Jóhannesson Kallas Karis Kariņš Levits Šimonytė Nausėda Thunberg Åkesson Lindholm Halonen Haavisto Ødegaard Hansen Nielsen Sørensen Virtanen Korhonen',
  ),
  // Italy, France, Portugal
  culture(
    'Giorgia Matteo Sergio Mario Silvio Giuseppe Enrico Luigi Emmanuel Marine Élisabeth Édouard Jean-Luc Gérald Bruno Brigitte Anne António Marcelo Catarina Rui Ludovica Chiara Benoît Clément Ségolène Jean-Yves',
    'Meloni Salvini Mattarella Draghi Berlusconi Conte Letta Renzi Macron Pen Borne Philippe Mélenchon Darmanin Maire Hidalgo Costa Sousa Rebelo Ventura Esposito Ferrari Colombo Ricci Marchetti Dubois Lefèvre Moreau Girard Beaumont Chevalier Gonçalves Carvalho',
  ),
  // Spanish-speaking Americas and Spain
  culture(
    'Pedro Gabriel Gustavo Andrés Claudia Marcelo Nayib Daniel Nicolás Juan Cristina Alberto Mauricio Luis Guillermo Keila Keiko Dina Evo Jeanine Rodrigo Xiomara Bernardo Yolanda Santiago María Ximena Lucía Hernán Rocío Francia Íñigo',
    'Sánchez Boric Petro López Obrador Sheinbaum Ebrard Bukele Ortega Maduro Guaidó Kirchner Fernández Macri Arce Lacalle Lasso Castillo Fujimori Boluarte Morales Áñez Chaves Castro Giammattei Arévalo Díaz Abascal Feijóo Hernández Márquez Uribe Duque Gutiérrez Zambrano Quispe Mamani',
  ),
  // Brazil, Angola, Mozambique
  culture(
    'Luiz Jair Fernando Dilma Geraldo Simone Ciro Marina Sérgio Alexandre Flávio Carlos João Filipe José Isabel Graça Armando Thiago Vinícius Raquel Rosângela Anielle Marielle',
    'Silva Bolsonaro Haddad Rousseff Alckmin Tebet Gomes Moro Moraes Lira Pacheco Santos Oliveira Souza Pereira Lourenço Nyusi Chissano Guebuza Machel Dhlakama Momade Chivukuvuku Savimbi Nogueira Barbosa Cavalcanti Figueiredo Azevedo',
  ),
  // Britain, Ireland, United States, Canada, Australia
  culture(
    'Boris Keir Rishi Liz Nicola Leo Micheál Joe Kamala Nancy Mitch Chuck Kevin Justin Chrystia Pierre Anthony Scott Daniel Gladys Jacinda Chris Christopher Shelby Brittany Tyler Kayla Jamal Latoya Debbie Siobhán Aoife Rhys Angus Fiona Hamish',
    'Johnson Starmer Sunak Truss Sturgeon Varadkar Martin Biden Harris Pelosi McConnell Schumer McCarthy Trudeau Freeland Poilievre Albanese Morrison Andrews Berejiklian Ardern Hipkins O’Neill O’Brien McDonald Fitzgerald Gallagher MacKenzie Llewellyn Blackwood Hargreaves Whitaker Abernathy DeSantis Washington Jackson Tremblay Pickersgill',
  ),
  // Maori, Samoa, Tonga, Fiji, Papua New Guinea, Inuit
  culture(
    'Rawiri Hone Tama Aroha Nanaia Willie Kiritapu Winston Tuilaepa Fiame Siaosi Sitiveni Frank Ratu Aiyaz James Peter Belden Tupou Sialeafa Aluki Eva Natan Lisa Pita Mere',
    'Waititi Mahuta Jackson Peters Davis Sopoaga Malielegaoi Mata’afa Sovaleni Rabuka Bainimarama Sayed-Khaiyum Marape O’Neill Namah Manele Sogavare Tabuya Kaumi Tuivasa-Sheck Kotierk Akeeagok Aariak Obed Qumaq Savikataaq Rangihuna Tamihere Kawerau',
  ),
  // Israel, Armenia, Georgia
  culture(
    'Benjamin Naftali Yair Itamar Bezalel Moshe Omer Gideon Avigdor Ayelet Merav Yitzhak Golda Shlomo Nikol Serzh Armen Vahagn Ararat Salome Irakli Mikheil Bidzina Giorgi Tamar Noa Eyal',
    'Netanyahu Bennett Lapid Ben-Gvir Smotrich Gantz Sa’ar Liberman Shaked Michaeli Herzog Meir Levy Mizrahi Pashinyan Sargsyan Sarkissian Khachaturyan Mirzoyan Zourabichvili Garibashvili Saakashvili Ivanishvili Margvelashvili Kobakhidze Galant Edelstein Peretz',
  ),
];

/** What is named after people: "Lincoln University". */
export const NAMED_AFTER: readonly string[] = (
  'University|Foundation|Institute|Airport|International Airport|Street|Road|Avenue|Square|Bridge|Hospital|Stadium|Park|Museum|Library|' +
  'College|School|High School|Mosque|Palace|Prize|Award|Cup|Trophy|Day|Centre|Center|Group|Holdings|Airlines|Bank|Industries|Motors|' +
  'Pharmaceuticals|Ltd|Inc.|Beach|Bay|Falls|Lake|River|Mountain|Valley|Island|County|Province|District|State|Village|Dam|Stadium|Theatre|' +
  'Hotel|Church|Cathedral|Temple|Tower|Report|Commission|Act|Doctrine|Plan|Administration|Government|United|FC|City'
).split('|');

/** Names that are no person's and that the older texts cannot know. */
export const NEW_NAMES: readonly string[] = (
  'Al Jazeera|Covid|Covid-19|Omicron|Brexit|TikTok|WeChat|WhatsApp|Instagram|Twitter|Facebook|Telegram|YouTube|Netflix|Spotify|Zoom|Uber|' +
  'Grab|Gojek|Huawei|Xiaomi|Tencent|Alibaba|Weibo|Douyin|Tesla|SpaceX|Google|Amazon|Reuters|Xinhua|Bloomberg|Bitcoin|Ethereum|Binance|' +
  'Pfizer|Moderna|AstraZeneca|Sinovac|Novavax|BioNTech|Eid|Diwali|Ramadan|Vesak|Songkran|Hamas|Hezbollah|Houthi|Taliban|Wagner|Azov|' +
  'Boko Haram|Al Shabaab|Eskom|Transnet|Safaricom|MTN|Tata|Reliance|Infosys|Petronas|Pemex|Petrobras|Embraer|Samsung|Hyundai|Toyota|' +
  'El Niño|G7|G20|BRICS|AUKUS|ASEAN|ECOWAS|Mercosur|Bundestag|Knesset|Duma|Lok Sabha|Rajya Sabha|Majlis|Likud|Fatah|Hansard|' +
  'Kremlin|Elysee|Downing Street|Champions League|Premier League|La Liga|Serie A|Copa America|Manchester United|Real Madrid|Bayern Munich|' +
  'Inter Milan|Super Eagles|Black Stars|All Blacks|Springboks|Maori|Inuit|Mapuche|Guarani|Rohingya|Uyghur|Hazara|Kurds|Tigrayan|Zulu'
).split('|');
