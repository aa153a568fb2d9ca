namespace Indicators.Interchange;

/// <summary>The observations of a message as its rows leave them: added, replaced, deleted, in the order of the rows.</summary>
internal sealed class ObservationList(RowReader reader, Findings findings)
{
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

        if (OnlyAttributes())
            return;
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

    /// <summary>A row that fills attributes and leaves the value empty deletes those attributes, not the observation.</summary>
    private bool OnlyAttributes()
    {
        bool value = reader.Cell(ConceptRole.Value).Length > 0;
        bool attribute = reader.Schema.Notes.Any(column => !reader.Rows[column].IsEmpty) || reader.Cell(ConceptRole.Status).Length > 0
            || reader.Cell(ConceptRole.Multiplier).Length > 0 || reader.Cell(ConceptRole.Comment).Length > 0;
        return attribute && !value;
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
