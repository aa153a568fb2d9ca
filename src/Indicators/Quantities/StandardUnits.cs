namespace Indicators;

/// <summary>
/// The units of official statistics and plans. Each property is one row of the table in <c>StandardUnits.Rows.cs</c>;
/// scaled forms and quotients are made from them: <c>StandardUnits.Yuan.HundredMillion</c>,
/// <c>StandardUnits.Yuan.Per(StandardUnits.Person)</c>.
/// </summary>
public static partial class StandardUnits
{
    private static Unit[]? _all;

    /// <summary>Every row of the table, in its order.</summary>
    public static IReadOnlyList<Unit> All => Table;

    private static Unit[] Table => _all ??= ReadRows();

    /// <summary>元: CNY, also written 人民币元, 元人民币, ¥, ￥.</summary>
    public static Unit Yuan => field ??= Row("yuan");

    /// <summary>美元: USD, also written US$, $.</summary>
    public static Unit UsDollar => field ??= Row("us-dollar");

    /// <summary>欧元: EUR, also written €.</summary>
    public static Unit Euro => field ??= Row("euro");

    /// <summary>港元: HKD, also written 港币, HK$, $.</summary>
    public static Unit HongKongDollar => field ??= Row("hong-kong-dollar");

    /// <summary>日元: JPY, also written 円, ¥.</summary>
    public static Unit Yen => field ??= Row("yen");

    /// <summary>个: the classifier for one item.</summary>
    public static Unit Item => field ??= Row("item");

    /// <summary>家: the classifier for one enterprise.</summary>
    public static Unit Enterprise => field ??= Row("enterprise");

    /// <summary>户: the classifier for one household.</summary>
    public static Unit Household => field ??= Row("household");

    /// <summary>辆: the classifier for one vehicle.</summary>
    public static Unit Vehicle => field ??= Row("vehicle");

    /// <summary>台: the classifier for one machine.</summary>
    public static Unit Machine => field ??= Row("machine");

    /// <summary>项: the classifier for one project.</summary>
    public static Unit Project => field ??= Row("project");

    /// <summary>件: the classifier for one piece.</summary>
    public static Unit Piece => field ??= Row("piece");

    /// <summary>人: the classifier for a person.</summary>
    public static Unit Person => field ??= Row("person");

    /// <summary>名: the classifier for a person.</summary>
    public static Unit NamedPerson => field ??= Row("named-person");

    /// <summary>位: the classifier for a person.</summary>
    public static Unit SeatedPerson => field ??= Row("seated-person");

    /// <summary>人次: the classifier for one person-time.</summary>
    public static Unit PersonTime => field ??= Row("person-time");

    /// <summary>片: the classifier for one wafer.</summary>
    public static Unit Sheet => field ??= Row("sheet");

    /// <summary>套: the classifier for one set.</summary>
    public static Unit Set => field ??= Row("set");

    /// <summary>条: the classifier for one line.</summary>
    public static Unit Line => field ??= Row("line");

    /// <summary>张: the classifier for one ticket.</summary>
    public static Unit Ticket => field ??= Row("ticket");

    /// <summary>所: the classifier for one institution.</summary>
    public static Unit Institution => field ??= Row("institution");

    /// <summary>座: the classifier for one structure.</summary>
    public static Unit Structure => field ??= Row("structure");

    /// <summary>次: the classifier for one occurrence.</summary>
    public static Unit Occurrence => field ??= Row("occurrence");

    /// <summary>艘: the classifier for one ship.</summary>
    public static Unit Ship => field ??= Row("ship");

    /// <summary>架: the classifier for one aircraft.</summary>
    public static Unit Aircraft => field ??= Row("aircraft");

    /// <summary>只: the classifier for one animal.</summary>
    public static Unit Animal => field ??= Row("animal");

    /// <summary>头: the classifier for one head.</summary>
    public static Unit Head => field ??= Row("head");

    /// <summary>株: the classifier for one plant.</summary>
    public static Unit Plant => field ??= Row("plant");

    /// <summary>门: the classifier for one subject.</summary>
    public static Unit Subject => field ??= Row("subject");

    /// <summary>种: the classifier for one kind.</summary>
    public static Unit Kind => field ??= Row("kind");

    /// <summary>类: the classifier for one class.</summary>
    public static Unit Class => field ??= Row("class");

    /// <summary>篇: the classifier for one article.</summary>
    public static Unit Article => field ??= Row("article");

    /// <summary>册: the classifier for one copy.</summary>
    public static Unit Copy => field ??= Row("copy");

    /// <summary>床位: the classifier for one bed, also written 张床位.</summary>
    public static Unit Bed => field ??= Row("bed");

    /// <summary>款: the classifier for one model.</summary>
    public static Unit Model => field ??= Row("model");

    /// <summary>笔: the classifier for one transaction.</summary>
    public static Unit Transaction => field ??= Row("transaction");

    /// <summary>间: the classifier for one room.</summary>
    public static Unit Room => field ??= Row("room");

    /// <summary>处: the classifier for one place.</summary>
    public static Unit Place => field ??= Row("place");

    /// <summary>支: the classifier for one team.</summary>
    public static Unit Team => field ??= Row("team");

    /// <summary>颗: the classifier for one grain.</summary>
    public static Unit Grain => field ??= Row("grain");

    /// <summary>枚: the classifier for one token.</summary>
    public static Unit Token => field ??= Row("token");

    /// <summary>层: the classifier for one storey.</summary>
    public static Unit Storey => field ??= Row("storey");

    /// <summary>吨公里: the classifier for one tonne-kilometre.</summary>
    public static Unit TonneKilometre => field ??= Row("tonne-kilometre");

    /// <summary>人公里: the classifier for one passenger-kilometre.</summary>
    public static Unit PassengerKilometre => field ??= Row("passenger-kilometre");

    /// <summary>%: one percent, also written ％, ﹪.</summary>
    public static Unit Percent => field ??= Row("percent");

    /// <summary>‰: one permille.</summary>
    public static Unit Permille => field ??= Row("permille");

    /// <summary>成: one tenth.</summary>
    public static Unit Tenth => field ??= Row("tenth");

    /// <summary>倍: a multiple; one 倍 is 100 %.</summary>
    public static Unit Multiple => field ??= Row("multiple");

    /// <summary>个百分点: one percentage point, also written 百分点.</summary>
    public static Unit PercentagePoint => field ??= Row("percentage-point");

    /// <summary>个基点: one basis point, also written 基点.</summary>
    public static Unit BasisPoint => field ??= Row("basis-point");

    /// <summary>点: one index point.</summary>
    public static Unit IndexPoint => field ??= Row("index-point");

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

    /// <summary>吨标准煤: one tonne of standard coal, also written tce.</summary>
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

    /// <summary>The row written like this, in a dimension; null where there is none.</summary>
    internal static Unit? FindRow(string symbol, Dimension dimension)
    {
        foreach (Unit unit in Table)
        {
            if (unit.Dimension == dimension && (unit.Symbol == symbol || Array.IndexOf(unit.Names.Aliases, symbol) >= 0))
                return unit;
        }

        return null;
    }

    private static Unit Row(string code)
    {
        foreach (Unit unit in Table)
        {
            if (unit.Code == code)
                return unit;
        }

        throw new InvalidOperationException($"The table of standard units has no row '{code}'.");
    }

    private static Unit[] ReadRows()
    {
        var units = new List<Unit>(128);
        var dimensions = new Dictionary<string, Dimension>(64);
        foreach (ReadOnlySpan<char> line in Rows.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[0] != '#')
                units.Add(ReadRow(line, dimensions));
        }

        return [.. units];
    }

    private static Unit ReadRow(ReadOnlySpan<char> line, Dictionary<string, Dimension> dimensions)
    {
        string code = NextColumn(ref line).ToString();
        string symbol = NextColumn(ref line).ToString();
        string[] aliases = SplitList(NextColumn(ref line));
        string dimensionCode = NextColumn(ref line).ToString();
        UnitFactor factor = ReadFactor(NextColumn(ref line));
        ReadOnlySpan<char> english = NextColumn(ref line);
        bool isPrefix = english[0] == '^';
        string[] plurals = SplitList(NextColumn(ref line));
        if (!dimensions.TryGetValue(dimensionCode, out Dimension? dimension))
            dimensions.Add(dimensionCode, dimension = Dimension.Parse(dimensionCode));
        return Unit.FromRow(code, symbol, dimension, factor, UnitNames.FromRow(aliases, (isPrefix ? english[1..] : english).ToString(), plurals, isPrefix));
    }

    private static ReadOnlySpan<char> NextColumn(ref ReadOnlySpan<char> line)
    {
        int bar = line.IndexOf('|');
        ReadOnlySpan<char> column = bar < 0 ? line : line[..bar];
        line = bar < 0 ? default : line[(bar + 1)..];
        return column.Trim();
    }

    private static string[] SplitList(ReadOnlySpan<char> text) => text.IsEmpty ? [] : text.ToString().Split(',');

    private static UnitFactor ReadFactor(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash < 0
            ? UnitFactor.Create(ReadInteger(text), 1, 0)
            : UnitFactor.Create(ReadInteger(text[..slash]), ReadInteger(text[(slash + 1)..]), 0);
    }

    private static UInt128 ReadInteger(ReadOnlySpan<char> digits)
    {
        UInt128 value = 0;
        foreach (char c in digits)
            value = (value * 10) + (uint)(c - '0');
        return value;
    }
}
