using Indicators.Prose.Lexicon;
using Indicators.Prose.Periods;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Walks over the tokens of a window, keeps what is carried, and makes a claim of every figure that is one.</summary>
internal sealed partial class ClaimAssembler
{
    private readonly Sentence _sentence;
    private readonly PeriodContext _periods;
    private readonly ModalityContext _modality;
    private readonly SubjectFinder _subject;
    private readonly DistributivePairing _pairing;
    private readonly BoundContext _bounds;
    private readonly SectionLevels _levels = new();
    private ClaimMeaning _reading;
    private readonly ComparisonFinder _comparisons;
    private readonly StatementMaker _statements;
    private ClaimComparison _comparison;
    private Clause _clause;
    private string? _indicator;
    private string? _amount;
    private bool _isPart;
    private int _skipUntil;
    private bool _isPlan;
    private bool _hasProse;

    // Where 完成年度目标的 begins in the clause of a published completion; -1 for every other figure.
    private int _progressAt;

    public ClaimAssembler(Sentence sentence)
    {
        _sentence = sentence;
        _periods = new PeriodContext(sentence);
        _modality = new ModalityContext(sentence);
        _subject = new SubjectFinder(sentence);
        _pairing = new DistributivePairing(sentence);
        _bounds = new BoundContext(sentence, _pairing);
        _comparisons = new ComparisonFinder(sentence, _periods);
        _statements = new StatementMaker(sentence);
    }

    public void Assemble(List<PolicyClaim> claims)
    {
        _clause = default;
        _periods.StartWindow();
        _skipUntil = -1;
        for (int i = 0; i < _sentence.Count; i++)
            Take(i, claims);
    }

    /// <summary>Begins a line; one with a bullet goes on with the account of the line before.</summary>
    public void StartLine(ReadOnlySpan<char> line)
    {
        if (StartsWithBullet(line))
            _periods.StartBullet();
        if (HeadingReader.IsItem(line))
            _modality.StartItem();
    }

    private static bool StartsWithBullet(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        return !text.IsEmpty && text[0] is '—' or '-' or '●' or '·' or '•' or '*' or '◆' or '■' or '○' or '▲';
    }

    /// <summary>Ends a sentence; a whole line may be a heading, which sets what its section is about.</summary>
    public void EndSentence(bool endsLine, ReadOnlySpan<char> line)
    {
        if (HeadingReader.IsHeading(line))
            TakeHeading(line);
        else
            _hasProse |= line.IsEmpty || !line.Trim().IsEmpty;
        _periods.EndSentence(endsLine);
        _modality.EndSentence(endsLine, !line.IsEmpty && line.Trim().IsEmpty);
        _pairing.StartSentence();
        _isPart = false;
        _indicator = _amount = null;
        _reading = default;
        _comparisons.StartSentence();
        _statements.StartSentence();
        if (endsLine)
            _subject.StartParagraph();
    }

    private void Take(int index, List<PolicyClaim> claims)
    {
        switch (_sentence[index].Kind)
        {
            case TokenKind.Figure when !_sentence[index].Figure.IsRejected && index > _skipUntil:
                TakeFigure(index, claims);
                break;
            case TokenKind.Period:
                if (_periods.Take(index))
                    _modality.TakePeriod(_periods.IsAhead, _periods.IsPast, _periods.Current);
                _modality.TakePlan(index);
                break;
            case TokenKind.Word:
                TakeWord(index);
                break;
            case TokenKind.Mark:
                TakeMark(index);
                break;
        }
    }

    private void TakeWord(int index)
    {
        _modality.Take(index);
        if (_sentence[index].Has(WordRole.Forecast)
            && _sentence.Lexicon[WordSet.CompletionEnd].Has(_sentence.Span[_sentence[index].End - 1]))
            _periods.TakeCompletion();
        _comparisons.TakeWord(_sentence[index]);
        if (_sentence[index].Has(WordRole.Respectively))
        {
            _pairing.Take(index);
            _periods.TakeRespectively(index);
        }

        if (_sentence[index].Has(WordRole.Among))
            _isPart = true;
    }

    private void TakeMark(int index)
    {
        if (_sentence[index].Mark is Punctuation.OpenParenthesis or Punctuation.CloseParenthesis)
            _modality.TakeParenthesis(_sentence[index].Is(Punctuation.OpenParenthesis));
        if (!Punctuation.EndsClause(_sentence[index]))
            return;
        _periods.StartClause();
        if (_sentence[index].Is(Punctuation.Semicolon))
            _periods.EndPart();
        _pairing.StartClause();
        _isPart &= !_sentence[index].Is(Punctuation.Semicolon) && !_sentence[index].Is(Punctuation.Stop);
    }

    private void TakeFigure(int index, List<PolicyClaim> claims)
    {
        bool isNewClause = !_clause.Holds(index);
        _clause = isNewClause ? Clause.Of(_sentence, index) : _clause.At(index);
        // Whose figures they are is said once, at the start of a clause, and holds for all figures of it.
        if (isNewClause)
            _subject.Take(SubjectStart(), _sentence[index].Figure.NumberStart);
        int part = RateRecogniser.ProportionEnd(_sentence, index);
        if (part >= 0)
        {
            claims.Add(Proportion(index, part));
            _skipUntil = part;
            return;
        }

        if (RateRecogniser.IsThingMade(_sentence, _clause, _reading))
            return;
        _reading = Read(index);
        TableCell? cell = _sentence[index].Figure.Cell;
        // A cell of a table is told by its head. In a sentence a growth needs its base found; a multiple or a share that reads as a
        // statement of its own has it in its words.
        _comparison = cell is { Kind: ClaimKind.Growth } ? cell.Comparison : _reading.Statement is null ? ComparisonOf(index) : default;
        // From the surest name to the least: the row of a table, the turn in a list dealt out by 分别, the words around the figure,
        // the name that was said before, and at last one behind both ends of a change.
        _indicator = cell?.Label ?? DealtName() ?? NameInSentence(index) ?? (_pairing.GoesOn(_clause) ? DealtName() : null)
            ?? Carried(index)
            ?? NamesAround.BehindChange(_sentence, _clause, _reading, _subject.Current);
        _amount = IsOfRate(index) ? _amount : _indicator;
        if (_reading.Kind is ClaimKind.Level or ClaimKind.Delta)
            _pairing.Tell(_indicator);
        claims.Add(Make(index));
    }

    private string? NameInSentence(int index) =>
        NamesAround.OfCounted(_sentence, index) ?? NamesAround.OfLessened(_sentence, _clause, _subject.Current) ?? WholeName(NameOf(index))
            ?? _sentence[index].Figure.Worded?.Name;

    /// <summary>The name that was named before; 税收623亿元，预算达成率54.6%，多收31亿元: an amount is none of a rate.</summary>
    private string? Carried(int index)
    {
        if (EnglishNameWords.BeginsSentence(_sentence, index) || NamesAround.IsOtherCount(_sentence, index))
            return null;
        bool isOther = _amount is not null && _indicator is { Length: > 0 } && _indicator[^1] == Hanzi.Rate && !IsOfRate(index)
            && !_sentence[index].Figure.IsRank;
        return isOther ? _amount : _indicator;
    }

    private bool IsOfRate(int index) =>
        _sentence[index].Figure.Unit.Dimension is var dimension
        && (dimension == Dimension.Ratio || dimension == Dimension.Points || dimension == Dimension.Number);

    /// <summary>研发经费投入256亿元，强度达2.45%; 发放救助金2.3亿元，人均706元: a name that says nothing alone goes with what was named before.</summary>
    private string? WholeName(string? name)
    {
        LexiconTables lexicon = _sentence.Lexicon;
        if (name is null || _indicator is null || name == _indicator)
            return name;
        // 其中城镇人口283.7万人，占总人口比重为68.8%: the share is of what was counted before.
        if (lexicon.Simplified.Of(name[0]) == Hanzi.Share && name.Length > 2 && !_indicator.Contains(Hanzi.Share)
            && _reading.Kind == ClaimKind.Share)
            return string.Concat(_indicator, name);
        bool isTail = lexicon[WordSet.BareName].Has(name);
        if ((!isTail && !lexicon[WordSet.BareLead].Has(name)) || lexicon[WordSet.ShareNoun].AtEnd(_indicator) > 0)
            return name;
        ReadOnlySpan<char> known = lexicon[WordSet.WholeAmount].TrimEnd(_indicator);
        int doing = lexicon[WordSet.Doing].AtStart(known);
        known = known.Length > doing + 1 ? known[doing..] : known;
        return known.Length < 2 ? name : isTail ? string.Concat(known, name) : string.Concat(name, known);
    }

    /// <summary>我区高新技术企业、科技型企业分别: the subject before the first name is none of it.</summary>
    private string? DealtName() =>
        _pairing.NameOfNext() is { } name
            ? _subject.Current is { } subject && name.Length > subject.Length + 1 && name.StartsWith(subject, StringComparison.Ordinal)
            ? name[subject.Length..].TrimStart(Hanzi.Of)
            : name
            : null;

    private ClaimComparison ComparisonOf(int index)
    {
        ClaimComparison found = _comparisons.Find(_clause, _reading, index);
        bool isSameLevel = _sentence[index].Figure.Worded is not null && _reading.Kind == ClaimKind.Growth;
        return isSameLevel && ComparisonFinder.OfSameLevel(_sentence, _clause) is { Kind: not ComparisonKind.None } level ? level : found;
    }

    /// <summary>The words that name what is counted; of a completion, those before 完成年度目标的.</summary>
    private string? NameOf(int index) => _progressAt < 0
        ? IndicatorWords.Find(_sentence, _clause, _reading, _subject.Current)
        : IndicatorWords.FindBefore(_sentence, _clause, _progressAt, _subject.Current)
            ?? PublishedProgress.TaskOf(_sentence, _clause, _progressAt);

    /// <summary>Names stand behind the period a clause begins with.</summary>
    private int SubjectStart()
    {
        for (int i = _clause.Index - 1; i >= _clause.First; i--)
        {
            if (_sentence[i].Kind == TokenKind.Period && !IndicatorWords.IsBase(_sentence, i, out _))
                return _sentence[i].End;
        }

        return _clause.Start;
    }

    private ClaimMeaning Read(int index)
    {
        FigureToken figure = _sentence[index].Figure;
        int progressAt = _progressAt;
        _progressAt = -1;
        if (figure.Cell?.Kind is { } inTable)
            return ClaimMeaning.Of(inTable);
        // 6.1:40.2:53.7 comes to a hundred and tells shares; 3:2 relates two things.
        if (figure.Parts is { } parts)
            return ClaimMeaning.Of(parts.Length > 2 && Math.Abs(parts.Sum() - 100m) <= 1m ? ClaimKind.Share : ClaimKind.Other);
        if (figure is { Worded: not null, IsRank: false })
            return ClaimMeaning.Of(figure.Unit.Dimension.IsMoney ? ClaimKind.Level : ClaimKind.Growth);
        if (figure.IsRank || Ranks.IsPlace(_sentence, _clause))
            return ClaimMeaning.Of(ClaimKind.Rank);
        if (PublishedProgress.Read(_sentence, _clause, _reading, ref progressAt) is { } progress)
        {
            _progressAt = progressAt;
            return progress;
        }

        if (RateRecogniser.TryRead(_sentence, _clause, _reading, out ClaimMeaning rate))
            return rate;
        if (_pairing.IsOpen && RatioRecogniser.Handles(figure)
            && RatioRecogniser.OfName(_pairing.NextName, _sentence, _clause) is { } named)
            return named;
        return RatioRecogniser.Handles(figure)
            ? RatioRecogniser.Read(_sentence, _clause, _reading)
            : CountRecogniser.Read(_sentence, _clause, _reading);
    }

    private PolicyClaim Make(int index)
    {
        FigureToken token = _sentence[index].Figure;
        Unit unit = _reading.Unit?.Scaled(token.Figure.Unit.Scale) ?? token.Unit;
        ClaimModality modality = _periods.IsOnce(index) || _reading.Kind == ClaimKind.StructuralCount ? ClaimModality.Observed
            : PublishedProgress.IsPlan(_sentence, _clause) ? ClaimModality.Target
            : _modality.Of(index);
        Bound bound = _bounds.Of(_clause, token, _reading, modality);
        TimePeriod? period = token.Cell?.Period ?? _periods.Of(index);
        if (_comparison.Kind == ComparisonKind.Average
            && (_modality.IsPlanTold || modality == ClaimModality.Target && IsBeforePlan(period)))
            period = PlanEndingWith(period) ?? period;
        return new PolicyClaim
        {
            Start = _sentence.Window.PlaceOf(token.LiteralStart),
            End = _sentence.Window.EndOf(token.NumberEnd),
            Literal = _sentence.Strings.Of(_sentence.Window.Written(token.LiteralStart, token.NumberEnd)),
            Statement = IsFigureless(token)
                ? new ClaimStatement(StatementKind.Level, null, bound)
                : _statements.Make(_clause, FigureOf(token), _reading, bound, _comparison, period, _indicator, modality),
            Kind = _reading.Kind,
            Value = WrittenValue.Of(token, out decimal? high),
            High = high,
            Parts = token.Parts ?? [],
            Scale = unit.Numerator?.Scale ?? unit.Scale,
            Unit = WrittenUnit.Of(_sentence, token, unit),
            Modality = modality,
            Indicator = _indicator,
            Subject = _subject.Current,
            Period = period,
            Per = _reading.Per,
            IsPart = _isPart,
        };
    }

    /// <summary>6.1:40.2:53.7 and 3:2 are no amount of one unit; 2.31∶1 is 2.31.</summary>
    private static bool IsFigureless(FigureToken token) => token.Parts is { } parts && parts is not [_, 1m];

    /// <summary>1995年产值达到86亿元，平均每年递增8.6%: the average is that of the plan whose last year it is.</summary>
    private static TimePeriod? PlanEndingWith(TimePeriod? end) =>
        end is { WholeMonths: 12 } year && FiveYearPlans.Covering(year.StartDate)?.Period is { } plan && plan.EndDate == year.EndDate
            ? plan
            : null;

    /// <summary>到2030年，…年均增长8% in a text of 2026: the years from then on are the plan's.</summary>
    private bool IsBeforePlan(TimePeriod? end) =>
        PlanEndingWith(end) is { } plan && _sentence.DocumentDate is { } date && date.Year <= plan.StartDate.Year;

    private static Figure FigureOf(FigureToken token) =>
        token.SharedUnit is { } unit && token.Figure.Upper is null
            ? new Figure(token.Figure.Amount, unit, token.OwnBound ?? token.Figure.Bound)
            : token.Figure;

    private PolicyClaim Proportion(int whole, int part)
    {
        FigureToken all = _sentence[whole].Figure;
        FigureToken some = _sentence[part].Figure;
        return new PolicyClaim
        {
            Start = _sentence.Window.PlaceOf(all.NumberStart),
            End = _sentence.Window.EndOf(some.NumberEnd),
            Literal = _sentence.Window.Written(all.NumberStart, some.NumberEnd).ToString(),
            Kind = ClaimKind.Share,
            Statement = new ClaimStatement(StatementKind.Level, null, Bound.Exact),
            Value = decimal.Round(some.Figure.Amount / all.Figure.Amount, 6),
            Unit = "",
            Modality = _modality.Current,
            Indicator = IndicatorWords.Find(_sentence, _clause, ClaimMeaning.Of(ClaimKind.Share), _subject.Current),
            Subject = _subject.Current,
            Period = _periods.Current,
            Per = _sentence.Span[all.NumberStart..all.NumberEnd].ToString(),
        };
    }
}
