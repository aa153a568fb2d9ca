namespace Indicators;

public static partial class StandardUnits
{
    /// <summary>
    /// The standard units, one a row. A unit is admitted when (1) official statistics or plans publish figures in it,
    /// (2) its factor is exact and the same everywhere, and (3) its name is not already another unit's. A unit whose
    /// content depends on circumstances is admitted as a dimension of its own (标准煤, 年) or not at all (件 as a price
    /// basis, 标准箱). Scaled forms (万家, 亿元) and quotients (元/人) are never rows: they are made from rows; a row such
    /// as 千瓦 is admitted because it is an SI prefix, not a count prefix.
    /// </summary>
    /// <remarks>
    /// Columns: code | symbol | aliases | dimension | factor to the dimension's unit | English for one | English for several.
    /// A leading ^ marks what English writes before the number, a leading ~ what is only printed and never read.
    /// A sign shared by two rows (¥) is read as ambiguous.
    /// </remarks>
    private const string Rows = """
        # money
        yuan | 元 | 人民币元,元人民币,¥,￥ | money:CNY | 1 | ^CNY | yuan,RMB
        us-dollar | 美元 | US$,$ | money:USD | 1 | ^USD | US dollars,US dollar
        euro | 欧元 | € | money:EUR | 1 | ^EUR | euros,euro
        hong-kong-dollar | 港元 | 港币,HK$,$ | money:HKD | 1 | ^HKD | Hong Kong dollars,Hong Kong dollar
        yen | 日元 | 円,¥ | money:JPY | 1 | ^JPY | yen
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
        bed | 床位 | 张床位 | count:bed | 1 | bed | beds
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
        percent | % | ％,﹪ | ratio | 1/100 | percent | percent
        permille | ‰ |  | ratio | 1/1000 | permille | permille
        tenth | 成 |  | ratio | 1/10 | tenth | tenths
        multiple | 倍 |  | ratio | 1 | times | times
        percentage-point | 个百分点 | 百分点 | points | 1 | percentage point | percentage points
        basis-point | 个基点 | 基点 | points | 1/100 | basis point | basis points
        index-point | 点 |  | index | 1 | index point | index points
        # mass
        microgram | 微克 | µg,μg | mass | 1/1000000 | microgram | micrograms
        milligram | 毫克 | mg | mass | 1/1000 | milligram | milligrams
        gram | 克 | g | mass | 1 | gram | grams
        kilogram | 千克 | 公斤,kg | mass | 1000 | kilogram | kilograms
        tonne | 吨 | t | mass | 1000000 | tonne | tonnes
        # length
        nanometre | 纳米 | nm | length | 1/1000000000 | nanometre | nanometres
        micrometre | 微米 | µm,μm | length | 1/1000000 | micrometre | micrometres
        millimetre | 毫米 | mm | length | 1/1000 | millimetre | millimetres
        centimetre | 厘米 | cm | length | 1/100 | centimetre | centimetres
        inch | 英寸 |  | length | 127/5000 | inch | inches
        metre | 米 | m | length | 1 | metre | metres
        kilometre | 公里 | 千米,km | length | 1000 | kilometre | kilometres
        # area
        square-metre | 平方米 | ㎡,m² | area | 1 | square metre | square metres
        mu | 亩 |  | area | 2000/3 | mu | mu
        hectare | 公顷 | ha | area | 10000 | hectare | hectares
        square-kilometre | 平方公里 | 平方千米,km² | area | 1000000 | square kilometre | square kilometres
        # volume
        millilitre | 毫升 | mL | volume | 1/1000000 | millilitre | millilitres
        litre | 升 | L | volume | 1/1000 | litre | litres
        cubic-metre | 立方米 | m³ | volume | 1 | cubic metre | cubic metres
        # duration; months and years are a dimension of their own, for they have no exact number of days
        second | 秒 | s | duration | 1 | second | seconds
        minute | 分钟 | min | duration | 60 | minute | minutes
        hour | 小时 | h | duration | 3600 | hour | hours
        day | 天 | 日 | duration | 86400 | day | days
        week | 周 | 星期 | duration | 604800 | week | weeks
        month | 个月 | 月 | calendar-duration | 1 | month | months
        quarter | 个季度 | 季度 | calendar-duration | 3 | quarter | quarters
        year | 年 |  | calendar-duration | 12 | year | years
        year-of-age | 岁 |  | age | 1 | year of age | years of age
        # power
        watt | 瓦 | W | power | 1 | watt | watts
        kilowatt | 千瓦 | kW | power | 1000 | kilowatt | kilowatts
        megawatt | 兆瓦 | MW | power | 1000000 | megawatt | megawatts
        gigawatt | 吉瓦 | GW | power | 1000000000 | gigawatt | gigawatts
        # energy; standard coal is a dimension of its own, for its heat content is not one number
        joule | 焦 | 焦耳,J | energy | 1 | joule | joules
        kilojoule | 千焦 | kJ | energy | 1000 | kilojoule | kilojoules
        megajoule | 兆焦 | MJ | energy | 1000000 | megajoule | megajoules
        gigajoule | 吉焦 | GJ | energy | 1000000000 | gigajoule | gigajoules
        terajoule | 太焦 | TJ | energy | 1000000000000 | terajoule | terajoules
        kilowatt-hour | 千瓦时 | 度,千瓦小时,kWh | energy | 3600000 | kilowatt-hour | kilowatt-hours
        megawatt-hour | 兆瓦时 | MWh | energy | 3600000000 | megawatt-hour | megawatt-hours
        gigawatt-hour | 吉瓦时 | GWh | energy | 3600000000000 | gigawatt-hour | gigawatt-hours
        kilogram-standard-coal | 千克标准煤 | 公斤标准煤,kgce | standard-coal | 1/1000 | kilogram of standard coal | kilograms of standard coal
        tonne-standard-coal | 吨标准煤 | tce | standard-coal | 1 | tonne of standard coal | tonnes of standard coal
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
        kibibyte | KiB |  | data | 8192 | kibibyte | kibibytes
        mebibyte | MiB |  | data | 8388608 | mebibyte | mebibytes
        gibibyte | GiB |  | data | 8589934592 | gibibyte | gibibytes
        """;
}
