namespace Indicators;

/// <summary>
/// Where an item was read. All places are equal: a field of this type takes no part in the equality of its record, for
/// the same statement read from two files is the same statement.
/// </summary>
/// <param name="Section">File and array; null where the item was made in code.</param>
/// <param name="Index">The item's index in the array; −1 where the section's path is the item's own.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column, counted from 1; 0 where it is not known.</param>
internal readonly record struct ItemPlace(SourceSection? Section, int Index, int Line, int Column)
{
    public SourceLocation? Location => Section?.At(Index, Line, Column);

    public static ItemPlace Of(SourceLocation? location) =>
        location is null
            ? default
            : new ItemPlace(new SourceSection(location.File, location.Path), -1, location.Line, location.Column);

    public bool Equals(ItemPlace other) => true;

    public override int GetHashCode() => 0;
}
