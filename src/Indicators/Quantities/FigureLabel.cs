namespace Indicators;

/// <summary>A figure as it is written for a label: without a word on its resolution.</summary>
internal readonly struct FigureLabel(Figure figure) : IWrittenText
{
    public bool TryWrite(ref FigureWriter writer, Language language) => writer.TryWrite(figure, language, withResolution: false);
}
