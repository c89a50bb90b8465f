import type { Invariant } from '@dure/kit/invariants';

/** A summary as it is stored beside the same figures counted anew; the rows that differ are wrong. */
const summariesRecounted = `
  SELECT coalesce(s.place_code, c.place_code) AS place_code, s.*, c.*
  FROM agenda_summaries s FULL JOIN (
    SELECT place_code, count(*) AS total,
      count(*) FILTER (WHERE state = 'OPEN') AS open,
      count(*) FILTER (WHERE state = 'EXPERIMENTING') AS experimenting,
      count(*) FILTER (WHERE state = 'RECORDED') AS recorded,
      count(*) FILTER (WHERE state = 'CLOSED') AS closed,
      count(*) FILTER (WHERE kind = 'COMPLAINT') AS complaints,
      count(*) FILTER (WHERE kind = 'PROPOSAL') AS proposals,
      count(*) FILTER (WHERE triage IS NULL) AS untriaged,
      count(*) FILTER (WHERE maturity = 'PERSONAL') AS personal,
      count(*) FILTER (WHERE maturity = 'COMMUNITY') AS community,
      count(*) FILTER (WHERE maturity = 'SOCIAL') AS social,
      (SELECT count(*) FROM agenda_supports u JOIN agendas b ON b.id = u.agenda_id
       WHERE place_code IN (b.district_code, b.municipality_code)) AS supports,
      (SELECT count(*) FROM agenda_comments u JOIN agendas b ON b.id = u.agenda_id
       WHERE place_code IN (b.district_code, b.municipality_code)) AS comments
    FROM agendas CROSS JOIN LATERAL unnest(ARRAY[district_code, municipality_code]) AS place_code
    GROUP BY place_code
  ) c ON c.place_code = s.place_code
  WHERE (coalesce(s.total, 0), coalesce(s.open, 0), coalesce(s.experimenting, 0), coalesce(s.recorded, 0),
      coalesce(s.closed, 0), coalesce(s.complaints, 0), coalesce(s.proposals, 0), coalesce(s.untriaged, 0),
      coalesce(s.personal, 0), coalesce(s.community, 0), coalesce(s.social, 0), coalesce(s.supports, 0),
      coalesce(s.comments, 0))
    IS DISTINCT FROM (coalesce(c.total, 0), coalesce(c.open, 0), coalesce(c.experimenting, 0), coalesce(c.recorded, 0),
      coalesce(c.closed, 0), coalesce(c.complaints, 0), coalesce(c.proposals, 0), coalesce(c.untriaged, 0),
      coalesce(c.personal, 0), coalesce(c.community, 0), coalesce(c.social, 0), coalesce(c.supports, 0),
      coalesce(c.comments, 0))`;
