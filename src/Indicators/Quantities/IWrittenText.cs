namespace Indicators;

/// <summary>What is written as a text with a unit; into strings, spans and UTF-8 it comes by <see cref="UnitText"/>.</summary>
internal interface IWrittenText
{
    /// <summary>Writes the value; false where it does not fit.</summary>
    bool TryWrite(ref FigureWriter writer, Language language);
}
