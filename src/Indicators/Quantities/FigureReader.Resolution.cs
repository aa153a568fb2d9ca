namespace Indicators;

/// <content>The resolution where the digits do not say it: 86000家（精确到100家）, 370 thousand enterprises (to the nearest 10,000).</content>
internal ref partial struct FigureReader
{
    /// <summary>Reads the brackets behind a figure. Others than those of a resolution are left unread.</summary>
    private bool TryReadResolution(Unit? bare, ref Figure figure)
    {
        int before = Position;
        SkipSpaces();
        if (_inBrackets || Position == _text.Length || _text[Position] is not ('（' or '(')
            || ResolutionWord.Match(_text[(Position + 1)..]) is not { } word)
        {
            Position = before;
            return true;
        }

        int start = Position;
        int inside = start + 1 + word.Text.Length;
        var reader = new FigureReader(_text[inside..], _units) { _inBrackets = true };
        bool isClosed = reader.TryReadPrefix(out Figure unit) && CloseAt(inside + reader.Position);
        if (isClosed && TryResolve(figure, bare, unit, word.IsFirm, out Figure resolved))
        {
            _canonical = false;
            figure = resolved;
            return true;
        }

        Position = before;
        return !_whole || Fail(ParseErrorCode.ResolutionInvalid, start, _text.Length - start);
    }

    private bool CloseAt(int end)
    {
        if (end >= _text.Length || _text[end] is not ('）' or ')'))
            return false;
        Position = end + 1;
        return true;
    }

    private static bool TryResolve(Figure figure, Unit? bare, Figure resolution, bool isFirm, out Figure resolved)
    {
        resolved = default;
        if (resolution.Bound != Bound.Exact || resolution.IsRange)
            return false;
        Unit unit = resolution.Unit;
        // A bare number counts the figure's own unit without its scale: CNY 620 billion (stated to 100 million).
        if (unit.Dimension == Dimension.Number && !(bare ?? figure.Unit.WithoutScale).TryScaled(unit.Scale, out unit!))
            return false;
        return unit.Dimension == figure.Dimension && figure.TryResolve(resolution.Amount, unit, isFirm, out resolved);
    }
}
