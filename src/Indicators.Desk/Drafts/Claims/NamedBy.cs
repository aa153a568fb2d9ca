namespace Indicators.Desk.Drafts.Claims;

/// <summary>How surely the words of a draft name an indicator of the catalogue.</summary>
internal enum NamedBy
{
    /// <summary>They are its name.</summary>
    Name,

    /// <summary>They end with its name, and more stands before it: 高技术制造业增加值 where the record has 增加值.</summary>
    LastWords,

    /// <summary>Its name ends with them: 工业增加值 where the record has 规模以上工业增加值.</summary>
    PartOfName,

    /// <summary>It is named before the figure in the same sentence.</summary>
    Nearness,
}
