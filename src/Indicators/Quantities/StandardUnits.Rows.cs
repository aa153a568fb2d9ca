namespace Indicators;

public static partial class StandardUnits
{
    /// <summary>All rows; those without a property are read by their symbol.</summary>
    private const string Rows = MeasureRows + "\n" + CounterRows;

    /// <summary>
    /// The standard units, one a row. A unit is admitted when (1) official statistics or plans publish figures in it,
    /// (2) its factor is exact and the same everywhere, and (3) its name is not already another unit's. A unit whose
    /// content depends on circumstances is admitted as a dimension of its own (标准煤, 年, 标准箱, 桶) or not at all
    /// (件 as a price basis). Scaled forms (万家, 亿元) and quotients (元/人) are never rows but where their numerator has another meaning alone
    /// (分/千瓦时) or they have a name of their own (Mbps): they are made from rows; a row such
    /// as 千瓦 is admitted because it is an SI prefix, not a count prefix.
    /// </summary>
    /// <remarks>
    /// Columns: code | symbol | aliases | dimension | factor to the dimension's unit | English for one | English for several.
    /// A leading ^ marks what English writes before the number, a leading ~ what is only printed and never read.
    /// A sign shared by two rows (¥) is read as ambiguous.
    /// </remarks>
    private const string MeasureRows = """
        # money
        yuan | 元 | 人民币元,元人民币,¥,￥ | money:CNY | 1 | ^CNY | yuan,RMB
        us-dollar | 美元 | US$,$,美金,美圆 | money:USD | 1 | ^USD | US dollars,US dollar
        euro | 欧元 | € | money:EUR | 1 | ^EUR | euros,euro
        hong-kong-dollar | 港元 | 港币,HK$,$,港纸,港圆 | money:HKD | 1 | ^HKD | Hong Kong dollars,Hong Kong dollar
        yen | 日元 | 円,¥,日圆 | money:JPY | 1 | ^JPY | yen
        pound-sterling | 英镑 | £ | money:GBP | 1 | ^GBP | pounds sterling,pound sterling
        rouble | 卢布 |  | money:RUB | 1 | ^RUB | roubles,rouble
        won | 韩元 | ₩ | money:KRW | 1 | ^KRW | won
        australian-dollar | 澳元 |  | money:AUD | 1 | ^AUD | Australian dollars,Australian dollar
        canadian-dollar | 加元 |  | money:CAD | 1 | ^CAD | Canadian dollars,Canadian dollar
        swiss-franc | 瑞士法郎 |  | money:CHF | 1 | ^CHF | Swiss francs,Swiss franc
        taiwan-dollar | 新台币 |  | money:TWD | 1 | ^TWD | Taiwan dollars,Taiwan dollar
        macau-pataca | 澳门元 |  | money:MOP | 1 | ^MOP | patacas,pataca
        singapore-dollar | 新加坡元 | 新元,坡币 | money:SGD | 1 | ^SGD | Singapore dollars,Singapore dollar
        baht | 泰铢 |  | money:THB | 1 | ^THB | baht
        indian-rupee | 印度卢比 | 卢比 | money:INR | 1 | ^INR | rupees,rupee
        ringgit | 林吉特 |  | money:MYR | 1 | ^MYR | ringgit
        jiao | 角 |  | money:CNY | 1/10 | jiao | jiao
        fen | 分钱 |  | money:CNY | 1/100 | fen | fen
        fen-per-kilowatt-hour | 分/千瓦时 | 分/度,分/kWh | money:CNY/energy | 1/360000000 | fen per kWh | fen per kWh
        # counts, one dimension a classifier
        item | 个 |  | count:item | 1 | item | items
        enterprise | 家 |  | count:enterprise | 1 | enterprise | enterprises
        household | 户 |  | count:household | 1 | household | households
        vehicle | 辆 |  | count:vehicle | 1 | vehicle | vehicles
        machine | 台 |  | count:machine | 1 | machine | machines
        project | 项 |  | count:project | 1 | project | projects
        piece | 件 |  | count:piece | 1 | piece | pieces
        person | 人 |  | count:person | 1 | person | persons,people
        named-person | 名 |  | count:person | 1 | ~person | ~persons
        seated-person | 位 |  | count:person | 1 | ~person | ~persons
        person-time | 人次 |  | count:person-time | 1 | person-time | person-times
        sheet | 片 |  | count:sheet | 1 | wafer | wafers
        set | 套 |  | count:set | 1 | set | sets
        line | 条 |  | count:line | 1 | line | lines
        ticket | 张 |  | count:ticket | 1 | ticket | tickets
        institution | 所 |  | count:institution | 1 | institution | institutions
        structure | 座 |  | count:structure | 1 | structure | structures
        occurrence | 次 |  | count:occurrence | 1 | occurrence | occurrences
        ship | 艘 |  | count:ship | 1 | ship | ships
        aircraft | 架 |  | count:aircraft | 1 | aircraft | aircraft
        animal | 只 |  | count:animal | 1 | animal | animals
        head | 头 |  | count:head | 1 | head | head
        plant | 株 |  | count:plant | 1 | plant | plants
        subject | 门 |  | count:subject | 1 | subject | subjects
        kind | 种 |  | count:kind | 1 | kind | kinds
        class | 类 |  | count:class | 1 | class | classes
        article | 篇 |  | count:article | 1 | article | articles
        copy | 册 |  | count:copy | 1 | copy | copies
        bed | 床位 | 张床位,床 | count:bed | 1 | bed | beds
        model | 款 |  | count:model | 1 | model | models
        transaction | 笔 |  | count:transaction | 1 | transaction | transactions
        room | 间 |  | count:room | 1 | room | rooms
        place | 处 |  | count:place | 1 | place | places
        team | 支 |  | count:team | 1 | team | teams
        grain | 颗 |  | count:grain | 1 | grain | grains
        token | 枚 |  | count:token | 1 | token | tokens
        storey | 层 |  | count:storey | 1 | storey | storeys
        tonne-kilometre | 吨公里 |  | count:tonne-kilometre | 1 | tonne-kilometre | tonne-kilometres
        passenger-kilometre | 人公里 |  | count:passenger-kilometre | 1 | passenger-kilometre | passenger-kilometres
        # shares, rates and multiples; points are another dimension
        percent | % | ％,﹪,per cent | ratio | 1/100 | percent | percent
        permille | ‰ |  | ratio | 1/1000 | permille | permille
        tenth | 成 |  | ratio | 1/10 | tenth | tenths
        multiple | 倍 |  | ratio | 1 | times | times
        per-ten-thousand | ‱ |  | ratio | 1/10000 | per ten thousand | per ten thousand
        part-per-million | ppm | PPM | ratio | 1/1000000 | part per million | parts per million
        part-per-billion | ppb | PPB | ratio | 1/1000000000 | part per billion | parts per billion
        percentage-point | 个百分点 | 百分点,个点,pct,pcts,pp,pps,ppt,ppts | points | 1 | percentage point | percentage points
        basis-point | 个基点 | 基点,BP,bp,bps,BPs,BPS,Bps,Bp | points | 1/100 | basis point | basis points
        permille-point | 千分点 | 个千分点 | points | 1/10 | permille point | permille points
        index-point | 点 |  | index | 1 | index point | index points
        # mass
        microgram | 微克 | µg,μg | mass | 1/1000000 | microgram | micrograms
        milligram | 毫克 | mg | mass | 1/1000 | milligram | milligrams
        gram | 克 | g | mass | 1 | gram | grams
        kilogram | 千克 | 公斤,kg | mass | 1000 | kilogram | kilograms
        tonne | 吨 | t | mass | 1000000 | tonne | tonnes
        jin | 斤 | 市斤,华斤 | mass | 500 | jin | jin
        dan | 担 | 市担 | mass | 50000 | dan | dan
        quintal | 公担 |  | mass | 100000 | quintal | quintals
        # length
        nanometre | 纳米 | nm | length | 1/1000000000 | nanometre | nanometres
        micrometre | 微米 | µm,μm | length | 1/1000000 | micrometre | micrometres
        millimetre | 毫米 | mm | length | 1/1000 | millimetre | millimetres
        millimetre-old | 公厘 |  | length | 1/1000 | ~millimetre | ~millimetres
        centimetre | 厘米 | cm | length | 1/100 | centimetre | centimetres
        centimetre-old | 公分 |  | length | 1/100 | ~centimetre | ~centimetres
        inch | 英寸 |  | length | 127/5000 | inch | inches
        metre | 米 | m | length | 1 | metre | metres
        metre-old | 公尺 |  | length | 1 | ~metre | ~metres
        kilometre | 公里 | 千米,km | length | 1000 | kilometre | kilometres
        li | 里 | 华里,市里 | length | 500 | li | li
        zhang | 丈 |  | length | 10/3 | zhang | zhang
        chi | 尺 | 市尺 | length | 1/3 | chi | chi
        nautical-mile | 海里 |  | length | 1852 | nautical mile | nautical miles
        # area
        square-metre | 平方米 | ㎡,m²,m2,m^2,平米,平方 | area | 1 | square metre | square metres
        mu | 亩 |  | area | 2000/3 | mu | mu
        hectare | 公顷 | ha,hm2,hm² | area | 10000 | hectare | hectares
        square-kilometre | 平方公里 | 平方千米,km²,km2,km^2 | area | 1000000 | square kilometre | square kilometres
        square-centimetre | 平方厘米 | cm² | area | 1/10000 | square centimetre | square centimetres
        square-foot | 平方英尺 |  | area | 145161/1562500 | square foot | square feet
        acre | 英亩 |  | area | 316160658/78125 | acre | acres
        square-li | 平方里 |  | area | 250000 | square li | square li
        # volume
        millilitre | 毫升 | mL | volume | 1/1000000 | millilitre | millilitres
        litre | 升 | L | volume | 1/1000 | litre | litres
        cubic-metre | 立方米 | m³,m3,m^3,Nm3,Nm³,标准立方米,标立方米,标方,立方,方,立方公尺,公方 | volume | 1 | cubic metre | cubic metres
        kilolitre | 千升 | kL | volume | 1 | kilolitre | kilolitres
        cubic-kilometre | 立方公里 | km³ | volume | 1000000000 | cubic kilometre | cubic kilometres
        cubic-metre-per-second | 立方米每秒 |  | volume/duration | 1 | cubic metre a second | cubic metres a second
        barrel-of-oil-equivalent | 桶油当量 | 桶石油 | oil-barrel | 1 | barrel of oil equivalent | barrels of oil equivalent
        # duration; months and years are a dimension of their own, for they have no exact number of days
        second | 秒 | s | duration | 1 | second | seconds
        millisecond | 毫秒 | ms | duration | 1/1000 | millisecond | milliseconds
        microsecond | 微秒 | µs,μs | duration | 1/1000000 | microsecond | microseconds
        minute | 分钟 | min | duration | 60 | minute | minutes
        hour | 小时 | h,个小时,个钟头 | duration | 3600 | hour | hours
        day | 天 | 日 | duration | 86400 | day | days
        day-and-night | 昼夜 |  | duration | 86400 | ~day | ~days
        working-day | 个工作日 | 工作日 | workday | 1 | working day | working days
        week | 周 | 星期,个星期,个周 | duration | 604800 | week | weeks
        month | 个月 | 月 | calendar-duration | 1 | month | months
        quarter | 个季度 | 季度 | calendar-duration | 3 | quarter | quarters
        year | 年 |  | calendar-duration | 12 | year | years
        year-of-age | 岁 |  | age | 1 | year of age | years of age
        # power
        watt | 瓦 | W | power | 1 | watt | watts
        kilowatt | 千瓦 | kW | power | 1000 | kilowatt | kilowatts
        kilowatt-old | 瓩 |  | power | 1000 | ~kilowatt | ~kilowatts
        megawatt | 兆瓦 | MW | power | 1000000 | megawatt | megawatts
        gigawatt | 吉瓦 | GW | power | 1000000000 | gigawatt | gigawatts
        terawatt | 太瓦 | TW | power | 1000000000000 | terawatt | terawatts
        milliwatt | 毫瓦 | mW | power | 1/1000 | milliwatt | milliwatts
        metric-horsepower | 马力 | 匹马力 | horsepower | 1 | metric horsepower | metric horsepower
        volt-ampere | 伏安 | VA | apparent-power | 1 | volt-ampere | volt-amperes
        kilovolt-ampere | 千伏安 | kVA | apparent-power | 1000 | kilovolt-ampere | kilovolt-amperes
        megavolt-ampere | 兆伏安 | MVA | apparent-power | 1000000 | megavolt-ampere | megavolt-amperes
        volt | 伏 | 伏特 | voltage | 1 | volt | volts
        kilovolt | 千伏 | kV,千伏特 | voltage | 1000 | kilovolt | kilovolts
        hertz | 赫兹 | 赫,Hz | frequency | 1 | hertz | hertz
        kilohertz | 千赫 | 千赫兹,kHz | frequency | 1000 | kilohertz | kilohertz
        megahertz | 兆赫 | 兆赫兹,MHz | frequency | 1000000 | megahertz | megahertz
        gigahertz | 吉赫 | 吉赫兹,GHz | frequency | 1000000000 | gigahertz | gigahertz
        pascal | 帕 | Pa | pressure | 1 | pascal | pascals
        hectopascal | 百帕 | hPa | pressure | 100 | hectopascal | hectopascals
        megapascal | 兆帕 | MPa | pressure | 1000000 | megapascal | megapascals
        # not additive: no sum, no share, no growth in %
        degree-celsius | ℃ | 摄氏度,°C | temperature | 1 | degree Celsius | degrees Celsius
        decibel | 分贝 | dB | sound-level | 1 | decibel | decibels
        # angle, speed
        degree-of-angle | ° | 角度 | angle | 1 | degree | degrees
        arcminute | 角分 |  | angle | 1/60 | arcminute | arcminutes
        knot | 节 |  | knot | 1 | knot | knots
        kilometre-per-hour | 公里每小时 | 千米每小时 | length/duration | 5/18 | kilometre an hour | kilometres an hour
        light-year | 光年 |  | light-year | 1 | light-year | light-years
        # energy; standard coal is a dimension of its own, for its heat content is not one number
        joule | 焦 | 焦耳,J | energy | 1 | joule | joules
        kilojoule | 千焦 | kJ | energy | 1000 | kilojoule | kilojoules
        megajoule | 兆焦 | MJ | energy | 1000000 | megajoule | megajoules
        gigajoule | 吉焦 | GJ | energy | 1000000000 | gigajoule | gigajoules
        terajoule | 太焦 | TJ | energy | 1000000000000 | terajoule | terajoules
        kilowatt-hour | 千瓦时 | 度,千瓦小时,kWh,kW·h,kw·h,KW·h,KW·H,kW•h,kW.h,千瓦·时,KWh,KWH,kwh | energy | 3600000 | kilowatt-hour | kilowatt-hours
        megawatt-hour | 兆瓦时 | MWh,MW·h,MW•h,MW.h,兆瓦·时 | energy | 3600000000 | megawatt-hour | megawatt-hours
        gigawatt-hour | 吉瓦时 | GWh,GW·h,GW•h,吉瓦·时 | energy | 3600000000000 | gigawatt-hour | gigawatt-hours
        terawatt-hour | 太瓦时 | TWh,TW·h | energy | 3600000000000000 | terawatt-hour | terawatt-hours
        kilocalorie | 千卡 | 大卡 | food-energy | 1 | kilocalorie | kilocalories
        gram-standard-coal | 克标准煤 | gce | standard-coal | 1/1000000 | gram of standard coal | grams of standard coal
        tonne-oil-equivalent | 吨油当量 | 吨标准油,toe | oil-equivalent | 1 | tonne of oil equivalent | tonnes of oil equivalent
        tonne-carbon-dioxide | 吨二氧化碳 | 吨CO2,吨CO₂,tCO2 | carbon-dioxide | 1 | tonne of carbon dioxide | tonnes of carbon dioxide
        tonne-carbon-dioxide-equivalent | 吨二氧化碳当量 | 吨二氧化碳(当量),吨二氧化碳（当量）,吨CO2当量,tCO2e | carbon-dioxide-equivalent | 1 | tonne of carbon dioxide equivalent | tonnes of carbon dioxide equivalent
        kilogram-standard-coal | 千克标准煤 | 公斤标准煤,kgce | standard-coal | 1/1000 | kilogram of standard coal | kilograms of standard coal
        tonne-standard-coal | 吨标准煤 | tce,吨标煤 | standard-coal | 1 | tonne of standard coal | tonnes of standard coal
        # data; the multiples are decimal, the binary ones have their own names
        bit | 比特 | bit | data | 1 | bit | bits
        kilobit | 千比特 | kbit | data | 1000 | kilobit | kilobits
        megabit | 兆比特 | Mbit | data | 1000000 | megabit | megabits
        gigabit | 吉比特 | Gbit | data | 1000000000 | gigabit | gigabits
        byte | 字节 | B | data | 8 | byte | bytes
        kilobyte | 千字节 | kB | data | 8000 | kilobyte | kilobytes
        megabyte | 兆字节 | MB | data | 8000000 | megabyte | megabytes
        gigabyte | 吉字节 | GB | data | 8000000000 | gigabyte | gigabytes
        terabyte | 太字节 | TB | data | 8000000000000 | terabyte | terabytes
        petabyte | 拍字节 | PB | data | 8000000000000000 | petabyte | petabytes
        exabyte | 艾字节 | EB | data | 8000000000000000000 | exabyte | exabytes
        zettabyte | 泽字节 | ZB | data | 8000000000000000000000 | zettabyte | zettabytes
        kibibyte | KiB |  | data | 8192 | kibibyte | kibibytes
        mebibyte | MiB |  | data | 8388608 | mebibyte | mebibytes
        gibibyte | GiB |  | data | 8589934592 | gibibyte | gibibytes
        # data rate, computing power
        kilobit-per-second | kbps | Kbps,千比特每秒 | data/duration | 1000 | kbit/s | kbit/s
        megabit-per-second | Mbps | Mb/s,兆比特每秒 | data/duration | 1000000 | Mbit/s | Mbit/s
        gigabit-per-second | Gbps | Gb/s,吉比特每秒 | data/duration | 1000000000 | Gbit/s | Gbit/s
        terabit-per-second | Tbps | Tb/s,太比特每秒 | data/duration | 1000000000000 | Tbit/s | Tbit/s
        teraflops | TFLOPS | Tflops,TFlops | computing | 1000000000000 | teraFLOPS | teraFLOPS
        petaflops | PFLOPS | Pflops,PFlops | computing | 1000000000000000 | petaFLOPS | petaFLOPS
        exaflops | EFLOPS | Eflops,EFlops,每秒百亿亿次 | computing | 1000000000000000000 | exaFLOPS | exaFLOPS
        qubit | 量子比特 |  | count:qubit | 1 | qubit | qubits
        """;
}
