using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// Lines that are rows of a table: a name and its numbers, whose units stand in a caption above (单位：万元), in the head of the column
/// (增长（%）) or behind the name (地区生产总值（亿元）). A sentence ends a table.
/// </summary>
internal sealed class TableLines
{
    /// <summary>A row of a table is read at a glance; what is longer is a paragraph.</summary>
    private const int LongestLine = 200;
    /// <summary>规模以上工业战略性新兴产业增加值占规模以上工业增加值比重: no label of a row is longer.</summary>
    private const int LongestLabel = 40;
    private const string Ornaments = "#＃*·•-—－●◆■　 \t：:";

    /// <summary>What a row or a head has that tells a unit or a period; a line without any begins no table.</summary>
    private const string Openers = "）)\t|｜";

    private readonly List<Unit> _units = [];
    private TableHead[] _heads = [];

    /// <summary>A sentence, or the end of a table.</summary>
    public void Reset()
    {
        _units.Clear();
        _heads = [];
    }

    /// <summary>Takes a line; the cells of its numbers where it is a row of which something is known.</summary>
    public IReadOnlyList<TableCell> Take(ReadOnlySpan<char> line, Sentence sentence)
    {
        bool isKnown = _units.Count > 0 || _heads.Length > 0;
        LexiconTables lexicon = sentence.Lexicon;
        if (line.Length > LongestLine || line.Trim().IsEmpty)
            return [];
        // Nearly all lines are prose. What begins a table has a bracket, a tab or a word of a caption, and is looked for before anything
        // is cut.
        if (!isKnown && line.IndexOfAny(Openers) < 0 && !lexicon[WordSet.TableOpener].IsIn(line)
            && !lexicon[WordSet.TableCaption].IsIn(line))
            return [];
        // Marks of a sentence end a table: a unit from a caption must not reach into the paragraph behind it.
        if (line.IndexOfAny('。', '；', '，') >= 0 && !lexicon[WordSet.TableCaption].IsIn(line)
            || lexicon[WordSet.TableOther].Begins(line.TrimStart()))
            Reset();
        if (TakeCaption(lexicon, line, sentence.Units))
            return [];
        // A sentence without a blank has one cell, and a row or a head has two.
        if (!TableText.HasCells(line))
            return [];
        List<Range> cells = TableText.Cells(line);
        int first = FirstValue(lexicon, line, cells);
        if (first > 0)
            return RowOf(lexicon, line, cells, first, sentence.Units);
        TakeHead(line, cells, sentence);
        return [];
    }

    /// <summary>单位：万元; 计量单位：亿元、%.</summary>
    private bool TakeCaption(LexiconTables lexicon, ReadOnlySpan<char> line, UnitSet units)
    {
        int at = lexicon[WordSet.TableCaption].FindLast(line);
        if (at < 0)
            return false;
        ReadOnlySpan<char> after = line[(at + lexicon[WordSet.TableCaption].AtStart(line[at..]))..].TrimStart();
        if (after.IsEmpty || after[0] is not ('：' or ':'))
            return false;
        var found = new List<Unit>();
        ReadOnlySpan<char> rest = after[1..].Trim("（）()。 \t\r\n");
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf(' ');
            int joint = lexicon[WordSet.UnitListJoint].Find(rest, out int length);
            (end, length) = joint >= 0 && (end < 0 || joint < end) ? (joint, length) : (end, 1);
            ReadOnlySpan<char> part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + length)..];
            if (part.IsEmpty)
                continue;
            if (TableText.UnitOf(part, units) is not { } unit)
                break;
            found.Add(unit);
        }

        if (found.Count == 0)
            return false;
        Reset();
        _units.AddRange(found);
        return true;
    }

    private void TakeHead(ReadOnlySpan<char> line, List<Range> cells, Sentence sentence)
    {
        if (cells.Count < 2 || line.IndexOfAny('。', '；', '，') >= 0)
            return;
        var heads = new TableHead[cells.Count];
        for (int i = 0; i < heads.Length; i++)
            heads[i] = TableHead.Of(sentence.Lexicon, line[cells[i]], sentence.Units, sentence.DocumentDate);
        if (Array.Exists(heads, head => head.Tells))
            _heads = heads;
    }

    /// <summary>The first cell of a row that is a number, all behind it being numbers or missing; 0 where there is none.</summary>
    private static int FirstValue(LexiconTables lexicon, ReadOnlySpan<char> line, List<Range> cells)
    {
        int first = cells.Count;
        while (first > 1 && (TableText.IsValue(lexicon, line[cells[first - 1]]) || TableText.IsMissing(line[cells[first - 1]])))
            first--;
        // A row whose only value is missing tells nothing; its dash may as well close the label.
        while (first < cells.Count && first > 0 && TableText.IsMissing(line[cells[first]]) && first == cells.Count - 1)
            first++;
        return first < cells.Count ? first : 0;
    }

    private TableCell[] RowOf(LexiconTables lexicon, ReadOnlySpan<char> line, List<Range> cells, int first, UnitSet units)
    {
        ReadOnlySpan<char> label = line[cells[0].Start.Value..cells[first - 1].End.Value];
        Unit? own = TableText.UnitInBrackets(label, units, out int open);
        bool isKnown = _units.Count > 0 || _heads.Length > 0 || own is not null;
        string name = Named(lexicon, own is null ? label : label[..open]);
        if (!isKnown || name.Length is < 2 or > LongestLabel || label.IndexOfAny('。', '；', '，') >= 0)
            return [];
        var row = new List<TableCell>();
        int count = cells.Count - first;
        bool hasLevel = false;
        for (int i = 0; i < count; i++)
        {
            Range place = cells[first + i];
            ReadOnlySpan<char> value = line[place];
            if (TableText.IsMissing(value))
                continue;
            TableHead? head = HeadOf(i, count);
            // The sign of the cell goes before its column: 12.3% under 亿元 is growth that was printed beside the level.
            bool isPercent = value[^1] is '%' or '％';
            Unit? unit = isPercent ? null : UnitOf(i, count, own, head);
            ClaimKind? kind = isPercent || unit?.Dimension == Dimension.Ratio ? KindOf(lexicon, head, hasLevel, name) : null;
            hasLevel |= unit is not null && unit.Dimension != Dimension.Ratio;
            ClaimComparison comparison = kind != ClaimKind.Growth ? default
                : head is { Kind: ClaimKind.Growth } said ? said.Comparison : ClaimComparison.YearOnYear;
            row.Add(new TableCell(place.Start.Value, place.End.Value, unit, kind, comparison, head?.Period) { Label = name });
        }

        return [.. row];
    }

    private TableHead? HeadOf(int i, int count) =>
        _heads.Length == count + 1 ? _heads[i + 1] : _heads.Length == count ? _heads[i] : null;

    /// <summary>The head of the column, the brackets of the label for its first number, the caption: where they tell one unit.</summary>
    private Unit? UnitOf(int i, int count, Unit? own, TableHead? head)
    {
        if (head?.Unit is { } ofColumn)
            return ofColumn;
        if (own is not null)
            // 地区生产总值（亿元） names the unit of the level; the number behind it is of that unit only where the columns are periods.
            return i == 0 || head?.Period is not null ? own : null;
        return _units.Count == 1 ? _units[0] : _units.Count == count ? _units[i] : null;
    }

    /// <summary>A percentage behind a level is its growth, where no head says what it is.</summary>
    private static ClaimKind? KindOf(LexiconTables lexicon, TableHead? head, bool hasLevel, string name)
    {
        if (head?.Kind is { } told)
            return told;
        if (lexicon[WordSet.TableShareEnd].Ends(name))
            return hasLevel ? null : ClaimKind.Share;
        return hasLevel ? ClaimKind.Growth : null;
    }

    private static string Named(LexiconTables lexicon, ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> name = label.Trim(Ornaments);
        int lead = lexicon[WordSet.TablePart].AtStart(name);
        name = name.Length > lead + 1 ? name[lead..] : name;

        int digits = 0;
        while (digits < name.Length
            && (char.IsAsciiDigit(name[digits]) || Numerals.IsChineseDigit(name[digits]) || name[digits] == Numerals.Ten))
            digits++;
        bool isNumbered = digits is > 0 and < 3 && digits + 2 < name.Length && name[digits] is '、' or '.' or '．';
        return (isNumbered ? name[(digits + 1)..] : name).Trim(Ornaments).ToString();
    }
}
