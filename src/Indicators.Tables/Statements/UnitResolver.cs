using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;

namespace Indicators.Tables.Statements;

/// <summary>Finds the unit of a figure: its head or label, what it is a part of, the line over the table; or asks.</summary>
internal sealed class UnitResolver(Answers answers)
{
    /// <summary>比上年增减 is an amount in one table and % in the next.</summary>
    private static readonly string[] Amounts = ["增减", "涨跌", "变化", "±", "增加"];

    /// <summary>Heads that say that what stands under them is no rate.</summary>
    private static readonly string[] AbsoluteHeads = ["绝对额", "绝对数", "绝对量", "绝对值", "金额"];

    private readonly Dictionary<(TableBlock Block, int Column), bool> _small = [];

    /// <summary>The unit, or null with what is open added. A figure with its own sign of percent is asked for nothing.</summary>
    public UnitLabel? Resolve(CellStatement statement, List<OpenPoint> open)
    {
        UnitSet units = statement.Block.Grid.Units;
        string name = NameWithRole(statement);
        if ((answers.Find(AnswerKind.Unit, statement.Sheet, name)
            ?? answers.Find(AnswerKind.Unit, statement.Sheet, statement.Column.Label)) is { } said
            && UnitLabels.Whole(said, units) is { } answered)
            return answered;
        if (statement.Measure.Role != MeasureRole.Value && statement.Number?.Suffix is "个百分点" or "百分点")
            return UnitLabels.Whole(statement.Number!.Suffix, units);
        // Growth, shares and completion are told in per cent whatever the head of the table says; only what is of the kind of a level
        // asks the row, the column, what it is a part of and the line over the table for its unit, the nearest first.
        bool isLevel = statement.Measure.Role is MeasureRole.Value or MeasureRole.Target or MeasureRole.Expected
            or MeasureRole.ChangeOnYear;
        if (statement.Measure.Role == MeasureRole.Rank)
            return new UnitLabel(Unit.One, "");
        if (statement.Measure.Role == MeasureRole.IndexOnYear)
            return new UnitLabel(StandardUnits.IndexPoint, StandardUnits.IndexPoint.Symbol, BaseOf(statement));
        if (Own(statement, open, isLevel, out bool isContradicted) is { } own)
            return statement.Measure.Role == MeasureRole.Lead && own.Unit.Equals(StandardUnits.Percent)
                ? LeadInPercent(statement, name, open) : own;
        if (isContradicted)
            return null;
        if (!isLevel)
            return Percent(statement, name, open);
        if ((statement.Column.Parent?.UnitWithParents ?? statement.Row.Parent?.UnitWithParents
            ?? statement.Row.Section?.Unit) is { } inherited && MayInherit(statement))
            return inherited;
        if (OfTable(statement) is { } table)
            return table;
        // A sign in the cell comes late: under 亿元 a 3万 is as likely a slip as a unit, and the head is what the office checks.
        if (statement.Number is { Suffix.Length: > 0 } && UnitLabels.Whole(statement.Number.Suffix, units) is not null)
            return UnitLabels.Whole(statement.Number.Suffix, units);
        if (answers.Find(AnswerKind.Unit, statement.Sheet, Answers.Any) is { } any && UnitLabels.Whole(any, units) is { } whole)
            return whole;
        open.Add(new OpenPoint(AnswerKind.Unit, name)
        {
            Proposal = Neighbour(statement)?.Text ?? (statement.Context.Units is [var first, ..] ? first.Text : null),
            Choices = [.. statement.Context.Units.Select(unit => unit.Text)],
        });
        return null;
    }

    /// <summary>超欠(%) beside 序时进度(%) is the one less the other, in points; alone it may be a percentage of the goal.</summary>
    private static UnitLabel? LeadInPercent(CellStatement statement, string name, List<OpenPoint> open)
    {
        TableBlock block = statement.Block;
        bool isBeside = Enumerable.Range(block.FirstValue, block.LastColumn - block.FirstValue + 1)
            .Any(column => block.NamesAbove(column).Any(head => LabelText.Key(head).Contains("序时", StringComparison.Ordinal)));
        if (isBeside)
            return UnitLabels.Whole("个百分点", block.Grid.Units);
        open.Add(new OpenPoint(AnswerKind.Unit, name) { Choices = ["个百分点"] });
        return null;
    }

    /// <summary>2020年为2019年 leans on the year before, 2020年为2015年 on that year.</summary>
    private static IndexBase BaseOf(CellStatement statement)
    {
        int? year = statement.Column.Period?.Year ?? statement.Row.Period?.Year ?? statement.Context.Period?.Year;
        return statement.Measure.SinceYear is { } since && since + 1 != year
            ? IndexBase.Fixed(TimePeriod.Year(since))
            : IndexBase.SamePeriodLastYear;
    }

    /// <summary>The unit of row or column; where both state one, that of the side that says what is made of the figures.</summary>
    private static UnitLabel? Own(CellStatement statement, List<OpenPoint> open, bool isLevel, out bool isContradicted)
    {
        isContradicted = false;
        (UnitLabel? row, UnitLabel? column) = (statement.Row.Unit, statement.Column.Unit);
        if (!isLevel || statement.Measure.Role == MeasureRole.ChangeOnYear)
        {
            UnitLabel? made = statement.Column.Measure.Role != MeasureRole.Value ? column : statement.Row.Measure.Role != MeasureRole.Value
                ? row : null;
            return made ?? (isLevel ? row ?? column : null);
        }

        if (row is null || column is null || row.Unit.Equals(column.Unit))
            return column ?? row;
        isContradicted = true;
        open.Add(new OpenPoint(AnswerKind.Unit, statement.Name) { Choices = [row.Text, column.Text] });
        return null;
    }

    /// <summary>Growth, shares and completion are in %, if nothing speaks against it: 0.113 might be 11.3 %.</summary>
    private UnitLabel? Percent(CellStatement statement, string name, List<OpenPoint> open)
    {
        UnitSet units = statement.Block.Grid.Units;
        if (statement.Number is { Suffix.Length: > 0 } number && UnitLabels.Whole(number.Suffix, units) is { } own)
            return own;
        if (statement.Trend is not null)
            return UnitLabels.Whole("%", units);
        if (statement.Context.Units is [{ Base: null } only] && only.Unit.Equals(StandardUnits.Percent))
            return only;
        // Numbers below one in the whole column may be fractions (0.113 for 11.3 %), and 增减 may be an amount: neither is guessed.
        bool mayBeOther = !statement.Context.IsChinese || AreAllSmall(statement)
            || Array.Exists(Amounts, word => name.Contains(word, StringComparison.Ordinal));
        if (!mayBeOther && statement.Measure.Role != MeasureRole.Lead)
            return UnitLabels.Whole("%", units);
        open.Add(new OpenPoint(AnswerKind.Unit, name)
        {
            Choices = statement.Measure.Role == MeasureRole.Lead ? ["个百分点", "%"] : ["%", "1"],
            Proposal = statement.Measure.Role == MeasureRole.Lead ? "个百分点" : null,
        });
        return null;
    }

    private bool AreAllSmall(CellStatement statement)
    {
        var key = (statement.Block, statement.Cell.Address.Column);
        if (!_small.TryGetValue(key, out bool small))
            _small.Add(key, small = HasOnlyFractions(statement));
        return small;
    }

    private static bool HasOnlyFractions(CellStatement statement)
    {
        foreach (int row in statement.Block.Rows)
        {
            if (statement.Block.Grid.Sheet[row, statement.Cell.Address.Column] is { } cell
                && Figures.CellNumbers.Read(cell, statement.Block.Grid.Mark) is { IsRead: true } number
                && decimal.TryParse(number.Digits, System.Globalization.NumberStyles.Float,
                    System.Globalization.CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) >= 1)
                return false;
        }

        return true;
    }

    /// <summary>A unit passes from the whole to its part, not to a rate of it.</summary>
    private static bool MayInherit(CellStatement statement)
    {
        UnitLabel? unit = statement.Column.Parent?.UnitWithParents ?? statement.Row.Parent?.UnitWithParents ?? statement.Row.Section?.Unit;
        string own = statement.Column.Parent is not null ? statement.Column.Name : statement.Row.Name;
        return unit is not null && !ImpliedDimensions.Contradict(own, unit.Unit.Dimension);
    }

    private static UnitLabel? OfTable(CellStatement statement)
    {
        IReadOnlyList<UnitLabel> units = statement.Context.Units;
        string name = statement.Name;
        if (units.Count == 1)
        {
            Dimension dimension = units[0].Unit.Dimension;
            // 单位：亿元 over a table with a row 人口: the line was written for the others. A doubt of the name is enough to ask, none to
            // convert.
            bool isDoubted = ImpliedDimensions.Contradict(name, dimension) || ImpliedDimensions.Contradict(LastPart(name), dimension)
                || ImpliedDimensions.Contradict(statement.Row.Name, dimension)
                || (!ImpliedDimensions.Confirm(name, dimension) && ImpliedDimensions.Contradict(statement.Context.Topic, dimension));
            // 人均 of 亿元 would be a fortune: the line means the totals.
            bool isOfWholes = units[0].Text.Contains('亿', StringComparison.Ordinal)
                || units[0].Text.Contains('万', StringComparison.Ordinal);
            return isDoubted || (isOfWholes && UnclearHeads.IsPerHead(LastPart(name))) ? null : units[0];
        }

        // 比年初增减 of 存款 may be in %.
        if (LeaningNames.Is(name))
            return null;
        UnitLabel[] fitting =
            [.. units.Where(unit => ImpliedDimensions.Confirm(LastPart(name), unit.Unit.Dimension)
            || ImpliedDimensions.Confirm(statement.Column.Name, unit.Unit.Dimension))];
        return fitting.Length == 1 ? fitting[0] : ImpliedDimensions.Counted(units, LastPart(name)) ?? OfAmounts(statement, units);
    }

    /// <summary>绝对额 under 单位：亿元、% is in the one unit of the two that is no rate.</summary>
    private static UnitLabel? OfAmounts(CellStatement statement, IReadOnlyList<UnitLabel> units)
    {
        UnitLabel[] amounts = [.. units.Where(unit => unit.Unit.Dimension != Dimension.Ratio)];
        bool isSaid = AbsoluteHeads.Contains(LabelText.Key(statement.Column.Label[(statement.Column.Label.LastIndexOf('·') + 1)..]));
        return isSaid && amounts is [{ Base: null } amount]
            && !ImpliedDimensions.Contradict(LastPart(statement.Name), amount.Unit.Dimension)
            && !ImpliedDimensions.Confirm(LastPart(statement.Name), Dimension.Ratio) && !UnclearHeads.IsPerHead(LastPart(statement.Name))
            ? amount : null;
    }

    private static string LastPart(string name) => name[(name.LastIndexOf('·') + 1)..].Trim();

    private static UnitLabel? Neighbour(CellStatement statement)
    {
        for (int column = statement.Column.Index - 1; column >= statement.Block.FirstValue; column--)
        {
            foreach (int row in statement.Block.Heads)
            {
                if (UnitLabels.Split(LabelText.Clean(statement.Block.Grid.Text(row, column)), statement.Block.Grid.Units,
                    out _) is { } unit)
                    return unit;
            }
        }

        return null;
    }

    /// <summary>The level and its growth are asked for apart.</summary>
    private static string NameWithRole(CellStatement statement) => statement.Measure.Role switch
    {
        MeasureRole.Value when statement is { Name: "", RowsArePeriods: true, Letter: { } letter } => letter,
        MeasureRole.Value or MeasureRole.Target or MeasureRole.Expected => statement.Name,
        _ => statement.Column.Measure.Role != MeasureRole.Value ? statement.Column.Label : statement.Row.Label,
    };
}
