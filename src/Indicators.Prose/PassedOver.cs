using System.Text.Json.Serialization;

namespace Indicators.Prose;

/// <summary>Why a number of a text is no claim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PassedOver>))]
public enum PassedOver
{
    /// <summary>It is one.</summary>
    None = 0,

    /// <summary>
    /// Not read: a piece of a number whose rest cannot be read with it (20，300万元), or one that may be two (a free-standing 4 5 6亿元).
    /// </summary>
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

    /// <summary>Not read: a number of which the text tells no unit, as in a table without one, or one that nobody knows (2.3zz).</summary>
    BareNumber,

    /// <summary>The mark of a footnote, or what else a page has laid into the text: 公报[1].</summary>
    Footnote,

    /// <summary>Not read: a number that no grammar of the reader takes.</summary>
    Unread,

    /// <summary>The number of a document: 国发〔2023〕5号, 第748号令.</summary>
    DocumentNumber,

    /// <summary>A code, a standard or a registration number: 33618, 3+5+X, GB/T 23001-2017, 编号2021-07.</summary>
    Code,

    /// <summary>A telephone number: 023-12345678, 12345热线.</summary>
    Phone,

    /// <summary>Where something stands: 中山路18号, 501室.</summary>
    Address,

    /// <summary>The number of an item, a section or a heading: 一是, （二）, 3.2.</summary>
    ListMarker,

    /// <summary>What a page numbers itself with: 表1, 第3页, 04版.</summary>
    Page,
}
