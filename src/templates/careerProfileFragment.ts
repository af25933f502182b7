import { graphql } from "gatsby";

/** The facts of a career, as an article's page shows them: the one place where a field of theirs is asked for. */
export const careerProfileFragment = graphql`
  fragment CareerProfile on ArticleFrontMatter {
    tasks
    skills {
      hard {
        name
        tools
      }
      soft
    }
    salary {
      level
      label
      scope
      min
      max
      average
      median
      figure
      note
      currency
      period
      region
      source
      sourceUrl
      asOf
    }
    conditions {
      hours
      schedule
      place
      people
      sitting
      preparation
      region
      source
      sourceUrl
      asOf
    }
    ai {
      drafts
      answersFor
      exercise
      findings {
        text
        region
        source
        sourceUrl
        asOf
      }
    }
    school
    project {
      title
      device
      download
      hours
      cost
      measured
      phone
      rubric
      answer
    }
    levels {
      name
      years
      summary
    }
    majors
    routes {
      type
      title
      requirements
      duration
      cost {
        text
        source
        asOf
      }
      url
    }
    workStyle {
      hours
      remote
      environment
    }
    day {
      time
      activity
    }
    pros
    cons
    fit {
      yes
      no
    }
    interests
    selection
    interviewQuestions {
      question
      level
    }
    qna {
      question
      answers {
        person
        role
        org
        date
        answer
      }
    }
    resources {
      title
      url
      type
      language
      free
    }
    occupation {
      onet
      kkni
      skkni
      kbji {
        code
        title
        match
        source
      }
      isco08 {
        code
        title
        match
        source
      }
      esco {
        code
        title
        match
        source
        url
      }
    }
    references {
      title
      url
      accessed
    }
  }
`;
