using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>Why a number of a text is no claim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PassedOver>))]
public enum PassedOver
{
    /// <summary>It is one.</summary>
    None = 0,

    /// <summary>Not read: a piece of a number whose rest cannot be read with it (20，300万元), or one that may be two (a free-standing 4 5 6亿元).</summary>
    Fragment,

    /// <summary>Not read: about how many is all that is said, and no bound can be told (好几百人, 成百上千家).</summary>
    Vague,

    /// <summary>Which one it is, not how many: 第3批, 3号楼.</summary>
    Ordinal,

    /// <summary>A date or a stretch of the calendar: 24日, 三年行动.</summary>
    Calendar,

    /// <summary>The one unit that a rate of exchange is told for: 1美元合7.12元.</summary>
    ExchangeRate,

    /// <summary>The numeral one as an article: 一家, 一条.</summary>
    Article,

    /// <summary>Part of a word or a name: 12项目, “两个确立”, PM2.5.</summary>
    Name,

    /// <summary>A scale or a letter without what would make a figure of it: 万元 in the head of a table, 1080P.</summary>
    BareUnit,

    /// <summary>A number without a unit: a code, an address, a score.</summary>
    BareNumber,

    /// <summary>The mark of a footnote, or what else a page has laid into the text: 公报[1].</summary>
    Footnote,

    /// <summary>Not read: a number that no grammar of the reader takes.</summary>
    Unread,
}
