namespace Indicators.Storage.Definitions;

/// <summary>
/// An item of a catalogue that is no observation, as the store keeps it: its own text of the catalogue's file, and what it refers to.
/// </summary>
/// <param name="Section">The section of the file: <c>subjects</c>.</param>
/// <param name="Id">Its id in the section; of what has none, a hash of its text.</param>
/// <param name="Content">Its text in the file.</param>
/// <param name="References">The items it names, as <c>section/id</c>.</param>
/// <param name="SubjectId">Of a target, the subject.</param>
/// <param name="ParentId">Of a target, the one it is part of.</param>
/// <param name="SupersedesId">Of a target, the one it took the place of.</param>
internal sealed record Definition(
    string Section, string Id, string Content, IReadOnlyList<string> References, string? SubjectId = null, string? ParentId = null,
        string? SupersedesId = null)
{
    /// <summary>Its place among the items of the store; 0 for one that is to be entered.</summary>
    public long Order { get; init; }

    /// <summary>True of a composition whose parts are the children of the whole's subject, as its text says in its one form.</summary>
    public bool IsOverChildren => Section == "compositions" && Content.Contains("\"parts\": \"children\"", StringComparison.Ordinal);

    /// <summary>What other items call it.</summary>
    public string Name => $"{Section}/{Id}";
}
