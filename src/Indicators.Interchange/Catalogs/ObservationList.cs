namespace Indicators.Interchange;

/// <summary>The observations of a message as its rows leave them: added, replaced, deleted, in the order of the rows.</summary>
internal sealed class ObservationList(RowReader reader, Findings findings)
{
    private static readonly ConceptRole[] Attributes =
        [ConceptRole.Multiplier, ConceptRole.Decimals, ConceptRole.Status, ConceptRole.BasePeriod, ConceptRole.Upper, ConceptRole.Bound,
            ConceptRole.Literal, ConceptRole.Source, ConceptRole.Published, ConceptRole.At, ConceptRole.Confidence, ConceptRole.Comment];

    private readonly List<Observation?> _list = [];
    private readonly List<SeriesEntry> _series = [];
    private readonly Dictionary<(SeriesKey Series, TimePeriod? Period), int> _places = [];

    public bool Any => _list.Count > 0;

    public IEnumerable<Observation> All => _list.OfType<Observation>();

    /// <summary>A row with the key of an earlier one takes its place; statements of ours stand side by side.</summary>
    public void Add(Observation observation)
    {
        if (!reader.Schema.IsOurs)
        {
            (SeriesKey Series, TimePeriod? Period) key = (observation.Series, observation.Period);
            if (_places.TryGetValue(key, out int place))
            {
                if (reader.Rows.Action == RowAction.Merge && !_list[place]!.Figure.Equals(observation.Figure))
                    findings.Add(InterchangeErrors.KeyAgain, reader.Rows.LocationOf(0), _list[place]!.ToString());
                _list[place] = observation;
                return;
            }

            _places.Add(key, _list.Count);
        }

        _list.Add(observation);
        _series.Add(reader.Series!);
    }

    /// <summary>Deletes what the current row names: every observation whose key agrees with the cells that are filled.</summary>
    public void Delete()
    {
        RowSchema schema = reader.Schema;
        string[] cells = [.. schema.Identity.Select(column => reader.Rows[column].ToString())];
        string time = reader.Cell(ConceptRole.Time);
        bool anyTime = time is "" or "-" or "~";
        TimePeriod period = default;
        if (!anyTime && !PeriodCodes.TryRead(time, default, out period))
        {
            findings.Add(InterchangeErrors.Period, reader.Rows.LocationOf(schema[ConceptRole.Time]), time);
            return;
        }

        if (OnlyAttributes() is { Length: > 0 } named)
        {
            findings.Add(InterchangeErrors.AttributesDeleted, reader.Rows.LocationOf(0), string.Join(", ", named));
            return;
        }

        int deleted = 0;
        for (int i = 0; i < _list.Count; i++)
        {
            if (_list[i] is not { } observation || !Agrees(cells, _series[i]) || (!anyTime && observation.Period != period))
                continue;
            _list[i] = null;
            _places.Remove((observation.Series, observation.Period));
            deleted++;
        }

        if (deleted > 0)
            findings.Add(InterchangeErrors.DeletedAll, reader.Rows.LocationOf(0), InvariantText.Of(deleted));
        else
            findings.Add(InterchangeErrors.NothingToDelete, reader.Rows.LocationOf(0));
    }

    /// <summary>
    /// The attributes of a row that fills some and leaves the value empty: it deletes those attributes, not the observation.
    /// </summary>
    private string[] OnlyAttributes()
    {
        RowSchema schema = reader.Schema;
        if (reader.Cell(ConceptRole.Value).Length > 0)
            return [];
        IEnumerable<int> roles = Attributes.Select(role => schema[role]).Where(column => column >= 0 && !schema.Identity.Contains(column));
        return [.. schema.Notes.Concat(roles).Distinct().Order().Where(column => !reader.Rows[column].IsEmpty)
            .Select(column => schema.Columns[column].Id)];
    }

    private static bool Agrees(string[] cells, SeriesEntry series)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not ("" or "~" or "-") && cells[i] != series.Cells[i])
                return false;
        }

        return true;
    }
}
