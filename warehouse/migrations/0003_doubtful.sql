-- Whether what was read of a file seems too little; the comment is made from the model in schemas/.
ALTER TABLE ops.documents ADD COLUMN doubtful BOOLEAN DEFAULT false;
