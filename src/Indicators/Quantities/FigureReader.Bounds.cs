namespace Indicators;

internal ref partial struct FigureReader
{
    /// <summary>Bound words and neutral verbs before the number, any number of them: 力争突破, 预计不低于.</summary>
    private bool TryReadWordsBefore()
    {
        while (Position < _text.Length && !StartsNumberHere())
        {
            SkipSpacesInside();
            if (BoundWord.Before.Match(Rest) is { } word)
            {
                int start = Position;
                Position += word.Text.Length;
                if (!TryAdd(word, start))
                    return false;
                SkipSpacesAfter(word);
            }
            else if (!TryReadNeutral())
            {
                return true;
            }
        }

        return true;
    }

    private readonly bool StartsNumberHere() => StartsNumber(_text[Position]);

    private bool TryReadNeutral()
    {
        foreach (string verb in BoundWord.Neutral)
        {
            if (!Rest.StartsWith(verb, StringComparison.Ordinal))
                continue;
            Position += verb.Length;
            _canonical = false;
            return true;
        }

        _between = Rest.StartsWith("between ", StringComparison.OrdinalIgnoreCase);
        if (_between)
        {
            Position += "between ".Length;
            _canonical = false;
        }

        return _between;
    }

    /// <summary>3%—5%之间: says nothing that the dash has not said.</summary>
    private void SkipBetween()
    {
        if (!Rest.StartsWith("之间", StringComparison.Ordinal))
            return;
        Position += "之间".Length;
        _canonical = false;
    }

    /// <summary>300多, 两万余: straight after the number, whose numeral may bring a scale.</summary>
    private bool TryReadWordAfterNumber(UnitScale scale)
    {
        if ((scale == UnitScale.One ? BoundWord.AfterNumber : BoundWord.AfterScale).Match(Rest) is not { } word)
            return true;
        if (word.Bound == Bound.AtLeast && !UnitFollows(word.Text.Length))
            return true;
        // A unit of one's own may begin with the same character: 5多功能厅.
        if (_units.Index.Match(Rest, out int length, out _, out _) is not null && length > word.Text.Length)
            return true;
        int start = Position;
        Position += word.Text.Length;
        _within = start..Position;
        return TryAdd(word, start);
    }

    /// <summary>500+家, 500+万家: the sign belongs to the number only before its unit; 3+5 is a sum, and 500+ ends there.</summary>
    private readonly bool UnitFollows(int length)
    {
        ReadOnlySpan<char> after = Rest[length..];
        return !after.IsEmpty && !char.IsAsciiLetterOrDigit(after[0]) && new UnitReader(after, _units).TryRead(out _);
    }

    /// <summary>
    /// Bound words after the unit. A word that contradicts the one before is an error for a whole text, and left unread in prose.
    /// </summary>
    private bool TryReadWordsAfter(Unit unit)
    {
        while (true)
        {
            int before = Position;
            bool spaced = SkipSpaces();
            if (BoundWord.After.Match(Rest) is not { } word || !MayStand(word, unit, spaced))
            {
                Position = before;
                return Error.Code == ParseErrorCode.None;
            }

            _canonical &= !spaced || word.Family == LanguageFamily.English;
            int start = Position;
            Position += word.Text.Length;
            if (TryAdd(word, start))
                continue;
            if (_whole)
                return false;
            Error = default;
            Position = before;
            return true;
        }
    }

    /// <summary>多 after a unit (3年多) or scale (4万多) needs one; English words need a space.</summary>
    private readonly bool MayStand(BoundWord word, Unit unit, bool spaced) =>
        word.Family == LanguageFamily.English
            ? spaced != (word.Text[0] == '-')
            : word.Bound != Bound.AFewMoreThan || (unit.Symbol.Length > 0 && _words == 0);

    /// <summary>Takes a bound word together with those before it, where they can both hold.</summary>
    private bool TryAdd(BoundWord word, int start)
    {
        _words++;
        // Printed in Chinese, an English word is another one; the literal must be kept.
        _canonical &= word.Family == LanguageFamily.Chinese;
        if (_word is null)
        {
            _word = word;
            return true;
        }

        if (TryCombine(_word.Bound, word.Bound, out bool keepsFirst))
        {
            _word = keepsFirst ? _word : word;
            return true;
        }

        return Fail(ParseErrorCode.BoundsConflict, start, word.Text.Length);
    }

    /// <summary>
    /// The stricter of two words that can both hold: 突破…以上 and 至少突破 say 突破, 约1200多 says 多. Two words in two directions contradict each
    /// other.
    /// </summary>
    private static bool TryCombine(Bound first, Bound second, out bool keepsFirst)
    {
        keepsFirst = first == second || first is Bound.Above or Bound.Below or Bound.Near;
        if (first == second)
            return true;
        return (first, second) is
            (Bound.Above, Bound.AtLeast) or (Bound.AtLeast, Bound.Above)
            or (Bound.Below, Bound.AtMost) or (Bound.AtMost, Bound.Below)
            or (Bound.Above, Bound.AFewMoreThan) or (Bound.AtLeast, Bound.AFewMoreThan)
            or (Bound.Near, Bound.About) or (Bound.About, Bound.Near) or (Bound.About, Bound.AFewMoreThan);
    }

    private void SkipSpacesInside() => _canonical &= !SkipSpaces();

    private void SkipSpacesAfter(BoundWord word)
    {
        if (SkipSpaces() && word.Family == LanguageFamily.Chinese)
            _canonical = false;
    }
}
