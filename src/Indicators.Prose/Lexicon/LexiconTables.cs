namespace Indicators.Prose.Lexicon;

/// <summary>A lexicon in the shape the reader looks things up in.</summary>
internal sealed class LexiconTables
{
    // The words before a number that the grammar of figures reads as bounds, and the bound of each list.
    private static readonly WordList[] BoundLists = Array.ConvertAll(
        (string[])[BoundRows.About, BoundRows.Above, BoundRows.AtLeast, BoundRows.Below, BoundRows.Near, BoundRows.AtMost],
            row => new WordList(row.Split(' ')));

    private static readonly Bound[] Bounds = [Bound.About, Bound.Above, Bound.AtLeast, Bound.Below, Bound.Near, Bound.AtMost];

    /// <summary>Room for them.</summary>
    private const int MostBoundWords = 64;

    /// <summary>A blank cannot be a word of a row.</summary>
    private const char Blank = '␠';

    private readonly Dictionary<UnitSet, UnitSet> _units = [];
    private readonly List<Unit> _counters;
    private readonly WordList?[] _sets = new WordList?[LexiconSections.SetCount];
    private readonly LexiconFile _file;
    private readonly CharacterSet?[] _characterSets = new CharacterSet?[LexiconSections.SetCount];
    private CharacterTable? _characters;
    private CharacterSet? _numberStarts;
    private NumberShape[]? _numberShapes;
    private SimplifiedCharacters? _simplified;
    private Dictionary<string, string>? _lessened;
    private Dictionary<string, string>? _englishCounted;

    public LexiconTables(LexiconFile file)
    {
        _file = file;
        Words = ReadWords(file);
        NotBefore = ReadNotBefore(file);
        AfterDigits = [.. file["counter-after-digits"]];
        Size = new WordList(file["size"]);
        DurationContext = new WordList(file["duration-context"]);
        DurationSpan = new WordList(file["duration-span"]);
        MoneyNouns = new WordList(file["money-noun"]);
        PeopleNouns = new WordList(file["people-noun"]);
        SpanOwners = new WordList([.. file["span-owner"], .. file["place"]]);
        Records = new WordList(file["record"]);
        Sums = new WordList(file["sum"]);
        PlanParts = new WordList(file["plan-part"]);
        PlanTasks = new WordList(file["plan-task"]);
        Denominators = new WordList(file["denominator"]);
        DenominatorNouns = new WordList(file["denominator-noun"]);
        PerWords = PairsOf("per-word");
        QuotedNouns = new WordList(file["quoted-noun"]);
        PriceBases = new WordList(file["price-basis"]);
        UnitNouns = new WordList(file["unit-noun"]);
        StructureNouns = new WordList(file["structure-noun"]);
        AheadVerbs = new WordList(file["ahead-verb"]);
        Provinces = new WordList(file["province"]);
        Organisations = new WordList(file["organisation"]);
        Places = new WordList(file["place"]);
        Thresholds = new WordList(file["threshold"]);
        NameEnds = new WordList(file["name-end"]);
        foreach (string line in file["unit-context"])
        {
            string[] row = line.Split('|');
            UnitContexts.Add(row[0].Trim(), row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        Currencies = new CurrencySigns(file["currency"]);
        UnitSteps = new UnitSteps(file["unit-step"]);
        WordedFigures = new WordedFigures(file["worded-figure"]);
        _counters = CounterUnits.Of(file);
    }

    /// <summary>Where a number can begin: digits of both widths, numerals, a half, and what else a place in an order begins with.</summary>
    public CharacterSet NumberStarts =>
        _numberStarts ??= new CharacterSet("0123456789０１２３４５６７８９" + Hanzi.Half + Numerals.All + FirstsOf(this[WordSet.FirstPlace]));

    /// <summary>The shapes of numbers that are no claims; read when they are first asked for.</summary>
    public NumberShape[] NumberShapes => _numberShapes ??= NumberShape.Of(_file["number-shape"]);

    public WordTable Words { get; }

    /// <summary>Words that say a figure without a number.</summary>
    public WordedFigures WordedFigures { get; }

    /// <summary>The words of a list.</summary>
    public WordList this[WordSet set] => _sets[(int)set] ?? Laid(set);

    private WordList Laid(WordSet set)
    {
        IReadOnlyList<string> words = _file[LexiconSections.Of(set)];
        return _sets[(int)set] = new WordList(set == WordSet.PeriodStart ? PeriodWords.With(words) : words);
    }

    /// <summary>What a word before a number says of it, by the grammar of figures; null for a word that is no bound.</summary>
    public static Bound? BoundOf(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < BoundLists.Length; i++)
        {
            if (BoundLists[i].Has(word))
                return Bounds[i];
        }

        return null;
    }

    /// <summary>The words of a list of single characters as a set, for runs of them; a row of ␠ stands for a blank.</summary>
    public CharacterSet CharactersOf(WordSet set) => _characterSets[(int)set] ??= CharactersOf(set, "");

    /// <summary>The same, with marks beside them.</summary>
    public CharacterSet CharactersOf(WordSet set, string marks)
    {
        foreach (string word in this[set].Words)
            marks += word[0] == Blank ? ' ' : word[0];
        return new CharacterSet(marks);
    }

    /// <summary>Notes the characters that the words of a list begin with.</summary>
    public void AddFirsts(CharacterTable table, WordSet set, CharacterClasses classes) => table.Add(FirstsOf(this[set]), classes);

    private static string FirstsOf(WordList list)
    {
        string firsts = "";
        foreach (string word in list.Words)
            firsts += word[0];
        return firsts;
    }

    /// <summary>By unit of a letter, the words of which one must stand before it.</summary>
    public Dictionary<string, string[]> UnitContexts { get; } = [];

    /// <summary>The parts of a unit that may be told behind it.</summary>
    public UnitSteps UnitSteps { get; }

    /// <summary>What stands before an amount of money.</summary>
    public CurrencySigns Currencies { get; }

    /// <summary>Traditional characters and the simplified ones they are read as.</summary>
    public SimplifiedCharacters Simplified => _simplified ??= new SimplifiedCharacters(_file["traditional"]);

    /// <summary>What may begin with each character: words and currencies of the lexicon, and what the grammar says of it.</summary>
    /// <param name="grammar">Adds what the grammar says, once.</param>
    public CharacterTable CharactersWith(Action<CharacterTable, LexiconTables> grammar)
    {
        if (_characters is null)
        {
            var table = new CharacterTable();
            Words.AddStarts(table);
            table.Add(Currencies.Firsts, CharacterClasses.Currency);
            foreach (string pair in _file["traditional"])
                table.Add(pair[0], CharacterClasses.Traditional);
            grammar(table, this);
            _characters = table;
        }

        return _characters;
    }

    /// <summary>By counter, the characters that make another word of it.</summary>
    public Dictionary<string, string> NotBefore { get; }

    /// <summary>Counters that are read after digits only.</summary>
    public HashSet<string> AfterDigits { get; }

    public WordList Size { get; }

    public WordList DurationContext { get; }

    public WordList DurationSpan { get; }

    public WordList MoneyNouns { get; }

    public WordList PeopleNouns { get; }

    /// <summary>Units that stand as the end of a noun before their number.</summary>
    public WordList UnitNouns { get; }

    /// <summary>Whose years they are that stand before them: 五年全国投资.</summary>
    public WordList SpanOwners { get; }

    /// <summary>What a stretch of time measures where it tells how long a record has stood.</summary>
    public WordList Records { get; }

    /// <summary>What a former stretch of time is summed up as.</summary>
    public WordList Sums { get; }

    /// <summary>What makes the years of a plan of its name.</summary>
    public WordList PlanParts { get; }

    /// <summary>What a plan names where its years are not meant.</summary>
    public WordList PlanTasks { get; }

    /// <summary>What a rate may be for each of.</summary>
    public WordList Denominators { get; }

    /// <summary>Who may stand behind such a unit: 千名老人.</summary>
    public WordList DenominatorNouns { get; }

    /// <summary>By word, what a rate is for each of: 亩产 is so much a 亩.</summary>
    public Dictionary<string, string> PerWords { get; }

    /// <summary>By word, what becomes less where it says a change: 减碳 is less 碳排放.</summary>
    public Dictionary<string, string> Lessened => _lessened ??= PairsOf("lessened");

    /// <summary>By English noun, the unit it is counted in.</summary>
    public Dictionary<string, string> EnglishCounted => _englishCounted ??= PairsOf("english-counted");

    private Dictionary<string, string> PairsOf(string section)
    {
        var pairs = new Dictionary<string, string>();
        foreach (string line in _file[section])
        {
            string[] row = line.Split('|');
            pairs.Add(row[0].Trim(), row[1].Trim());
        }

        return pairs;
    }

    /// <summary>What stands behind a name in quotation marks.</summary>
    public WordList QuotedNouns { get; }

    /// <summary>The prices a growth is told in.</summary>
    public WordList PriceBases { get; }

    public WordList StructureNouns { get; }

    /// <summary>What 将 and 要 stand before where they speak of what is to come.</summary>
    public WordList AheadVerbs { get; }

    public WordList Provinces { get; }

    public WordList Organisations { get; }

    public WordList Places { get; }

    public WordList Thresholds { get; }

    public WordList NameEnds { get; }

    /// <summary>A unit set with the counters and measures of the lexicon. One the set itself has a name for is left out.</summary>
    public UnitSet UnitsWith(UnitSet units)
    {
        lock (_units)
        {
            if (!_units.TryGetValue(units, out UnitSet? all))
                _units.Add(units, all = CounterUnits.AddTo(units, _counters));
            return all;
        }
    }

    /// <summary>What is known of a unit.</summary>
    public UnitTraits TraitsOf(Unit unit)
    {
        string symbol = unit.Base.Symbol;
        return new UnitTraits(symbol, NotBefore.GetValueOrDefault(symbol, ""), AfterDigits.Contains(symbol),
            symbol.Length == 1 ? UnitContexts.GetValueOrDefault(symbol) : null);
    }

    private static WordTable ReadWords(LexiconFile file)
    {
        int count = file["worded-figure"].Count + MostBoundWords;
        foreach ((string section, _) in LexiconSections.Cues)
            count += file[section].Count;
        var words = new WordEntries(count);
        foreach ((string section, WordRole role) in LexiconSections.Cues)
        {
            foreach (string word in file[section])
                words.Add(word, role);
        }

        foreach (WordList bound in BoundLists)
        {
            foreach (string word in bound.Words)
                words.Add(word, WordRole.BoundWord);
        }

        foreach (string line in file["worded-figure"])
            words.Add(line.Split('|')[0], WordRole.Worded);

        return new WordTable(words);
    }

    private static Dictionary<string, string> ReadNotBefore(LexiconFile file)
    {
        var table = new Dictionary<string, string>();
        foreach (string line in file["not-before"])
        {
            int bar = line.IndexOf('|', StringComparison.Ordinal);
            if (bar <= 0)
                throw new FormatException($"The row '{line}' of [not-before] needs a counter, a bar and the characters.");
            string counter = line[..bar].Trim();
            table[counter] = table.GetValueOrDefault(counter, "") + line[(bar + 1)..].Trim();
        }

        return table;
    }
}
