namespace Indicators;

public static partial class StandardUnits
{
    /// <summary>微克: one microgram, also written µg, μg.</summary>
    public static Unit Microgram => field ??= Row("microgram");

    /// <summary>毫克: one milligram, also written mg.</summary>
    public static Unit Milligram => field ??= Row("milligram");

    /// <summary>克: one gram, also written g.</summary>
    public static Unit Gram => field ??= Row("gram");

    /// <summary>千克: one kilogram, also written 公斤, kg.</summary>
    public static Unit Kilogram => field ??= Row("kilogram");

    /// <summary>吨: one tonne, also written t.</summary>
    public static Unit Tonne => field ??= Row("tonne");

    /// <summary>纳米: one nanometre, also written nm.</summary>
    public static Unit Nanometre => field ??= Row("nanometre");

    /// <summary>微米: one micrometre, also written µm, μm.</summary>
    public static Unit Micrometre => field ??= Row("micrometre");

    /// <summary>毫米: one millimetre, also written mm.</summary>
    public static Unit Millimetre => field ??= Row("millimetre");

    /// <summary>厘米: one centimetre, also written cm.</summary>
    public static Unit Centimetre => field ??= Row("centimetre");

    /// <summary>英寸: one inch.</summary>
    public static Unit Inch => field ??= Row("inch");

    /// <summary>米: one metre, also written m.</summary>
    public static Unit Metre => field ??= Row("metre");

    /// <summary>公里: one kilometre, also written 千米, km.</summary>
    public static Unit Kilometre => field ??= Row("kilometre");

    /// <summary>平方米: one square metre, also written ㎡, m².</summary>
    public static Unit SquareMetre => field ??= Row("square-metre");

    /// <summary>亩: one mu.</summary>
    public static Unit Mu => field ??= Row("mu");

    /// <summary>公顷: one hectare, also written ha.</summary>
    public static Unit Hectare => field ??= Row("hectare");

    /// <summary>平方公里: one square kilometre, also written 平方千米, km².</summary>
    public static Unit SquareKilometre => field ??= Row("square-kilometre");

    /// <summary>毫升: one millilitre, also written mL.</summary>
    public static Unit Millilitre => field ??= Row("millilitre");

    /// <summary>升: one litre, also written L.</summary>
    public static Unit Litre => field ??= Row("litre");

    /// <summary>立方米: one cubic metre, also written m³.</summary>
    public static Unit CubicMetre => field ??= Row("cubic-metre");

    /// <summary>秒: one second, also written s.</summary>
    public static Unit Second => field ??= Row("second");

    /// <summary>分钟: one minute, also written min.</summary>
    public static Unit Minute => field ??= Row("minute");

    /// <summary>小时: one hour, also written h.</summary>
    public static Unit Hour => field ??= Row("hour");

    /// <summary>天: one day, also written 日.</summary>
    public static Unit Day => field ??= Row("day");

    /// <summary>周: one week, also written 星期.</summary>
    public static Unit Week => field ??= Row("week");

    /// <summary>个月: one month, also written 月.</summary>
    public static Unit Month => field ??= Row("month");

    /// <summary>个季度: one quarter, also written 季度.</summary>
    public static Unit Quarter => field ??= Row("quarter");

    /// <summary>年: one year.</summary>
    public static Unit Year => field ??= Row("year");

    /// <summary>岁: one year of age.</summary>
    public static Unit YearOfAge => field ??= Row("year-of-age");

    /// <summary>瓦: one watt, also written W.</summary>
    public static Unit Watt => field ??= Row("watt");

    /// <summary>千瓦: one kilowatt, also written kW.</summary>
    public static Unit Kilowatt => field ??= Row("kilowatt");

    /// <summary>兆瓦: one megawatt, also written MW.</summary>
    public static Unit Megawatt => field ??= Row("megawatt");

    /// <summary>吉瓦: one gigawatt, also written GW.</summary>
    public static Unit Gigawatt => field ??= Row("gigawatt");

    /// <summary>焦: one joule, also written 焦耳, J.</summary>
    public static Unit Joule => field ??= Row("joule");

    /// <summary>千焦: one kilojoule, also written kJ.</summary>
    public static Unit Kilojoule => field ??= Row("kilojoule");

    /// <summary>兆焦: one megajoule, also written MJ.</summary>
    public static Unit Megajoule => field ??= Row("megajoule");

    /// <summary>吉焦: one gigajoule, also written GJ.</summary>
    public static Unit Gigajoule => field ??= Row("gigajoule");

    /// <summary>太焦: one terajoule, also written TJ.</summary>
    public static Unit Terajoule => field ??= Row("terajoule");

    /// <summary>千瓦时: one kilowatt-hour, also written 度, 千瓦小时, kWh.</summary>
    public static Unit KilowattHour => field ??= Row("kilowatt-hour");

    /// <summary>兆瓦时: one megawatt-hour, also written MWh.</summary>
    public static Unit MegawattHour => field ??= Row("megawatt-hour");

    /// <summary>吉瓦时: one gigawatt-hour, also written GWh.</summary>
    public static Unit GigawattHour => field ??= Row("gigawatt-hour");

    /// <summary>千克标准煤: one kilogram of standard coal, also written 公斤标准煤, kgce.</summary>
    public static Unit KilogramStandardCoal => field ??= Row("kilogram-standard-coal");

    /// <summary>吨标准煤: one tonne of standard coal, also written tce, 吨标煤.</summary>
    public static Unit TonneStandardCoal => field ??= Row("tonne-standard-coal");

    /// <summary>比特: one bit, also written bit.</summary>
    public static Unit Bit => field ??= Row("bit");

    /// <summary>千比特: one kilobit, also written kbit.</summary>
    public static Unit Kilobit => field ??= Row("kilobit");

    /// <summary>兆比特: one megabit, also written Mbit.</summary>
    public static Unit Megabit => field ??= Row("megabit");

    /// <summary>吉比特: one gigabit, also written Gbit.</summary>
    public static Unit Gigabit => field ??= Row("gigabit");

    /// <summary>字节: one byte, also written B.</summary>
    public static Unit Byte => field ??= Row("byte");

    /// <summary>千字节: one kilobyte, also written kB.</summary>
    public static Unit Kilobyte => field ??= Row("kilobyte");

    /// <summary>兆字节: one megabyte, also written MB.</summary>
    public static Unit Megabyte => field ??= Row("megabyte");

    /// <summary>吉字节: one gigabyte, also written GB.</summary>
    public static Unit Gigabyte => field ??= Row("gigabyte");

    /// <summary>太字节: one terabyte, also written TB.</summary>
    public static Unit Terabyte => field ??= Row("terabyte");

    /// <summary>拍字节: one petabyte, also written PB.</summary>
    public static Unit Petabyte => field ??= Row("petabyte");

    /// <summary>艾字节: one exabyte, also written EB.</summary>
    public static Unit Exabyte => field ??= Row("exabyte");

    /// <summary>KiB: one kibibyte.</summary>
    public static Unit Kibibyte => field ??= Row("kibibyte");

    /// <summary>MiB: one mebibyte.</summary>
    public static Unit Mebibyte => field ??= Row("mebibyte");

    /// <summary>GiB: one gibibyte.</summary>
    public static Unit Gibibyte => field ??= Row("gibibyte");
}
