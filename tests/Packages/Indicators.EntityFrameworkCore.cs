using Indicators;
using Indicators.EntityFrameworkCore;

return string.CompareOrdinal(Figure.Parse("15亩").OrderKey(), Figure.Parse("1公顷").OrderKey()) == 0 ? 0 : 1;
