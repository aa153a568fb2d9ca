using System.Runtime.CompilerServices;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>Why a statement is violated; put into words only where it is.</summary>
[InterpolatedStringHandler]
internal ref struct Reason
{
    private DefaultInterpolatedStringHandler _text;

    public Reason(int literalLength, int formattedCount, bool violated, out bool isWanted)
    {
        isWanted = violated;
        _text = violated ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public string Text() => _text.ToStringAndClear();
}
