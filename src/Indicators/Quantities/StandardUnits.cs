namespace Indicators;

/// <summary>
/// The units of official statistics and plans. Each property is one row of the table in <c>StandardUnits.Rows.cs</c>;
/// scaled forms and quotients are made from them: <c>StandardUnits.Yuan.HundredMillion</c>,
/// <c>StandardUnits.Yuan.Per(StandardUnits.Person)</c>.
/// </summary>
public static partial class StandardUnits
{
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
}
