-- What the tables of the knowledge base mean. Units stand in the comments of the columns.
COMMENT ON TABLE kb.records IS 'Which entity each record of reviewed became.';
COMMENT ON COLUMN kb.records.record_type IS 'Table of the record, as in kb.mentions.';
COMMENT ON COLUMN kb.records.record_id IS 'Identifier of the record in reviewed (for a cluster its reportage_id).';
COMMENT ON COLUMN kb.records.reportage_id IS 'The reportage that states the record.';
COMMENT ON COLUMN kb.records.entity_type IS 'Kind of the entity: cluster, person, organisation, figure, project or quote.';
COMMENT ON COLUMN kb.records.entity_id IS 'The entity: cluster_id, person_id, … of the table of its kind.';

COMMENT ON TABLE kb.clusters IS 'The clusters that reportages are about, each once. Where reportages differ, the latest publication counts.';
COMMENT ON COLUMN kb.clusters.cluster_id IS 'Made from the name in the earliest publication.';
COMMENT ON COLUMN kb.clusters.name IS 'Official name.';
COMMENT ON COLUMN kb.clusters.aliases IS 'Other names that reportages use for it.';
COMMENT ON COLUMN kb.clusters.legal_form IS 'Legal form as stated, for instance "e. V.".';
COMMENT ON COLUMN kb.clusters.founded_year IS 'Year in which it was founded.';
COMMENT ON COLUMN kb.clusters.city IS 'Seat of the office as stated.';
COMMENT ON COLUMN kb.clusters.state IS 'German federal state, where stated.';
COMMENT ON COLUMN kb.clusters.field IS 'Technology field or branch in the text''s own words.';
COMMENT ON COLUMN kb.clusters.member_count IS 'Number of members that the latest reportage states; earlier ones: kb.figures with metric members.';
COMMENT ON COLUMN kb.clusters.member_count_year IS 'Year of member_count: that of the publication which states it.';
COMMENT ON COLUMN kb.clusters.contact_persons IS 'Names of the contact boxes without academic titles.';
COMMENT ON COLUMN kb.clusters.phone IS 'Telephone number as printed.';
COMMENT ON COLUMN kb.clusters.email IS 'E-mail address.';
COMMENT ON COLUMN kb.clusters.website IS 'Web address as printed.';
COMMENT ON COLUMN kb.clusters.reportage_count IS 'Number of reportages about it.';

COMMENT ON TABLE kb.people IS 'The people whom reportages name, each once. Where reportages differ, the latest publication counts.';
COMMENT ON COLUMN kb.people.person_id IS 'Made from the name in the earliest publication, and from what tells people of one name apart.';
COMMENT ON COLUMN kb.people.name IS 'Fullest name, without academic titles.';
COMMENT ON COLUMN kb.people.aliases IS 'Other forms of the name.';
COMMENT ON COLUMN kb.people.titles IS 'Academic titles as printed.';
COMMENT ON COLUMN kb.people.roles IS 'Functions stated, nominative; where and since when: kb.roles.';
COMMENT ON COLUMN kb.people.organisation IS 'Organisation of the first function, as stated.';
COMMENT ON COLUMN kb.people.organisation_id IS 'This organisation, see kb.organisations.';
COMMENT ON COLUMN kb.people.quoted IS 'Whether direct speech of the person is printed.';
COMMENT ON COLUMN kb.people.voice IS 'Whether a voice box is theirs.';
COMMENT ON COLUMN kb.people.reportage_count IS 'Number of reportages that name the person.';

COMMENT ON TABLE kb.organisations IS 'The organisations that reportages name, each once, those included that are only named as somebody''s employer, as funder or as partner.';
COMMENT ON COLUMN kb.organisations.organisation_id IS 'Made from the name in the earliest publication.';
COMMENT ON COLUMN kb.organisations.name IS 'Name in the nominative, legal form included where stated.';
COMMENT ON COLUMN kb.organisations.aliases IS 'Other forms of the name, abbreviations included.';
COMMENT ON COLUMN kb.organisations.kind IS 'What sort of organisation it is; NULL where no text tells.';
COMMENT ON COLUMN kb.organisations.cluster_id IS 'The cluster that this organisation is, see kb.clusters; NULL for most.';
COMMENT ON COLUMN kb.organisations.reportage_count IS 'Number of reportages that name it.';

COMMENT ON TABLE kb.projects IS 'Projects and named activities, each once. Where reportages differ, the latest publication counts.';
COMMENT ON COLUMN kb.projects.project_id IS 'Made from the name in the earliest publication, and from what tells projects of one name apart.';
COMMENT ON COLUMN kb.projects.name IS 'As printed; the short name where both are given.';
COMMENT ON COLUMN kb.projects.aliases IS 'Other names of the project.';
COMMENT ON COLUMN kb.projects.full_name IS 'Long form where given.';
COMMENT ON COLUMN kb.projects.funders IS 'Funding organisations as stated; as entities: kb.project_parties.';
COMMENT ON COLUMN kb.projects.amount_eur IS 'Total funding stated, in euro.';
COMMENT ON COLUMN kb.projects.start_year IS 'First year.';
COMMENT ON COLUMN kb.projects.end_year IS 'Last year.';
COMMENT ON COLUMN kb.projects.partners IS 'Named organisations taking part, as stated; as entities: kb.project_parties.';
COMMENT ON COLUMN kb.projects.cluster_id IS 'The cluster whose reportage tells of it; NULL where reportages on several clusters do.';
COMMENT ON COLUMN kb.projects.reportage_count IS 'Number of reportages that name it.';

COMMENT ON TABLE kb.figures IS 'The quantities that reportages state, one row a statement.';
COMMENT ON COLUMN kb.figures.figure_id IS 'Identifier of the record as well, see reviewed.figures.';
COMMENT ON COLUMN kb.figures.reportage_id IS 'The reportage that states it.';
COMMENT ON COLUMN kb.figures.cluster_id IS 'The cluster that the reportage is about.';
COMMENT ON COLUMN kb.figures.text IS 'Shortest printed stretch with number, unit and what is counted.';
COMMENT ON COLUMN kb.figures.value IS 'The number; for a range its lower bound. Money in euro, shares in per cent, else in the unit as printed.';
COMMENT ON COLUMN kb.figures.value_max IS 'Upper bound of a range, in the same unit.';
COMMENT ON COLUMN kb.figures.unit IS 'The unit as printed: the counted noun, Euro, Prozent, Tonnen, km.';
COMMENT ON COLUMN kb.figures.qualifier IS 'How exactly the number is meant: exact, about, min or max.';
COMMENT ON COLUMN kb.figures.metric IS 'What is measured.';
COMMENT ON COLUMN kb.figures.subject IS 'Whom or what the number describes, in the text''s words.';
COMMENT ON COLUMN kb.figures.year IS 'Year that the text attaches to the figure.';
COMMENT ON COLUMN kb.figures.subject_type IS 'Kind of the entity that the subject is: cluster, organisation, project or person; NULL where it is none.';
COMMENT ON COLUMN kb.figures.subject_id IS 'This entity, identifier of the table of its kind.';
COMMENT ON COLUMN kb.figures.as_of_year IS 'Year for which the figure holds: the one that the text states, else that of the publication.';
COMMENT ON COLUMN kb.figures.value_normalised IS 'value in unit_normalised.';
COMMENT ON COLUMN kb.figures.value_max_normalised IS 'value_max in unit_normalised.';
COMMENT ON COLUMN kb.figures.unit_normalised IS 'Unit of a closed list, in which figures can be compared: EUR, percent, person, organisation, m, kg, count …; NULL where the unit fits none.';
COMMENT ON COLUMN kb.figures.per_unit IS 'Of a rate: per what, for instance year; NULL for all else.';

COMMENT ON TABLE kb.quotes IS 'The direct speech that reportages print, one row a quote.';
COMMENT ON COLUMN kb.quotes.quote_id IS 'Identifier of the record as well, see reviewed.quotes.';
COMMENT ON COLUMN kb.quotes.reportage_id IS 'The reportage that prints it.';
COMMENT ON COLUMN kb.quotes.cluster_id IS 'The cluster that the reportage is about.';
COMMENT ON COLUMN kb.quotes.person_id IS 'Who speaks, see kb.people; NULL where the text leaves it open.';
COMMENT ON COLUMN kb.quotes.speaker IS 'Name of the speaker as stated.';
COMMENT ON COLUMN kb.quotes.text IS 'The words spoken.';
COMMENT ON COLUMN kb.quotes.kind IS 'inline, or voice for a voice box.';

COMMENT ON TABLE kb.roles IS 'Who holds, or held, which function where: one row a function and reportage.';
COMMENT ON COLUMN kb.roles.person_id IS 'The person, see kb.people.';
COMMENT ON COLUMN kb.roles.role IS 'The function, nominative.';
COMMENT ON COLUMN kb.roles.position IS 'Place among the functions of the person in the reportage, from 1: the main one first.';
COMMENT ON COLUMN kb.roles.organisation IS 'Where the function is held, as stated; known for the first one only.';
COMMENT ON COLUMN kb.roles.organisation_id IS 'This organisation, see kb.organisations.';
COMMENT ON COLUMN kb.roles.reportage_id IS 'The reportage that states it.';
COMMENT ON COLUMN kb.roles.former IS 'Whether the text calls the function a former one.';

COMMENT ON TABLE kb.memberships IS 'Which organisation belongs to which cluster, or is named by its reportage.';
COMMENT ON COLUMN kb.memberships.organisation_id IS 'The organisation, see kb.organisations.';
COMMENT ON COLUMN kb.memberships.cluster_id IS 'The cluster, see kb.clusters.';
COMMENT ON COLUMN kb.memberships.part IS 'member, founding_member, partner, or named where no sentence says more.';
COMMENT ON COLUMN kb.memberships.reportage_id IS 'The reportage that says so.';
COMMENT ON COLUMN kb.memberships.basis IS 'stated: a sentence says so; named: the reportage on the cluster names the organisation.';

COMMENT ON TABLE kb.project_parties IS 'Which organisation takes which part in a project.';
COMMENT ON COLUMN kb.project_parties.project_id IS 'The project, see kb.projects.';
COMMENT ON COLUMN kb.project_parties.organisation IS 'Name of the organisation as stated.';
COMMENT ON COLUMN kb.project_parties.organisation_id IS 'The organisation, see kb.organisations.';
COMMENT ON COLUMN kb.project_parties.part IS 'funder, partner or coordinator.';
COMMENT ON COLUMN kb.project_parties.reportage_id IS 'The reportage that says so.';

COMMENT ON TABLE ops.former_ids IS 'Identifiers that entities had before an older publication, or a correction, changed them.';
COMMENT ON COLUMN ops.former_ids.entity_type IS 'Kind of the entity: cluster, person, organisation or project.';
COMMENT ON COLUMN ops.former_ids.former_id IS 'The identifier of then.';
COMMENT ON COLUMN ops.former_ids.entity_id IS 'The entity that it leads to now.';
COMMENT ON COLUMN ops.former_ids.since_run IS 'The run that changed it.';
COMMENT ON TABLE ops.resolutions IS 'The latest run that resolved the records anew; one row.';
COMMENT ON COLUMN ops.resolutions.run_id IS 'The run.';
COMMENT ON COLUMN ops.resolutions.stamp IS 'Hash of the records and of the code that resolved them; as long as it stays, so does kb.';
